"""What is remembered of an export, and which choices each format takes notice of."""

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from glossator.export.options import Options, Paper, Part
from glossator.export.write import Format
from glossator.ui.export_dialog.choices import Choices, remember, remembered
from glossator.ui.export_dialog.uses import USES
from glossator.ui.settings import Settings

CHOICES = st.builds(
    Choices,
    into=st.sampled_from(Format),
    language=st.sampled_from(["en", "ar"]),
    options=st.builds(
        Options,
        parts=st.frozensets(st.sampled_from(Part)),
        paper=st.sampled_from(Paper),
        is_landscape=st.booleans(),
        is_grey=st.booleans(),
        mirrors_columns=st.booleans(),
    ),
)


def test_the_first_export_is_a_whole_pdf_in_the_language_of_the_interface(settings: Settings) -> None:
    settings.language = "ar"
    assert remembered(settings) == Choices(Format.PDF, "ar", Options())


@given(choices=CHOICES)
@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
def test_every_choice_comes_back(settings: Settings, choices: Choices) -> None:
    remember(choices, settings)
    assert remembered(Settings()) == choices


def test_what_makes_no_sense_is_as_if_it_were_not_there(settings: Settings) -> None:
    settings.export_choices = {"format": "papyrus", "language": "tlh", "without": "preface", "paper": "a0"}
    assert remembered(settings) == Choices(Format.PDF, settings.language, Options())


@pytest.mark.parametrize("into", [each for each in Format if each is not Format.PDF])
def test_what_a_format_is_said_not_to_use_changes_nothing_of_its_file(into: Format) -> None:
    from glossator.export.report import build_report
    from glossator.export.write import made
    from tests.support.sample_review import sample_state

    report, uses = build_report(sample_state(), "ar"), USES[into]
    usual = made(report, into)
    for unused in (
        *(Options(parts=frozenset(Part) - {part}) for part in set(Part) - uses.parts),
        *([] if uses.has_columns else [Options(mirrors_columns=False)]),
        *([] if uses.has_pages else [Options(paper=Paper.A3, is_landscape=False, is_grey=True)]),
    ):
        assert made(report, into, unused) == usual
    for used in (*(Options(parts=frozenset(Part) - {part}) for part in uses.parts),):
        assert made(report, into, used) != usual
