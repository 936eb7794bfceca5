"""Texts that no licence looks like are split and read all the same, with sound offsets."""

from collections.abc import Callable

import pytest

from glossator.core.clauses.split import split
from glossator.core.progress import CancelledError
from glossator.core.provisions.detect import detect
from glossator.core.text.normalise import normalise

PARAGRAPH = "You may not use the outputs of the Model to improve any other model, وَلَا يجوز بيعه. "
HARD: dict[str, Callable[[], str]] = {
    "nothing": lambda: "",
    "blank lines": lambda: " \n\t\n \u00a0\n",
    "one huge paragraph": lambda: PARAGRAPH * 3_000,
    "a hundred thousand words without a space": lambda: "word" * 100_000,
    "numbers alone": lambda: "1. 2. 3.4 (5) 6) " * 2_000,
    "one-word clauses": lambda: "\n".join(f"{nth}. word" for nth in range(1, 5_000)),
    "deep nesting": lambda: "\n".join(f"{' ' * nth}(a) you may:" for nth in range(600)),
    "brackets alone": lambda: "(" * 5_000 + ")" * 5_000,
    "stops alone": lambda: ".:;!?؟" * 5_000,
    "invisible characters": lambda: "\u200b\u200f\ufeff\u2066You may\u2069 not\u00ad sell\u200d it.\n\n" * 500,
    "private use and unassigned": lambda: "\ue000\uf8ff 1. \U000f0000 may not \U0010fffd.\n\n" * 500,
    "lone surrogates": lambda: "1. You may not \ud800 sell \udfff it.\n\n" * 500,
    "letters that grow when lowered": lambda: "İ 1. Iİ may not be soldİ.\n\n" * 500,
    "mixed scripts": lambda: "1. Ты не may بيع 不得出售 το Μοντέλο.\n\n(أ) لا يجوز sell it.\n\n" * 500,
    "combining marks": lambda: "a\u0301\u0327\u0652 1. \u064b\u0651may not\u0301 sell it. " * 500,
}


@pytest.mark.parametrize("name", HARD)
def test_hard_texts_have_sound_clauses_and_findings(name: str) -> None:
    text = normalise(HARD[name]())
    clauses = split(text)
    owned = [text[clause.start : clause.own_end] for clause in clauses]
    assert "".join("".join(owned).split()) == "".join(text.split())
    spans = {clause.id: clause for clause in clauses}
    assert len(spans) == len(clauses)
    for language in ("en", "ar"):
        for each in detect(text, clauses, language):
            assert each.quote == text[each.start : each.end] != ""
            assert spans[each.clause].body <= each.start < each.end <= spans[each.clause].own_end


def test_a_ban_in_the_midst_of_a_megabyte_is_found() -> None:
    filling = "The sea was calm and the sky was blue that day. " * 10_000
    text = f"{filling}You may not reverse engineer the Model. {filling}"
    assert [each.kind for each in detect(text, split(text), "en")] == ["reverse-engineering-ban"]


@pytest.mark.parametrize("work", ["split", "detect"])
def test_long_work_tells_how_far_it_is_and_stops_when_told(work: str) -> None:
    text = "1. You may not sell it.\n\n" * 2_000
    clauses = split(text)
    told: list[float] = []

    def watch(share: float) -> None:
        told.append(share)
        if len(told) == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        split(text, watch) if work == "split" else detect(text, clauses, "en", watch)
    assert 0 <= told[0] < told[1] < told[2] < 1
