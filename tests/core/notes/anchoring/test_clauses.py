"""A note on a clause is one on the clause as it is today, or says that it is lost."""

from glossator.core.library.model import Licence
from glossator.core.notes.model import Note, Scope
from glossator.core.notes.placement import Hold, Placement, place
from glossator.core.notes.targets import on_clause
from tests.support.licence_builder import Part, build

GRANT = Part("1", "Grant", "Meta grants you a licence to use, copy and change the Materials.")
TERM = Part("2", "Term", "This Agreement ends when you breach it; then you shall delete the Materials.")
LAW = Part("3", "Governing Law", "The laws of California govern this Agreement.")
OLD = build("llama", [GRANT, TERM, LAW])


def placed(number: str, *parts: Part) -> tuple[Placement, Licence]:
    """Where a note on the clause of OLD with this number stands in a licence of `parts`."""
    anchor = on_clause(OLD, OLD.clause(number))
    note = Note("n1", anchor.targets, "body", "Huda", "", "", scope=Scope.CLAUSE)
    new = build("llama", parts)
    return place(note, [new]), new


def words(found: Placement, licence: Licence) -> str:
    return " ".join(licence.text[found.start : found.end].split())


def test_it_takes_in_what_was_added_to_the_clause() -> None:
    longer = Part("2", "Term", f"{TERM.words} Nothing is paid back.")
    found, new = placed("2", GRANT, longer, LAW)
    assert found.hold is Hold.CHANGED
    assert words(found, new).endswith("Nothing is paid back.")


def test_it_follows_the_clause_to_another_number_which_is_told_as_a_change() -> None:
    found, new = placed("2", LAW, GRANT, Part("4", "Term", TERM.words))
    assert found.hold is Hold.CHANGED
    assert words(found, new).startswith("4. Term.")


def test_it_is_held_where_the_clause_is_as_it_was_though_others_changed() -> None:
    found, _ = placed("1", GRANT, Part("2", "Term", "It never ends."), LAW)
    assert found.hold is Hold.HELD


def test_a_clause_under_the_same_heading_that_says_something_else_is_doubtful() -> None:
    found, new = placed("2", GRANT, Part("2", "Term", "Five years, and as many again if nobody objects."), LAW)
    assert found.hold is Hold.DOUBTFUL
    assert words(found, new).startswith("2. Term. Five years")


def test_a_clause_that_is_gone_is_told_to_be() -> None:
    found, _ = placed("2", GRANT, LAW)
    assert found.hold is Hold.ORPHANED


def test_words_of_it_in_a_much_longer_clause_are_kept_as_words() -> None:
    many = " ".join(f"Rule {nth} says that thing {nth} is not to be done." for nth in range(30))
    found, new = placed("2", GRANT, Part("2", "Everything", f"{many} {TERM.words}"), LAW)
    assert found.hold in (Hold.CHANGED, Hold.MOVED, Hold.DOUBTFUL)
    assert "Rule 29" not in words(found, new)
