"""The sample review, with all that notes can bring along."""

from dataclasses import replace

from glossator.core.compare.model import Comparison
from glossator.core.notes.model import Reply, Severity, Status
from glossator.core.notes.targets import on_licences, on_row
from glossator.core.session.workspace import State
from tests.support.licence_builder import Part, beside, build, marked
from tests.support.sample_review import ARABIC_NOTE, USERS, arabic, held_to, leading, note, state_of

TABLE_NOTE = (
    'Compare:\n\n| Clause | Duty |\n|---|---|\n| 1 | display |\n\n> quoted\n\n1. ask [Meta](https://example.org/?a="b")'
)


def newer() -> Comparison:
    """The leading licence, a newer version of it, and the Arabic one."""
    words = "If the Licensee has more than 900 million monthly active users, it must request a separate licence."
    licence = build(
        "newer",
        [
            Part("1", "Grant", "You may use the Materials. You must display “Built with Leading” on a website."),
            Part("2", "Scale", words),
            Part("3", "End", "This licence ends when you sue us."),
        ],
    )
    return beside(leading(), marked(licence, ("scale-threshold", words)), arabic(), topics=("", "scale-threshold"))


def threaded_state() -> State:
    """A review with a thread, proposed wordings, tags, and notes on words, a row and a whole licence."""
    comparison = newer()
    asked = replace(
        note(leading(), USERS, ARABIC_NOTE, nth=1, severity=Severity.BLOCKING),
        kind="scale-threshold",
        tags=("عميل", "=SUM(A1)"),
        suggestion="900 million monthly active users",
        replies=(
            Reply("r1", "J. Smith", "2026-11-23T10:00:00+02:00", "2026-11-23T10:00:00+02:00", "I *agree*."),
            Reply("r2", "ليلى حداد", "2026-11-24T10:00:00+02:00", "2026-11-24T10:00:00+02:00", "شكرًا."),
        ),
    )
    shared = held_to(
        note(leading(), USERS, TABLE_NOTE, nth=2, author="", status=Status.RESOLVED),
        on_row(comparison.rows[0], comparison),
    )
    whole = held_to(note(leading(), USERS, "+1 😀 中", nth=3, author="@J"), on_licences([comparison.licences[1]]))
    return state_of(asked, shared, whole, comparison=comparison)
