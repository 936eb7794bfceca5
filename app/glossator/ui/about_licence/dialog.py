"""The window of its own in which a reader learns about a licence."""

from collections.abc import Sequence

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from glossator.core.errors import GlossatorError
from glossator.core.library.verification import Verified
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.text.direction import isolate
from glossator.ui.about_licence.dossier import Dossier
from glossator.ui.about_licence.page import page
from glossator.ui.about_licence.page_dialog import PageDialog
from glossator.ui.about_licence.relations import LICENCE
from glossator.ui.theme import Theme


class AboutLicence(PageDialog):
    """Has buttons to copy the source and to hash the text anew."""

    licence_wanted = Signal(object)
    """The reader followed a link to another licence (its id)."""
    verification_wanted = Signal(object)
    """The reader wants the text of this licence hashed anew (a Licence)."""

    def __init__(self, dossier: Dossier, taxonomy: Taxonomy, theme: Theme, parent: QWidget) -> None:
        super().__init__(taxonomy, theme, parent)
        self._dossier = dossier
        self._taxonomy = taxonomy
        self._verified: Sequence[Verified] | GlossatorError = ()
        self._verify, self._copy = self._add_button(), self._add_button()
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
        self.page.verticalScrollBar().setValue(0)

    def show_verified(self, verified: Sequence[Verified] | GlossatorError) -> None:
        """Say what hashing the text anew came to."""
        self._verified = verified
        self._show_page()

    def _connect(self) -> None:
        self.page.anchorClicked.connect(self._follow)
        self._verify.clicked.connect(lambda: self.verification_wanted.emit(self._dossier.licence))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._dossier.card.source.address))

    def _follow(self, target: QUrl) -> None:
        self.licence_wanted.emit(target.toString().removeprefix(LICENCE))

    def _html(self) -> str:
        return page(self._dossier, self._taxonomy, self._verified)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("About {licence}").format(licence=isolate(self._dossier.card.short)))
        self._verify.setText(self.tr("Verify the text"))
        self._verify.setToolTip(self.tr("Hash the file on the disk anew and compare it with the recorded SHA-256"))
        self._copy.setText(self.tr("Copy the source's address"))
        self._copy.setVisible(bool(self._dossier.card.source.address))
        super()._retranslate()
