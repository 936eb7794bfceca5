"""What stands in a paragraph of an OpenDocument text: its words as they are shown, and text boxes that hang on it."""

import re
from collections.abc import Iterator

from glossator.core.importing.odt.styles import Styles
from glossator.core.importing.xml import Element, attribute, child, integer, local

_LEFT_OUT = frozenset((
    "annotation", "annotation-end", "ruby-text", "bookmark", "tracked-changes", "desc", "title", "script", "forms",
))  # fmt: skip
_HIDDEN = frozenset(("hidden-text", "hidden-paragraph"))
_CHARACTERS = {"tab": "\t", "line-break": "\n"}
_MOST_SPACES = 200
_WHITE = re.compile(r"[ \t\r\n]+")


class Inline:
    """Reads paragraphs of one document and remembers what was passed over in them."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self.tracked = False
        self.hidden = False
        self.notes: list[tuple[str, Element]] = []
        """The printed numbers and the contents of footnotes, in the order in which the text refers to them."""
        self.boxes: list[Element] = []
        """The text boxes since the caller last took them."""

    def words(self, paragraph: Element) -> str:
        """The words of `paragraph`; none if it is hidden."""
        if self._styles.hides(attribute(paragraph, "style-name")):
            self.hidden |= any(str(piece).strip() for piece in paragraph.itertext())
            return ""
        return "".join(self._pieces(paragraph))

    def _pieces(self, parent: Element) -> Iterator[str]:
        yield _collapsed(parent.text)
        for each in parent:
            yield from self._element(each, local(each))
            yield _collapsed(each.tail)

    def _element(self, element: Element, name: str) -> Iterator[str]:
        if name in _CHARACTERS:
            yield _CHARACTERS[name]
        elif name == "s":
            yield " " * min(integer(attribute(element, "c")) or 1, _MOST_SPACES)
        elif name == "note":
            citation = child(element, "note-citation")
            number = "" if citation is None else "".join(str(piece) for piece in citation.itertext())
            self.notes.append((number, element))
            yield f"[{number}]"
        elif name == "text-box":
            self.boxes.append(element)
        elif name in _HIDDEN:
            self.hidden = True
        elif name not in _LEFT_OUT:
            yield from self._span(element, name)

    def _span(self, element: Element, name: str) -> Iterator[str]:
        self.tracked |= name in ("change", "change-start")
        if name == "span" and self._styles.hides(attribute(element, "style-name")):
            self.hidden = True
        elif name not in ("frame", "custom-shape", "object", "image"):
            yield from self._pieces(element)
        elif (box := child(element, "text-box")) is not None:
            self.boxes.append(box)
        elif name == "custom-shape":
            self.boxes.append(element)


def _collapsed(text: str | None) -> str:
    """White space as OpenDocument has it: a run of it is a space, however the XML is laid out."""
    return _WHITE.sub(" ", text or "")
