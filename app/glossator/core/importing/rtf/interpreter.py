"""Follows the control words of an RTF document."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from glossator.core.importing.rtf.charsets import WESTERN, decoded, of_charset, of_page
from glossator.core.importing.rtf.paragraphs import Paragraphs
from glossator.core.importing.rtf.state import State, Target
from glossator.core.importing.rtf.tokens import Kind, Token

_CHARACTERS = {
    "tab": "\t", "line": "\n", "softline": "\n", "page": "\n", "column": "\n", "bullet": "•", "endash": "–",
    "emdash": "—", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "emspace": "\u2003",
    "enspace": "\u2002", "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}  # fmt: skip
_SYMBOLS = {"~": "\u00a0", "_": "\u2011", "\\": "\\", "{": "{", "}": "}", "\t": "\t"}
_PARAGRAPH_ENDS: Mapping[str, Callable[[Paragraphs], None]] = {
    "par": Paragraphs.end_paragraph,
    "sect": Paragraphs.end_paragraph,
    "cell": Paragraphs.end_cell,
    "nestcell": Paragraphs.end_paragraph,
    "row": Paragraphs.end_row,
    "pard": Paragraphs.start_format,
}


class Interpreter:
    """Reads one document."""

    def __init__(self) -> None:
        self.paragraphs = Paragraphs()
        self.tracked = False
        self.hidden = False
        self._title: list[str] = []
        self._state = State()
        self._stack: list[tuple[State, bool]] = []
        self._in_note = False
        self._page = WESTERN
        self._fonts: dict[int, str] = {}
        self._bytes: list[str] = []
        self._high = 0
        self._to_skip = 0

    @property
    def title(self) -> str:
        """As the document's properties have it."""
        return " ".join("".join(self._title).split())

    def take(self, token: Token) -> None:
        """Go on by one token."""
        if token.kind is Kind.BYTES:
            self._take_bytes(token.text)
            return
        self._end_bytes()
        if token.kind is Kind.OPEN:
            self._stack.append((self._state, self._in_note))
            self._state, self._in_note = self._state.entered(), False
        elif token.kind is Kind.CLOSE:
            self._close()
        elif token.kind is Kind.SYMBOL:
            self._take_symbol(token.text)
        elif self._state.fresh:
            self._begin_group(token)
        else:
            self._take_word(token.text, token.number)

    def finish(self) -> None:
        """End what is open."""
        self._end_bytes()

    def _close(self) -> None:
        self._to_skip = 0
        if self._in_note:
            self.paragraphs.close_note()
        if self._stack:
            self._state, self._in_note = self._stack.pop()

    def _begin_group(self, token: Token) -> None:
        """The first control word of a group says what is in it."""
        self._state = self._state.into(token.text)
        if token.text == "footnote" and self._state.target is Target.TEXT:
            self._in_note = True
            self.paragraphs.open_note()
        else:
            self._take_word(token.text, token.number)

    def _take_symbol(self, symbol: str) -> None:
        if symbol == "*":
            self._state = replace(self._state, starred=True)
            return
        self._state = replace(self._state, fresh=False)
        if symbol in "\r\n":
            self.paragraphs.end_paragraph()
        elif symbol in _SYMBOLS:
            self._put(_SYMBOLS[symbol])

    def _take_word(self, word: str, number: int | None) -> None:
        if word == "u":
            self._take_unicode(number or 0)
        elif word in _CHARACTERS:
            self._put(_CHARACTERS[word])
        elif word in _PARAGRAPH_ENDS:
            if self._state.target is Target.TEXT:
                _PARAGRAPH_ENDS[word](self.paragraphs)
        elif not self._set_characters(word, number):
            self._set_paragraph(word, number)

    def _set_characters(self, word: str, number: int | None) -> bool:
        """Follow a word that says how characters are to be read; False for any other."""
        on = number != 0
        if word == "f":
            self._state = replace(self._state, font=number or 0)
        elif word == "fcharset" and self._state.target is Target.FONTS:
            self._fonts[self._state.font] = of_charset(number or 0) or self._page
        elif word == "ansicpg":
            self._page = of_page(number or 0)
        elif word == "uc":
            self._state = replace(self._state, fallback=max(number or 0, 0))
        elif word in ("v", "webhidden"):
            self._state = replace(self._state, hidden=on)
        elif word in ("deleted", "revised"):
            self.tracked |= on
            self._state = replace(self._state, deleted=on if word == "deleted" else self._state.deleted)
        elif word == "plain":
            self._state = replace(self._state, hidden=False, deleted=False)
        else:
            return False
        return True

    def _set_paragraph(self, word: str, number: int | None) -> None:
        if self._state.target is not Target.TEXT:
            return
        if word == "outlinelevel":
            self.paragraphs.heading = True
        elif word == "intbl":
            self.paragraphs.in_table = True
        elif word == "ls":
            self.paragraphs.series = str(number)
        elif word == "ilvl":
            self.paragraphs.level = number or 0
        elif word in ("li", "lin"):
            self.paragraphs.left = number or 0

    def _take_unicode(self, number: int) -> None:
        """A UTF-16 unit, negative above 32,767; what stands for it in older programs is to be skipped."""
        unit = number & 0xFFFF
        self._to_skip = self._state.fallback
        if 0xD800 <= unit < 0xDC00:
            self._high = unit
        elif 0xDC00 <= unit < 0xE000:
            if self._high:
                self._put(chr(0x10000 + ((self._high - 0xD800) << 10) + unit - 0xDC00))
            self._high = 0
        else:
            self._put(chr(unit))

    def _take_bytes(self, characters: str) -> None:
        self._state = replace(self._state, fresh=False) if self._state.fresh else self._state
        skipped = min(self._to_skip, len(characters))
        self._to_skip -= skipped
        self._bytes.append(characters[skipped:])

    def _end_bytes(self) -> None:
        if self._bytes:
            characters = "".join(self._bytes)
            self._bytes.clear()
            self._put(decoded(characters, self._fonts.get(self._state.font, self._page)))

    def _put(self, words: str) -> None:
        state = self._state
        if state.target is Target.TITLE:
            self._title.append(words)
        elif state.hidden or state.deleted:
            self.hidden |= state.hidden and state.target is Target.TEXT and bool(words.strip())
        elif state.target is Target.TEXT:
            self.paragraphs.add(words)
        elif state.target is Target.LABEL:
            self.paragraphs.add_label(words)
