"""The program tells what it is, and its own licences are read in it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from glossator import __version__
from glossator.core.components import installed, present
from glossator.core.components.model import Component
from glossator.core.library.library import Library
from glossator.core.provisions.rule_set import rule_set
from glossator.ui.about_program.components_model import ComponentsModel
from glossator.ui.about_program.dialog import AboutDialog
from glossator.ui.main_window import MainWindow


@pytest.fixture
def terms(tmp_path: Path) -> Path:
    file = tmp_path / "TERMS.txt"
    file.write_text("1. Use. You may use the part.\n\n2. Ban. You may not sell the part.\n", "utf-8")
    return file


@pytest.fixture
def dialog(window: MainWindow, terms: Path, monkeypatch: pytest.MonkeyPatch) -> AboutDialog:
    parts = (
        Component("Glossator", "1.0", "Apache-2.0"),
        Component("Part", "2.0", "LicenseRef-Part", texts=(terms,), inside=(Component("zlib", licence="Zlib"),)),
    )
    monkeypatch.setattr(present, "installed_components", lambda: parts)
    window.content.parts.actions["about"].trigger()
    dialog = window.findChild(AboutDialog)
    assert dialog is not None
    return dialog


def opened(window: MainWindow) -> list[str]:
    return [licence.reference for licence in window.content.workspace.state.comparison.licences]


def line(model: QAbstractItemModel, *rows: int) -> QModelIndex:
    index = QModelIndex()
    for row in rows:
        index = model.index(row, 0, index)
    return index


def test_it_says_the_version_the_build_and_the_rules(dialog: AboutDialog) -> None:
    said = {label.text() for label in dialog.findChildren(QLabel)}
    assert {f"Glossator {__version__}", "from a checkout of the source", rule_set().shipped} <= said


def test_it_says_on_what_terms_qt_is_used_and_opens_them(dialog: AboutDialog, window: MainWindow, qtbot: QtBot) -> None:
    (notice,) = (label.text() for label in dialog.findChildren(QLabel) if "The Qt Company" in label.text())
    assert "you may replace them" in notice
    assert "https://download.qt.io/" in notice
    dialog.program.lgpl_button.click()
    qtbot.waitUntil(lambda: opened(window)[:1] == ["lgpl-3.0+gpl-3.0"])


def test_a_component_s_licence_is_opened_from_the_library(
    dialog: AboutDialog, window: MainWindow, qtbot: QtBot
) -> None:
    dialog.components.read_button.click()
    qtbot.waitUntil(lambda: opened(window)[:1] == ["apache-2.0"])


def test_a_licence_that_the_library_lacks_is_opened_from_its_file(
    dialog: AboutDialog, window: MainWindow, terms: Path, qtbot: QtBot
) -> None:
    tree = dialog.components.tree
    tree.setCurrentIndex(line(tree.model(), 1))
    QTest.keyClick(tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened(window)[:1] == [str(terms)])


def test_what_has_no_text_cannot_be_read(dialog: AboutDialog) -> None:
    page = dialog.components
    model = page.tree.model()
    page.tree.setCurrentIndex(line(model, 1, 0))  # zlib, inside the part
    assert not page.read_button.isEnabled()
    page.tree.setCurrentIndex(line(model, 1, 1))  # the part's own text
    assert page.read_button.isEnabled()


def test_the_version_is_copied_for_a_report_of_a_mistake(dialog: AboutDialog) -> None:
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == f"Glossator {__version__}"
    assert copied[-1].startswith("Qt 6.")
    dialog.close()


def test_the_model_of_the_installed_components_is_sound(qtbot: QtBot, library: Library) -> None:
    model = ComponentsModel(installed.installed_components(), library)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    names = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert any(name.startswith("PySide6_Essentials 6.") for name in names)
