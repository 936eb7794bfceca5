import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from glossator.core.text.direction import Direction
from glossator.ui.annotation_pane import note_document
from glossator.ui.annotation_pane.directions import position_behind, settle, typed_before

ANY_TEXT = st.text(
    st.one_of(
        st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Cn"), exclude_characters="\ufeff"),
        st.sampled_from("\n\t\u00a0\u200e\u200f\u2066\u2067\u2068\u2069\u202b\u202c\u0640\u064b٣لا۴😀(2.a)"),
    ),
    max_size=40,
)


def shown(body: str, default: Direction) -> QTextDocument:
    document = QTextDocument()
    note_document.insert_body(QTextCursor(document), body)
    settle(document, default)
    return document


@given(body=ANY_TEXT, default=st.sampled_from(Direction))
@settings(max_examples=300)
def test_any_text_comes_out_of_the_editor_as_it_went_in(qapp: QApplication, body: str, default: Direction) -> None:
    assert note_document.body(shown(body, default)) == body


@given(body=ANY_TEXT)
def test_what_is_settled_stays_settled(qapp: QApplication, body: str) -> None:
    assert not settle(shown(body, Direction.RTL), Direction.RTL)


@given(body=ANY_TEXT)
def test_every_place_in_the_typed_words_is_found_again(qapp: QApplication, body: str) -> None:
    for block in note_document.blocks(shown(body, Direction.RTL)):
        for typed in range(note_document.units(note_document.words(block)) + 1):
            assert typed_before(block, position_behind(block, typed)) == typed


def test_what_qt_keeps_for_itself_becomes_visible_and_parts_no_paragraph(qapp: QApplication) -> None:
    assert note_document.body(shown("a\ufdd0b\ufdd1c\ufffed", Direction.LTR)) == "a\ufffdb\ufffdc\ufffdd"
    assert note_document.body(shown("a\ufeffb", Direction.LTR)) == "a\u2060b"
    assert unicodedata.name("\u2060") == "WORD JOINER"


def test_line_ends_of_every_kind_part_paragraphs(qapp: QApplication) -> None:
    assert note_document.body(shown("a\r\nb\u2028c\u2029d", Direction.LTR)) == "a\nb\nc\nd"
