"""Putting selected words on the clipboard, as text and as rich text."""

from html import escape

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from glossator.core.text.direction import Direction, majority_direction
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.excerpt import Excerpt, Line, excerpt_of


class Copying(QObject):
    """Copies what is selected on `canvas`; nothing happens where nothing is."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas

    def copy(self) -> None:
        """Copy the words alone, each whole clause with its number."""
        self._copy(with_source=False)

    def copy_with_source(self) -> None:
        """Copy the words and say below which clauses of which licence they are."""
        self._copy(with_source=True)

    def _copy(self, *, with_source: bool) -> None:
        selection = self._canvas.attention.selection
        if selection:
            excerpt = excerpt_of(selection, self._canvas.content, with_source=with_source)
            data = QMimeData()
            data.setText(plain_text(excerpt))
            data.setHtml(rich_text(excerpt))
            QGuiApplication.clipboard().setMimeData(data)


def plain_text(excerpt: Excerpt) -> str:
    """A line for each paragraph, and one for the source."""
    lines = (" ".join(filter(None, (line.number, line.words))) for line in excerpt.lines)
    return "\n".join((*lines, *filter(None, (excerpt.source,))))


def rich_text(excerpt: Excerpt) -> str:
    """HTML in which each paragraph says its language and which way it runs."""
    paragraphs = [_paragraph(line) for line in excerpt.lines]
    if excerpt.source:
        direction = majority_direction(excerpt.source) or Direction.LTR
        paragraphs.append(f'<p dir="{direction}"><cite>{escape(excerpt.source)}</cite></p>')
    return "".join(paragraphs)


def _paragraph(line: Line) -> str:
    language = f' lang="{escape(line.language)}"' if line.language else ""
    number = f'<bdi dir="auto">{escape(line.number)}</bdi> ' if line.number else ""
    words = f"<b>{escape(line.words)}</b>" if line.is_heading else escape(line.words)
    return f'<p dir="{line.direction}"{language}>{number}{words}</p>'
