"""What is committed is fit to be handed on."""

import hashlib
import re

from tests.support.checkout import CHECKOUT, git, tracked_files

# Written so that this file does not match itself.
FOREIGN_TO_A_CHECKOUT = re.compile(
    rb"""
    /wor[k]/ | /tm[p]/ | /roo[t]/ | /hom[e]/\w          # folders of one machine
    | pypi\.or[g] | debian\.or[g]/debian | registry\.npmj[s]  # addresses of registries
    """,
    re.VERBOSE,
)


def test_no_file_names_one_machine_or_a_registry() -> None:
    named = {
        file: found.group().decode()
        for file in tracked_files()
        if (found := FOREIGN_TO_A_CHECKOUT.search((CHECKOUT / file).read_bytes()))
    }
    assert named == {}


def test_the_fonts_are_the_ones_whose_origin_is_noted() -> None:
    folder = CHECKOUT / "resources" / "fonts"
    fonts = {font.relative_to(folder).as_posix(): font for font in folder.rglob("*.ttf")}
    sums = {f"{hashlib.sha256(font.read_bytes()).hexdigest()}  {name}" for name, font in fonts.items()}
    assert sums == set((folder / "SHA256SUMS").read_text().splitlines())


def test_the_scripts_can_be_run() -> None:
    scripts = git("ls-files", "--stage", "run", ".ci/run").splitlines()
    assert [line.split()[0] for line in scripts] == ["100755", "100755"]
