"""What was found in a licence, what was read for in vain, and what nobody has read it for."""

from collections.abc import Sequence
from textwrap import shorten

from PySide6.QtCore import QCoreApplication

from glossator.core.library.model import Licence
from glossator.core.provisions.model import CURATED, Provision
from glossator.core.provisions.taxonomy import Kind, Named, Taxonomy
from glossator.ui.about_licence.markup import columns, muted, name, prose, several
from glossator.ui.i18n import current_language

BADGE = "badge:"
"""Pictures whose address begins with this are badges; it ends with the kind's id, and "?" where a rule found it."""
_LONGEST_QUOTE = 180


def findings(licence: Licence, taxonomy: Taxonomy) -> str:
    """The provisions by group, in reading order, each with its clause and summary."""
    return "".join(_group(group, licence, taxonomy) for group in taxonomy.groups)


def silence(licence: Licence, taxonomy: Taxonomy) -> str:
    """The kinds that the licence was read for and says nothing of, with the words that were searched for."""
    silent = licence.metadata.silent
    return several(_silent(kind, silent[kind.id]) for kind in taxonomy.kinds if kind.id in silent)


def unread(licence: Licence, taxonomy: Taxonomy) -> str:
    """The kinds that nobody has read the licence for."""
    card = licence.metadata
    if not card.is_curated:
        return prose(QCoreApplication.translate("AboutLicence", "Nobody has read this licence for any kind yet."))
    known = {*card.counts, *card.silent}
    return " · ".join(prose(_name(kind)) for kind in taxonomy.kinds if kind.id not in known)


def _group(group: Named, licence: Licence, taxonomy: Taxonomy) -> str:
    kinds = {kind.id: kind for kind in taxonomy.kinds if kind.group == group.id}
    provisions = [each for each in licence.provisions if each.kind in kinds]
    if not provisions:
        return ""
    title = f"{prose(group.name.in_language(current_language()))} {muted(f'({len(provisions)})')}"
    return f"<h3>{title}</h3>{columns((_row(each, kinds[each.kind], licence) for each in provisions), '44')}"


def _row(provision: Provision, kind: Kind, licence: Licence) -> tuple[str, str]:
    language = current_language()
    mark = "" if provision.origin == CURATED else "?"
    head = f"<b>{prose(_name(kind))}</b> {muted('· ' + name(_clause(provision, licence)))}"
    lines = [head, prose(provision.summary.in_language(language))]
    if provision.origin != CURATED:
        lines.append(muted(_quoted(provision.quote)))
    if provision.note:
        lines.append(muted(prose(provision.note.in_language(language))))
    return f'<img src="{BADGE}{kind.id}{mark}">', several(lines)


def _quoted(words: str) -> str:
    """The beginning of what a rule marked: its summary is the same wherever the rule fires."""
    beginning = shorten(words, _LONGEST_QUOTE, placeholder="…")
    return name(QCoreApplication.translate("AboutLicence", "“{words}”").format(words=beginning))


def _clause(provision: Provision, licence: Licence) -> str:
    """The clause as it is printed: its number, else its heading, else its id."""
    clause = licence.clause(provision.clause)
    return clause.number or clause.heading or clause.id


def _silent(kind: Kind, searched: Sequence[str]) -> str:
    words = QCoreApplication.translate("AboutLicence", "searched for {words}")
    said = words.format(words=" · ".join(map(name, searched)))
    return f"<b>{prose(_name(kind))}</b> {muted('· ' + said)}"


def _name(kind: Kind) -> str:
    return kind.name.in_language(current_language())
