"""What the buttons and keys of formatting do to the typed Markdown of a text field."""

from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from glossator.core.notes.markdown_edits import Emphasis, LineKind, Selected, emphasised, lines_as, linked, next_signs
from glossator.core.text.utf16 import Utf16Map
from glossator.ui.annotation_pane.directions import position_behind, typed_before
from glossator.ui.annotation_pane.note_document import selected_blocks, units, words

_KEEP = QTextCursor.MoveMode.KeepAnchor


class Formatting:
    """Changes the selected lines of `edit`; each change is one step of its history."""

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit

    def emphasise(self, emphasis: Emphasis) -> None:
        """Have the selected words stand out, or be plain again."""
        self._change_selected(lambda selected: emphasised(selected, emphasis))

    def link(self, address: str = "") -> None:
        """Make a link of the selected words; without an `address` one is to be typed next."""
        self._change_selected(lambda selected: linked(selected, address))

    def set_lines(self, kind: LineKind) -> None:
        """Make the selected lines those of a list, quotation or heading, or plain again."""
        blocks = selected_blocks(self._edit.textCursor())
        lines = [words(block) for block in blocks]
        made = lines_as(lines, kind)
        cursor = self._edit.textCursor()
        ends = [self._from_end(cursor.anchor()), self._from_end(cursor.position())]
        self._replace([block.blockNumber() for block in blocks], made)
        cursor.setPosition(self._from_end_again(*ends[0]))
        cursor.setPosition(self._from_end_again(*ends[1]), _KEEP)
        self._edit.setTextCursor(cursor)

    def begin_line(self) -> None:
        """Begin a paragraph, a further item where the caret is in a list; an item without words ends its list."""
        cursor = self._edit.textCursor()
        block = cursor.block()
        line, typed = words(block), typed_before(block, cursor.position())
        signs = next_signs(line) if typed == units(line) and not cursor.hasSelection() else ""
        if signs is None:
            self._replace([block.blockNumber()], [""])
            return
        cursor.beginEditBlock()
        cursor.insertBlock()
        cursor.insertText(signs, QTextCharFormat())
        cursor.endEditBlock()
        self._edit.setTextCursor(cursor)
        self._edit.ensureCursorVisible()

    def _change_selected(self, change: Callable[[Selected], Selected]) -> None:
        cursor = self._edit.textCursor()
        blocks = selected_blocks(cursor)
        if len(blocks) > 1:  # a line that is blank has no words to change
            blocks = [block for block in blocks if words(block).strip()] or blocks[:1]
        changed = [change(_selected(cursor, block)) for block in blocks]
        numbers = [block.blockNumber() for block in blocks]
        self._replace(numbers, [each.line for each in changed])
        cursor.setPosition(self._position(numbers[0], changed[0].line, changed[0].start))
        cursor.setPosition(self._position(numbers[-1], changed[-1].line, changed[-1].end), _KEEP)
        self._edit.setTextCursor(cursor)

    def _replace(self, numbers: list[int], lines: list[str]) -> None:
        """Put `lines` in place of the words of the paragraphs `numbers`, whose directions stay."""
        cursor = QTextCursor(self._edit.document())
        cursor.beginEditBlock()
        for number, line in zip(numbers, lines, strict=True):
            block = self._edit.document().findBlockByNumber(number)
            cursor.setPosition(block.position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
            cursor.insertText(line, QTextCharFormat())
        cursor.endEditBlock()

    def _position(self, number: int, line: str, offset: int) -> int:
        block = self._edit.document().findBlockByNumber(number)
        return position_behind(block, Utf16Map(line).to_units(offset))

    def _from_end(self, position: int) -> tuple[int, int]:
        """A position by its paragraph and the typed units behind it there, which signs at the start do not change."""
        block = self._edit.document().findBlock(position)
        return block.blockNumber(), units(words(block)) - typed_before(block, position)

    def _from_end_again(self, number: int, behind: int) -> int:
        block = self._edit.document().findBlockByNumber(number)
        return position_behind(block, max(units(words(block)) - behind, 0))


def _selected(cursor: QTextCursor, block: QTextBlock) -> Selected:
    line = words(block)
    qt = Utf16Map(line)
    start = typed_before(block, cursor.selectionStart())
    end = typed_before(block, cursor.selectionEnd())
    return Selected(line, qt.to_code_points(start), qt.to_code_points(end))
