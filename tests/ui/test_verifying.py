"""The heads say whether the texts are the recorded ones."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from glossator.core.library.library import Library
from glossator.ui import verifying
from glossator.ui.main_window import MainWindow
from glossator.ui.verifying import is_intact


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verifying, "_AFTER_MS", 0)


def test_every_head_of_the_library_shows_a_tick(window: MainWindow, qtbot: QtBot) -> None:
    heads = window.content.parts.view.header.heads
    qtbot.waitUntil(lambda: all(head.is_intact is not None for head in heads))
    assert all("unchanged" in head.accessibleDescription() for head in heads)


def test_a_licence_opened_with_its_policy_is_verified_whole(library: Library) -> None:
    assert is_intact(library.resolve("llama-4+llama-4-aup"), library) is True


def test_a_file_of_the_reader_that_changed_since_it_was_opened_is_told(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "ours.txt"
    file.write_text("1. Grant. You may use it.\n")
    licence = library.resolve(str(file))
    assert is_intact(licence, library) is True
    file.write_text("1. Grant. You may not use it.\n")
    assert is_intact(licence, library) is False
    file.unlink()
    assert is_intact(licence, library) is None
