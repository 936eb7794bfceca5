"""Reads packaging/components.yaml: what the program is made of, and which licences it may hold."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from license_expression import get_spdx_licensing

FILE = Path(__file__).resolve().parents[1] / "components.yaml"


@dataclass(frozen=True, slots=True)
class Component:
    """Something that is distributed under terms of its own."""

    key: str
    """What files are mapped to: a wheel's normalised name, or one of "glossator", "python" and "bootloader"."""
    name: str
    licence: str
    """A SPDX expression."""
    source: str
    """Where the source can be had."""
    inside: Mapping[str, str]
    """What is linked into its files: name to SPDX expression."""
    texts: tuple[str, ...]
    """Files of the checkout, for terms whose text the wheel does not bring."""
    note: str


@dataclass(frozen=True, slots=True)
class Components:
    """All of them, by key, and the allowed licences."""

    by_key: Mapping[str, Component]
    allowed: frozenset[str]

    def forbidden(self) -> list[str]:
        """`name: licence` of every component, and of what is inside one, that the program may not hold."""
        terms = [(each.name, each.licence) for each in self.by_key.values()]
        terms += [term for each in self.by_key.values() for term in each.inside.items()]
        return [f"{name}: {licence}" for name, licence in terms if not is_allowed(licence, self.allowed)]


def load_components(file: Path = FILE) -> Components:
    """The components that `file` names; raises KeyError or ValueError where one lacks its licence or source."""
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    entries = {key: data[key] for key in ("glossator", "python", "bootloader")} | data["wheels"]
    return Components({key: _component(key, entry) for key, entry in entries.items()}, frozenset(data["allowed"]))


def is_allowed(expression: str, allowed: frozenset[str]) -> bool:
    """Whether one may choose, among what the SPDX `expression` offers, licences that are all `allowed`."""
    licensing = get_spdx_licensing()
    return _holds(licensing.parse(expression, validate=True), allowed, licensing)


def _holds(expression: Any, allowed: frozenset[str], licensing: Any) -> bool:
    if isinstance(expression, licensing.AND):
        return all(_holds(part, allowed, licensing) for part in expression.args)
    if isinstance(expression, licensing.OR):
        return any(_holds(part, allowed, licensing) for part in expression.args)
    return str(expression) in allowed


def _component(key: str, entry: Mapping[str, Any]) -> Component:
    return Component(
        key=key,
        name=entry.get("name", key),
        licence=entry["licence"],
        source=entry["source"],
        inside=entry.get("inside", {}),
        texts=tuple(entry.get("texts", ())),
        note=entry.get("note", ""),
    )
