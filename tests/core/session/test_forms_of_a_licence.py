"""What a review says of a licence holds with and without the documents that are opened with it."""

from dataclasses import replace
from pathlib import Path

from glossator.core.compare.compare import compare
from glossator.core.compare.model import Span
from glossator.core.library.joining import join
from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from glossator.core.notes.model import NoteFields
from glossator.core.notes.placement import Hold
from glossator.core.provisions.model import Localised, Provision
from glossator.core.session.annotate import Remark, annotate
from glossator.core.session.decisions import standing
from glossator.core.session.file import load_review, new_review, save_review
from glossator.core.session.model import ClauseReference, PinnedPair, Verdict
from glossator.core.session.workspace import Workspace
from tests.support.notes import write_note
from tests.support.samples import licence

ALONE = licence("llama", "You may use it.\nYou may not sell it.\nMeta may end this.")
POLICY = licence("policy", "You may not do harm.\nYou may not sell it.")
WHOLE = join(ALONE, [POLICY])
MIT = licence("mit", "Do as you like.\nKeep this notice.")
SALE = Provision("non-commercial", "2", 24, 32, "not sell", "rule:sale", Localised("x", "x"))


def workspace_on(*licences: Licence) -> Workspace:
    compared = compare(licences)
    return Workspace(new_review(compared), compared)


def test_a_note_on_the_licence_survives_the_switch_both_ways() -> None:
    workspace = workspace_on(WHOLE, MIT)
    note = write_note(workspace, Span(0, 24, 32), "ممنوع", "هدى")
    for form in (ALONE, WHOLE):
        workspace.show(compare([form, MIT]))
        (placed,) = workspace.state.placements
        assert (placed.note, placed.column, placed.start, placed.hold) == (note, 0, 24, Hold.HELD)


def test_a_note_on_the_document_waits_for_it_though_the_licence_says_the_same_words() -> None:
    workspace = workspace_on(WHOLE, MIT)
    start = WHOLE.text.rindex("not sell")
    write_note(workspace, Span(0, start, start + 8), "In the policy", "Huda")
    workspace.show(compare([ALONE, MIT]))
    assert workspace.state.placements[0].column == -1
    workspace.show(compare([MIT, WHOLE]))
    (placed,) = workspace.state.placements
    assert (placed.column, placed.start, placed.hold) == (1, start, Hold.HELD)


def test_pins_and_the_leading_licence_survive_it() -> None:
    workspace = workspace_on(WHOLE, MIT)
    one, other = ClauseReference(WHOLE.reference, "3"), ClauseReference("mit", "1")
    workspace.pin(PinnedPair(one, other))
    workspace.lead("mit")
    review = workspace.state.review
    again = Workspace(review, compare([ALONE, MIT]))
    again.lead("llama")
    assert any(row.is_pinned for row in again.state.comparison.rows)
    again.lead("mit")
    assert again.state.comparison.leading == 1
    again.unpin(replace(one, licence="llama"), other)
    assert again.state.review.pins == ()


def test_a_rejected_finding_stays_rejected_and_is_decided_once() -> None:
    workspace = workspace_on(WHOLE, MIT)
    workspace.decide(WHOLE, SALE, Verdict.REJECTED, "Huda")
    workspace.decide(ALONE, SALE, Verdict.REJECTED, "Huda")
    (decision,) = workspace.state.review.decisions
    for form in (ALONE, WHOLE):
        assert standing(replace(form, provisions=(SALE,)), [decision]) == ()


def test_a_script_annotates_the_licence_in_the_form_that_is_open(tmp_path: Path) -> None:
    library, file = Library.standard(), tmp_path / "review.gloss"
    whole, apache = library.resolve("llama-4+llama-4-aup"), library.resolve("apache-2.0")
    save_review(new_review(compare([whole, apache])), file)
    annotate(file, Remark("llama-4", "700 million monthly active users", NoteFields("Big ones only")), library)
    opened = load_review(file, library)
    assert [column.licence for column in opened.review.columns] == [whole.reference, "apache-2.0"]
    (placed,) = Workspace(opened.review, opened.comparison).state.placements
    assert whole.text[placed.start : placed.end] == "700 million monthly active users"
