"""Reading a licence in full: its folder in the library, or a file of the reader's own."""

import hashlib
from collections import Counter
from dataclasses import replace
from pathlib import Path

from glossator.core.clauses.split import split
from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.reading import read_document
from glossator.core.library.library import REVIEW_SUFFIX
from glossator.core.library.model import Licence, Metadata
from glossator.core.library.reader import check_incorporations, file_name, read_metadata, read_provisions
from glossator.core.library.shelves import METADATA_FILE, folder_id
from glossator.core.provisions.detect import detect
from glossator.core.provisions.model import Localised
from glossator.core.text.decode import decode, read_bytes
from glossator.core.text.language import language_of
from glossator.core.text.normalise import normalise
from glossator.core.yaml_data import read_record


def read_licence_folder(folder: Path) -> Licence:
    """The licence whose metadata, text and provisions lie in `folder`.

    Raises GlossatorError with file and line where anything is not as docs/library-format.md says.
    """
    record = read_record(folder / METADATA_FILE)
    text, sha256 = read_text(folder / file_name(record.record("text")))
    metadata = read_metadata(record, len(text.split()))
    if metadata.sha256 != sha256:
        record.record("text").fail("sha256", "is not that of the text; one of the two was changed")
    if metadata.id != folder_id(folder):
        record.fail("id", f"should be the folder's name, “{folder_id(folder)}”")
    clauses = split(text)
    check_incorporations(record, text, clauses)
    provisions = read_provisions(record, text, clauses)
    if not provisions and not metadata.is_curated:
        provisions = detect(text, clauses, metadata.language)
    counts = Counter(provision.kind for provision in provisions)
    return Licence(replace(metadata, counts=dict(counts)), text, clauses, provisions)


def read_licence_file(path: Path) -> Licence:
    """The reader's own document as a licence, with the rules' findings; raises GlossatorError as `read_document`."""
    if path.suffix == REVIEW_SUFFIX:
        raise GlossatorError(Problem.IS_REVIEW, name=path.name)
    document = read_document(path)
    language = language_of(document.text)
    clauses = split(document.text)
    metadata = Metadata(
        id=path.name,
        title=Localised(document.title, document.title),
        short=path.stem,
        language=language,
        sha256=document.sha256,
        words=len(document.text.split()),
    )
    provisions = detect(document.text, clauses, language)
    return Licence(metadata, document.text, clauses, provisions, file=path, warnings=document.warnings)


def without_curation(licence: Licence) -> Licence:
    """`licence` with the rules' own findings in place of all that a curator found in it or missed in it."""
    found = detect(licence.text, licence.clauses, licence.metadata.language)
    counts = Counter(provision.kind for provision in found)
    return replace(licence, metadata=replace(licence.metadata, counts=dict(counts), silent={}), provisions=found)


def read_text(path: Path) -> tuple[str, str]:
    """The normalised text of the file at `path`, and the SHA-256 of its bytes."""
    data = read_bytes(path)
    return normalise(decode(data, path.name)), hashlib.sha256(data).hexdigest()
