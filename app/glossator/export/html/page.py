"""The whole page: what it may do, its parts, and the way to them."""

import base64
import hashlib
from collections.abc import Callable, Mapping

from glossator.core.progress import Progress, unwatched
from glossator.export.course import Course, rows_of
from glossator.export.html.comparison import comparison
from glossator.export.html.context import Context
from glossator.export.html.elements import Html, directed, element, together
from glossator.export.html.findings import index, legend, matrix, redlines, summary
from glossator.export.html.register import register
from glossator.export.html.style import style_sheet
from glossator.export.model import Card, Report
from glossator.export.options import Options, Part


def make_html(report: Report, options: Options, progress: Progress = unwatched) -> bytes:
    """The report as one page, the same bytes for the same report; raises what `progress` raises."""
    context = Context(report, options, Course(rows_of(report, options.parts), progress))
    style = style_sheet(report, options)
    page = element(
        "html",
        _head(context, style),
        _body(context),
        lang=report.language,
        dir=report.direction,
        class_="grey" if options.is_grey else None,
    )
    return f"<!doctype html>\n{page}\n".encode()


def _head(context: Context, style: str) -> Html:
    """The title, and the policy by which a browser runs nothing and fetches nothing for this page."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("title", f"{context.report.title}: {', '.join(card.short for card in context.report.cards)}"),
        Html(f"<style>{style}</style>"),
    )


def _body(context: Context) -> Html:
    report, said = context.report, context.said
    parts = {part: make(context) for part, make in _PARTS.items() if context.has(part)}
    disclaimer = element("footer", element("p", said("disclaimer"))) if context.has(Part.DISCLAIMER) else None
    header = element("header", element("h1", report.title), element("p", context.subject(), class_="subject"))
    return element("body", header, _contents(parts, context), element("main", *parts.values()), disclaimer)


def _contents(parts: dict[Part, Html | None], context: Context) -> Html:
    titles = {Part.COVER: "licences", Part.REDLINE: "redlines"}
    links = (
        element("li", element("a", context.said(titles.get(part, str(part))), href=f"#{part}"))
        for part, shown in parts.items()
        if shown
    )
    return element("nav", element("ul", *links), aria_label=context.said("contents"))


def _cards(context: Context) -> Html:
    particulars = element("dl", *_facts(context.report.particulars, context), class_="particulars")
    cards = element("div", *(_card(card, context) for card in context.report.cards), class_="cards")
    return context.section(Part.COVER, context.said("licences"), particulars, cards)


def _card(card: Card, context: Context) -> Html:
    title = directed("h3", card.title, context.report.direction, context.report.language)
    return element("div", title, element("dl", *_facts(card.facts, context)), class_="card")


def _facts(facts: tuple[tuple[str, str], ...], context: Context) -> list[Html]:
    return [together([element("dt", label), element("dd", context.named(value))]) for label, value in facts]


_PARTS: Mapping[Part, Callable[[Context], Html | None]] = {
    Part.COVER: _cards,
    Part.SUMMARY: summary,
    Part.MATRIX: matrix,
    Part.COMPARISON: comparison,
    Part.REDLINE: redlines,
    Part.REGISTER: register,
    Part.INDEX: index,
    Part.LEGEND: legend,
}
"""What makes each part, in their order."""
