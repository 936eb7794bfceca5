"""The size of a note's letters, and what only the pane's own fields and buttons need of a style sheet."""

from string import Template

from glossator.ui.theme import Theme

NOTE_POINTS = 11.0
"""Of the words of a note, on its card and while they are typed."""

_STYLE = Template("""
WritingEdit { background: $surface; color: $text; border: 1px solid $border; border-radius: 6px; padding: 4px; }
WritingEdit:focus { border-color: $focus; }
SeverityBox, StatusBox { background: $surface; border: 1px solid $border; border-radius: 6px; padding: 4px 8px; }
SeverityBox:hover, StatusBox:hover { background: $hatch; }
SeverityBox:focus, StatusBox:focus { border-color: $focus; }
SeverityBox::drop-down, StatusBox::drop-down { border: none; width: 20px; }
DirectionButtons QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px; }
DirectionButtons QToolButton:hover { background: $hatch; }
DirectionButtons QToolButton:checked { background: $selection; border-color: $accent; }
DirectionButtons QToolButton:focus { border: 2px solid $focus; padding: 4px; }
""")


def style_sheet(theme: Theme) -> str:
    """The pane's style sheet in the colours of `theme`."""
    return _STYLE.substitute({token: theme.colour(token).name() for token in theme.tokens if token.isidentifier()})
