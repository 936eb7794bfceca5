"""Notes as the annotations of the W3C Web Annotation Data Model, in its JSON-LD; replies are annotations too."""

import json
import uuid
from collections.abc import Iterable, Iterator
from typing import Any

from glossator.core.notes.interchange.characters import whole
from glossator.core.notes.interchange.iris import VOCABULARY, iri_of, source_of
from glossator.core.notes.model import Note, Reply, Selector, Target

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
PREFIX = "glossator"
SCOPE, ORIGIN = f"{PREFIX}:scope", f"{PREFIX}:origin"
"""What the vocabulary has no word for."""
CLAUSE_FRAGMENT = "clause="
CLAUSE_SYNTAX = f"{VOCABULARY}clause"
"""What the fragments that name clauses conform to."""
MARKDOWN, PLAIN = "text/markdown", "text/plain"
COMMENT, TAG, KIND, SUGGESTION = "commenting", "tagging", "classifying", "editing"
SEVERITY, STATUS, REPLY = "assessing", "moderating", "replying"
"""The purposes of bodies, of the model's motivations."""

_Annotation = dict[str, Any]


def write(notes: Iterable[Note]) -> bytes:
    """`notes`, each followed by its replies, as an AnnotationCollection in UTF-8."""
    items = [item for note in notes for item in _annotations(note)]
    names = "\n".join(item["id"] for item in items)
    collection = {
        "@context": [CONTEXT, {PREFIX: VOCABULARY}],
        "id": uuid.uuid5(uuid.NAMESPACE_URL, names).urn,
        "type": "AnnotationCollection",
        "total": len(items),
        "first": {"id": uuid.uuid5(uuid.NAMESPACE_OID, names).urn, "type": "AnnotationPage", "items": items},
    }
    return (whole(json.dumps(collection, ensure_ascii=False, indent=1)) + "\n").encode()


def _annotations(note: Note) -> Iterator[_Annotation]:
    targets = [_target(each) for each in note.targets]
    yield {
        **_made("commenting", note),
        "body": list(_bodies(note)),
        "target": targets if len(targets) > 1 else targets[0],
        SCOPE: note.scope.value,
        **({ORIGIN: note.origin} if note.origin else {}),
    }
    for reply in note.replies:
        body = _body(reply.body, COMMENT, MARKDOWN)
        yield {**_made(REPLY, reply), "body": [body], "target": iri_of(whole(note.id))}


def _made(motivation: str, written: Note | Reply) -> _Annotation:
    """What every annotation begins with; what is not known is left out."""
    creator = {"type": "Person", "name": written.author} if written.author else None
    known = (("creator", creator), ("created", written.created), ("modified", written.modified))
    head = {"id": iri_of(whole(written.id)), "type": "Annotation", "motivation": motivation}
    return {**head, **{key: value for key, value in known if value}}


def _bodies(note: Note) -> Iterator[_Annotation]:
    yield _body(note.body, COMMENT, MARKDOWN)
    if note.suggestion:
        yield _body(note.suggestion, SUGGESTION, PLAIN)
    if note.kind:
        yield _body(note.kind, KIND)
    yield from (_body(tag, TAG) for tag in note.tags)
    yield _body(note.severity.value, SEVERITY)
    yield _body(note.status.value, STATUS)


def _body(value: str, purpose: str, form: str = "") -> _Annotation:
    return {"type": "TextualBody", "value": value, **({"format": form} if form else {}), "purpose": purpose}


def _target(target: Target) -> _Annotation:
    resource = {"type": "SpecificResource", "source": source_of(whole(target.licence))}
    return {**resource, "selector": list(_selectors(target.selector))} if target.selector else resource


def _selectors(selector: Selector) -> Iterator[_Annotation]:
    yield {"type": "TextPositionSelector", "start": selector.start, "end": selector.end}
    yield {
        "type": "TextQuoteSelector",
        "exact": selector.exact,
        "prefix": selector.prefix,
        "suffix": selector.suffix,
    }
    if selector.clause:
        yield {"type": "FragmentSelector", "conformsTo": CLAUSE_SYNTAX, "value": CLAUSE_FRAGMENT + selector.clause}
