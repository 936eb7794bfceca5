"""What Qt leaves behind when the menu of a button closes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractButton, QMenu


def see_where_mouse_is_after(menu: QMenu, button: QAbstractButton) -> None:
    """Have `button` look hovered after its `menu` only where the mouse is over it.

    Qt tells nobody that the mouse has left a button while its menu was open: it would look chosen until the mouse comes
    back.
    """

    def look() -> None:
        is_over = button.rect().contains(button.mapFromGlobal(QCursor.pos()))
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, is_over)
        button.update()

    menu.aboutToHide.connect(look)
