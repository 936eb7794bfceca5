"""Notes in the `.gloss` format."""

from typing import Any

from glossator.core.notes.model import Note, Reply, Scope, Severity, Status, Target
from glossator.core.session.format_parts import read_choice, read_selector, selector_as_data
from glossator.core.yaml_data import Record


def read_note(record: Record) -> Note:
    """One note of the file."""
    if not record.records("targets"):
        record.tell("targets", "should name what the note is about")
    return Note(
        id=record.text("id"),
        scope=read_choice(record, "scope", Scope.WORDS),
        targets=record.each("targets", _target),
        kind=record.text("kind", ""),
        tags=record.texts("tags"),
        severity=read_choice(record, "severity", Severity.INFORMATION),
        status=read_choice(record, "status", Status.OPEN),
        author=record.text("author", ""),
        created=record.text("created", ""),
        modified=record.text("modified", ""),
        origin=record.text("origin", ""),
        body=record.text("body"),
        suggestion=record.text("suggestion", ""),
        replies=record.each("replies", _reply),
        unknown=record.rest(),
    )


def note_as_data(note: Note) -> dict[str, Any]:
    """`note` as the file has it."""
    optional = {
        "kind": note.kind,
        "tags": list(note.tags),
        "origin": note.origin,
        "suggestion": note.suggestion,
        "replies": [_reply_as_data(each) for each in note.replies],
    }
    return {
        "id": note.id,
        "scope": note.scope.value,
        "targets": [_target_as_data(each) for each in note.targets],
        "body": note.body,
        "author": note.author,
        "created": note.created,
        "modified": note.modified,
        "severity": note.severity.value,
        "status": note.status.value,
        **{key: value for key, value in optional.items() if value},
        **note.unknown,
    }


def _target(record: Record) -> Target:
    selector = read_selector(record) if record.has("selectors") else None
    return Target(record.text("licence"), selector, unknown=record.rest())


def _target_as_data(target: Target) -> dict[str, Any]:
    selectors = selector_as_data(target.selector) if target.selector else {}
    return {"licence": target.licence, **selectors, **target.unknown}


def _reply(record: Record) -> Reply:
    return Reply(
        id=record.text("id"),
        author=record.text("author", ""),
        created=record.text("created", ""),
        modified=record.text("modified", ""),
        body=record.text("body"),
        unknown=record.rest(),
    )


def _reply_as_data(reply: Reply) -> dict[str, Any]:
    return {
        "id": reply.id,
        "author": reply.author,
        "created": reply.created,
        "modified": reply.modified,
        "body": reply.body,
        **reply.unknown,
    }
