"""The Arabic of the text layer mended: each letter once, so that search finds words with and without their marks.

Typst lets the glyph of a letter and the glyph of each mark on it stand for the whole cluster, so that a word with
tashkeel comes out with its letters doubled. Here a letter's glyph stands for the letter alone, and a mark's glyph for
nothing: readers that know ActualText (ISO 32000-1, 14.9.4) get an empty one, all others the mark. Where the glyphs then
say what Typst gave them as ActualText, it is dropped: PDFium loses the order of a line at each. Isolates and places
where a word may break are left out altogether; the lines are laid out already.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pikepdf import (
    Array,
    ContentStreamInstruction,
    Dictionary,
    Name,
    Object,
    Operator,
    Pdf,
    String,
    parse_content_stream,
    unparse_content_stream,
)

from glossator.export.pdf.glyphs import Glyphs, letters_of, mend_font
from glossator.export.pdf.marks_last import Instruction, codes_of, end_of_content, marks_last

_NOTHING = String(b"\xfe\xff")
"""An empty text, in UTF-16."""
_END = ContentStreamInstruction([], Operator("EMC"))


def mend_text_layer(pdf: Pdf) -> None:
    """Mend the fonts of `pdf` and the pages that are set in them."""
    mended = {font.objgen: mend_font(font) for font in _composite_fonts(pdf)}
    for page in pdf.pages:
        fonts = {name: mended.get(font.objgen, Glyphs()) for name, font in page.Resources.get("/Font", {}).items()}
        if any(fonts.values()) or b"/ActualText" in page.Contents.read_bytes():
            instructions = list(_mended(marks_last(parse_content_stream(page), fonts), fonts))
            page.obj.Contents.write(unparse_content_stream(instructions))


def _composite_fonts(pdf: Pdf) -> Iterator[Object]:
    for each in pdf.objects:
        if isinstance(each, Dictionary) and each.get("/Subtype") == Name.Type0 and "/ToUnicode" in each:
            yield each


def _mended(instructions: Sequence[Instruction], fonts: Mapping[str, Glyphs]) -> Iterator[Instruction]:
    glyphs, spoken_until = Glyphs(), -1
    needless: set[int] = set()
    for at, each in enumerate(instructions):
        match str(each.operator):
            case "Tf":
                glyphs = fonts[str(each.operands[0])]
                yield each
            case "BDC" if spoken := _actual_text(each):
                end, wanted = end_of_content(instructions, at), letters_of(spoken)
                letters = _letters(instructions[at:end], fonts, glyphs)
                if wanted in ("".join(letters), "".join(reversed(letters))):
                    needless.add(end)
                else:
                    spoken_until = end
                    yield _span(wanted if letters else "")
            case "EMC" if at in needless:
                pass
            case "Tj" | "TJ" if glyphs:
                yield from _shown(each, glyphs, speechless=at > spoken_until)
            case _:
                yield each


def _shown(showing: Instruction, glyphs: Glyphs, *, speechless: bool) -> Iterator[Instruction]:
    """One showing of glyphs without the spent ones, and where `speechless`, each mark in a span that says nothing."""
    pieces = list(_pieces(showing))
    if not any(piece in glyphs for piece in pieces):
        yield showing
        return
    pending: list[Any] = []
    for piece in pieces:
        if piece in glyphs.spent:
            continue
        if speechless and piece in glyphs.marks:
            yield from _show(pending)
            yield _span("")
            yield from _show([piece])
            yield _END
            pending = []
        else:
            pending.append(piece)
    yield from _show(pending)


def _show(pieces: Sequence[Any]) -> Iterator[Instruction]:
    """The pieces shown by one operator, neighbouring glyphs in one string."""
    items: list[Any] = []
    for piece in pieces:
        if isinstance(piece, bytes) and items and isinstance(items[-1], bytes):
            items[-1] += piece
        else:
            items.append(piece)
    if items:
        shown = Array([String(item) if isinstance(item, bytes) else item for item in items])
        yield ContentStreamInstruction([shown], Operator("TJ"))


def _span(text: str) -> Instruction:
    properties = Dictionary(ActualText=String(text) if text else _NOTHING)
    return ContentStreamInstruction([Name.Span, properties], Operator("BDC"))


def _actual_text(beginning: Instruction) -> str:
    properties = beginning.operands[1]
    return str(properties.get("/ActualText", "")) if isinstance(properties, Dictionary) else ""


def _letters(content: Sequence[Instruction], fonts: Mapping[str, Glyphs], glyphs: Glyphs) -> list[str]:
    """What each glyph of `content` says that is neither a mark nor spent."""
    letters = []
    for each in content:
        operator = str(each.operator)
        if operator == "Tf":
            glyphs = fonts[str(each.operands[0])]
        elif operator in ("Tj", "TJ"):
            letters += [glyphs.letters.get(code, "") for code in codes_of(each) if code not in glyphs]
    return letters


def _pieces(showing: Instruction) -> Iterator[Any]:
    """The glyphs that are shown, a two-byte code each, and the distances between them as they are."""
    shown = showing.operands[0]
    for item in shown.as_list() if isinstance(shown, Array) else [shown]:
        if isinstance(item, String):
            data = bytes(item)
            yield from (data[at : at + 2] for at in range(0, len(data), 2))
        else:
            yield item
