"""Which place between two characters a point of a line is nearest to."""

from PySide6.QtGui import QTextLayout, QTextLine

from glossator.ui.compare_view.cells.letters import runs_left_only


def unit_at(layout: QTextLayout, line: QTextLine, x: float) -> int:
    """The unit (UTF-16) before which a cursor at `x` of `layout` would stand; before the space that ends the line."""
    unit = line.xToCursor(x) if runs_left_only(layout.text()) else _unit_in_mixed_line(layout, line, x)
    end = line.textStart() + line.textLength()
    return layout.previousCursorPosition(unit) if unit == end and line.lineNumber() < layout.lineCount() - 1 else unit


def _unit_in_mixed_line(layout: QTextLayout, line: QTextLine, x: float) -> int:
    """Letter by letter: from right to left `QTextLine.xToCursor` is off by about one of them (Qt 6.11)."""
    unit, end = line.textStart(), line.textStart() + line.textLength()
    nearest, found = float("inf"), unit
    while unit < end:
        following = min(max(layout.nextCursorPosition(unit), unit + 1), end)
        for run in line.glyphRuns(unit, following - unit):
            box = run.boundingRect()
            distance = max(box.left() - x, x - box.right(), 0.0)
            if box.width() > 0 and distance < nearest:
                begins_nearer = (x > box.center().x()) == run.isRightToLeft()
                nearest, found = distance, unit if begins_nearer else following
        unit = following
    return found
