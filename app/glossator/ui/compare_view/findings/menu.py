"""What the context menu offers on marks."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.model import Verdict
from glossator.ui.compare_view.findings.controller import Findings
from glossator.ui.compare_view.marks.marks import Passage
from glossator.ui.i18n import current_language


def offer_findings(menu: QMenu, passages: Sequence[Passage], findings: Findings, taxonomy: Taxonomy) -> None:
    """Add a menu for each of `passages`, called by its kind."""
    language = current_language()
    for passage in passages:
        name = taxonomy.kind(passage.provision.kind).name.in_language(language)
        mark = QCoreApplication.translate("ContextMenu", "Mark: {kind}")
        _fill(menu.addMenu(mark.format(kind=name).replace("&", "&&")), passage, findings)


def _fill(menu: QMenu, passage: Passage, findings: Findings) -> None:
    verdicts = QActionGroup(menu)
    present = passage.decision.verdict if passage.decision else None
    for verdict, words in (
        (Verdict.ACCEPTED, QCoreApplication.translate("ContextMenu", "&Accept")),
        (Verdict.REJECTED, QCoreApplication.translate("ContextMenu", "&Reject")),
        (None, QCoreApplication.translate("ContextMenu", "&Undecided")),
    ):
        action = menu.addAction(words, partial(findings.decide, verdict, passage))
        action.setCheckable(True)
        action.setChecked(verdict is present)
        verdicts.addAction(action)
    menu.addSeparator()
    menu.addAction(QCoreApplication.translate("ContextMenu", "Make a &note of it"), partial(findings.note, passage))
    menu.addAction(
        QCoreApplication.translate("ContextMenu", "&Why is this marked?"), partial(findings.explain, passage)
    )
