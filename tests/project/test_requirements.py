"""The locks say exactly what is installed, from wherever it comes."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CHECKOUT = Path(__file__).resolve().parents[2]
LOCKS = ["run.txt", "dev.txt"]


def lock_text(name: str) -> str:
    return (CHECKOUT / "requirements" / name).read_text(encoding="utf-8")


def pins(name: str) -> dict[str, str]:
    """Package to version, from the lines `package==version [; marker] \\` of a lock."""
    found = re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", lock_text(name), flags=re.MULTILINE)
    return {canonicalize_name(package): version for package, version in found}


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_address(name: str) -> None:
    assert re.findall(r"\w+://|--(?:extra-)?index-url|--find-links", lock_text(name)) == []


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_carries_its_hashes(name: str) -> None:
    blocks = re.split(r"^(?=[A-Za-z0-9])", lock_text(name), flags=re.MULTILINE)[1:]
    assert len(blocks) == len(pins(name))
    assert [block for block in blocks if "--hash=sha256:" not in block] == []


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_satisfies_what_the_project_asks_for(name: str) -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    locked = pins(name)
    for wanted in map(Requirement, project["dependencies"]):
        assert wanted.specifier.contains(locked[canonicalize_name(wanted.name)]), wanted


def test_both_locks_agree_where_both_lock_a_package() -> None:
    run, dev = (pins(name) for name in LOCKS)
    assert run.items() <= dev.items()
