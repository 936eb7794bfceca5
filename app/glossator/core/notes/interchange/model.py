"""What a file of notes brings to a review."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from glossator.core.library.model import Licence
from glossator.core.library.references import is_same_licence
from glossator.core.notes.model import Note


class Why(StrEnum):
    """Why something of a file is not taken into the review, or a note not into a file."""

    CHANGED_SINCE = "changed-since"
    """The review has changed the note since the file was written, and differently."""
    NOT_HERE = "not-here"
    """It is about no licence of the review."""
    NO_PLACE = "no-place"
    """Its words do not stand in the licence, or at several places, or it names none."""
    NO_PAGE = "no-page"
    """No page of the PDF shows it."""
    NOT_OURS = "not-ours"
    """It answers no note of the review."""
    NO_WORDS = "no-words"
    """It is on no note of the review, and its format does not say which words it is on."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that was not taken over."""

    what: str
    """Its first words, or its name in the file."""
    why: Why


@dataclass(frozen=True, slots=True)
class Received:
    """The notes of a file, each as it would stand in the review, with what cannot stand there."""

    notes: tuple[Note, ...] = ()
    """What a format does not hold of a note is as in the review."""
    skipped: tuple[Skipped, ...] = ()
    uncertain: tuple[str, ...] = ()
    """The first words of new notes whose place in the licences is not certain."""
    whole: tuple[Note, ...] = ()
    """Notes that the review lacks with all that belongs to them; what `notes` say of them comes on top."""


@dataclass(frozen=True, slots=True)
class Known:
    """The review that a file of notes comes to."""

    notes: Mapping[str, Note]
    """By their ids."""
    references: frozenset[str]
    """Of every licence that it names."""
    licences: Sequence[Licence] = ()
    """The ones that are open."""
    opened: Callable[[str], str] = str
    """A reference as seen from the file's folder, as the review has it."""

    def reference(self, named: str) -> str | None:
        """What the review calls the licence that the file names so; None where it names no such licence."""
        wanted = self.opened(named)
        if wanted in self.references:
            return wanted
        return next((each for each in sorted(self.references) if is_same_licence(each, wanted)), None)

    def licence(self, reference: str) -> Licence | None:
        """The open licence of this reference of the review."""
        return next((each for each in self.licences if is_same_licence(each.reference, reference)), None)
