"""The journal of one window: its review as it is now, unsaved words included, kept where a crash cannot reach it."""

import json
import re
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from glossator.core.atomic import write_atomically
from glossator.core.errors import GlossatorError, Problem
from glossator.core.safety.presence import Presence
from glossator.core.session.model import Review

FORMAT = 1
SUFFIX = ".journal"
_NOT_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
"""What JSON writes as it is and YAML, by which journals are read, folds or refuses."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An unsaved review: what a window would have to write to lose nothing."""

    review: Review
    """With references as they are in the window: library ids and absolute paths."""
    file: Path | None
    """The reviewer's own file; None where the review has none yet."""
    digest: str
    """Of that file as it was last read or written, see `on_disk.digest_of`; empty where there is none."""
    kept: str
    """When, ISO 8601 with offset."""


class Journal:
    """Writes entries, each in place of the one before; none in place of one that is later, whatever threads do."""

    def __init__(self, presence: Presence) -> None:
        self._presence = presence
        self._lock = threading.Lock()
        self._latest = self._settled = 0
        self._is_closed = False

    @property
    def path(self) -> Path:
        """Where the entry lies."""
        return self._presence.folder / f"{self._presence.id}{SUFFIX}"

    def write(self, entry: Entry) -> None:
        """Keep `entry`, on the disk itself; raises GlossatorError (NOT_KEPT)."""
        self.writing(entry)()

    def writing(self, entry: Entry) -> Callable[[], None]:
        """What does `write` in any thread, unless by then a later entry was kept or the journal removed."""
        self._latest += 1
        number = self._latest

        def write() -> None:
            data = _as_text(entry).encode("utf-8", "replace")
            with self._lock:
                if number > self._settled and not self._is_closed:
                    self._write(data)
                    self._settled = number

        return write

    def remove(self) -> None:
        """There is nothing unsaved any more."""
        with self._lock, suppress(OSError):
            self._settled = self._latest
            self.path.unlink()

    def close(self) -> None:
        """Remove the entry for good."""
        self._is_closed = True
        self.remove()

    def _write(self, data: bytes) -> None:
        try:
            self._presence.begin()
            write_atomically(self.path, data, is_private=True)
        except OSError as error:
            raise GlossatorError(Problem.NOT_KEPT, reason=error.strerror) from error
        except GlossatorError as error:
            raise GlossatorError(Problem.NOT_KEPT, reason=error.details.get("reason", error.problem)) from error


def _as_text(entry: Entry) -> str:
    """JSON, which takes a hundredth of the time of YAML to write, in the part of it that YAML is too."""
    from glossator.core.session.format import review_as_data  # a window that changes nothing needs no format

    data = {
        "journal": FORMAT,
        "file": str(entry.file or ""),
        "digest": entry.digest,
        "kept": entry.kept,
        "review": review_as_data(entry.review),
    }
    return _NOT_IN_YAML.sub(_escape, json.dumps(data, ensure_ascii=False, separators=(", ", ": ")))


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return "\ufffd" if 0xD800 <= code <= 0xDFFF else f"\\u{code:04x}"
