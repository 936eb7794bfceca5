"""Documents that a word processor wrote: see tests/corpus/imports/README.md."""

from pathlib import Path

import pytest

from glossator.core.clauses.split import split
from glossator.core.importing.reading import read_document

FOLDER = Path(__file__).parents[2] / "corpus" / "imports"
SAMPLES = sorted(path for path in FOLDER.iterdir() if path.suffix not in (".txt", ".md"))


def outline(text: str) -> list[tuple[str, int, str]]:
    return [(clause.number, clause.level, clause.heading) for clause in split(text)]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_words_and_clauses_of_a_sample(path: Path) -> None:
    wanted = path.with_suffix(".txt").read_text("utf-8")
    if path.suffix != ".docx":
        wanted = wanted.replace("\nأ. ", "\nا. ").replace("\nهـ. ", "\nه. ")
    document = read_document(path)
    assert document.text.split() == wanted.split()
    assert outline(document.text) == outline(wanted)
    assert document.warnings == ()
