"""The window of its own in which a reader learns about a licence."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from glossator.core.errors import GlossatorError
from glossator.core.library.verification import Verified
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.text.direction import isolate
from glossator.ui.about_licence.browser import PageBrowser
from glossator.ui.about_licence.dossier import Dossier
from glossator.ui.about_licence.page import page
from glossator.ui.about_licence.relations import LICENCE
from glossator.ui.retranslating import Retranslating
from glossator.ui.theme import Theme

_WIDTH, _HEIGHT = 660, 720
_SHARE = 0.92


class AboutLicence(Retranslating, QDialog):
    """A page to read beside the comparison, with buttons to copy the source and to hash the text anew."""

    licence_wanted = Signal(object)
    """The reader followed a link to another licence (its id)."""
    verification_wanted = Signal(object)
    """The reader wants the text of this licence hashed anew (a Licence)."""

    def __init__(self, dossier: Dossier, taxonomy: Taxonomy, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._dossier = dossier
        self._taxonomy = taxonomy
        self._theme = theme
        self._verified: Sequence[Verified] | GlossatorError = ()
        self._page = PageBrowser(taxonomy, self)
        self._verify, self._copy = QPushButton(self), QPushButton(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._arrange(parent.window().size() * _SHARE)
        self._connect()
        self._retranslate()

    @property
    def dossier(self) -> Dossier:
        """What the dialog is about."""
        return self._dossier

    def show_dossier(self, dossier: Dossier) -> None:
        """Be about another licence."""
        self._dossier, self._verified = dossier, ()
        self._retranslate()
        self._page.verticalScrollBar().setValue(0)

    def show_verified(self, verified: Sequence[Verified] | GlossatorError) -> None:
        """Say what hashing the text anew came to."""
        self._verified = verified
        self._show_page()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._show_page()

    def _arrange(self, room: QSize) -> None:
        role = QDialogButtonBox.ButtonRole.ActionRole
        for button in (self._verify, self._copy):
            button.setAutoDefault(False)
            self._buttons.addButton(button, role)
        self._buttons.setContentsMargins(16, 8, 16, 12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._page)
        layout.addWidget(self._buttons)
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height()))

    def _connect(self) -> None:
        self._page.anchorClicked.connect(self._follow)
        self._buttons.rejected.connect(self.reject)
        self._verify.clicked.connect(lambda: self.verification_wanted.emit(self._dossier.licence))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._dossier.card.source.address))

    def _follow(self, target: QUrl) -> None:
        self.licence_wanted.emit(target.toString().removeprefix(LICENCE))

    def _show_page(self) -> None:
        self._page.show_page(page(self._dossier, self._taxonomy, self._verified), self._theme)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("About {licence}").format(licence=isolate(self._dossier.card.short)))
        self._page.setAccessibleName(self.windowTitle())
        self._verify.setText(self.tr("Verify the text"))
        self._verify.setToolTip(self.tr("Hash the file on the disk anew and compare it with the recorded SHA-256"))
        self._copy.setText(self.tr("Copy the source's address"))
        self._copy.setVisible(bool(self._dossier.card.source.address))
        self._show_page()
