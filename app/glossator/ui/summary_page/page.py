"""The page as HTML, and as text to be pasted elsewhere."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from glossator.core.compare.balance import Balance, KindFound
from glossator.core.text.direction import Direction, isolate, strip_isolates
from glossator.ui.about_licence.findings import BADGE
from glossator.ui.about_licence.markup import columns, direction, link, muted, name, prose, section
from glossator.ui.i18n import current_language
from glossator.ui.summary_page.summed import Summed, figures, totals

_BETWEEN = {Direction.LTR: "; ", Direction.RTL: "؛ "}
CLAUSE = "clause:"
"""Links whose address begins with this lead to a clause: column and clause id follow, with a colon between."""


def page(summed: Summed) -> str:
    """The whole page."""
    licences = " · ".join(name(summed.name(nth)) for nth in range(len(summed.balances)))
    title = prose(QCoreApplication.translate("SummaryPage", "Summary of the comparison"))
    measured = prose(_measured(summed))
    parts = (
        f"<h1>{title}</h1><p>{licences}</p><p>{muted(measured)}</p>",
        section(QCoreApplication.translate("SummaryPage", "The table"), _totals(summed)),
        section(QCoreApplication.translate("SummaryPage", "Each licence"), _figures(summed)),
        *(_changes(each, summed) for each in summed.others()),
    )
    return "".join(parts)


def text(summed: Summed) -> str:
    """The same in plain lines, the figures parted by tabs as spreadsheets want them."""
    names = [summed.name(nth) for nth in range(len(summed.balances))]
    lines = [" · ".join(names), _measured(summed), ""]
    lines += [f"{caption}\t{count}" for caption, count in totals(summed.summary)]
    lines += ["", "\t".join(["", *names])]
    lines += ["\t".join([caption, *counts]) for caption, counts in figures(summed)]
    for each in summed.others():
        for title, found in _lists(each, summed):
            lines += ["", strip_isolates(title), *(_line(kind, summed) for kind in found)]
    return "\n".join(lines)


def _measured(summed: Summed) -> str:
    words = QCoreApplication.translate("SummaryPage", "Leading licence: {licence}. Differences of print do not count.")
    return words.format(licence=summed.name(summed.comparison.leading))


def _totals(summed: Summed) -> str:
    return columns(((prose(caption), f"<b>{count}</b>") for caption, count in totals(summed.summary)), "62%")


def _figures(summed: Summed) -> str:
    heads = [f"<b>{name(summed.name(nth))}</b>" for nth in range(len(summed.balances))]
    rows = [_row("", heads), *(_row(prose(caption), counts) for caption, counts in figures(summed))]
    return f'<table width="100%" cellspacing="0">{"".join(rows)}</table>'


def _row(caption: str, cells: Sequence[str]) -> str:
    """Qt does not mirror tables, so the cells change places."""
    done = [f'<td width="34%">{caption}</td>', *(f"<td>{cell}</td>" for cell in cells)]
    return f"<tr>{''.join(reversed(done) if direction() is Direction.RTL else done)}</tr>"


def _changes(balance: Balance, summed: Summed) -> str:
    """Titled lists of the kinds that one licence gained and lost."""
    return "".join(section(title, _list(found, summed)) for title, found in _lists(balance, summed))


def _lists(balance: Balance, summed: Summed) -> Iterator[tuple[str, Sequence[KindFound]]]:
    gained = QCoreApplication.translate("SummaryPage", "{licence} restricts in addition")
    lost = QCoreApplication.translate("SummaryPage", "{licence} does not restrict")
    for title, found in ((gained, balance.gained), (lost, balance.lost)):
        if found:
            yield title.format(licence=isolate(summed.name(balance.column))), found


def _list(found: Sequence[KindFound], summed: Summed) -> str:
    return columns(((f'<img src="{BADGE}{each.kind}">', _kind(each, summed)) for each in found), "44")


def _kind(found: KindFound, summed: Summed) -> str:
    """The kind, and links to the clauses with passages of it, in whichever licence has them."""
    where = (
        f"{name(document)}: {' · '.join(link(f'{CLAUSE}{found.column}:{each}', name(said)) for each, said in clauses)}"
        for document, clauses in summed.clauses(found).items()
    )
    return f"<b>{prose(_called(found, summed))}</b> {muted('·')} {_BETWEEN[direction()].join(where)}"


def _line(found: KindFound, summed: Summed) -> str:
    where = (f"{each}: {', '.join(said for _, said in clauses)}" for each, clauses in summed.clauses(found).items())
    return f"- {_called(found, summed)} ({'; '.join(where)})"


def _called(found: KindFound, summed: Summed) -> str:
    return summed.taxonomy.kind(found.kind).name.in_language(current_language())
