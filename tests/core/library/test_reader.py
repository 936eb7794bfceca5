"""The card of a licence as its file words it, and what the file may not say."""

import pytest

from glossator.core.errors import GlossatorError
from glossator.core.library.model import Incorporated, Metadata, Original
from glossator.core.library.reader import read_metadata
from glossator.core.provisions.model import Localised
from glossator.core.yaml_data import parse_record

CARD = """\
id: example-1.0
title: {en: Example Licence, ar: ترخيص المثال}
short: Example
language: en
text: {file: text.txt, sha256: 00ff}
"""


def card(more: str = "") -> Metadata:
    return read_metadata(parse_record(CARD + more, "licence.yaml"), words=7)


@pytest.mark.parametrize("name", ["a+b", "My Licence", "MINE", "ends.", "-mine", "con", "a_b", "''"])
def test_an_id_is_a_good_name_of_a_folder_everywhere(name: str) -> None:
    with pytest.raises(GlossatorError, match="line 1: “id” should be made of lower-case letters"):
        read_metadata(parse_record(CARD.replace("example-1.0", name), "licence.yaml"), words=7)


def test_an_incorporated_document_is_named_in_one_of_three_ways() -> None:
    read = card(
        "incorporates:\n"
        "- {id: example-policy, clause: '1', quote: the Policy}\n"
        "- {within: policy, clause: '2', quote: the Annex}\n"
        "- {title: {en: Rules, ar: قواعد}, address: 'https://example.com', clause: '3', quote: the Rules}\n"
    )
    assert read.incorporates == (
        Incorporated("1", "the Policy", id="example-policy"),
        Incorporated("2", "the Annex", within="policy"),
        Incorporated("3", "the Rules", title=Localised("Rules", "قواعد"), address="https://example.com"),
    )


@pytest.mark.parametrize(
    "names",
    ["", "id: a, within: b,", "id: a, title: {en: A, ar: أ},", "id: a, address: 'https://a',", "title: {en: A},"],
)
def test_an_incorporated_document_without_one_clear_name_is_refused(names: str) -> None:
    with pytest.raises(GlossatorError, match=r"licence.yaml, line [67]"):
        card(f"incorporates:\n- {{{names} clause: '1', quote: words}}\n")


def test_the_original_of_an_extracted_text() -> None:
    read = card("original: {file: contract.docx, sha256: 0a, format: docx, added: 2026-11-22}\n")
    assert read.original == Original("contract.docx", "0a", "docx", "2026-11-22")


@pytest.mark.parametrize("name", ["../../x", "..", ".", "''", "/etc/passwd", "a/b", "a\\b", "C:x"])
def test_a_file_name_never_leads_out_of_the_folder(name: str) -> None:
    with pytest.raises(GlossatorError, match="should be the name of a file in the same folder"):
        card(f"original: {{file: {name}, sha256: 0a, format: docx, added: 2026-11-22}}\n")
