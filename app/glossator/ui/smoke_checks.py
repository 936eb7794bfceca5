"""What a run without a reader looks at, where a broken package would look whole: letters, papers and documents."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication

from glossator.core.text.folding import SearchKey
from glossator.ui.main_window import MainWindow

_SAMPLES = {"Noto Sans": "Licence", "Noto Naskh Arabic": "ترخيص", "Noto Sans Hebrew": "רישיון"}
"""Words, and the family of the fonts that the program brings for their letters."""


class BrokenError(Exception):
    """The program is not whole."""


def check_fonts() -> None:
    """Raise BrokenError unless the interface is written in the fonts that the program brings."""
    for family, words in _SAMPLES.items():
        found = _families_used(words, QApplication.font())
        if found != {family}:
            raise BrokenError(f"“{words}” is written in {', '.join(sorted(found)) or 'no font'}, not in {family}")


def check_about(window: MainWindow) -> None:
    """Open and close the dialog about the program; raise BrokenError where a package has not its papers."""
    from glossator.core.components.packaged import papers_folder, read_papers
    from glossator.ui.about_program.dialog import AboutDialog

    papers = papers_folder()
    if getattr(sys, "frozen", False) and not (papers and read_papers(papers)):
        raise BrokenError("the papers of the packaged program are not beside it")
    window.content.parts.actions["about"].trigger()
    QCoreApplication.processEvents()
    dialog = window.findChild(AboutDialog)
    if dialog is None or not dialog.isVisible():
        raise BrokenError("the dialog about the program does not open")
    dialog.reject()


def check_words(document: Path, expected: str) -> None:
    """Read `document` in a process of its own; raise BrokenError unless it has each word that is `expected`."""
    from glossator.core.importing.reading import read_document

    text = SearchKey(read_document(document).text)
    lost = [word for word in expected.split() if not text.find(word)]
    if lost:
        raise BrokenError(f"{document.name} lacks the words {' '.join(lost)}")


def _families_used(words: str, font: QFont) -> set[str]:
    """The families of the fonts that `words` are really painted with, which may be others than `font` asks for."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}
