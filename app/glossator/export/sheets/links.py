"""Links within a workbook.

They are formulas, because LibreOffice draws a hyperlink of a cell as one piece, and tears Arabic words and numbers in
it apart. What they show stands between quotation marks, where a mark of the words is doubled: nothing of it is run.
"""

_LONGEST_LITERAL = 120
"""Characters between quotation marks: a spreadsheet takes 255 UTF-16 units, of which a character is one or two."""
LONGEST_LINK = 3000
"""Characters that a link may show; a formula has 8,192 units at most."""


def link_to(place: str, words: str) -> str:
    """A formula that shows `words` and leads to `place`, a cell of a sheet of this workbook."""
    pieces = (words[at : at + _LONGEST_LITERAL] for at in range(0, len(words), _LONGEST_LITERAL))
    return f"=HYPERLINK({_literal(f'#{place}')},{'&'.join(map(_literal, pieces))})"


def _literal(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'
