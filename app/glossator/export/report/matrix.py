"""Kinds of provision by licence: the matrix, and the index of the passages behind it."""

from collections.abc import Iterator, Mapping, Sequence

from glossator.core.library.model import Reading
from glossator.core.provisions.model import CURATED, Provision
from glossator.core.provisions.taxonomy import Kind
from glossator.core.session.decisions import Finding, finding_of
from glossator.core.text.direction import direction_of_language, majority_direction
from glossator.export.model_findings import IndexEntry, IndexKind, MatrixCell, MatrixGroup, MatrixRow, Standing
from glossator.export.report.findings import Findings
from glossator.export.shortening import shortened

_SAYS_NOTHING = frozenset({Standing.UNREAD})


def matrix_of(findings: Findings) -> tuple[MatrixGroup, ...]:
    """Every kind that is marked in one of the licences or that one of them was read for, by group."""
    groups = []
    for group in findings.taxonomy.groups:
        rows = (_row(kind, findings) for kind in findings.taxonomy.kinds if kind.group == group.id)
        told = tuple(row for row in rows if {cell.standing for cell in row.cells} != _SAYS_NOTHING)
        if told:
            groups.append(MatrixGroup(group.name.in_language(findings.labels.language), told))
    return tuple(groups)


def index_of(findings: Findings, marks: Sequence[Mapping[Finding, str]]) -> tuple[IndexKind, ...]:
    """The passages of each kind; `marks` has for each column the ids of those that the comparison displays."""
    kinds = []
    for kind in findings.taxonomy.kinds:
        entries = tuple(_entries(kind, findings, marks))
        if entries:
            kinds.append(IndexKind(kind.id, findings.badge(kind), findings.name(kind), kind.hue, entries))
    return tuple(kinds)


def _row(kind: Kind, findings: Findings) -> MatrixRow:
    columns = range(len(findings.comparison.licences))
    cells = tuple(_cell(column, kind.id, findings) for column in columns)
    return MatrixRow(kind.id, findings.badge(kind), findings.name(kind), kind.hue, cells)


def _cell(column: int, kind: str, findings: Findings) -> MatrixCell:
    provisions = findings.of(column, kind)
    licence = findings.comparison.licences[column]
    if provisions:
        curated = any(each.origin == CURATED for each in provisions)
        return MatrixCell(Standing.CURATED if curated else Standing.RULE, findings.clauses(column, kind), ())
    if any(each.kind == kind for each in licence.provisions):
        return MatrixCell(Standing.REJECTED, (), ())
    if licence.metadata.reading(kind) is Reading.SILENT:
        return MatrixCell(Standing.SILENT, (), tuple(licence.metadata.silent[kind]))
    return MatrixCell(Standing.UNREAD, (), ())


def _entries(kind: Kind, findings: Findings, marks: Sequence[Mapping[Finding, str]]) -> Iterator[IndexEntry]:
    for column, ids in enumerate(marks):
        for each in findings.of(column, kind.id):
            yield _entry(column, each, findings, ids)


def _entry(column: int, provision: Provision, findings: Findings, ids: Mapping[Finding, str]) -> IndexEntry:
    metadata = findings.comparison.licences[column].metadata
    quote = shortened(provision.quote)
    return IndexEntry(
        passage=ids.get(finding_of(provision), ""),
        licence=metadata.short,
        clause=findings.places.link(column, provision.clause),
        quote=quote,
        quote_direction=majority_direction(quote) or direction_of_language(metadata.language),
        statement=provision.summary.in_language(findings.labels.language),
    )
