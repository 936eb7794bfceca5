"""The contract's JSON answers, as plain data."""

from collections.abc import Collection, Sequence
from typing import Any

from glossator.core.clauses.model import Clause
from glossator.core.compare.balance import balances
from glossator.core.compare.model import IGNORED, Change, Comparison, Cosmetic, Row, Span
from glossator.core.compare.summary import summary
from glossator.core.identify.model import Changes, Identification
from glossator.core.library.model import Incorporated, Licence, Metadata
from glossator.core.provisions.crosswalk import labels
from glossator.core.provisions.model import Provision
from glossator.core.provisions.taxonomy import Taxonomy, load_taxonomy
from glossator.core.session.decisions import standing
from glossator.core.session.model import Decision


def library_as_json(entries: Sequence[Metadata]) -> list[dict[str, Any]]:
    """The answer of `list`."""
    return [
        {
            "id": entry.id,
            "title": entry.title.en,
            "publisher": entry.publisher,
            "family": entry.family,
            "version": entry.version,
            "effective": entry.effective,
            "category": entry.category,
            "spdx": entry.spdx,
            "language": entry.language,
            "sha256": entry.sha256,
            "words": entry.words,
            "provisions": sum(entry.counts.values()),
            "curated": entry.is_curated,
            "own": entry.own,
        }
        for entry in entries
    ]


def licence_as_json(licence: Licence, taxonomy: Taxonomy) -> dict[str, Any]:
    """The answer of `show` for one licence."""
    return {
        "id": licence.id,
        "title": licence.metadata.title.en,
        "language": licence.metadata.language,
        "text": licence.text,
        "sha256": licence.metadata.sha256,
        "clauses": [_clause(each) for each in licence.clauses],
        "provisions": [_provision(each) for each in licence.provisions],
        "curated": licence.metadata.is_curated,
        "silent": [{"kind": kind, "searched": list(words)} for kind, words in licence.metadata.silent.items()],
        "incorporates": [_incorporated(each) for each in licence.metadata.incorporates],
        "crosswalk": {"choosealicense": labels(licence.provisions, taxonomy, "choosealicense")},
    }


def comparison_as_json(
    comparison: Comparison, ignored: Collection[Cosmetic] = IGNORED, decisions: Sequence[Decision] = ()
) -> dict[str, Any]:
    """The answer of `compare`, without the changes that are cosmetic for `ignored` reasons alone.

    Findings that were rejected among `decisions` restrict nobody.
    """
    changes = comparison.shown_changes(ignored)
    return {
        "licences": [
            {"id": licence.id, "text": licence.text, "clauses": [_clause(each) for each in licence.clauses]}
            for licence in comparison.licences
        ],
        "rows": [_row(each) for each in comparison.rows],
        "leading": comparison.licences[comparison.leading].id,
        "changes": [_change(each, comparison.licences) for each in changes],
        "summary": {**_summary(comparison, changes), "restrictions": _restrictions(comparison, decisions)},
    }


def identification_as_json(file: str, found: Identification, changes: Changes | None) -> dict[str, Any]:
    """The answer of `identify` for one file; `changes` against the match, if there is one."""
    match = found.match
    return {
        "file": file,
        "relation": found.relation.value,
        "match": {"id": match.id, "score": match.score, "exact": match.exact} if match else None,
        "words": {"changed": changes.changed, "inserted": changes.inserted, "deleted": changes.deleted}
        if changes
        else None,
        "candidates": [{"id": each.id, "score": each.score} for each in found.candidates],
        "contains": [
            {"id": each.id, "start": each.start, "end": each.end, "score": each.score, "named": each.named}
            for each in found.contains
        ],
    }


def _incorporated(document: Incorporated) -> dict[str, Any]:
    """Named by `id` where the library has it, by `within` where it is printed in the same text, else by `title`."""
    named = {"id": document.id, "within": document.within, "address": document.address}
    title = {"title": {"en": document.title.en, "ar": document.title.ar}} if document.title else {}
    present = {key: value for key, value in named.items() if value}
    return {**title, **present, "clause": document.clause, "quote": document.quote}


def _clause(clause: Clause) -> dict[str, Any]:
    return {
        "id": clause.id,
        "number": clause.number,
        "heading": clause.heading,
        "level": clause.level,
        "start": clause.start,
        "end": clause.end,
    }


def _provision(provision: Provision) -> dict[str, Any]:
    return {
        "kind": provision.kind,
        "clause": provision.clause,
        "start": provision.start,
        "end": provision.end,
        "quote": provision.quote,
        "origin": provision.origin,
        "fired": provision.fired,
        "value": dict(provision.value),
        "summary": {"en": provision.summary.en, "ar": provision.summary.ar},
    }


def _row(row: Row) -> dict[str, Any]:
    return {
        "topic": row.topic,
        "confidence": round(row.confidence, 3),
        "cells": [list(cell) or None for cell in row.cells],
        "moved": sorted(row.moved),
        "pinned": row.is_pinned,
    }


def _change(change: Change, licences: Sequence[Licence]) -> dict[str, Any]:
    return {
        "from": _span(change.before, licences),
        "to": _span(change.after, licences),
        "type": change.kind.value,
        "substantive": change.is_substantive,
        "cosmetic": sorted(each.value for each in change.cosmetic),
    }


def _span(span: Span, licences: Sequence[Licence]) -> dict[str, Any]:
    return {"licence": licences[span.column].id, "start": span.start, "end": span.end}


def _summary(comparison: Comparison, changes: Sequence[Change]) -> dict[str, Any]:
    found = summary(comparison)
    return {
        "rows": found.rows,
        "paired": found.paired,
        "only_in": [licence.alone for licence in found.licences],
        "changed": found.changed,
        "reworded": found.reworded,
        "moved": found.moved,
        "changes": len(changes),
        "substantive": sum(change.is_substantive for change in changes),
    }


def _restrictions(comparison: Comparison, decisions: Sequence[Decision]) -> list[dict[str, Any]]:
    """What restricts in each licence, beside the leading one."""
    provisions = [standing(licence, decisions) for licence in comparison.licences]
    kinds = [kind.id for kind in load_taxonomy().restricting]
    return [
        {
            "licence": comparison.licences[each.column].id,
            "passages": each.passages,
            "gained": [found.kind for found in each.gained],
            "lost": [found.kind for found in each.lost],
        }
        for each in balances(comparison, provisions, kinds)
    ]
