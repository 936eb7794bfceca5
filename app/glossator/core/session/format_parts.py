"""Parts of the `.gloss` format that notes and decisions share: selectors and choices."""

from dataclasses import replace
from enum import StrEnum
from typing import Any, TypeVar

from glossator.core.notes.model import Selector
from glossator.core.yaml_data import Record

Choice = TypeVar("Choice", bound=StrEnum)
_POSITION, _QUOTE, _CLAUSE = "TextPositionSelector", "TextQuoteSelector", "FragmentSelector"
_OURS = (_POSITION, _QUOTE, _CLAUSE)
_CLAUSE_FRAGMENT = "clause="


def read_target(record: Record) -> Selector:
    """The selectors under the key `target`, and its other keys."""
    target = record.record("target")
    return replace(read_selector(target), unknown=target.rest())


def read_selector(target: Record) -> Selector:
    """The redundant selectors of the W3C Web Annotation Data Model, by their types."""
    stored = target.records("selectors")
    selectors = {each.text("type"): each for each in stored if each.text("type") in _OURS}
    for needed in (_POSITION, _QUOTE):
        if needed not in selectors:
            target.fail("selectors", f"has no {needed}")
    position, quote = selectors[_POSITION], selectors[_QUOTE]
    clause = selectors[_CLAUSE].text("value") if _CLAUSE in selectors else ""
    return Selector(
        start=position.integer("start"),
        end=position.integer("end"),
        exact=quote.text("exact"),
        prefix=quote.text("prefix", ""),
        suffix=quote.text("suffix", ""),
        clause=clause.removeprefix(_CLAUSE_FRAGMENT),
        others=tuple({"type": each.text("type"), **rest} for each in stored if (rest := each.rest())),
    )


def selector_as_data(selector: Selector) -> dict[str, Any]:
    """`selector` as the file has it."""
    ours: list[dict[str, Any]] = [
        {"type": _POSITION, "start": selector.start, "end": selector.end},
        {"type": _QUOTE, "exact": selector.exact, "prefix": selector.prefix, "suffix": selector.suffix},
    ]
    if selector.clause:
        ours.append({"type": _CLAUSE, "value": _CLAUSE_FRAGMENT + selector.clause})
    extras = {each["type"]: each for each in selector.others if each["type"] in _OURS}
    selectors = [{**each, **extras.get(each["type"], {})} for each in ours]
    selectors += [dict(each) for each in selector.others if each["type"] not in _OURS]
    return {"selectors": selectors, **selector.unknown}


def read_choice(record: Record, key: str, default: Choice) -> Choice:
    """The value under `key`, `default` where there is none; raises GlossatorError for a value that is no choice."""
    values = [each.value for each in type(default)]
    found = record.text(key, default.value)
    if found not in values:
        record.tell(key, f"should be one of {', '.join(values)}")
        return default
    return type(default)(found)
