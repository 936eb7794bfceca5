"""Pages of a PDF as pictures, and the view that shows them."""

from io import BytesIO

import pikepdf
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from glossator.ui.pages_preview import Pages, PagesView
from glossator.ui.theme import Theme


def pdf_of(*sizes: tuple[int, int]) -> bytes:
    """A PDF with a page of each size in points, whose upper half is red."""
    pdf = pikepdf.Pdf.new()
    for width, height in sizes:
        page = pdf.add_blank_page(page_size=(width, height))
        paint = f"1 0 0 rg 0 {height / 2} {width} {height / 2} re f"
        page.Contents = pdf.make_stream(paint.encode())
    buffer = BytesIO()
    pdf.save(buffer)
    return buffer.getvalue()


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> PagesView:
    view = PagesView(theme)
    qtbot.addWidget(view)
    view.resize(400, 500)
    view.show()
    return view


def test_a_page_is_rendered_as_wide_as_asked_and_the_right_way_up() -> None:
    pages = Pages(pdf_of((200, 100), (100, 300)))
    assert [(size.width(), size.height()) for size in pages.sizes] == [(200, 100), (100, 300)]
    image = pages.image(0, 80)
    assert (image.width(), image.height()) == (80, 40)
    assert image.pixelColor(40, 5) == QColor("red")
    assert image.pixelColor(40, 35) == QColor("white")


def test_pages_in_sight_are_rendered_and_no_others(view: PagesView, qtbot: QtBot) -> None:
    view.show_pages(Pages(pdf_of(*[(100, 200)] * 5)))
    assert view.count == 5
    qtbot.waitUntil(lambda: view.is_rendered(0))
    assert not view.is_rendered(3)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: view.is_rendered(4))


def test_the_page_that_is_read_is_told(view: PagesView, qtbot: QtBot) -> None:
    told: list[int] = []
    view.page_changed.connect(told.append)
    view.show_pages(Pages(pdf_of(*[(100, 150)] * 3)))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert told == [0, 2]
    qtbot.waitUntil(lambda: view.is_rendered(2))


def test_the_same_page_stays_in_sight_in_a_wider_window(view: PagesView, qtbot: QtBot) -> None:
    view.show_pages(Pages(pdf_of(*[(100, 150)] * 6)))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.resize(700, 500)
    qtbot.waitUntil(lambda: view.is_rendered(5))
    assert bar.value() == bar.maximum()
