"""What is built holds all that the program needs, whichever way it is built."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.support.checkout import CHECKOUT, tracked_files

pytestmark = [pytest.mark.packaging, pytest.mark.xdist_group("packaging")]
DATA = "glossator/_data/"
COMMITTER = ("-c", "user.name=Tests", "-c", "user.email=tests@example.org")


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A commit of what is tracked: no leftover of a checkout can stand in for a file that was forgotten."""
    copy = tmp_path_factory.mktemp("sources")
    for file in tracked_files():
        (copy / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(CHECKOUT / file, copy / file)
    for command in (["init"], ["add", "--all"], [*COMMITTER, "commit", "--message", "All"]):
        subprocess.run(["git", *command], cwd=copy, check=True, capture_output=True)
    return copy


@pytest.fixture(scope="module")
def wheel(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", sources, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def wheel_of_sdist(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sdist")
    # Not tarfile: the Python of Debian 12 cannot extract safely, and later ones warn of what it can.
    subprocess.run(["tar", "-xzf", build("sdist", sources, folder), "-C", folder], check=True)
    (unpacked,) = folder.glob("glossator-*/")
    return build("wheel", unpacked, folder / "dist")


def build(target: str, sources: Path, destination: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(destination)]
    subprocess.run(command, cwd=sources, check=True, capture_output=True)
    (built,) = destination.glob("*.whl" if target == "wheel" else "*.tar.gz")
    return built


def names_in(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def expected_data() -> set[str]:
    tracked = [str(file) for file in tracked_files("resources", "licenses")]
    compiled = [file.removesuffix(".ts") + ".qm" for file in tracked if file.endswith(".ts")]
    return {DATA + file for file in (*tracked, *compiled, "build.json")}


def test_the_wheel_holds_exactly_the_tracked_data_the_translations_and_the_record_of_the_build(wheel: Path) -> None:
    assert {name for name in names_in(wheel) if name.startswith(DATA)} == expected_data()


def test_the_wheel_built_through_the_sdist_is_no_poorer(wheel: Path, wheel_of_sdist: Path) -> None:
    assert names_in(wheel_of_sdist) == names_in(wheel)


def test_every_build_of_a_commit_says_which_it_is(wheel: Path, wheel_of_sdist: Path, sources: Path) -> None:
    commit = subprocess.run(["git", "rev-parse", "HEAD"], cwd=sources, check=True, capture_output=True, text=True)
    for built in (wheel, wheel_of_sdist):
        with zipfile.ZipFile(built) as archive:
            record = json.loads(archive.read(f"{DATA}build.json"))
        assert (record["commit"], record["changed"]) == (commit.stdout.strip(), False)


def test_the_wheel_claims_no_name_but_its_own(wheel: Path) -> None:
    assert {name.partition("/")[0].partition("-")[0] for name in names_in(wheel)} == {"glossator"}


def test_the_wheel_carries_the_program_s_licence_and_no_other_as_its_own(wheel: Path) -> None:
    carried = [name for name in names_in(wheel) if ".dist-info/licenses/" in name]
    assert [name.rpartition("/")[2] for name in carried] == ["LICENSE"]


def test_the_program_runs_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    shutil.unpack_archive(wheel, tmp_path, "zip")
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}
    command = [sys.executable, "-m", "glossator", "list", "--json"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    listed = {licence["id"] for licence in json.loads(done.stdout)}
    folders = {file.parts[1] for file in tracked_files("licenses") if len(file.parts) > 2}
    assert listed == folders
