"""What two reviewers say differently of one thing, field by field, in words."""

from collections.abc import Callable
from dataclasses import dataclass
from textwrap import shorten

from PySide6.QtCore import QCoreApplication

from glossator.core.notes.filtering import Facet
from glossator.core.notes.model import Note, Reply
from glossator.core.session.model import Conflict, Decision, Head, PinnedPair, Said, Subject, Verdict
from glossator.core.text.direction import Direction, isolate, isolate_atoms, majority_direction
from glossator.ui.annotation_pane.listing.names import ValueNames, facet_name
from glossator.ui.annotation_pane.wording import suggestion_title
from glossator.ui.times import time_of

_LONGEST_TITLE = 60


@dataclass(frozen=True, slots=True)
class Differing:
    """One field: what it is called, and what it said before, says here and says there; None where nothing is."""

    name: str
    base: str | None
    mine: str | None
    theirs: str | None


def subject_name(what: Subject) -> str:
    """What a disagreement is about, in one or two words."""
    names = {
        Subject.NOTE: QCoreApplication.translate("Merging", "Note"),
        Subject.REPLY: QCoreApplication.translate("Merging", "Reply"),
        Subject.DECISION: QCoreApplication.translate("Merging", "Decision on a mark"),
        Subject.PIN: QCoreApplication.translate("Merging", "Pair of clauses"),
        Subject.HEAD: QCoreApplication.translate("Merging", "Licences compared"),
    }
    return names[what]


def title_of(conflict: Conflict, present: Said | None, names: ValueNames) -> str:
    """What `conflict` is about, with the first words of it, isolated."""
    side = present or conflict.theirs or conflict.base
    words = _first_words(side, names) if side else ""
    return " · ".join(filter(None, (subject_name(conflict.what), words)))


def differing(conflict: Conflict, present: Said | None, names: ValueNames) -> tuple[Differing, ...]:
    """The fields in which both sides of `conflict` differ; `present` is what stands in the review itself.

    Where one side took the thing away, all that the other says.
    """
    sides = [_fields(each, names) if each else {} for each in (conflict.base, present, conflict.theirs)]
    base, mine, theirs = sides
    found = (Differing(name, base.get(name), mine.get(name), theirs.get(name)) for name in {**mine, **theirs})
    return tuple(each for each in found if each.mine != each.theirs and (each.mine or each.theirs))


def _fields(said: Said, names: ValueNames) -> dict[str, str]:
    """What `said` says, by the name of each field."""
    of_its_type: dict[type, Callable[..., dict[str, str]]] = {
        Note: _fields_of_note,
        Reply: _fields_of_reply,
        Decision: _fields_of_decision,
        PinnedPair: _fields_of_pin,
        Head: _fields_of_head,
    }
    return of_its_type[type(said)](said, names)


def _fields_of_note(note: Note, names: ValueNames) -> dict[str, str]:
    return {
        QCoreApplication.translate("Merging", "Text"): note.body,
        suggestion_title(): note.suggestion,
        facet_name(Facet.STATUS): names.of(Facet.STATUS, note.status),
        facet_name(Facet.SEVERITY): names.of(Facet.SEVERITY, note.severity),
        facet_name(Facet.KIND): names.of(Facet.KIND, note.kind),
        facet_name(Facet.TAG): " ".join(names.of(Facet.TAG, tag) for tag in note.tags),
        QCoreApplication.translate("Merging", "Words it is on"): " … ".join(
            " ".join(target.quote.split()) or isolate(names.licence(target.licence)) for target in note.targets
        ),
        facet_name(Facet.AUTHOR): names.of(Facet.AUTHOR, note.author),
    }


def _fields_of_reply(reply: Reply, names: ValueNames) -> dict[str, str]:
    return {
        QCoreApplication.translate("Merging", "Text"): reply.body,
        facet_name(Facet.AUTHOR): names.of(Facet.AUTHOR, reply.author),
    }


def _fields_of_decision(decision: Decision, _names: ValueNames) -> dict[str, str]:
    verdicts = {
        Verdict.ACCEPTED: QCoreApplication.translate("Merging", "Accepted"),
        Verdict.REJECTED: QCoreApplication.translate("Merging", "Rejected"),
    }
    who = " · ".join(isolate(each) for each in (decision.author, time_of(decision.decided)) if each)
    return {
        QCoreApplication.translate("Merging", "Decision"): verdicts[decision.verdict],
        QCoreApplication.translate("Merging", "Decided by"): who,
    }


def _fields_of_pin(pin: PinnedPair, _names: ValueNames) -> dict[str, str]:
    together = QCoreApplication.translate("Merging", "In one row")
    apart = QCoreApplication.translate("Merging", "Kept apart")
    return {QCoreApplication.translate("Merging", "The two clauses"): together if pin.together else apart}


def _fields_of_head(head: Head, names: ValueNames) -> dict[str, str]:
    return {
        QCoreApplication.translate("Merging", "Columns"): " · ".join(
            isolate(names.licence(each.licence)) for each in head.columns
        ),
        QCoreApplication.translate("Merging", "Leading licence"): isolate(names.licence(head.leading)),
    }


def _first_words(said: Said, names: ValueNames) -> str:
    if isinstance(said, Note | Reply):
        words = said.body
    elif isinstance(said, Decision):
        words = names.of(Facet.KIND, said.kind)
    elif isinstance(said, PinnedPair):
        words = " – ".join(each.clause for each in said.clauses)
    else:
        return ""
    line = shorten(words, _LONGEST_TITLE, placeholder=" …")
    return isolate(isolate_atoms(line) if majority_direction(line) is Direction.RTL else line)
