"""Find as you type."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from glossator.core.text.folding import SearchKey
from glossator.ui.i18n import LanguageSwitch
from glossator.ui.search_bar import SearchBar
from glossator.ui.theme import Theme

SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass
class Text:
    """Something to search in that remembers where it was sent."""

    text: str = "The Licensee may not. the licensee must. THE END"
    asked: list[str] = field(default_factory=list)
    visited: list[int] = field(default_factory=list)

    def search(self, words: str, exact: bool) -> int:
        self.asked.append(words)
        return len(SearchKey(self.text, exact=exact).find(words))

    def go_to_hit(self, index: int) -> None:
        self.visited.append(index)


@pytest.fixture
def text() -> Text:
    return Text()


@pytest.fixture
def bar(qtbot: QtBot, text: Text, theme: Theme, languages: LanguageSwitch) -> SearchBar:
    bar = SearchBar(text, theme)
    qtbot.addWidget(bar)
    bar.open()
    qtbot.waitExposed(bar)
    return bar


def line(bar: SearchBar) -> QLineEdit:
    found = bar.findChild(QLineEdit)
    assert found is not None
    return found


def test_typing_goes_to_the_first_find_and_counts_them(qtbot: QtBot, bar: SearchBar, text: Text) -> None:
    QTest.keyClicks(line(bar), "the")
    assert text.visited[-1] == 0
    assert bar.place == "1 of 3"


def test_the_keys_go_on_and_back_and_round_the_end(qtbot: QtBot, bar: SearchBar, text: Text) -> None:
    line(bar).setText("licensee")
    QTest.keyClick(line(bar), Qt.Key.Key_Return)
    assert bar.place == "2 of 2"
    QTest.keyClick(line(bar), Qt.Key.Key_Return)
    assert bar.place == "1 of 2"
    QTest.keyClick(line(bar), Qt.Key.Key_Return, SHIFT)
    assert bar.place == "2 of 2"
    assert text.visited == [0, 1, 0, 1]


def test_exact_spelling_tells_capitals_apart(bar: SearchBar) -> None:
    line(bar).setText("licensee")
    exact = bar.findChild(QCheckBox)
    assert exact is not None
    exact.setChecked(True)
    assert bar.place == "1 of 1"


def test_what_is_not_there_is_said(bar: SearchBar, text: Text) -> None:
    line(bar).setText("warranty")
    assert bar.place == "Not found"
    bar.go(1)
    assert text.visited == []


def test_an_empty_line_says_nothing(bar: SearchBar) -> None:
    line(bar).setText("the")
    line(bar).clear()
    assert bar.place == ""


def test_escape_closes_the_bar_and_unmarks_the_finds(qtbot: QtBot, bar: SearchBar, text: Text) -> None:
    line(bar).setText("the")
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(line(bar), Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert text.asked[-1] == ""


def test_another_text_is_searched_for_the_same_words(bar: SearchBar, text: Text) -> None:
    line(bar).setText("the")
    text.text = "the one"
    bar.search_again()
    assert bar.place == "1 found"
    bar.go(-1)
    assert bar.place == "1 of 1"


def test_going_back_before_the_first_find_goes_to_the_last(bar: SearchBar, text: Text) -> None:
    line(bar).setText("the")
    bar.search_again()
    bar.go(-1)
    assert bar.place == "3 of 3"


def test_opening_again_offers_the_last_words_to_be_typed_over(bar: SearchBar) -> None:
    line(bar).setText("the")
    bar.close_bar()
    bar.open()
    assert line(bar).selectedText() == "the"
    assert bar.place == "3 found"


def test_it_speaks_arabic(qtbot: QtBot, bar: SearchBar, languages: LanguageSwitch) -> None:
    line(bar).setText("the")
    languages.use("ar")
    qtbot.waitUntil(lambda: bar.place == "1 من 3")
    assert bar.layoutDirection() is Qt.LayoutDirection.RightToLeft
