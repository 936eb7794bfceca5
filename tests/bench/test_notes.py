"""Thousands of notes: listed as the reader types, and opened with their review."""

import time
import uuid
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from glossator.core.compare.compare import compare
from glossator.core.library.library import Library
from glossator.core.notes.model import Note, Reply, Severity, Status
from glossator.core.notes.targets import words_target
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.core.session.file import load_review, new_review, save_review
from glossator.core.session.workspace import Workspace
from glossator.core.yaml_lines import parse
from glossator.ui.annotation_pane import AnnotationPane
from glossator.ui.theme import load_theme
from tests.bench.ratios import percentile_95, ratio_of_medians

pytestmark = pytest.mark.usefixtures("as_in_the_window")

MANY, ROUNDS = 5000, 5
COLUMNS = ("llama-4+llama-4-aup", "apache-2.0", "specimen-proprietary")
TYPED = ("hosting a client", "استضافة عميل", "1.b.iii memo", "zzz")
BODIES = (
    "هل تشمل هذه العبارة **خدمات** الاستضافة عند عميل واحد؟ راجع 1.b.iii قبل الرد.",
    "Ask the licensor whether *hosting for a client* counts as distribution; see `1.b.iii` and our memo.",
    "Too broad. We need:\n\n- a cap\n- a cure period of 30 days\n- notice in writing",
)


@pytest.fixture(scope="module")
def review(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A review of 5,000 notes with threads, in a file."""
    library = Library.standard()
    licences = [library.resolve(reference) for reference in COLUMNS]
    notes = []
    for nth in range(MANY):
        licence = licences[nth % len(licences)]
        start = nth * 97 % (len(licence.text) - 80)
        when = f"2025-{nth % 12 + 1:02}-{nth % 28 + 1:02}T10:00:00+03:00"
        reply = Reply(str(uuid.UUID(int=MANY + nth)), "Omar", when, when, "Agreed, but only for outputs.")
        notes.append(
            Note(
                str(uuid.UUID(int=nth)),
                (words_target(licence, start, start + 10 + nth % 70),),
                f"{BODIES[nth % len(BODIES)]} {nth}",
                ("Huda", "Omar", "L. Weber")[nth % 3],
                when,
                when,
                tags=("client-a",) if nth % 2 else (),
                severity=list(Severity)[nth % 4],
                status=list(Status)[nth % 4],
                replies=(reply,) if nth % 3 == 0 else (),
            )
        )
    path = tmp_path_factory.mktemp("many") / "many.gloss"
    save_review(replace(new_review(compare(licences)), notes=tuple(notes)), path)
    return path


@pytest.fixture
def pane(qtbot: QtBot, review: Path) -> AnnotationPane:
    opened = load_review(review, Library.standard())
    pane = AnnotationPane(Workspace(opened.review, opened.comparison), load_taxonomy(), load_theme(dark=False))
    pane.resize(320, 900)
    qtbot.addWidget(pane)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def test_a_letter_typed_into_the_filter(pane: AnnotationPane) -> None:
    taken: list[float] = []

    def type_letters() -> None:
        for words in TYPED:
            for length in (*range(1, len(words) + 1), 0):
                begun = time.perf_counter()
                pane.head.words.setText(words[:length])
                QApplication.processEvents()
                taken.append(time.perf_counter() - begun)

    def paint() -> None:
        for _ in range(sum(len(words) + 1 for words in TYPED)):
            pane.deck.cards.viewport().repaint()

    typing, painting, ratio = ratio_of_medians(type_letters, paint, ROUNDS)
    print(f"\n{MANY} notes, a letter typed: p95 {percentile_95(taken) * 1000:.1f} ms, all {typing * 1000:.0f} ms, "
          f"painting as often {painting * 1000:.0f} ms, ratio {ratio:.1f}")  # fmt: skip
    assert ratio <= 9


def test_a_review_of_thousands_of_notes_is_opened(qtbot: QtBot, review: Path) -> None:
    library, text = Library.standard(), review.read_text(encoding="utf-8")
    taxonomy, theme = load_taxonomy(), load_theme(dark=False)

    def open_all() -> None:
        opened = load_review(review, library)
        pane = AnnotationPane(Workspace(opened.review, opened.comparison), taxonomy, theme)
        qtbot.addWidget(pane)
        pane.resize(320, 900)
        pane.show()
        QApplication.processEvents()
        pane.close()

    opening, parsing, ratio = ratio_of_medians(open_all, lambda: parse(text, review.name), 3)
    print(
        f"\n{MANY} notes opened and shown: {opening:.2f} s, their file only parsed {parsing:.2f} s, ratio {ratio:.1f}"
    )
    assert ratio <= 3.5
