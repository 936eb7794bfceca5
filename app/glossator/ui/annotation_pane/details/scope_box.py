"""The choice of how much of the licences a new note is about."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QWidget

from glossator.core.notes.model import Scope
from glossator.ui.annotation_pane.fields import ChoiceBox


class ScopeBox(ChoiceBox):
    """The choice of a scope among those that `offer` allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Scope, lambda choice: scope_name(Scope(choice)), parent)

    def title(self) -> str:
        """What is chosen here, in the language of the interface."""
        return self.tr("What the note is about")

    def offer(self, scopes: Collection[Scope], chosen: Scope) -> None:
        """Let the reader choose among `scopes`; the one that is chosen at first is the first where it is not theirs."""
        with QSignalBlocker(self):
            self.set_choices(scopes)
            self.setCurrentIndex(max(self.findData(str(chosen)), 0))

    def scope(self) -> Scope:
        """The chosen scope."""
        return Scope(self.currentData())


def scope_name(scope: Scope) -> str:
    """What a note is about, in a few words."""
    names = {
        Scope.WORDS: QCoreApplication.translate("Scope", "These words"),
        Scope.CLAUSE: QCoreApplication.translate("Scope", "The clause"),
        Scope.ROW: QCoreApplication.translate("Scope", "The row of clauses"),
        Scope.LICENCE: QCoreApplication.translate("Scope", "The whole licence"),
    }
    return names[scope]
