"""The register of notes as a Markdown document: each part where it belongs, and nothing that runs out of it."""

from dataclasses import replace

import pytest
from markdown import markdown

from glossator.core.notes.markup import plain_text
from glossator.core.notes.model import Note, Reply, Severity, Target
from glossator.core.notes.placement import selector_for
from glossator.core.session.model import Review
from glossator.core.session.workspace import Workspace
from glossator.export.notes_as_markdown import notes_as_markdown
from glossator.export.report import build_report
from tests.support.samples import comparison, licence

LLAMA = licence("llama", "You may *use* the Model.\n1. You may not train.")
NOTE = Note(
    "n1", (Target("llama", selector_for(LLAMA, 0, 23)),), "## Narrow\n\n- ask **Meta**", "ليلى",
    "2026-11-20T10:00:00+00:00", "2026-11-21T10:00:00+00:00", severity=Severity.MAJOR, tags=("due",),
    suggestion="You <may> use it.", replies=(Reply("r", "Huda", "2026-11-22", "2026-11-22", "Yes."),),
)  # fmt: skip


def written(*notes: Note, language: str = "en") -> str:
    workspace = Workspace(Review(notes=notes), comparison(LLAMA, licence("mit", "Use it.")))
    report = build_report(workspace.state, language)
    return notes_as_markdown(report, {note.id: note for note in notes}).decode()


def test_all_of_a_note_is_there_and_its_markdown_is_its_own() -> None:
    text = written(NOTE)
    assert "### 1. llama · 1\n\n> You may \\*use\\* the Model\n" in text
    assert "**Severity: Major · Status: Open · Tags: due · Author: ليلى · Changed: 21 November 2026**" in text
    assert "\n\n  ## Narrow\n\n  - ask **Meta**\n" in text
    assert "You \\<may\\> use it." in text
    assert text.endswith("- **Reply: Huda, 22 November 2026**\n\n  Yes.\n")


def test_the_register_speaks_arabic() -> None:
    assert "## سجل الملاحظات" in written(NOTE, language="ar")


@pytest.mark.parametrize("body", ["<script>alert(1)</script>", "![x](https://example.org/p.png)", "</div><img src=x>"])
def test_nothing_is_more_than_words_that_is_only_words_in_the_window(body: str) -> None:
    shown = markdown(written(replace(NOTE, body=body)))
    assert "<script" not in shown
    assert "<img" not in shown
    assert plain_text(body)


@pytest.mark.parametrize("body", ["```\nopen", "> quoted", "# Title\n---", ""])
def test_no_note_runs_into_the_next(body: str) -> None:
    shown = markdown(written(replace(NOTE, body=body), replace(NOTE, id="n2", body="Second")), extensions=["extra"])
    assert shown.count("<h3>") == 2
    assert "Second" in shown
