"""Alignment and differences against `git diff` on the same texts, and how they grow with the texts."""

import math
import re
import resource
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest

from glossator.core.assets import licences_folder
from glossator.core.compare.compare import compare
from glossator.core.compare.diff import Edit, differences
from glossator.core.compare.matching import matching_blocks
from glossator.core.compare.passages import ColumnWords, Passage
from glossator.core.compare.pins import PinnedUnits
from glossator.core.compare.table import build_rows
from glossator.core.compare.units import units_of
from glossator.core.compare.words import Words, words
from glossator.core.library.library import Library
from glossator.core.library.model import Licence
from tests.bench.ratios import ratio_of_medians
from tests.bench.texts import edited, licence_of, prose

PAIRS = (("llama-3.1", "llama-4"), ("llama-2", "llama-3.1"), ("apache-2.0", "llama-4"))
GIT = ("git", "diff", "--no-index", "--no-color", "--word-diff=porcelain", r"--word-diff-regex=\w+|[^[:space:]]")
ROUNDS = 7
MEGABYTE = 1024


@pytest.mark.parametrize("pair", PAIRS, ids="~".join)
def test_licences_against_git(pair: tuple[str, str]) -> None:
    licences = [Library.standard().licence(each) for each in pair]
    before, after = (licences_folder() / each / "text.txt" for each in pair)
    passages = aligned(licences)
    whole, git, ratio = ratio_of_medians(lambda: compare(licences), lambda: git_diff(before, after), ROUNDS)
    diff, _, diff_ratio = ratio_of_medians(
        lambda: [differences(one.words, other.words) for one, other in passages],
        lambda: git_diff(before, after),
        ROUNDS,
    )
    print(f"\n{' ~ '.join(pair)}: align, diff and clean up {whole * 1000:.1f} ms, diff of aligned clauses "
          f"{diff * 1000:.1f} ms, git {git * 1000:.1f} ms; ratios {ratio:.2f} and {diff_ratio:.2f}")  # fmt: skip
    assert ratio <= 6
    assert diff_ratio <= 1


def test_a_long_text_with_few_edits(tmp_path: Path) -> None:
    text = prose(200_000)
    before, after = tmp_path / "before.txt", tmp_path / "after.txt"
    before.write_text(text, encoding="utf-8")
    after.write_text(edited(text, 0.05), encoding="utf-8")
    one, other = (words(file.read_text(encoding="utf-8")) for file in (before, after))
    ours, git, ratio = ratio_of_medians(lambda: differences(one, other), lambda: git_diff(before, after), ROUNDS)
    reading, _, more = ratio_of_medians(lambda: words(text), lambda: git_diff(before, after), ROUNDS)
    changed, gits = changed_words(one, other), git_changed_words(git_diff(before, after))
    print(f"\n200,000 words, 5 % edited: diff {ours:.2f} s, git {git:.2f} s, ratio {ratio:.2f} "
          f"(reading the words of each text: {reading:.2f} s, ratio {more:.2f}); "
          f"changed words {changed}, git {gits}, ratio {changed / gits:.3f}")  # fmt: skip
    assert ratio <= 2
    assert changed <= 1.02 * gits


def test_chaff_is_merged_away() -> None:
    raw = merged = 0
    for pair in PAIRS:
        for one, other in aligned([Library.standard().licence(each) for each in pair]):
            edits = differences(one.words, other.words)
            if edits is not None:
                raw += raw_chaff(one, other)
                merged += chaff([each for each in edits if not each.cosmetic])
    print(f"\nchaff: {raw} stretches before the clean-up, {merged} after")
    assert merged <= 0.1 * raw


def test_time_grows_hardly_faster_than_the_texts() -> None:
    sizes = (1_000, 10_000, 100_000)
    seconds = [best_of_three(licence_pair(size)) for size in sizes]
    for (size, used), (larger, more) in pairwise(zip(sizes, seconds, strict=True)):
        growth = larger * math.log(larger) / (size * math.log(size))
        print(
            f"\n{size} to {larger} words: {used:.3f} to {more:.3f} s, {more / used:.1f} times (n log n: {growth:.1f})"
        )
        assert more / used <= 1.5 * growth


def test_memory_of_a_million_words_in_three_columns() -> None:
    child = "from tests.bench.test_comparing import compare_a_million; compare_a_million()"
    done = subprocess.run([sys.executable, "-c", child], check=True, capture_output=True, text=True)
    print(f"\n3 x 1,000,000 words compared in {done.stdout.strip()} MB")
    assert int(done.stdout) < 600


def compare_a_million() -> None:
    """Compare three texts of a million words and print the process's largest size in MB."""
    text = prose(1_000_000)
    compare([licence_of(text, "a"), licence_of(edited(text, 0.05), "b"), licence_of(edited(text, 0.05, 3), "c")])
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // MEGABYTE)


def licence_pair(size: int) -> list[Licence]:
    text = prose(size)
    return [licence_of(text, "a"), licence_of(edited(text, 0.05), "b")]


def best_of_three(licences: list[Licence]) -> float:
    times = []
    for _ in range(3):
        begun = time.perf_counter()
        compare(licences)
        times.append(time.perf_counter() - begun)
    return min(times)


def git_diff(before: Path, after: Path) -> str:
    """What git prints of the words that differ; it exits with 1 where some do."""
    return subprocess.run([*GIT, str(before), str(after)], capture_output=True, check=False, text=True).stdout


def git_changed_words(porcelain: str) -> int:
    """The words that git calls changed."""
    lines = [line for line in porcelain.splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")]
    return sum(len(re.findall(r"\w+|[^\s]", line[1:])) for line in lines)


def changed_words(before: Words, after: Words) -> int:
    """The words that are changed before the clean-up, which joins edits and git does not."""
    blocks = matching_blocks(before.meanings, after.meanings)
    return len(before) + len(after) - 2 * sum(length for *_, length in blocks)


def aligned(licences: list[Licence]) -> list[tuple[Passage, Passage]]:
    """The passages of the rows in which both licences have a clause."""
    columns = [units_of(each) for each in licences]
    read = [ColumnWords(nth, each.text, {}, {}) for nth, each in enumerate(licences)]
    rows = [row.cells for row in build_rows(columns, 0, PinnedUnits((), columns)) if all(row.cells)]
    one, other = ([read[nth].passage([columns[nth][at] for at in cells[nth]]) for cells in rows] for nth in (0, 1))
    return list(zip(one, other, strict=True))


def raw_chaff(one: Passage, other: Passage) -> int:
    """The short equal stretches between edits before any clean-up."""
    blocks = matching_blocks(one.words.meanings, other.words.meanings)
    edits, at, there = [], 0, 0
    for start, other_start, length in [*blocks, (len(one.words), len(other.words), 0)]:
        if at < start or there < other_start:
            edits.append(Edit(at, start, there, other_start))
        at, there = start + length, other_start + length
    return chaff(edits)


def chaff(edits: list[Edit]) -> int:
    """The equal stretches of at most three words that are no longer than the edits on both sides."""
    return sum(
        right.before_start - left.before_end <= min(3, length(left), length(right)) for left, right in pairwise(edits)
    )


def length(edit: Edit) -> int:
    return max(edit.before_end - edit.before_start, edit.after_end - edit.after_start)
