"""Notes in the `.gloss` format."""

from collections.abc import Mapping

from glossator.core.notes.anchoring.model import Hold
from glossator.core.notes.model import FormerTarget, Note, Reply, Scope, Selector, Severity, Status, Target
from glossator.core.session.format_selectors import Selectors
from glossator.core.yaml_forms import Form, Key, Many, One
from glossator.core.yaml_shapes import Choice, Text, Texts

LICENCE = "A library id, or the path of a file as seen from the review's folder."
AUTHOR = "Who wrote it; may be empty."
_CREATED = Key("created", Text(), "When it was written: ISO 8601 with offset.", "")
_MODIFIED = Key("modified", Text(), "When it was changed last: ISO 8601 with offset.", "")


def _target(licence: str, selector: Selector | None, unknown: Mapping[str, object]) -> Target:
    return Target(licence, selector, unknown)


TARGET = Form(
    "target",
    "Words of one licence, held redundantly so that they are found again when the text has changed.",
    _target,
    (
        Key("licence", Text(), LICENCE),
        Key(
            "selectors",
            Selectors(),
            "Which words; absent for the whole licence.",
            None,
            is_optional=True,
            attribute="selector",
        ),
    ),
)

REPLY = Form(
    "reply",
    "An answer in the thread of a note.",
    Reply,
    (
        Key("id", Text(), "Unique among the replies of the note."),
        Key("author", Text(), AUTHOR, ""),
        _CREATED,
        _MODIFIED,
        Key("body", Text(), "What it says, in Markdown."),
    ),
)

FORMER = Form(
    "former-target",
    "What a note was about before it was carried over to another version of the licence.",
    FormerTarget,
    (
        Key("target", One(TARGET), "What it was about."),
        Key("found", Choice(Hold), "How its words were found in the other version."),
        Key("carried", Text(), "When: ISO 8601 with offset.", ""),
    ),
)

NOTE = Form(
    "note",
    "A note of the margin.",
    Note,
    (
        Key("id", Text(), "Unique in the review; notes of two files with one id are one note."),
        Key("scope", Choice(Scope), "How much of the licences the note is about.", Scope.WORDS),
        Key("targets", Many(TARGET, fewest=1, wanted="should name what the note is about"), "What it is about."),
        Key(
            "body",
            Text(),
            "What it says, in Markdown; U+200F or U+200E at the beginning of a paragraph fixes its direction.",
        ),
        Key("suggestion", Text(), "The wording that is proposed instead, as plain text.", "", is_optional=True),
        Key("kind", Text(), "The id of a kind of provision, or a word of one's own.", "", is_optional=True),
        Key("tags", Texts(), "Words to find it by.", (), is_optional=True),
        Key("severity", Choice(Severity), "How much it matters to the decision.", Severity.INFORMATION),
        Key("status", Choice(Status), "Where the discussion of it stands.", Status.OPEN),
        Key("author", Text(), AUTHOR, ""),
        _CREATED,
        _MODIFIED,
        Key(
            "origin",
            Text(),
            "Of the finding that it was made of: `curated`, or `rule:` and the rule's id.",
            "",
            is_optional=True,
        ),
        Key("replies", Many(REPLY), "What was answered, in the order of writing.", (), is_optional=True),
        Key(
            "former",
            Many(FORMER),
            "What it was about in earlier versions of the licence, the oldest first.",
            (),
            is_optional=True,
        ),
    ),
)
