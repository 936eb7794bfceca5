"""What paragraph and character styles say of text: their numbering, indentation, rank and whether it is hidden."""

from collections.abc import Iterator
from dataclasses import dataclass

from glossator.core.importing.xml import Element, attribute, child, children

_OFF = ("0", "false", "off", "none")
_DEEPEST = 20
"""Styles that may be based on one another, so that a circle of them ends."""


@dataclass(frozen=True, slots=True)
class Style:
    """A style as it is stored, without what it takes over from the one that it is based on."""

    name: str
    based_on: str | None
    paragraph: Element | None
    """Its `w:pPr`."""
    run: Element | None
    """Its `w:rPr`."""


class Styles:
    """The styles of a document."""

    def __init__(self, root: Element | None) -> None:
        self._styles: dict[str, Style] = {}
        self._default = ""
        for each in children(root, "style"):
            identifier = attribute(each, "styleId") or ""
            name = (attribute(child(each, "name"), "val") or "").lower()
            based_on = attribute(child(each, "basedOn"), "val")
            self._styles[identifier] = Style(name, based_on, child(each, "pPr"), child(each, "rPr"))
            if attribute(each, "type") == "paragraph" and is_on(attribute(each, "default"), absent=False):
                self._default = identifier

    def chain(self, identifier: str | None) -> Iterator[tuple[str, Style]]:
        """The style `identifier` (the default one for None) and those that it is based on, nearest first."""
        wanted = self._default if identifier is None else identifier
        for _ in range(_DEEPEST):
            style = self._styles.get(wanted)
            if style is None:
                return
            yield wanted, style
            wanted = style.based_on or ""

    def is_heading(self, identifier: str | None) -> bool:
        """Whether paragraphs of the style are headings."""
        return any(style.name.startswith(("heading ", "title")) for _, style in self.chain(identifier))

    def is_contents(self, identifier: str | None) -> bool:
        """Whether paragraphs of the style are lines of a table of contents."""
        return any(style.name.startswith("toc ") for _, style in self.chain(identifier))

    def hides(self, identifier: str | None) -> bool:
        """Whether text of the style is hidden."""
        for _, style in self.chain(identifier):
            if (hidden := vanishes(style.run)) is not None:
                return hidden
        return False


def vanishes(properties: Element | None) -> bool | None:
    """Whether run properties hide the text; None where they say nothing of it."""
    mark = child(properties, "vanish")
    return None if mark is None else is_on(attribute(mark, "val"), absent=True)


def is_on(value: str | None, *, absent: bool) -> bool:
    """What the attribute of a switch means; `absent` where there is none."""
    return absent if value is None else value.lower() not in _OFF
