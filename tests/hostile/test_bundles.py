"""Bundles that mean harm: each ends in one sentence, and nothing is written anywhere."""

import json
import zipfile
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest

from glossator.core.compare.compare import compare
from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Library
from glossator.core.library.own import add_paste
from glossator.core.session.bundles.layout import MANIFEST, REVIEW, manifest_of
from glossator.core.session.bundles.opening import load_bundle
from glossator.core.session.bundles.packing import pack
from glossator.core.session.file import new_review
from tests.support.archives import archive
from tests.support.machines import machine

Parts = dict[str, bytes]
CARD, TEXT = "licences/house-terms/licence.yaml", "licences/house-terms/text.txt"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return machine(tmp_path / "there")


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Parts:
    """The parts of a sound bundle, but for its manifest."""
    here = machine(tmp_path_factory.mktemp("here"))
    own = add_paste(None, "You may not copy this.", here, title="House terms").entry.id
    compared = compare([here.resolve(each) for each in ("mit", own)])
    with zipfile.ZipFile(BytesIO(pack(new_review(compared), here))) as file:
        return {name: file.read(name) for name in file.namelist() if name != MANIFEST}


def sealed(parts: Parts) -> Parts:
    """`parts` with a manifest that calls them sound."""
    return {MANIFEST: manifest_of(parts), **parts}


def refused(tmp_path: Path, library: Library, data: bytes) -> GlossatorError:
    """Why a bundle of these bytes is not opened; it has left nothing behind."""
    path = tmp_path / "bundle.glossz"
    path.write_bytes(data)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(GlossatorError) as caught:
        load_bundle(path, library)
    made = [
        each for each in sorted(tmp_path.rglob("*")) if each not in before and not {"cache", "shipped"} & {*each.parts}
    ]
    assert made == []
    assert "\n" not in str(caught.value)
    assert "bundle.glossz" in str(caught.value)
    return caught.value


def test_a_sound_one_opens(tmp_path: Path, library: Library, parts: Parts) -> None:
    path = tmp_path / "bundle.glossz"
    path.write_bytes(archive({**sealed(parts)}))
    assert len(load_bundle(path, library).comparison.licences) == 2


@pytest.mark.parametrize(
    "name",
    [
        "../escaped.txt",
        "licences/../../escaped/text.txt",
        "/etc/escaped",
        "C:\\escaped",
        "licences/x/../../escaped",
        "licences/con/text.txt",
        "licences/x/.hidden",
        "licences/x/a:b",
        "licences/x/y/z",
        "licences/x\\y/text.txt",
    ],
)
def test_names_that_lead_elsewhere(tmp_path: Path, library: Library, parts: Parts, name: str) -> None:
    error = refused(tmp_path, library, archive({**sealed({**parts, name: b"harm"})}))
    assert error.problem is Problem.BROKEN_BUNDLE


@pytest.mark.parametrize(
    "spoil",
    [
        lambda parts: {**parts, TEXT: b"You may copy this."},
        lambda parts: {name: data for name, data in parts.items() if name != TEXT},
        lambda parts: {name: data for name, data in parts.items() if name != REVIEW},
        lambda parts: {name: data for name, data in parts.items() if name != MANIFEST},
        lambda parts: {**parts, MANIFEST: b"[]"},
        lambda parts: {**parts, MANIFEST: b"{" * 100_000},
        lambda parts: {**parts, MANIFEST: b'{"glossator-bundle": "x", "sha256": {}}'},
        lambda parts: {**parts, MANIFEST: json.dumps({"glossator-bundle": 1, "sha256": {"x": 1}}).encode()},
        lambda parts: {**parts, MANIFEST: manifest_of({str(nth): b"" for nth in range(999)})},
    ],
)
def test_parts_that_were_changed_or_are_missing(
    tmp_path: Path, library: Library, parts: Parts, spoil: Callable[[Parts], Parts]
) -> None:
    assert refused(tmp_path, library, archive({**spoil(sealed(parts))})).problem is Problem.BROKEN_BUNDLE


@pytest.mark.parametrize(
    "spoil",
    [
        lambda parts: {**parts, CARD: parts[CARD].replace(b"house-terms", b"other")},
        lambda parts: {**parts, CARD: b"a: &a [*a]"},
        lambda parts: {**parts, TEXT: b"You may copy this."},
        lambda parts: {name: data for name, data in parts.items() if name != CARD},
        lambda parts: {**parts, REVIEW: parts[REVIEW].replace(b"licence: house-terms", b"licence: /etc/passwd")},
        lambda parts: {**parts, REVIEW: parts[REVIEW].replace(b"licence: house-terms", b"licence: gemma")},
    ],
)
def test_licences_that_are_not_what_they_say(
    tmp_path: Path, library: Library, parts: Parts, spoil: Callable[[Parts], Parts]
) -> None:
    assert refused(tmp_path, library, archive({**sealed(spoil(parts))})).problem is Problem.BROKEN_BUNDLE


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that holds no more than this."""
    monkeypatch.setattr("glossator.core.importing.archive.LARGEST_PART", 1024**2)
    monkeypatch.setattr("glossator.core.session.bundles.unpacking.LARGEST_IN_ALL", 3 * 1024**2)


@pytest.mark.usefixtures("narrow")
def test_a_part_that_unpacks_to_more_than_a_machine_holds(tmp_path: Path, library: Library, parts: Parts) -> None:
    huge = {**parts, "licences/house-terms/original.txt": bytes(1024**2 + 1)}
    assert refused(tmp_path, library, archive({**sealed(huge)})).problem is Problem.UNPACKS_TOO_LARGE


@pytest.mark.usefixtures("narrow")
def test_many_parts_that_do_so_together(tmp_path: Path, library: Library, parts: Parts) -> None:
    huge = {**parts, **{f"licences/house-terms/a{nth}.bin": bytes(1024**2) for nth in range(5)}}
    assert refused(tmp_path, library, archive({**sealed(huge)})).problem is Problem.UNPACKS_TOO_LARGE


@pytest.mark.parametrize("cut", [0, 3, 40, -200, -30])
def test_one_that_was_cut_short(tmp_path: Path, library: Library, parts: Parts, cut: int) -> None:
    data = archive({**sealed(parts)})[:cut]
    assert refused(tmp_path, library, data).problem in (Problem.DAMAGED, Problem.BROKEN_BUNDLE)


def test_one_of_whose_bytes_some_are_wrong(tmp_path: Path, library: Library, parts: Parts) -> None:
    sound = archive({**sealed(parts)})
    for at in range(60, len(sound) - 400, len(sound) // 12):
        data = sound[:at] + bytes(each ^ 0x55 for each in sound[at : at + 8]) + sound[at + 8 :]
        path = tmp_path / "bundle.glossz"
        path.write_bytes(data)
        with suppress(GlossatorError):  # and nothing else
            load_bundle(path, library)


@pytest.mark.parametrize(
    ("review", "problem"), [(b"glossator: 99", Problem.NEWER_SESSION), (b"x: [", Problem.BROKEN_DATA)]
)
def test_a_review_in_it_that_cannot_be_read(
    tmp_path: Path, library: Library, parts: Parts, review: bytes, problem: Problem
) -> None:
    assert refused(tmp_path, library, archive({**sealed({**parts, REVIEW: review})})).problem is problem


def test_one_of_a_newer_glossator(tmp_path: Path, library: Library, parts: Parts) -> None:
    newer = manifest_of(parts).replace(b'"glossator-bundle": 1', b'"glossator-bundle": 2')
    assert refused(tmp_path, library, archive({MANIFEST: newer, **parts})).problem is Problem.NEWER_SESSION
