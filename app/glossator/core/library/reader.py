"""A licence's folder to values; docs/library-format.md is the format."""

from collections.abc import Mapping, Sequence
from pathlib import PureWindowsPath

from glossator.core.clauses.model import Clause
from glossator.core.library.model import Incorporated, Metadata, Original, Source
from glossator.core.library.quotes import find_quote
from glossator.core.provisions.model import CURATED, Provision
from glossator.core.provisions.taxonomy import localised
from glossator.core.yaml_data import Record

DUTIES = ("", "may", "must", "must-not")


def read_metadata(record: Record, words: int) -> Metadata:
    """The card that `licence.yaml` holds; `words` is the text's length.

    Raises GlossatorError with file, line and key of the first mistake. Provisions are read by `read_provisions`.
    """
    text, curated = record.record("text"), record.record("curated")
    record.records("provisions")
    metadata = Metadata(
        id=record.text("id"),
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
        incorporates=tuple(_incorporated(each) for each in record.records("incorporates")),
        supersedes=record.texts("supersedes"),
        related_models=record.texts("related_models"),
        curated_by=curated.text("by", ""),
        curated_on=curated.text("on", ""),
        silent={each.text("kind"): each.texts("searched") for each in record.records("silent")},
        words=words,
    )
    text.text("file")
    for part in (text, curated, record):
        part.finish()
    return metadata


def text_file(record: Record) -> str:
    """The name of the text's file in the licence's folder; raises GlossatorError where it leads elsewhere."""
    return _file_name(record.record("text"))


def read_provisions(record: Record, text: str, clauses: Sequence[Clause]) -> tuple[Provision, ...]:
    """The curated provisions in reading order; raises GlossatorError where a quotation is not found exactly once."""
    known = {clause.id: clause for clause in clauses}
    provisions = [read_provision(each, text, known) for each in record.records("provisions")]
    return tuple(sorted(provisions, key=lambda each: (each.start, each.end, each.kind)))


def read_provision(record: Record, text: str, clauses: Mapping[str, Clause]) -> Provision:
    """One curated provision; `clauses` by id. Raises GlossatorError with the key of the first mistake."""
    quote = record.text("quote")
    start, end = _only_place(record, text, quote)
    clause = record.text("clause")
    if clause not in clauses:
        record.fail("clause", f"names “{clause}”, and the text has no such clause")
    if not clauses[clause].start <= start < end <= clauses[clause].end:
        record.fail("quote", f"does not lie inside clause “{clause}”")
    duty = record.text("duty", "")
    if duty not in DUTIES:
        record.fail("duty", "should be may, must or must-not")
    provision = Provision(
        kind=record.text("kind"),
        clause=clause,
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


def _only_place(record: Record, text: str, quote: str) -> tuple[int, int]:
    places = find_quote(text, quote, record.text("prefix", ""), record.text("suffix", ""))
    if len(places) != 1:
        times = f"occurs {len(places)} times; add a prefix or suffix" if places else "does not occur in the text"
        record.fail("quote", times)
    return places[0]


def _source(record: Record) -> Source:
    source = Source(record.text("address", ""), record.text("obtained_from", ""), record.text("author", ""))
    record.finish()
    return source


def _file_name(record: Record) -> str:
    """What `file` names, if it is a file of the same folder on every system."""
    name = record.text("file")
    if name in ("", ".", "..") or PureWindowsPath(name).name != name:
        record.fail("file", "should be the name of a file in the same folder")
    return name


def _original(record: Record) -> Original:
    original = Original(
        file=_file_name(record), sha256=record.text("sha256"), format=record.text("format"), added=record.text("added")
    )
    record.finish()
    return original


def _incorporated(record: Record) -> Incorporated:
    if sum(map(record.has, ("id", "within", "title"))) != 1:
        record.fail("id", "should be there, or “within”, or “title”: one of the three")
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
