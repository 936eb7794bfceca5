"""A shell, and a document of the reader's own."""

from pathlib import Path

import pytest

from tests.support.shell import OWN_TEXT, Shell


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@pytest.fixture
def own_file(tmp_path: Path) -> Path:
    path = tmp_path / "رخصة العميل.txt"
    path.write_text(OWN_TEXT, encoding="utf-8")
    return path
