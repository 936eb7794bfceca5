"""What was worked out before, as JSON: kept in the platform's cache folder, or shipped with the packaged program."""

import json
import os
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import glossator
from glossator.core.assets import data_folder, resource
from glossator.core.atomic import write_atomically
from glossator.core.build import this_build
from glossator.core.errors import GlossatorError

SHIPPED = "compiled"
"""The folder, in the data of a packaged program, of what its builder worked out; see `compiling.py`."""


class Cache:
    """Plain data by key, made anew where a file that it was made from, or the program, has changed since.

    `folder` may be deleted at any time. What a builder put into `shipped` is never written.
    """

    def __init__(self, folder: Path, shipped: Path | None = None) -> None:
        self._folder = folder
        self._shipped = shipped

    @classmethod
    def standard(cls) -> "Cache":
        """The cache of this user, and what came with the program."""
        return cls(_user_folder(), data_folder() / SHIPPED)

    def get(self, key: str, files: Sequence[Path], make: Callable[[], Any]) -> Any:
        """The data of `key`, which `make` makes from `files`. A cache that cannot be written is no loss."""
        if self._shipped and (lasting := lasting_stamp(files)):
            shipped = _load(self._shipped / f"{key}.json")
            if isinstance(shipped, dict) and shipped.get("stamp") == lasting and "data" in shipped:
                return shipped["data"]
        stamp = [_program_stamp(), *(_stamp(file) for file in files)]
        path = self._folder / f"{key}.json"
        kept = _load(path)
        if isinstance(kept, dict) and kept.get("stamp") == stamp and "data" in kept:
            return kept["data"]
        data = make()
        self._keep(path, {"stamp": stamp, "data": data})
        return data

    def prune(self, prefix: str, keep: Collection[str]) -> None:
        """Forget every key that begins with `prefix` and is not in `keep`."""
        with suppress(OSError):
            for path in self._folder.iterdir():
                if path.name.startswith(prefix) and path.suffix == ".json" and path.stem not in keep:
                    path.unlink(missing_ok=True)

    def _keep(self, path: Path, content: dict[str, Any]) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_atomically(path, json.dumps(content, ensure_ascii=False).encode())
        except (OSError, GlossatorError):
            return


def lasting_stamp(files: Sequence[Path]) -> list[str] | None:
    """What tells, on any machine, `files` of the program's own data from others; None where some are not its own."""
    home = data_folder()
    if not all(file.is_relative_to(home) for file in files):
        return None
    named = (f"{file.relative_to(home).as_posix()} {file.stat().st_size}" for file in files)
    return [glossator.__version__, this_build().commit, *named]


def _load(path: Path) -> Any:
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None


def _stamp(file: Path) -> str:
    status = file.stat()
    return f"{file} {status.st_mtime_ns} {status.st_size}"


@cache
def _program_stamp() -> str:
    """Version, and when the code and the rules that make the data were last changed, as they are in a checkout."""
    core, rules = Path(glossator.__file__).parent / "core", resource("rules")
    newest = max(_newest(core, ".py"), _newest(rules, ".yaml"))
    return f"{glossator.__version__} {this_build().commit} {newest}"


def _newest(folder: Path, suffix: str) -> int:
    """When a file within `folder` whose name ends in `suffix` was last changed, in ns; 0 where there is none."""
    newest = 0
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                newest = max(newest, _newest(Path(entry.path), suffix))
            elif entry.name.endswith(suffix):
                newest = max(newest, entry.stat().st_mtime_ns)
    return newest


def _user_folder() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("glossator", appauthor=False)
