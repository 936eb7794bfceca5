"""Web annotations, ours and other programs', as notes of a review."""

import json
import uuid
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from glossator.core.errors import GlossatorError, Problem
from glossator.core.notes.interchange import web_annotation as words
from glossator.core.notes.interchange.iris import name_of
from glossator.core.notes.interchange.json_values import listed, text_in
from glossator.core.notes.interchange.model import Known, Received, Skipped, Why
from glossator.core.notes.interchange.taking_in import beginning
from glossator.core.notes.interchange.web_bodies import Bodies, read_bodies
from glossator.core.notes.interchange.web_targets import NoPlaceError, read_targets
from glossator.core.notes.model import Note, Reply, Scope
from glossator.core.text.decode import decode

_Annotation = dict[str, Any]


def read(data: bytes, name: str, known: Known) -> Received:
    """The notes in the JSON-LD file `name`: a collection, a page, a list of annotations, or one of them.

    Raises GlossatorError where it is no JSON, or holds no annotations.
    """
    annotations = list(_annotations(_parsed(decode(data, name), name)))
    if not annotations:
        raise GlossatorError(Problem.NO_NOTES, name=name)
    reader = _Reader(known)
    for annotation in annotations:
        reader.take(annotation)
    return reader.received()


class _Reader:
    """Makes notes of annotations, and joins replies with what they answer."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._notes: dict[str, Note] = {}
        self._replies: list[tuple[str, Reply]] = []
        self._skipped: list[Skipped] = []

    def take(self, annotation: _Annotation) -> None:
        """A note, or a reply that waits for all notes to be there."""
        bodies = read_bodies(annotation)
        target = annotation.get("target")
        if words.REPLY in listed(annotation.get("motivation")) and isinstance(target, str):
            self._replies.append((name_of(target), _reply(annotation, bodies)))
            return
        try:
            note = self._note(annotation, bodies)
            self._notes[note.id] = note
        except NoPlaceError as error:
            self._skipped.append(Skipped(beginning(bodies.comment or text_in(annotation.get("id"))), error.why))

    def received(self) -> Received:
        """All notes with their replies."""
        answered = {reply.id: parent for parent, reply in self._replies}
        for parent, reply in self._replies:
            root = _root(parent, answered)
            note = self._notes.get(root) or self._known.notes.get(root)
            if note is None:
                self._skipped.append(Skipped(beginning(reply.body), Why.NOT_OURS))
                continue
            others = tuple(each for each in note.replies if each.id != reply.id)
            self._notes[root] = replace(note, replies=(*others, reply))
        return Received(tuple(self._notes.values()), tuple(self._skipped))

    def _note(self, annotation: _Annotation, bodies: Bodies) -> Note:
        made = _reply(annotation, bodies)
        known = self._known.notes.get(made.id)
        targets = read_targets(annotation.get("target"), self._known, known)
        scope = text_in(annotation.get(words.SCOPE))
        note = known or Note(made.id, targets, "", made.author, made.created, made.modified)
        return replace(
            note,
            targets=targets,
            author=made.author or note.author,
            created=made.created or note.created,
            modified=made.modified,
            scope=Scope(scope) if scope in list(Scope) else _likely_scope(note, known),
            origin=text_in(annotation.get(words.ORIGIN)) or note.origin,
            replies=(),
        ).with_fields(bodies.fields(note.fields))


def _parsed(text: str, name: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise GlossatorError(Problem.BROKEN_DATA, name=name, line=error.lineno, reason="this is not JSON") from error
    except (RecursionError, ValueError) as error:  # nested deeper, or a number longer, than any file of notes has
        raise GlossatorError(Problem.BROKEN_DATA, name=name, line=1, reason="this is not JSON") from error


def _annotations(data: Any) -> Iterator[_Annotation]:
    """Every annotation in a file, in its order; pages that are elsewhere are not fetched."""
    waiting = [data]
    while waiting:
        each = waiting.pop()
        if isinstance(each, list):
            waiting += reversed(each)
        elif isinstance(each, dict):
            if "Annotation" in listed(each.get("type")):
                yield each
            else:
                waiting += [each.get("items"), each.get("first")]


def _reply(annotation: _Annotation, bodies: Bodies) -> Reply:
    """What every annotation says: its name, who made it, when, and its comment."""
    author, created = _creator(annotation.get("creator")), text_in(annotation.get("created"))
    by_content = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{author}\n{created}\n{bodies.comment}"))
    return Reply(
        id=name_of(text_in(annotation.get("id"))) or by_content,
        author=author,
        created=created,
        modified=text_in(annotation.get("modified")) or created,
        body=bodies.comment,
    )


def _creator(creator: Any) -> str:
    """The first creator's name, or nickname, or IRI."""
    first = next(iter(listed(creator)), "")
    if isinstance(first, dict):
        return next((text_in(first[key]) for key in ("name", "nickname", "id") if text_in(first.get(key))), "")
    return text_in(first)


def _root(parent: str, answered: dict[str, str]) -> str:
    """The note whose thread it is: replies can answer replies."""
    passed: set[str] = set()
    while parent in answered and parent not in passed:
        passed.add(parent)
        parent = answered[parent]
    return parent


def _likely_scope(note: Note, known: Note | None) -> Scope:
    if known:
        return known.scope
    return Scope.WORDS if note.target else Scope.LICENCE
