"""The size of a note's letters, and what only the pane's own fields and buttons need of a style sheet."""

from string import Template

from glossator.ui.theme import Theme

NOTE_POINTS = 11.0
"""Of the words of a note, on its card and while they are typed."""

CARD_POINTS = 10.0
"""Of what a card shows of the words in the licence."""

_STYLE = Template("""
WritingEdit, NotePreview, RedlineView, TagsField, KindBox {
    background: $surface; color: $text; border: 1px solid $border; border-radius: 6px; padding: 4px;
}
NotePreview { background: $window; }
WritingEdit:focus, NotePreview:focus, RedlineView:focus, TagsField:focus, KindBox:focus { border-color: $focus; }
QFrame[role="reply"] { background: $surface; border: 1px solid $border; border-radius: 6px; }
ChoiceBox { background: $surface; border: 1px solid $border; border-radius: 6px; padding: 4px 6px; }
ChoiceBox:hover { background: $hatch; }
ChoiceBox:focus { border-color: $focus; }
ChoiceBox::drop-down, KindBox::drop-down { border: none; width: 20px; }
WritingPage QToolButton, Details > QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; }
FormatBar QToolButton { padding: 3px; }
WritingPage QToolButton:hover, Details > QToolButton:hover { background: $hatch; }
WritingPage QToolButton:checked { background: $selection; border-color: $accent; }
WritingPage QToolButton:focus, Details > QToolButton:focus { border: 1px solid $focus; }
TemplateButton::menu-indicator { image: none; }
ListingHead QToolButton::menu-indicator { image: none; }
ListingHead QToolButton:checked { background: $selection; border-color: $accent; }
QToolButton[role="chip"] {
    background: $selection; color: $text; border: 1px solid $selection; border-radius: 9px; padding: 1px 6px;
}
QToolButton[role="chip"]:hover { border-color: $accent; }
QToolButton[role="chip"]:focus { border-color: $focus; }
ListingHead QTabBar { background: transparent; }
ListingHead QTabBar::tab { padding: 4px 5px; }
""")


def style_sheet(theme: Theme) -> str:
    """The pane's style sheet in the colours of `theme`."""
    return _STYLE.substitute({token: theme.colour(token).name() for token in theme.tokens if token.isidentifier()})
