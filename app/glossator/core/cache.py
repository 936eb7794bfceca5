"""What was worked out before, kept as JSON in the platform's cache folder; it may be deleted at any time."""

import json
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import glossator
from glossator.core.assets import resource
from glossator.core.atomic import write_atomically
from glossator.core.errors import GlossatorError


class Cache:
    """Plain data by key, made anew where a file that it was made from, or the program, has changed since."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @classmethod
    def standard(cls) -> "Cache":
        """The cache of this user."""
        return cls(_user_folder())

    def get(self, key: str, files: Sequence[Path], make: Callable[[], Any]) -> Any:
        """The data of `key`, which `make` makes from `files`. A cache that cannot be written is no loss."""
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
    makers = (*(Path(glossator.__file__).parent / "core").rglob("*.py"), *resource("rules").glob("*.yaml"))
    newest = max((file.stat().st_mtime_ns for file in makers), default=0)
    return f"{glossator.__version__} {newest}"


def _user_folder() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("glossator", appauthor=False)
