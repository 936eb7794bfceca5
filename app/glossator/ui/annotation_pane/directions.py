"""Paragraph directions and isolates, kept up while a note is typed."""

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from glossator.core.text.direction import (
    LEFT_TO_RIGHT_ISOLATE,
    POP_ISOLATE,
    Direction,
    paragraph_directions,
)
from glossator.core.text.phrases import left_to_right_phrases
from glossator.core.text.utf16 import Utf16Map
from glossator.ui.annotation_pane.note_document import (
    blocks,
    isolate_format,
    paragraph,
    pieces,
    units,
    words,
)

QT_DIRECTIONS = {Direction.LTR: Qt.LayoutDirection.LeftToRight, Direction.RTL: Qt.LayoutDirection.RightToLeft}


class Isolate(NamedTuple):
    """An isolate character behind `typed` units of its paragraph's own words."""

    typed: int
    char: str


@dataclass(frozen=True, slots=True)
class _Settlement:
    """What a paragraph is to look like."""

    block: QTextBlock
    direction: Direction
    isolates: list[Isolate]

    def is_due(self) -> bool:
        """Whether the paragraph looks otherwise now."""
        return not self._runs_so() or self.isolates != isolates_in(self.block)

    def carry_out(self) -> None:
        """Change the document's format and added isolates; the words stay as they are."""
        if not self._runs_so():
            block_format = self.block.blockFormat()
            block_format.setLayoutDirection(QT_DIRECTIONS[self.direction])
            QTextCursor(self.block).setBlockFormat(block_format)
        if self.isolates != isolates_in(self.block):
            _replace_isolates(self.block, self.isolates)

    def _runs_so(self) -> bool:
        return self.block.blockFormat().layoutDirection() == QT_DIRECTIONS[self.direction]


def settle(document: QTextDocument, default: Direction) -> bool:
    """Give every paragraph its direction and its isolates; says whether anything had to change.

    An automatic paragraph without letters runs as the one before it, the first one as `default`.
    """
    due = [settlement for settlement in _settlements(document, default) if settlement.is_due()]
    if due:
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for settlement in due:
            settlement.carry_out()
        cursor.endEditBlock()
    return bool(due)


def direction_of(block: QTextBlock) -> Direction:
    """The direction that a settled paragraph has."""
    is_rtl = block.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
    return Direction.RTL if is_rtl else Direction.LTR


def isolates_in(block: QTextBlock) -> list[Isolate]:
    """The isolates that display added to `block`."""
    isolates = []
    typed = 0
    for piece in pieces(block):
        if piece.is_added:
            isolates.append(Isolate(typed, piece.text))
        else:
            typed += units(piece.text)
    return isolates


def typed_before(block: QTextBlock, position: int) -> int:
    """How many units of `block` before the document's `position` were typed; added isolates do not count."""
    typed = (piece for piece in pieces(block) if not piece.is_added)
    return sum(min(max(position - piece.start, 0), units(piece.text)) for piece in typed)


def position_behind(block: QTextBlock, typed: int) -> int:
    """The document's first position behind `typed` typed units of `block`, which is inside an isolate that ends there.

    What is typed next so goes into the phrase that it continues.
    """
    position = block.position()
    for piece in pieces(block):
        if typed == 0:
            break
        step = 0 if piece.is_added else min(typed, units(piece.text))
        position = piece.start + (step or units(piece.text))
        typed -= step
    return position


def _settlements(document: QTextDocument, default: Direction) -> list[_Settlement]:
    all_blocks = list(blocks(document))
    directions = paragraph_directions(map(paragraph, all_blocks), default)
    return [
        _Settlement(block, direction, _isolates_for(words(block)) if direction is Direction.RTL else [])
        for block, direction in zip(all_blocks, directions, strict=True)
    ]


def _isolates_for(typed: str) -> list[Isolate]:
    qt = Utf16Map(typed)
    isolates = []
    for start, end in left_to_right_phrases(typed):
        isolates.append(Isolate(qt.to_units(start), LEFT_TO_RIGHT_ISOLATE))
        if end < len(typed):  # the paragraph's end closes the last one, and the caret stays behind the letter typed
            isolates.append(Isolate(qt.to_units(end), POP_ISOLATE))
    return isolates


def _replace_isolates(block: QTextBlock, isolates: list[Isolate]) -> None:
    cursor = QTextCursor(block)
    for piece in reversed([piece for piece in pieces(block) if piece.is_added]):
        cursor.setPosition(piece.start)
        cursor.deleteChar()
    for isolate in reversed(isolates):
        cursor.setPosition(block.position() + isolate.typed)
        cursor.insertText(isolate.char, isolate_format())
