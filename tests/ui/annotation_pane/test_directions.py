import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from glossator.core.text.direction import LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, Direction
from glossator.ui.annotation_pane import note_document
from glossator.ui.annotation_pane.directions import direction_of
from glossator.ui.annotation_pane.note_edit import NoteEdit
from tests.ui.annotation_pane.conftest import Typing

LTR, RTL = Direction.LTR, Direction.RTL


@pytest.fixture
def edit(qtbot: QtBot) -> NoteEdit:
    edit = NoteEdit()
    edit.resize(400, 300)
    qtbot.addWidget(edit)
    edit.show()
    return edit


def directions(edit: NoteEdit) -> list[Direction]:
    return [direction_of(block) for block in note_document.blocks(edit.document())]


def caret_side(edit: NoteEdit) -> str:
    return "right" if edit.cursorRect().center().x() > edit.viewport().width() / 2 else "left"


def test_each_paragraph_takes_the_direction_of_most_of_its_words(edit: NoteEdit, typing: Typing) -> None:
    typing(edit, "Llama 4 لا يجوز توزيعه\n123\nThis is «المادة» two\n(2)\nالمادة")
    assert directions(edit) == [RTL, RTL, LTR, LTR, RTL]


def test_a_new_paragraph_continues_in_the_direction_before_it(edit: NoteEdit, typing: Typing) -> None:
    typing(edit, "المادة الأولى\n")
    assert directions(edit) == [RTL, RTL]
    assert caret_side(edit) == "right"


@pytest.mark.parametrize(("interface", "side"), [(LTR, "left"), (RTL, "right")])
def test_an_empty_note_begins_as_the_interface_does(edit: NoteEdit, interface: Direction, side: str) -> None:
    edit.set_default_direction(interface)
    edit.set_body("")
    assert caret_side(edit) == side


def test_a_paragraph_turns_round_while_it_is_typed(edit: NoteEdit, typing: Typing) -> None:
    typing(edit, "Llama 4 ")
    assert directions(edit) == [LTR]
    typing(edit, "لا")
    assert directions(edit) == [RTL]
    typing(edit, " is not what it says")
    assert directions(edit) == [LTR]


def test_words_stand_at_the_side_where_their_paragraph_begins(edit: NoteEdit, typing: Typing) -> None:
    typing(edit, "نعم\nyes")
    start = QTextCursor(edit.document())
    width = edit.viewport().width()
    assert edit.cursorRect(start).x() > width - 30
    start.movePosition(QTextCursor.MoveOperation.NextBlock)
    assert edit.cursorRect(start).x() < 30


def test_a_fixed_direction_stays_whatever_is_typed_and_is_stored(edit: NoteEdit, typing: Typing) -> None:
    edit.fix_direction(LTR)
    typing(edit, "لا يجوز")
    assert directions(edit) == [LTR]
    assert edit.body() == LEFT_TO_RIGHT_MARK + "لا يجوز"
    edit.fix_direction(None)
    assert directions(edit) == [RTL]
    assert edit.body() == "لا يجوز"


def test_a_stored_direction_comes_back_without_its_mark_in_the_way(edit: NoteEdit) -> None:
    edit.set_body(f"{RIGHT_TO_LEFT_MARK}Llama\n{LEFT_TO_RIGHT_MARK}نعم\nنعم")
    assert directions(edit) == [RTL, LTR, RTL]
    QTest.keyClick(edit, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    assert edit.body() == f"{RIGHT_TO_LEFT_MARK}lama\n{LEFT_TO_RIGHT_MARK}نعم\nنعم"


def test_all_selected_paragraphs_are_fixed_at_once_and_freed_by_one_undo(edit: NoteEdit, typing: Typing) -> None:
    typing(edit, "one\ntwo\nthree")
    edit.selectAll()
    edit.fix_direction(RTL)
    assert directions(edit) == [RTL, RTL, RTL]
    edit.undo()
    assert directions(edit) == [LTR, LTR, LTR]
    assert edit.body() == "one\ntwo\nthree"


def test_a_mark_that_was_pasted_fixes_the_direction_and_automatic_takes_it_away(edit: NoteEdit) -> None:
    edit.insertPlainText(RIGHT_TO_LEFT_MARK + "yes")
    assert (directions(edit), edit.fixed_direction()) == ([RTL], RTL)
    edit.fix_direction(None)
    assert (directions(edit), edit.fixed_direction(), edit.body()) == ([LTR], None, "yes")


def test_the_direction_keys_of_the_platform_fix_the_paragraph(edit: NoteEdit) -> None:
    QTest.keyClick(edit, Qt.Key.Key_Direction_R)
    assert edit.fixed_direction() is RTL
    QTest.keyClick(edit, Qt.Key.Key_Direction_L)
    assert edit.fixed_direction() is LTR


def places_within(edit: NoteEdit, words: str) -> list[int]:
    """How far to the right each place between two characters of `words` is."""
    shown = edit.document().firstBlock().text()
    at = shown.index(words)
    cursor = QTextCursor(edit.document())
    places = []
    for position in range(at + 1, at + len(words)):
        cursor.setPosition(position)
        places.append(edit.cursorRect(cursor).x())
    return places


@pytest.mark.parametrize("words", ["1.b.iii", "2(b)(i)", "Section 2(b)(i)", "Llama 4", "Apache-2.0"])
def test_references_and_names_read_from_left_to_right_in_an_arabic_note(
    edit: NoteEdit, typing: Typing, words: str
) -> None:
    typing(edit, f"انظر {words} من الترخيص")
    places = places_within(edit, words)
    assert places == sorted(set(places))
    assert edit.body() == f"انظر {words} من الترخيص"


def test_the_caret_stands_behind_the_letter_just_typed(edit: NoteEdit, typing: Typing) -> None:
    typing(edit, "استعمال Llama")
    assert edit.cursorRect().x() > max(places_within(edit, "Llama"))
    typing(edit, " نعم")
    assert edit.cursorRect().x() < min(places_within(edit, "Llama"))


def test_names_in_an_arabic_list_follow_each_other_from_right_to_left(edit: NoteEdit, typing: Typing) -> None:
    typing(edit, "قارن Llama 4، Apache-2.0 هنا")
    assert min(places_within(edit, "Llama 4")) > max(places_within(edit, "Apache-2.0"))


def test_a_bracket_around_a_name_closes_at_the_arabic_end(edit: NoteEdit, typing: Typing) -> None:
    typing(edit, "(انظر Apache-2.0) ثم")
    shown = edit.document().firstBlock().text()
    closing, cursor = shown.index(")"), QTextCursor(edit.document())
    cursor.setPosition(closing + 1)
    assert edit.cursorRect(cursor).x() < min(places_within(edit, "Apache-2.0"))


def test_an_english_note_is_not_given_isolates(edit: NoteEdit, typing: Typing) -> None:
    typing(edit, "See Llama 4, 1.b.iii, on «المادة 2».")
    assert edit.document().firstBlock().text() == "See Llama 4, 1.b.iii, on «المادة 2»."
