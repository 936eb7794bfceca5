"""Find as you type."""

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from glossator.core.text.direction import strip_isolates
from glossator.core.text.folding import SearchKey
from glossator.ui.compare_view.wayfinding.finder import Wanted
from glossator.ui.i18n import LanguageSwitch
from glossator.ui.search_bar import SearchBar
from glossator.ui.theme import Theme

MARKS = "\u200e\u200f"
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Text(QObject):
    """Something to search in that remembers where it was sent."""

    finished = Signal()
    recounted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = "The Licensee may not. the licensee must. THE END"
        self.asked: list[str] = []
        self.visited: list[int] = []
        self.counts: tuple[int, ...] = ()
        self.names = ("Llama 4", "Apache 2.0")
        self.first_ahead = 0
        self.left_out = 0
        self.most_marked = 100
        self.waits = False

    @property
    def marked_count(self) -> int:
        return min(sum(self.counts), self.most_marked)

    def begin(self, wanted: Wanted) -> None:
        self.asked.append(wanted.words)
        key = SearchKey(self.text, exact=wanted.exact)
        self.counts = (len(key.find(wanted.words, whole_words=wanted.whole_words)), 0)
        if not self.waits:
            self.finished.emit()

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


def switch(bar: SearchBar, name: str) -> QCheckBox:
    return next(box for box in bar.findChildren(QCheckBox) if box.text() == name)


def test_typing_goes_to_the_first_find_and_counts_them(qtbot: QtBot, bar: SearchBar, text: Text) -> None:
    QTest.keyClicks(line(bar), "the")
    assert text.visited[-1] == 0
    assert bar.place == "1 of 3"


def test_the_keys_go_on_and_back_and_round_the_end(qtbot: QtBot, bar: SearchBar, text: Text) -> None:
    line(bar).setText("licensee")
    QTest.keyClick(line(bar), Qt.Key.Key_Return)
    assert bar.place == "2 of 2"
    QTest.keyClick(line(bar), Qt.Key.Key_Return)
    assert bar.place == "1 of 2 · from the beginning again"
    QTest.keyClick(line(bar), Qt.Key.Key_Return, SHIFT)
    assert bar.place == "2 of 2 · from the end again"
    assert text.visited == [0, 1, 0, 1]


def test_exact_spelling_tells_capitals_apart(bar: SearchBar) -> None:
    line(bar).setText("licensee")
    switch(bar, "Exact spelling").setChecked(True)
    assert bar.place == "1 of 1"


def test_whole_words_leave_out_parts_of_longer_ones(bar: SearchBar) -> None:
    line(bar).setText("license")
    assert bar.place == "1 of 2"
    switch(bar, "Whole words").setChecked(True)
    assert bar.place == "Not found"


def test_finds_are_counted_by_column_with_those_in_rows_left_out(bar: SearchBar, text: Text) -> None:
    line(bar).setText("the")
    assert strip_isolates(bar.tally).strip(MARKS) == "Llama 4: 3 · Apache 2.0: 0"
    text.left_out = 2
    text.recounted.emit()
    assert "2 of them in rows left out" in bar.tally
    line(bar).clear()
    assert bar.tally == ""


def test_more_finds_than_are_marked_are_counted_all_the_same(bar: SearchBar, text: Text) -> None:
    text.most_marked = 2
    line(bar).setText("the")
    assert "the first 2 are marked" in bar.tally
    assert bar.place == "1 of 2"


def test_a_long_search_does_not_keep_the_reader_from_typing(bar: SearchBar, text: Text) -> None:
    text.waits = True
    QTest.keyClicks(line(bar), "the")
    assert text.visited == []
    text.finished.emit()
    assert text.visited == [0]
    assert bar.place == "1 of 3"


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
    bar.go(1)
    assert bar.place == "1 of 1"


def test_going_back_before_the_first_find_goes_to_the_last(bar: SearchBar, text: Text) -> None:
    line(bar).setText("the")
    bar.search_again()
    bar.go(-1)
    assert bar.place == "3 of 3 · from the end again"


@pytest.mark.parametrize(("ahead", "first", "last"), [(1, 1, 0), (2, 0, 1)])
def test_finds_are_gone_through_from_where_one_reads(
    bar: SearchBar, text: Text, ahead: int, first: int, last: int
) -> None:
    text.first_ahead = ahead
    line(bar).setText("licensee")
    assert text.visited == [first]
    bar.search_again()
    bar.go(-1)
    assert text.visited == [first, last]


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
