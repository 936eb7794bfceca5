"""The licences clause by clause, a column each."""

from collections import Counter

from glossator.export.html.context import Context
from glossator.export.html.elements import Html, element, together
from glossator.export.html.notes import note_article
from glossator.export.html.runs import Marker
from glossator.export.model import Card, ClauseText, ReportRow
from glossator.export.options import Part


def comparison(context: Context) -> Html:
    """The table, a group of rows for each row of the comparison, under the licences' names."""
    report, marker = context.report, Marker(context)
    head = element("thead", element("tr", *(_head(card) for card in report.cards)))
    rows = [_row(row, context, marker) for row in context.course.through(report.rows)]
    table = element(
        "table",
        element("caption", context.subject()),
        head,
        _whole_licences(context),
        *rows,
        class_=f"comparison of-{len(report.cards)}",
        dir=report.direction if context.options.mirrors_columns else "ltr",
    )
    return context.section(Part.COMPARISON, context.said("comparison"), _filters(context), table)


def _filters(context: Context) -> Html | None:
    """A box for each kind, with the number of its rows: what is ticked is shown and all else hidden, by style alone."""
    entries = [entry for group in context.report.legend for entry in group.entries]
    counts = Counter(kind for row in context.report.rows for kind in _kinds(row))
    if not entries:
        return None
    boxes = [
        element(
            "label",
            element("input", type="checkbox", id=f"only-{entry.kind}"),
            element("span", entry.badge, class_=f"badge {entry.hue}", aria_hidden="true"),
            f"{entry.name} ({counts[entry.kind]})",
        )
        for entry in entries
    ]
    return element(
        "form",
        element("fieldset", element("legend", context.said("filter")), *boxes),
        element("button", context.said("show-all"), type="reset"),
        element("p", context.said("filtered"), class_="filtered", role="status"),
        class_="filter",
    )


def _head(card: Card) -> Html:
    name = element("bdi", card.short, lang=card.language, dir="auto")
    return element("th", name, element("small", card.subtitle) if card.subtitle else None, scope="col")


def _whole_licences(context: Context) -> Html | None:
    """The notes on whole licences, above all rows."""
    notes = [note for notes in context.report.heads for note in notes]
    if not notes:
        return None
    columns = str(len(context.report.cards))
    title = element(
        "th", context.said("whole-licence"), colspan=columns, scope="rowgroup", dir=context.report.direction
    )
    cell = element(
        "td", *(note_article(note, context) for note in notes), colspan=columns, dir=context.report.direction
    )
    return element("tbody", element("tr", title), element("tr", cell, class_="notes"))


def _row(row: ReportRow, context: Context, marker: Marker) -> Html:
    columns = str(len(row.cells))
    tentative = element("small", context.said("tentative"), class_="tentative") if row.tentative else None
    page = context.report.direction
    title = element(
        "th", f"{row.number}. ", context.named(row.title), tentative, colspan=columns, scope="rowgroup", dir=page
    )
    cells = (_cell(cell, card, context, marker) for cell, card in zip(row.cells, context.report.cards, strict=True))
    notes = together(note_article(note, context) for note in row.notes)
    below = element("tr", element("td", notes, colspan=columns, dir=page), class_="notes") if notes else None
    return element(
        "tbody",
        element("tr", title),
        element("tr", *cells, class_="clauses"),
        below,
        id=f"row-{row.number}",
        class_=" ".join(["row", *(f"has-{kind}" for kind in _kinds(row))]),
    )


def _cell(cell: tuple[ClauseText, ...], card: Card, context: Context, marker: Marker) -> Html:
    if not cell:
        return element("td", element("p", context.said("no-counterpart"), dir=context.report.direction), class_="none")
    clauses = together(_clause(clause, card.language, marker) for clause in cell)
    return element("td", clauses, dir=card.direction, lang=card.language, data_licence=card.short)


def _clause(clause: ClauseText, language: str, marker: Marker) -> Html:
    title = marker.paragraph(clause.title, language, "h3") if clause.title else None
    return together([title, *(marker.paragraph(paragraph, language) for paragraph in clause.paragraphs)])


def _kinds(row: ReportRow) -> list[str]:
    """The kinds that are marked in `row`, each once."""
    paragraphs = (
        paragraph
        for cell in row.cells
        for clause in cell
        for paragraph in (*([clause.title] if clause.title else []), *clause.paragraphs)
    )
    return list(dict.fromkeys(kind for paragraph in paragraphs for run in paragraph.runs for kind in run.kinds))
