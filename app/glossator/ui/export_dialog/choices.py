"""What the reader chooses about an export, remembered from one to the next."""

from collections.abc import Mapping
from dataclasses import dataclass

from glossator.export.options import WHOLE, Options, Paper, Part
from glossator.export.write import Format
from glossator.ui.i18n import LANGUAGES
from glossator.ui.settings import Settings, member


@dataclass(frozen=True, slots=True)
class Choices:
    """One export."""

    into: Format
    language: str
    """Of the report: "en" or "ar"."""
    options: Options


def remembered(settings: Settings) -> Choices:
    """What was chosen the last time; at first a PDF of everything in the language of the interface."""
    found = settings.export_choices
    language = found.get("language", "")
    return Choices(
        member(Format, found.get("format", ""), Format.PDF),
        language if language in LANGUAGES else settings.language,
        _options(found),
    )


def remember(choices: Choices, settings: Settings) -> None:
    """Have the next export begin with `choices`."""
    options = choices.options
    settings.export_choices = {
        "format": choices.into.value,
        "language": choices.language,
        "without": ",".join(sorted(WHOLE - options.parts)),
        "paper": options.paper.value,
        "upright": "" if options.is_landscape else "yes",
        "grey": "yes" if options.is_grey else "",
        "unmirrored": "" if options.mirrors_columns else "yes",
    }


def _options(found: Mapping[str, str]) -> Options:
    without = found.get("without", "").split(",")
    return Options(
        parts=frozenset(part for part in Part if part.value not in without),
        paper=member(Paper, found.get("paper", ""), Paper.A4),
        is_landscape=found.get("upright") != "yes",
        is_grey=found.get("grey") == "yes",
        mirrors_columns=found.get("unmirrored") != "yes",
    )
