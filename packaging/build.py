"""Builds what readers install, from a checkout, with one command: `./run package`.

The program is frozen from its own wheel, so that the package holds what the wheel holds. Everything is made in
build/package and put into dist/ when it is whole.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from freezing import COMPILED, freeze, install_wheel, reproducible
from icons import draw
from linux import deb, portable, rpm, tree
from linux.libraries import bring_libraries
from provenance.components import load_components
from provenance.notices import notices_of, write_notices
from provenance.origins import installed_origins, of_all
from provenance.record import write_record
from provenance.sbom import write_sbom

ROOT = Path(__file__).resolve().parents[1]
HERE = ROOT / "packaging"
WORK = ROOT / "build" / "package"
DIST = ROOT / "dist"


def main() -> None:
    """Build everything that this platform can build."""
    os.environ.update(reproducible())
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    install_wheel(WORK)
    draw_icons()
    program, sources = freeze(WORK)
    if sys.platform == "linux":
        sources |= bring_libraries(program / "lib")
    origins = describe(program, sources)
    DIST.mkdir(exist_ok=True)
    made = [DIST / "glossator.cdx.json"]
    shutil.copy(program / "licences" / "glossator.cdx.json", made[0])
    if sys.platform == "linux":
        made += packages_of_linux(program, origins)
    elif sys.platform == "darwin":  # whose bundle was made of the program before it had its papers
        shutil.copytree(program / "licences", WORK / "Glossator.app" / "Contents" / "Resources" / "licences")
    write_checksums(made)


def draw_icons() -> None:
    """Draw the program's icon in the form that this platform's programs carry inside them."""
    suffix = {"win32": "ico", "darwin": "icns"}.get(sys.platform)
    if suffix:
        draw(ROOT / "resources" / "icons" / "glossator.svg", WORK / f"glossator.{suffix}", 256)


def describe(program: Path, sources: dict[str, Path]) -> dict[str, str]:
    """Put notices and bill of materials into `program`; answers which component each file belongs to."""
    origins = of_all(sources.items(), installed_origins(WORK / "made", (HERE, WORK / COMPILED)))
    system = {origin.removeprefix("debian:") for origin in origins.values() if origin.startswith("debian:")}
    keys = {origin for origin in origins.values() if not origin.startswith("debian:")}
    notices = notices_of(keys, load_components(), ROOT)
    write_notices(notices, program / "licences")
    copy_papers(system, program / "licences" / "system")
    versions = {package: version_of_debian(package) for package in sorted(system)}
    write_record(notices, versions, program / "licences")
    write_sbom(
        notices,
        versions,
        hashes_in(program),
        int(os.environ["SOURCE_DATE_EPOCH"]),
        program / "licences" / "glossator.cdx.json",
    )
    return origins


def copy_papers(packages: set[str], folder: Path) -> None:
    """Put the terms of Debian's `packages`, of which the program carries libraries, into `folder`."""
    folder.mkdir()
    for package in packages:
        shutil.copy(Path("/usr/share/doc", package, "copyright"), folder / f"{package}.txt")


def version_of_debian(package: str) -> str:
    """The version of an installed package of Debian's."""
    query = ["dpkg-query", "-W", "-f", "${Version}", package]
    return subprocess.run(query, check=True, capture_output=True, text=True).stdout


def hashes_in(folder: Path) -> dict[str, str]:
    """SHA-256 of each file of `folder`, by its path in it."""
    files = sorted(file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return {file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def packages_of_linux(program: Path, origins: dict[str, str]) -> list[Path]:
    """The Debian and RPM packages, and the archive that needs no administrator."""
    name = f"glossator-{version('glossator')}"
    lean = tree.without_system(program, origins, WORK / "lean")
    staged = tree.stage(lean, WORK / "staged")
    return [
        deb.build(staged, DIST),
        rpm.build(staged, DIST),
        portable.build(program.rename(WORK / name), DIST),
    ]


def write_checksums(made: list[Path]) -> None:
    """Write SHA256SUMS of what was made, in the form that `sha256sum --check` reads."""
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted(made)]
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
