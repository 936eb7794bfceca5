"""What every exporter keeps to: whole files, the same bytes, every word, one sentence where something is wrong."""

import errno
import os
import re
from dataclasses import replace
from pathlib import Path
from unicodedata import category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.core.errors import GlossatorError, Problem
from glossator.core.progress import CancelledError
from glossator.core.text.normalise import normalise
from glossator.export.model import Report
from glossator.export.options import WHOLE, Options, Paper, Part
from glossator.export.report import build_report
from glossator.export.write import Format, made, write
from tests.support.report_files import lines_of
from tests.support.sample_review import ARABIC_NOTE, USERS, leading, note, state_of
from tests.support.sample_thread import threaded_state

UNPAGED = [each for each in Format if each is not Format.PDF]
WITH_NOTES = [each for each in UNPAGED if each is not Format.CSV]
WITH_PARTS = [Format.DOCX, Format.HTML]
_MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")


@pytest.fixture(scope="module")
def reports() -> dict[str, Report]:
    return {language: build_report(threaded_state(), language) for language in ("en", "ar")}


def text_of(report: Report, form: Format, options: Options | None = None) -> str:
    """The words of the file, without the marks that keep directions apart."""
    return _MARKS.sub("", "\n".join(lines_of(made(report, form, options or Options()), form)))


@pytest.mark.parametrize("form", Format)
def test_it_is_written_under_any_name(reports: dict[str, Report], tmp_path: Path, form: Format) -> None:
    path = tmp_path / "مقارنة التراخيص 1" / f"a report, final{form.suffix}"
    path.parent.mkdir()
    written = write(reports["en"], path, form)
    assert {each.problem for each in written.warnings} <= {Problem.NO_GLYPH}
    assert written.found == written.sought
    assert path.stat().st_size > 300
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("form", UNPAGED)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_same_review_makes_the_same_bytes(form: Format, language: str) -> None:
    first, second = (made(build_report(threaded_state(), language), form) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("form", Format)
def test_a_folder_in_its_place_is_refused(reports: dict[str, Report], tmp_path: Path, form: Format) -> None:
    with pytest.raises(GlossatorError) as caught:
        write(reports["en"], tmp_path, form)
    assert caught.value.problem is Problem.IS_FOLDER


@pytest.mark.parametrize("form", UNPAGED)
@pytest.mark.parametrize("parts", [WHOLE, WHOLE - {Part.INDEX, Part.REDLINE}])
def test_it_tells_how_far_it_is(reports: dict[str, Report], form: Format, parts: frozenset[Part]) -> None:
    told: list[float] = []
    made(reports["ar"], form, Options(parts=parts), told.append)
    assert len(told) > 1
    assert told == sorted(told)
    assert told[-1] == 1


@pytest.mark.parametrize("form", Format)
@pytest.mark.parametrize("after", [0.0, 0.5])
def test_what_is_called_off_leaves_the_old_file(
    reports: dict[str, Report], tmp_path: Path, form: Format, after: float
) -> None:
    def call_off(share: float) -> None:
        if share >= after:
            raise CancelledError

    path = tmp_path / f"out{form.suffix}"
    path.write_bytes(b"old")
    with pytest.raises(CancelledError):
        write(reports["en"], path, form, progress=call_off)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("form", UNPAGED)
def test_a_folder_that_is_not_there_is_named(reports: dict[str, Report], tmp_path: Path, form: Format) -> None:
    with pytest.raises(GlossatorError, match="out") as caught:
        write(reports["en"], tmp_path / "nowhere" / f"out{form.suffix}", form)
    assert caught.value.problem is Problem.FOLDER_GONE


@pytest.mark.parametrize("form", UNPAGED)
@pytest.mark.parametrize(
    ("code", "problem"),
    [(errno.ENOSPC, Problem.DISK_FULL), (errno.EACCES, Problem.FOLDER_READ_ONLY), (errno.EBUSY, Problem.NOT_WRITABLE)],
)
def test_what_the_disk_refuses_is_told_and_the_old_file_stays(
    reports: dict[str, Report],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    form: Format,
    code: int,
    problem: Problem,
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    path = tmp_path / f"out{form.suffix}"
    path.write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(GlossatorError, match="out") as caught:
        write(reports["en"], path, form)
    assert caught.value.problem is problem
    assert "\n" not in str(caught.value)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("form", WITH_NOTES)
def test_every_note_is_there_with_its_thread_and_its_wording(reports: dict[str, Report], form: Format) -> None:
    words = text_of(reports["en"], form)
    assert ARABIC_NOTE in words
    assert "I agree." in words
    assert "شكرًا." in words
    assert "900" in words
    assert "+1 😀 中" in words
    assert "ليلى حداد" in words


@pytest.mark.parametrize("form", [Format.DOCX, Format.HTML, Format.XLSX])
def test_every_word_of_every_licence_is_there(reports: dict[str, Report], form: Format) -> None:
    words = text_of(reports["ar"], form)
    for row in reports["ar"].rows:
        for paragraph in (each for cell in row.cells for clause in cell for each in clause.paragraphs):
            assert all(run.text.split()[0] in words for run in paragraph.runs if run.text.split())


@pytest.mark.parametrize("form", WITH_NOTES)
def test_a_very_long_note_is_there_to_its_end(form: Format) -> None:
    body = "كلمة " * 19_998 + "THE END"
    report = build_report(state_of(note(leading(), USERS, body)), "en")
    words = text_of(report, form)
    assert words.count("كلمة") >= 19_998
    assert "END" in words


@pytest.mark.parametrize("form", WITH_NOTES)
def test_what_no_file_may_hold_is_made_visible(form: Format) -> None:
    noted = replace(note(leading(), USERS, "bell\x07 null\x00 half\ud800 last\uffff."), author="A\x1b", tags=("t\x0b",))
    words = text_of(build_report(state_of(noted), "en"), form)
    assert "bell\ufffd null\ufffd half\ufffd last\ufffd." in words
    assert "A\ufffd" in words


@pytest.mark.parametrize("form", WITH_NOTES)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), min_size=1, max_size=40))
@settings(max_examples=25, deadline=None)
def test_no_letters_of_a_note_are_lost(form: Format, body: str) -> None:
    report = build_report(state_of(note(leading(), USERS, body)), "en")
    shown = "".join(block.text for each in report.notes for block in each.blocks)
    words = text_of(report, form)
    letters = {char for char in normalise(shown) if category(char)[0] in "LNMS"}
    assert letters <= set(words)


@pytest.mark.parametrize("form", WITH_PARTS)
@pytest.mark.parametrize("part", Part)
def test_each_part_can_be_left_out(reports: dict[str, Report], form: Format, part: Part) -> None:
    report = reports["ar"]
    keys = {Part.COVER: "licences", Part.REDLINE: "redlines"}
    marker = report.labels[keys.get(part, str(part))]
    with_it, without = (text_of(report, form, Options(parts=parts)) for parts in (WHOLE, WHOLE - {part}))
    assert marker in with_it
    assert marker not in without


@pytest.mark.parametrize("form", [Format.DOCX, Format.HTML, Format.XLSX])
def test_nothing_but_the_title_is_a_file_too(reports: dict[str, Report], form: Format) -> None:
    assert made(reports["ar"], form, Options(parts=frozenset(), paper=Paper.LETTER, is_landscape=False, is_grey=True))


@pytest.mark.parametrize("form", UNPAGED)
def test_a_review_without_notes_is_a_file_too(form: Format) -> None:
    assert text_of(build_report(state_of(), "ar"), form)


@pytest.mark.parametrize("form", UNPAGED)
def test_an_arabic_report_speaks_arabic(reports: dict[str, Report], form: Format) -> None:
    caption = {Format.NOTES_CSV: "words"}.get(form, "kind")
    assert reports["ar"].labels[caption] in text_of(reports["ar"], form)
    assert reports["en"].labels[caption] not in text_of(reports["ar"], form)
