"""Our notes as an independent program understood them.

Apache PDFBox 2.0.27 made `fixtures/pdfbox.pdf`: it read our XFDF of the sample review, put its comments on the pages of
our PDF, from which ours had been taken away, and wrote an underline, an answer and a state of its own beside them.
PDFBox forgets which comment of an XFDF file answers which.
"""

from dataclasses import replace
from pathlib import Path

from glossator.core.notes.interchange.model import Known
from glossator.core.notes.interchange.pdf_comments import read
from glossator.core.notes.interchange.taking_in import take_in
from glossator.core.notes.model import Reply, Status
from tests.support.sample_review import sample_state

FILE = Path(__file__).parent / "fixtures" / "pdfbox.pdf"
ANSWER = Reply(
    "22222222-2222-4222-8222-222222222222",
    "J. Smith",
    "2026-11-21T10:00:00+02:00",
    "2026-11-21T10:00:00+02:00",
    "Agreed & <signed> 🙂.",
)


def test_what_pdfbox_made_of_our_xfdf_and_added_comes_back() -> None:
    state = sample_state()
    first, second = state.review.notes
    first = replace(first, status=Status.ACCEPTED, replies=(ANSWER,))
    licences = state.comparison.licences
    references = frozenset(licence.reference for licence in licences)
    known = Known({first.id: first, second.id: second}, references, licences)
    taken = take_in([first, second], read(FILE.read_bytes(), FILE.name, known), "2026-12-01T12:00:00+00:00")
    assert (taken.added, taken.updated, taken.skipped, taken.uncertain) == (1, 1, (), ())
    unchanged, answered, new = taken.notes
    assert unchanged == first
    assert (answered.body, answered.status) == (second.body, Status.REJECTED)
    assert [(reply.author, reply.body) for reply in answered.replies] == [("Omar", "Yes,\nplease.")]
    assert (new.licence, new.quote, new.body) == ("second", "Keep the notices", "Which notices? أيّها؟ 🙂")
