"""What all parts of the page need: the report, what is wanted of it, and what can be linked to."""

from collections.abc import Iterable
from dataclasses import dataclass

from glossator.core.text.direction import isolate, majority_direction
from glossator.export.course import Course
from glossator.export.html.elements import Html, element, together
from glossator.export.languages import language_of
from glossator.export.model import Report
from glossator.export.model_findings import ClauseLink
from glossator.export.model_notes import ReportNote
from glossator.export.options import Options, Part


@dataclass(frozen=True, slots=True)
class Context:
    """The report that is set, and how."""

    report: Report
    options: Options
    course: Course
    """Is told of every row."""

    def said(self, key: str) -> str:
        """The report's own words of this key."""
        return self.report.labels[key]

    def has(self, part: Part) -> bool:
        """Whether the page has this part."""
        return self.options.has(part)

    def link(self, words: str, target: str, part: Part, **attributes: str | None) -> Html:
        """`words`, as a link to the id `target` where the page has the `part` that holds it."""
        href = f"#{target}" if self.has(part) else None
        return element("a" if href else "span", words, href=href, **attributes)

    def named(self, words: str) -> Html:
        """Words of others within a line of the report's own: in their own direction and language."""
        direction = majority_direction(words) or self.report.direction
        return element("bdi", words, dir=direction, lang=language_of(words, direction, self.report.language))

    def clauses(self, links: Iterable[ClauseLink]) -> Html:
        """Clauses as they are cited, each leading to its row."""
        cited = [
            self.link(each.cited, f"row-{each.row}", Part.COMPARISON, dir="auto", class_="clause") for each in links
        ]
        return together([piece for link in cited for piece in (link, Html(" "))][:-1])

    def note_number(self, note: ReportNote) -> Html:
        """The note's number, leading to the note: beneath its row, else in the register."""
        label = f"{self.said('note')} {note.number}"
        is_shown = note.placed or any(note in notes for notes in self.report.heads)
        part, target = (Part.COMPARISON, "note") if is_shown and self.has(Part.COMPARISON) else (Part.REGISTER, "entry")
        return self.link(
            str(note.number), f"{target}-{note.number}", part, class_=f"number {note.severity_id}", aria_label=label
        )

    def section(self, part: Part, title: str, *children: str | None) -> Html:
        """The part under its heading."""
        heading = element("h2", title, id=f"{part}-title")
        return element("section", heading, *children, id=str(part), aria_labelledby=f"{part}-title")

    def scrolled(self, table: Html, label: str) -> Html:
        """A table that scrolls by itself where the window is narrow, by keyboard too."""
        return element("div", table, class_="scrolled", tabindex="0", role="group", aria_label=label)

    def subject(self) -> str:
        """The licences compared, in one line."""
        separator = self.report.labels["separator"]
        return separator.join(isolate(card.short) for card in self.report.cards)
