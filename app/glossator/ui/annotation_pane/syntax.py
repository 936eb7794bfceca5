"""Light styling of Markdown while it is typed: the words as they will look, the signs faint."""

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

# the search for a closing sign is quadratic in the signs that open something
_LONGEST_STYLED = 5000
_ISOLATES = "\u2066-\u2069"
_LINE_SIGNS = re.compile(rf"[{_ISOLATES}\s]*(?:(#{{1,6}})|>|[-*+]|\d+\.)[{_ISOLATES}]*(?=\s)|[{_ISOLATES}\s]*>")
_EMPHASIS = re.compile(r"(?<![\\*])(\*{1,3})(?![\s*])(.+?)(?<![\s\\*])\1(?!\*)")
_CODE = re.compile(r"(?<!\\)(`+)(.+?)\1")
_LINK = re.compile(r"(\[)([^\[\]]+)(\]\([^()\s]*\)|\]\(<[^<>]*>\))")


class MarkdownSyntax(QSyntaxHighlighter):
    """Styles the paragraphs of `document`; its characters and their formats stay as they are."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._faint = QTextCharFormat()

    def set_faint(self, colour: QColor) -> None:
        """Show signs in `colour`."""
        self._faint.setForeground(colour)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Style one paragraph; Qt gives it in UTF-16 units, so that what is astral counts as two signs here too."""
        if len(text) > _LONGEST_STYLED:
            return
        units = "".join(char if char <= "\uffff" else "\ufffd\ufffd" for char in text)
        signs = _LINE_SIGNS.match(units)
        if signs:
            if signs[1]:
                self.setFormat(0, len(units), _format(bold=True))
            self.setFormat(0, signs.end(), self._faint)
        for match in _EMPHASIS.finditer(units, signs.end() if signs else 0):
            self._style(match, _format(bold=len(match[1]) > 1, italic=len(match[1]) != 2))
        for match in _CODE.finditer(units):
            self._style(match, _format())
        for match in _LINK.finditer(units):
            self._style(match, _format(underline=True))

    def _style(self, match: re.Match[str], inner: QTextCharFormat) -> None:
        """Faint signs around the words of the second group."""
        self.setFormat(match.start(), match.end() - match.start(), self._faint)
        self.setFormat(match.start(2), match.end(2) - match.start(2), inner)


def _format(*, bold: bool = False, italic: bool = False, underline: bool = False) -> QTextCharFormat:
    style = QTextCharFormat()
    if bold:
        style.setFontWeight(QFont.Weight.Bold)
    style.setFontItalic(italic)
    style.setFontUnderline(underline)
    return style
