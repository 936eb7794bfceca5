"""The palette over the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.ui.actions import SPECS
from glossator.ui.main_window import MainWindow
from glossator.ui.palette.model import Offers
from glossator.ui.palette.offer import Offer, Sort
from glossator.ui.palette.panel import PalettePanel
from glossator.ui.palette.sources import THE_PALETTE, actions_offered
from glossator.ui.settings import Settings

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(window: MainWindow, action: str = "palette") -> PalettePanel:
    window.content.parts.actions[action].trigger()
    panel = window.content.services.palette.made.panel
    assert panel is not None
    return panel


def listed(panel: PalettePanel) -> list[str]:
    model = panel.list.model()
    return [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


def test_the_model_keeps_the_rules_of_models(qapp: QApplication) -> None:
    made = [Offer(f"action:{name}", Sort.ACTION, name, "", lambda: None) for name in ("Save", "Open", "Quit")]
    model = Offers(made, {})
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for typed in ("o", "", "quit", "nothing of that name"):
        model.look_for(typed)
    tester.deleteLater()


def test_every_action_is_offered(window: MainWindow) -> None:
    offered = {offer.id for offer in actions_offered(window.content.parts.actions)}
    assert offered == {f"action:{spec.id}" for spec in SPECS if spec.id not in THE_PALETTE}


def test_typing_and_enter_do_what_is_found(window: MainWindow, settings: Settings) -> None:
    panel = opened(window)
    assert QApplication.focusWidget() is panel.typed
    QTest.keyClicks(panel.typed, "dark")
    QTest.keyClick(panel.typed, Qt.Key.Key_Return)
    assert window.content.services.palette.made.panel is None
    assert window.content.parts.actions["theme-dark"].isChecked()
    assert settings.used_offers[0] == "action:theme-dark"


def test_what_was_done_last_is_offered_first(window: MainWindow) -> None:
    panel = opened(window)
    QTest.keyClicks(panel.typed, "theme light")
    QTest.keyClick(panel.typed, Qt.Key.Key_Return)
    assert listed(opened(window))[0].startswith("Theme: Light")


def test_what_cannot_be_done_now_comes_last_and_is_not_done(window: MainWindow) -> None:
    panel = opened(window)
    QTest.keyClicks(panel.typed, "undo")
    assert listed(panel)[-1].endswith("not available")
    model = panel.list.model()
    panel.list.clicked.emit(model.index(model.rowCount() - 1, 0))
    assert window.content.services.palette.made.panel is panel


def test_escape_gives_the_keyboard_back(window: MainWindow) -> None:
    window.content.parts.actions["go-text"].trigger()
    before = QApplication.focusWidget()
    panel = opened(window)
    QTest.keyClick(panel.typed, Qt.Key.Key_Escape)
    assert window.content.services.palette.made.panel is None
    assert QApplication.focusWidget() is before


def test_going_elsewhere_closes_it(window: MainWindow) -> None:
    opened(window)
    window.content.parts.actions["go-library"].trigger()
    assert window.content.services.palette.made.panel is None


def test_arrows_walk_the_list_while_one_types(window: MainWindow) -> None:
    panel = opened(window)
    QTest.keyClicks(panel.typed, "next")
    first = panel.list.currentIndex().row()
    QTest.keyClick(panel.typed, Qt.Key.Key_Down)
    assert panel.list.currentIndex().row() == first + 1
    assert QApplication.focusWidget() is panel.typed


def test_a_clause_is_gone_to_by_its_number(window: MainWindow) -> None:
    panel = opened(window, "go-to-clause")
    QTest.keyClicks(panel.typed, "1(b)(iii)")
    where = window.content.parts.view.whereabouts
    QTest.keyClick(panel.typed, Qt.Key.Key_Return)
    cells = where.content.cells[where.row]
    assert any(entry.clause.number == "1.b.iii" for entry in cells[where.column])


def test_a_clause_that_is_not_there_is_said_and_neighbours_are_offered(window: MainWindow) -> None:
    panel = opened(window, "go-to-clause")
    QTest.keyClicks(panel.typed, "5(z)")
    assert "5(z)" in panel.message.text()
    assert panel.list.model().rowCount() > 0
    panel.typed.setText("no words like these")
    assert panel.message.text() == "Nothing is called that."


def test_a_licence_of_the_library_becomes_a_column(qtbot: QtBot, window: MainWindow) -> None:
    library = window.content.parts.library.model
    qtbot.waitUntil(lambda: library.rowCount() > 0)
    before = len(library.columns)
    panel = opened(window)
    QTest.keyClicks(panel.typed, "compare mit")
    QTest.keyClick(panel.typed, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(library.columns) == before + 1 and not window.content.files.work.is_busy)
    assert "mit" in library.columns


@pytest.mark.parametrize("language", ["ar", "en"])
def test_names_of_both_languages_find_it(window: MainWindow, language: str) -> None:
    window.content.parts.actions[f"language-{language}"].trigger()
    panel = opened(window)
    panel.typed.setText("previous restriction")
    arabic = window.content.parts.actions["previous-restriction"].text()
    assert listed(panel)[0].startswith(arabic.replace("&", ""))
    panel.close_panel()


def test_it_stands_within_a_small_window(window: MainWindow) -> None:
    panel = opened(window)
    window.resize(window.minimumSize())
    assert window.rect().contains(panel.geometry())
    panel.close_panel()


@pytest.mark.parametrize(("typed", "found"), [("arabic", "العربية"), ("الانجليزية", "English")])
def test_a_language_is_found_by_those_who_do_not_read_it(window: MainWindow, typed: str, found: str) -> None:
    panel = opened(window)
    panel.typed.setText(typed)
    assert any(found in each for each in listed(panel)[:3])
    panel.close_panel()
