"""What went wrong is kept for the reader, within bounds and without her private words."""

import stat
import sys
from pathlib import Path

import pytest

from glossator import __version__
from glossator.core.provisions import rule_set as rules
from glossator.core.safety import crash_log
from glossator.core.safety.crash_log import CrashLog, crash_report


def report_of(error: Exception) -> str:
    try:
        raise error
    except type(error) as raised:
        return crash_report(type(raised), raised, raised.__traceback__)


def test_a_report_tells_the_program_and_the_place_of_the_fault() -> None:
    lines = report_of(ValueError("no such clause")).splitlines()
    assert f"Glossator {__version__}" in lines
    assert lines[-1] == "ValueError: no such clause"
    assert any(f'{Path(__file__).name}", line' in line for line in lines)


def test_a_report_names_no_home_and_quotes_no_long_words(monkeypatch: pytest.MonkeyPatch) -> None:
    home = Path(__file__).parent
    monkeypatch.setenv("USERPROFILE" if sys.platform == "win32" else "HOME", str(home))
    report = report_of(KeyError("private " * 500))
    assert str(home) not in report
    assert f'"~/{Path(__file__).name}"'.replace("/", "\\" if sys.platform == "win32" else "/") in report
    assert report.count("private") < 50


def test_a_fault_of_the_rules_themselves_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> rules.RuleSet:
        raise RuntimeError

    monkeypatch.setattr(crash_log, "rule_set", fail)
    assert report_of(ValueError("x")).endswith("ValueError: x\n")


def test_reports_follow_each_other_and_are_their_owner_s(tmp_path: Path) -> None:
    log = CrashLog(tmp_path / "حالة")
    assert log.add("one")
    assert log.add("two \udcff")
    assert log.path.read_text("utf-8") == "one\ntwo ?\n"
    if sys.platform != "win32":
        assert stat.S_IMODE(log.path.stat().st_mode) == 0o600


def test_old_reports_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crash_log, "LARGEST", 10)
    log = CrashLog(tmp_path)
    for report in ("the first one", "the second one", "the third one"):
        log.add(report)
    kept = {file.name: file.read_text("utf-8") for file in tmp_path.iterdir()}
    assert kept == {"crashes.log": "the third one\n", "crashes.1.log": "the second one\n"}


def test_a_log_that_cannot_be_written_is_no_second_fault(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be", "utf-8")
    assert not CrashLog(tmp_path / "state").add("one")
