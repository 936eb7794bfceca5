"""What the marks mean."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel

from glossator.ui.dialogs.samples import Sample
from glossator.ui.dialogs.signs import SignsDialog
from glossator.ui.main_window import MainWindow


@pytest.fixture
def dialog(window: MainWindow) -> Iterator[SignsDialog]:
    window.content.parts.actions["signs"].trigger()
    dialog = window.findChild(SignsDialog)
    assert dialog is not None
    yield dialog
    dialog.close()


def test_every_sample_is_painted_unlike_the_others_and_explained(dialog: SignsDialog) -> None:
    samples = dialog.findChildren(Sample)
    pictures = [bytes(sample.grab().toImage().constBits()) for sample in samples]
    assert len(set(pictures)) == len(pictures) == 18
    said = {label.text() for label in dialog.findChildren(QLabel)}
    assert all(sample.accessibleName() in said for sample in samples)
