"""A mark becomes a note that is opened to be gone on with."""

from pytestqt.qtbot import QtBot

from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.findings.card import MarkCard
from glossator.ui.compare_view.marks.marks import Passage
from glossator.ui.main_window import MainWindow


def first_mark(window: MainWindow) -> Passage:
    canvas = window.findChild(Canvas)
    assert canvas is not None
    return canvas.marks.passages[0]


def test_a_mark_becomes_a_note_of_its_kind_with_its_reason(window: MainWindow) -> None:
    content = window.content
    passage = first_mark(window)
    content.parts.view.findings.note(passage)
    (note,) = content.workspace.state.review.notes
    provision = passage.provision
    assert (note.kind, note.origin, note.body) == (provision.kind, provision.origin, provision.summary.en)
    assert content.parts.notes.is_editing()
    assert content.parts.notes.writing.editor.details.kind.kind() == provision.kind
    content.workspace.undo()
    assert not content.workspace.state.review.notes


def test_the_menu_says_where_to_begin_when_there_is_no_mark(window: MainWindow) -> None:
    window.content.parts.actions["note-mark"].trigger()
    assert "F8" in window.statusBar().currentMessage()


def test_the_card_of_a_mark_makes_a_note_of_it(window: MainWindow, qtbot: QtBot) -> None:
    findings = window.content.parts.view.findings
    findings.explain(first_mark(window))
    card = window.findChild(MarkCard)
    assert card is not None
    with qtbot.waitSignal(findings.noted):
        card.note.click()
    assert len(window.content.workspace.state.review.notes) == 1
