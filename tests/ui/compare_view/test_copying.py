"""What is copied can be quoted as it is: clean words, and where they stand."""

import pytest
from PySide6.QtGui import QGuiApplication, QTextDocument
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.ui.reading_style import ReadingStyle
from tests.support.licence_builder import Part, beside, build
from tests.ui.compare_view.conftest import ARABIC, WORDS, Desk, open_desk

CAPITALS = "THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY <KIND>."


@pytest.fixture
def quoting(qtbot: QtBot) -> Desk:
    english = build("Llama 4", [Part("1.a", "Use", WORDS), Part("1.b.iii", "", CAPITALS), Part("", "", "An end.")])
    return open_desk(qtbot, beside(english, build("رخصة", [Part("المادة 1", "", ARABIC)], "ar")))


def copied(desk: Desk, span: Span, *, with_source: bool = True) -> tuple[str, str]:
    """Text and HTML on the clipboard."""
    desk.canvas.attention.select(span)
    copying = desk.view.copying
    copying.copy_with_source() if with_source else copying.copy()
    data = QGuiApplication.clipboard().mimeData()
    return data.text(), data.html()


def test_words_are_copied_with_the_licence_and_the_clause(quoting: Desk) -> None:
    text, _ = copied(quoting, quoting.span(0, "PROVIDED “AS IS”"))
    assert text == "PROVIDED “AS IS”\nLlama 4, 1.b.iii"


def test_several_clauses_get_each_its_number(quoting: Desk) -> None:
    start, end = quoting.span(0, "in every copy").start, quoting.span(0, "THE SOFTWARE").end
    text, _ = copied(quoting, Span(0, start, end))
    assert text == ("1.a in every copy that it makes or gives to others.\n1.b.iii THE SOFTWARE\nLlama 4, 1.a – 1.b.iii")
    assert copied(quoting, Span(0, start, end), with_source=False)[0] == (
        "in every copy that it makes or gives to others.\n1.b.iii THE SOFTWARE"
    )


def test_a_clause_without_number_is_said_by_its_licence_alone(quoting: Desk) -> None:
    assert copied(quoting, quoting.span(0, "An end."))[0] == "An end.\nLlama 4"


def test_capitals_that_are_shown_as_a_sentence_are_copied_as_capitals(quoting: Desk) -> None:
    quoting.view.typesetting.choose(ReadingStyle(sentence_case=True))
    text, html = copied(quoting, quoting.span(0, CAPITALS), with_source=False)
    assert text == CAPITALS
    assert "WITHOUT WARRANTY OF ANY &lt;KIND&gt;." in html


def test_rich_text_says_language_and_direction(quoting: Desk) -> None:
    text, html = copied(quoting, quoting.span(1, ARABIC))
    assert '<p dir="rtl" lang="ar">' in html
    assert '<p dir="rtl"><cite>رخصة, المادة 1</cite></p>' in html
    assert not {"\u2066", "\u2068", "\u2069"} & {*html, *text}
    assert '<p dir="ltr" lang="en">' in copied(quoting, quoting.span(0, "in every copy"))[1]


def test_rich_text_reads_as_the_plain_text_does(quoting: Desk) -> None:
    text, html = copied(quoting, Span(0, 0, len(quoting.canvas.content.text(0))))
    document = QTextDocument()
    document.setHtml(html)
    assert document.toPlainText() == text
    assert "<b>Use</b>" in html


def test_nothing_selected_leaves_the_clipboard_alone(quoting: Desk) -> None:
    QGuiApplication.clipboard().setText("before")
    quoting.canvas.attention.deselect()
    quoting.view.copying.copy()
    quoting.view.copying.copy_with_source()
    assert QGuiApplication.clipboard().text() == "before"
