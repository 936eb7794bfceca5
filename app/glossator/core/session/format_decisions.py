"""The reviewer's pins and decisions in the `.gloss` format."""

from collections.abc import Mapping
from typing import Any

from glossator.core.session.format_notes import AUTHOR, LICENCE
from glossator.core.session.format_selectors import HeldWords
from glossator.core.session.model import ClauseReference, Decision, PinnedPair, Verdict
from glossator.core.yaml_forms import Form, Key, Many
from glossator.core.yaml_shapes import Choice, Flag, Text

CLAUSE = Form(
    "clause",
    "A clause of one of the licences.",
    ClauseReference,
    (Key("licence", Text(), LICENCE), Key("clause", Text(), "The clause's id in its text.")),
)


def _pin(clauses: tuple[ClauseReference, ClauseReference], together: bool, unknown: Mapping[str, Any]) -> PinnedPair:
    return PinnedPair(*clauses, together, unknown)


PIN = Form(
    "pin",
    "Two clauses that the reviewer put together into one row, or apart.",
    _pin,
    (
        Key("clauses", Many(CLAUSE, fewest=2, most=2, wanted="should be two clauses"), "The two, in any order."),
        Key("together", Flag(), "Whether they stand in one row.", True),
    ),
)


DECISION = Form(
    "decision",
    "What a reviewer said of a finding of a rule or a curator.",
    Decision,
    (
        Key("licence", Text(), LICENCE),
        Key("kind", Text(), "The id of the kind of provision that was found."),
        Key("origin", Text(), "`curated`, or `rule:` and the rule's id.", ""),
        Key("target", HeldWords(), "The words that were found."),
        Key("verdict", Choice(Verdict), "Whether the finding stands.", Verdict.ACCEPTED),
        Key("author", Text(), AUTHOR, ""),
        Key("decided", Text(), "When it was decided: ISO 8601 with offset.", ""),
    ),
)
