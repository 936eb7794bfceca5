"""What stands in a paragraph of a Word document: its words as Word shows them, and text boxes that hang on it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from glossator.core.importing.numerals import decimal, lower_roman
from glossator.core.importing.word.styles import Styles, vanishes
from glossator.core.importing.xml import Element, attribute, child, children, local

_TRANSPARENT = (
    "hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "fldSimple", "dir", "bdo", "ins", "moveTo",
    "ruby", "rubyBase", "oMath", "oMathPara", "Choice",
)  # fmt: skip
_DELETED = ("del", "moveFrom")
_CHARACTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_OBJECTS = ("drawing", "pict", "object", "AlternateContent")
_NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_SYMBOL_FONT = {"d2": "®", "d3": "©", "d4": "™", "e2": "®", "e3": "©", "e4": "™", "b7": "•", "a7": "▪"}


@dataclass(slots=True)
class Notes:
    """Footnotes and endnotes in the order in which the text refers to them."""

    referred: list[tuple[str, str, str]] = field(default_factory=list)
    """Kind ("footnote" or "endnote"), id and printed number."""

    counts: dict[str, int] = field(default_factory=dict)
    """How many of each kind there are."""

    def refer(self, kind: str, identifier: str) -> str:
        """The number of the note that is referred to next."""
        number = self.counts[kind] = self.counts.get(kind, 0) + 1
        printed = decimal(number) if kind == "footnote" else lower_roman(number)
        self.referred.append((kind, identifier, printed))
        return printed


class Inline:
    """Reads paragraphs of one document and remembers what was passed over in them."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self.notes = Notes()
        self.tracked = False
        self.hidden = False
        self.boxes: list[Element] = []
        """The contents of text boxes since the caller last took them."""

    def words(self, paragraph: Element, style: str | None) -> str:
        """The words of `paragraph`, which is of the paragraph style `style`."""
        return "".join(self._pieces(paragraph, self._styles.hides(style)))

    def _pieces(self, parent: Element, hidden: bool) -> Iterator[str]:
        for each in parent:
            name = local(each)
            if name == "r":
                yield from self._run(each, hidden)
            elif name in _DELETED:
                self.tracked = True
            elif name in _TRANSPARENT:
                self.tracked |= name in ("ins", "moveTo")
                yield from self._pieces(each, hidden)
            elif name == "t":  # of a formula
                yield each.text or ""
            elif name == "AlternateContent":
                yield from self._pieces(_preferred(each), hidden)

    def _run(self, run: Element, hidden: bool) -> Iterator[str]:
        if self._hides(child(run, "rPr"), hidden):
            self.hidden |= any(local(each) == "t" and (each.text or "").strip() for each in run)
            return
        for each in run:
            name = local(each)
            if name in _OBJECTS:
                self.boxes += _boxes(each)
            elif name == "ruby":
                yield from self._pieces(each, hidden)
            else:
                yield self._character(each, name)

    def _character(self, element: Element, name: str) -> str:
        """The characters that one child of a run stands for; none for what only says how it looks."""
        if name == "t":
            return element.text or ""
        if name == "sym":
            return _symbol(element)
        if name in _NOTES:
            return f"[{self.notes.refer(_NOTES[name], attribute(element, 'id') or '')}]"
        return _CHARACTERS.get(name, "")

    def _hides(self, properties: Element | None, inherited: bool) -> bool:
        own = vanishes(properties)
        if own is not None:
            return own
        style = attribute(child(properties, "rStyle"), "val")
        return inherited or (style is not None and self._styles.hides(style))


def _preferred(alternatives: Element) -> Element:
    """The first of several renderings of one thing; the others say the same for older programs."""
    return next(children(alternatives, "Choice", "Fallback"), alternatives)


def _boxes(element: Element) -> Iterator[Element]:
    """The contents of the text boxes of a drawing, without those that hang on words in them, in one rendering each."""
    shown = _preferred(element) if local(element) == "AlternateContent" else element
    if local(shown) == "txbxContent":
        yield shown
        return
    for each in shown:
        yield from _boxes(each)


def _symbol(element: Element) -> str:
    """A character of a font of symbols; those of the law are known, the others shown as unknown."""
    code = (attribute(element, "char") or "").lower()[-2:]
    return _SYMBOL_FONT.get(code, "\ufffd")
