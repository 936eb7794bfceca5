"""What a text is: exactly, closely, in parts, or unknown."""

import re
from collections.abc import Mapping
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.assets import licences_folder
from glossator.core.identify.identify import identify, words_changed
from glossator.core.identify.index import Index
from glossator.core.identify.model import Changes, Relation

MIT = (licences_folder() / "mit" / "text.txt").read_text(encoding="utf-8")
MIT_INDEX = Index.of({"mit": MIT, "other": "You may not use this software for any purpose at all without our consent."})
README = """# fastgrid

Draws grids on a terminal. Install it from the package index, import it and call draw with the number of rows. The
colours follow the terminal's own; set the variable GRID to another palette if you like. Bugs are welcome in the
tracker, and so are pictures of what people have drawn with it.
"""


def test_a_text_of_which_only_white_space_differs_is_exact(texts: Mapping[str, str], index: Index) -> None:
    for licence_id, text in texts.items():
        found = identify("  " + re.sub(r"\s+", "\n", text), index)
        assert found.relation is Relation.EXACT
        assert found.match
        assert (found.match.id, found.match.score, found.match.exact) == (licence_id, 1.0, True)


@given(st.integers(0, len(MIT.split()) - 1), st.sampled_from(["", "not", "Licensor", "؟"]))
def test_a_text_with_one_word_changed_is_never_exact(nth: int, other: str) -> None:
    words = MIT.split()
    words[nth] = other if words[nth] != other else f"{other}!"
    found = identify(" ".join(words), MIT_INDEX)
    assert found.relation is Relation.CLOSE
    assert found.match
    assert found.match.id == "mit"
    assert not found.match.exact


def test_other_capitals_and_punctuation_are_close_with_no_word_changed(texts: Mapping[str, str], index: Index) -> None:
    shouted = texts["apache-2.0"].upper().replace(",", "")
    found = identify(shouted, index)
    assert found.relation is Relation.CLOSE
    assert found.match
    assert (found.match.id, found.match.score, found.match.exact) == ("apache-2.0", 1.0, False)
    assert words_changed(shouted, index, "apache-2.0").total == 0


def test_a_copyright_line_and_a_title_leave_a_licence_close() -> None:
    found = identify(f"The MIT License (MIT)\n\nCopyright (c) 2001-2024 Tanaka Heavy Software K.K.\n\n{MIT}", MIT_INDEX)
    assert found.relation is Relation.CLOSE
    assert found.match
    assert found.match.id == "mit"
    assert found.match.score < 1
    assert found.contains == ()


@pytest.mark.parametrize("version", ["llama-3", "llama-3.1", "llama-3.2", "llama-3.3", "llama-4"])
def test_versions_that_differ_by_a_few_words_are_told_apart(
    version: str, texts: Mapping[str, str], index: Index
) -> None:
    changed = re.sub(r"\b(Licensee|royalty-free|worldwide)\b", "", texts[version])
    found = identify(f"Copyright 2026 A. Reader\n\n{changed}", index)
    assert found.match
    assert found.match.id == version


def test_an_appendix_left_out_does_not_make_another_licence_of_it(texts: Mapping[str, str]) -> None:
    apache = texts["apache-2.0"]
    end = apache.index("END OF TERMS AND CONDITIONS")
    own = apache[:end].replace("Contribut", "Submit").replace("Licensor", "Owner")
    found = identify(apache[:end], Index.of({"apache-2.0": apache, "acme": own}))
    assert found.match
    assert found.match.id == "apache-2.0"


def test_both_of_two_licences_are_found_in_their_places(texts: Mapping[str, str], index: Index) -> None:
    text = f"{texts['mit']}\n\n{texts['llama-4-aup']}"
    found = identify(text, index)
    assert found.relation is Relation.PARTS
    assert found.match is None
    assert [part.id for part in found.contains] == ["mit", "llama-4-aup"]
    first, second = found.contains
    assert text[first.start : first.end].split() == texts["mit"].rstrip(".\n").split()
    assert len(texts["mit"]) < second.start < second.end <= len(text)


def test_a_licence_in_a_longer_text_is_found_where_it_stands(texts: Mapping[str, str], index: Index) -> None:
    text = f"{README * 3}\n## Licence\n\n{texts['mit']}\n\n## Thanks\n\n{README * 3}"
    (part,) = identify(text, index).contains
    assert part.id == "mit"
    assert text[part.start : part.end].startswith(texts["mit"].split()[0])
    assert text[part.start : part.end].rstrip(".").endswith(texts["mit"].rstrip(".\n").split()[-1])


def test_every_copy_of_a_licence_is_found(texts: Mapping[str, str], index: Index) -> None:
    found = identify("\n\n".join(f"Library {nth}\n\n{texts['mit']}" for nth in range(30)), index)
    assert [part.id for part in found.contains] == ["mit"] * 30
    assert all(left.end <= right.start for left, right in pairwise(found.contains))


def test_a_piece_of_one_licence_is_a_part_and_no_match(texts: Mapping[str, str], index: Index) -> None:
    words = texts["openrail-m"].split()
    found = identify(" ".join(words[400:600]), index)
    assert found.relation is Relation.PARTS
    assert found.match is None
    assert [part.id for part in found.contains] == ["openrail-m"]
    assert found.contains[0].score < 0.5


def test_a_piece_that_two_licences_share_names_neither() -> None:
    shared = " ".join(f"clause{nth}" for nth in range(80))
    texts = {name: f"{shared} {' '.join(f'{name}{nth}' for nth in range(300))}" for name in ("one", "two")}
    found = identify(shared, Index.of(texts))
    assert found.relation is Relation.UNKNOWN
    assert (found.match, found.contains) == (None, ())
    assert {each.id for each in found.candidates} == {"one", "two"}


def test_a_piece_of_a_licence_that_another_contains_is_the_licence_s(texts: Mapping[str, str]) -> None:
    mpl = texts["mpl-2.0"]
    with_exception = f"{' '.join(f'exception{nth}' for nth in range(200))}\n\n{mpl}"
    words = mpl.split()[300:600]
    found = identify(" ".join(words), Index.of({"mpl": mpl, "mpl-with-exception": with_exception}))
    assert [part.id for part in found.contains] == ["mpl"]


def test_the_same_words_under_two_ids_are_both_named_the_shorter_first() -> None:
    found = identify(MIT, Index.of({"mit-or-later": MIT, "mit": MIT}))
    assert found.match
    assert found.match.id == "mit"
    assert [each.id for each in found.candidates] == ["mit-or-later"]


@pytest.mark.parametrize("text", ["", " \n", "1 2 3", "word", README, "\ud800\udfff", "\u200b\u200c", "a\n" * 2000])
def test_what_is_no_licence_is_unknown(text: str, index: Index) -> None:
    found = identify(text, index)
    assert found.relation is Relation.UNKNOWN
    assert (found.match, found.contains) == (None, ())


def test_an_agreement_of_another_kind_is_unknown(index: Index) -> None:
    text = """This Non-Disclosure Agreement is made between the Company and the Recipient. The Recipient shall hold all
    Confidential Information in strict confidence and shall not disclose it to any third party without the prior
    written consent of the Company, except as required by law. This Agreement shall be governed by the laws of the
    State of Delaware without regard to its conflict of laws principles, and constitutes the entire agreement."""
    assert identify(text, index).relation is Relation.UNKNOWN


@given(st.text(alphabet=st.characters(codec=None), max_size=60))
def test_any_text_has_an_answer_with_sound_places(text: str) -> None:
    mixed = f"{text}\n{MIT}\n{text} SPDX-License-Identifier: MIT {text}"
    for part in identify(mixed, MIT_INDEX).contains:
        assert 0 <= part.start < part.end <= len(mixed)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("you may use the software", Changes(0, 0, 0)),
        ("you must use the software", Changes(1, 0, 0)),
        ("you may never use the software", Changes(0, 1, 0)),
        ("may use software", Changes(0, 0, 2)),
    ],
)
def test_words_are_counted_as_changed_inserted_or_deleted(text: str, changes: Changes) -> None:
    assert words_changed(text, Index.of({"x": "You may use the software."}), "x") == changes
