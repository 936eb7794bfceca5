"""Links that are formulas run nothing of the words that they show."""

import re

from hypothesis import given
from hypothesis import strategies as st

from glossator.export.sheets.links import LONGEST_LINK, link_to

_LITERAL = '"((?:[^"]|"")*)"'


@given(st.text(max_size=600) | st.text('"&()=', max_size=300))
def test_all_that_follows_the_place_are_literals_that_say_the_words(words: str) -> None:
    formula = link_to("'Clauses'!A7", words or "x")
    found = re.fullmatch(f"=HYPERLINK\\(\"#'Clauses'!A7\",({_LITERAL}(?:&{_LITERAL})*)\\)", formula, re.DOTALL)
    assert found
    literals = [each.replace('""', '"') for each in re.findall(_LITERAL, found[1], re.DOTALL)]
    assert "".join(literals) == (words or "x")
    assert all(len(each.encode("utf-16-le", "surrogatepass")) // 2 <= 255 for each in literals)


def test_no_formula_is_longer_than_a_spreadsheet_takes() -> None:
    formula = link_to("'Comparison clause by clause'!A1000", "\U0001f600" * LONGEST_LINK)
    assert len(formula.encode("utf-16-le")) // 2 <= 8_192
