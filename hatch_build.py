"""A hook of the build: translations are compiled, and it is recorded which commit is built."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

RECORD = "build.json"
"""In a source distribution at its root, in a wheel beside the program's data; see glossator/core/build.py."""


class Furnish(BuildHookInterface[Any]):
    """Compiles resources/i18n/*.ts before anything is collected, and adds the record of the build."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before each build."""
        root = Path(self.root)
        subprocess.run([sys.executable, root / "packaging" / "translations.py"], check=True)
        record = _record(root)
        if record and version != "editable":  # which runs from the checkout, whatever commit that comes to hold
            place = f"glossator/_data/{RECORD}" if self.target_name == "wheel" else RECORD
            build_data["force_include"][str(record)] = place


def _record(root: Path) -> Path | None:
    """The record of this checkout, made now, or that of the source distribution; None where neither is known."""
    if not (root / ".git").exists():
        return root / RECORD if (root / RECORD).is_file() else None
    try:
        commit, date = _git(root, "log", "-1", "--format=%H %cs").split()
        changes = _git(root, "status", "--porcelain", "--untracked-files=no")
    except (OSError, subprocess.CalledProcessError):
        return None
    file = root / "build" / RECORD
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps({"commit": commit, "date": date, "changed": bool(changes)}) + "\n", encoding="utf-8")
    return file


def _git(root: Path, *arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, text=True).stdout.strip()
