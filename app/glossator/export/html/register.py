"""The register of notes."""

from glossator.export.html.context import Context
from glossator.export.html.elements import Html, directed, element, together
from glossator.export.html.notes import body
from glossator.export.model_notes import RegisterPart, ReportNote
from glossator.export.options import Part

_COLUMNS = ("number", "passage", "words", "assessment", "written")


def register(context: Context) -> Html | None:
    """All notes with their threads, in tables of one direction; None where there are none."""
    if not context.report.notes:
        return None
    return context.section(
        Part.REGISTER, context.said("register"), *(_part(part, context) for part in context.report.register)
    )


def _part(part: RegisterPart, context: Context) -> Html:
    head = element("thead", element("tr", *(element("th", context.said(key), scope="col") for key in _COLUMNS)))
    rows = element("tbody", *(_entry(note, context) for note in context.course.through(part.notes)))
    table = element("table", head, rows, class_="register", dir=part.direction)
    title = element("h3", part.title) if part.title else None
    return together([title, context.scrolled(table, part.title or context.said("register"))])


def _entry(note: ReportNote, context: Context) -> Html:
    where = (element("p", context.named(each)) for each in (note.licence, note.clause) if each)
    quote = directed("q", note.quote, note.quote_direction, context.report.language) if note.quote else None
    assessed = (
        element("p", context.named(each)) for each in (note.severity, note.status, note.kind, *note.tags) if each
    )
    written = element("p", context.named(note.author)), element("p", element("time", note.date, datetime=note.modified))
    return element(
        "tr",
        element("th", context.note_number(note), scope="row"),
        element("td", *where, quote),
        element("td", body(note, context)),
        element("td", *assessed),
        element("td", *written),
        id=f"entry-{note.number}",
        class_=note.severity_id,
    )
