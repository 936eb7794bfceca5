"""Pieces of the page's HTML: escaped, and running the right way in either language."""

from collections.abc import Iterable
from html import escape

from glossator.core.text.direction import Direction, direction_of_language, isolate, isolate_atoms
from glossator.ui.i18n import current_language
from glossator.ui.theme import Theme

Row = tuple[str, str]
"""A caption in plain text and what it is about in HTML."""

_STYLE = """
h1 {{ font-size: 14pt; font-weight: bold; margin-top: 0; margin-bottom: 2px; }}
h2 {{ font-size: 11pt; font-weight: bold; color: {accent}; margin-top: 24px; margin-bottom: 6px; }}
h3 {{ font-size: 10pt; font-weight: bold; margin-top: 14px; margin-bottom: 2px; }}
p {{ margin-top: 0; margin-bottom: 4px; }}
td {{ padding-top: 3px; padding-bottom: 3px; padding-{end}: 12px; }}
a {{ color: {accent}; }}
.muted {{ color: {muted}; }}
.error {{ color: {error}; }}
"""


def style_sheet(theme: Theme) -> str:
    """The page's style in the colours of `theme`."""
    tokens = {"accent": "accent", "muted": "text-muted", "error": "error"}
    end = "left" if direction() is Direction.RTL else "right"
    return _STYLE.format(end=end, **{each: theme.colour(token).name() for each, token in tokens.items()})


def direction() -> Direction:
    """The way the page runs."""
    return direction_of_language(current_language())


def prose(words: str) -> str:
    """A sentence, each left-to-right phrase of it kept together where the page runs right to left."""
    return escape(isolate_atoms(words) if direction() is Direction.RTL else words)


def name(words: str) -> str:
    """A name, number or address, which keeps its own direction."""
    return escape(isolate(words))


def muted(html: str) -> str:
    """`html` as what is secondary."""
    return f'<span class="muted">{html}</span>'


def link(target: str, html: str) -> str:
    """`html` as a link to `target`, which the dialog understands."""
    return f'<a href="{escape(target, quote=True)}">{html}</a>'


def several(items: Iterable[str]) -> str:
    """Pieces of HTML one below the other."""
    return "".join(f"<p>{item}</p>" for item in items)


def table(rows: Iterable[Row]) -> str:
    """Captions beside what they are about; rows about nothing are left out."""
    return columns((f'<span class="muted">{escape(caption)}</span>', html) for caption, html in rows if html)


def columns(rows: Iterable[tuple[str, str]], width: str = "28%") -> str:
    """Two columns of HTML, the first of this `width`. Qt does not mirror tables, so the cells change places."""
    cells = "".join(_cells(f'<td width="{width}">{first}</td>', f"<td>{second}</td>") for first, second in rows)
    return f'<table width="100%" cellspacing="0">{cells}</table>'


def _cells(first: str, second: str) -> str:
    return f"<tr>{second}{first}</tr>" if direction() is Direction.RTL else f"<tr>{first}{second}</tr>"


def section(title: str, html: str) -> str:
    """A titled part of the page; nothing where `html` is empty."""
    return f"<h2>{escape(title)}</h2>{html}" if html else ""
