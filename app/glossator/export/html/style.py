"""The page's style sheet: one that never changes, the program's colours, and a rule for each kind's filter."""

from collections.abc import Iterator, Mapping
from functools import cache

from glossator.core.assets import resource
from glossator.export.colours import HUES, themes
from glossator.export.model import Report
from glossator.export.options import Options


def style_sheet(report: Report, options: Options) -> str:
    """The style of the page of `report`, which prints on the paper that is asked for."""
    kinds = [entry.kind for group in report.legend for entry in group.entries]
    return "\n".join([*_colours(), _sheet(), *_hues(), *_filters(kinds), _paper(options)])


@cache
def _sheet() -> str:
    return resource("templates", "report.css").read_text(encoding="utf-8")


def _colours() -> Iterator[str]:
    """The tokens of the light theme, of the dark one on screens that are dark, of more contrast where that is asked."""
    yield f":root{{{_tokens(themes()['light'])}}}"
    for condition, theme in (
        ("(prefers-contrast: more)", "contrast-light"),
        ("(prefers-color-scheme: dark)", "dark"),
        ("(prefers-color-scheme: dark) and (prefers-contrast: more)", "contrast-dark"),
    ):
        yield f"@media screen and {condition}{{:root{{{_tokens(themes()[theme])}}}}}"


def _tokens(theme: Mapping[str, str]) -> str:
    return ";".join(f"--{name}:{colour}" for name, colour in theme.items())


def _hues() -> Iterator[str]:
    for hue in HUES:
        yield f".{hue}{{--tint:var(--{hue}-tint);--ink:var(--{hue}-ink)}}"


def _paper(options: Options) -> str:
    return f"@page{{size:{options.paper} {'landscape' if options.is_landscape else 'portrait'};margin:14mm}}"


def _filters(kinds: list[str]) -> Iterator[str]:
    for kind in kinds:
        yield f"body:has(#only-{kind}:checked) .row.has-{kind}{{display:table-row-group}}"
