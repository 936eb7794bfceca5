"""What the buttons above a note do to its Markdown: pure text in, text out, one line or a few lines at a time."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

_EMPHASIS = "*"
_SIGNS = re.compile(r"([ \t]*)(#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+|\d+\.[ \t]+)?")
_NUMBER = re.compile(r"(\d+)\.")
_WORD_BEFORE, _WORD_BEHIND = re.compile(r"[^\W_]*\Z"), re.compile(r"[^\W_]*")


class Emphasis(StrEnum):
    """How words stand out, by the signs around them."""

    BOLD = "**"
    ITALIC = "*"


class LineKind(StrEnum):
    """What a line is, by the signs that it begins with."""

    HEADING = "# "
    BULLET = "- "
    NUMBER = "1. "
    QUOTE = "> "


@dataclass(frozen=True, slots=True)
class Selected:
    """A line and what is selected of it (code points, end exclusive; empty for a caret)."""

    line: str
    start: int
    end: int

    @property
    def words(self) -> str:
        """What is selected."""
        return self.line[self.start : self.end]


def emphasised(selected: Selected, emphasis: Emphasis) -> Selected:
    """The line with the selected words emphasised, or plain again where they were; a caret stands for its word.

    The same words are selected in the answer. Signs at the line's start and white space at the ends stay outside.
    """
    words = _without_signs(_or_word(selected))
    stars = min(_stars(words.line[: words.start][::-1]), _stars(words.line[words.end :]))
    is_so = stars >= 2 if emphasis is Emphasis.BOLD else stars % 2 == 1
    before, behind = words.line[: words.start], words.line[words.end :]
    if is_so:
        before, behind = before.removesuffix(emphasis), behind.removeprefix(emphasis)
    else:
        before, behind = before + emphasis, emphasis + behind
    return Selected(before + words.words + behind, len(before), len(before) + len(words.words))


def linked(selected: Selected, address: str = "") -> Selected:
    """The line with the selected words as a link to `address`.

    What is selected in the answer is to be typed next: the address where none is given, else what is behind the link.
    """
    words = _or_word(selected)
    shown = f"<{address}>" if re.search(r"[\s()]", address) else address or "https://"
    before = f"{words.line[: words.start]}[{words.words}]("
    end = len(before) + len(shown)
    line = f"{before}{shown}){words.line[words.end :]}"
    return Selected(line, end + 1, end + 1) if address else Selected(line, len(before), end)


def lines_as(lines: Sequence[str], kind: LineKind) -> list[str]:
    """`lines` as those of `kind`, numbered from 1, or plain where all were so; blank ones stay, but a single one."""
    written = [line for line in lines if line.strip()] or lines[:1]
    make_plain = all(kind_of(line) is kind for line in written)
    made, number = [], 1
    for line in lines:
        if line not in written:
            made.append(line)
            continue
        indent, rest = _split(line)
        sign = "" if make_plain else f"{number}. " if kind is LineKind.NUMBER else kind
        made.append(indent + sign + rest)
        number += 1
    return made


def kind_of(line: str) -> LineKind | None:
    """What `line` is; None for a plain one."""
    sign = _sign(line).strip()
    if not sign:
        return None
    return {"#": LineKind.HEADING, ">": LineKind.QUOTE}.get(
        sign[0], LineKind.NUMBER if sign[0].isdigit() else LineKind.BULLET
    )


def next_signs(line: str) -> str | None:
    """The signs that the line below begins with when Enter goes on with the list or quotation of `line`.

    Empty for a plain line; None where `line` has signs alone, with which a writer means to end the list.
    """
    if kind_of(line) in (None, LineKind.HEADING):
        return ""
    indent, rest = _split(line)
    return indent + _counted_on(_sign(line)) if rest.strip() else None


def _counted_on(sign: str) -> str:
    """The sign of the item behind the one with `sign`, in the same digits."""
    number = _NUMBER.match(sign)
    if number is None:
        return sign
    digit = number[1][0]
    zero = ord(digit) - int(digit)
    following = "".join(chr(zero + int(each)) for each in str(int(number[1]) + 1))
    return following + sign[number.end(1) :]


def _sign(line: str) -> str:
    match = _SIGNS.match(line)
    return match[2] or "" if match else ""


def _split(line: str) -> tuple[str, str]:
    """The indent of `line`, and its words without indent and signs."""
    match = _SIGNS.match(line)
    return (match[1], line[match.end() :]) if match else ("", line)


def _or_word(selected: Selected) -> Selected:
    """`selected`, or the word at the caret."""
    line, start, end = selected.line, selected.start, selected.end
    if start < end:
        return selected
    before, behind = _WORD_BEFORE.search(line[:start]), _WORD_BEHIND.match(line[end:])
    return Selected(line, start - len(before[0] if before else ""), end + len(behind[0] if behind else ""))


def _without_signs(selected: Selected) -> Selected:
    """`selected` without the signs of the line's start, and stars and white space at its ends."""
    line, start, end = selected.line, selected.start, selected.end
    first = len(line) - len(_split(line)[1])
    start = min(max(start, first), max(end, first))
    end = max(start, end)
    inner = line[start:end].strip(f"{_EMPHASIS} \t")
    if not inner:
        return Selected(line, start, start) if start == end else Selected(line, end, end)
    start = line.index(inner, start)
    return Selected(line, start, start + len(inner))


def _stars(text: str) -> int:
    """How many stars `text` begins with."""
    return len(text) - len(text.lstrip(_EMPHASIS))
