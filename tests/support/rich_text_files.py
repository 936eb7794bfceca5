"""RTF written by hand."""

from collections.abc import Sequence

from tests.support.printed_paragraphs import Printed

_HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0\uc1{\fonttbl{\f0\fcharset0 Serif;}{\f1\fcharset178 Arabic;}{\f2\fcharset177 H;}}"
)


def rich_text(body: str) -> bytes:
    """A document with `body`, RTF source in ASCII."""
    return f"{_HEAD}{body}}}".encode("ascii")


def escaped(words: str) -> str:
    """`words` as RTF: UTF-16 units beyond ASCII by number, each with a question mark for older programs."""
    pieces = []
    for char in words:
        if char in "\\{}":
            pieces.append("\\" + char)
        elif char.isascii():
            pieces.append(char)
        else:
            units = char.encode("utf-16-le")
            for low, high in zip(units[::2], units[1::2], strict=True):
                unit = low + 256 * high
                pieces.append(f"\\u{unit - 65536 if unit > 32767 else unit}?")
    return "".join(pieces)


def typed(paragraphs: Sequence[Printed]) -> bytes:
    """A document in which the numbers were typed."""
    return rich_text("".join(rf"\pard {escaped(each.whole)}\par" + "\r\n" for each in paragraphs))


def numbered(paragraphs: Sequence[Printed]) -> bytes:
    """A document in which numbers stand as a word processor leaves them for older programs."""
    return rich_text("".join(_paragraph(each) for each in paragraphs))


def _paragraph(printed: Printed) -> str:
    if not printed.label:
        return rf"\pard {escaped(printed.words)}\par" + "\n"
    label = rf"{{\listtext\pard\plain {escaped(printed.label)}\tab}}"
    place = rf"\ls1\ilvl{printed.level}\li{360 * (printed.level + 1)}"
    return rf"\pard {label}{place} {escaped(printed.words)}\par" + "\n"
