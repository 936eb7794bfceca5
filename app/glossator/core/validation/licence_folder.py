"""A licence's folder: metadata, text, hash, quotations, and the kinds that were read for."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from glossator.core.clauses.model import Clause
from glossator.core.clauses.split import split
from glossator.core.errors import GlossatorError
from glossator.core.library.quotes import find_quote
from glossator.core.library.reader import read_metadata, read_provision, text_file
from glossator.core.library.reading import read_text
from glossator.core.library.shelves import METADATA_FILE
from glossator.core.provisions.taxonomy import Taxonomy, load_taxonomy
from glossator.core.text.folding import fold
from glossator.core.validation.mistake import Mistake, mistake_at, mistakes_of
from glossator.core.yaml_data import Record, read_record


def validate_licence_folder(folder: Path) -> list[Mistake]:
    """Every mistake in `licence.yaml` of `folder` and the text that it names."""
    path = folder / METADATA_FILE
    found = mistakes_of(path, lambda: read_metadata(read_record(path), 0))
    if found:
        return found
    record = read_record(path)
    try:
        text, sha256 = read_text(folder / text_file(record))
    except GlossatorError as error:
        return [Mistake(path, record.line("text"), str(error))]
    checks = _Checks(path, record, text, split(text), load_taxonomy())
    return [*checks.card(folder.name, sha256), *checks.provisions(), *checks.silences(), *checks.incorporations()]


class _Checks:
    """The checks of one licence; each returns its mistakes."""

    def __init__(self, path: Path, record: Record, text: str, clauses: Sequence[Clause], taxonomy: Taxonomy) -> None:
        self._path = path
        self._record = record
        self._text = text
        self._clauses = {clause.id: clause for clause in clauses}
        self._taxonomy = taxonomy

    def card(self, folder: str, sha256: str) -> list[Mistake]:
        record, text = self._record, self._record.record("text")
        wrong = []
        if record.text("id") != folder:
            wrong.append(mistake_at(self._path, record, "id", f"should be the folder's name, “{folder}”"))
        if text.text("sha256") != sha256:
            wrong.append(mistake_at(self._path, text, "sha256", f"is not that of the text, {sha256}"))
        if not record.has("original"):  # a reader who imports a document need not fill in its card
            demanded = [key for key in ("publisher", "family", "category") if not record.has(key)]
            wrong += [mistake_at(self._path, record, key, "is missing") for key in demanded]
        if record.has("category") and record.text("category") not in {each.id for each in self._taxonomy.categories}:
            wrong.append(mistake_at(self._path, record, "category", "is not in the taxonomy"))
        return wrong

    def provisions(self) -> list[Mistake]:
        wrong = []
        for record in self._record.records("provisions"):
            wrong += self._unknown_kind(record)
            wrong += mistakes_of(self._path, partial(read_provision, record, self._text, self._clauses))
        return wrong

    def silences(self) -> list[Mistake]:
        """A kind cannot be both found and missing; words "searched in vain" must not be there."""
        present = {each.text("kind") for each in self._record.records("provisions")}
        folded, wrong = fold(self._text), []
        for record in self._record.records("silent"):
            wrong += self._unknown_kind(record)
            if record.text("kind") in present:
                wrong.append(mistake_at(self._path, record, "kind", "is marked in this licence and cannot be silent"))
            if not record.texts("searched"):
                wrong.append(mistake_at(self._path, record, "searched", "should list the words searched for"))
            there = [each for each in record.texts("searched") if find_quote(folded, fold(each))]
            if there:
                wrong.append(
                    mistake_at(self._path, record, "searched", f"lists words that are there: {', '.join(there)}")
                )
            wrong += mistakes_of(self._path, record.finish)
        return wrong

    def incorporations(self) -> list[Mistake]:
        wrong = []
        for record in self._record.records("incorporates"):
            if record.text("clause") not in self._clauses:
                wrong.append(mistake_at(self._path, record, "clause", "names a clause that the text does not have"))
            if len(find_quote(self._text, record.text("quote"))) != 1:
                wrong.append(mistake_at(self._path, record, "quote", "does not occur exactly once in the text"))
        return wrong

    def _unknown_kind(self, record: Record) -> list[Mistake]:
        if record.text("kind") in self._taxonomy:
            return []
        return [mistake_at(self._path, record, "kind", f"“{record.text('kind')}” is not in the taxonomy")]
