"""What a licence is, as the rest of the program reads it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from glossator.core.clauses.model import Clause
from glossator.core.errors import GlossatorError
from glossator.core.provisions.model import Localised, Provision

JOINT = "+"
"""Between the ids of a licence and of the documents that are opened as part of it."""


class Reading(StrEnum):
    """What is known of a kind of provision in a licence."""

    MARKED = "marked"
    SILENT = "silent"
    """Somebody has read the licence for it, and it is not there."""
    UNREAD = "unread"
    """Nothing is marked, and nobody has yet read the licence for it: this is no "no"."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a text comes from; an address is shown and never fetched."""

    address: str = ""
    obtained_from: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True)
class Incorporated:
    """A document that a licence makes part of itself, and the words that do so.

    It is named by exactly one of `id` (the library holds it), `within` (it is printed in the same text) and `title`
    (it is not at hand).
    """

    clause: str
    quote: str
    id: str = ""
    """Its library id."""
    within: str = ""
    """The clause of the same text under which it is printed."""
    title: Localised | None = None
    address: str = ""
    """Where its publisher publishes it, if known; shown and never fetched."""


@dataclass(frozen=True, slots=True)
class Original:
    """The file that a text was extracted from; it lies untouched beside the text."""

    file: str
    """Its name in the licence's folder."""
    sha256: str
    """Of its bytes."""
    format: str
    """Such as "docx" or "pdf"."""
    added: str
    """ISO 8601 date of the import."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """The card of a licence in the library."""

    id: str
    title: Localised
    short: str
    language: str = "en"
    publisher: str = ""
    family: str = ""
    version: str = ""
    effective: str = ""
    """ISO 8601 date, or empty."""
    category: str = ""
    spdx: str = ""
    sha256: str = ""
    """Of the text file's bytes; of all parts' hashes in a row where a licence is opened with its parts."""
    source: Source = Source()
    original: Original | None = None
    """What the text was extracted from; None where the text is the published file itself."""
    own: bool = False
    """Whether it lies in the reader's own library and did not come with Glossator."""
    incorporates: tuple[Incorporated, ...] = ()
    supersedes: tuple[str, ...] = ()
    related_models: tuple[str, ...] = ()
    also_called: tuple[str, ...] = ()
    """What else it, its publisher or its models are called where somebody looks for it, in any script."""
    curated_by: str = ""
    curated_on: str = ""
    silent: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Kinds that were read for and are not there, with the words searched for."""

    counts: Mapping[str, int] = field(default_factory=dict)
    """How many provisions of each kind are marked, by the curator or, where nobody has curated it, by the rules."""
    words: int = 0

    @property
    def is_curated(self) -> bool:
        """Whether a person marked this licence's provisions."""
        return bool(self.curated_by)

    @property
    def looked_for_by(self) -> str:
        """All names that somebody who looks for this licence may type, in a row."""
        names = (self.short, self.title.en, self.title.ar, self.publisher, self.family, self.id, self.spdx)
        return " ".join((*names, *self.related_models, *self.also_called))

    def reading(self, kind: str) -> Reading:
        """What is known of the kind with this id."""
        if self.counts.get(kind):
            return Reading.MARKED
        return Reading.SILENT if kind in self.silent else Reading.UNREAD


@dataclass(frozen=True, slots=True)
class Licence:
    """A licence with its normalised `text`, its clauses and its provisions, both in reading order."""

    metadata: Metadata
    text: str
    clauses: tuple[Clause, ...]
    provisions: tuple[Provision, ...]
    file: Path | None = None
    """The reader's own file; None for a licence of the library."""
    parts: tuple[Metadata, ...] = ()
    """The cards of the incorporated documents whose text follows the licence's own, see `joining.py`."""
    warnings: tuple[GlossatorError, ...] = field(default=(), compare=False)
    """What a reader must be told of her own file, which could be read all the same."""

    @property
    def id(self) -> str:
        """The library id, with those of its parts, or the file's name for a reader's own file."""
        return JOINT.join((self.metadata.id, *(part.id for part in self.parts)))

    @property
    def reference(self) -> str:
        """What a review calls this licence: its id, or the path of the reader's own file."""
        return str(self.file) if self.file else self.id

    @property
    def is_whole(self) -> bool:
        """Whether all documents that it makes part of itself stand in the text, printed there or opened with it."""
        cards = (self.metadata, *self.parts)
        opened = [card.id for card in cards]
        return all(each.within or each.id in opened for card in cards for each in card.incorporates)

    def clause(self, clause_id: str) -> Clause:
        """The clause with this id; raises KeyError where there is none."""
        for clause in self.clauses:
            if clause.id == clause_id:
                return clause
        raise KeyError(clause_id)
