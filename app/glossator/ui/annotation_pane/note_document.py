"""A note's paragraphs in a QTextDocument: what was typed, kept apart from what display adds to it.

A paragraph's direction, where the writer fixed it, is a property of its block format; in the note's body it is an
invisible mark at the paragraph's start. Isolates that display adds are characters of the document that carry a
property; the body does not have them. The body is never read with `toPlainText`, which alters no-break spaces.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from glossator.core.text.direction import (
    LEFT_TO_RIGHT_ISOLATE,
    POP_ISOLATE,
    Direction,
    mark_direction,
    split_mark,
)
from glossator.core.text.normalise import REPLACEMENT, normalise

_FIXED = QTextFormat.Property.UserProperty.value + 1
_ADDED = QTextFormat.Property.UserProperty.value + 2
# QTextDocument takes U+FDD0 and U+FDD1 for the edges of a frame, and QString drops byte order marks; a word joiner is
# what Unicode puts in the place of U+FEFF inside a text.
_NOT_EDITABLE = str.maketrans({"\ufdd0": REPLACEMENT, "\ufdd1": REPLACEMENT, "\ufffe": REPLACEMENT, "\ufeff": "\u2060"})


@dataclass(frozen=True, slots=True)
class Piece:
    """Consecutive characters of a paragraph; `start` is where the document has the first (UTF-16 units)."""

    text: str
    start: int
    is_added: bool


def pieces(block: QTextBlock) -> Iterator[Piece]:
    """The characters of `block`, each isolate that display added being a piece of its own."""
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        start = fragment.position()
        if not fragment.charFormat().boolProperty(_ADDED):
            yield Piece(fragment.text(), start, is_added=False)
        else:
            for char in fragment.text():
                yield Piece(char, start, is_added=char in (LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE))
                start += units(char)
        fragments += 1


def units(text: str) -> int:
    """The length of `text` as Qt counts it, in UTF-16 units."""
    return len(text) + sum(char > "\uffff" for char in text)


def words(block: QTextBlock) -> str:
    """What was typed in `block`."""
    return "".join(piece.text for piece in pieces(block) if not piece.is_added)


def fixed_direction(block: QTextBlock) -> Direction | None:
    """The direction that the writer fixed for `block`; None for automatic."""
    value = block.blockFormat().stringProperty(_FIXED)
    return Direction(value) if value else split_mark(words(block))[0]


def fix_direction(cursor: QTextCursor, direction: Direction | None) -> None:
    """Fix the direction of the paragraph at `cursor`, or let it be automatic again."""
    block = cursor.block()
    block_format = block.blockFormat()
    if direction:
        block_format.setProperty(_FIXED, direction.value)
    else:
        block_format.clearProperty(_FIXED)
        _drop_typed_marks(cursor)
    cursor.setBlockFormat(block_format)


def _drop_typed_marks(cursor: QTextCursor) -> None:
    """A mark that was typed or pasted at the start fixes the direction too."""
    while split_mark(words(cursor.block()))[0]:
        piece = next(piece for piece in pieces(cursor.block()) if not piece.is_added)
        cursor.setPosition(piece.start)
        cursor.deleteChar()


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """The paragraphs of `document`."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def position_over_isolates(cursor: QTextCursor, *, forwards: bool) -> int:
    """Where `cursor` meets what was typed rather than an isolate beside it."""
    added = {piece.start for piece in pieces(cursor.block()) if piece.is_added}
    position = cursor.position()
    while (position if forwards else position - 1) in added:
        position += 1 if forwards else -1
    return position


def selected_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """The paragraphs that the selection of `cursor` touches, or the one it is in."""
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart()).blockNumber()
    last = document.findBlock(cursor.selectionEnd()).blockNumber()
    return [document.findBlockByNumber(number) for number in range(first, last + 1)]


def paragraph(block: QTextBlock) -> str:
    """`block` as the note's body has it: with a mark where its direction is fixed."""
    value = block.blockFormat().stringProperty(_FIXED)
    return mark_direction(words(block), Direction(value) if value else None)


def body(document: QTextDocument) -> str:
    """The note's body: the paragraphs with their marks, parted by line feeds."""
    return "\n".join(map(paragraph, blocks(document)))


def insert_body(cursor: QTextCursor, text: str) -> None:
    """Insert paragraphs of plain `text` at `cursor`.

    A direction mark at the start of a paragraph becomes the block's own direction where the block was empty.
    """
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    for nth, line in enumerate(editable(text).split("\n")):
        if nth:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        direction, typed = split_mark(line)
        if direction and not words(cursor.block()):
            fix_direction(cursor, direction)
        cursor.insertText(typed, QTextCharFormat())
    cursor.endEditBlock()


def editable(text: str) -> str:
    """`text` as a document can hold it: normalised, without the characters that Qt keeps for itself."""
    return normalise(text).translate(_NOT_EDITABLE)


def isolate_format() -> QTextCharFormat:
    """The format of an isolate that display adds."""
    added = QTextCharFormat()
    added.setProperty(_ADDED, True)
    return added
