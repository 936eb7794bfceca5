"""`identify`: which known licence each file is, or holds."""

import math
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from glossator.cli import printing
from glossator.core.cache import Cache
from glossator.core.identify.identify import identify, words_changed
from glossator.core.identify.index import Index
from glossator.core.identify.known import folder_index, library_index
from glossator.core.identify.model import Changes, Identification, Part, Relation
from glossator.core.importing.reading import read_document
from glossator.core.library.library import Library
from glossator.core.paths import absolute
from glossator.export.as_json import identification_as_json

FOUND, NOTHING_FOUND = 0, 1


def identify_files(options: Namespace) -> int:
    """`identify`: an answer for each file; the exit code tells whether anything was found."""
    index, titles = _known(options.library)
    answers = []
    for file in options.files:
        document = read_document(absolute(file))
        for problem in document.warnings:
            printing.warn(str(problem))
        text = document.text
        found = identify(text, index)
        changes = words_changed(text, index, found.match.id) if found.match else None
        if not options.json:
            _print(file, text, found, changes, titles)
        answers.append(identification_as_json(file, found, changes))
    if options.json:
        printing.print_json(answers)
    return FOUND if any(each["relation"] != Relation.UNKNOWN for each in answers) else NOTHING_FOUND


def _known(folder: Path | None) -> tuple[Index, Mapping[str, str]]:
    """The index to search, and the short titles of the licences that have one."""
    cache = Cache.standard()
    if folder:
        return folder_index(absolute(str(folder)), cache), {}
    library = Library.standard()
    return library_index(library, cache), {entry.id: entry.short for entry in library.entries()}


def _print(file: str, text: str, found: Identification, changes: Changes | None, titles: Mapping[str, str]) -> None:
    """A line for the file, then one for each part."""
    print(f"{file}: {in_words(found, changes, titles)}")
    for part in found.contains:
        print(f"  {_place(text, part)}: {_described(part, titles)}")


def in_words(found: Identification, changes: Changes | None, titles: Mapping[str, str]) -> str:
    """What a document is, in a line; `titles` are the short ones of the known licences by id."""
    if found.match:
        title = titles.get(found.match.id, found.match.id)
        return f"{title}, {_difference(found.match.exact, changes)} ({_likeness(found.match.score)})"
    if found.contains:
        count = len(found.contains)
        return f"{count} {'part' if count == 1 else 'parts'} of known licences"
    nearest = ", ".join(f"{titles.get(each.id, each.id)} ({_likeness(each.score)})" for each in found.candidates)
    return f"no known licence; the nearest: {nearest}" if nearest else "no known licence"


def _difference(exact: bool, changes: Changes | None) -> str:
    if exact:
        return "word for word"
    if not changes or not changes.total:
        return "the same words, but other capitals, punctuation or mark-up"
    counts = ((changes.changed, "changed"), (changes.inserted, "added"), (changes.deleted, "left out"))
    (first, what), *others = ((count, what) for count, what in counts if count)
    return ", ".join((f"{first} {'word' if first == 1 else 'words'} {what}", *(f"{n} {what}" for n, what in others)))


def _described(part: Part, titles: Mapping[str, str]) -> str:
    title = titles.get(part.id, part.id)
    return f"a notice names {title}" if part.named else f"{title} ({_likeness(part.score)})"


def _likeness(score: float) -> str:
    """Two digits, never rounded up: 1.00 is kept for the same words."""
    return f"{math.floor(score * 100) / 100:.2f}"


def _place(text: str, part: Part) -> str:
    first, last = (text.count("\n", 0, at) + 1 for at in (part.start, part.end))
    return f"line {first}" if first == last else f"lines {first} to {last}"
