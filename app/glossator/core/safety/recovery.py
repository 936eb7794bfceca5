"""What windows that did not end well left of unsaved reviews, and bringing it back."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.safety.journal import FORMAT, SUFFIX, Entry
from glossator.core.safety.presence import is_present, sweep_signs
from glossator.core.session.file import OpenedReview, join_licences
from glossator.core.text.decode import decode, read_bytes
from glossator.core.yaml_data import parse_record

ASIDE_SUFFIX = ".damaged"
_LARGEST_JOURNAL = 200 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Unsaved:
    """The journal of a window that ended without saving."""

    journal: Path
    entry: Entry

    def open(self, library: Library) -> OpenedReview:
        """The review with its licences as they are now; raises GlossatorError (JOURNAL_GONE) where another has it."""
        if not self.journal.exists():
            raise GlossatorError(Problem.JOURNAL_GONE)
        return join_licences(self.entry.review, self.journal.parent, library, self.entry.digest)

    def discard(self) -> None:
        """Delete it for good."""
        with suppress(OSError):
            self.journal.unlink()


@dataclass(frozen=True, slots=True)
class SetAside:
    """A journal that cannot be read, by the name under which it is kept."""

    path: Path
    error: GlossatorError


def unsaved_reviews(folder: Path) -> tuple[Unsaved | SetAside, ...]:
    """What can be offered of the journals in `folder`, the latest first; those of living windows are left alone."""
    found = sorted(_found(folder), key=_when, reverse=True)
    with suppress(OSError):
        sweep_signs(folder)
    return tuple(found)


def _found(folder: Path) -> Iterator[Unsaved | SetAside]:
    for journal in sorted(folder.glob(f"*{SUFFIX}")):
        if is_present(folder, journal.stem):
            continue
        try:
            yield Unsaved(journal, read_entry(journal))
        except GlossatorError as error:
            # another window may have taken it up meanwhile; one of a newer program waits for that program
            if error.problem not in (Problem.NOT_FOUND, Problem.NEWER_SESSION):
                yield _set_aside(journal, error)


def read_entry(journal: Path) -> Entry:
    """What `journal` holds; raises GlossatorError where it is damaged or gone."""
    from glossator.core.session.format import review_in  # where nothing was left nothing is read

    text = decode(read_bytes(journal, _LARGEST_JOURNAL), journal.name)
    record = parse_record(text, journal.name)
    if record.integer("journal") > FORMAT:
        raise GlossatorError(Problem.NEWER_SESSION, name=journal.name, found=record.integer("journal"))
    file = record.text("file", "")
    return Entry(
        review=review_in(record.record("review"), journal.name),
        file=Path(file) if file else None,
        digest=record.text("digest", ""),
        kept=record.text("kept", ""),
    )


def _set_aside(journal: Path, error: GlossatorError) -> SetAside:
    aside = journal.with_suffix(ASIDE_SUFFIX)
    with suppress(OSError):
        journal.rename(aside)
    return SetAside(aside, error)


def _when(found: Unsaved | SetAside) -> str:
    return found.entry.kept if isinstance(found, Unsaved) else ""
