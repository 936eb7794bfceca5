"""What all parts of the document need: the report, what is wanted of it, the width of the page, and running numbers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import count

from lxml.etree import _Element

from glossator.core.text.direction import Direction, isolate, majority_direction
from glossator.export.colours import light
from glossator.export.course import Course
from glossator.export.docx.blocks import paragraph
from glossator.export.docx.text import PLAIN, Look, parted, runs
from glossator.export.docx.xml import w
from glossator.export.model import LegendEntry, Report
from glossator.export.model_findings import ClauseLink
from glossator.export.options import Options, Part

MARGIN = 850
"""Of a page, in twentieths of a point."""
_LINK = Look("Hyperlink")


@dataclass(slots=True)
class Context:
    """The report that is set, and how."""

    report: Report
    options: Options
    course: Course
    """Is told of every row."""
    numbers: "count[int]" = field(default_factory=count)
    """Of bookmarks and tracked changes, which are told apart by them."""

    @property
    def page(self) -> Direction:
        """The direction of the report."""
        return self.report.direction

    @property
    def columns(self) -> Direction:
        """The side from which the licences stand."""
        return self.page if self.options.mirrors_columns else Direction.LTR

    @property
    def paper(self) -> tuple[int, int]:
        """Width and height of the page in twentieths of a point."""
        width, height = (round(20 * each) for each in self.options.paper.size)
        return (height, width) if self.options.is_landscape else (width, height)

    def widths(self, *shares: float) -> list[int]:
        """The width between the margins in these shares."""
        whole = self.paper[0] - 2 * MARGIN
        return [int(whole * share / sum(shares)) for share in shares]

    def said(self, key: str) -> str:
        """The report's own words of this key."""
        return self.report.labels[key]

    def colour(self, token: str) -> str:
        """A colour of the light theme as six digits; grey for every hue where that is wanted."""
        hue, _, part = token.rpartition("-")
        is_hue = part in ("tint", "ink") and hue not in ("insert", "delete", "replace", "move")
        if self.options.is_grey and is_hue:
            token = f"grey-{part}"
        return light(token).removeprefix("#").upper()

    def own(self, text: str, look: Look = PLAIN) -> list[_Element]:
        """Words within a line of the report's own."""
        return runs(text, self.page, self.report.language, look)

    def line(self, text: str, style: str = "", look: Look = PLAIN) -> _Element:
        """A paragraph of the report's own words."""
        return paragraph(self.own(text, look), self.page, style)

    def heading(self, text: str, level: int, bookmark: str = "") -> _Element:
        """A heading, which the document's outline has as well."""
        content = self.own(text)
        return paragraph(self.bookmarked(bookmark, content) if bookmark else content, self.page, f"Heading{level}")

    def quoted(self, text: str, style: str = "", expected: str = "en") -> _Element:
        """A paragraph of words of others, in their own direction."""
        direction = majority_direction(text) or self.page
        return paragraph(runs(text, direction, expected), direction, style)

    def bookmarked(self, name: str, content: Sequence[_Element]) -> list[_Element]:
        """`content` as the place that links to `name` lead to."""
        number = next(self.numbers)
        return [w("bookmarkStart", id=number, name=name), *content, w("bookmarkEnd", id=number)]

    def link(self, text: str, bookmark: str, part: Part) -> list[_Element]:
        """Words that lead to a bookmark where the document has the part that holds it."""
        if not self.options.has(part):
            return self.own(text)
        inside, behind = parted(self.own(text, _LINK))
        return [w("hyperlink", *inside, anchor=bookmark), *behind]

    def clauses(self, links: Iterable[ClauseLink]) -> list[_Element]:
        """Clauses as they are cited, each leading to its row."""
        found: list[_Element] = []
        for nth, each in enumerate(links):
            found += self.own(self.said("list")) if nth else []
            found += self.link(isolate(each.cited), f"row_{each.row}", Part.COMPARISON)
        return found

    def badge(self, letters: str, hue: str) -> list[_Element]:
        """The letters of a kind in its colours, and a space."""
        look = Look(bold=True, framed=True, colour=self.colour(f"{hue}-ink"), tint=self.colour(f"{hue}-tint"))
        return [*self.own(letters, look), *self.own(" ")]

    @property
    def kinds(self) -> dict[str, LegendEntry]:
        """The kinds that are marked, by their ids."""
        return {entry.kind: entry for group in self.report.legend for entry in group.entries}
