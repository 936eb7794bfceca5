"""Freezes the program from its own wheel, so that the package holds what the wheel holds."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COMPILED = "compiled"
"""The folder of what is worked out, for the first start, from the licences that are shipped."""


def reproducible() -> dict[str, str]:
    """The variables that make two builds of one commit the same: its time, and Python's order of hashes."""
    commit = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True)
    return {"SOURCE_DATE_EPOCH": commit.stdout.strip(), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"}


def install_wheel(work: Path) -> None:
    """Build the wheel of this checkout in `work` and install it here, without its dependencies: these are locked."""
    hatch = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(work)]
    subprocess.run(hatch, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    (wheel,) = work.glob("*.whl")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--force-reinstall"]
    subprocess.run([*pip, str(wheel)], check=True)


def freeze(work: Path, script: Path | None = None) -> tuple[Path, dict[str, Path]]:
    """The program's folder as PyInstaller makes it in `work`, and where each file in it was taken from.

    `script` is what it starts, in place of the program. Ends where PyInstaller warns of anything unexpected.
    """
    quietly = ["-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(work), "--workpath", str(work / "made")]
    specification = ROOT / "packaging" / "pyinstaller" / "glossator.spec"
    # Without the checkout's own code, which the makers of the package use: the wheel's is frozen.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    started = {"GLOSSATOR_SCRIPT": str(script)} if script else {}
    compile_for_first_start(work / COMPILED, environment | reproducible())
    answer = subprocess.run(
        [sys.executable, *quietly, *places, str(specification)],
        env=environment | reproducible() | started,
        check=True,
        stderr=subprocess.PIPE,
        text=True,
    )
    if unexpected := unexpected_lines(answer.stderr):
        sys.exit("PyInstaller says:\n" + "\n".join(unexpected))
    sources = json.loads((work / "made" / "glossator" / "sources.json").read_text(encoding="utf-8"))
    return work / "glossator", {destination: Path(source) for destination, source in sources if Path(source).is_file()}


def compile_for_first_start(folder: Path, environment: Mapping[str, str]) -> None:
    """Have the installed wheel read and mark its licences into `folder`, by its own rules and none of the builder's."""
    code = "import sys, pathlib; from glossator.core.compiling import compile_for_first_start"
    command = [sys.executable, "-c", f"{code}; compile_for_first_start(pathlib.Path(sys.argv[1]))", str(folder)]
    subprocess.run(command, cwd=folder.parent, env={**environment, "GLOSSATOR_RULES": str(folder / "none")}, check=True)


def unexpected_lines(messages: str) -> list[str]:
    """What PyInstaller warns of, but for the libraries of Windows that `platformdirs` names on every platform."""
    lines = [line for line in messages.splitlines() if line and " INFO: " not in line]
    return [line for line in lines if not line.endswith("required via ctypes not found")]
