"""HTML as a tree, and the part of it that a page is about."""

from collections.abc import Iterator

from lxml import etree

from glossator.core.importing.xml import Element

_CONTENT = (".//main", ".//*[@role='main']", ".//article")
_MOST = 0.5
"""The share of a page's words that its main content holds at least."""


class NestingError(ValueError):
    """Elements nested deeper than any page nests them: what lies below would be lost."""


def parse_html(text: str) -> Element | None:
    """The root of the page `text`; None where it holds nothing. Nothing is fetched, and no entity is unfolded."""
    parser = etree.HTMLParser(
        encoding="utf-8",
        no_network=True,
        huge_tree=True,  # bounds nesting at 2,048 instead of 256, which pages with elements left open go beyond
        remove_comments=True,
        remove_pis=True,
    )
    root = etree.fromstring(text.encode(errors="replace"), parser)
    if any("Excessive depth" in entry.message for entry in parser.error_log):
        raise NestingError
    return root


def title_of(root: Element) -> str:
    """The title that a page has in its head."""
    return " ".join((root.findtext(".//head/title") or "").split())


def main_content(root: Element) -> Element:
    """The one element that is marked as what the page is about and holds most of its words; else all of it."""
    whole = _words(root)
    for path in _CONTENT:
        marked = root.findall(path)
        if len(marked) == 1 and _words(marked[0]) >= _MOST * whole:
            return marked[0]
    return root


def _words(element: Element) -> int:
    """Characters of an element's text, without what is never shown."""
    return sum(len(piece.strip()) for piece in _texts(element))


def _texts(element: Element) -> Iterator[str]:
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, each in walk:
        if event == "start" and each.tag in ("script", "style", "nav", "template"):
            walk.skip_subtree()
        elif event == "start":
            yield each.text or ""
        elif each is not element:
            yield each.tail or ""
