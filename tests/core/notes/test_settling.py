"""A reader says that the words at which a note was found are the ones meant."""

from dataclasses import replace

import pytest

from glossator.core.library.model import Licence
from glossator.core.notes.model import Note, Scope, Target
from glossator.core.notes.placement import Hold, Placement, place
from glossator.core.notes.settling import settled
from glossator.core.notes.targets import on_clause, words_target
from tests.support.licence_builder import Part, build

NOW = "2026-11-22T12:00:00+00:00"
OLD = build("terms", [Part("1", "Use", "You may use the Materials for research."), Part("2", "End", "It ends.")])
NEW = build(
    "terms", [Part("1", "Use", "You may use the Materials for any lawful research."), Part("2", "End", "It ends.")]
)


def note(target: Target, scope: Scope = Scope.WORDS) -> Note:
    return Note("n1", (target,), "Too narrow", "Huda", "2026-11-20", "2026-11-20", scope=scope)


def words(licence: Licence, quote: str) -> Target:
    start = licence.text.index(quote)
    return words_target(licence, start, start + len(quote))


@pytest.mark.parametrize("scope", [Scope.WORDS, Scope.CLAUSE])
def test_changed_words_are_held_from_then_on_and_what_they_were_is_kept(scope: Scope) -> None:
    before = (
        on_clause(OLD, OLD.clauses[0]).targets[0] if scope is Scope.CLAUSE else words(OLD, "Materials for research")
    )
    written = note(replace(before, unknown={"page": 3}), scope)
    placed = place(written, [NEW])
    assert placed.hold is Hold.CHANGED
    after = settled(written, [placed], [NEW], NOW)
    assert place(after, [NEW]).hold is Hold.HELD
    assert (after.quote, after.targets[0].unknown) == (NEW.text[placed.start : placed.end], {"page": 3})
    assert (after.body, after.created, after.modified) == (written.body, written.created, NOW)
    assert [(each.target, each.found, each.carried) for each in after.former] == [
        (written.targets[0], Hold.CHANGED, NOW)
    ]


@pytest.mark.parametrize("hold", [Hold.HELD, Hold.ORPHANED, Hold.NOT_OPEN])
def test_a_note_that_stands_or_has_no_place_stays_as_it_is(hold: Hold) -> None:
    written = note(words(OLD, "It ends"))
    column = -1 if hold is Hold.NOT_OPEN else 0
    assert settled(written, [Placement(written, column, 0, 0, hold)], [NEW], NOW) is written
