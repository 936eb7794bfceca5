"""Selectors in the `.gloss` format: those of the W3C Web Annotation Data Model, told apart by their `type`."""

from dataclasses import replace
from typing import Any

from glossator.core.notes.model import Selector
from glossator.core.yaml_data import Record, plain
from glossator.core.yaml_forms import Schema

_POSITION, _QUOTE, _CLAUSE = "TextPositionSelector", "TextQuoteSelector", "FragmentSelector"
_OURS = (_POSITION, _QUOTE, _CLAUSE)
_CLAUSE_FRAGMENT = "clause="


class Selectors:
    """A list with a position, a quotation and, where the words are of a clause, the clause's id."""

    def read(self, record: Record, key: str) -> Selector:
        """What the list under `key` selects; the first of each type counts, all others are kept."""
        ours: dict[str, Record] = {}
        others: list[dict[str, Any]] = []
        for each in record.records(key):
            kind = each.text("type", "")
            if kind in _OURS and kind not in ours:
                ours[kind] = each
            else:
                others.append(plain(each.data))
        for needed in (_POSITION, _QUOTE):
            if needed not in ours:
                record.fail(key, f"has no {needed}")
        return _selector(ours, tuple(others))

    def data(self, value: Selector) -> list[dict[str, Any]]:
        """The list, ours first."""
        ours: list[dict[str, Any]] = [
            {"type": _POSITION, "start": value.start, "end": value.end},
            {"type": _QUOTE, "exact": value.exact, "prefix": value.prefix, "suffix": value.suffix},
        ]
        if value.clause:
            ours.append({"type": _CLAUSE, "value": _CLAUSE_FRAGMENT + value.clause})
        extended = [{**each, **value.extras.get(each["type"], {})} for each in ours]
        return [*extended, *map(dict, value.others)]

    def schema(self) -> Schema:
        """A list of selectors, with each of the two that are needed."""
        needed = [{"contains": {"properties": {"type": {"const": each}}}} for each in (_POSITION, _QUOTE)]
        return {"type": "array", "items": {"$ref": "#/$defs/selector"}, "allOf": needed}


class HeldWords:
    """A mapping with such a list under `selectors`, and keys of other programs."""

    def read(self, record: Record, key: str) -> Selector:
        """What the mapping under `key` selects."""
        target = record.record(key)
        return replace(Selectors().read(target, "selectors"), unknown=target.rest())

    def data(self, value: Selector) -> dict[str, Any]:
        """The mapping."""
        return {"selectors": Selectors().data(value), **value.unknown}

    def schema(self) -> Schema:
        """A mapping with the list."""
        return {"type": "object", "required": ["selectors"], "properties": {"selectors": Selectors().schema()}}


SELECTOR_SCHEMA: Schema = {
    "type": "object",
    "description": "A selector of the W3C Web Annotation Data Model; offsets are code points of the normalised text.",
    "required": ["type"],
    "properties": {"type": {"type": "string"}},
    "allOf": [
        {"if": {"properties": {"type": {"const": each}}}, "then": {"properties": properties, "required": required}}
        for each, properties, required in (
            (
                _POSITION,
                {"start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 0}},
                ["start", "end"],
            ),
            (_QUOTE, {name: {"type": "string"} for name in ("exact", "prefix", "suffix")}, ["exact"]),
            (_CLAUSE, {"value": {"type": "string"}}, ["value"]),
        )
    ],
}
"""What a JSON Schema says of one selector."""


def _selector(ours: dict[str, Record], others: tuple[dict[str, Any], ...]) -> Selector:
    position, quote, clause = ours[_POSITION], ours[_QUOTE], ours.get(_CLAUSE)
    return Selector(
        start=max(0, position.integer("start")),
        end=max(0, position.integer("end")),
        exact=quote.text("exact"),
        prefix=quote.text("prefix", ""),
        suffix=quote.text("suffix", ""),
        clause=clause.text("value").removeprefix(_CLAUSE_FRAGMENT) if clause else "",
        others=others,
        extras={name: rest for name, each in ours.items() if (rest := each.rest())},
    )
