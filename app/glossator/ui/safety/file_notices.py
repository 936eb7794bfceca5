"""Tells the reader that somebody else has the review's file, or changed it, and what she can do."""

from PySide6.QtCore import QObject

from glossator.core.safety.custody import Look, Standing
from glossator.core.safety.lock import Owner
from glossator.core.session.workspace import Workspace
from glossator.core.text.direction import isolate
from glossator.ui.files import Files
from glossator.ui.notices.telling import Deed, Telling
from glossator.ui.notices.telling_bar import TellingBar
from glossator.ui.times import time_of


class FileNotices(QObject):
    """Says in `bar` how the file stands, and again only when that changes or the reader tries to save."""

    def __init__(self, parent: QObject, bar: TellingBar, files: Files, workspace: Workspace) -> None:
        super().__init__(parent)
        self._bar = bar
        self._files = files
        self._workspace = workspace
        self._told = Look(Standing.OURS)
        bar.taken.connect(self._do)
        bar.retold.connect(self._retell)
        files.guard.looked.connect(self._follow)
        files.guard.refused.connect(self._tell)

    def _follow(self, look: Look) -> None:
        if look != self._told:
            self._tell(look)

    def _tell(self, look: Look) -> None:
        self._told = look
        if look.standing is Standing.GONE:
            self._workspace.mark_unsaved()
        self._bar.tell(self._tellings(look))

    def _retell(self) -> None:
        if self._bar.isVisible():
            self._bar.tell(self._tellings(self._told))

    def _tellings(self, look: Look) -> tuple[Telling, ...]:
        path = self._files.guard.path
        tell = {Standing.TAKEN: self._taken, Standing.CHANGED: self._changed, Standing.GONE: self._gone}
        if path is None or look.standing not in tell:
            return ()
        return (tell[look.standing](isolate(path.name), look),)

    def _taken(self, name: str, look: Look) -> Telling:
        words = self._who(name, look.other) if look.other else ""
        details = self.tr("You can read it and write notes, and save them under another name.")
        offers = (self._save_as(), Deed(self.tr("Take it over"), self._files.guard.take_over))
        return Telling(words, (details,), offers)

    def _who(self, name: str, other: Owner) -> str:
        if not other.name and not other.machine:
            return self.tr("“{name}” is open elsewhere.").format(name=name)
        words = self.tr("“{name}” has been open for {owner} on the computer {machine} since {time}.")
        if self._files.guard.is_mine(other):
            words = self.tr("“{name}” has been open in another window of yours since {time}.")
        owner, machine, since = (isolate(each) for each in (other.name, other.machine, time_of(other.since)))
        return words.format(name=name, owner=owner, machine=machine, time=since)

    def _changed(self, name: str, _look: Look) -> Telling:
        words = self.tr("“{name}” was changed on the disk by somebody else or another program.")
        details = self.tr("Nothing was written over it. Loading it can be undone.")
        merge = Deed(self.tr("Merge both…"), self._files.merge_wanted.emit)
        offers = (merge, Deed(self.tr("Load what is there now"), self._files.reload), self._save_as())
        return Telling(words.format(name=name), (details,), offers)

    def _gone(self, name: str, _look: Look) -> Telling:
        words = self.tr("“{name}” is no longer where it was; saving writes it there again.")
        offers = (Deed(self.tr("Save"), self._files.saving.save), self._save_as())
        return Telling(words.format(name=name), (), offers, is_error=True)

    def _save_as(self) -> Deed:
        return Deed(self.tr("Save under another name…"), self._files.saving.save_as)

    @staticmethod
    def _do(deed: Deed) -> None:
        deed.do()
