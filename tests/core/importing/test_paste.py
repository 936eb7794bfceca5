"""What was pasted is read with its structure where the program that it comes from gives any."""

import pytest

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.paste import document_from_paste


def test_plain_text_is_taken_as_it_is() -> None:
    document = document_from_paste(None, "1. Grant\r\nYou may.")
    assert (document.text, document.format, document.title) == ("1. Grant\nYou may.", "text", "")


def test_numbers_of_lists_are_taken_from_the_html() -> None:
    document = document_from_paste("<ol><li>Grant<li>Term</ol>", "Grant\nTerm")
    assert (document.text, document.format) == ("1. Grant\n\n2. Term", "html")


@pytest.mark.parametrize("html", ["<b>Grant</b> of rights", "<nav><p>Grant of rights</nav>", "<div>" * 5000 + "x"])
def test_html_that_says_less_than_the_text_is_not_used(html: str) -> None:
    assert document_from_paste(html, "Grant of rights").format == "text"


def test_the_same_paste_has_the_same_hash_and_another_another() -> None:
    first, again, other = (document_from_paste(None, text).sha256 for text in ("a", "a", "b"))
    assert first == again != other


@pytest.mark.parametrize("html", [None, "<p></p>"])
def test_nothing_to_paste_is_said(html: str | None) -> None:
    with pytest.raises(GlossatorError) as caught:
        document_from_paste(html, " \n")
    assert caught.value.problem is Problem.EMPTY
