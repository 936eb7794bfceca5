"""Decisions and pins go over to another version of a licence where something there answers them, and never silently."""

from dataclasses import replace

import pytest

from glossator.core.compare.compare import compare
from glossator.core.library.model import Licence
from glossator.core.provisions.model import Localised, Provision
from glossator.core.session.carriage import Because, Carriage, carriage
from glossator.core.session.carrying import carried_review
from glossator.core.session.decisions import decided
from glossator.core.session.file import new_review
from glossator.core.session.model import ClauseReference, PinnedPair, Review, Verdict
from glossator.core.session.workspace import Workspace
from tests.support.samples import licence

NOTHING_SAID = Localised("", "")


def marked(text: Licence, *findings: tuple[str, str]) -> Licence:
    """`text` with findings: the kind of each and its words."""
    found = []
    for kind, words in findings:
        start = text.text.index(words)
        clause = next(each for each in text.clauses if each.start <= start < each.end)
        found.append(Provision(kind, clause.id, start, start + len(words), words, "rule:r", NOTHING_SAID))
    return replace(text, provisions=tuple(found))


OLD = marked(
    licence("llama-3", "You may use it freely.\nAbove 700 million users you must ask.\nMeta may end this at will."),
    ("commercial-use", "use it freely"),
    ("scale-threshold", "700 million users"),
    ("termination-convenience", "end this at will"),
)
NEW = marked(
    licence(
        "llama-4",
        "A preamble about models.\nYou may use it freely.\nAbove 500 million users you must ask.\nAll rights reserved.",
    ),
    ("commercial-use", "use it freely"),
    ("scale-threshold", "500 million users"),
)
MIT = licence("mit", "Do as you like.\nKeep this notice.")


def reviewed() -> Workspace:
    """A review in which every finding was rejected by Huda."""
    comparison = compare([OLD, MIT])
    workspace = Workspace(new_review(comparison), comparison)
    for finding in OLD.provisions:
        workspace.decide(OLD, finding, Verdict.REJECTED, "Huda")
    return workspace


def to_new(review: Review, old: Licence | None = OLD) -> Carriage:
    return carriage(review, "llama-3", NEW, old)


def test_decisions_follow_their_words_or_their_clause_and_the_others_stay() -> None:
    review = reviewed().review
    carried = to_new(review)
    assert [each.because for each in carried.decisions] == [Because.WORDS, Because.CLAUSE, Because.NOTHING]
    after = carried_review(review, "llama-3", NEW, carried)
    assert {kind for kind, _, _ in decided(NEW, after.decisions)} == {"commercial-use", "scale-threshold"}
    assert {(each.author, each.verdict) for each in after.decisions} == {("Huda", Verdict.REJECTED)}
    assert after.decisions[2] == review.decisions[2]
    assert [each.decided for each in after.decisions] == [each.decided for each in review.decisions]


def test_without_the_old_text_words_alone_lead() -> None:
    carried = to_new(reviewed().review, None)
    assert [each.because for each in carried.decisions] == [Because.WORDS, Because.NOTHING, Because.NOTHING]


def test_what_was_decided_in_the_new_version_is_not_overruled() -> None:
    workspace = reviewed()
    workspace.decide(NEW, NEW.provisions[0], Verdict.ACCEPTED, "Omar")
    review = workspace.review
    carried = to_new(review)
    assert carried.decisions[0].because is Because.NOTHING
    after = carried_review(review, "llama-3", NEW, carried)
    assert decided(NEW, after.decisions)["commercial-use", *_span(NEW.provisions[0])].author == "Omar"


def test_two_findings_of_a_kind_in_a_clause_are_not_guessed_at() -> None:
    twice = marked(NEW, ("scale-threshold", "500 million users"), ("scale-threshold", "must ask"))
    carried = carriage(reviewed().review, "llama-3", twice, OLD)
    assert carried.decisions[1].because is Because.NOTHING


@pytest.mark.parametrize(("clause", "answer"), [("2", "3"), ("3", None)])
def test_pins_follow_the_clause_that_answers(clause: str, answer: str | None) -> None:
    pin = PinnedPair(ClauseReference("mit", "1"), ClauseReference("llama-3", clause), together=False, unknown={"x": 1})
    review = replace(reviewed().review, pins=(pin,))
    (after,) = carried_review(review, "llama-3", NEW, to_new(review)).pins
    assert after == (replace(pin, other=ClauseReference("llama-4", answer)) if answer else pin)
    assert to_new(review).pins[0].goes_along is bool(answer)


def test_a_pair_that_would_be_of_one_licence_or_is_there_already_stays() -> None:
    old, new, mit = ClauseReference("llama-3", "2"), ClauseReference("llama-4", "3"), ClauseReference("mit", "1")
    within, twice = PinnedPair(old, new), PinnedPair(mit, old)
    review = replace(reviewed().review, pins=(within, twice, PinnedPair(new, mit)))
    assert [each.goes_along for each in to_new(review).pins] == [False, False]
    assert carried_review(review, "llama-3", NEW, to_new(review)).pins == review.pins


def test_what_was_said_of_others_is_no_part_of_it() -> None:
    workspace = reviewed()
    pin = PinnedPair(ClauseReference("mit", "1"), ClauseReference("apache", "1"))
    review = replace(workspace.review, pins=(pin,), decisions=())
    assert not to_new(review)
    assert carried_review(review, "llama-3", NEW, to_new(review)).pins == (pin,)


def _span(finding: Provision) -> tuple[int, int]:
    return finding.start, finding.end
