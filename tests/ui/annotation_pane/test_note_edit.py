from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.core.text.direction import LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, Direction
from glossator.ui.annotation_pane import writing_edit
from glossator.ui.annotation_pane.directions import isolates_in
from glossator.ui.annotation_pane.note_edit import NoteEdit
from tests.ui.annotation_pane.conftest import Typing

MIXED = "قارن Llama 4 مع 2(b)(i)، ثم 1.b.iii."
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def edit(qtbot: QtBot) -> NoteEdit:
    edit = NoteEdit()
    edit.resize(500, 300)
    qtbot.addWidget(edit)
    edit.show()
    return edit


def picture(edit: NoteEdit) -> list[object]:
    """What is seen: words, directions, isolates."""
    block = edit.document().firstBlock()
    seen: list[object] = [edit.body()]
    while block.isValid():
        seen += [block.blockFormat().layoutDirection(), *isolates_in(block)]
        block = block.next()
    return seen


def test_undo_goes_back_word_by_word_and_redo_forward_again(edit: NoteEdit, typing: Typing) -> None:
    typing(edit, "قارن Llama 4 مع\nOther")
    steps = ["قارن ", "قارن Llama ", "قارن Llama 4 ", "قارن Llama 4 مع", "قارن Llama 4 مع\n", "قارن Llama 4 مع\nOther"]
    pictures = [picture(edit)]
    for expected in reversed(["", *steps[:-1]]):
        edit.undo()
        assert edit.body() == expected
        pictures.append(picture(edit))
    edit.undo()
    assert edit.body() == ""
    for expected_picture in reversed(pictures[:-1]):
        edit.redo()
        assert picture(edit) == expected_picture


def test_undo_puts_the_caret_back_and_typing_goes_on_there(edit: NoteEdit, typing: Typing) -> None:
    edit.set_body("من Llama هنا")
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    typing(edit, "نعم")
    edit.undo()
    typing(edit, "لا ")
    assert edit.body() == "لا من Llama هنا"
    edit.redo()
    assert edit.body() == "لا من Llama هنا"


def test_what_was_loaded_cannot_be_undone_away(edit: NoteEdit) -> None:
    edit.set_body(MIXED)
    edit.undo()
    assert edit.body() == MIXED


def test_ctrl_z_undoes_typing_and_ctrl_shift_z_does_it_again(edit: NoteEdit, typing: Typing) -> None:
    typing(edit, "نعم")
    QTest.keyClick(edit, Qt.Key.Key_Z, CONTROL)
    assert edit.body() == ""
    QTest.keyClick(edit, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert edit.body() == "نعم"


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Right])
def test_every_arrow_key_moves_the_caret_in_sight_and_one_way(edit: NoteEdit, key: Qt.Key) -> None:
    edit.set_body(MIXED)
    edge = QTextCursor.MoveOperation.Start if key == Qt.Key.Key_Left else QTextCursor.MoveOperation.End
    edit.moveCursor(edge)
    places = [edit.cursorRect().x()]
    for _ in MIXED:
        QTest.keyClick(edit, key)
        places.append(edit.cursorRect().x())
    travelled = places[: places.index(places[-1]) + 1]
    assert travelled == sorted(set(travelled), reverse=key == Qt.Key.Key_Left)
    assert len(travelled) >= len(MIXED)


def test_backspace_always_deletes_what_was_typed(edit: NoteEdit) -> None:
    edit.set_body(MIXED)
    for left in range(len(MIXED) - 1, -1, -1):
        QTest.keyClick(edit, Qt.Key.Key_Backspace)
        assert edit.body() == MIXED[:left]


def test_delete_always_deletes_what_was_typed(edit: NoteEdit) -> None:
    edit.set_body(MIXED)
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    for gone in range(1, len(MIXED) + 1):
        QTest.keyClick(edit, Qt.Key.Key_Delete)
        assert edit.body() == MIXED[gone:]


def test_typing_in_the_midst_of_a_name_goes_where_the_caret_is(edit: NoteEdit, typing: Typing) -> None:
    edit.set_body("من Llama هنا")
    cursor = edit.textCursor()
    cursor.setPosition(edit.document().firstBlock().text().index("ama"))
    edit.setTextCursor(cursor)
    typing(edit, "-xyz-")
    assert edit.body() == "من Ll-xyz-ama هنا"


def test_shift_enter_begins_a_paragraph_too(edit: NoteEdit, typing: Typing) -> None:
    typing(edit, "one")
    QTest.keyClick(edit, Qt.Key.Key_Return, SHIFT)
    typing(edit, "two")
    assert edit.body() == "one\ntwo"


def test_paste_takes_the_words_and_their_directions_alone(edit: NoteEdit) -> None:
    data = QMimeData()
    data.setHtml("<span style='color: red'>any</span>")
    data.setText(f"{RIGHT_TO_LEFT_MARK}Llama\r\n\u2066two\u2069\u2028three")
    edit.insertFromMimeData(data)
    assert edit.body() == f"{RIGHT_TO_LEFT_MARK}Llama\ntwo\nthree"
    assert edit.textCursor().charFormat().fontWeight() <= 400


def test_copying_gives_the_words_as_they_were_typed(edit: NoteEdit) -> None:
    body = f"{LEFT_TO_RIGHT_MARK}نعم 1.b\nقارن Llama 4 مع\u00a02(b)"
    edit.set_body(body)
    edit.selectAll()
    edit.copy()
    assert QGuiApplication.clipboard().text() == body


def test_what_is_pasted_over_a_selection_replaces_it_in_one_step(edit: NoteEdit) -> None:
    edit.set_body("قديم")
    data = QMimeData()
    data.setText("new\nwords")
    edit.selectAll()
    edit.insertFromMimeData(data)
    assert edit.body() == "new\nwords"
    edit.undo()
    assert edit.body() == "قديم"


def test_the_context_menu_undoes_as_the_keys_do(edit: NoteEdit, typing: Typing) -> None:
    typing(edit, "نعم Llama")
    menu = edit.make_menu(edit.viewport().rect().center())
    undo, redo = menu.findChild(QAction, "edit-undo"), menu.findChild(QAction, "edit-redo")
    assert isinstance(undo, QAction)
    assert isinstance(redo, QAction)
    assert (undo.isEnabled(), redo.isEnabled()) == (True, False)
    undo.trigger()
    assert edit.body() == "نعم "
    menu.deleteLater()


def test_words_from_an_input_method_are_settled_and_undone_as_one(edit: NoteEdit) -> None:
    composing = QInputMethodEvent("ن", [])
    QApplication.sendEvent(edit, composing)
    assert edit.body() == ""
    committing = QInputMethodEvent()
    committing.setCommitString("نعم Llama")
    QApplication.sendEvent(edit, committing)
    assert (edit.body(), edit.direction()) == ("نعم Llama", Direction.RTL)
    edit.undo()
    assert edit.body() == ""


def test_the_direction_at_the_caret_is_told(edit: NoteEdit, qtbot: QtBot) -> None:
    edit.set_body("yes\nنعم")
    with qtbot.waitSignal(edit.direction_changed):
        edit.moveCursor(QTextCursor.MoveOperation.Start)
    assert edit.direction() is Direction.LTR


@pytest.mark.parametrize(
    "change", [lambda edit: edit.set_body("x"), lambda edit: edit.set_default_direction(Direction.RTL)]
)
def test_the_editor_goes_on_after_an_error(
    edit: NoteEdit, typing: Typing, monkeypatch: pytest.MonkeyPatch, change: Callable[[NoteEdit], None]
) -> None:
    def fail(*_: object) -> bool:
        raise RuntimeError

    with monkeypatch.context() as broken:
        broken.setattr(writing_edit, "settle", fail)
        with pytest.raises(RuntimeError):
            change(edit)
    typing(edit, MIXED)
    assert edit.direction() is Direction.RTL
    edit.undo()
    assert edit.body() != MIXED
