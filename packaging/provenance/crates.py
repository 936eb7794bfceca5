"""Reads the list of Rust crates that a wheel carries about itself (PEP 770)."""

import json
from dataclasses import dataclass
from importlib.metadata import Distribution


@dataclass(frozen=True, slots=True)
class Crate:
    """A library of Rust that is linked into a wheel."""

    name: str
    version: str
    licence: str
    """A SPDX expression."""
    purl: str


def crates_of(wheel: Distribution) -> tuple[Crate, ...]:
    """The crates that `wheel` says it holds, in alphabetical order; empty where it says nothing."""
    lists = [file for file in wheel.files or () if ".dist-info/sboms/" in file.as_posix()]
    found = (part for file in lists for part in json.loads(file.read_text()).get("components", ()))
    crates = {_crate(part) for part in found if part.get("purl", "").startswith("pkg:cargo/")}
    return tuple(sorted(crates, key=lambda crate: (crate.name, crate.version)))


def _crate(part: dict[str, object]) -> Crate:
    licences = part.get("licenses")
    terms = licences if isinstance(licences, list) else []
    expressions = [term.get("expression") or term["license"].get("id") or term["license"]["name"] for term in terms]
    return Crate(str(part["name"]), str(part["version"]), " AND ".join(expressions), str(part["purl"]))
