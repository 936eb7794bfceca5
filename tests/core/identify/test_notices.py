"""Notices that name a licence without its words."""

import pytest

from glossator.core.identify.identify import identify
from glossator.core.identify.index import Index
from glossator.core.identify.model import Relation


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ('/*\n * Licensed under the Apache License, Version 2.0 (the "License");\n */', ["apache-2.0"]),
        ("// SPDX-License-Identifier: Apache-2.0", ["apache-2.0"]),
        ("SPDX-License-Identifier: (GPL-3.0-or-later OR MIT)\nint main;", ["gpl-3.0", "mit"]),
        ("## Licence\n\nThis project is licensed under the MIT License - see the LICENSE file.", ["mit"]),
        ("Name: grid\nLicense: MIT\n", ["mit"]),
        (
            "You can redistribute it and/or modify it under the terms of the GNU General Public License as published "
            "by the Free Software Foundation, either version 3 of the License, or any later version.",
            ["gpl-3.0"],
        ),
        ("Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms.", ["llama-3.1"]),
    ],
)
def test_a_notice_names_its_licence(text: str, ids: list[str], index: Index) -> None:
    found = identify(text, index)
    assert found.relation is Relation.PARTS
    assert found.match is None
    assert [part.id for part in found.contains] == ids
    assert all(part.named and 0 <= part.start < part.end <= len(text) for part in found.contains)


@pytest.mark.parametrize(
    "text",
    [
        "Most packages are licensed under the MIT License.",
        "If your project is licensed under the MIT License, you may add it to another one.",
        "The Apache License 2.0 has a patent clause, and the MIT License has none.",
        "Licensed under our own terms, not under the MIT License.",
        "This product is provided by the Apache helicopter company, version 2.0.",
        "SPDX-License-Identifier:",
    ],
)
def test_talk_about_licences_is_no_notice(text: str, index: Index) -> None:
    padding = " It is of no use to ask a lawyer, for the weather is fine and the pass is open." * 10
    assert identify(text + padding, index).relation is Relation.UNKNOWN


def test_each_tag_of_a_line_names_its_own_licence(index: Index) -> None:
    text = "a.c SPDX-License-Identifier: Unknown-1 b.c SPDX-License-Identifier: MIT"
    (part,) = identify(text, index).contains
    assert text[part.start : part.end] == "SPDX-License-Identifier: MIT"


def test_a_version_that_is_not_known_is_not_taken_for_another(index: Index) -> None:
    assert identify("SPDX-License-Identifier: Apache-1.1", index).contains == ()


def test_a_notice_within_the_licence_itself_is_no_part_of_its_own(index: Index, texts: dict[str, str]) -> None:
    assert identify(f"Copyright 2026 A. Reader\n\n{texts['apache-2.0']}", index).contains == ()
