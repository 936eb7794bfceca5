"""What a pause of the pointer tells: which kind of provision this is, what it says, and who marked it."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication

from glossator.core.provisions.model import CURATED, Provision
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.i18n import current_language


def tip_of(provisions: Iterable[Provision], taxonomy: Taxonomy) -> str:
    """The tip on these provisions as rich text in the language of the interface; empty for none."""
    return "<hr>".join(_tip(provision, taxonomy) for provision in provisions)


def origin_in_words(origin: str) -> str:
    """Who marked a passage."""
    if origin == CURATED:
        return QCoreApplication.translate("CompareView", "Read and marked by the curator")
    rule = origin.removeprefix("rule:")
    return QCoreApplication.translate("CompareView", "Marked by rule {rule}; please check").format(rule=rule)


def _tip(provision: Provision, taxonomy: Taxonomy) -> str:
    language = current_language()
    kind = taxonomy.kind(provision.kind)
    parts = [f"<p><b>{escape(kind.name.in_language(language))}</b></p>"]
    parts.append(f"<p>{escape(provision.summary.in_language(language))}</p>")
    if provision.note:
        parts.append(f"<p><i>{escape(provision.note.in_language(language))}</i></p>")
    parts.append(f"<p><small>{escape(origin_in_words(provision.origin))}</small></p>")
    return "".join(parts)
