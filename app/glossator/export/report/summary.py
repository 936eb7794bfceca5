"""What the comparison comes to: figures, what restricts, what is still to be settled."""

from collections.abc import Iterator, Sequence

from glossator.core.compare.balance import Balance, balances
from glossator.core.compare.summary import Figures, summary
from glossator.core.notes.model import Severity, Status
from glossator.export.model_findings import Figure, LicenceSummary, ReportSummary
from glossator.export.model_notes import ReportNote
from glossator.export.report.findings import Findings

_NOTHING_TO_TELL = "–"
_SETTLED = frozenset({Status.REJECTED, Status.RESOLVED})


def summary_of(findings: Findings, notes: Sequence[ReportNote]) -> ReportSummary:
    """The summary of a comparison and of the notes on it."""
    blocking = tuple(note for note in notes if note.severity_id == Severity.BLOCKING and note.status_id not in _SETTLED)
    return ReportSummary(
        figures=tuple(_figures(findings)),
        licences=tuple(_licence(balance, findings) for balance in _balances(findings)),
        blocking=blocking,
        open=tuple(note for note in notes if note.status_id == Status.OPEN and note not in blocking),
    )


def _balances(findings: Findings) -> tuple[Balance, ...]:
    provisions = [findings.in_column(column) for column in range(len(findings.by_column))]
    return tuple(balances(findings.comparison, provisions, [kind.id for kind in findings.taxonomy.restricting]))


def _licence(balance: Balance, findings: Findings) -> LicenceSummary:
    column, comparison = balance.column, findings.comparison
    kinds = (kind.id for kind in findings.taxonomy.restricting if findings.of(column, kind.id))
    return LicenceSummary(
        licence=comparison.licences[column].metadata.short,
        leads=column == comparison.leading,
        passages=balance.passages,
        restricts=tuple(findings.kind_places(column, kind) for kind in kinds),
        gained=tuple(findings.kind_places(column, each.kind) for each in balance.gained),
        lost=tuple(findings.kind_places(comparison.leading, each.kind) for each in balance.lost),
    )


def _figures(findings: Findings) -> Iterator[Figure]:
    found, labels = summary(findings.comparison).licences, findings.labels
    yield Figure(labels["figure-rows"], tuple(str(each.rows) for each in found))
    yield Figure(labels["figure-alone"], tuple(str(each.alone) for each in found))
    for name in ("missing", "changed", "reworded", "moved"):
        yield Figure(labels[f"figure-{name}"], tuple(_beside_the_leading_one(name, found, findings)))
    yield Figure(labels["figure-passages"], tuple(_passages(each, findings) for each in _balances(findings)))


def _passages(balance: Balance, findings: Findings) -> str:
    """How many restrict; at least so many where a document that is part of the licence is not open."""
    is_whole = findings.comparison.licences[balance.column].is_whole
    return str(balance.passages) if is_whole else findings.labels["at-least"].format(count=balance.passages)


def _beside_the_leading_one(name: str, found: Sequence[Figures], findings: Findings) -> Iterator[str]:
    for column, figures in enumerate(found):
        yield _NOTHING_TO_TELL if column == findings.comparison.leading else str(getattr(figures, name))
