"""Notes: in full beneath their row, and in the register."""

from collections.abc import Iterator, Sequence

from glossator.core.notes.isolated_runs import isolated_runs
from glossator.core.notes.markup_model import Block, Kind, Run
from glossator.core.notes.redline import Change, Stretch
from glossator.core.notes.tables import Table, parts
from glossator.export.html.context import Context
from glossator.export.html.elements import Html, element, together
from glossator.export.languages import language_of
from glossator.export.model_notes import ReportNote, ReportReply
from glossator.export.options import Part

_ELEMENTS = {Kind.HEADING: "p", Kind.QUOTE: "blockquote", Kind.CODE: "pre"}
_DEEPEST = 6
_CHANGED = {Change.DELETED: "del", Change.INSERTED: "ins"}


def note_article(note: ReportNote, context: Context) -> Html:
    """The note as it stands beneath its row."""
    number = context.link(str(note.number), f"entry-{note.number}", Part.REGISTER, class_=f"number {note.severity_id}")
    return element(
        "article",
        element("header", number, " ", *_head(note, context)),
        body(note, context),
        id=f"note-{note.number}",
        class_=f"note {note.severity_id}",
        aria_label=f"{context.said('note')} {note.number}",
    )


def body(note: ReportNote, context: Context) -> Html:
    """What the note says, proposes and was answered, and what is to be known of where it stands."""
    return together(
        [
            element("p", note.remark, class_="remark") if note.remark else None,
            blocks(note.blocks),
            _suggestion(note, context),
            *(_reply(each, context) for each in note.replies),
        ]
    )


def blocks(read: Sequence[Block]) -> Html:
    """The blocks of a note, each in its own direction."""
    return together(_part(part) for part in parts(read))


def changed(stretches: Sequence[Stretch]) -> Html:
    """Words with what goes struck out and what comes underlined."""
    return together(
        element(_CHANGED[each.change], each.text) if each.change in _CHANGED else each.text for each in stretches
    )


def _head(note: ReportNote, context: Context) -> Iterator[Html]:
    separator = context.said("separator")
    where = [context.named(each) for each in (note.licence, note.clause) if each]
    kind = [context.named(note.kind)] if note.kind else []
    standing = [element("span", each) for each in (note.severity, note.status)]
    written = [context.named(note.author), element("time", note.date, datetime=note.modified)]
    tags = [element("span", context.named(each), class_="tag") for each in note.tags]
    for nth, each in enumerate([*where, *kind, *standing, *written, *tags]):
        yield together([separator if nth else None, each])


def _suggestion(note: ReportNote, context: Context) -> Html | None:
    if note.suggestion is None:
        return None
    suggestion = note.suggestion
    words = "".join(each.text for each in suggestion.stretches)
    spoken_in = language_of(words, suggestion.direction, context.report.language)
    return element(
        "div",
        element("p", context.said("suggestion"), class_="caption"),
        element("p", changed(suggestion.stretches), dir=suggestion.direction, lang=spoken_in),
        class_="suggestion",
    )


def _reply(reply: ReportReply, context: Context) -> Html:
    written = element("time", reply.date, datetime=reply.created)
    head = element("p", context.named(reply.author), context.said("separator"), written, class_="caption")
    return element("div", head, blocks(reply.blocks), class_="reply")


def _part(part: Block | Table) -> Html:
    if isinstance(part, Block):
        return _block(part)
    head, *rows = part.rows
    lines = [element("tr", *(_cell(cell, "th") for cell in head))]
    lines += [element("tr", *(_cell(cell, "td") for cell in row)) for row in rows]
    return element("table", *lines, dir=part.direction, class_="in-note")


def _cell(cell: Block | None, name: str) -> Html:
    if cell is None:
        return element(name)
    return element(name, *map(_run, isolated_runs(cell)), dir=cell.direction, lang=_language(cell))


def _block(block: Block) -> Html:
    label = element("span", block.label, class_="label") if block.label else None
    depth = min(block.level, _DEEPEST) if block.kind is not Kind.HEADING else 0
    classes = " ".join([f"is-{block.kind}", f"deep-{depth}", *(["continues"] if block.continues else [])])
    name = _ELEMENTS.get(block.kind, "p")
    runs = map(_run, isolated_runs(block))
    return element(name, label, *runs, dir=block.direction, lang=_language(block), class_=classes)


def _language(block: Block) -> str:
    return language_of(block.text, block.direction, "en")


def _run(run: Run) -> Html:
    words: str = run.text
    for wanted, name in ((run.code, "code"), (run.italic, "em"), (run.bold, "strong")):
        words = element(name, words) if wanted else words
    return element("a", words, href=run.link, rel="noreferrer") if run.link else together([words])
