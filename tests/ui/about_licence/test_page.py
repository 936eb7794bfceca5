"""What the page about a licence says."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextDocument

from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.library.model import Incorporated, Licence, Original, Source
from glossator.core.library.verification import Verified
from glossator.core.provisions.model import Localised
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.text.direction import strip_isolates
from glossator.ui.about_licence.dossier import Dossier, gather
from glossator.ui.about_licence.page import page
from glossator.ui.i18n import LanguageSwitch
from tests.support.licence_builder import Part, build, marked
from tests.ui.library_pane.made_up import OLD

POLICY = Incorporated("1.b", "incorporated by reference", id="policy")
LOST = Incorporated(
    "2", "the Guidelines", title=Localised("Guidelines", "الإرشادات"), address="https://acorn.example/g"
)
WITHIN = Incorporated("3", "attached hereto", within="attachment-a")


@pytest.fixture
def licence(languages: LanguageSwitch) -> Licence:
    """A curated licence with a provision, a silent kind and all that a card can hold."""
    made = build("acorn-1", [Part("1", "Use", "You shall not use it for commercial purposes.")])
    card = replace(
        OLD,
        title=Localised("Acorn <Community> Licence", OLD.title.ar),
        publisher="Oak & Co",
        version="1.0",
        sha256="0123abcd",
        source=Source(address="https://oak.example/acorn", obtained_from="acorns 1.0, licences/acorn"),
        incorporates=(POLICY, LOST, WITHIN),
        supersedes=("acorn-0",),
        related_models=("Squirrel", "Jay"),
        silent={"territory": ("European Union", "domicil")},
        counts={"non-commercial": 1},
    )
    return marked(replace(made, metadata=card), ("non-commercial", "not use it for commercial purposes"))


def dossier_of(licence: Licence) -> Dossier:
    names = {"policy": "Acorn Policy", "acorn-0": "Acorn 0", "acorn-2": "Acorn 2"}
    return Dossier(licence, names, superseded_by=("acorn-2",))


def said(licence: Licence, taxonomy: Taxonomy, verified: tuple[Verified, ...] | GlossatorError = ()) -> str:
    """The page as a reader sees it."""
    document = QTextDocument()
    document.setHtml(page(dossier_of(licence), taxonomy, verified))
    return strip_isolates(document.toPlainText())


def test_the_origin_of_the_text_is_told_in_full(licence: Licence, taxonomy: Taxonomy) -> None:
    words = said(licence, taxonomy)
    for fact in (
        *("Acorn <Community> Licence", "Oak & Co", "Open weights", "1.0", "2023-02-24", "LicenseRef-acorn-1", "1,200"),
        *("English", "https://oak.example/acorn", "acorns 1.0, licences/acorn", "0123abcd"),
        *("Read and marked by Huda on 2026-01-01.", "Squirrel · Jay"),
    ):
        assert fact in words


def test_documents_that_belong_to_it_are_present_missing_or_printed_within(
    licence: Licence, taxonomy: Taxonomy
) -> None:
    words = said(licence, taxonomy)
    assert "Acorn Policy, in the library" in words
    assert "clause 1.b: “incorporated by reference”" in words
    assert "Guidelines: missing" in words
    assert "https://acorn.example/g" in words
    assert "Printed within this text, under attachment-a" in words


def test_its_relatives_can_be_followed_where_the_library_has_them(licence: Licence, taxonomy: Taxonomy) -> None:
    html = page(dossier_of(licence), taxonomy)
    assert 'href="licence:acorn-0"' in html
    assert 'href="licence:acorn-2"' in html
    assert 'href="licence:policy"' in html


def test_what_was_found_stands_apart_from_silence_and_from_what_nobody_read(
    licence: Licence, taxonomy: Taxonomy
) -> None:
    words = said(licence, taxonomy)
    found, _, rest = words.partition("Read for, and silent")
    silent, _, unread = rest.partition("Not yet read for")
    assert "Non-commercial only · 1" in found
    assert "Summary of non-commercial." in found
    assert "Territory · searched for European Union · domicil" in silent
    assert "Scale threshold" in unread
    assert "Territory" not in unread
    assert "Non-commercial only" not in unread


def test_what_nobody_curated_is_said_to_be_marked_by_rules(licence: Licence, taxonomy: Taxonomy) -> None:
    card = replace(licence.metadata, curated_by="", curated_on="", silent={})
    words = said(replace(licence, metadata=card), taxonomy)
    assert "Not yet curated: rules marked it" in words
    assert "What rules found in it" in words
    assert "Nobody has read this licence for any kind yet." in words
    assert "Read for, and silent" not in words


def test_what_a_rule_found_is_quoted_and_a_long_passage_is_cut(licence: Licence, taxonomy: Taxonomy) -> None:
    long = "You may not lend it to anybody" + " or to anybody else" * 20
    made = build("acorn-1", [Part("1", "Use", f"You shall not sell it.\n\n{long}.")])
    found = marked(made, ("non-commercial", "You shall not sell it."), ("territory", long), origin="rule:made-up")
    words = said(replace(found, metadata=licence.metadata), taxonomy)
    assert "“You shall not sell it.”" in words
    assert "“You may not lend it to anybody or" in words
    assert long not in words
    assert "“You shall not use it" not in said(licence, taxonomy)


def test_a_document_of_ones_own_names_the_file_that_it_came_from(licence: Licence, taxonomy: Taxonomy) -> None:
    original = Original(file="contract.docx", sha256="ff", format="docx", added="2026-02-03")
    card = replace(licence.metadata, own=True, original=original, curated_by="", source=Source())
    words = said(replace(licence, metadata=card), taxonomy)
    assert "contract.docx · imported 2026-02-03" in words
    assert "Your own document" in words
    assert "Published at" not in words


def test_nothing_is_said_to_be_verified_before_it_is(licence: Licence, taxonomy: Taxonomy) -> None:
    assert "Not verified since" in said(licence, taxonomy)


def test_a_verified_text_says_what_was_verified(licence: Licence, taxonomy: Taxonomy) -> None:
    words = said(licence, taxonomy, (Verified("text.txt", 7602, "0123abcd", "0123abcd"),))
    assert "Verified now: the 7,602 bytes of text.txt have the recorded SHA-256." in words


def test_a_changed_text_says_what_it_has_become(licence: Licence, taxonomy: Taxonomy) -> None:
    words = said(licence, taxonomy, (Verified("text.txt", 7602, "ffff", "0123abcd"),))
    assert "Changed: text.txt has the SHA-256 ffff, not 0123abcd." in words


def test_a_text_that_cannot_be_read_says_why(licence: Licence, taxonomy: Taxonomy) -> None:
    error = GlossatorError(Problem.NOT_FOUND, name="text.txt")
    assert "text.txt: there is no such file" in said(licence, taxonomy, error)


def test_in_arabic_everything_is_said_in_arabic_and_names_keep_their_direction(
    licence: Licence, taxonomy: Taxonomy, languages: LanguageSwitch
) -> None:
    languages.use("ar")
    html = page(dossier_of(licence), taxonomy)
    assert 'dir="rtl"' in html
    assert "رخصة أكورن المجتمعية" in html
    assert "\u20682023-02-24\u2069" in html
    assert "ملخص non-commercial." in strip_isolates(html)


def test_every_licence_of_the_library_has_a_page(library: Library, taxonomy: Taxonomy) -> None:
    for card in library.entries():
        dossier = gather(card.id, library)
        assert card.sha256 in page(dossier, taxonomy)


def test_relations_are_seen_from_both_sides(library: Library) -> None:
    assert "llama-4" in gather("llama-4-aup", library).part_of
    assert gather("llama-4+llama-4-aup", library).licence.id == "llama-4"
    for card in library.entries():
        for earlier in card.supersedes:
            if earlier in library:
                assert card.id in gather(earlier, library).superseded_by
