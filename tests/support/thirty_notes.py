"""A comparison with thirty notes of every sort: two directions, threads, redlines, tables, own kinds."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import cycle, islice

from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from glossator.core.notes.model import Note, Reply, Severity, Status
from glossator.core.notes.targets import on_clause, on_licences, on_row
from glossator.core.session.comparing import compare_for
from glossator.core.session.file import new_review
from glossator.core.session.model import Review
from glossator.core.session.workspace import State, Workspace
from tests.support.sample_review import held_to, note

LICENCES = ("llama-4", "apache-2.0", "specimen-proprietary")
MIXED = "The threshold catches affiliates too.\n\nوهذا أشدّ مما في Llama 2، فليُراجَع البند 2 منه قبل التوقيع."
BODIES = (
    "هذا القيد الوارد في Section 2 من رخصة Llama 4 يستبعد كبار المنافسين؛ ويجب **الحصول على ترخيص مستقل** من Meta.\n\n"
    "- النقطة الأولى: أثره على الشركات التابعة\n- النقطة الثانية: 700 million مستخدم نشط شهريًا",
    "Compare with clause 5.c: there the *whole* licence ends, here only the `patent` grant does.",
    MIXED,
    "| Party | Duty |\n|---|---|\n| Licensee | notify |\n| Licensor | decide within 30 days |",
    "يرى العميل أن هذا الالتزام مقبول ما دام يقتصر على الإشعار.",
    "Is this duty passed on to every recipient? Ask the licensor, and see https://www.llama.com/llama4/license/ first.",
)
_WORDS = 9
_AUTHORS = ("ليلى حداد", "J. Smith")


def thirty_notes(licences: Sequence[str] = LICENCES) -> State:
    """A review of these licences of the library; of the default comparison."""
    library = Library.standard()
    comparison = compare_for(Review(), [library.resolve(each) for each in licences])
    quotes = [(licence, quote) for licence in comparison.licences for quote in _quotes(licence)]
    step = len(quotes) // 30
    notes = [_note(*quotes[nth * step], nth) for nth in range(28)]
    notes.append(held_to(_note(*quotes[0], 28), on_licences(comparison.licences[:1])))
    row = next(row for row in comparison.rows if sum(map(bool, row.cells)) > 1)
    notes.append(held_to(_note(*quotes[0], 29), on_row(row, comparison)))
    lead = comparison.licences[0]
    notes[5] = held_to(notes[5], on_clause(lead, lead.clauses[-2]))
    review = new_review(comparison)
    return Workspace(Review(review.columns, tuple(notes)), comparison).state


def _quotes(licence: Licence) -> list[str]:
    """The first words of every clause that has enough of them."""
    own = (licence.text[clause.body : clause.own_end].split() for clause in licence.clauses)
    return [" ".join(islice(words, _WORDS)) for words in own if len(words) > _WORDS]


def _note(licence: Licence, quote: str, nth: int) -> Note:
    body = next(islice(cycle(BODIES), nth, None))
    severity, status = list(Severity)[nth % 4], list(Status)[nth % 3]
    written = note(licence, quote, body, nth % 10, author=_AUTHORS[nth % 2], severity=severity, status=status)
    return _with_thread(written, nth)


def _with_thread(written: Note, nth: int) -> Note:
    replies = (
        Reply(f"reply-{nth}-a", "J. Smith", written.created, written.modified, "Agreed, but only for **weights**."),
        Reply(f"reply-{nth}-b", "ليلى حداد", written.created, written.modified, "يكفي الإشعار، ولا حاجة إلى ترخيص."),
    )
    return replace(
        written,
        id=f"note-{nth}",
        kind=("", "scale-threshold", "house style")[nth % 3],
        tags=("urgent", "للعميل") if nth % 4 == 0 else (),
        suggestion=f"Subject to clause 7, {written.quote}, unless agreed otherwise" if nth % 5 == 0 else "",
        replies=replies if nth % 3 == 0 else (),
    )
