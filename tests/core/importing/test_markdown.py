"""Markdown read as it is shown."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.core.importing.document import Format
from tests.support.importing import paragraphs_in


def shown(source: str) -> list[str]:
    return paragraphs_in(source.encode(), Format.MARKDOWN)


def test_marks_are_left_out_and_words_kept() -> None:
    source = "# The **MIT** `Licence`\n\n[Meta](https://meta.com) may _not_ \\*sue\\* AT&amp;T\nnow"
    assert shown(source) == ["The MIT Licence", "Meta may not *sue* AT&T\nnow"]


def test_placeholders_are_kept_and_tags_are_not() -> None:
    source = "Copyright (c) <year> <copyright holders>, <b>bold</b><br>next <!-- gone -->\n\n<name of author>"
    assert shown(source) == ["Copyright (c) <year> <copyright holders>, bold\nnext", "<name of author>"]


def test_html_between_paragraphs_is_read_as_html() -> None:
    assert shown('x\n\n<div align="center"><p>one</p><p>two</p></div>\n\n<!-- gone -->\n\ny') == [
        "x",
        "one",
        "two",
        "y",
    ]


def test_numbers_are_those_of_the_source_where_they_rise() -> None:
    assert shown("1. a\n2. b\n5. c") == ["1. a", "2. b", "5. c"]


def test_numbers_are_counted_where_all_are_alike() -> None:
    assert shown("3) a\n3) b\n3) c") == ["3) a", "4) b", "5) c"]


def test_lists_in_lists() -> None:
    assert shown("1. a\n   - x\n   - y\n\n     more\n2. b") == ["1. a", "    • x", "    • y", "    more", "2. b"]


def test_lists_in_lists_without_end_lose_no_words() -> None:
    source = "".join(f"{'  ' * nth}- level {nth}\n" for nth in range(40))
    assert [each.strip() for each in shown(source)] == [f"• level {nth}" for nth in range(40)]


def test_tables_and_code() -> None:
    source = "| Term | Meaning |\n|---|---|\n| 1.1 | x |\n\n    code\n      more\n\n```\nfenced\n```"
    assert shown(source) == ["Term\tMeaning", "1.1\tx", "code\n  more", "fenced"]


def test_properties_before_the_text_are_no_part_of_it() -> None:
    assert shown("---\ntitle: MIT\nspdx-id: MIT\n---\n\nText") == ["Text"]
    assert shown("Text\n\n---\n\nmore") == ["Text", "more"]


@given(st.lists(st.text(st.characters(codec="ascii", categories=("L", "Nd")), min_size=1), min_size=1))
def test_plain_words_stay_the_same(words: list[str]) -> None:
    assert " ".join(shown(" ".join(words))).split() == words
