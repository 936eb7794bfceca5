"""What a colleague writes on our PDF in a reader of PDF comes back into the review that it was made of."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO

import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from glossator.core.library.model import Licence
from glossator.core.notes.interchange.model import Known
from glossator.core.notes.interchange.pdf_comments import read
from glossator.core.notes.interchange.taking_in import TakenIn, take_in
from glossator.core.notes.model import Note, Scope, Status
from tests.export.pdf.conftest import Printed
from tests.support.sample_review import sample_state

STATE = sample_state()
LICENCES: Sequence[Licence] = STATE.comparison.licences
in_english = pytest.mark.parametrize("printed", ["en"], indirect=True)
NOW = "2026-12-01T12:00:00+00:00"
LATER = "D:20261130090000Z"


@dataclass
class Colleague:
    """Writes on the pages of our PDF as readers of PDF do."""

    pdf: Pdf
    texts: pypdfium2.PdfDocument

    @classmethod
    def of(cls, printed: Printed) -> "Colleague":
        return cls(Pdf.open(BytesIO(printed.data)), pypdfium2.PdfDocument(printed.data))

    def mark(self, kind: str, words: str, said: str, **more: str) -> Object:
        """Mark words that stand in one line."""
        page, (left, bottom, right, top) = self._place_of(words)
        corners = Array([left, top, right, top, left, bottom, right, bottom])
        return self._add(page, kind, (left, bottom, right, top), said, QuadPoints=corners, **more)

    def stick(self, words: str, said: str) -> Object:
        """Put a sheet of paper beside words."""
        page, (left, bottom, _, top) = self._place_of(words)
        return self._add(page, "Text", (left - 4, bottom, left, top), said)

    def answer(self, to: Object, said: str, **more: str) -> Object:
        """Answer an annotation."""
        number = next(nth for nth, page in enumerate(self.pdf.pages) if to in list(page.obj.get("/Annots", [])))
        return self._add(number, "Text", (0, 0, 20, 20), said, IRT=to, **more)

    def existing(self, name: str) -> Object:
        """An annotation that we made."""
        found = (each for page in self.pdf.pages for each in page.obj.get("/Annots", []) if each.get("/NM") == name)
        return next(found)

    def handed_back(self, notes: Sequence[Note] = STATE.review.notes) -> TakenIn:
        """What the review with these notes takes from the PDF."""
        file = BytesIO()
        self.pdf.save(file)
        references = frozenset(licence.reference for licence in LICENCES)
        known = Known({note.id: note for note in notes}, references, LICENCES)
        return take_in(notes, read(file.getvalue(), "back.pdf", known), NOW)

    def _place_of(self, words: str) -> tuple[int, tuple[float, float, float, float]]:
        """The page of the comparison that shows `words`, and their box."""
        for number, page in enumerate(self.texts):
            text = page.get_textpage()
            found = text.search(words, match_case=True).get_next()
            if found and all(each.metadata.short in text.get_text_range() for each in LICENCES):
                return number, text.get_rect(text.count_rects(*found) - 1)
        raise AssertionError(words)

    def _add(self, page: int, kind: str, rect: Sequence[float], said: str, **more: str | Object) -> Object:
        made = Dictionary(Type=Name.Annot, Subtype=Name(f"/{kind}"), Rect=Array([*rect]), T=String("Omar"))
        for key, value in {"M": LATER, "Contents": said, **more}.items():
            made[f"/{key}"] = String(value) if isinstance(value, str) else value
        annotation = self.pdf.make_indirect(made)
        target = self.pdf.pages[page].obj
        target.Annots = target.get("/Annots", Array())
        target.Annots.append(annotation)
        return annotation


@pytest.fixture
def colleague(printed: Printed) -> Colleague:
    return Colleague.of(printed)


def new_notes(taken: TakenIn) -> list[Note]:
    return list(taken.notes[len(STATE.review.notes) :])


def test_a_pdf_that_comes_back_as_it_went_changes_nothing(colleague: Colleague) -> None:
    taken = colleague.handed_back()
    assert (taken.notes, taken.skipped, taken.uncertain) == (STATE.review.notes, (), ())


def test_marked_words_become_notes_on_the_same_words_once(colleague: Colleague) -> None:
    colleague.mark("Highlight", "Everyone may use", "Everyone?", NM="okular-{1}", CreationDate=LATER)
    colleague.mark("Underline", "Keep the notices", "")
    colleague.mark("StrikeOut", "This licence ends", "No")
    colleague.mark("Squiggly", "request a separate", "How?")
    taken = colleague.handed_back()
    quotes = [("second", "Everyone may use"), ("second", "Keep the notices"), ("leading", "This licence ends")]
    notes = new_notes(taken)
    assert [(note.licence, note.quote) for note in notes if note.body != "How?"] == quotes
    assert {note.quote for note in notes} >= {"request a separate"}
    assert (notes[0].body, notes[0].author, notes[0].scope) == ("Everyone?", "Omar", Scope.WORDS)
    assert (notes[0].created, taken.uncertain) == ("2026-11-30T09:00:00+00:00", ())
    again = colleague.handed_back(taken.notes)
    assert (again.notes, again.skipped) == (taken.notes, ())


@in_english
def test_answers_and_states_on_our_notes_and_on_new_ones_come_back(colleague: Colleague) -> None:
    ours = colleague.existing("note-id-1")
    colleague.answer(ours, "I agree.", NM="a1")
    colleague.answer(ours, "", NM="a2", StateModel="Review", State="Completed")
    theirs = colleague.mark("Highlight", "Keep the notices", "Which?")
    colleague.answer(theirs, "All of them.", NM="a3")
    colleague.answer(theirs, "", NM="a4", StateModel="Review", State="Rejected")
    taken = colleague.handed_back()
    first = taken.notes[0]
    assert ([reply.body for reply in first.replies], first.status) == (["I agree."], Status.RESOLVED)
    (note,) = new_notes(taken)
    assert ([reply.body for reply in note.replies], note.status) == (["All of them."], Status.REJECTED)


@in_english
def test_changed_words_of_our_note_come_back_unless_the_review_has_newer_ones(colleague: Colleague) -> None:
    ours = colleague.existing("note-id-1")
    ours.Contents, ours.M = String("Shorter."), String(LATER)
    assert colleague.handed_back().notes[0].body == "Shorter."
    newer = replace(STATE.review.notes[0], body="Here.", modified=NOW)
    taken = colleague.handed_back([newer, *STATE.review.notes[1:]])
    assert (taken.notes[0].body, len(taken.skipped)) == ("Here.", 1)


@in_english
def test_an_answer_to_the_mark_of_a_finding_becomes_a_note_on_its_words(colleague: Colleague) -> None:
    annotations = (each for page in colleague.pdf.pages for each in page.obj.get("/Annots", []))
    colleague.answer(next(each for each in annotations if each.get("/T") == "Glossator"), "Is it one?")
    (note,) = new_notes(colleague.handed_back())
    assert (note.body, note.licence) == ("Is it one?", "leading")
    assert note.quote


@in_english
def test_a_sheet_stuck_on_a_page_is_about_the_clause_beside_it_and_lost_words_are_told(colleague: Colleague) -> None:
    colleague.stick("Keep the notices", "Which notices?")
    colleague.mark("Highlight", "Comparison clause", "A heading")
    taken = colleague.handed_back()
    notes = {note.body: note for note in new_notes(taken)}
    assert notes["Which notices?"].scope is Scope.CLAUSE
    assert notes["Which notices?"].quote.endswith("Keep the notices.")
    assert (notes["A heading"].quote, taken.uncertain) == ("Comparison clause", ("A heading",))
