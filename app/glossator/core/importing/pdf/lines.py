"""The printed lines of a page, as PDFium finds them."""

import ctypes
import math
import re
from collections.abc import Iterable

import pypdfium2
import pypdfium2.raw as pdfium

from glossator.core.importing.pdf.glyphs import Glyph
from glossator.core.importing.pdf.letters import HYPHEN, folded, has_right_to_left
from glossator.core.importing.pdf.line import Line
from glossator.core.importing.pdf.rows import lines_of_glyphs

_PART = re.compile(rf"[^\r\n{HYPHEN}]+{HYPHEN}?")
_BASELINE = 0.4
"""The part of the letters' size by which baselines in a line differ at most: footnote numbers, vowel signs."""
_NEAR = 2.0
"""The gap in sizes of letters across which pieces of a line still belong together; a number may stand farther off."""


def lines_of(page: pypdfium2.PdfPage, number: int) -> list[Line]:
    """The lines of `page`, the page `number`, in the order in which the file has them."""
    textpage = page.get_textpage()
    try:
        text = textpage.get_text_range()
        if has_right_to_left(text):
            return lines_of_glyphs(glyphs_of(textpage), number)
        pieces = [_piece(textpage, match, number) for match in _PART.finditer(text)]
        return _joined([piece for piece in pieces if piece.text.strip()])
    finally:
        textpage.close()


def _piece(textpage: pypdfium2.PdfTextPage, match: re.Match[str], number: int) -> Line:
    """A line of left-to-right text, measured at its ends."""
    words = match[0].strip()
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    first = pdfium.FPDFText_GetCharIndexFromTextIndex(textpage, start)
    last = pdfium.FPDFText_GetCharIndexFromTextIndex(textpage, max(start + len(words) - 1, start))
    left, baseline = _origin(textpage, first)
    right = textpage.get_charbox(last)[2] if last >= 0 else left
    return Line(folded(words), left, right, baseline, _size(textpage, first), number)


def _origin(textpage: pypdfium2.PdfTextPage, index: int) -> tuple[float, float]:
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(textpage, index, x, y)
    return x.value, y.value


def _size(textpage: pypdfium2.PdfTextPage, index: int) -> float:
    """The size of a letter as printed: a matrix may have made it of a font of size 1."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(textpage, index, matrix)
    scale = math.hypot(matrix.c, matrix.d)
    return max(float(pdfium.FPDFText_GetFontSize(textpage, index)) * (scale or 1.0), 1.0)


def _joined(pieces: list[Line]) -> list[Line]:
    """`pieces` with those joined that stand side by side on one baseline: a number, a tab, the words."""
    lines: list[Line] = []
    for piece in pieces:
        last = lines[-1] if lines else None
        if last and _beside(last, piece):
            lines[-1] = Line(
                f"{last.text} {piece.text}",
                last.left,
                piece.right,
                last.baseline,
                max(last.size, piece.size),
                last.page,
            )
        else:
            lines.append(piece)
    return lines


def _beside(line: Line, piece: Line) -> bool:
    if abs(line.baseline - piece.baseline) > _BASELINE * line.size:
        return False
    gap = piece.left - line.right
    label = len(line.text) <= 8 and line.text[-1] in ".):•-–"
    return -0.5 * line.size <= gap <= (4 * _NEAR if label else _NEAR) * line.size


def glyphs_of(textpage: pypdfium2.PdfTextPage, indices: Iterable[int] | None = None) -> list[Glyph]:
    """What is drawn on a page, character by character; of the characters with these `indices` only, if given."""
    glyphs = []
    for index in range(textpage.count_chars()) if indices is None else indices:
        char = chr(pdfium.FPDFText_GetUnicode(textpage, index))
        if char.isspace() or pdfium.FPDFText_IsGenerated(textpage, index) == 1:
            continue
        left, _, right, _ = textpage.get_charbox(index, loose=True)
        ink = textpage.get_charbox(index)
        _, baseline = _origin(textpage, index)
        glyphs.append(Glyph(char, left, right, ink[0], ink[2], baseline, _size(textpage, index)))
    return glyphs
