"""What a reviewer rejected is no longer marked in the report; what she accepted says so."""

from dataclasses import replace

import pytest

from glossator.core.library.model import Licence
from glossator.core.notes.placement import selector_for
from glossator.core.session.model import Decision, Verdict
from glossator.core.session.workspace import State, Workspace
from glossator.export.model import Report
from glossator.export.report import build_report
from tests.support.licence_builder import beside
from tests.support.sample_review import leading, second, state_of


def decision(licence: Licence, kind: str, verdict: Verdict) -> Decision:
    finding = next(each for each in licence.provisions if each.kind == kind)
    target = selector_for(licence, finding.start, finding.end)
    return Decision(licence.reference, kind, target, verdict, "ليلى", "2026-12-24T10:00:00+02:00", finding.origin)


def decided(*decisions: Decision, licence: Licence | None = None) -> State:
    state = state_of(comparison=beside(licence or leading(), second()))
    return Workspace(replace(state.review, decisions=decisions), state.comparison).state


def kinds(report: Report) -> list[str]:
    return [entry.kind for group in report.legend for entry in group.entries]


def test_a_rejected_finding_is_neither_marked_nor_counted() -> None:
    report = build_report(decided(decision(leading(), "non-commercial", Verdict.REJECTED)), "en")
    assert "non-commercial" not in kinds(report)
    assert "Non-commercial only" not in [passage.subject for passage in report.passages]
    assert "scale-threshold" in kinds(report)


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Accepted by \u2068ليلى\u2069 on 24 December 2026"), ("ar", "اعتمد العلامةَ \u2068ليلى\u2069")],
)
def test_an_accepted_finding_says_who_accepted_it_and_when(language: str, said: str) -> None:
    report = build_report(decided(decision(leading(), "scale-threshold", Verdict.ACCEPTED)), language)
    assert any(said in passage.contents for passage in report.passages)
    assert report.moment == "2026-12-24T10:00:00+02:00"
    assert report.changed_on


def test_a_rule_s_finding_names_the_rule_and_the_words_that_it_went_by() -> None:
    found = leading()
    by_rule = replace(found.provisions[0], origin="rule:threshold", fired="more than 700\nmillion")
    report = build_report(decided(licence=replace(found, provisions=(by_rule,))), "en")
    (passage,) = report.passages
    assert passage.contents.splitlines()[1:] == [
        "Marked by rule threshold",
        "Words that it went by: “more than 700 million”",
    ]
