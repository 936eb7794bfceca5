"""Draws the icons of the program and of its reviews in all sizes that desktops ask for."""

import os
import shutil
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def write_icons(drawings: Path, theme: Path, program: str) -> None:
    """Write the icons into the folders of the icon theme `theme`, under the name of `program` and of its documents."""
    for drawing, kind, name in (
        (drawings / "glossator.svg", "apps", program),
        (drawings / "review.svg", "mimetypes", "application-x-glossator-review"),
    ):
        scalable = theme / "scalable" / kind / f"{name}.svg"
        scalable.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(drawing, scalable)
        for size in SIZES:
            draw(drawing, theme / f"{size}x{size}" / kind / f"{name}.png", size)


def draw(drawing: Path, picture: Path, size: int) -> None:
    """Draw the SVG file `drawing` as `size` by `size` pixels into `picture`, whose suffix says its format.

    Raises OSError where that cannot be.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    picture.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(picture)):
        raise OSError(f"{picture} could not be drawn")
