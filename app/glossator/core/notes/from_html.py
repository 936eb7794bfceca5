"""HTML from a clipboard as the Markdown that a writer would have typed: structure and direction stay, formats go."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from glossator.core.notes.sanitising import sanitised
from glossator.core.text.direction import Direction, majority_direction, mark_direction
from glossator.core.text.normalise import normalise

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_STRUCTURE = re.compile(
    r"<(?:b|i|strong|em|a|li|h[1-6]|table|blockquote)\b|font-weight|font-style|mso-list", re.IGNORECASE
)
_WHITE_SPACE = re.compile(r"[ \t\r\n\f]+")
_AROUND_WORDS = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)
# Word writes the bullets and numbers of its lists as words, with no-break spaces behind them
_BULLET_OF_WORD = re.compile(r"[·•▪§o][\xa0 ]{2,}")
_NUMBER_OF_WORD = re.compile(r"(\d+)[.)][\xa0 ]{2,}")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_PARAGRAPHS = ("p", "div", "pre", "body", "html", *_HEADINGS)
_BLOCKS = (*_PARAGRAPHS, "ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr", "td", "th", "hr")
_BOLD, _ITALIC = ("b", "strong"), ("i", "em")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of Markdown without its direction mark, and the direction that the page gave it."""

    signs: str
    words: str
    direction: Direction | None

    @property
    def is_item(self) -> bool:
        return self.signs.strip() not in ("", ">") and not self.signs.startswith("#")

    def __str__(self) -> str:
        read = majority_direction(self.words)
        return mark_direction(self.signs + self.words, self.direction if read and self.direction != read else None)


@dataclass(frozen=True, slots=True)
class _Place:
    """What the elements around say of a line: its signs, those of further lines, and its direction."""

    signs: str = ""
    indent: str = ""
    direction: Direction | None = None

    def inside(self, element: "HtmlElement") -> "_Place":
        direction = str(element.get("dir", "")).lower()
        return replace(self, direction=Direction(direction)) if direction in ("rtl", "ltr") else self


def has_structure(html: str) -> bool:
    """Whether `html` says more than the plain text that comes with it."""
    return bool(_STRUCTURE.search(html))


def as_markdown(html: str) -> str:
    """The words of `html` as Markdown: paragraphs, emphasis, headings, lists, quotations, links and tables.

    A paragraph whose direction its words do not show begins with a mark. Fonts, colours, pictures and scripts go.
    Empty where the elements are nested deeper than anyone reads.
    """
    from lxml.html import fragment_fromstring

    lines = list(_lines(fragment_fromstring(sanitised(normalise(html)), create_parent="div"), _Place()))
    parted: list[str] = []
    for before, line in zip([None, *lines], lines, strict=False):
        is_row = before and before.signs == line.signs == "| "
        if before and not is_row and not (before.is_item and line.is_item):
            parted.append("")
        parted.append(str(line).rstrip())
    return "\n".join(parted)


def _lines(element: "HtmlElement", place: _Place) -> Iterator[_Line]:
    """The lines in `element`, whose loose words between blocks are paragraphs of their own."""
    place = place.inside(element)
    loose = _words(element.text)
    for child in element:
        if child.tag in _BLOCKS:
            yield from _paragraph(loose, place)
            loose = ""
            place = replace(place, signs=place.indent) if place.signs.strip() not in ("", ">") else place
            yield from _block(child, place)
        else:
            loose += _inline(child)
        loose += _words(child.tail)
    yield from _paragraph(loose, place)


def _block(element: "HtmlElement", place: _Place) -> Iterator[_Line]:
    tag = str(element.tag)
    if tag in _HEADINGS:
        yield from _lines(element, replace(place, signs="#" * _HEADINGS[tag] + " "))
    elif tag == "blockquote":
        yield from _lines(element, replace(place, signs=f"{place.signs}> ", indent=f"{place.indent}> "))
    elif tag in ("ul", "ol"):
        yield from _list(element, place.inside(element), is_numbered=tag == "ol")
    elif tag == "table":
        yield from _table(element, place.inside(element))
    else:
        yield from _lines(element, place)


def _list(element: "HtmlElement", place: _Place, *, is_numbered: bool) -> Iterator[_Line]:
    number = int(element.get("start", "1")) if str(element.get("start", "1")).isdigit() else 1
    yield from _paragraph(_words(element.text), place)
    for item in element:
        if item.tag == "li":
            signs = f"{number}. " if is_numbered else "- "
            yield from _lines(item, replace(place, signs=place.indent + signs, indent=f"{place.indent}    "))
            number += 1
        else:  # a list right in a list, as some programs write a nested one
            yield from _block(item, replace(place, indent=f"{place.indent}    "))
        yield from _paragraph(_words(item.tail), place)


def _table(element: "HtmlElement", place: _Place) -> Iterator[_Line]:
    _keep_words_of_inner_tables(element)
    rows = [[_cell(cell) for cell in row if cell.tag in ("td", "th")] for row in element.iter("tr")]
    width = max(map(len, rows), default=0)
    for number, row in enumerate(rows):
        yield _Line("| ", " | ".join([*row, *[""] * (width - len(row))]) + " |", place.direction)
        if number == 0:
            yield _Line("| ", " | ".join(["---"] * width) + " |", None)


def _keep_words_of_inner_tables(table: "HtmlElement") -> None:
    """Make paragraphs of the tables in the cells of `table`, for Markdown has none there."""
    for inner in list(table.iterdescendants("table")):
        for part in list(inner.iter("table", "thead", "tbody", "tfoot", "tr", "td", "th")):
            part.tag = "div"


def _cell(cell: "HtmlElement") -> str:
    words = " ".join(line.words for line in _lines(cell, _Place()))
    return words.replace("|", "\\|").strip()


def _paragraph(words: str, place: _Place) -> Iterator[_Line]:
    signs = place.signs
    for line in words.split("\n"):
        if not line.strip():
            continue
        plain = line.strip(" \t")
        if not signs:
            plain = _NUMBER_OF_WORD.sub(r"\1. ", _BULLET_OF_WORD.sub("- ", plain, count=1), count=1)
        yield _Line(signs, plain, place.direction)
        signs = place.indent


def _inline(element: "HtmlElement") -> str:
    if element.tag == "br":
        return "\n"
    inner = _words(element.text) + "".join(_inline(child) + _words(child.tail) for child in element)
    address = element.get("href", "")
    if address and inner.strip():
        return f"<{address}>" if inner.strip() == address else f"[{inner.strip()}]({_quoted(address)})"
    return _emphasised(inner, _stars(element))


def _stars(element: "HtmlElement") -> str:
    style = str(element.get("style", "")).replace(" ", "").lower()
    weight = re.search(r"font-weight:(\w+)", style)
    is_bold = weight[1] in ("bold", "bolder", "600", "700", "800", "900") if weight else element.tag in _BOLD
    return "**" * is_bold + "*" * ("font-style:italic" in style or element.tag in _ITALIC)


def _emphasised(words: str, stars: str) -> str:
    """`words` between `stars`, line by line, the white space around each outside."""
    if not stars or "*" in words:
        return words
    lines = (_AROUND_WORDS.fullmatch(line) for line in words.split("\n"))
    return "\n".join(f"{m[1]}{stars}{m[2]}{stars}{m[3]}" if m and m[2] else m[0] if m else "" for m in lines)


def _quoted(address: str) -> str:
    return f"<{address}>" if re.search(r"[\s()]", address) else address


def _words(text: str | None) -> str:
    return _WHITE_SPACE.sub(" ", text or "")
