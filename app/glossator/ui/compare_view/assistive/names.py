"""What a cell is called for those who do not see it: what it is, and what is marked in it."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from glossator.core.text.direction import strip_isolates
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.differences.words import description_of
from glossator.ui.compare_view.findings.explaining import verdict_in_words
from glossator.ui.compare_view.marks.marks import Passage
from glossator.ui.compare_view.pairing.signs import said_of
from glossator.ui.compare_view.table.row_bands import said_of_row
from glossator.ui.i18n import current_language


def name_of_cell(canvas: Canvas, row: int, column: int) -> str:
    """Its licence, its clauses by number and heading, and the kinds, notes and differences in it."""
    licence = canvas.content.comparison.licences[column].metadata.short
    entries = canvas.content.cells[row][column]
    if not entries:
        counterpart = QCoreApplication.translate("CompareView", "no counterpart")
        return f"{licence}, {counterpart}"
    titles = [entry.clause.title for entry in entries if entry.clause.title]
    documents = dict.fromkeys((licence, *(entry.document.short for entry in entries)))
    return "; ".join((", ".join((*documents, *titles)), *_marks(canvas, row, column)))


def description_of_cell(canvas: Canvas, row: int, column: int) -> str:
    """What the band of the row says, how well its clauses match, and each difference in the cell."""
    content = canvas.content
    said = (
        *said_of_row(canvas.bands[row], content.comparison.rows[row], column),
        *description_of(content.cells[row][column], canvas.marks, content),
    )
    return strip_isolates("; ".join(said))


def _marks(canvas: Canvas, row: int, column: int) -> list[str]:
    """Each once, in reading order: kinds with what was decided on them, notes by number, pins; then differences."""
    found: list[str] = []
    names = {kind.id: kind.name.in_language(current_language()) for kind in canvas.taxonomy.kinds}
    note = QCoreApplication.translate("CompareView", "note {number}")
    marks, entries = canvas.marks, canvas.content.cells[row][column]
    for entry in entries:
        found.extend(_named(passage, names) for passage in marks.passages_of(entry))
        found.extend(_named(passage, names) for passage in marks.rejected_of(entry))
        found.extend(note.format(number=each.number) for each in marks.notes_of(entry))
        found.extend(map(strip_isolates, said_of(entry, canvas.pinned, canvas.content)))
    differing = sum(len(marks.differences.of(entry)) for entry in entries)
    return [*dict.fromkeys(found), *_counted(differing)]


def _counted(differing: int) -> Iterator[str]:
    if differing:
        yield QCoreApplication.translate("CompareView", "differences: {count}").format(count=differing)


def _named(passage: Passage, names: Mapping[str, str]) -> str:
    """The kind, and what was decided on the mark."""
    name = names[passage.provision.kind]
    return f"{name} ({strip_isolates(verdict_in_words(passage.decision))})" if passage.decision else name
