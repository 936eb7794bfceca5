"""The button whose menu holds the templates and what can be done with the reader's own."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from glossator.core.notes.templates import Template
from glossator.core.text.direction import isolate
from glossator.ui.annotation_pane.glyphs import glyph_icon
from glossator.ui.annotation_pane.templating.shelf import TemplateShelf
from glossator.ui.popups import see_where_mouse_is_after
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme


class TemplateButton(Retranslating, QToolButton):
    """Offers the templates of `shelf`.

    `chosen` carries the template to insert; `kept` that the note is to become one; `renamed` and `deleted` one of
    the reader's own.
    """

    chosen = Signal(object)
    kept = Signal()
    renamed = Signal(object)
    deleted = Signal(object)

    def __init__(self, shelf: TemplateShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._can_keep = False
        self.templates = QMenu(self)
        self.templates.aboutToShow.connect(self.fill)
        self.setMenu(self.templates)
        see_where_mouse_is_after(self.templates, self)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(16, 16))
        self._retranslate()

    def set_theme(self, theme: Theme) -> None:
        """Draw the picture in the colours of `theme`."""
        self.setIcon(glyph_icon("template", theme.colour("text")))

    def allow_keeping(self, *, allowed: bool) -> None:
        """Whether there is a note that could become a template."""
        self._can_keep = allowed

    def fill(self) -> None:
        """List the templates as their files are now."""
        self.templates.clear()
        templates = self._shelf.all()
        for template in templates:
            action = self.templates.addAction(self._words(template), partial(self.chosen.emit, template))
            action.setToolTip(self._shelf.filled(template, {}))
        self.templates.addSeparator()
        self.templates.addAction(self.tr("&Keep this note as a template…"), self.kept.emit).setEnabled(self._can_keep)
        own = [template for template in templates if template.is_own]
        for title, signal in ((self.tr("&Rename"), self.renamed), (self.tr("&Delete"), self.deleted)):
            menu = self.templates.addMenu(title)
            menu.setEnabled(bool(own))
            for template in own:
                menu.addAction(self._words(template), partial(signal.emit, template))
        for problem in self._shelf.problems():
            self.templates.addAction(str(problem)).setEnabled(False)

    def _words(self, template: Template) -> str:
        return isolate(self._shelf.name_of(template)).replace("&", "&&")

    def _retranslate(self) -> None:
        self.setText(self.tr("Templates"))
        self.setToolTip(self.tr("Insert the text of a frequent note; type / in the note to find one by name"))
