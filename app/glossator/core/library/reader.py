"""A licence's folder to values; docs/library-format.md is the format."""

from collections.abc import Mapping, Sequence
from pathlib import PureWindowsPath

from glossator.core.clauses.model import Clause
from glossator.core.library.model import Incorporated, Metadata, Original, Source
from glossator.core.library.naming import is_id
from glossator.core.library.quotes import find_quote
from glossator.core.provisions.model import CURATED, Provision
from glossator.core.provisions.taxonomy import load_taxonomy, localised
from glossator.core.yaml_data import Record

DUTIES = ("", "may", "must", "must-not")


def read_metadata(record: Record, words: int) -> Metadata:
    """The card that `licence.yaml` holds; `words` is the text's length.

    Mistakes are told as `Record` does. Provisions are read by `read_provisions`.
    """
    text, curated = record.record("text"), record.record("curated")
    record.records("provisions")
    metadata = Metadata(
        id=_id(record),
        title=localised(record.record("title")),
        short=record.text("short"),
        language=record.text("language"),
        publisher=record.text("publisher", ""),
        family=record.text("family", ""),
        version=record.text("version", ""),
        effective=record.text("effective", ""),
        category=record.text("category", ""),
        spdx=record.text("spdx", ""),
        sha256=text.text("sha256"),
        source=_source(record.record("source")),
        original=_original(record.record("original")) if record.has("original") else None,
        incorporates=record.each("incorporates", _incorporated),
        supersedes=record.texts("supersedes"),
        related_models=record.texts("related_models"),
        also_called=record.texts("also_called"),
        curated_by=curated.text("by", ""),
        curated_on=curated.text("on", ""),
        silent=dict(record.each("silent", _silence)),
        words=words,
    )
    file_name(text)
    for part in (text, curated, record):
        part.finish()
    return metadata


def read_provisions(record: Record, text: str, clauses: Sequence[Clause]) -> tuple[Provision, ...]:
    """The curated provisions in reading order; a quotation that is not found exactly once is a mistake."""
    known = {clause.id: clause for clause in clauses}
    provisions = record.each("provisions", lambda each: _provision(each, text, known))
    return tuple(sorted(provisions, key=lambda each: (each.start, each.end, each.kind)))


def check_incorporations(record: Record, text: str, clauses: Sequence[Clause]) -> None:
    """Tell where an incorporated document is not named by words of the text, or should be printed where none is."""
    known = {clause.id: clause for clause in clauses}
    for each in record.records("incorporates"):
        _quoted_words(each, text, known)
        if each.text("within", "") not in ("", *known):
            each.tell("within", f"names “{each.text('within')}”, and the text has no such clause")


def _quoted_words(record: Record, text: str, clauses: Mapping[str, Clause]) -> tuple[int, int]:
    """Where the words that `record` quotes stand, which must be once in `text` and inside the clause that it names."""
    start, end = _only_place(record, text)
    named = record.text("clause")
    clause = clauses.get(named)
    if clause is None:
        if named:
            record.tell("clause", f"names “{named}”, and the text has no such clause")
    elif start < end and not clause.start <= start < end <= clause.end:
        record.tell("quote", f"does not lie inside clause “{clause.id}”")
    return start, end


def _provision(record: Record, text: str, clauses: Mapping[str, Clause]) -> Provision:
    start, end = _quoted_words(record, text, clauses)
    duty = record.text("duty", "")
    if duty not in DUTIES:
        record.tell("duty", "should be may, must or must-not")
    provision = Provision(
        kind=_kind(record),
        clause=record.text("clause"),
        start=start,
        end=end,
        quote=text[start:end],
        origin=CURATED,
        summary=localised(record.record("summary")),
        value=record.record("value").rest(),
        duty=duty,
        note=localised(record.record("note")) if record.has("note") else None,
    )
    record.finish()
    return provision


def _only_place(record: Record, text: str) -> tuple[int, int]:
    """The span of the words that `record` quotes; an empty one where they are not there, or there twice."""
    quote = record.text("quote")
    places = find_quote(text, quote, record.text("prefix", ""), record.text("suffix", ""))
    if len(places) == 1:
        return places[0]
    if record.has("quote"):
        found = f"occurs {len(places)} times; add a prefix or suffix" if places else "does not occur in the text"
        record.tell("quote", found)
    return 0, 0


def _id(record: Record) -> str:
    name = record.text("id")
    if record.has("id") and not is_id(name):
        record.tell("id", "should be made of lower-case letters and digits, with points and hyphens between them")
    return name


def _kind(record: Record) -> str:
    kind = record.text("kind")
    if record.has("kind") and kind not in load_taxonomy():
        record.tell("kind", f"“{kind}” is not in the taxonomy")
    return kind


def _silence(record: Record) -> tuple[str, tuple[str, ...]]:
    kind, searched = record.text("kind"), record.texts("searched")
    record.finish()
    return kind, searched


def _source(record: Record) -> Source:
    source = Source(record.text("address", ""), record.text("obtained_from", ""), record.text("author", ""))
    record.finish()
    return source


def file_name(record: Record) -> str:
    """What `file` names, which must be a file of the same folder on every system."""
    name = record.text("file")
    if record.has("file") and (name in ("", ".", "..") or PureWindowsPath(name).name != name):
        record.tell("file", "should be the name of a file in the same folder")
        return ""
    return name


def _original(record: Record) -> Original:
    original = Original(
        file=file_name(record), sha256=record.text("sha256"), format=record.text("format"), added=record.text("added")
    )
    record.finish()
    return original


def _incorporated(record: Record) -> Incorporated:
    if sum(map(record.has, ("id", "within", "title"))) != 1:
        record.tell("id", "should be there, or “within”, or “title”: one of the three")
    incorporated = Incorporated(
        clause=record.text("clause"),
        quote=record.text("quote"),
        id=record.text("id", ""),
        within=record.text("within", ""),
        title=localised(record.record("title")) if record.has("title") else None,
        address=record.text("address", "") if record.has("title") else "",
    )
    record.finish()
    return incorporated
