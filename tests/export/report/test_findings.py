"""What stands where, what each licence gains and loses, and what is still to be settled."""

from dataclasses import replace

import pytest

from glossator.core.library.model import Incorporated
from glossator.core.notes.model import Reply, Severity, Status
from glossator.core.notes.redline import Change
from glossator.core.provisions.model import Localised
from glossator.core.session.model import Verdict
from glossator.core.text.direction import Direction
from glossator.export.model import Report
from glossator.export.model_findings import MatrixCell, Standing
from glossator.export.report import build_report
from tests.export.report.test_decisions import decided, decision
from tests.support.licence_builder import Part, beside, build, marked
from tests.support.sample_review import USERS, leading, note, sample_state, second, state_of


@pytest.fixture(scope="module")
def report() -> Report:
    return build_report(sample_state(), "en")


def cells(report: Report, kind: str) -> tuple[MatrixCell, ...]:
    (found,) = (row.cells for group in report.matrix for row in group.rows if row.kind == kind)
    return found


def test_the_matrix_says_which_clause_has_a_kind_and_where_it_is_shown(report: Report) -> None:
    first, *others = cells(report, "scale-threshold")
    assert (first.standing, [(link.cited, link.row) for link in first.clauses]) == (Standing.CURATED, [("2", 2)])
    assert [each.standing for each in others] == [Standing.UNREAD, Standing.UNREAD]


def test_a_kind_that_nobody_marked_or_read_for_has_no_row(report: Report) -> None:
    kinds = {row.kind for group in report.matrix for row in group.rows}
    assert kinds == {"attribution-display", "scale-threshold", "non-commercial", "competing-model-ban"}


def test_silence_is_kept_apart_from_what_was_not_read() -> None:
    quiet = second()
    quiet = replace(quiet, metadata=replace(quiet.metadata, silent={"scale-threshold": ("users", "revenue")}))
    found = cells(build_report(state_of(comparison=beside(leading(), quiet)), "en"), "scale-threshold")
    assert (found[1].standing, found[1].searched) == (Standing.SILENT, ("users", "revenue"))


def test_what_a_rule_marked_is_not_passed_off_as_read() -> None:
    by_rule = marked(second(), ("scale-threshold", "Everyone may use"), origin="rule:a.b")
    found = cells(build_report(state_of(comparison=beside(leading(), by_rule)), "en"), "scale-threshold")
    assert [each.standing for each in found] == [Standing.CURATED, Standing.RULE]


def test_a_rejected_mark_is_told_and_restricts_nobody() -> None:
    report = build_report(decided(decision(leading(), "non-commercial", Verdict.REJECTED)), "en")
    assert cells(report, "non-commercial")[0].standing is Standing.REJECTED
    assert "non-commercial" not in [each.kind for each in report.summary.licences[0].restricts]
    assert "non-commercial" not in [each.kind for each in report.index]


def test_the_summary_tells_what_is_gained_and_lost_beside_the_leading_licence(report: Report) -> None:
    first, _, third = report.summary.licences
    assert (first.leads, first.gained, first.lost, first.passages) == (True, (), (), 2)
    assert [each.kind for each in third.gained] == ["competing-model-ban"]
    assert {each.kind for each in third.lost} == {"scale-threshold", "non-commercial"}
    assert third.lost[0].clauses[0].row == 2


@pytest.mark.parametrize(("language", "told"), [("en", "at least 2"), ("ar", "2 على الأقل")])
def test_what_restricts_is_the_least_where_a_part_of_the_licence_is_not_open(language: str, told: str) -> None:
    policy = Incorporated("1", "words", title=Localised("Policy", "سياسة"))
    lacking = replace(leading(), metadata=replace(leading().metadata, incorporates=(policy,)))
    figures = build_report(state_of(comparison=beside(lacking, leading())), language).summary.figures
    assert figures[-1].values == (told, "2")


def test_the_summary_names_what_is_still_to_be_settled() -> None:
    notes = [
        note(leading(), USERS, "x", nth=1, severity=Severity.BLOCKING, status=Status.ACCEPTED),
        note(leading(), USERS, "x", nth=2, severity=Severity.BLOCKING, status=Status.RESOLVED),
        note(leading(), USERS, "x", nth=3, severity=Severity.BLOCKING),
        note(leading(), USERS, "x", nth=4),
        note(leading(), USERS, "x", nth=5, status=Status.REJECTED),
    ]
    summary = build_report(state_of(*notes), "en").summary
    assert [each.id for each in summary.blocking] == ["note-id-1", "note-id-3"]
    assert [each.id for each in summary.open] == ["note-id-4"]


def test_the_index_leads_to_every_passage_whether_or_not_it_is_displayed() -> None:
    report = build_report(state_of(shown=("non-commercial",)), "en")
    index = {each.kind: each.entries for each in report.index}
    assert index["non-commercial"][0].passage == report.passages[0].id
    assert index["scale-threshold"][0].passage == ""
    assert (index["scale-threshold"][0].clause.row, index["scale-threshold"][0].licence) == (2, "leading")


def test_a_clause_of_an_incorporated_document_is_cited_with_its_name() -> None:
    licence = build("main", [Part("1", "Use", "Use it."), Part("policy/2", "Uses", "No weapons.")])
    policy = replace(second().metadata, id="policy", short="The policy")
    clauses = (licence.clauses[0], replace(licence.clauses[1], number="2"))
    joined = replace(marked(replace(licence, clauses=clauses), ("field-of-use", "No weapons")), parts=(policy,))
    found = cells(build_report(state_of(comparison=beside(joined, second())), "en"), "field-of-use")
    assert found[0].clauses[0].cited == "The policy 2"


def test_licences_that_are_much_alike_are_redlined_and_others_are_not(report: Report) -> None:
    newer = build("newer", [Part("1", "Grant", "You may use and copy the Materials."), Part("2", "End", "It ends.")])
    older = build("older", [Part("1", "Grant", "You may use the Materials."), Part("2", "End", "It ends.")])
    (redline,) = build_report(state_of(comparison=beside(older, newer)), "en").redlines
    assert (redline.before, redline.after, redline.column) == ("older", "newer", 1)
    (row,) = redline.rows
    assert "".join(each.text for each in row.stretches if each.change is Change.INSERTED).strip() == "and copy"
    assert all(each.after != "arabic" for each in report.redlines)


def test_a_note_brings_its_thread_and_its_wording_along() -> None:
    written = replace(
        note(leading(), USERS, "Too low."),
        suggestion="900 million monthly active users",
        kind="scale-threshold",
        tags=("ask", "Meta"),
        replies=(Reply("r", "ليلى", "2026-11-25T10:00:00+02:00", "2026-11-25T10:00:00+02:00", "نوافق."),),
    )
    (shown,) = build_report(state_of(written), "en").notes
    assert (shown.kind, shown.tags, shown.scope, shown.row) == ("Scale threshold", ("ask", "Meta"), "Words", 2)
    assert shown.suggestion is not None
    changes = [(each.change, each.text.strip()) for each in shown.suggestion.stretches]
    assert changes[:2] == [(Change.DELETED, "700"), (Change.INSERTED, "900")]
    (reply,) = shown.replies
    assert (reply.author, reply.date, reply.direction) == ("ليلى", "25 November 2026", Direction.RTL)


def test_the_particulars_name_all_who_worked_on_it_and_what_it_was_made_with(report: Report) -> None:
    said = dict(report.particulars)
    assert said["Reviewers"] == "\u2068ليلى حداد\u2069 · J. Smith"
    assert said["Leading licence"] == "leading"
    assert said["Made with"].startswith("Glossator ")
    assert len(said["Rule set"]) == 12


def test_who_only_decided_is_a_reviewer_too() -> None:
    given = replace(decision(leading(), "non-commercial", Verdict.ACCEPTED), author="R. Miller")
    assert dict(build_report(decided(given), "en").particulars)["Reviewers"] == "R. Miller"
