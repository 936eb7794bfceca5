"""Right-to-left lines: from glyphs where they stand to characters in the order in which they are read."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossator.core.importing.pdf.glyphs import Glyph
from glossator.core.importing.pdf.letters import has_right_to_left

_SEPARATORS = frozenset(".,:/-+٫٬")
"""What may stand within a number."""
_OPENING, _CLOSING = "([{«‹", ")]}»›"
_BRACKETS = _OPENING + _CLOSING
_STOPS = ".,;:،؛"
_WIDE = 0.12
"""The gap in sizes of letters that is a space where the file has none."""


@dataclass(slots=True)
class _Cell:
    """What is drawn at one place: a letter or a ligature of several, with its signs."""

    text: str
    left: float
    right: float
    kind: str
    """R right-to-left letter, L left-to-right letter, N digit, S space, "." other."""


def line_text(glyphs: Sequence[Glyph]) -> str:
    """The text of a line that `glyphs` form, in logical order."""
    cells = _spaced(_cells(glyphs), max(glyph.size for glyph in glyphs))
    letters = sum(cell.kind == "R" for cell in cells), sum(cell.kind == "L" for cell in cells)
    runs_left = letters[0] * 2 >= letters[1]
    ordered = _right_to_left(cells) if runs_left else _left_to_right(cells)
    return _brackets_turned(" ".join("".join(ordered).split()))


def _cells(glyphs: Sequence[Glyph]) -> list[_Cell]:
    """The places of a line from left to right, each letter with its vowel signs."""
    letters = [glyph for glyph in glyphs if not glyph.is_sign]
    cells = [_Cell(glyph.text, glyph.left, glyph.right, _kind(glyph.text)) for glyph in letters]
    bearers = [(glyph, cell) for glyph, cell in zip(letters, cells, strict=True) if cell.kind == "R"]
    for sign in (glyph for glyph in glyphs if glyph.is_sign):
        bearer = min(bearers, key=lambda each: _offset(each[0], sign), default=None)
        if bearer:
            cell = bearer[1]
            cell.left, cell.right = min(cell.left, sign.left), max(cell.right, sign.right)
            cell.text = unicodedata.normalize("NFC", cell.text + sign.text)
    return sorted(cells, key=lambda cell: cell.left + cell.right)


def _offset(letter: Glyph, sign: Glyph) -> tuple[float, float]:
    """How far `sign` stands from `letter`: beside its ink, else from the middle."""
    beside = max(letter.ink_left - sign.middle, sign.middle - letter.ink_right, 0.0)
    return beside, abs(letter.middle - sign.middle)


def _kind(text: str) -> str:
    if has_right_to_left(text) and not any(char in "،؛؟٪٫٬" or char.isdigit() for char in text):
        return "R"
    if text[0].isdigit():
        return "N"
    return "L" if unicodedata.bidirectional(text[0]) == "L" else "."


def _spaced(cells: Sequence[_Cell], size: float) -> list[_Cell]:
    """`cells` with a space wherever there is room for one."""
    spaced: list[_Cell] = []
    for cell in cells:
        if spaced and cell.left - spaced[-1].right > _WIDE * size:
            spaced.append(_Cell(" ", spaced[-1].right, cell.left, "S"))
        spaced.append(cell)
    return spaced


def _right_to_left(cells: Sequence[_Cell]) -> Iterator[str]:
    """The cells from right to left, but names and numbers from left to right."""
    at = len(cells)
    while at > 0:
        start = _start_of_run(cells, at)
        yield from (cell.text for cell in cells[start:at])
        at = start


def _start_of_run(cells: Sequence[_Cell], end: int) -> int:
    """Where the left-to-right run begins that ends before `end`; one cell alone where there is none."""
    if cells[end - 1].kind not in "LN":
        return end - 1
    start, at, latin = end - 1, end - 1, cells[end - 1].kind == "L"
    while at > 0 and cells[at - 1].kind != "R":
        at -= 1
        kind = cells[at].kind
        if kind in "LN":
            start, latin = at, latin or kind == "L"
        elif not (latin or _reaches_latin(cells, at) or _within_number(cells, at)):
            break
    return start


def _reaches_latin(cells: Sequence[_Cell], at: int) -> bool:
    """Whether a left-to-right letter stands left of `at` before any right-to-left one."""
    for nth in range(at - 1, -1, -1):
        if cells[nth].kind in "LR":
            return cells[nth].kind == "L"
    return False


def _within_number(cells: Sequence[_Cell], at: int) -> bool:
    around = 0 < at < len(cells) - 1 and cells[at - 1].kind == "N" and cells[at + 1].kind == "N"
    return around and cells[at].text in _SEPARATORS


def _left_to_right(cells: Sequence[_Cell]) -> Iterator[str]:
    """The cells from left to right, but right-to-left words from right to left."""
    at = 0
    while at < len(cells):
        if cells[at].kind != "R":
            yield cells[at].text
            at += 1
            continue
        end = at + 1
        for nth in range(at, len(cells)):
            if cells[nth].kind == "R":
                end = nth + 1
            elif cells[nth].kind in "LN":
                break
        yield from _right_to_left(cells[at:end])
        at = end


def _brackets_turned(text: str) -> str:
    """`text` with brackets as they open and close: a file may have them as they look from the other side.

    White space beside a bracket says which it is; one without goes by the others of its kind in the line.
    """
    turned = list(text)
    for opening, closing in zip(_OPENING, _CLOSING, strict=True):
        places = [nth for nth, char in enumerate(text) if char in (opening, closing)]
        signs = {nth: _opens(text, nth) for nth in places}
        told = [(text[nth] == opening) is opens for nth, opens in signs.items() if opens is not None]
        as_seen = 2 * sum(told) < len(told)
        for nth, opens in signs.items():
            is_opening = (text[nth] == opening) is not as_seen if opens is None else opens
            turned[nth] = opening if is_opening else closing
    return "".join(turned)


def _opens(text: str, at: int) -> bool | None:
    """Whether the bracket `at` must be an opening one, by white space and stops around it; None if nothing tells."""
    before, after = text[:at].rstrip(_BRACKETS)[-1:], text[at + 1 :].lstrip(_BRACKETS)[:1]
    free_before = before.isspace() or not before
    free_after = after.isspace() or not after or after in _STOPS
    return None if free_before == free_after else free_before
