"""Ids of documents that readers add: from the title, unique, and good names of folders everywhere."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.library.naming import LONGEST_ID, id_for, is_id, slug


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Llama 3.1 Community License Agreement", "llama-3.1-community-license-agreement"),
        ("Contrat de licence – société Générale (v. 2)", "contrat-de-licence-societe-generale-v-2"),
        ("  What's   NEW?!  ", "whats-new"),
        ("اتفاقية التَّرخيص، الإصدار 2.0", "اتفاقية-الترخيص-الإصدار-2.0"),
        ("הסכם רישיון", "הסכם-רישיון"),
        ("../../etc/passwd", "etc-passwd"),
        ("a+b_c", "a-b-c"),
        ("…", "document"),
        ("", "document"),
        ("CON", "document-con"),
        ("com1.txt", "document-com1.txt"),
    ],
)
def test_a_title_becomes_a_name(title: str, expected: str) -> None:
    assert slug(title) == expected


def test_a_long_title_is_cut_between_words() -> None:
    name = slug("Agreement " * 20)
    assert name == "-".join(["agreement"] * 6)


def test_a_name_that_is_taken_is_counted_on() -> None:
    taken = {"policy", "policy-2"}
    assert id_for("Policy", taken.__contains__) == "policy-3"
    assert id_for("Other", taken.__contains__) == "other"


@given(st.text())
def test_every_title_makes_a_safe_name(title: str) -> None:
    name = slug(title)
    assert 0 < len(name) <= LONGEST_ID + len("document-")
    assert len(name.encode()) < 250
    assert name == unicodedata.normalize("NFC", name)
    assert not set(name) & set('+/\\:*?"<>|~ \0')
    assert is_id(name)
    assert is_id(f"{name}-2")


@given(st.text())
def test_a_name_is_its_own_name(title: str) -> None:
    assert slug(slug(title)) == slug(title)
