"""The papers of the packaged program: what it is made of, and whether it may be."""

import re
from configparser import ConfigParser
from pathlib import Path

import pytest
from linux.dependencies import dependencies
from lxml import etree
from provenance.components import is_allowed, load_components
from provenance.notices import notices_of, write_notices
from provenance.origins import Origins, UnknownOriginError, of_all
from provenance.record import write_record

from glossator import __version__
from glossator.core.components.packaged import read_papers
from tests.project.test_requirements import pins
from tests.support.checkout import CHECKOUT

LINUX = CHECKOUT / "packaging" / "linux"
NAME = "org.glossator.Glossator"


class DesktopEntry(ConfigParser):
    """A file of keys that are written with capitals."""

    def optionxform(self, optionstr: str) -> str:
        return optionstr


def test_the_terms_of_every_package_of_the_lock_are_known() -> None:
    assert set(pins("run.txt")) - set(load_components().by_key) == set()


def test_no_component_is_named_that_the_lock_has_not() -> None:
    named = set(load_components().by_key) - {"glossator", "python", "bootloader"}
    assert named - set(pins("run.txt")) == set()


def test_nothing_in_the_program_is_under_terms_that_it_may_not_hold() -> None:
    assert load_components().forbidden() == []


@pytest.mark.parametrize("licence", ["GPL-3.0-only", "AGPL-3.0-or-later", "MIT AND GPL-2.0-only", "SSPL-1.0"])
def test_strong_copyleft_would_be_refused(licence: str) -> None:
    assert not is_allowed(licence, load_components().allowed)


@pytest.mark.parametrize("licence", ["MIT OR GPL-2.0-only", "Apache-2.0 AND MIT", "(MIT OR GPL-3.0-only) AND Zlib"])
def test_one_may_choose_among_the_terms_that_are_offered(licence: str) -> None:
    assert is_allowed(licence, load_components().allowed)


def test_the_texts_that_no_wheel_brings_are_in_the_checkout() -> None:
    texts = {text for component in load_components().by_key.values() for text in component.texts}
    assert {text for text in texts if not (CHECKOUT / text).is_file()} == set()


def test_a_file_of_unknown_origin_stops_the_build(tmp_path: Path) -> None:
    stray, known = tmp_path / "stray.so", tmp_path / "known.so"
    for file in (stray, known):
        file.touch()
    origins = Origins({known: "lxml"}, (), tmp_path / "made", (tmp_path / "own",))
    assert of_all([("lib/known.so", known)], origins) == {"lib/known.so": "lxml"}
    with pytest.raises(UnknownOriginError, match=re.escape("lib/stray.so")):
        of_all([("lib/known.so", known), ("lib/stray.so", stray)], origins)


def test_the_desktop_finds_the_program_and_its_reviews() -> None:
    entry = DesktopEntry(interpolation=None)
    entry.read(LINUX / f"{NAME}.desktop", encoding="utf-8")
    mime = etree.parse(LINUX / "glossator-mime.xml").getroot()
    kinds = [kind.get("type") for kind in mime]
    assert entry["Desktop Entry"]["MimeType"].strip(";").split(";") == kinds
    assert entry["Desktop Entry"]["Icon"] == NAME
    assert [glob.get("pattern") for glob in mime.iter("{*}glob")] == ["*.gloss", "*.glossz"]


def test_the_store_s_description_tells_of_this_version() -> None:
    description = etree.parse(LINUX / f"{NAME}.metainfo.xml").getroot()
    releases = [release.get("version") for release in description.iter("release")]
    assert description.findtext("id") == NAME
    assert releases[0] == __version__


def test_the_program_can_read_what_was_recorded_of_its_components(tmp_path: Path) -> None:
    notices = notices_of(["markdown", "pyside6-essentials"], load_components(), CHECKOUT)
    write_notices(notices, tmp_path / "licences")
    write_record(notices, {"libxcb1": "1.15-1"}, tmp_path / "licences")
    markdown, qt = read_papers(tmp_path / "licences")
    assert (markdown.licence, [text.name for text in markdown.texts]) == ("BSD-3-Clause", ["LICENSE.md"])
    assert {"gpl-3.0.txt", "lgpl-3.0.txt"} <= {text.name for text in qt.texts}
    assert ("HarfBuzz", "MIT") in [(each.name, each.licence) for each in qt.inside]


def test_each_dependency_is_named_once_and_in_order() -> None:
    names = [entry.partition(" ")[0] for entry in dependencies()]
    assert names == sorted(set(names))
