"""Carrying notes over, from the menu's entry to the report."""

from collections.abc import Callable
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from glossator.core.library.library import Library
from glossator.core.library.references import main_reference, position
from glossator.core.notes.ordering import in_reading_order
from glossator.core.session.step import Step
from glossator.core.session.workspace import Workspace
from glossator.core.text.direction import isolate
from glossator.ui.appearance import Appearance
from glossator.ui.carrying.travelling import Travelling
from glossator.ui.columns import Columns
from glossator.ui.messages import sentence
from glossator.ui.parts import Parts
from glossator.ui.saying import say
from glossator.ui.work import Work

if TYPE_CHECKING:
    # the window comes long before anybody carries notes over
    from glossator.ui.carrying.dialog import CarryDialog
    from glossator.ui.carrying.journey import Journey


class Carrying(QObject):
    """Offers the versions of the licences with notes, and carries the notes over to the one that is chosen."""

    def __init__(
        self,
        window: QMainWindow,
        parts: Parts,
        workspace: Workspace,
        library: Library,
        columns: Columns,
        work: Work,
        appearance: Appearance,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._workspace = workspace
        self._library = library
        self._columns = columns
        self._travelling = Travelling(workspace, library, work)
        self._appearance = appearance
        self._dialog: CarryDialog | None = None
        workspace.changed.connect(self._follow)
        workspace.opened.connect(self._close)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {"carry-notes": self.begin}

    def begin(self) -> None:
        """Ask which notes go where."""
        from glossator.ui.carrying.journey import origins

        self._close()
        self._columns.about_to_change.emit()  # what is being typed goes along
        self._dialog = self._make_dialog()
        self._dialog.offer_origins((each, self._name(each)) for each in origins(self._workspace.state))
        self._dialog.show()

    def _make_dialog(self) -> "CarryDialog":
        from glossator.ui.carrying.dialog import CarryDialog

        dialog = CarryDialog(self._appearance.theme, self._window)
        dialog.origin_chosen.connect(self._offer)
        dialog.chosen.connect(self._preview)
        dialog.carry_wanted.connect(self._carry)
        dialog.note_wanted.connect(self._show_note)
        dialog.finished.connect(self._forget)
        self._appearance.changed.connect(dialog.set_theme)
        return dialog

    def _name(self, reference: str) -> str:
        """What a licence with notes is called: as in its column, else as in the library, else its file's name."""
        licences = self._workspace.state.comparison.licences
        column = position(reference, licences)
        if column >= 0:
            return licences[column].metadata.short
        cards = {card.id: card.short for card in self._library.entries()}
        return cards.get(main_reference(reference), PurePath(reference).name)

    def _offer(self, reference: str) -> None:
        """Offer where the notes on the licence with this reference can go."""
        from glossator.core.library.versions import other_versions

        entries = [card for card in self._library.entries() if card.id != main_reference(reference)]
        own = next((card for card in self._library.entries() if card.id == main_reference(reference)), None)
        versions = other_versions(own, entries) if own else ()
        others = sorted((card for card in entries if card not in versions), key=lambda card: card.short.casefold())
        if self._dialog:
            self._dialog.offer_goals(versions, others)

    def _preview(self, reference: str, onto: str) -> None:
        dialog = self._dialog
        if dialog:
            self._travelling.preview(
                reference,
                onto,
                lambda journey: self._show(dialog, journey),
                lambda error: dialog.show_failure(sentence(error)),
            )

    def _show(self, dialog: "CarryDialog", journey: "Journey") -> None:
        if dialog is self._dialog:
            dialog.show_journey(journey, self._numbers())

    def _carry(self) -> None:
        if self._dialog and self._dialog.journey:
            self._columns.about_to_change.emit()
            self._travelling.go(self._dialog.journey, self._arrive)

    def _arrive(self, journey: "Journey") -> None:
        name = isolate(journey.new.metadata.short)
        say(self._window, self.tr("The notes have been carried over to {licence}").format(licence=name))
        if self._dialog:
            self._dialog.show_done(journey, self._numbers())

    def _numbers(self) -> dict[str, int]:
        state = self._workspace.state
        ordered = in_reading_order(state.placements, state.comparison)
        return {each.note.id: number for number, each in enumerate(ordered, start=1)}

    def _show_note(self, note_id: str) -> None:
        if any(note.id == note_id for note in self._workspace.review.notes):
            self._parts.panes.reveal(self._parts.notes, focus=False)
            self._parts.notes.show_note(note_id)
            self._parts.notes.note_activated.emit(note_id)

    def _follow(self) -> None:
        """What is shown is of the review as it is; where the journey is taken back, there is nothing to report."""
        if self._dialog is None or self._travelling.is_arriving:
            return
        if not self._dialog.is_done:
            self._dialog.ask()
        elif self._workspace.redo_name == Step.CARRY:
            self._close()

    def _close(self) -> None:
        if self._dialog:
            self._dialog.close()

    def _forget(self) -> None:
        self._dialog = None
