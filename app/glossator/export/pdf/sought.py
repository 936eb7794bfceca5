"""What must be found in the PDF of a report: each quotation and each note."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from glossator.core.notes.markup_model import Block
from glossator.core.text.direction import Direction, majority_direction
from glossator.export.model import Paragraph, Report
from glossator.export.model_notes import ReportNote
from glossator.export.options import Options, Part
from glossator.export.shortening import shortened

_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Sought:
    """A quotation or a note: what it is called, and what it says, piece by piece."""

    name: str
    pieces: tuple[str, ...]


def sought_in(report: Report, options: Options) -> Iterator[Sought]:
    """Each quotation and each note of the parts that are printed."""
    if options.has(Part.COMPARISON):
        yield from _quotations(report)
    notes = report.notes if options.has(Part.REGISTER) else [note for row in report.rows for note in row.notes]
    if options.has(Part.REGISTER) or options.has(Part.COMPARISON):
        yield from (Sought(f"{report.labels['note']} {note.number}", tuple(_said(note))) for note in notes)


def _quotations(report: Report) -> Iterator[Sought]:
    """The words of each marked passage, paragraph by paragraph."""
    pieces: dict[str, list[str]] = {passage.id: [] for passage in report.passages}
    for row in report.rows:
        for clause in (clause for cell in row.cells for clause in cell):
            for paragraph in (clause.title, *clause.paragraphs):
                for passage, words in _quoted(paragraph).items() if paragraph else ():
                    pieces[passage].append(words)
    return (Sought(_called(words), tuple(words)) for words in pieces.values())


def _called(words: Sequence[str]) -> str:
    """The first words of a quotation, in the marks of their language."""
    text = " ".join(words)
    first, last = "«»" if majority_direction(text) is Direction.RTL else "“”"
    return f"{first}{shortened(text, _LONGEST_NAME)}{last}"


def _quoted(paragraph: Paragraph) -> dict[str, str]:
    """The words of `paragraph` that belong to each passage."""
    words: dict[str, str] = {}
    for run in paragraph.runs:
        for passage in run.passages:
            words[passage] = words.get(passage, "") + run.text
    return words


def _said(note: ReportNote) -> Iterator[str]:
    yield from _of_blocks(note.blocks)
    for reply in note.replies:
        yield from _of_blocks(reply.blocks)
    if note.suggestion:
        yield "".join(each.text for each in note.suggestion.stretches)


def _of_blocks(blocks: Iterable[Block]) -> Iterator[str]:
    return (block.text for block in blocks)
