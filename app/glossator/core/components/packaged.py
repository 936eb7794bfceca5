"""The components of a packaged program, as its builder recorded them in the folder `licences` beside it."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from glossator.core.components.model import Component

_RECORD = "components.json"
_PLACES = ("licences", "../Resources/licences")
"""From the program's folder: beside it, and where a bundle of macOS keeps what is no program."""


def papers_folder() -> Path | None:
    """Where a packaged program keeps its papers; None where it is not packaged."""
    program = Path(sys.executable).resolve().parent
    folders = [program / place for place in _PLACES] if getattr(sys, "frozen", False) else []
    return next((folder for folder in folders if (folder / _RECORD).is_file()), None)


def read_papers(folder: Path) -> tuple[Component, ...]:
    """The components that the papers in `folder` name; none where somebody has damaged them."""
    try:
        records = json.loads((folder / _RECORD).read_bytes())
        return tuple(_component(record, folder) for record in records if _is_here(record, folder))
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return ()


def _is_here(record: Mapping[str, Any], folder: Path) -> bool:
    """Whether it was not left to the system, as the portable archive's libraries are in other packages."""
    return bool(record.get("licence")) or any((folder / text).is_file() for text in record.get("texts", ()))


def _component(record: Mapping[str, Any], folder: Path) -> Component:
    texts = [folder / text for text in record.get("texts", ())]
    return Component(
        name=record["name"],
        version=record.get("version", ""),
        licence=record.get("licence", ""),
        source=record.get("source", ""),
        note=record.get("note", ""),
        texts=tuple(text for text in texts if text.is_file()),
        inside=tuple(_component(each, folder) for each in record.get("inside", ())),
    )
