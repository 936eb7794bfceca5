"""Notes go to other programs and come back through the File menu, as one step."""

import json
from collections.abc import Callable
from pathlib import Path

from pikepdf import Array, Dictionary, Name, Pdf, String
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Span
from glossator.core.notes.model import Scope
from glossator.core.session.step import Step
from glossator.ui.main_window import MainWindow
from tests.support.notes import write_note

Asked = Callable[[Callable[[], object], Callable[[], object]], None]


def choose(path: Path, kind: int = 0) -> Callable[[], object]:
    def pick() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        if kind:
            dialog.selectNameFilter(dialog.nameFilters()[kind])
            dialog.filterSelected.emit(dialog.nameFilters()[kind])
        dialog.selectFile(str(path))
        dialog.accept()

    return pick


def trigger(window: MainWindow, action: str, answer: Callable[[], object], when_asked: Asked, qtbot: QtBot) -> None:
    when_asked(window.content.parts.actions[action].trigger, answer)
    qtbot.waitUntil(lambda: not window.content.files.work.is_busy, timeout=30_000)


def test_notes_go_out_and_come_back_changed_in_one_step(
    window: MainWindow, when_asked: Asked, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace, path = window.content.workspace, tmp_path / "notes.jsonld"
    note = write_note(workspace, Span(0, 100, 140), "Too wide", "Huda")
    write_note(workspace, Span(0, 200, 240), "Ask", "Huda")
    trigger(window, "export-notes", choose(path), when_asked, qtbot)
    assert "notes.jsonld" in window.content.parts.notice_bar.words
    data = json.loads(path.read_text("utf-8"))
    data["first"]["items"][0]["body"][0]["value"] = "ضيّق جدًّا"
    path.write_text(json.dumps(data), "utf-8")
    workspace.notes.delete(workspace.review.notes[1].id)
    trigger(window, "import-notes", choose(path), when_asked, qtbot)
    assert [each.body for each in workspace.review.notes] == ["ضيّق جدًّا", "Ask"]
    assert "new notes 1, changed ones 1" in window.content.parts.notice_bar.words
    assert workspace.undo_name == Step.IMPORT_NOTES
    workspace.undo()
    assert workspace.review.notes == (note,)


def test_a_file_is_written_as_the_kind_that_was_picked(
    window: MainWindow, when_asked: Asked, tmp_path: Path, qtbot: QtBot
) -> None:
    write_note(window.content.workspace, Span(0, 100, 140), "Too wide", "Huda")
    trigger(window, "export-notes", choose(tmp_path / "notes", kind=2), when_asked, qtbot)
    assert "Too wide" in (tmp_path / "notes.csv").read_text("utf-8-sig")


def test_what_was_skipped_is_told_with_its_reason(
    window: MainWindow, when_asked: Asked, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("licence,note\n" + "elsewhere,A remark\n" * 5, "utf-8")
    before = window.content.workspace.review
    trigger(window, "import-notes", choose(path), when_asked, qtbot)
    words = window.content.parts.notice_bar.words
    assert "about no licence of this review (5)" in words
    assert words.count("A remark") == 3
    assert window.content.workspace.review.notes == before.notes


def test_a_file_that_cannot_be_read_changes_nothing(
    window: MainWindow, when_asked: Asked, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "broken.jsonld"
    path.write_text("{", "utf-8")
    trigger(window, "import-notes", choose(path), when_asked, qtbot)
    assert "broken.jsonld" in window.content.parts.notice_bar.words
    assert not window.isWindowModified()


def test_a_comment_in_a_pdf_whose_place_is_not_known_is_added_and_told(
    window: MainWindow, when_asked: Asked, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "annotated.pdf"
    with Pdf.new() as pdf:
        page = pdf.add_blank_page().obj
        page.Annots = Array([Dictionary(Subtype=Name.FreeText, Rect=Array([0, 0, 9, 9]), Contents=String("Ask Meta"))])
        pdf.save(path)
    trigger(window, "import-notes", choose(path), when_asked, qtbot)
    (note,) = window.content.workspace.review.notes
    assert (note.body, note.scope) == ("Ask Meta", Scope.LICENCE)
    assert "not certain (1): \u2068Ask Meta\u2069" in window.content.parts.notice_bar.words
