"""What the reader is told of documents that were brought in, and what she can do next, in her language."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import PurePath

from PySide6.QtCore import QLocale, QObject

from glossator.core.identify.model import Changes, Match, Part, Relation
from glossator.core.intake import Outcome, Refused, TakenIn
from glossator.core.text.direction import isolate
from glossator.ui.messages import sentence
from glossator.ui.notices.telling import Telling

NameOf = Callable[[str], str]
"""What the licence with this library id is called in short."""


class Deed(Enum):
    """What can be done with a document that was brought in."""

    COMPARE = auto()
    """Show it beside the known licence alone."""
    REPLACE = auto()
    """Show the known licence in its place."""
    SHOW = auto()
    """Go to where it holds the known licence."""
    OPEN = auto()
    """Ask in which column's place it should go."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A deed, and the words of its button."""

    words: str
    deed: Deed
    document: str
    """The library id of what was brought in."""
    known: str = ""
    """The library id of the known licence."""
    part: Part | None = None


class Wording(QObject):
    """Puts into words what became of documents."""

    def __init__(self, name_of: NameOf, parent: QObject) -> None:
        super().__init__(parent)
        self._name_of = name_of

    def telling(self, outcome: Outcome, *, is_open: bool) -> Telling:
        """What became of a document; `is_open` says whether it has a column."""
        if isinstance(outcome, Refused):
            return Telling(sentence(outcome.error), is_error=True)
        details = [sentence(warning) for warning in outcome.warnings]
        offers = list(self._offers(outcome, is_open=is_open))
        if outcome.is_new and self._name(outcome) != outcome.entry.short:
            details.insert(
                0, self.tr("In your library it is called “{title}”.").format(title=isolate(outcome.entry.short))
            )
        if not is_open:
            details.append(self.tr("Four licences are compared, which is the most, so it was not opened."))
            offers.append(Offer(self.tr("Open it in place of another…"), Deed.OPEN, outcome.entry.id))
        more = self.tr("What it contains")
        return Telling(self._sentence(outcome), tuple(details), tuple(offers), more=more)

    def stopped(self) -> Telling:
        """What is said where the reader called an import off."""
        return Telling(self.tr("The import was stopped; what was not yet read was left alone."))

    def _name(self, outcome: TakenIn) -> str:
        """The name by which the reader knows what she just brought in: its file's, if it has one."""
        return PurePath(outcome.file).stem or outcome.entry.short

    def _sentence(self, outcome: TakenIn) -> str:
        name = isolate(self._name(outcome))
        if not outcome.is_new:
            return self._of_known(name, outcome)
        if outcome.found and outcome.found.match:
            return self._of_match(name, outcome.found.match, outcome.changes)
        if outcome.found and outcome.found.relation is Relation.PARTS:
            return self._of_parts(name, outcome.found.contains)
        words = self.tr("“{name}” is in your library now.")
        if outcome.found:
            words = self.tr("“{name}” is in your library now. It is none of the licences known here.")
        return words.format(name=name)

    def _of_known(self, name: str, outcome: TakenIn) -> str:
        """That the library held these very bytes before, under this name or another."""
        title = isolate(outcome.entry.short)
        words = self.tr("“{name}” is already in your library, as “{title}”.")
        if not outcome.entry.own:
            words = self.tr("“{name}” is {title}, byte for byte as the library has it.")
        elif title == name:
            words = self.tr("“{name}” is already in your library.")
        return words.format(name=name, title=title)

    def _of_match(self, name: str, match: Match, changes: Changes | None) -> str:
        words = self.tr("“{name}” has the words of {licence}; only capitals, punctuation or marks differ.")
        if match.exact:
            words = self.tr("“{name}” is {licence}, word for word.")
        elif changes and changes.total:
            words = self.tr("“{name}” is {licence} with {changes}.")
        done = self._done(changes) if changes else ""
        return words.format(name=name, licence=isolate(self._name_of(match.id)), changes=done)

    def _done(self, changes: Changes) -> str:
        """How many words were changed, added and left out, in a row."""
        said = (
            (changes.changed, self.tr("%n word(s) changed", "", changes.changed)),
            (changes.inserted, self.tr("%n word(s) added", "", changes.inserted)),
            (changes.deleted, self.tr("%n word(s) left out", "", changes.deleted)),
        )
        return QLocale().createSeparatedList([words for count, words in said if count])

    def _of_parts(self, name: str, parts: Iterable[Part]) -> str:
        """Which licences the text holds, and which it only names."""
        held = dict.fromkeys(part.id for part in parts if not part.named)
        named = dict.fromkeys(part.id for part in parts if part.named and part.id not in held)
        words = []
        if held:
            words.append(self.tr("“{name}” contains {licences}.").format(name=name, licences=self._listed(held)))
        if named:
            template = self.tr("A notice in “{name}” names {licences}.")
            words.append(template.format(name=name, licences=self._listed(named)))
        return " ".join(words)

    def _offers(self, outcome: TakenIn, *, is_open: bool) -> Iterable[Offer]:
        if outcome.found is None:
            return
        document, match = outcome.entry.id, outcome.found.match
        if match and match.exact and is_open:
            yield Offer(self.tr("Show the library's text instead"), Deed.REPLACE, document, match.id)
        elif match and not match.exact:
            yield Offer(self.tr("Compare with the original"), Deed.COMPARE, document, match.id)
        first: dict[str, Part] = {}
        for each in outcome.found.contains:
            first.setdefault(each.id, each)
        for part in first.values():
            licence = isolate(self._name_of(part.id))
            if is_open:
                yield Offer(self.tr("Go to {licence}").format(licence=licence), Deed.SHOW, document, part.id, part)
            yield Offer(self.tr("Compare with {licence}").format(licence=licence), Deed.COMPARE, document, part.id)

    def _listed(self, ids: Iterable[str]) -> str:
        """What these licences are called, in a row as the language has it."""
        return QLocale().createSeparatedList([isolate(self._name_of(each)) for each in ids])
