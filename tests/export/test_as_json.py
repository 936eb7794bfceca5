"""The JSON answers hold what the contract promises."""

from glossator.core.library.library import Library
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.export.as_json import licence_as_json


def choosealicense(licence_id: str) -> list[str]:
    answer = licence_as_json(Library.standard().licence(licence_id), load_taxonomy())
    tags: list[str] = answer["crosswalk"]["choosealicense"]
    return tags


def test_the_crosswalk_names_what_the_licence_has() -> None:
    assert choosealicense("apache-2.0") == [
        "commercial-use",
        "distribution",
        "document-changes",
        "include-copyright",
        "liability",
        "modifications",
        "patent-use",
        "private-use",
        "trademark-use",
        "warranty",
    ]


def test_a_patent_licence_in_general_words_alone_is_no_patent_use() -> None:
    assert "patent-use" not in choosealicense("llama-3.1")
