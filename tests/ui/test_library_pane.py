"""The library pane and its model."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Comparison
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Damaged, Library
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.check_list import CHECKED, ENTRY_ROLE, UNCHECKED, CheckList
from glossator.ui.columns import DEFAULT_COLUMNS
from glossator.ui.i18n import LanguageSwitch
from glossator.ui.library_model import LibraryFilter, LibraryModel
from glossator.ui.library_pane import LibraryPane
from glossator.ui.theme import Theme

CHECK = Qt.ItemDataRole.CheckStateRole
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def pane(qtbot: QtBot, taxonomy: Taxonomy, theme: Theme, library: Library, comparison: Comparison) -> LibraryPane:
    pane = LibraryPane(taxonomy, theme)
    qtbot.addWidget(pane)
    pane.set_library(library.entries())
    pane.set_licences(comparison.licences)
    pane.resize(280, 640)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def entries(model: LibraryModel | LibraryFilter) -> dict[str, QModelIndex]:
    """The listed licences by reference."""
    found = {}
    for row in range(model.rowCount()):
        group = model.index(row, 0)
        for nth in range(model.rowCount(group)):
            index = model.index(nth, 0, group)
            found[index.data(ENTRY_ROLE).reference if index.data(ENTRY_ROLE) else index.data()] = index
    return found


def shown(pane: LibraryPane) -> list[str]:
    view = pane.findChild(CheckList)
    assert view is not None
    model = view.model()
    assert isinstance(model, LibraryFilter)
    return list(entries(model))


def test_the_models_keep_the_rules_of_qt(pane: LibraryPane, library: Library, taxonomy: Taxonomy) -> None:
    model = LibraryModel(taxonomy)
    filtered = LibraryFilter(model)
    testers = [QAbstractItemModelTester(model, FATAL), QAbstractItemModelTester(filtered, FATAL)]
    model.set_library(library.entries())
    filtered.set_words("llama")
    filtered.set_words("")
    model.set_columns(("llama-4",))
    assert testers


def test_every_licence_of_the_library_is_listed_under_its_category(pane: LibraryPane, library: Library) -> None:
    listed = entries(pane.model)
    assert set(listed) == {card.id for card in library.entries()}
    assert listed["apache-2.0"].parent().data() == "Permissive"


def test_the_compared_licences_are_checked_and_numbered(pane: LibraryPane) -> None:
    columns = {reference: index.data(ENTRY_ROLE).column for reference, index in entries(pane.model).items()}
    assert [columns[reference] for reference in DEFAULT_COLUMNS] == [0, 1, 2]
    checked = {each for each, index in entries(pane.model).items() if Qt.CheckState(index.data(CHECK)) is CHECKED}
    assert checked == set(DEFAULT_COLUMNS)


def test_checking_a_licence_adds_it_as_the_last_column(qtbot: QtBot, pane: LibraryPane) -> None:
    with qtbot.waitSignal(pane.columns_chosen) as emitted:
        pane.model.setData(entries(pane.model)["llama-3.1"], CHECKED, CHECK)
    assert emitted.args == [(*DEFAULT_COLUMNS, "llama-3.1")]


def test_a_fifth_column_is_refused_and_its_box_stays_empty(qtbot: QtBot, pane: LibraryPane) -> None:
    pane.model.set_columns((*DEFAULT_COLUMNS, "llama-3.1"))
    with qtbot.assertNotEmitted(pane.columns_chosen), qtbot.waitSignal(pane.refused) as emitted:
        pane.model.setData(entries(pane.model)["openai-terms-2024"], CHECKED, CHECK)
    assert emitted.args[0].problem is Problem.TOO_MANY_LICENCES
    assert Qt.CheckState(entries(pane.model)["openai-terms-2024"].data(CHECK)) is UNCHECKED


def test_the_last_two_columns_cannot_be_taken_out(qtbot: QtBot, pane: LibraryPane) -> None:
    pane.model.set_columns(("llama-4", "apache-2.0"))
    with qtbot.assertNotEmitted(pane.columns_chosen), qtbot.waitSignal(pane.refused) as emitted:
        pane.model.setData(entries(pane.model)["llama-4"], UNCHECKED, CHECK)
    assert emitted.args[0].problem is Problem.TOO_FEW_LICENCES
    assert Qt.CheckState(entries(pane.model)["llama-4"].data(CHECK)) is CHECKED


def test_from_nothing_the_second_choice_makes_the_comparison(qtbot: QtBot, pane: LibraryPane) -> None:
    pane.set_licences(())
    with qtbot.assertNotEmitted(pane.refused), qtbot.assertNotEmitted(pane.columns_chosen):
        pane.model.setData(entries(pane.model)["llama-4"], CHECKED, CHECK)
    with qtbot.waitSignal(pane.columns_chosen) as emitted:
        pane.model.setData(entries(pane.model)["apache-2.0"], CHECKED, CHECK)
    assert emitted.args == [("llama-4", "apache-2.0")]


@pytest.mark.parametrize(
    ("typed", "kept", "left_out"),
    [
        ("LLAMA 3.1", "llama-3.1", "llama-4"),
        ("northgate", "specimen-proprietary", "llama-4"),
        ("scout", "llama-4", "llama-3.1"),
        ("إتفاقية llama", "llama-4", "apache-2.0"),
    ],
)
def test_the_filter_looks_for_every_word_anywhere_on_the_card(
    pane: LibraryPane, typed: str, kept: str, left_out: str
) -> None:
    line = pane.findChild(QLineEdit)
    assert line is not None
    line.setText(typed)
    assert kept in shown(pane)
    assert left_out not in shown(pane)


def test_a_filter_that_finds_nothing_says_so(pane: LibraryPane, qtbot: QtBot) -> None:
    line = pane.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "zzz")
    said = [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
    assert any("zzz" in words for words in said)
    line.clear()
    assert len(shown(pane)) > 4


def test_the_menu_of_a_licence_puts_it_in_a_columns_place(qtbot: QtBot, pane: LibraryPane) -> None:
    actions = pane.places_menu("llama-3.1").actions()
    assert len(actions) == 1 + len(DEFAULT_COLUMNS)
    with qtbot.waitSignal(pane.columns_chosen) as emitted:
        actions[2].trigger()
    assert emitted.args == [("llama-4", "llama-3.1", "specimen-proprietary")]


def test_the_menu_makes_a_licence_the_one_that_others_are_compared_with(qtbot: QtBot, pane: LibraryPane) -> None:
    with qtbot.waitSignal(pane.columns_chosen) as emitted:
        pane.places_menu("apache-2.0").actions()[0].trigger()
    assert emitted.args == [("apache-2.0", "llama-4", "specimen-proprietary")]


def test_the_readers_own_file_gets_a_group_of_its_own(pane: LibraryPane, library: Library, tmp_path: Path) -> None:
    file = tmp_path / "ours.txt"
    file.write_text("1. Grant. You may use it.\n\n2. Limits. You may not use it for commercial purposes.\n")
    own = library.resolve(str(file))
    pane.set_licences([library.resolve("llama-4"), own])
    index = entries(pane.model)[str(file)]
    assert index.parent().data() == "Your files"
    assert index.data() == "ours"


def test_a_damaged_folder_is_named_with_its_reason(pane: LibraryPane, library: Library, tmp_path: Path) -> None:
    error = GlossatorError(Problem.BROKEN_DATA, name="licence.yaml", line=3, reason="“id” is missing")
    pane.set_library(library.entries(), [Damaged(tmp_path / "broken", error)])
    index = entries(pane.model)["broken"]
    assert index.parent().data() == "Cannot be read"
    assert "licence.yaml" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert not index.flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_the_tooltip_tells_where_a_text_comes_from(pane: LibraryPane) -> None:
    told = entries(pane.model)["llama-4"].data(Qt.ItemDataRole.ToolTipRole)
    assert "Llama 4 Community License Agreement" in told
    assert "github.com/meta-llama" in told


def test_dates_do_not_turn_round_in_arabic(pane: LibraryPane, languages: LanguageSwitch, qtbot: QtBot) -> None:
    languages.use("ar")
    spoken = entries(pane.model)["llama-4"].data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.waitUntil(lambda: entries(pane.model)["llama-4"].parent().data() == "مفتوح الأوزان")
    assert "\u20682025-04-05\u2069" in spoken


def test_the_button_asks_for_a_file(qtbot: QtBot, pane: LibraryPane) -> None:
    button = pane.findChild(QPushButton)
    assert button is not None
    with qtbot.waitSignal(pane.file_wanted):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
