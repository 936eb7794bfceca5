"""One side of a disagreement as a page: each field with what it was before, word by word."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QTextBrowser, QVBoxLayout, QWidget

from glossator.core.notes.redline import Change, Stretch, redline
from glossator.core.text.direction import Direction, majority_direction
from glossator.ui.about_licence.markup import direction, prose
from glossator.ui.annotation_pane.details.redline_view import in_words, redline_html, redline_styles
from glossator.ui.merging.differing import Differing
from glossator.ui.theme import Theme

Field = tuple[str, str | None, str | None]
"""What a field is called, what it said before and what it says on this side; None where nothing is."""


class Side(QWidget):
    """What one reviewer says."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields: tuple[Field, ...] = ()
        self.heading, self.page = QLabel(self), QTextBrowser(self)
        self.heading.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.page, 1)

    def show_fields(self, fields: Sequence[Field]) -> None:
        """Show these and no others."""
        self._fields = tuple(fields)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._show()

    def _show(self) -> None:
        document = QTextDocument(self.page)
        document.setDocumentMargin(8)
        document.setDefaultFont(self.page.font())
        option = document.defaultTextOption()
        is_mirrored = direction() is Direction.RTL
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
        document.setDefaultTextOption(option)
        document.setHtml(side_html(self._fields, redline_styles(self._theme)))
        self.page.setDocument(document)
        self.page.setAccessibleName(self.heading.text())
        self.page.setAccessibleDescription("\n".join(map(_spoken, self._fields)))


def mine(fields: Sequence[Differing]) -> list[Field]:
    """What stands in the review itself."""
    return [(each.name, each.base, each.mine) for each in fields]


def theirs(fields: Sequence[Differing]) -> list[Field]:
    """What the other reviewer says; where nobody knows what both began with, as a change of what stands here."""
    is_known = any(each.base is not None for each in fields)
    return [(each.name, each.base if is_known else each.mine, each.theirs) for each in fields]


def side_html(fields: Sequence[Field], styles: Mapping[Change, str]) -> str:
    """The page with `fields`."""
    if all(now is None for _, _, now in fields):
        return f"<p><b>{prose(_gone())}</b></p>"
    return "".join(_field_html(field, styles) for field in fields)


def _field_html(field: Field, styles: Mapping[Change, str]) -> str:
    name, before, now = field
    now = now or ""
    runs = majority_direction(now or before or "") or direction()
    words = redline_html(_change(before, now), runs, styles) if before else _plain(now, runs)
    return f"<p><b>{prose(name)}</b></p>{words}"


def _plain(words: str, runs: Direction) -> str:
    lines = (f'<p dir="{runs}">{escape(line)}</p>' for line in words.split("\n") if line.strip())
    return "".join(lines) or "<p>–</p>"


def _spoken(field: Field) -> str:
    name, before, now = field
    if now is None:
        return f"{name}: {_gone()}"
    return f"{name}: {in_words(_change(before, now)) if before else now}"


def _change(before: str, now: str) -> tuple[Stretch, ...]:
    """The redline; a space keeps the last word that goes from the first that comes."""
    return redline(f"{before} ", now)


def _gone() -> str:
    return QCoreApplication.translate("Merging", "Taken out of the review")
