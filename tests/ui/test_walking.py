"""From landmark to landmark in the window."""

import pytest

from glossator.core.compare.summary import is_alone
from glossator.ui.i18n import LanguageSwitch
from glossator.ui.main_window import MainWindow


def said_after(window: MainWindow, action: str) -> str:
    window.content.parts.actions[action].trigger()
    return window.statusBar().currentMessage()


def test_it_is_said_which_of_how_many_one_came_to(window: MainWindow) -> None:
    count = len(window.content.parts.view.whereabouts.marks.passages)
    window.content.parts.view.going.to_row(0)
    assert said_after(window, "next-restriction") == f"Marked passage: 1 of {count}"
    assert said_after(window, "next-restriction") == f"Marked passage: 2 of {count}"
    assert said_after(window, "previous-restriction") == f"Marked passage: 1 of {count}"


def test_going_round_either_end_is_said(window: MainWindow) -> None:
    count = len(window.content.parts.view.whereabouts.marks.passages)
    window.content.parts.view.going.to_row(0)
    assert said_after(window, "previous-restriction") == f"Marked passage: {count} of {count} · from the end again"
    assert said_after(window, "next-restriction") == f"Marked passage: 1 of {count} · from the beginning again"


def test_one_walks_the_clauses_that_one_licence_alone_has(window: MainWindow) -> None:
    where, rows = window.content.parts.view.whereabouts, window.content.workspace.state.comparison.rows
    alone = [nth for nth, row in enumerate(rows) if is_alone(row)]
    window.content.parts.view.going.to_row(0)
    for nth, row in enumerate(alone[:3], start=1):
        assert said_after(window, "next-alone") == f"Clause without counterpart: {nth} of {len(alone)}"
        assert where.row == row
    said_after(window, "previous-alone")
    assert where.row == alone[1]


def test_where_there_is_nothing_to_go_to_that_is_said(window: MainWindow) -> None:
    window.content.parts.view.marking.show_kinds(frozenset())
    assert said_after(window, "next-restriction") == "No passage is marked; switch kinds on in the legend"


@pytest.mark.parametrize("action", ["next-change", "next-alone", "next-restriction"])
def test_it_is_said_in_arabic(window: MainWindow, languages: LanguageSwitch, action: str) -> None:
    window.content.parts.actions["language-ar"].trigger()
    words = said_after(window, action)
    assert not any("a" <= letter <= "z" for letter in words)
