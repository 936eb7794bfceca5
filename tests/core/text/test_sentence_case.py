"""Passages in capitals are shown as sentences; nothing else changes, and never the length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.text.sentence_case import SentenceCase

LICENCE = """You may use the Llama Materials under this Agreement. Meta grants you the Llama Materials and the AI
System as this Agreement and the AI System say; you and Meta agree to it.
"""


def cased(words: str) -> str:
    return SentenceCase(LICENCE + words).of(words)


def test_names_and_acronyms_are_written_as_the_rest_of_the_document_writes_them() -> None:
    shown = cased(
        "THE LLAMA MATERIALS AND ANY AI SYSTEM ARE PROVIDED ON AN “AS IS” BASIS. META DISCLAIMS ALL WARRANTIES."
    )
    assert shown == (
        "The Llama Materials and any AI System are provided on an “as is” basis. Meta disclaims all warranties."
    )


def test_labels_keep_their_letters_and_articles_do_not() -> None:
    shown = cased("(A) THE LICENSOR IS NOT LIABLE FOR A CLAIM, OR (B) FOR ANY LOSS OF PROFITS")
    assert shown == "(A) The licensor is not liable for a claim, or (B) for any loss of profits"


@pytest.mark.parametrize("words", ["LIMITATION OF LIABILITY", "Use of the API by BBC, ITV and NHS", "لا يجوز", ""])
def test_names_headings_and_other_scripts_stay_as_they_are(words: str) -> None:
    assert cased(words) == words


def test_a_capital_that_only_a_heading_gives_is_not_kept() -> None:
    document = "Limits of Liability\n\nunder no theory of any kind"
    shown = SentenceCase(document).of("UNDER NO THEORY OF LIABILITY OF ANY KIND")
    assert shown == "Under no theory of liability of any kind"


@given(st.text(alphabet=st.characters(codec="utf-8")), st.text(alphabet="ABCİßΣ '.,\n", min_size=10))
def test_every_character_stays_in_its_place(document: str, capitals: str) -> None:
    words = document + capitals
    assert len(SentenceCase(document).of(words)) == len(words)
    assert SentenceCase(words).of(words).lower().split() == words.lower().split() or not words.isascii()
