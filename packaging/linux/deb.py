"""Builds the Debian package."""

import gzip
import os
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from importlib.metadata import version
from pathlib import Path

from linux.dependencies import RECOMMENDED, dependencies, prove_complete
from linux.tree import size_in_kib

CONTROL = """\
Package: glossator
Version: {version}-1
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


CHANGES = """\
glossator ({version}-1) unstable; urgency=medium

  * What changed for readers is in changelog.gz.

 -- The founders of Glossator <founders@glossator.example>  {date}
"""


def build(staged: Path, destination: Path) -> Path:
    """Pack a copy of the tree `staged`; the package in the folder `destination` is the same for the same tree."""
    prove_complete(staged)
    tree = staged.with_name("deb")
    shutil.copytree(staged, tree, symlinks=True)
    _write_papers(tree / "usr" / "share")
    _write_control(tree)
    package = destination / f"glossator_{version('glossator')}-1_amd64.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return package


def _write_papers(share: Path) -> None:
    built = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    changes = CHANGES.format(version=version("glossator"), date=format_datetime(built))
    packed = share / "doc" / "glossator" / "changelog.Debian.gz"
    packed.write_bytes(gzip.compress(changes.encode(), mtime=0))
    overrides = share / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copy(Path(__file__).with_name("lintian-overrides"), overrides / "glossator")


def _write_control(tree: Path) -> None:
    control = CONTROL.format(
        version=version("glossator"),
        size=size_in_kib(tree),
        depends=", ".join(dependencies()),
        recommends=", ".join(RECOMMENDED),
    )
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
