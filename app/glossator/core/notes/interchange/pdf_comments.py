"""Comments on the pages of a PDF, read from it directly: those on our notes, and new ones by the words they mark."""

from glossator.core.importing.document import Format
from glossator.core.importing.pdf.comment import PdfComment, from_json
from glossator.core.importing.worker import read_elsewhere
from glossator.core.notes.interchange.comments import REVIEW, Comment, gathered
from glossator.core.notes.interchange.model import Known, Received
from glossator.core.notes.interchange.pdf_dates import iso_date
from glossator.core.notes.interchange.printed_places import PrintedPlaces


def read(data: bytes, name: str, known: Known) -> Received:
    """The notes of the review as the PDF `name` has them, and those that were written on its pages.

    The PDF is read in a process of its own, as any document is: it may come from anybody. Raises GlossatorError as
    documents do.
    """
    commented = from_json(read_elsewhere(data, name, Format.PDF_COMMENTS).text)
    comments = [each for each in commented.comments if each.model in ("", REVIEW)]
    places = PrintedPlaces(commented, known.licences)
    return gathered([_comment(each) for each in comments], known, places.of)


def _comment(found: PdfComment) -> Comment:
    modified = iso_date(found.modified)
    return Comment(
        kind=found.kind,
        name=found.name,
        answers=found.answers,
        state=found.state,
        author=found.author,
        created=iso_date(found.created) or modified,
        modified=modified,
        words=found.words,
    )
