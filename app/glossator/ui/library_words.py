"""What the library says of a licence, in the language of the interface."""

from PySide6.QtCore import QCoreApplication, QLocale

from glossator.core.library.model import Metadata
from glossator.core.text.direction import isolate
from glossator.ui.i18n import current_language


def edition(metadata: Metadata, column: int) -> str:
    """The line beneath a licence's name: its column (counted from 0; -1 for none), publisher and date."""
    words = QCoreApplication.translate("Library", "Column {number}").format(number=column + 1) if column >= 0 else ""
    return _joined(words, metadata.publisher, metadata.effective)


def restrictions_words(count: int) -> str:
    """How many passages restrict the licensee."""
    return QCoreApplication.translate("Library", "Restricting passages: {count}").format(count=count)


def accessible_text(metadata: Metadata, restrictions: int, column: int) -> str:
    """All that the list shows of a licence, for a screen reader."""
    return _joined(metadata.short, edition(metadata, column), restrictions_words(restrictions))


def provenance(metadata: Metadata, restrictions: int) -> str:
    """Title, size and source of a licence and who marked it, a line each."""
    language = current_language()
    lines = (
        metadata.title.in_language(language),
        _joined(metadata.publisher, metadata.effective),
        _joined(restrictions_words(restrictions), _words(metadata.words)),
        _curation(metadata),
        _source(metadata),
    )
    return "\n".join(line for line in lines if line)


def _words(count: int) -> str:
    return QCoreApplication.translate("Library", "Words: {count}").format(count=QLocale().toString(count))


def _curation(metadata: Metadata) -> str:
    if not metadata.is_curated:
        return QCoreApplication.translate("Library", "Marked by rules, not yet by a person")
    template = QCoreApplication.translate("Library", "Marked by {name}, {date}")
    return template.format(name=isolate(metadata.curated_by), date=isolate(metadata.curated_on))


def _source(metadata: Metadata) -> str:
    source = metadata.source
    if source.author:
        return QCoreApplication.translate("Library", "Written by {name}").format(name=isolate(source.author))
    if source.address:
        return QCoreApplication.translate("Library", "Source: {address}").format(address=isolate(source.address))
    return ""


def _joined(*parts: str) -> str:
    """`parts` in a row; each keeps its own direction, or a date would turn round in Arabic."""
    return " · ".join(isolate(part) for part in parts if part)
