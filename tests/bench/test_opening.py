"""Opening a review of thousands of notes, against what libyaml takes to find the words of its file."""

import random
from dataclasses import replace
from pathlib import Path

import yaml

from glossator.core.compare.compare import compare
from glossator.core.library.library import Library
from glossator.core.notes.model import Note, NoteFields, Scope
from glossator.core.notes.targets import words_target
from glossator.core.session.file import load_review, new_review, save_review
from glossator.core.session.workspace import Workspace
from tests.bench.ratios import ratio_of_medians

NOTES, ROUNDS = 5000, 5
BODY = "هذا الحدّ يُسقط الترخيص عن كبار المزوّدين.\n\n- ask Meta\n- see 2.b"
WHEN = "2026-11-22T09:41:21+00:00"


def written(path: Path, library: Library) -> None:
    licences = [library.resolve(each) for each in ("llama-4", "gpl-3.0")]
    chance = random.Random(5)
    notes = []
    for nth in range(NOTES):
        licence = licences[nth % 2]
        start = chance.randrange(len(licence.text) - 120)
        target = words_target(licence, start, start + chance.randrange(20, 120))
        note = Note(f"note-{nth}", (target,), "", "ليلى حداد", WHEN, WHEN, scope=Scope.WORDS)
        notes.append(note.with_fields(NoteFields(BODY, kind="territory", tags=("ask Meta",))))
    save_review(replace(new_review(compare(licences)), notes=tuple(notes)), path)


def test_five_thousand_notes(tmp_path: Path) -> None:
    library, path = Library.standard(), tmp_path / "large.gloss"
    written(path, library)
    text = path.read_text("utf-8")

    def opened() -> Workspace:
        review = load_review(path, library)
        return Workspace(review.review, review.comparison)

    assert len(opened().state.placements) == NOTES
    opening, scanning, ratio = ratio_of_medians(
        opened, lambda: sum(1 for _ in yaml.parse(text, Loader=yaml.CSafeLoader)), ROUNDS
    )
    print(f"\n{NOTES} notes opened and placed: {opening:.2f} s, scanned by libyaml {scanning:.2f} s, ratio {ratio:.1f}")
    assert ratio <= 5
