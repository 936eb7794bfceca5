"""A suggested wording as lawyers read it: what goes struck through, what comes underlined, each by a sign as well."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from PySide6.QtWidgets import QTextBrowser, QWidget

from glossator.core.notes.redline import Change, Stretch, redline
from glossator.core.text.direction import Direction, isolate_atoms
from glossator.ui.annotation_pane.look import NOTE_POINTS
from glossator.ui.i18n import reading_font
from glossator.ui.theme import Theme


class RedlineView(QTextBrowser):
    """Shows what becomes of `before` where `after` takes its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(reading_font(NOTE_POINTS))
        self._styles: dict[Change, str] = {}

    def set_theme(self, theme: Theme) -> None:
        """Wear the colours of `theme`."""
        self._styles = redline_styles(theme)

    def show_change(self, before: str, after: str, direction: Direction) -> None:
        """Show the change of words that run in `direction`."""
        stretches = redline(before, after)
        self.setHtml(redline_html(stretches, direction, self._styles))
        self.setAccessibleDescription(in_words(stretches))


def redline_styles(theme: Theme) -> dict[Change, str]:
    """How each change is shown in the colours of `theme`, as CSS."""
    insert, delete = theme.colour("insert").name(), theme.colour("delete").name()
    return {
        Change.INSERTED: f"color:{insert};background-color:{theme.colour('insert-tint').name()};"
        "text-decoration:underline",
        Change.DELETED: f"color:{delete};background-color:{theme.colour('delete-tint').name()};"
        "text-decoration:line-through",
        Change.KEPT: "",
    }


def redline_html(stretches: Iterable[Stretch], direction: Direction, styles: Mapping[Change, str]) -> str:
    """A paragraph of `stretches` that run in `direction`, in `styles`."""
    return f'<p dir="{direction}">{"".join(_html(each, direction, styles) for each in stretches)}</p>'


def _html(stretch: Stretch, direction: Direction, styles: Mapping[Change, str]) -> str:
    words = stretch.text.rstrip()
    shown = escape(isolate_atoms(words) if direction is Direction.RTL else words)
    behind = " " if words != stretch.text else ""
    style = styles.get(stretch.change, "")
    return f'<span style="{style}">{shown}</span>{behind}' if style else shown + behind


def in_words(stretches: Sequence[Stretch]) -> str:
    """The change for those who hear it: what goes in square brackets, what comes in braces."""
    signs = {Change.KEPT: "{}", Change.DELETED: "[−{}]", Change.INSERTED: "{{+{}}}"}
    return " ".join(signs[each.change].format(each.text.strip()) for each in stretches)
