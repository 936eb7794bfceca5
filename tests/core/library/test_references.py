"""A licence is the same licence with and without the documents that are opened with it."""

import pytest

from glossator.core.library.references import is_same_licence, main_reference, position
from tests.support.samples import licence


@pytest.mark.parametrize(
    ("reference", "main"),
    [
        ("llama-4", "llama-4"),
        ("llama-4+llama-4-aup", "llama-4"),
        ("a+b+c", "a"),
        ("/Users/huda/C++ terms.txt", "/Users/huda/C++ terms.txt"),
        ("C:\\Users\\a+b.txt", "C:\\Users\\a+b.txt"),
    ],
)
def test_what_a_reference_names_by_itself(reference: str, main: str) -> None:
    assert main_reference(reference) == main


def test_files_whose_names_begin_alike_are_different_licences() -> None:
    assert not is_same_licence("/Users/huda/C++ terms.txt", "/Users/huda/C+.txt")


def test_the_same_form_is_found_before_another_one() -> None:
    licences = [licence("llama+policy", "x"), licence("mit", "x"), licence("llama", "x")]
    assert [position(each, licences) for each in ("llama", "llama+policy", "llama+annex", "mit+x", "bsd", "")] == [
        2,
        0,
        0,
        1,
        -1,
        -1,
    ]
