"""What the library says of a licence, in the language of the interface."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from glossator.core.library.library import Damaged
from glossator.core.library.model import Metadata
from glossator.core.text.direction import direction_of_language, isolate, mark_direction
from glossator.ui.i18n import current_language
from glossator.ui.library_pane.entry import LibraryEntry
from glossator.ui.messages import sentence


def accessible_text(entry: LibraryEntry) -> str:
    """All that the list shows of a licence, for a screen reader."""
    card = entry.metadata
    return joined(card.short, *_state(entry), card.publisher, card.effective, *_standing(entry), restrictions(entry))


def tip(entry: LibraryEntry) -> str:
    """What a pause of the pointer on a licence tells, a line each."""
    card = entry.metadata
    lines = (
        card.title.in_language(current_language()),
        joined(card.publisher, card.effective, word_count(card.words)),
        *_state(entry),
        joined(*_standing(entry)),
        address(card),
        *restriction_lines(entry),
    )
    return in_the_interfaces_direction(lines)


def tip_of_damaged(damaged: Damaged) -> str:
    """Why a folder of the library cannot be read, and where it is."""
    return in_the_interfaces_direction((sentence(damaged.error), isolate(str(damaged.folder))))


def restrictions(entry: LibraryEntry) -> str:
    """How many passages restrict the licensee, and how many kinds of them there are, in one line."""
    if not entry.restrictions:
        return no_restrictions(entry.metadata)
    return joined(*restriction_lines(entry))


def restriction_lines(entry: LibraryEntry) -> list[str]:
    """The kinds that restrict the licensee, each with the number of its passages, below a line that says so."""
    if not entry.restrictions:
        return []
    count = sum(each.count for each in entry.restrictions)
    said = QCoreApplication.translate("Library", "Restricting passages: {count}").format(count=count)
    language = current_language()
    return [said, *(f"{each.kind.name.in_language(language)}: {each.count}" for each in entry.restrictions)]


def no_restrictions(card: Metadata) -> str:
    """That nothing in a licence is marked as restricting."""
    if card.is_curated:
        return QCoreApplication.translate("Library", "No restriction")
    return QCoreApplication.translate("Library", "No restriction found by rule")


def word_count(words: int) -> str:
    """The length of a text."""
    return QCoreApplication.translate("Library", "Words: {count}").format(count=QLocale().toString(words))


def curation(card: Metadata) -> str:
    """Who marked a licence's provisions."""
    if not card.is_curated:
        return QCoreApplication.translate("Library", "Not yet curated: marked by rules, not by a person")
    template = QCoreApplication.translate("Library", "Marked by {name}, {date}")
    return template.format(name=isolate(card.curated_by), date=isolate(card.curated_on))


def address(card: Metadata) -> str:
    """Where a text was published or who wrote it; empty where neither is recorded."""
    source = card.source
    if source.author:
        return QCoreApplication.translate("Library", "Written by {name}").format(name=isolate(source.author))
    if source.address:
        return QCoreApplication.translate("Library", "Source: {address}").format(address=isolate(source.address))
    return ""


def column_name(column: int) -> str:
    """The column of this index (from 0)."""
    return QCoreApplication.translate("Library", "Column {number}").format(number=column + 1)


def comparison_is_full() -> str:
    """Why no further licence can be added."""
    return QCoreApplication.translate("Library", "Four licences are compared, which is the most: replace one of them.")


def joined(*parts: str) -> str:
    """`parts` in a row; each keeps its own direction, or a date would turn round in Arabic."""
    return " · ".join(isolate(part) for part in parts if part)


def in_the_interfaces_direction(lines: Iterable[str]) -> str:
    """`lines` one below the other, each in the interface's direction whatever letter it begins with."""
    direction = direction_of_language(current_language())
    return "\n".join(mark_direction(line, direction) for line in lines if line)


def _state(entry: LibraryEntry) -> tuple[str, ...]:
    if entry.column >= 0:
        return (column_name(entry.column),)
    return () if entry.has_room else (comparison_is_full(),)


def _standing(entry: LibraryEntry) -> tuple[str, ...]:
    own = QCoreApplication.translate("Library", "Your own document") if entry.is_own else ""
    return own, curation(entry.metadata)
