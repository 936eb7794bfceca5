"""The pane as a whole: filter, groups, what it says where there is nothing to list, its menus."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.i18n import LanguageSwitch
from glossator.ui.library_pane import LibraryPane
from glossator.ui.library_pane.view import LibraryView
from glossator.ui.settings import Settings
from glossator.ui.theme import Theme
from tests.ui.library_pane.listing import outline, rows
from tests.ui.library_pane.made_up import BROKEN, CARDS, ERROR

LEFT = Qt.MouseButton.LeftButton


def line(pane: LibraryPane) -> QLineEdit:
    found = pane.findChild(QLineEdit)
    assert found is not None
    return found


def button(pane: LibraryPane, kind: type[QPushButton] | type[QToolButton], words: str) -> QPushButton | QToolButton:
    return next(each for each in pane.findChildren(kind) if each.text() == words)


def said(pane: LibraryPane) -> str:
    return "\n".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def menus(monkeypatch: pytest.MonkeyPatch) -> list[QMenu]:
    """The menus that were opened; the offscreen platform cannot show them."""
    opened: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: opened.append(menu))
    return opened


def menu_at(view: LibraryView, name: str, menus: list[QMenu]) -> dict[str, QAction]:
    """The menu of a row, by its words; menus within it by theirs, joined."""
    view.menu_wanted.emit(rows(view.model())[name], QPoint())
    return actions(menus[-1])


def actions(menu: QMenu) -> dict[str, QAction]:
    found: dict[str, QAction] = {}
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found |= {f"{action.text()} > {words}": each for words, each in actions(inner).items()}
        elif action.text():
            found[action.text()] = action
    return found


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("ACORN 2", ["Acorn 2"]),
        ("squirrel", ["Acorn 1"]),
        ("squirrel 70", ["Acorn 1"]),
        ("سِنجاب", ["Acorn 1"]),
        ("squirrel 0", []),
        ("أكورن ٢", ["Acorn 2"]),
        ("licenseref", ["Acorn 1"]),
        ("foundation", ["Birch"]),
        ("رُخصة أكورن", ["Acorn 1", "Acorn 2"]),
        ("رخصه بيرش", ["Birch"]),
        ("broken", ["broken"]),
        ("birch acorn", []),
    ],
)
def test_the_filter_looks_for_every_word_anywhere_on_the_card(
    pane: LibraryPane, view: LibraryView, typed: str, names: list[str]
) -> None:
    line(pane).setText(typed)
    assert [index.data() for index in rows(view.model()).values()] == names


def test_a_filter_that_finds_nothing_says_so_and_is_undone_by_a_button(pane: LibraryPane, view: LibraryView) -> None:
    QTest.keyClicks(line(pane), "zzz")
    assert "zzz" in said(pane)
    assert not view.isVisible()
    QTest.mouseClick(button(pane, QPushButton, "Show all licences"), LEFT)
    assert view.isVisible()
    assert len(rows(view.model())) == len(CARDS) + 1


def test_escape_clears_the_filter_and_down_leads_to_the_first_licence(pane: LibraryPane, view: LibraryView) -> None:
    QTest.keyClicks(line(pane), "acorn")
    QTest.keyClick(line(pane), Qt.Key.Key_Down)
    assert view.currentIndex().data() == "Acorn 1"
    QTest.keyClick(line(pane), Qt.Key.Key_Escape)
    assert line(pane).text() == ""
    assert view.currentIndex().data() == "Acorn 1"


def test_before_the_library_is_read_the_pane_says_that_it_is_being_read(
    qtbot: QtBot, taxonomy: Taxonomy, theme: Theme, settings: Settings
) -> None:
    pane = LibraryPane(taxonomy, theme, settings)
    qtbot.addWidget(pane)
    pane.show()
    assert "Reading the library" in said(pane)
    pane.set_library(())
    assert "The library is empty" in said(pane)


def test_a_library_that_cannot_be_read_is_tried_again_on_demand(pane: LibraryPane, qtbot: QtBot) -> None:
    pane.set_library(())
    pane.show_failure(ERROR)
    assert "licence.yaml" in said(pane)
    with qtbot.waitSignal(pane.reading_wanted):
        QTest.mouseClick(button(pane, QPushButton, "Try again"), LEFT)
    assert "Reading the library" in said(pane)
    pane.set_library(CARDS)
    assert "licence.yaml" not in said(pane)


def test_the_grouping_is_remembered(pane: LibraryPane, taxonomy: Taxonomy, theme: Theme, qtbot: QtBot) -> None:
    QTest.mouseClick(button(pane, QToolButton, "Family"), LEFT)
    assert "Acorn" in outline(pane.model)
    again = LibraryPane(taxonomy, theme, Settings())
    qtbot.addWidget(again)
    again.set_library(CARDS)
    assert "Acorn" in outline(again.model)


def test_four_columns_are_said_to_be_the_most(pane: LibraryPane) -> None:
    assert "Four licences" not in said(pane)
    pane.model.set_columns(("acorn-1", "acorn-2", "birch", "our-contract"))
    assert "Four licences" in said(pane)


def test_a_licence_is_opened_where_there_is_room(pane: LibraryPane, qtbot: QtBot) -> None:
    pane.model.set_columns(("acorn-1", "acorn-2"))
    with qtbot.waitSignal(pane.columns_chosen) as emitted:
        pane.open_licence("birch")
    assert emitted.args == [("acorn-1", "acorn-2", "birch")]
    with qtbot.waitSignal(pane.column_wanted) as wanted:
        pane.open_licence("acorn-2")
    assert wanted.args == [1]


def test_where_there_is_no_room_the_reader_says_in_whose_place_it_goes(
    pane: LibraryPane, menus: list[QMenu], qtbot: QtBot
) -> None:
    pane.model.set_columns(("acorn-1", "acorn-2", "birch", "elsewhere"))
    pane.open_licence("our-contract")
    with qtbot.waitSignal(pane.columns_chosen) as emitted:
        actions(menus[-1])["2 · \u2068acorn-2\u2069"].trigger()
    assert menus[-1].actions()[0].text() == "Put in the place of"
    assert emitted.args == [("acorn-1", "our-contract", "birch", "elsewhere")]


def test_the_menu_of_a_licence_offers_every_place(
    pane: LibraryPane, view: LibraryView, menus: list[QMenu], qtbot: QtBot
) -> None:
    pane.model.set_columns(("acorn-1", "acorn-2", "birch"))
    menu = menu_at(view, "our-contract", menus)
    for words, expected in (
        ("Add as a column", ("acorn-1", "acorn-2", "birch", "our-contract")),
        ("Put in the place of > 2 · \u2068acorn-2\u2069", ("acorn-1", "our-contract", "birch")),
        ("Compare only with > \u2068birch\u2069", ("birch", "our-contract")),
        ("Compare the others against this one", ("our-contract", "acorn-1", "acorn-2", "birch")),
    ):
        pane.model.set_columns(("acorn-1", "acorn-2", "birch"))
        with qtbot.waitSignal(pane.columns_chosen) as emitted:
            menu[words].trigger()
        assert emitted.args == [expected]


def test_the_menu_of_a_column_takes_it_out_but_never_the_last_but_one(
    pane: LibraryPane, view: LibraryView, menus: list[QMenu]
) -> None:
    pane.model.set_columns(("acorn-1", "acorn-2", "birch"))
    assert menu_at(view, "birch", menus)["Take out of the comparison"].isEnabled()
    pane.model.set_columns(("acorn-1", "birch"))
    assert not menu_at(view, "birch", menus)["Take out of the comparison"].isEnabled()
    assert not menu_at(view, "acorn-1", menus)["Compare the others against this one"].isEnabled()


def test_the_menu_says_why_a_fifth_licence_cannot_be_added(
    pane: LibraryPane, view: LibraryView, menus: list[QMenu]
) -> None:
    pane.model.set_columns(("acorn-1", "acorn-2", "birch", "elsewhere"))
    assert not menu_at(view, "our-contract", menus)["Add as a column (four are open)"].isEnabled()


def test_the_menu_leads_to_what_is_known_of_a_licence(
    pane: LibraryPane, view: LibraryView, menus: list[QMenu], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pane.about_wanted) as emitted:
        menu_at(view, "birch", menus)["About this licence…"].trigger()
    assert emitted.args == ["birch"]


def test_only_a_document_of_one_s_own_can_be_removed(
    pane: LibraryPane, view: LibraryView, menus: list[QMenu], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pane.removal_wanted) as emitted:
        menu_at(view, "our-contract", menus)["Remove from your library…"].trigger()
    assert emitted.args == ["our-contract"]
    assert "Remove from your library…" not in menu_at(view, "birch", menus)


def test_the_error_of_a_damaged_folder_can_be_copied_and_its_folder_opened(
    view: LibraryView, menus: list[QMenu], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    menu = menu_at(view, "broken", menus)
    menu["Copy what is wrong"].trigger()
    menu["Open its folder"].trigger()
    assert QGuiApplication.clipboard().text().startswith("licence.yaml, line 3:")
    assert opened == [QUrl.fromLocalFile(str(BROKEN.folder))]


def test_names_and_dates_do_not_turn_round_in_arabic(
    pane: LibraryPane, languages: LanguageSwitch, qtbot: QtBot
) -> None:
    languages.use("ar")
    qtbot.waitUntil(lambda: "مفتوح الأوزان" in outline(pane.model))
    spoken = rows(pane.model)["acorn-2"].data(Qt.ItemDataRole.AccessibleTextRole)
    assert "\u20682025-04-05\u2069" in spoken


def test_the_button_asks_for_a_file(qtbot: QtBot, pane: LibraryPane) -> None:
    with qtbot.waitSignal(pane.file_wanted):
        QTest.mouseClick(button(pane, QPushButton, "Import licence…"), LEFT)
