"""Taking documents in: each is put into the reader's library and told from the licences known before."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from glossator.core.cache import Cache
from glossator.core.errors import GlossatorError, Problem
from glossator.core.identify.identify import identify, words_changed
from glossator.core.identify.index import Index
from glossator.core.identify.known import library_index
from glossator.core.identify.model import Changes, Identification
from glossator.core.importing.worker import Watch
from glossator.core.library.library import Library
from glossator.core.library.model import Metadata
from glossator.core.library.own import Added, add_document, add_paste
from glossator.core.progress import CancelledError


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A document that is in the library now."""

    entry: Metadata
    is_new: bool
    """False where the library held these very bytes before."""
    warnings: tuple[GlossatorError, ...] = ()
    found: Identification | None = None
    """What it is, by the licences known before it; None where that is not asked or was called off."""
    changes: Changes | None = None
    """What was done to the words of the licence that it matches; None where it matches none."""
    file: str = ""
    """What the file is called that was brought in; empty for what was pasted."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A document that could not be taken in, and why; nothing was kept of it."""

    error: GlossatorError


Outcome = TakenIn | Refused


class Course:
    """How far an intake is. The thread that does it writes it, the one that shows it reads it and may call it off."""

    def __init__(self, count: int = 1) -> None:
        self.count = count
        """How many documents there are."""
        self.nth = 0
        """Which of them is being read, from 0."""
        self.name = ""
        """Its file's name; empty for what was pasted."""
        self.share = 0.0
        """How much of it is done, from 0 to 1, where that is known."""
        self.is_cancelled = False
        """Set to call off what is left."""

    def begin(self, nth: int, name: str) -> None:
        """Turn to the next document."""
        self.nth, self.name, self.share = nth, name, 0.0

    def watch(self) -> Watch:
        """What the reading of the present document tells and asks."""
        return Watch(self._tell, lambda: self.is_cancelled)

    def check(self, _share: float) -> None:
        """Let other work be called off too; raises CancelledError."""
        if self.is_cancelled:
            raise CancelledError

    def _tell(self, share: float) -> None:
        self.share = share


def take_in(paths: Iterable[Path], library: Library, cache: Cache, course: Course) -> tuple[Outcome, ...]:
    """Put the documents at `paths` into the reader's library, each by itself; those that were called off are left out.

    The index of known licences is kept in `cache`.
    """
    intake = _Intake(library, cache, course)
    outcomes = []
    for nth, path in enumerate(paths):
        if course.is_cancelled:
            break
        course.begin(nth, path.name)
        outcomes.append(intake.take(partial(add_document, path, library, course.watch())))
    return tuple(each for each in outcomes if not _was_stopped(each))


def take_in_paste(
    html: str | None, text: str, title: str, library: Library, cache: Cache, course: Course
) -> tuple[Outcome, ...]:
    """Put what was pasted into the reader's library under `title`, as `take_in` does with files."""
    return (_Intake(library, cache, course).take(lambda: add_paste(html, text, library, title)),)


class _Intake:
    """Adds documents and identifies them by the library as it was before the first."""

    def __init__(self, library: Library, cache: Cache, course: Course) -> None:
        self._library = library
        self._cache = cache
        self._course = course
        self._known: Index | None = None

    def take(self, add: Callable[[], Added]) -> Outcome:
        """What comes of one document, which `add` puts into the library."""
        try:
            known = self._index()
            added = add()
            file = self._course.name
            return self._identified(added, known) if added.is_new else TakenIn(added.entry, is_new=False, file=file)
        except GlossatorError as error:
            return Refused(error)
        except CancelledError:
            return Refused(GlossatorError(Problem.READING_STOPPED, name=self._course.name))

    def _index(self) -> Index:
        if self._known is None:
            self._known = library_index(self._library, self._cache, progress=self._course.check)
        return self._known

    def _identified(self, added: Added, known: Index) -> TakenIn:
        text, file = self._library.licence(added.entry.id).text, self._course.name
        try:
            found = identify(text, known, self._course.check)
        except CancelledError:  # the document is in the library already
            return TakenIn(added.entry, is_new=True, warnings=added.warnings, file=file)
        changes = words_changed(text, known, found.match.id) if found.match else None
        return TakenIn(added.entry, True, added.warnings, found, changes, file)


def _was_stopped(outcome: Outcome) -> bool:
    return isinstance(outcome, Refused) and outcome.error.problem is Problem.READING_STOPPED
