"""Builds the Debian package."""

import subprocess
from importlib.metadata import version
from pathlib import Path

from linux.dependencies import RECOMMENDED, dependencies, prove_complete
from linux.tree import size_in_kib

CONTROL = """\
Package: glossator
Version: {version}
Architecture: amd64
Maintainer: The founders of Glossator <founders@glossator.example>
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: text
Priority: optional
Description: compare licences and annotate them in any direction of writing
 Glossator shows two to four licences as one table of clauses, marks what
 restricts their reader, and says which words and which rule or curator each
 mark rests on. Notes are written in the margin, in Arabic, English or any
 other direction of writing, and handed on as an annotated PDF.
 .
 It works offline and brings all that it needs but the system's libraries.
"""


def build(staged: Path, destination: Path) -> Path:
    """Pack the tree `staged`; the package in the folder `destination` is the same for the same tree."""
    prove_complete(staged)
    control = CONTROL.format(
        version=version("glossator"),
        size=size_in_kib(staged),
        depends=", ".join(dependencies()),
        recommends=", ".join(RECOMMENDED),
    )
    folder = staged / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text(control, encoding="utf-8")
    package = destination / f"glossator_{version('glossator')}_amd64.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", staged, package], check=True, stdout=subprocess.DEVNULL
    )
    (folder / "control").unlink()
    folder.rmdir()
    return package
