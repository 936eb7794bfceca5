"""What happens when a template is chosen, kept, renamed or deleted."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from glossator.core.errors import GlossatorError
from glossator.core.notes.model import NoteFields
from glossator.core.notes.templates import Placeholder, Template
from glossator.core.text.direction import isolate
from glossator.ui.annotation_pane.note_edit import NoteEdit
from glossator.ui.annotation_pane.templating.button import TemplateButton
from glossator.ui.annotation_pane.templating.completer import TemplateCompleter
from glossator.ui.annotation_pane.templating.shelf import TemplateShelf
from glossator.ui.messages import sentence


class Templating(QObject):
    """Joins `button` and the typing in `text` with the templates of `shelf`.

    `values` says what the note is on, `written` what it says, and `take` is called with a template that was inserted.
    """

    def __init__(
        self,
        button: TemplateButton,
        text: NoteEdit,
        shelf: TemplateShelf,
        values: Callable[[], Mapping[Placeholder, str]],
        written: Callable[[], NoteFields],
        take: Callable[[Template], None],
    ) -> None:
        super().__init__(button)
        self._text, self.shelf = text, shelf
        self._values, self._written, self._take = values, written, take
        self.completer = TemplateCompleter(text, shelf)
        self.completer.chosen.connect(self.insert)
        button.chosen.connect(self.insert)
        button.kept.connect(self._keep)
        button.renamed.connect(self._rename)
        button.deleted.connect(self._delete)

    def insert(self, template: Template) -> None:
        """Put a template's text at the caret."""
        self._text.insert_words(self.shelf.filled(template, self._values()))
        self._take(template)
        self._text.setFocus()

    def _keep(self) -> None:
        name = self._ask_name(QCoreApplication.translate("Templates", "Keep as a template"), "")
        if name:
            self._try(lambda: self.shelf.own.add(name, self._written()))

    def _rename(self, template: Template) -> None:
        name = self._ask_name(QCoreApplication.translate("Templates", "Rename template"), template.name.en)
        if name:
            self._try(lambda: self.shelf.own.rename(template, name))

    def _delete(self, template: Template) -> None:
        words = QCoreApplication.translate("Templates", "Delete the template {name}? This cannot be undone.")
        title = QCoreApplication.translate("Templates", "Delete template")
        answer = QMessageBox.question(self._window(), title, words.format(name=isolate(template.name.en)))
        if answer == QMessageBox.StandardButton.Yes:
            self._try(lambda: self.shelf.own.delete(template))

    def _ask_name(self, title: str, name: str) -> str:
        words = QCoreApplication.translate("Templates", "Name of the template:")
        answer, is_given = QInputDialog.getText(self._window(), title, words, text=name)
        return " ".join(answer.split()) if is_given else ""

    def _try(self, change: Callable[[], object]) -> None:
        try:
            change()
        except GlossatorError as error:
            title = QCoreApplication.translate("Templates", "Templates")
            QMessageBox.warning(self._window(), title, sentence(error))

    def _window(self) -> QWidget:
        return self._text.window()
