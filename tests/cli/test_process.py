"""The program as a process: what only a real one can show."""

import json
import os
import subprocess
import sys

PROGRAM = [sys.executable, "-m", "glossator"]
CALLED_OFF_WHILE_LOADING = """
import runpy, sys

class CtrlC:
    def find_spec(self, name, path, target=None):
        if name == "glossator.cli.parser":
            raise KeyboardInterrupt

sys.meta_path.insert(0, CtrlC())
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


def test_a_program_that_is_called_off_while_it_loads_says_nothing() -> None:
    done = subprocess.run([sys.executable, "-c", CALLED_OFF_WHILE_LOADING], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def _c_locale() -> dict[str, str]:
    return {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
