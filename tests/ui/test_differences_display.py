"""Which differences the window shows, and by which licence they are measured."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea
from pytestqt.qtbot import QtBot

from glossator.core.compare.compare import compare
from glossator.core.compare.model import IGNORED, Cosmetic
from glossator.core.compare.summary import summary
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.main_window import MainWindow
from glossator.ui.settings import Settings
from glossator.ui.summary_label import SummaryLabel
from tests.support.licence_builder import Part, build


def canvas_of(window: MainWindow) -> Canvas:
    canvas = window.findChild(Canvas)
    assert isinstance(canvas, QAbstractScrollArea)
    return canvas


def test_a_letter_shows_and_hides_differences_in_the_text_and_is_remembered(window: MainWindow) -> None:
    canvas, action = canvas_of(window), window.content.parts.actions["show-differences"]
    canvas.setFocus()
    assert not action.isChecked()
    QTest.keyClick(canvas, Qt.Key.Key_D)
    assert action.isChecked()
    assert canvas.marks.differences.changes
    assert Settings().shows_differences
    QTest.keyClick(canvas, Qt.Key.Key_D)
    assert not canvas.marks.differences.changes
    assert not Settings().shows_differences


def test_the_letter_means_itself_where_words_are_typed(window: MainWindow) -> None:
    window.content.parts.actions["find"].trigger()
    field = window.focusWidget()
    QTest.keyClick(field, Qt.Key.Key_D)
    assert not window.content.parts.actions["show-differences"].isChecked()


def test_what_is_ignored_is_kept_with_the_review_and_acts_at_once(window: MainWindow) -> None:
    actions, workspace, canvas = window.content.parts.actions, window.content.workspace, canvas_of(window)
    actions["show-differences"].trigger()
    comparison, shown = workspace.state.comparison, len(canvas.marks.differences.changes)
    assert actions["ignore-typography"].isChecked()
    assert not actions["ignore-case"].isChecked()
    actions["ignore-case"].trigger()
    assert len(canvas.marks.differences.changes) < shown
    assert workspace.state.review.view.ignored == tuple(sorted(IGNORED | {Cosmetic.CASE}))
    assert workspace.state.comparison is comparison
    assert not window.isWindowModified()


def test_only_changes_of_substance_can_be_asked_for_in_one_step_and_back(window: MainWindow) -> None:
    actions, canvas = window.content.parts.actions, canvas_of(window)
    actions["show-differences"].trigger()
    actions["only-substance"].trigger()
    assert all(change.is_substantive for change in canvas.marks.differences.changes)
    assert all(actions[f"ignore-{reason}"].isChecked() for reason in Cosmetic)
    actions["ignore-names"].trigger()
    assert not actions["only-substance"].isChecked()
    actions["only-substance"].trigger()
    actions["only-substance"].trigger()
    assert canvas.marks.differences.ignored == IGNORED


def test_a_review_is_shown_with_what_it_ignores(window: MainWindow) -> None:
    from dataclasses import replace

    workspace = window.content.workspace
    state = workspace.state
    view = replace(state.review.view, ignored=(Cosmetic.NAMES, "a reason of tomorrow"))
    workspace.open(replace(state.review, view=view), state.comparison, None)
    assert canvas_of(window).marks.differences.ignored == {Cosmetic.NAMES}
    assert window.content.parts.actions["ignore-names"].isChecked()
    assert not window.content.parts.actions["ignore-typography"].isChecked()


def test_another_licence_leads_by_the_head_of_its_column_and_that_is_undone(window: MainWindow) -> None:
    workspace = window.content.workspace
    head = window.content.parts.view.header.heads[1]
    lead, *_ = head.build_menu().actions()
    lead.trigger()
    assert workspace.state.comparison.leading == 1
    assert leading_signs(window) == [False, True, False]
    assert [action.isChecked() for action in window.content.parts.menus.leading.actions()] == [False, True, False]
    window.content.parts.actions["undo"].trigger()
    assert workspace.state.comparison.leading == 0
    assert leading_signs(window) == [True, False, False]


def test_another_licence_leads_by_the_menu(window: MainWindow) -> None:
    window.content.parts.menus.leading.actions()[2].trigger()
    assert window.content.workspace.state.comparison.leading == 2
    assert window.content.parts.actions["undo"].text().replace("&", "") == "Undo change of leading licence"


def leading_signs(window: MainWindow) -> list[bool]:
    heads = window.content.parts.view.header.heads
    return ["The leading licence: the others are compared with it" in head.accessibleDescription() for head in heads]


def test_the_status_bar_sums_the_comparison_up_in_either_language(window: MainWindow, qtbot: QtBot) -> None:
    label = window.findChild(SummaryLabel)
    assert label is not None
    count = len(window.content.workspace.state.comparison.rows)
    assert label.text().startswith(f"{count} rows · ")
    assert "only in one licence" in label.text()
    window.content.parts.actions["language-ar"].trigger()
    qtbot.waitUntil(lambda: "في ترخيص واحد" in label.text())


def test_what_does_not_occur_is_not_mentioned(qtbot: QtBot) -> None:
    label = SummaryLabel()
    qtbot.addWidget(label)
    licence = build("Same 1.0", [Part("1", "", "The same words stand in both of them.")])
    label.show_summary(summary(compare([licence, licence])), gained=0, lost=0)
    assert label.text() in ("1 row", "1 row(s)")
