"""How a licence stands to others: what it follows, what follows it, and the documents that belong to it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from glossator.core.library.model import Incorporated
from glossator.ui.about_licence.dossier import Dossier
from glossator.ui.about_licence.markup import link, muted, name, prose, several, table
from glossator.ui.i18n import current_language

LICENCE = "licence:"
"""Links to other licences begin with this, and end with the licence's id."""


def relations(dossier: Dossier) -> str:
    """The table of the licence's relations; empty where none is known."""
    card = dossier.card
    rows = [
        (QCoreApplication.translate("AboutLicence", "Supersedes"), _licences(card.supersedes, dossier)),
        (QCoreApplication.translate("AboutLicence", "Superseded by"), _licences(dossier.superseded_by, dossier)),
        (QCoreApplication.translate("AboutLicence", "Part of"), _licences(dossier.part_of, dossier)),
        (
            QCoreApplication.translate("AboutLicence", "Incorporates"),
            several(_document(each, dossier) for each in card.incorporates),
        ),
        (QCoreApplication.translate("AboutLicence", "Models"), " · ".join(map(name, card.related_models))),
    ]
    return table(rows) if any(html for _, html in rows) else ""


def _licences(ids: Iterable[str], dossier: Dossier) -> str:
    return " · ".join(_licence(each, dossier) for each in ids)


def _licence(licence_id: str, dossier: Dossier) -> str:
    """A link to a licence of the library; the bare id of one that it does not hold."""
    if licence_id not in dossier.names:
        return name(licence_id)
    return link(LICENCE + licence_id, name(dossier.names[licence_id]))


def _document(document: Incorporated, dossier: Dossier) -> str:
    """Which document it is, where it is, and the words that make it part of the licence."""
    words = QCoreApplication.translate("AboutLicence", "clause {clause}: “{quote}”")
    reason = words.format(clause=name(document.clause), quote=name(document.quote))
    return f"{_place(document, dossier)}<br>{muted(reason)}"


def _place(document: Incorporated, dossier: Dossier) -> str:
    if document.within:
        words = QCoreApplication.translate("AboutLicence", "Printed within this text, under {clause}")
        return words.format(clause=name(document.within))
    if document.id in dossier.names:
        words = QCoreApplication.translate("AboutLicence", "{document}, in the library: it opens with this licence")
        return words.format(document=_licence(document.id, dossier))
    title = prose(document.title.in_language(current_language())) if document.title else name(document.id)
    words = QCoreApplication.translate("AboutLicence", "{document}: missing, the library does not hold it")
    missing = f'<span class="error">{words.format(document=title)}</span>'
    return f"{missing}<br>{name(document.address)}" if document.address else missing
