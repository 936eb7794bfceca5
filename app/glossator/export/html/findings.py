"""Summary, matrix, redlines, index and legend."""

from collections.abc import Sequence

from glossator.core.text.direction import isolate
from glossator.export.html.context import Context
from glossator.export.html.elements import Html, directed, element, together
from glossator.export.html.notes import changed
from glossator.export.languages import language_of
from glossator.export.model import LegendEntry
from glossator.export.model_findings import (
    IndexEntry,
    IndexKind,
    KindPlaces,
    LicenceSummary,
    MatrixCell,
    MatrixRow,
    Redline,
    RedlineRow,
)
from glossator.export.model_notes import ReportNote
from glossator.export.options import Part


def summary(context: Context) -> Html:
    """The figures, what restricts, and what is still to be settled."""
    found, said = context.report.summary, context.said
    figures = [
        element("tr", element("th", each.caption, scope="row"), *(element("td", value) for value in each.values))
        for each in found.figures
    ]
    table = element("table", _head_of_licences(context), element("tbody", *figures), class_="figures")
    return context.section(
        Part.SUMMARY,
        said("summary"),
        context.scrolled(table, said("summary")),
        element("div", *(_licence(each, context) for each in found.licences), class_="cards"),
        _to_settle(said("blocking-notes"), found.blocking, context),
        _to_settle(said("open-notes"), found.open, context),
    )


def matrix(context: Context) -> Html:
    """Kinds by licence, with the clauses."""
    groups = [
        element(
            "tbody",
            element("tr", element("th", group.name, colspan=str(len(context.report.cards) + 1), scope="rowgroup")),
            *(_matrix_row(row, context) for row in context.course.through(group.rows)),
        )
        for group in context.report.matrix
    ]
    table = element("table", _head_of_licences(context, context.said("kind")), *groups, class_="matrix")
    return context.section(Part.MATRIX, context.said("matrix"), context.scrolled(table, context.said("matrix")))


def redlines(context: Context) -> Html | None:
    """What other licences change of the leading one's words."""
    if not context.report.redlines:
        return None
    return context.section(
        Part.REDLINE, context.said("redlines"), *(_redline(each, context) for each in context.report.redlines)
    )


def index(context: Context) -> Html:
    """Where passages of each kind stand."""
    kinds = (_index_kind(each, context) for each in context.report.index)
    return context.section(Part.INDEX, context.said("index"), *kinds)


def legend(context: Context) -> Html:
    """How passages are marked."""
    groups = (
        together([element("h3", group.name), element("dl", *(_legend_entry(entry) for entry in group.entries))])
        for group in context.report.legend
    )
    several = context.said("several" if context.report.legend else "no-kinds")
    return context.section(Part.LEGEND, context.said("legend"), *groups, element("p", several))


def _head_of_licences(context: Context, corner: str = "") -> Html:
    first = element("th", corner, scope="col") if corner else element("td")
    names = (element("th", context.named(card.short), scope="col") for card in context.report.cards)
    return element("thead", element("tr", first, *names))


def _licence(licence: LicenceSummary, context: Context) -> Html:
    said = context.said
    parts = [(said("restricts"), licence.restricts)]
    if not licence.leads:
        parts += [(said("gained"), licence.gained), (said("lost"), licence.lost)]
    told = (together([element("dt", caption), element("dd", _kinds(kinds, context))]) for caption, kinds in parts)
    name = element("h3", context.named(licence.licence))
    return element("div", name, element("dl", *told, class_="balance"), class_="card")


def _kinds(kinds: Sequence[KindPlaces], context: Context) -> Html:
    if not kinds:
        return element("span", context.said("nothing"), class_="quiet")
    return element(
        "ul", *(element("li", each.name, " ", context.clauses(each.clauses)) for each in kinds), class_="inline"
    )


def _to_settle(caption: str, notes: Sequence[ReportNote], context: Context) -> Html:
    separator = context.said("separator")
    items = [
        element(
            "li", context.note_number(note), " ", context.named(note.licence), separator, context.named(note.clause)
        )
        for note in notes
    ]
    listed = element("ul", *items, class_="notes-to-settle") if items else element("p", context.said("no-notes"))
    return together([element("h3", f"{caption} ({len(notes)})"), listed])


def _matrix_row(row: MatrixRow, context: Context) -> Html:
    name = element("th", element("span", row.badge, class_=f"badge {row.hue}"), row.name, scope="row")
    return element("tr", name, *(_matrix_cell(cell, context) for cell in row.cells))


def _matrix_cell(cell: MatrixCell, context: Context) -> Html:
    standing = context.said(f"standing-{cell.standing}")
    if cell.clauses:
        told = context.clauses(cell.clauses)
        return element("td", told, element("small", standing), class_=cell.standing)
    return element("td", standing, _searched(cell, context), class_=cell.standing)


def _searched(cell: MatrixCell, context: Context) -> Html | None:
    if not cell.searched:
        return None
    words = context.said("separator").join(cell.searched)
    return element("small", context.said("searched"), " ", context.named(words))


def _redline(redline: Redline, context: Context) -> Html:
    title = context.said("redline").format(before=isolate(redline.before), after=isolate(redline.after))
    return together(
        [element("h3", title), *(_redline_row(row, redline, context) for row in context.course.through(redline.rows))]
    )


def _redline_row(row: RedlineRow, redline: Redline, context: Context) -> Html:
    expected = context.report.cards[redline.column].language
    title = element("h4", context.link(f"{row.number}.", f"row-{row.number}", Part.COMPARISON), " ", row.title)
    words = "".join(each.text for each in row.stretches)
    spoken_in = language_of(words, row.direction, expected)
    return together([title, element("p", changed(row.stretches), dir=row.direction, lang=spoken_in, class_="redline")])


def _index_kind(kind: IndexKind, context: Context) -> Html:
    title = element("h3", element("span", kind.badge, class_=f"badge {kind.hue}"), kind.name)
    return together(
        [title, element("ul", *(_index_entry(each, context) for each in context.course.through(kind.entries)))]
    )


def _index_entry(entry: IndexEntry, context: Context) -> Html:
    quote = directed("q", entry.quote, entry.quote_direction, context.report.language)
    return element(
        "li", context.named(entry.licence), " ", context.clauses([entry.clause]), ": ", entry.statement, " ", quote
    )


def _legend_entry(entry: LegendEntry) -> Html:
    sample = element(
        "mark", element("span", entry.name, class_=f"line line-0 {entry.underline} {entry.hue}"), class_=entry.hue
    )
    badge = element("span", entry.badge, class_=f"badge {entry.hue}")
    return together([element("dt", badge, sample, id=f"kind-{entry.kind}"), element("dd", entry.definition)])
