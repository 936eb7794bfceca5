"""Texts that nobody meant as licences, large ones above all: an answer, and time that grows no faster than they do."""

from collections.abc import Mapping

import pytest

from glossator.core.identify.identify import identify
from glossator.core.identify.index import Index
from glossator.core.identify.model import Relation
from glossator.core.progress import CancelledError

HOSTILE = {
    "one paragraph": "the licensee shall not use the software for any purpose " * 20_000,
    "lines of one word": "word\n" * 100_000,
    "numbers": "1 2.3 44 " * 50_000,
    "no spaces": "a" * 500_000,
    "lead-ins": "this is licensed under " * 20_000,
    "tags": "SPDX-License-Identifier: MIT OR x\n" * 2_000,
    "tags in one line": "SPDX-License-Identifier: MIT OR x " * 20_000,
    "angles": "<a " * 50_000,
    "invisible": "a\u200b" * 100_000,
    "surrogates": "\ud800 \udfff licence " * 20_000,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_text_has_an_answer_with_sound_places(kind: str, index: Index) -> None:
    text = HOSTILE[kind]
    found = identify(text, index)
    assert found.match is None
    assert all(0 <= part.start < part.end <= len(text) for part in found.contains)


def test_a_licence_is_found_in_the_midst_of_a_large_text(texts: Mapping[str, str], index: Index) -> None:
    filler = "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor " * 4000
    text = f"{filler}\n{texts['qwen-2024']}\n{filler}"
    (part,) = identify(text, index).contains
    assert part.id == "qwen-2024"
    assert abs(part.start - len(filler)) < 50


def test_reading_a_large_text_can_be_stopped(index: Index) -> None:
    def stop(share: float) -> None:
        if share > 0.5:
            raise CancelledError

    with pytest.raises(CancelledError):
        identify(HOSTILE["one paragraph"], index, stop)


def test_an_index_of_nothing_knows_nothing() -> None:
    assert identify("any text at all", Index.of({})).relation is Relation.UNKNOWN
    assert identify("any text at all", Index.of({"empty": "", "word": "text"})).relation is Relation.UNKNOWN
