"""What a pause of the pointer on the band of a row tells."""

from html import escape

from PySide6.QtCore import QPoint

from glossator.ui.compare_view.canvas import Canvas
from glossator.ui.compare_view.table.row_bands import said_of_row


def band_tip(canvas: Canvas, point: QPoint) -> str:
    """What the band at `point` says of the column there, and how well its clauses match; empty where no band is."""
    for row, top in canvas.stage.rows():
        if top <= point.y() < top + canvas.grid.band_height(row):
            column = canvas.grid.columns.at(point.x() + canvas.stage.shift)
            said = said_of_row(canvas.bands[row], canvas.content.comparison.rows[row], column)
            return "".join(f"<p>{escape(each)}</p>" for each in said)
    return ""
