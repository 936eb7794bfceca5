"""Shows the open review in every pane, and keeps how it is shown."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QMainWindow

from glossator.core.compare.model import Comparison
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.workspace import State, Workspace
from glossator.ui.messages import redo_text, undo_text
from glossator.ui.parts import Parts

NEED_A_COMPARISON = (
    *("new", "save", "save-as", "export", "print", "copy", "copy-source"),
    *("find", "find-next", "find-previous", "add-note"),
    *("zoom-in", "zoom-out", "zoom-usual", "next-restriction", "previous-restriction", "go-text"),
    *(
        "pair",
        "keep-apart",
        "release",
        "column-earlier",
        "column-later",
        "explain",
        "accept",
        "reject",
        "undecide",
        "show-rejected",
    ),
    *(
        "show-differences",
        "comparison-options",
        "summary",
        "next-change",
        "previous-change",
        "go-to-clause",
        "next-alone",
        "previous-alone",
    ),
)
NEED_A_NOTE = ("next-note", "previous-note", "attach-note")


class ReviewDisplay(QObject):
    """Listens to the workspace and changes what no longer agrees with it."""

    def __init__(self, window: QMainWindow, parts: Parts, workspace: Workspace, taxonomy: Taxonomy) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._workspace = workspace
        self.taxonomy = taxonomy
        self._shown: State | None = None
        self._summary = QLabel(window)
        window.statusBar().setSizeGripEnabled(False)
        window.statusBar().addPermanentWidget(self._summary)
        parts.legend.shown_changed.connect(self._show_kinds)
        parts.legend.rejected_wanted.connect(self.show_rejected)
        workspace.opened.connect(self._forget)
        workspace.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the workspace's state."""
        state, before = self._workspace.state, self._shown
        self._shown = state
        if before is None or state.comparison.licences != before.comparison.licences:
            self._show_comparison(state, is_exchanged=bool(before and before.comparison.licences))
        else:
            self._follow(state, before)
        self.name_everything()

    def _forget(self) -> None:
        """Another review is shown from its beginning, though it may be of the same licences."""
        self._shown = None

    def _follow(self, state: State, before: State) -> None:
        """Show what changed about the same licences; the place that is read stays."""
        parts, is_rearranged = self._parts, state.comparison is not before.comparison
        if is_rearranged:
            parts.view.rearrange(state.comparison)
        if state.review.pins != before.review.pins:
            parts.view.marking.hold_pins(state.review.pins)
        if is_rearranged or state.placements != before.placements:
            parts.view.marking.place_notes(state.placements)
        if state.review.decisions != before.review.decisions:
            parts.view.set_decisions(state.review.decisions)
            parts.legend.set_decisions(state.review.decisions)
        if is_rearranged:
            parts.search_bar.search_again()

    def show_rejected(self, shown: bool) -> None:
        """Outline the findings that the reviewer rejected, or leave them unseen."""
        view = self._workspace.state.review.view
        self._workspace.set_view(replace(view, shows_rejected=shown))
        self._shown = self._workspace.state
        self._show_rejected(shown)

    def _show_rejected(self, shown: bool) -> None:
        self._parts.view.marking.show_rejected(shown)
        self._parts.legend.show_rejected(shown)
        self._parts.actions["show-rejected"].setChecked(shown)

    def _show_comparison(self, state: State, *, is_exchanged: bool) -> None:
        """`is_exchanged` says that the review has other columns: what is read stays where it is."""
        parts = self._parts
        if is_exchanged:
            parts.view.exchange(state.comparison)
        else:
            parts.view.set_comparison(state.comparison)
        parts.view.marking.hold_pins(state.review.pins)
        parts.view.set_decisions(state.review.decisions)
        parts.view.marking.place_notes(state.placements)
        parts.legend.set_comparison(state.comparison, state.review.decisions)
        self._show_rejected(state.review.view.shows_rejected)
        parts.legend.set_shown(self._kinds(state))
        parts.view.marking.show_kinds(parts.legend.shown)
        parts.library.set_licences(state.comparison.licences)
        self._turn_page(bool(state.comparison.licences))
        if not is_exchanged:
            parts.view.going.to_row(state.review.view.row)
        parts.search_bar.search_again()

    def _turn_page(self, is_there: bool) -> None:
        """Show the text where there is one, and let the keyboard act on it when it first comes."""
        pages, view = self._parts.pages, self._parts.view
        if is_there and pages.currentWidget() is not view:
            pages.setCurrentWidget(view)
            view.setFocus()
        elif not is_there:
            pages.setCurrentWidget(self._parts.empty_page)

    def _kinds(self, state: State) -> frozenset[str]:
        chosen = state.review.view.shown_kinds
        return self.taxonomy.shown_by_default if chosen is None else frozenset(chosen)

    def _show_kinds(self, kinds: frozenset[str]) -> None:
        view = self._workspace.state.review.view
        self._workspace.set_view(replace(view, shown_kinds=tuple(sorted(kinds))))
        self._shown = self._workspace.state
        self._parts.view.marking.show_kinds(kinds)

    def name_everything(self) -> None:
        """Say what is open and what can be undone, in the language of the interface."""
        state, workspace, actions = self._workspace.state, self._workspace, self._parts.actions
        self._window.setWindowTitle(f"{self._title(state.comparison)}[*]")
        self._window.setWindowModified(workspace.is_modified)
        self._summary.setText(self._counts(state))
        actions["undo"].setText(undo_text(workspace.undo_name, workspace.undo_size))
        actions["redo"].setText(redo_text(workspace.redo_name, workspace.redo_size))
        actions.set_enabled(("undo",), bool(workspace.undo_name))
        actions.set_enabled(("redo",), bool(workspace.redo_name))
        actions.set_enabled(NEED_A_COMPARISON, bool(state.comparison.licences))
        actions.set_enabled(NEED_A_NOTE, bool(state.placements))
        review = state.review
        actions.set_enabled(("carry-notes",), bool(review.notes or review.decisions or review.pins))

    def _title(self, comparison: Comparison) -> str:
        if self._workspace.path:
            return self._workspace.path.name
        return " · ".join(licence.metadata.short for licence in comparison.licences)

    def _counts(self, state: State) -> str:
        if not state.comparison.licences:
            return ""
        licences = self.tr("%n licence(s)", "", len(state.comparison.licences))
        notes = self.tr("%n note(s)", "", len(state.review.notes))
        return f"{licences} · {notes}"
