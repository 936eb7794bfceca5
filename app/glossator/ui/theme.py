"""The window's colours and marks in light, dark and high contrast, read from `resources/themes/`."""

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette, QTextCharFormat
from PySide6.QtWidgets import QApplication

from glossator.core.assets import resource

if TYPE_CHECKING:
    from glossator.core.provisions.taxonomy import Kind

UNDERLINES = {
    "solid": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "dash": QTextCharFormat.UnderlineStyle.DashUnderline,
    "dot": QTextCharFormat.UnderlineStyle.DotLine,
    "dash-dot": QTextCharFormat.UnderlineStyle.DashDotLine,
    "dash-dot-dot": QTextCharFormat.UnderlineStyle.DashDotDotLine,
    "wave": QTextCharFormat.UnderlineStyle.WaveUnderline,
}
"""The taxonomy's underlines in Qt's terms."""

_TOKEN = re.compile(r"@([a-z]+(?:-[a-z]+)*)")


@dataclass(frozen=True, slots=True)
class KindStyle:
    """How a kind of provision, or of change, is marked: behind its words, under them, and by a lettered badge."""

    tint: QColor
    ink: QColor
    underline: QTextCharFormat.UnderlineStyle
    badge: str


class Theme:
    """One set of colours, by token."""

    def __init__(self, colours: dict[str, str], *, is_dark: bool, is_contrast: bool = False) -> None:
        self.is_dark = is_dark
        self.is_contrast = is_contrast
        self._colours = {token: QColor(colour) for token, colour in colours.items()}

    @property
    def tokens(self) -> tuple[str, ...]:
        """Every token that `colour` knows."""
        return tuple(self._colours)

    def colour(self, token: str) -> QColor:
        """The colour of `token`; raises KeyError where there is none."""
        return QColor(self._colours[token])

    def kind_style(self, kind: "Kind", language: str) -> KindStyle:
        """The marks of `kind`, its badge in the letters of `language` ("en" or "ar")."""
        return KindStyle(
            tint=self.colour(f"{kind.hue}-tint"),
            ink=self.colour(f"{kind.hue}-ink"),
            underline=UNDERLINES[kind.underline],
            badge=kind.badge.in_language(language),
        )

    def change_style(self, change: str) -> KindStyle:
        """The marks of a kind of change (a `ChangeKind`), which has no badge; its ink is that of its letters too."""
        return KindStyle(self.colour(f"{change}-tint"), self.colour(change), UNDERLINES["solid"], badge="")

    def palette(self) -> QPalette:
        """The colours for Qt's own widgets."""
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.colour(token))
        for role in _DIMMED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text-muted"))
        return palette

    def style_sheet(self) -> str:
        """The style sheet of `resources/themes/` with this theme's colours."""
        file = resource("themes", "glossator.qss")
        words = {token: colour.name() for token, colour in self._colours.items()}
        words |= {"pictures": file.parent.as_posix(), "mode": "dark" if self.is_dark else "light"}
        return _TOKEN.sub(lambda token: words[token[1]], file.read_text(encoding="utf-8"))

    def apply(self, application: QApplication) -> None:
        """Dress the whole application."""
        application.setPalette(self.palette())
        application.setStyleSheet(self.style_sheet())


_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface-raised",
    QPalette.ColorRole.ToolTipBase: "surface-raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text-muted",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "error",
    QPalette.ColorRole.Light: "surface-raised",
    QPalette.ColorRole.Midlight: "hatch",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "text-muted",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Accent: "accent",
}
_DIMMED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def load_theme(dark: bool, *, contrast: bool = False) -> Theme:
    """The dark or the light colours of `resources/themes/glossator.toml`, those of high contrast if asked."""
    text = resource("themes", "glossator.toml").read_text(encoding="utf-8")
    name = "dark" if dark else "light"
    colours = tomllib.loads(text)[f"contrast-{name}" if contrast else name]
    return Theme(colours, is_dark=dark, is_contrast=contrast)
