"""Tracked changes: what Word shows as inserted and deleted, and lets accept or reject."""

from collections.abc import Sequence
from dataclasses import dataclass

from lxml.etree import _Element

from glossator.core.notes.redline import Change, Stretch
from glossator.core.text.direction import Direction
from glossator.export.docx.context import Context
from glossator.export.docx.text import runs
from glossator.export.docx.xml import w
from glossator.export.moment import parse_moment


@dataclass(frozen=True, slots=True)
class Hand:
    """Who changed something, and when (ISO 8601 with offset)."""

    author: str
    written: str

    @property
    def date(self) -> str | None:
        """The time of the writer's own clock, which Word takes it for; None where it is none."""
        moment = parse_moment(self.written)
        return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None


def tracked(
    stretches: Sequence[Stretch], direction: Direction, language: str, hand: Hand, context: Context
) -> list[_Element]:
    """Words that `hand` changed: accepting all leaves the new wording, rejecting all the old one."""
    found: list[_Element] = []
    for each in stretches:
        if each.change is Change.KEPT:
            found += runs(each.text, direction, language)
            continue
        name, tag = ("del", "delText") if each.change is Change.DELETED else ("ins", "t")
        content = runs(each.text, direction, language, tag=tag)
        found.append(w(name, *content, id=next(context.numbers), author=hand.author, date=hand.date))
    return found
