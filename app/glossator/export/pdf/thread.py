"""What became of a note, as annotations that answer the highlight of its words (ISO 32000-1, 12.5.6.2 and 12.5.6.3)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pikepdf import Array, Dictionary, Name, Object, String

from glossator.core.notes.interchange.pdf_dates import pdf_date
from glossator.core.notes.markup import words_of
from glossator.core.notes.model import Status
from glossator.export.model_notes import ReportNote
from glossator.export.pdf.appearances import Appearances

_PRINTED, _NO_ZOOM, _NO_ROTATE = 4, 8, 16
_STATES: Mapping[str, str] = {
    Status.ACCEPTED: "Accepted",
    Status.REJECTED: "Rejected",
    Status.RESOLVED: "Completed",
}
"""The states of the model `Review` that readers of PDF know; an open note is in none."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What one annotation of a thread says."""

    name: str
    author: str
    moment: str
    subject: str
    contents: str
    state: str = ""


def thread_of(note: ReportNote, called: str, highlight: Object, appearances: Appearances) -> Iterator[Dictionary]:
    """The annotations of the note's replies, which are `called` so, and of its state, all in reply to `highlight`.

    They are painted nowhere: readers list them under the note that they belong to.
    """
    for answer in _answers(note, called):
        annotation = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Text,
            IRT=highlight,
            RT=Name.R,
            P=highlight.P,
            Rect=Array(highlight.Rect.as_list()),
            F=_PRINTED | _NO_ZOOM | _NO_ROTATE,
            NM=String(answer.name),
            T=String(answer.author),
            Subj=String(answer.subject),
            Contents=String(answer.contents),
            AP=Dictionary(N=appearances.nothing),
        )
        if date := pdf_date(answer.moment):
            annotation.M = annotation.CreationDate = String(date)
        if answer.state:
            annotation.StateModel, annotation.State = String("Review"), String(answer.state)
        yield annotation


def _answers(note: ReportNote, called: str) -> Iterator[_Answer]:
    for nth, reply in enumerate(note.replies, start=1):
        yield _Answer(reply.id, reply.author, reply.created, f"{called} {note.number}.{nth}", words_of(reply.blocks))
    if state := _STATES.get(note.status_id):
        yield _Answer(f"{note.id}/state", note.author, note.modified, note.status, note.status, state)
