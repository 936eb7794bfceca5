"""What the reviewer decides about the comparison itself: which clauses answer each other, and which marks are right."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from glossator.core.compare.model import Comparison
from glossator.core.compare.rearranged import other_rows
from glossator.core.library.references import position
from glossator.core.session.model import PinnedPair, Verdict
from glossator.core.session.workspace import Workspace
from glossator.core.text.direction import isolate
from glossator.ui.compare_view.marks.marks import Passage
from glossator.ui.i18n import current_language
from glossator.ui.parts import Parts
from glossator.ui.rearranging import Change, Rearranging, Take
from glossator.ui.review_display import ReviewDisplay
from glossator.ui.saying import say, unsay
from glossator.ui.settings import Settings


class Deciding(QObject):
    """Puts into the review what is decided in the columns, and says what came of it."""

    def __init__(
        self,
        window: QMainWindow,
        parts: Parts,
        workspace: Workspace,
        rearranging: Rearranging,
        display: ReviewDisplay,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._workspace = workspace
        self._rearranging = rearranging
        self._display = display
        self._settings = settings
        self._said = ""
        workspace.changed.connect(self._unsay)
        parts.view.findings.decided.connect(self._decide)
        parts.view.pairing.pinned.connect(self._pin)
        parts.view.pairing.released.connect(self._release)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the menu's actions on clauses and marks do, by the actions' ids."""
        pairing, findings = self._parts.view.pairing, self._parts.view.findings
        return {
            "pair": _either(pairing.begin, self._ask_for_clause),
            "keep-apart": _either(pairing.keep_apart, self._say_alone),
            "release": _either(pairing.release, self._say_untouched),
            "explain": _either(findings.explain, self._ask_for_mark),
            "accept": _either(partial(findings.decide, Verdict.ACCEPTED), self._ask_for_mark),
            "reject": _either(partial(findings.decide, Verdict.REJECTED), self._ask_for_mark),
            "undecide": _either(partial(findings.decide, None), self._ask_for_mark),
            "note-mark": _either(findings.note, self._ask_for_mark),
            "show-rejected": self._toggle_rejected,
        }

    def _decide(self, passage: Passage, verdict: Verdict | None) -> None:
        licence = self._workspace.state.comparison.licences[passage.span.column]
        if verdict is None:
            self._workspace.undecide(licence, passage.provision)
            words = self.tr("Left undecided: {kind}")
        else:
            self._workspace.decide(licence, passage.provision, verdict, self._settings.author)
            rejected = self.tr("Rejected and no longer marked: {kind}")
            words = rejected if verdict is Verdict.REJECTED else self.tr("Accepted: {kind}")
        kind = self._display.taxonomy.kind(passage.provision.kind).name.in_language(current_language())
        self._say(words.format(kind=isolate(kind)))

    def _pin(self, pin: PinnedPair) -> None:
        paired, parted = self.tr("The two clauses answer each other now"), self.tr("The two clauses are kept apart now")
        self._arrange(
            lambda review: review.with_pin(pin),
            lambda compared: self._workspace.pin(pin, compared),
            paired if pin.together else parted,
            pin,
        )

    def _release(self, pin: PinnedPair) -> None:
        self._arrange(
            lambda review: review.without_pin(pin.one, pin.other),
            lambda compared: self._workspace.unpin(pin.one, pin.other, compared),
            self.tr("The text decides again about the two clauses"),
            pin,
        )

    def _arrange(self, change: Change, take: Take, words: str, pin: PinnedPair) -> None:
        def arrive(compared: Comparison) -> None:
            before = self._workspace.state.comparison
            take(compared)
            self._say(" · ".join((words, *self._others(before, compared, pin))))

        self._rearranging.run(change, arrive)

    def _others(self, before: Comparison, after: Comparison, pin: PinnedPair) -> Iterator[str]:
        """How many rows hold other clauses now besides those of the two that the reader decided about."""
        own = [(position(each.licence, after.licences), each.clause) for each in (pin.one, pin.other)]
        if others := other_rows(before, after, own):
            yield self.tr("%n other row(s) changed", "", others)

    def _toggle_rejected(self) -> None:
        self._display.show_rejected(self._parts.actions["show-rejected"].isChecked())

    def _ask_for_clause(self) -> None:
        self._say(self.tr("Click a clause first, or go to it with the arrow keys"))

    def _ask_for_mark(self) -> None:
        self._say(self.tr("Go to a marked passage first (F8), or click one"))

    def _say_alone(self) -> None:
        self._say(self.tr("Nothing stands beside this clause that it could be kept apart from"))

    def _say_untouched(self) -> None:
        self._say(self.tr("Nobody paired this clause by hand, or kept it apart"))

    def _say(self, words: str) -> None:
        """Say `words` in the status bar for a while, and to those who listen."""
        self._said = words
        say(self._window, words)

    def _unsay(self) -> None:
        """What was said is no longer true once it is undone."""
        unsay(self._window, self._said)


def _either(act: Callable[[], bool], otherwise: Callable[[], None]) -> Callable[[], None]:
    """What acts where there is anything to act on, and else tells the reader what is missing."""

    def do() -> None:
        if not act():
            otherwise()

    return do
