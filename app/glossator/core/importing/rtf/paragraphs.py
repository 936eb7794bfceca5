"""Paragraphs, table rows and notes of an RTF document as they come together."""

from glossator.core.importing.blocks import Block, row
from glossator.core.importing.depths import Depths


class Paragraphs:
    """What has been read: paragraphs of the text, with the notes apart."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.notes: list[Block] = []
        self._pieces: list[str] = []
        self._label: list[str] = []
        self._cell: list[Block] = []
        self._cells: list[list[Block]] = []
        self._outer: list[tuple[list[str], list[str]]] = []
        self._depths = Depths()
        self.start_format()

    def start_format(self) -> None:
        """Forget how paragraphs were set (`pard`)."""
        self.heading = False
        self.in_table = False
        self.series, self.level, self.left = "", 0, 0

    def add(self, words: str) -> None:
        """Go on with the paragraph that is open."""
        self._pieces.append(words)

    def add_label(self, words: str) -> None:
        """Go on with the number that is shown before it."""
        self._label.append(words)

    def end_paragraph(self) -> None:
        """`par`: what follows is another paragraph."""
        words = "".join(self._pieces)
        label = " ".join("".join(self._label).split())
        self._pieces, self._label = [], []
        if words.strip():
            (self._cell if self.in_table else self.blocks).append(Block(words, label, self._depth(label)))

    def end_cell(self) -> None:
        """`cell`: what follows stands in the next cell."""
        self.in_table = True
        self.end_paragraph()
        self._cells.append(self._cell)
        self._cell = []

    def end_row(self) -> None:
        """`row`: what follows stands below the row."""
        self.blocks += row(self._cells)
        self._cells = []

    def open_note(self) -> None:
        """What follows is a note, to be printed at the end."""
        number = f"[{len(self.notes) + 1 + len(self._outer)}]"
        self._pieces.append(number)
        self._outer.append((self._pieces, self._label))
        self._pieces, self._label = [], []

    def close_note(self) -> None:
        """Go on with the paragraph that refers to the note."""
        words = " ".join("".join(self._pieces).split())
        self._pieces, self._label = self._outer.pop()
        self.notes.append(Block(words, label=f"[{len(self.notes) + 1}]"))

    def finish(self) -> list[Block]:
        """Everything that is printed, the notes at the end."""
        while self._outer:
            self.close_note()
        self.end_paragraph()
        return [*self.blocks, *row(self._cells), *self._cell, *self.notes]

    def _depth(self, label: str) -> int:
        if self.heading:
            return self._depths.of_heading()
        if label:
            return self._depths.of_item(self.series, self.level, self.left or None)
        return self._depths.of_words(self.left)
