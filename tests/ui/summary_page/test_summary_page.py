"""The page that sums the comparison up."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from glossator.core.session.model import Verdict
from glossator.core.text.direction import strip_isolates
from glossator.export.as_json import comparison_as_json
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.main_window import MainWindow
from glossator.ui.summary_label import SummaryLabel
from glossator.ui.summary_page.dialog import SummaryDialog
from glossator.ui.summary_page.page import page
from glossator.ui.summary_page.summed import figures, sum_up, totals


@pytest.fixture
def dialog(window: MainWindow) -> SummaryDialog:
    window.content.parts.actions["summary"].trigger()
    found = window.findChild(SummaryDialog)
    assert found is not None
    return found


def words_on(dialog: SummaryDialog) -> str:
    return strip_isolates(dialog.page.toPlainText())


def test_the_figures_are_those_of_the_command_line(window: MainWindow) -> None:
    comparison = window.content.workspace.state.comparison
    summed = sum_up(comparison, window.content.parts.view._canvas.taxonomy, ())
    told, said = comparison_as_json(comparison)["summary"], dict(totals(summed.summary))
    assert list(said.values()) == [
        told["rows"],
        told["paired"],
        sum(told["only_in"]),
        told["changed"],
        told["reworded"],
        told["moved"],
    ]
    each = dict(figures(summed))
    assert each["Only in this licence"] == tuple(map(str, told["only_in"]))
    assert each["Restricting passages"] == tuple(str(one["passages"]) for one in told["restrictions"])
    assert each["Kinds of restriction lost"] == ("–", *(str(len(one["lost"])) for one in told["restrictions"][1:]))


def test_a_link_leads_to_the_clause_that_restricts(window: MainWindow, dialog: SummaryDialog) -> None:
    assert "Apache 2.0 does not restrict" in words_on(dialog)
    canvas = window.findChild(Canvas)
    assert canvas is not None
    dialog.page.anchorClicked.emit(QUrl("clause:0:2"))
    focus = canvas.attention.focus
    assert focus is not None
    assert (focus.column, focus.clause.id) == (0, "2")


def test_every_link_of_the_page_leads_somewhere(window: MainWindow) -> None:
    state = window.content.workspace.state
    summed = sum_up(state.comparison, window.content.parts.view._canvas.taxonomy, ())
    kinds = [kind for each in summed.others() for kind in (*each.gained, *each.lost)]
    found = [clause for kind in kinds for clauses in summed.clauses(kind).values() for clause in clauses]
    assert found
    assert page(summed).count('href="clause:') == len(found)


def test_a_rejected_finding_no_longer_counts(qtbot: QtBot, window: MainWindow, dialog: SummaryDialog) -> None:
    view = window.content.parts.view
    canvas = window.findChild(Canvas)
    assert canvas is not None
    before = words_on(dialog)
    passage = next(each for each in canvas.marks.passages if each.provision.kind == "scale-threshold")
    view.findings.decide(Verdict.REJECTED, passage)
    qtbot.waitUntil(lambda: words_on(dialog) != before)


def test_it_is_copied_as_text_that_a_spreadsheet_understands(dialog: SummaryDialog) -> None:
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "Rows\t" in copied
    assert "\tLlama 4\tApache 2.0\tSpecimen (proprietary)" in copied
    assert "Apache 2.0 does not restrict\n- " in copied
    assert "- Non-commercial only (Specimen (proprietary): " in copied


def test_it_speaks_arabic(window: MainWindow, dialog: SummaryDialog, qtbot: QtBot) -> None:
    window.content.parts.actions["language-ar"].trigger()
    qtbot.waitUntil(lambda: "ملخص المقارنة" in words_on(dialog))


def test_closed_it_is_forgotten(window: MainWindow, dialog: SummaryDialog, qtbot: QtBot) -> None:
    dialog.close()
    qtbot.waitUntil(lambda: window.findChild(SummaryDialog) is None)
    window.content.workspace.changed.emit()


def test_the_line_in_the_status_bar_opens_it(window: MainWindow, qtbot: QtBot) -> None:
    line = window.findChild(SummaryLabel)
    assert line is not None
    assert "restrictions gained · " in line.text()
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert window.findChild(SummaryDialog) is not None


def test_clauses_are_told_by_the_document_that_they_stand_in(dialog: SummaryDialog) -> None:
    words = words_on(dialog)
    assert "Acceptable-use policy · Llama 4: 1.b.iv; Llama 4 AUP: " in words
    assert "llama-4-aup/" not in words


def test_the_line_gives_way_to_news_in_a_short_status_bar(window: MainWindow) -> None:
    line = window.findChild(SummaryLabel)
    assert line is not None
    bar, news = window.statusBar(), "CC BY 4.0 is column 4 now, and everything is measured by it"
    window.resize(900, 600)
    bar.showMessage(news)
    assert not line.isVisible()
    bar.clearMessage()
    assert line.isVisible()
    window.resize(1800, 600)
    bar.showMessage(news)
    assert line.isVisible()
