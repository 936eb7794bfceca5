"""The list of the library under keyboard and pointer."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from glossator.ui.i18n import LanguageSwitch
from glossator.ui.library_pane import LibraryPane
from glossator.ui.library_pane.row import RowPlaces, row_places
from glossator.ui.library_pane.view import LibraryView
from glossator.ui.settings import Settings
from tests.ui.library_pane.listing import entry, rows

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def row(view: LibraryView, name: str) -> QRect:
    return view.visualRect(rows(view.model())[name])


def parts(view: LibraryView, name: str) -> RowPlaces:
    return row_places(row(view, name), view.font(), view.layoutDirection())


def click(view: LibraryView, point: QPoint) -> None:
    QTest.mouseClick(view.viewport(), LEFT, PLAIN, point)


def double_click(view: LibraryView, point: QPoint) -> None:
    click(view, point)
    QTest.mouseDClick(view.viewport(), LEFT, PLAIN, point)


def title(view: LibraryView, nth: int = 0) -> QPoint:
    return view.visualRect(view.model().index(nth, 0)).center()


def test_a_click_on_the_box_chooses_and_a_click_on_the_name_does_not(view: LibraryView, pane: LibraryPane) -> None:
    click(view, parts(view, "birch").name.center())
    assert entry(pane.model, "birch").column < 0
    click(view, parts(view, "birch").box.center())
    assert entry(pane.model, "birch").column == 0


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_double_click_opens_a_licence(
    view: LibraryView, qtbot: QtBot, languages: LanguageSwitch, language: str
) -> None:
    languages.use(language)
    with qtbot.waitSignal(view.opened) as emitted:
        double_click(view, parts(view, "birch").name.center())
    assert emitted.args == ["birch"]


def test_a_double_click_on_the_box_only_checks_and_unchecks(view: LibraryView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.opened):
        double_click(view, parts(view, "birch").box.center())


def test_one_click_on_the_sign_tells_about_the_licence(view: LibraryView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.about_wanted) as emitted:
        click(view, parts(view, "birch").about.center())
    assert emitted.args == ["birch"]


def test_the_keyboard_opens_asks_and_chooses(view: LibraryView, pane: LibraryPane, qtbot: QtBot) -> None:
    view.go_to("acorn-2")
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.about_wanted) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert opened.args == asked.args == ["acorn-2"]
    pane.model.set_columns(())
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert entry(pane.model, "acorn-2").column == 0


def test_what_cannot_be_read_cannot_be_opened(view: LibraryView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.opened):
        double_click(view, row(view, "broken").center())
        view.setCurrentIndex(rows(view.model())["broken"])
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_the_key_of_the_menu_asks_for_that_of_the_current_row(
    view: LibraryView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMenu, "popup", lambda _menu, _place: None)
    view.go_to("birch")
    with qtbot.waitSignal(view.menu_wanted) as emitted:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1), PLAIN)
        QApplication.sendEvent(view.viewport(), event)
    assert emitted.args[0].data() == "Birch"


def test_a_group_is_closed_and_opened_by_click_and_by_key(view: LibraryView) -> None:
    click(view, title(view))
    assert not view.isExpanded(view.model().index(0, 0))
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.isExpanded(view.model().index(0, 0))


def test_closed_groups_stay_closed_in_another_language_and_at_the_next_start(
    view: LibraryView, languages: LanguageSwitch, qtbot: QtBot
) -> None:
    click(view, title(view, 1))
    languages.use("ar")
    qtbot.waitUntil(lambda: view.model().index(1, 0).data() != "Permissive")
    assert not view.isExpanded(view.model().index(1, 0))
    assert Settings().closed_groups == {"category:permissive"}


def test_a_filter_looks_into_closed_groups_and_leaves_them_closed(view: LibraryView, pane: LibraryPane) -> None:
    click(view, title(view, 1))
    line = pane.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "birch")
    assert view.isExpanded(view.model().index(0, 0))
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not view.isExpanded(view.model().index(1, 0))


def test_all_groups_are_closed_and_opened_together(view: LibraryView) -> None:
    view.close_all(closed=True)
    assert not any(view.isExpanded(view.model().index(nth, 0)) for nth in range(view.model().rowCount()))
    view.close_all(closed=False)
    assert Settings().closed_groups == frozenset()


def test_the_current_licence_stays_current_when_the_list_is_filled_anew(view: LibraryView, pane: LibraryPane) -> None:
    view.go_to("acorn-2")
    pane.model.fill()
    assert view.currentIndex().data() == "Acorn 2"


def test_nothing_is_current_before_the_reader_chooses_it(view: LibraryView) -> None:
    assert not view.currentIndex().isValid()
