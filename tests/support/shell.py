"""The command line as tests call it."""

import json
from typing import Any

import pytest

from glossator.cli import main
from glossator.core.session.opening import Opening

OWN_TEXT = "1. Use. You may use the Model.\n\n2. Ban. You may not use the Model to train another model.\n"


class Shell:
    """Runs commands in this process and keeps what they said."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.opened: list[Opening] = []
        self.error = ""

    def run(self, *arguments: object) -> int:
        try:
            code = main([str(each) for each in arguments], self._open)
        except SystemExit as stop:
            code = int(stop.code or 0)
        self.output, self.error = self._capsys.readouterr()
        return code

    def answer(self, *arguments: object) -> Any:
        assert self.run(*arguments) == 0, self.error
        return json.loads(self.output)

    def _open(self, opening: Opening) -> int:
        self.opened.append(opening)
        return 0
