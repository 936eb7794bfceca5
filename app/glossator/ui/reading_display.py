"""How the licences are set for reading: what the reader chooses in the menu, and what is remembered of it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from glossator.core.session.workspace import Workspace
from glossator.ui.parts import Parts
from glossator.ui.reading_style import USUAL_ZOOM, Letters, Measure, ReadingStyle
from glossator.ui.settings import Settings

_TOLD_MS = 3000


class ReadingDisplay(QObject):
    """Keeps the view, the menu, the review and the reader's settings agreed on how words are set.

    Size comes back with the review that was read in it; a review that tells none is read in the last one used.
    """

    def __init__(self, window: QMainWindow, parts: Parts, workspace: Workspace, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._workspace = workspace
        self._settings = settings
        self._typesetting = parts.view.typesetting
        self._typesetting.choose(settings.reading_style)
        self._typesetting.zoomed.connect(self._keep_zoom)
        workspace.opened.connect(self._take_zoom)
        self._check()

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {
            "zoom-in": partial(self._typesetting.zoom, 1),
            "zoom-out": partial(self._typesetting.zoom, -1),
            "zoom-usual": partial(self._typesetting.zoom_to, USUAL_ZOOM),
            "sentence-case": self._switch_case,
            **{f"letters-{each}": partial(self._choose_letters, each) for each in Letters},
            **{f"measure-{each}": partial(self._choose_measure, each) for each in Measure},
        }

    def _choose_letters(self, letters: Letters) -> None:
        self._choose(replace(self._typesetting.style, letters=letters))

    def _choose_measure(self, measure: Measure) -> None:
        self._choose(replace(self._typesetting.style, measure=measure))

    def _switch_case(self) -> None:
        style = self._typesetting.style
        self._choose(replace(style, sentence_case=not style.sentence_case))

    def _choose(self, style: ReadingStyle) -> None:
        self._typesetting.choose(style)
        self._settings.reading_style = style
        self._check()

    def _check(self) -> None:
        style, actions = self._typesetting.style, self._parts.actions
        actions[f"letters-{style.letters}"].setChecked(True)
        actions[f"measure-{style.measure}"].setChecked(True)
        actions["sentence-case"].setChecked(style.sentence_case)

    def _keep_zoom(self, percent: int) -> None:
        """Remember the size in review and settings, and tell it."""
        self._settings.reading_style = self._typesetting.style
        self._workspace.set_view(replace(self._workspace.state.review.view, zoom=percent))
        self._window.statusBar().showMessage(self.tr("Zoom: {percent} %").format(percent=percent), _TOLD_MS)

    def _take_zoom(self) -> None:
        zoom = self._workspace.state.review.view.zoom
        if zoom is not None:
            self._typesetting.zoom_to(zoom)
