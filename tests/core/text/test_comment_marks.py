"""Marks of comments are not displayed where a whole block stands behind them; all else keeps its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.text.reflow import reflow

WORDS = "Permission is hereby granted,\nfree of charge, to any\nperson.\n\nTHE SOFTWARE IS\nPROVIDED “AS IS”."
SHOWN = ["Permission is hereby granted, free of charge, to any person.", "THE SOFTWARE IS PROVIDED “AS IS”."]
words = st.lists(st.text(alphabet="abc ل1*#/-\n", max_size=40), min_size=3, max_size=8)


def shown(text: str) -> list[str]:
    return [each.text for each in reflow(text, 0, len(text))]


def behind(mark: str) -> str:
    return "\n".join(f"{mark} {line}".rstrip() for line in WORDS.split("\n"))


@pytest.mark.parametrize(
    "text",
    [behind("//"), behind("#"), f"/*\n{behind(' *')}\n */", f"/**\n{behind(' *')}\n **/\n", f"/*{behind(' *')[2:]} */"],
)
def test_a_licence_from_a_source_file_is_shown_without_marks(text: str) -> None:
    assert shown(text) == SHOWN


@pytest.mark.parametrize("text", ["* one\n* two\n* three", "# Title\n\n# Another", "// once\nand no more"])
def test_lists_headings_and_single_marks_stay(text: str) -> None:
    assert " ".join(shown(text)).split() == text.split()


def test_a_clause_that_begins_behind_its_mark_is_shown_without_those_that_follow() -> None:
    text = f"/*\n{behind(' *')}\n */"
    start = text.index("free")
    assert reflow(text, start, len(text))[0].text == "free of charge, to any person."


@given(words, st.sampled_from(["//", "#", " *"]))
def test_displayed_characters_stand_for_those_of_the_document(lines: list[str], mark: str) -> None:
    text = "/*\n" + "\n".join(f"{mark} {line}" for each in lines for line in each.split("\n")) + "\n */\nend"
    for paragraph in reflow(text, 0, len(text)):
        for at, char in enumerate(paragraph.text):
            if not char.isspace():
                source = paragraph.to_source(at)
                assert text[source] == char
                assert paragraph.to_display(source) == at
