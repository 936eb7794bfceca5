"""Which licences stand side by side: chosen, added, replaced and closed by the reader."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from glossator.core.compare.model import Comparison
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.session.file import new_review
from glossator.core.session.format import MOST_COLUMNS
from glossator.core.session.workspace import Workspace
from glossator.ui.work import Work

DEFAULT_COLUMNS = ("llama-4", "apache-2.0", "specimen-proprietary")
"""What the window opens on: open weights, open source, and a proprietary licence."""


class Columns(QObject):
    """Compares licences in the background and puts the result into the workspace."""

    about_to_change = Signal()
    """Other columns are about to be shown: what is being typed must go into the review now."""

    def __init__(self, workspace: Workspace, library: Library, work: Work) -> None:
        super().__init__(work)
        self._workspace = workspace
        self._library = library
        self._work = work

    @property
    def references(self) -> tuple[str, ...]:
        """The columns that are open."""
        return tuple(licence.reference for licence in self._workspace.state.comparison.licences)

    def compare(self, references: Sequence[str]) -> Comparison:
        """Compare these licences (ids or files), in any thread; raises GlossatorError for what cannot be compared."""
        from glossator.core.compare.compare import compare

        if len(references) > MOST_COLUMNS:
            raise GlossatorError(Problem.TOO_MANY_LICENCES)
        return compare([self._library.resolve(reference) for reference in references])

    def begin(self, comparison: Comparison) -> None:
        """Show `comparison` in a new review; the one before is let go as it is."""
        self._workspace.open(new_review(comparison), comparison, None)

    def change(self, references: Sequence[str]) -> None:
        """Show these licences in the review that is open."""
        if not self.references:
            self._work.run_latest(lambda: self.compare(references), self.begin)
        elif tuple(references) != self.references:
            self._work.run_latest(lambda: self.compare(references), self._show)

    def add_files(self, paths: Iterable[Path]) -> None:
        """Add the reader's own files as columns after the ones that are open."""
        files = (str(path) for path in paths)
        self.change((*self.references, *(each for each in files if each not in self.references)))

    def close(self, column: int) -> None:
        """Take one column away (counted from 0)."""
        self.change([each for nth, each in enumerate(self.references) if nth != column])

    def _show(self, comparison: Comparison) -> None:
        self.about_to_change.emit()
        self._workspace.show(comparison)


def companions(references: Sequence[str]) -> tuple[str, ...]:
    """What stands beside `references` in a comparison: nothing beside two or more, a default licence beside one."""
    leading, second, *_ = DEFAULT_COLUMNS
    if len(references) != 1:
        return ()
    return (second,) if references[0] == leading else (leading,)
