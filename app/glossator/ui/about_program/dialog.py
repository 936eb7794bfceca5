"""The dialog about the program."""

import platform

from PySide6.QtCore import QSize, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTabWidget, QVBoxLayout, QWidget

from glossator.core.provisions.rule_set import RuleSet
from glossator.core.version import version_lines
from glossator.ui.about_program.components_model import ComponentsModel
from glossator.ui.about_program.components_page import ComponentsPage
from glossator.ui.about_program.program_page import ProgramPage

_WIDTH, _HEIGHT = 640, 540
_SHARE = 0.94


class AboutDialog(QDialog):
    """Which program this is, and what it is made of; it goes when the reader chooses a licence to read."""

    licence_wanted = Signal(object)
    """The reader wants to read these licences (a tuple of library ids or paths)."""

    def __init__(self, components: ComponentsModel, rules: RuleSet, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Glossator"))
        self._rules = rules
        self.program = ProgramPage(rules, self)
        self.components = ComponentsPage(components, self)
        self.copy_button = QPushButton(self.tr("&Copy version"), self)
        self.copy_button.setToolTip(self.tr("Copy what a bug report should say about the program"))
        self._arrange(parent.window().size() * _SHARE)
        for page in (self.program, self.components):
            page.licence_wanted.connect(self._want)

    def _arrange(self, room: QSize) -> None:
        tabs = QTabWidget(self)
        tabs.addTab(self.program, self.tr("Program"))
        tabs.addTab(self.components, self.tr("Components and licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.setContentsMargins(16, 8, 16, 12)
        buttons.rejected.connect(self.reject)
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tabs)
        column.addWidget(buttons)
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height()))

    def _want(self, references: tuple[str, ...]) -> None:
        self.accept()
        self.licence_wanted.emit(references)

    def _copy(self) -> None:
        system = f"Qt {qVersion()}, Python {platform.python_version()}, {platform.platform()}"
        QGuiApplication.clipboard().setText("\n".join([*version_lines(self._rules), system]))
