"""A small review of three licences, one of them Arabic, with notes in both directions."""

from dataclasses import replace

from glossator.core.compare.model import Comparison
from glossator.core.library.model import Licence
from glossator.core.notes.model import Anchor, Note, Severity, Status
from glossator.core.notes.targets import words_target
from glossator.core.session.model import Column, Review, View
from glossator.core.session.workspace import State, Workspace
from tests.support.licence_builder import Part, beside, build, marked, where

ARABIC_NOTE = "هذا الحدّ يُسقط الترخيص عن كبار المزوّدين؛ راجع Llama 4 والبند 2(b)(i) منه."
ENGLISH_NOTE = "The **display duty** reaches `websites` too.\n\n- ask Meta\n- see § 2"
AUTHOR = "ليلى حداد"
USERS = "700 million monthly active users"


def leading() -> Licence:
    """An English licence with overlapping provisions."""
    words = f"If the Licensee has more than {USERS}, it must request a separate licence."
    licence = build(
        "leading",
        [
            Part("1", "Grant", "You may use the Materials. You must display “Built with Leading” on a website."),
            Part("2", "Scale", words),
            Part("3", "End", "This licence ends when you sue us."),
        ],
    )
    return marked(
        licence,
        ("scale-threshold", f"more than {USERS}, it must request a separate licence"),
        ("non-commercial", USERS),
        ("attribution-display", "You must display “Built with Leading” on a website."),
    )


def second() -> Licence:
    """An English licence with fewer clauses."""
    return build(
        "second", [Part("1", "Grant", "Everyone may use the Work."), Part("2", "Notices", "Keep the notices.")]
    )


def arabic() -> Licence:
    """An Arabic licence with tashkeel."""
    parts = [
        Part("المادة 1", "النطاق", "يمنح المرخِّص المرخَّص له حقًّا غير حصريٍّ في تشغيل النموذج داخل منشأته."),
        Part("المادة 2", "القيود", "لا يجوز للمرخَّص له استخدام مخرجات Llama 4 في تدريب نموذج منافس."),
    ]
    return marked(build("arabic", parts, "ar"), ("competing-model-ban", "لا يجوز للمرخَّص له استخدام مخرجات Llama 4"))


def note(
    licence: Licence,
    quote: str,
    body: str,
    nth: int = 0,
    *,
    author: str = AUTHOR,
    severity: Severity = Severity.MAJOR,
    status: Status = Status.OPEN,
) -> Note:
    """A note on the first place of `quote`, written in November 2026."""
    return Note(
        id=f"note-id-{nth}",
        targets=(words_target(licence, *where(licence.text, quote)),),
        body=body,
        author=author,
        created="2026-11-20T10:00:00+02:00",
        modified=f"2026-11-2{nth}T09:30:00+02:00",
        severity=severity,
        status=status,
    )


def held_to(each: Note, anchor: Anchor) -> Note:
    """The note on what `anchor` names."""
    return replace(each, scope=anchor.scope, targets=anchor.targets)


def compared() -> Comparison:
    """The three licences, clause beside clause."""
    return beside(leading(), second(), arabic(), topics=("", "scale-threshold"))


def state_of(*notes: Note, comparison: Comparison | None = None, shown: tuple[str, ...] | None = None) -> State:
    """A review with `notes` on `comparison` (of the three licences) that shows the kinds `shown`."""
    comparison = comparison or compared()
    columns = tuple(Column(each.reference, each.metadata.sha256) for each in comparison.licences)
    return Workspace(Review(columns, notes, view=View(shown_kinds=shown)), comparison).state


def sample_state() -> State:
    """The review with two notes."""
    first = note(leading(), USERS, ARABIC_NOTE, nth=1, severity=Severity.BLOCKING)
    other = note(leading(), "Built with Leading", ENGLISH_NOTE, nth=2, author="J. Smith", status=Status.ACCEPTED)
    return state_of(first, other)
