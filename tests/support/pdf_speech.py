"""What a screen reader says of a tagged PDF: its structure tree in reading order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO

import pikepdf

_INLINE = {"/Span", "/Strong", "/Em", "/Link"}
_MAPPING = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]*)>")

Contents = dict[tuple[int, int], dict[int, str]]
"""By page: the text of each of its marked contents."""


@dataclass(frozen=True)
class Marks:
    """Of a marked content: its number, the text that stands for it, and whether its glyphs stand back to front."""

    number: int | None = None
    spoken: str | None = None
    is_reversed: bool = False


@dataclass
class Speech:
    """The letters of a marked content as they are painted, and whether they stand back to front."""

    pieces: list[str] = field(default_factory=list)
    is_reversed: bool = False

    @property
    def text(self) -> str:
        """The letters in logical order."""
        return "".join(reversed(self.pieces) if self.is_reversed else self.pieces)


def read_aloud(data: bytes) -> list[str]:
    """The structure tree in reading order, a line an element that has words of its own: its role and the words."""
    with pikepdf.Pdf.open(BytesIO(data)) as pdf:
        contents = {page.obj.objgen: _marked_contents(page) for page in pdf.pages}
        return list(_lines(pdf.Root.StructTreeRoot, contents))


def _lines(element: pikepdf.Object, contents: Contents) -> Iterator[str]:
    for kid in kids_of(element):
        if not isinstance(kid, pikepdf.Dictionary) or "/S" not in kid or str(kid.S) in _INLINE:
            continue
        role = str(kid.S).removeprefix("/")
        if role == "Annot":
            yield f"Annot {kids_of(kid)[0].Obj.NM}"
        elif words := " ".join(_words(kid, contents).split()):
            yield f"{role} {words}"
        yield from _lines(kid, contents)


def _words(element: pikepdf.Object, contents: Contents) -> str:
    """What `element` says itself or through inline elements in it."""
    if "/ActualText" in element:
        return str(element.ActualText)
    said = []
    for kid in kids_of(element):
        if isinstance(kid, int):
            said.append(contents[element.Pg.objgen].get(kid, ""))
        elif isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR":
            said.append(contents[kid.Pg.objgen].get(int(kid.MCID), ""))
        elif isinstance(kid, pikepdf.Dictionary) and str(kid.get("/S")) in _INLINE:
            said.append(_words(kid, contents))
    return "".join(said)


def kids_of(element: pikepdf.Object) -> list[pikepdf.Object]:
    """What a structure element holds, in order."""
    kids = element.get("/K", pikepdf.Array())
    return list(kids.as_list()) if isinstance(kids, pikepdf.Array) else [kids]


def _marked_contents(page: pikepdf.Page) -> dict[int, str]:
    """The text of each marked content of a page, by its number."""
    fonts = {name: _to_unicode(font) for name, font in page.Resources.get("/Font", {}).items()}
    found: dict[int, Speech] = {}
    stack: list[Marks] = []
    font: dict[bytes, str] = {}
    for each in pikepdf.parse_content_stream(page):
        operator = str(each.operator)
        if operator in ("BDC", "BMC"):
            stack.append(_marks(list(each.operands)))
            _say(found, stack, [stack[-1].spoken or ""])
        elif operator == "EMC":
            stack.pop()
        elif operator == "Tf":
            font = fonts[str(each.operands[0])]
        elif operator in ("Tj", "TJ") and all(marks.spoken is None for marks in stack):
            _say(found, stack, [font[code] for code in _codes(each.operands[0])])
    return {number: speech.text for number, speech in found.items()}


def _marks(operands: Sequence[object]) -> Marks:
    properties = operands[1] if len(operands) > 1 else None
    if not isinstance(properties, pikepdf.Dictionary):
        return Marks(is_reversed=operands[0] == "/ReversedChars")
    return Marks(
        number=int(properties.MCID) if "/MCID" in properties else None,
        spoken=str(properties.ActualText) if "/ActualText" in properties else None,
    )


def _say(found: dict[int, Speech], stack: Sequence[Marks], pieces: list[str]) -> None:
    number = next((marks.number for marks in reversed(stack) if marks.number is not None), None)
    if number is not None:
        speech = found.setdefault(number, Speech())
        speech.pieces += pieces
        speech.is_reversed |= any(marks.is_reversed for marks in stack)


def _codes(shown: pikepdf.Object) -> Iterator[bytes]:
    for item in shown.as_list() if isinstance(shown, pikepdf.Array) else [shown]:
        if isinstance(item, pikepdf.String):
            data = bytes(item)
            yield from (data[at : at + 2] for at in range(0, len(data), 2))


def _to_unicode(font: pikepdf.Object) -> dict[bytes, str]:
    return {
        bytes.fromhex(code.decode()): bytes.fromhex(text.decode()).decode("utf-16-be")
        for code, text in _MAPPING.findall(font.ToUnicode.read_bytes())
    }
