"""The labels of other vocabularies follow from the provisions and their facts."""

import pytest

from glossator.core.provisions.crosswalk import labels
from glossator.core.provisions.model import CURATED, Localised, Provision
from glossator.core.provisions.taxonomy import load_taxonomy
from tests.core.provisions.samples import found


def provision(kind: str, duty: str = "", **value: object) -> Provision:
    return Provision(kind, "1", 0, 1, "x", CURATED, Localised("", ""), value, duty)


def tags(*provisions: Provision) -> list[str]:
    return labels(provisions, load_taxonomy(), "choosealicense")


@pytest.mark.parametrize(
    ("provisions", "expected"),
    [
        ([provision("commercial-use"), provision("commercial-use")], ["commercial-use"]),
        ([provision("patent-grant", express=True)], ["patent-use"]),
        ([provision("patent-grant", express=False)], []),
        ([provision("patent-grant", "must-not")], ["patent-use-limitation"]),
        ([provision("patent-grant", "must-not", express=False)], []),
        ([provision("distribution", "must-not")], []),
        ([provision("network-disclosure", "may", exempt="network use")], []),
        ([provision("trademark", "may")], []),
        ([provision("same-licence", extent="file")], ["same-license--file"]),
        ([provision("same-licence", extent="file"), provision("same-licence")], ["same-license--file"]),
        ([provision("same-licence", extent="library")], ["same-license--library"]),
        ([provision("notice-retention", copies="source")], ["include-copyright--source"]),
        ([provision("notice-retention"), provision("include-licence")], ["include-copyright"]),
        ([provision("trademark", "must-not")], ["trademark-use"]),
        ([provision("trademark", "must-not", use="endorsement")], []),
        ([provision("benchmarking-ban")], []),
    ],
)
def test_labels(provisions: list[Provision], expected: list[str]) -> None:
    assert tags(*provisions) == expected


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (provision("modification", "may"), ["Can: Modify/merge"]),
        (provision("modification", "must-not"), ["Cannot: Modify"]),
        (provision("same-licence", "must"), ["Must: Copyleft/Share a."]),
        (provision("same-licence", "must", extent="library"), ["Must: Lesser copyleft"]),
        (provision("redistribution-limit", "must-not"), []),
    ],
)
def test_labels_of_the_licensing_assistant(one: Provision, expected: list[str]) -> None:
    assert labels([one], load_taxonomy(), "joinup") == expected


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("This notice must be kept in all copies, unless such copies are solely compiled object code.", "--source"),
        ("All distribution in source form, with your changes, must be under the terms of this License.", "--file"),
        ("A work that is based on the Library must itself be a software library.", "--library"),
        ("Patents are not licensed under this License.", "patent-use-limitation"),
    ],
)
def test_findings_earn_the_narrower_labels(text: str, label: str) -> None:
    assert any(each.endswith(label) for each in tags(*found(text)))
