"""What is said above the text, one notice at a time."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from glossator.core.errors import GlossatorError, Problem
from glossator.ui.i18n import LanguageSwitch
from glossator.ui.messages import sentence
from glossator.ui.notices.notice_bar import NoticeBar
from glossator.ui.notices.telling import Deed
from glossator.ui.theme import load_theme


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    bar = NoticeBar(load_theme(dark=False))
    qtbot.addWidget(bar)
    return bar


def offered(bar: NoticeBar) -> list[QPushButton]:
    return [button for button in bar.findChildren(QPushButton) if not button.isHidden()]


def find() -> str:
    return QCoreApplication.translate("Actions", "Find ne&xt")


def test_an_open_notice_follows_the_language(qtbot: QtBot, bar: NoticeBar, languages: LanguageSwitch) -> None:
    error = GlossatorError(Problem.UNKNOWN_LICENCE, name="llama-9")
    bar.show_error(lambda: sentence(error))
    assert "choose one in the library" in bar.words
    languages.use("ar")
    qtbot.waitUntil(lambda: bar.words == sentence(error))
    assert "المكتبة" in bar.words


def test_what_a_notice_offers_follows_the_language(qtbot: QtBot, bar: NoticeBar, languages: LanguageSwitch) -> None:
    bar.show_information(find, lambda: (Deed(find(), bar.hide),))
    languages.use("ar")
    qtbot.waitUntil(lambda: [button.text() for button in offered(bar)] == [find()])
    assert find() != "Find ne&xt"


def test_a_notice_that_was_closed_stays_closed(bar: NoticeBar, languages: LanguageSwitch) -> None:
    bar.show_information(find)
    bar.hide()
    languages.use("ar")
    assert bar.words == ""


def test_each_offer_does_its_own_deed_and_closes_the_notice(bar: NoticeBar) -> None:
    done: list[str] = []
    deeds = (Deed("open", lambda: done.append("open")), Deed("show", lambda: done.append("show")))
    for nth in range(2):
        bar.show_information(find, lambda: deeds)
        offered(bar)[nth].click()
        assert bar.words == ""
    assert done == ["open", "show"]


def test_the_next_notice_offers_nothing_of_the_one_before(bar: NoticeBar) -> None:
    bar.show_information(find, lambda: (Deed("open", bar.hide),))
    bar.show_error(find)
    assert not offered(bar)
