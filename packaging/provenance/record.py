"""Records, for the program itself, what it is made of: licences/components.json, which its dialog About shows."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from provenance.notices import Notice

RECORD = "components.json"


def write_record(notices: Iterable[Notice], system: Mapping[str, str], folder: Path) -> None:
    """Write RECORD into `folder`, where the texts that it names lie; `system` is the system's packages to versions."""
    records = [*map(_of_notice, notices), *(_of_system(name, version) for name, version in system.items())]
    (folder / RECORD).write_text(json.dumps(records, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _of_notice(notice: Notice) -> dict[str, Any]:
    component = notice.component
    inside = [{"name": name, "licence": licence} for name, licence in component.inside.items()]
    inside += [{"name": each.name, "version": each.version, "licence": each.licence} for each in notice.crates]
    return {
        "name": component.name,
        "version": notice.version,
        "licence": component.licence,
        "source": component.source,
        "note": component.note,
        "texts": [f"{component.key}/{name}" for name, _text in notice.texts],
        "inside": inside,
    }


def _of_system(name: str, version: str) -> dict[str, Any]:
    """A library of the system's, which only the portable archive carries: its text says on what terms."""
    return {"name": name, "version": version, "texts": [f"system/{name}.txt"]}
