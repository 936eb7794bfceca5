"""The program as a process: what only a real one can show."""

import json
import os
import signal
import subprocess
import sys

import pytest

PROGRAM = [sys.executable, "-m", "glossator"]
CALLED_OFF_WHILE_LOADING = """
import os, runpy, signal, sys

signal.signal(signal.SIGINT, signal.default_int_handler)  # which shells have what runs in their background ignore

class CallingOff:
    def find_spec(self, name, path, target=None):
        if name == "glossator.cli.parser":
            os.kill(os.getpid(), int(sys.argv[1]))

sys.meta_path.insert(0, CallingOff())
runpy.run_module("glossator", run_name="__main__")
"""


def test_json_is_utf8_whatever_the_locale_and_nothing_else_is_printed() -> None:
    done = subprocess.run([*PROGRAM, "show", "llama-4", "--json"], capture_output=True, check=True, env=_c_locale())
    assert json.loads(done.stdout.decode("utf-8"))["id"] == "llama-4"
    assert done.stderr == b""


def test_a_reader_that_stops_reading_is_no_error() -> None:
    with subprocess.Popen(
        [*PROGRAM, "show", "apache-2.0", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a process cannot be asked to end")
@pytest.mark.parametrize("asked_by", [signal.SIGINT, signal.SIGTERM])
def test_a_program_that_is_called_off_while_it_loads_says_nothing(asked_by: signal.Signals) -> None:
    program = [sys.executable, "-c", CALLED_OFF_WHILE_LOADING, str(int(asked_by))]
    done = subprocess.run(program, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def _c_locale() -> dict[str, str]:
    return {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
