"""The whole page about a licence, as HTML in the language of the interface."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from glossator.core.errors import GlossatorError
from glossator.core.library.model import Metadata
from glossator.core.library.verification import Verified
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.about_licence.dossier import Dossier
from glossator.ui.about_licence.findings import findings, silence, unread
from glossator.ui.about_licence.markup import direction, muted, name, prose, section
from glossator.ui.about_licence.provenance import provenance
from glossator.ui.about_licence.relations import relations
from glossator.ui.i18n import current_language


def page(dossier: Dossier, taxonomy: Taxonomy, verified: Sequence[Verified] | GlossatorError = ()) -> str:
    """The page on `dossier`; `verified` is what hashing the text anew came to, empty where nobody asked."""
    card, licence = dossier.card, dossier.licence
    parts = (
        _head(card),
        section(
            QCoreApplication.translate("AboutLicence", "Where the text comes from"),
            provenance(card, taxonomy, verified),
        ),
        section(QCoreApplication.translate("AboutLicence", "How it stands to others"), relations(dossier)),
        section(_findings_title(card), findings(licence, taxonomy)),
        section(QCoreApplication.translate("AboutLicence", "Read for, and silent"), silence(licence, taxonomy)),
        section(QCoreApplication.translate("AboutLicence", "Not yet read for"), unread(licence, taxonomy)),
    )
    return f'<body dir="{direction()}">{"".join(parts)}</body>'


def _head(card: Metadata) -> str:
    named = " · ".join(name(each) for each in (card.short, card.publisher) if each)
    title = card.title.in_language(current_language())
    return f"<h1>{prose(title)}</h1><p>{muted(named)}</p><p>{prose(_curation(card))}</p>"


def _findings_title(card: Metadata) -> str:
    if card.is_curated:
        return QCoreApplication.translate("AboutLicence", "What it says")
    return QCoreApplication.translate("AboutLicence", "What rules found in it")


def _curation(card: Metadata) -> str:
    if card.is_curated:
        words = QCoreApplication.translate("AboutLicence", "Read and marked by {name} on {date}.")
        return words.format(name=card.curated_by, date=card.curated_on)
    if card.own:
        return QCoreApplication.translate("AboutLicence", "Your own document; rules marked it, no person has read it.")
    return QCoreApplication.translate("AboutLicence", "Not yet curated: rules marked it, no person has read it.")
