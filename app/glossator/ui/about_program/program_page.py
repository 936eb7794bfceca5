"""The page of the program itself: its version, its terms, and the notice that Qt's licence asks for."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from glossator import __version__
from glossator.core.assets import resource
from glossator.core.build import this_build
from glossator.core.provisions.rule_set import RuleSet
from glossator.ui.about_program.words import LGPL, build_in_words, notice_of_qt

_SIGN = QSize(56, 56)
_LEADING = Qt.AlignmentFlag.AlignLeading
"""Labels align words by the words' own direction: where these are Latin in every language, the label is aligned."""


class ProgramPage(QScrollArea):
    """What a reader is asked when she reports a mistake, and what she may do with the program."""

    licence_wanted = Signal(object)
    """The reader wants to read these licences (a tuple of library ids)."""

    def __init__(self, rules: RuleSet, parent: QWidget) -> None:
        super().__init__(parent)
        self.lgpl_button = QPushButton(self.tr("Read the &LGPL"), self)
        self.lgpl_button.setAutoDefault(False)
        self.lgpl_button.clicked.connect(lambda: self.licence_wanted.emit((LGPL,)))
        self._arrange(rules)

    def _arrange(self, rules: RuleSet) -> None:
        sheet = QFrame(self)
        sheet.setProperty("role", "pane")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(20, 14, 20, 10)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addLayout(self._particulars(rules))
        column.addSpacing(6)
        column.addWidget(_label("Qt", self, role="heading"), 0, _LEADING)
        column.addWidget(_paragraph(notice_of_qt(), self))
        column.addWidget(self.lgpl_button, 0, _LEADING)
        column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(sheet)

    def _head(self) -> QHBoxLayout:
        sign = QLabel(self)
        sign.setPixmap(QIcon(str(resource("icons", "glossator.svg"))).pixmap(_SIGN))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(_label(f"Glossator {__version__}", self, role="title"), 0, _LEADING)
        words.addWidget(_paragraph(self._terms(), self, role="muted"))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _particulars(self, rules: RuleSet) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(self.tr("Build:"), _copied(build_in_words(this_build()), self))
        form.addRow(self.tr("Rule set:"), _copied(rules.shipped, self))
        if rules.own:
            form.addRow(self.tr("Your own rules:"), _copied(rules.own, self))
        return form

    def _terms(self) -> str:
        return self.tr(
            "Free software under the Apache License 2.0. The licences shown belong to their publishers. "
            "The marks help you to read; they are no legal advice."
        )


def _label(words: str, parent: QWidget, role: str = "") -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label


def _copied(words: str, parent: QWidget, role: str = "") -> QLabel:
    """Words that can be selected and copied."""
    label = _label(words, parent, role)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _paragraph(words: str, parent: QWidget, role: str = "") -> QLabel:
    """Words that wrap."""
    label = _copied(words, parent, role)
    label.setWordWrap(True)
    return label
