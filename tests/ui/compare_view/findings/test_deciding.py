"""Marks are explained, accepted and rejected, by mouse and by key."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from glossator.core.library.model import Licence
from glossator.core.notes.placement import selector_for
from glossator.core.provisions.model import Localised
from glossator.core.session.model import Decision, Verdict
from glossator.core.text.direction import strip_isolates
from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.cells.gutter import Badge
from glossator.ui.compare_view.findings.card import MarkCard
from glossator.ui.compare_view.findings.controller import marks_at
from glossator.ui.compare_view.findings.explaining import explanation_of
from glossator.ui.compare_view.findings.menu import offer_findings
from glossator.ui.compare_view.hand.spots import spot_at
from glossator.ui.compare_view.marks.marks import Passage
from tests.support.licence_builder import Part, beside, build, marked
from tests.ui.compare_view.conftest import WORDS, Desk, open_desk

BAN, NAMING = "competing-model-ban", "naming"


def licence() -> Licence:
    found = marked(build("A", [Part("1", "", WORDS), Part("2", "", "End.")]), (NAMING, "keep all notices"))
    by_rule = replace(
        found.provisions[0],
        origin="rule:notices-2",
        fired="keep all",
        note=Localised("Arguable.", "محل نظر."),
    )
    return marked(
        replace(found, provisions=(by_rule,)), (BAN, "Model to train any competing model, and shall keep all")
    )


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = open_desk(qtbot, beside(licence(), build("B", [Part("1", "", WORDS)])))
    yield desk
    for card in desk.view.findChildren(MarkCard):
        card.close()


def badge(desk: Desk, kind: str) -> Badge:
    return next(each for each in desk.canvas.grid.cell(0, 0).badges if each.kind == kind)


def passage(desk: Desk, kind: str) -> Passage:
    marks = desk.canvas.marks
    return next(each for each in (*marks.passages, *marks.rejected) if each.provision.kind == kind)


def decision(desk: Desk, kind: str, verdict: Verdict) -> Decision:
    found, first = passage(desk, kind), desk.canvas.content.comparison.licences[0]
    target = selector_for(first, found.span.start, found.span.end)
    return Decision(first.reference, kind, target, verdict, "هدى", "2026-03-04T10:00:00+03:00")


def words_under(canvas: Canvas, point: QPoint) -> list[str]:
    return [each.provision.kind for each in marks_at(spot_at(canvas.stage, point), canvas)]


def test_keys_decide_on_the_mark_that_one_went_to(desk: Desk) -> None:
    for key, verdict in ((Qt.Key.Key_A, Verdict.ACCEPTED), (Qt.Key.Key_R, Verdict.REJECTED), (Qt.Key.Key_U, None)):
        desk.view.going.on_to_restriction(1)
        chosen = desk.canvas.marks.passage(desk.canvas.attention.mark)
        with desk.qtbot.waitSignal(desk.view.findings.decided) as decided:
            desk.press(key)
        assert decided.args == [chosen, verdict]


def test_keys_decide_on_the_mark_under_the_pointer_before_any_other(desk: Desk) -> None:
    desk.view.going.on_to_restriction(1)
    point = desk.point_of(desk.span(0, "notices"))
    QTest.mouseMove(desk.canvas.viewport(), point)
    with desk.qtbot.waitSignal(desk.view.findings.decided) as decided:
        desk.press(Qt.Key.Key_R)
    assert decided.args[0].provision.kind == NAMING


def test_without_a_mark_keys_decide_nothing(desk: Desk) -> None:
    desk.view.going.to_words(desk.canvas.content.columns[0][1].span)
    with desk.qtbot.assertNotEmitted(desk.view.findings.decided):
        desk.press(Qt.Key.Key_R)
    assert not desk.view.findings.explain()


def test_of_overlapping_marks_the_shortest_comes_first(desk: Desk) -> None:
    assert words_under(desk.canvas, desk.point_of(desk.span(0, "any competing"))) == [BAN]
    assert words_under(desk.canvas, desk.point_of(desk.span(0, "all notices"))) == [NAMING]
    assert words_under(desk.canvas, desk.point_of(desk.span(0, "keep"))) == [NAMING, BAN]


def test_a_click_chooses_the_mark_and_escape_lets_it_go(desk: Desk) -> None:
    desk.click(desk.point_of(desk.span(0, "notices")))
    assert desk.canvas.attention.mark == passage(desk, NAMING).key
    desk.press(Qt.Key.Key_Escape)
    assert desk.canvas.attention.mark is None


def test_enter_tells_why_the_chosen_mark_is_there_and_else_selects_the_clause(desk: Desk) -> None:
    desk.click(desk.point_of(desk.span(0, "notices")))
    desk.press(Qt.Key.Key_Return)
    (card,) = desk.view.findChildren(MarkCard)
    assert card.isVisible()
    card.close()
    desk.press(Qt.Key.Key_Escape)
    desk.press(Qt.Key.Key_Return)
    assert desk.view.selection() is not None


def test_the_card_says_rule_words_summary_and_note(desk: Desk) -> None:
    desk.view.findings.explain(passage(desk, NAMING))
    (card,) = desk.view.findChildren(MarkCard)
    said = strip_isolates(card.accessibleName())
    for words in ("Summary of naming.", "Arguable.", "rule notices-2", "went by: “keep all”"):
        assert words in said
    assert card.rect().contains(card.buttons[None].geometry())


def test_a_letter_in_the_card_decides_and_closes_it(desk: Desk) -> None:
    desk.view.findings.explain(passage(desk, NAMING))
    (card,) = desk.view.findChildren(MarkCard)
    assert card.buttons[None].isChecked()
    with desk.qtbot.waitSignal(desk.view.findings.decided) as decided:
        QTest.keyClick(card, Qt.Key.Key_R)
    assert decided.args[1] is Verdict.REJECTED
    assert not card.isVisible()


def test_a_rejected_mark_is_gone_until_rejected_ones_are_shown(desk: Desk) -> None:
    badges = len(desk.canvas.grid.cell(0, 0).badges)
    desk.view.set_decisions((decision(desk, NAMING, Verdict.REJECTED),))
    assert NAMING not in [each.provision.kind for each in desk.canvas.marks.passages]
    assert len(desk.canvas.grid.cell(0, 0).badges) == badges - 1
    assert words_under(desk.canvas, desk.point_of(desk.span(0, "notices"))) == []
    desk.view.marking.show_rejected(True)
    assert [each.is_rejected for each in desk.canvas.grid.cell(0, 0).badges].count(True) == 1
    point = desk.point_of(desk.span(0, "notices"))
    assert words_under(desk.canvas, point) == [NAMING]
    assert "Rejected by هدى" in strip_isolates(tip(desk, point))


def test_a_rejected_mark_is_outlined_and_no_longer_tinted(desk: Desk) -> None:
    style = desk.canvas.styles[NAMING]
    rect = desk.canvas.stage.word_rects(desk.span(0, "notices"))[0]

    def colours() -> set[str]:
        picture = desk.canvas.viewport().grab(rect).toImage()
        return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}

    assert style.tint.name() in colours()
    desk.view.set_decisions((decision(desk, NAMING, Verdict.REJECTED),))
    plain = colours()
    assert style.tint.name() not in plain
    desk.view.marking.show_rejected(True)
    assert style.tint.name() not in colours()
    assert colours() != plain


def test_an_accepted_mark_says_so(desk: Desk) -> None:
    desk.view.set_decisions((decision(desk, NAMING, Verdict.ACCEPTED),))
    point = desk.point_of(desk.span(0, "notices"))
    assert "Accepted by هدى" in strip_isolates(tip(desk, point))


def test_the_menu_of_a_mark_shows_what_was_decided(desk: Desk) -> None:
    desk.view.set_decisions((decision(desk, NAMING, Verdict.ACCEPTED),))
    menu = QMenu(desk.view)
    offer_findings(menu, [passage(desk, NAMING)], desk.view.findings, desk.canvas.taxonomy)
    (of_mark,) = menu.findChildren(QMenu)
    checked = [action.text() for action in of_mark.actions() if action.isChecked()]
    assert checked == ["&Accept"]
    with desk.qtbot.waitSignal(desk.view.findings.decided) as decided:
        next(action for action in of_mark.actions() if action.text() == "&Reject").trigger()
    assert decided.args[1] is Verdict.REJECTED


def test_a_key_opens_the_menu_of_the_clause_and_the_chosen_mark(desk: Desk) -> None:
    desk.click(desk.point_of(desk.span(0, "notices")))
    desk.press(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = desk.canvas.findChild(QMenu)
    assert menu is not None
    texts = [strip_isolates(action.text()) for action in menu.actions()]
    assert texts[-1] == "Mark: Naming of derivatives"
    assert {"&Pair with…", "&Keep apart from B, 1"} <= set(texts)
    menu.close()


def tip(desk: Desk, point: QPoint) -> str:
    marks = marks_at(spot_at(desk.canvas.stage, point), desk.canvas)
    return explanation_of(marks, desk.canvas.content, desk.canvas.taxonomy)


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    """The reader's system asks for letters half as large again."""
    usual = qapp.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 1.5)
    qapp.setFont(large)
    yield
    qapp.setFont(usual)


@pytest.mark.usefixtures("large_letters")
def test_every_button_of_the_card_shows_all_of_its_words(desk: Desk) -> None:
    desk.view.going.on_to_restriction(1)
    desk.press(Qt.Key.Key_E)
    (card,) = desk.view.findChildren(MarkCard)
    assert all(button.width() >= button.sizeHint().width() for button in card.findChildren(QPushButton))


def test_a_badge_looks_otherwise_after_each_verdict(desk: Desk) -> None:
    def seen() -> bytes:
        rect = badge(desk, BAN).rect.translated(desk.canvas.stage.cell_origin(0, 0)).adjusted(-1, -1, 5, 5)
        return bytes(desk.canvas.viewport().grab(rect).toImage().constBits())

    desk.view.marking.show_rejected(True)
    pictures = {seen()}
    for verdict in Verdict:
        desk.view.marking.judge((decision(desk, BAN, verdict),))
        assert badge(desk, BAN).is_accepted is (verdict is Verdict.ACCEPTED)
        pictures.add(seen())
    assert len(pictures) == 3


def test_a_badge_of_several_findings_is_accepted_when_all_of_them_are(desk: Desk) -> None:
    desk.view.marking.judge((decision(desk, BAN, Verdict.ACCEPTED),))
    (accepted,) = badge(desk, BAN).passages
    both = replace(badge(desk, BAN), passages=(accepted, replace(accepted, decision=None)))
    assert not both.is_accepted


def test_a_resting_pointer_does_not_take_the_mark_that_one_went_to_by_key(desk: Desk) -> None:
    QTest.mouseMove(desk.canvas.viewport(), desk.point_of(desk.span(0, "notices")))
    desk.view.going.on_to_restriction(1)
    chosen = desk.canvas.marks.passage(desk.canvas.attention.mark)
    assert chosen is not None
    assert chosen.provision.kind == BAN
    with desk.qtbot.waitSignal(desk.view.findings.decided) as decided:
        desk.press(Qt.Key.Key_R)
    assert decided.args[0] == chosen


def test_where_several_marks_are_in_question_the_card_of_the_first_asks(desk: Desk) -> None:
    desk.view.going.to_words(desk.canvas.content.columns[0][0].span)
    with desk.qtbot.assertNotEmitted(desk.view.findings.decided):
        desk.press(Qt.Key.Key_R)
    (card,) = desk.view.findChildren(MarkCard)
    assert card.isVisible()
    with desk.qtbot.waitSignal(desk.view.findings.decided) as decided:
        QTest.keyClick(card, Qt.Key.Key_R)
    assert decided.args[0].provision.kind == BAN
