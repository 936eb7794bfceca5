"""What becomes of each note, as a page: what needs the reader first, every change word by word."""

from collections.abc import Mapping
from html import escape
from textwrap import shorten

from PySide6.QtCore import QCoreApplication

from glossator.core.notes.carrying import Carried, counts
from glossator.core.notes.markup import plain_text
from glossator.core.notes.placement import Hold
from glossator.core.notes.redline import Change, redline
from glossator.core.text.direction import Direction, direction_of_language, isolate
from glossator.ui.about_licence.markup import link, muted, name, prose, section, style_sheet
from glossator.ui.carrying.findings import sections_of_findings
from glossator.ui.carrying.journey import Journey
from glossator.ui.theme import Theme

NOTE = "note:"
"""What the address of a link begins with that leads to a note; its id follows."""
_ORDER = (Hold.ORPHANED, Hold.DOUBTFUL, Hold.CHANGED, Hold.MOVED, Hold.HELD)
_LONGEST_BODY, _LONGEST_QUOTE, _LONGEST_KEPT = 120, 220, 90
_CHANGES = {Change.INSERTED: "ins", Change.DELETED: "del"}
_STYLE = """
.words {{ margin-bottom: 14px; }}
ins {{ color: {insert}; background-color: {insert-tint}; text-decoration: underline; }}
del {{ color: {delete}; background-color: {delete-tint}; text-decoration: line-through; }}
"""


def report_style(theme: Theme) -> str:
    """The page's style in the colours of `theme`."""
    tokens = ("insert", "insert-tint", "delete", "delete-tint")
    return style_sheet(theme) + _STYLE.format(**{token: theme.colour(token).name() for token in tokens})


def page(journey: Journey, numbers: Mapping[str, int], *, is_done: bool) -> str:
    """The page about `journey`; `numbers` are those of the notes, each of them a link once they have gone."""
    parts = []
    for hold in _ORDER:
        found = [each for each in journey.carried.notes if each.found.hold is hold]
        entries = (_entry(each, journey, numbers, is_done=is_done) for each in found)
        parts.append(section(f"{title(hold)} ({len(found)})", "".join(entries)) if found else "")
    parts += sections_of_findings(journey)
    nothing = QCoreApplication.translate("CarryReport", "There is nothing on this licence to carry over.")
    return "".join(parts) or f"<p>{prose(nothing)}</p>"


def sentence_of(journey: Journey) -> str:
    """How many notes were found in each way, in one line for those who listen."""
    found = counts(journey.carried.notes)
    return " · ".join(f"{title(hold)}: {found[hold]}" for hold in _ORDER if hold in found)


def title(hold: Hold) -> str:
    """What is said of all notes that were found in this way."""
    titles = {
        Hold.ORPHANED: QCoreApplication.translate("CarryReport", "No longer in the licence"),
        Hold.DOUBTFUL: QCoreApplication.translate("CarryReport", "Doubtful, please look"),
        Hold.CHANGED: QCoreApplication.translate("CarryReport", "Words changed"),
        Hold.MOVED: QCoreApplication.translate("CarryReport", "Same words, other place"),
        Hold.HELD: QCoreApplication.translate("CarryReport", "Same words, same place"),
    }
    return titles[hold]


def _entry(carried: Carried, journey: Journey, numbers: Mapping[str, int], *, is_done: bool) -> str:
    number = QCoreApplication.translate("CarryReport", "Note {number}").format(
        number=isolate(str(numbers.get(carried.note.id, "")))
    )
    head = f"<b>{prose(number)}</b>"
    head = link(f"{NOTE}{carried.note.id}", head) if is_done else head
    body = shorten(plain_text(carried.note.body), _LONGEST_BODY, placeholder="…")
    lines = [f"{head} {muted(prose('· ' + _places(carried, journey)))}", muted(name(body)) if body else ""]
    words = _words(carried, direction_of_language(journey.new.metadata.language))
    return f"{''.join(f'<p>{line}</p>' for line in lines if line)}{words}"


def _places(carried: Carried, journey: Journey) -> str:
    """The clause that the words were of and the one that they are of, or that answers it."""
    if carried.target.selector is None:
        return QCoreApplication.translate("CarryReport", "the whole licence")
    before = isolate(journey.clause(carried.before.clause, journey.old))
    if not carried.found.hold.has_place:
        if not carried.counterpart:
            return QCoreApplication.translate("CarryReport", "was in {clause}; no clause answers it").format(
                clause=before
            )
        answer = isolate(journey.clause(carried.counterpart, journey.new))
        return QCoreApplication.translate("CarryReport", "was in {clause}; {answer} answers it").format(
            clause=before, answer=answer
        )
    now = isolate(journey.clause(carried.target.clause, journey.new))
    return (
        QCoreApplication.translate("CarryReport", "in {clause}").format(clause=now)
        if before == now
        else QCoreApplication.translate("CarryReport", "from {clause} to {now}").format(clause=before, now=now)
    )


def _words(carried: Carried, direction: Direction) -> str:
    if carried.target.selector is None:
        return ""
    if carried.found.hold in (Hold.CHANGED, Hold.DOUBTFUL):
        html = "".join(_stretch(each.change, each.text) for each in redline(carried.before.quote, carried.words))
    else:
        html = escape(shorten(carried.before.quote, _LONGEST_QUOTE, placeholder="…"))
    return f'<p class="words" dir="{direction}">{html}</p>'


def _stretch(change: Change, text: str) -> str:
    """Words of a change; of many that stay, the first and the last."""
    words = text.rstrip()
    behind = " " if words != text else ""
    if change in _CHANGES:
        return f"<{_CHANGES[change]}>{escape(words)}</{_CHANGES[change]}>{behind}"
    if len(words) > _LONGEST_KEPT:
        half = _LONGEST_KEPT // 2
        words = f"{words[:half].rpartition(' ')[0]} … {words[-half:].partition(' ')[2]}"
    return escape(words) + behind
