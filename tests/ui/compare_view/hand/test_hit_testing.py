"""Every half of every letter leads to the place nearest to it, whichever way the words run."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption

from glossator.core.text.direction import isolate_atoms
from glossator.ui.compare_view.hand.hit_testing import unit_at
from glossator.ui.i18n import reading_font

TEXTS = {
    "latin": "The licensee 😀 shall not use it",
    "arabic": "لا يجوز للمرخَّص له استخدام",
    "mixed": isolate_atoms("وفق المادة 2(b)(i) من اتفاقية Llama 4 هذه"),
    "latin with arabic": "the word «ترخيص» means licence",
}


def laid_out(text: str, *, from_right: bool) -> QTextLayout:
    layout = QTextLayout(text, reading_font(12))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    layout.createLine().setLineWidth(2000)
    layout.endLayout()
    return layout


@pytest.mark.parametrize("name", TEXTS)
def test_the_halves_of_a_letter_lead_to_its_two_sides(name: str) -> None:
    layout = laid_out(TEXTS[name], from_right=name in ("arabic", "mixed"))
    line, text, unit = layout.lineAt(0), TEXTS[name].encode("utf-16-le"), 0
    while unit < len(text) // 2:
        following = layout.nextCursorPosition(unit)
        runs = [run for run in line.glyphRuns(unit, following - unit) if run.boundingRect().width() > 1]
        if len(runs) == 1:
            box, back = runs[0].boundingRect(), runs[0].isRightToLeft()
            quarter = box.width() / 4
            first, second = box.left() + quarter, box.right() - quarter
            assert unit_at(layout, line, second if back else first) == unit
            assert unit_at(layout, line, first if back else second) == following
        unit = following


def test_beyond_the_ends_of_a_line_lie_its_ends() -> None:
    layout = laid_out(TEXTS["arabic"], from_right=True)
    assert unit_at(layout, layout.lineAt(0), 5000) == 0
    assert unit_at(layout, layout.lineAt(0), -5000) == len(TEXTS["arabic"])
