"""Where a licence's text comes from, and whether it is still the text that was recorded."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from glossator.core.errors import GlossatorError
from glossator.core.library.model import Metadata
from glossator.core.library.verification import Verified
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.about_licence.markup import Row, muted, name, prose, several, table
from glossator.ui.i18n import current_language
from glossator.ui.messages import sentence


def provenance(card: Metadata, taxonomy: Taxonomy, verified: Sequence[Verified] | GlossatorError) -> str:
    """The table of the licence's origin; `verified` is what hashing it anew came to, empty where nobody asked."""
    return table([*_facts(card, taxonomy), *_origin(card), *_bytes(card, verified)])


def _facts(card: Metadata, taxonomy: Taxonomy) -> list[Row]:
    category = taxonomy.category_name(card.category).in_language(current_language())
    return [
        (QCoreApplication.translate("AboutLicence", "Publisher"), _named(card.publisher)),
        (QCoreApplication.translate("AboutLicence", "Category"), prose(category)),
        (QCoreApplication.translate("AboutLicence", "Version"), _named(card.version)),
        (QCoreApplication.translate("AboutLicence", "Effective"), _named(card.effective)),
        (QCoreApplication.translate("AboutLicence", "SPDX identifier"), _named(card.spdx)),
        (QCoreApplication.translate("AboutLicence", "Language"), prose(_language(card.language))),
        (QCoreApplication.translate("AboutLicence", "Words"), name(QLocale().toString(card.words))),
    ]


def _origin(card: Metadata) -> list[Row]:
    source, original = card.source, card.original
    rows = [
        (QCoreApplication.translate("AboutLicence", "Published at"), _named(source.address)),
        (QCoreApplication.translate("AboutLicence", "Obtained from"), _named(source.obtained_from)),
        (QCoreApplication.translate("AboutLicence", "Written by"), _named(source.author)),
    ]
    if original:
        added = QCoreApplication.translate("AboutLicence", "imported {date}").format(date=name(original.added))
        file = f"{name(original.file)} · {added}"
        rows.append((QCoreApplication.translate("AboutLicence", "Original file"), file))
    return rows


def _bytes(card: Metadata, verified: Sequence[Verified] | GlossatorError) -> list[Row]:
    if isinstance(verified, GlossatorError):
        said = f'<span class="error">{prose(sentence(verified))}</span>'
    elif verified:
        said = several(map(_outcome, verified))
    else:
        said = muted(prose(QCoreApplication.translate("AboutLicence", "Not verified since the library was read")))
    return [
        ("SHA-256", _named(card.sha256)),
        (QCoreApplication.translate("AboutLicence", "Text verified"), said),
    ]


def _outcome(verified: Verified) -> str:
    size = name(QLocale().toString(verified.size))
    if verified.is_intact:
        words = QCoreApplication.translate(
            "AboutLicence", "Verified now: the {size} bytes of {file} have the recorded SHA-256."
        )
        return words.format(size=size, file=name(verified.file))
    words = QCoreApplication.translate("AboutLicence", "Changed: {file} has the SHA-256 {found}, not {recorded}.")
    said = words.format(file=name(verified.file), found=name(verified.found), recorded=name(verified.recorded))
    return f'<span class="error">{said}</span>'


def _named(words: str) -> str:
    return name(words) if words else ""


def _language(tag: str) -> str:
    """What the interface calls the language with this tag; the tag itself where it has no name."""
    names = {
        "en": QCoreApplication.translate("AboutLicence", "English"),
        "ar": QCoreApplication.translate("AboutLicence", "Arabic"),
        "he": QCoreApplication.translate("AboutLicence", "Hebrew"),
    }
    return names.get(tag.split("-")[0], tag)
