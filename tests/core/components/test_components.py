"""The program knows what it is made of, and where the terms of each part can be read."""

import json
import sys
from pathlib import Path

import pytest

from glossator.core.components.installed import installed_components
from glossator.core.components.model import Component, library_ids
from glossator.core.components.packaged import papers_folder, read_papers
from glossator.core.components.present import present_components
from glossator.core.library.library import Library


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.standard()


@pytest.fixture
def papers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The papers of a packaged program that seems to be running."""
    folder = tmp_path / "licences"
    (folder / "qt").mkdir(parents=True)
    (folder / "qt" / "lgpl.txt").write_text("You may convey…", "utf-8")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "glossator"))
    return folder


def record(folder: Path, *components: object) -> Path:
    (folder / "components.json").write_text(json.dumps(components), "utf-8")
    return folder


@pytest.mark.parametrize(
    ("expression", "ids"),
    [
        ("Apache-2.0", ("apache-2.0",)),
        ("LGPL-3.0-or-later OR GPL-2.0-only", ("lgpl-3.0",)),
        ("BSD-3-Clause AND Apache-2.0", ("bsd-3-clause", "apache-2.0")),
        ("Apache-2.0 WITH LLVM-exception", ("apache-2.0",)),
        ("MIT License", ("mit",)),
        ("MIT-CMU", ()),
        ("", ()),
    ],
)
def test_terms_are_found_in_the_library(expression: str, ids: tuple[str, ...], library: Library) -> None:
    assert library_ids(expression, library) == ids


def test_terms_that_the_library_lacks_are_read_from_the_component_s_own_file(library: Library, tmp_path: Path) -> None:
    own = tmp_path / "OFL.txt"
    assert Component("Noto", licence="OFL-1.1", texts=(own,)).readable(library) == (str(own),)
    assert Component("expat", licence="X11").readable(library) == ()


def test_a_packaged_program_shows_the_papers_beside_it(papers: Path) -> None:
    qt = {"name": "Qt", "version": "6.11", "licence": "LGPL-3.0-only", "source": "https://qt.example"}
    record(papers, qt | {"texts": ["qt/lgpl.txt", "qt/lost.txt"], "inside": [{"name": "zlib", "licence": "Zlib"}]})
    assert papers_folder() == papers
    (found,) = present_components()
    assert (found.name, found.version, found.source) == ("Qt", "6.11", "https://qt.example")
    assert found.texts == (papers / "qt" / "lgpl.txt",)
    assert found.inside == (Component("zlib", licence="Zlib"),)


def test_libraries_that_were_left_to_the_system_are_not_named(papers: Path) -> None:
    record(papers, {"name": "libxcb1", "version": "1.15", "texts": ["system/libxcb1.txt"]})
    assert read_papers(papers) == ()


@pytest.mark.parametrize("damaged", ["", "{", "[1]", '[{"licence": "MIT"}]', '{"name": "x"}'])
def test_damaged_papers_are_no_reason_to_fail(papers: Path, damaged: str) -> None:
    (papers / "components.json").write_text(damaged, "utf-8")
    assert read_papers(papers) == ()


def test_in_an_environment_the_installed_packages_are_named_with_their_texts() -> None:
    named = {component.name.lower(): component for component in installed_components()}
    assert {"glossator", "noto fonts", "python", "lxml", "pyyaml"} <= set(named)
    assert named["lxml"].licence == "BSD-3-Clause"
    for component in named.values():
        assert all(text.is_file() for text in component.texts)
    assert [text.name for text in named["glossator"].texts] == ["LICENSE"]
