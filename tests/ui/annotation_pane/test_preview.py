"""The preview shows what cards show; a link in it tells its address and goes nowhere."""

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from glossator.core.text.direction import Direction
from glossator.ui.annotation_pane.card_papers import body_document
from glossator.ui.annotation_pane.preview import NotePreview, offer_address

BODY = "**عقد** Llama 4\n\n- one\n\n| a | b |\n|---|---|\n| c | [d](https://e.org) |"


def test_it_shows_what_the_card_shows(qtbot: QtBot) -> None:
    preview = NotePreview()
    qtbot.addWidget(preview)
    for default in Direction:
        preview.show_body(BODY, default)
        card = body_document(BODY, default)
        assert preview.document().toRawText() == card.toRawText()


def test_a_click_on_a_link_offers_its_address_and_the_note_stays(qtbot: QtBot) -> None:
    preview = NotePreview()
    qtbot.addWidget(preview)
    preview.show_body(BODY, Direction.LTR)
    before = preview.document().toRawText()
    preview.anchorClicked.emit(QUrl("https://e.org"))
    assert preview.document().toRawText() == before
    menu = offer_address(QUrl("https://e.org/?a=1&b=2"), preview, QPoint())
    menu.actions()[-1].trigger()
    assert QGuiApplication.clipboard().text() == "https://e.org/?a=1&b=2"


def test_copied_words_have_no_isolates(qtbot: QtBot) -> None:
    preview = NotePreview()
    qtbot.addWidget(preview)
    preview.show_body("وفق Llama 4 هنا", Direction.RTL)
    preview.selectAll()
    assert preview.createMimeDataFromSelection().text() == "وفق Llama 4 هنا"
