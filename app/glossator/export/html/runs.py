"""Paragraphs of licences with their marks."""

from glossator.core.text.direction import Direction, isolate_atoms
from glossator.export.html.context import Context
from glossator.export.html.elements import Html, element, together
from glossator.export.languages import language_of
from glossator.export.model import LegendEntry, Paragraph, Run
from glossator.export.options import Part

_MOST_LINES = 3


class Marker:
    """Sets paragraphs, the kinds marked as the legend says."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._kinds = {entry.kind: entry for group in context.report.legend for entry in group.entries}

    def paragraph(self, paragraph: Paragraph, language: str, name: str = "p") -> Html:
        """A paragraph of a licence in `language`, as an element of this name."""
        runs = (self._run(run, paragraph.direction) for run in paragraph.runs)
        spoken_in = language_of(paragraph.text, paragraph.direction, language)
        return element(name, *runs, dir=paragraph.direction, lang=spoken_in)

    def badge(self, kind: str) -> Html:
        """The letters of a kind, leading to what they mean."""
        entry = self._kinds[kind]
        return self._context.link(
            entry.badge, f"kind-{kind}", Part.LEGEND, class_=f"badge {entry.hue}", title=entry.name
        )

    def _run(self, run: Run, direction: Direction) -> Html:
        words = isolate_atoms(run.text) if direction is Direction.RTL else run.text
        marked = self._marked(words, [self._kinds[kind] for kind in run.kinds])
        if run.noted:
            marked = element("span", marked, class_="noted")
        opened = (element("span", id=f"words-{number}") for number in run.opens)
        badges = (self.badge(kind) for kind in run.badges)
        return together([*opened, *badges, marked, *map(self._reference, run.closes)])

    def _marked(self, words: str, kinds: list[LegendEntry]) -> Html:
        """The tint of the first of `kinds`, the lines of the first few of them."""
        marked = together([words])
        for nth, kind in enumerate(kinds[:_MOST_LINES]):
            marked = element("span", marked, class_=f"line line-{nth} {kind.underline} {kind.hue}")
        if not kinds:
            return marked
        names = self._context.said("separator").join(kind.name for kind in kinds)
        return element("mark", marked, class_=kinds[0].hue, title=names)

    def _reference(self, number: int) -> Html:
        label = f"{self._context.said('note')} {number}"
        link = element("a", str(number), href=f"#note-{number}", aria_label=label)
        return element("sup", link, class_="reference")
