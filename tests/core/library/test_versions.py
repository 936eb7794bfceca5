"""What is offered as another version of a licence."""

from dataclasses import replace

from glossator.core.library.library import Library
from glossator.core.library.versions import other_versions
from tests.support.samples import licence

ENTRIES = Library.standard().entries()
CARDS = {card.id: card for card in ENTRIES}


def versions_of(licence_id: str) -> list[str]:
    return [card.id for card in other_versions(CARDS[licence_id], ENTRIES)]


def test_the_family_is_offered_with_the_newest_first_and_without_its_policy() -> None:
    assert versions_of("llama-3.1") == ["llama-4", "llama-3.3", "llama-3.2", "llama-3", "llama-2", "llama-1"]


def test_a_licence_under_another_name_is_a_version_where_it_says_that_it_supersedes() -> None:
    old = licence("old", "x").metadata
    new = replace(licence("new", "x").metadata, supersedes=("old",))
    assert other_versions(old, [old, new]) == (new,)
    assert other_versions(new, [old, new]) == (old,)


def test_licences_without_a_family_have_no_versions() -> None:
    one, other = licence("one", "x").metadata, licence("other", "x").metadata
    assert other_versions(one, [one, other]) == ()
