"""The file as a whole: its standards, structure, bookmarks and fonts; the same review makes the same bytes."""

import difflib
import os
import re
from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import Dictionary, Pdf

from glossator import __version__
from glossator.core.provisions.rule_set import rule_set
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.export.options import WHOLE, Options, Paper, Part
from glossator.export.pdf.render import render
from glossator.export.report import build_report
from glossator.export.report.labels import load_labels
from tests.export.pdf.conftest import Printed
from tests.support.pdf_reading import annotations, bookmarks, words_of_page
from tests.support.pdf_speech import read_aloud
from tests.support.sample_review import sample_state

TITLED = {
    Part.SUMMARY: "summary",
    Part.MATRIX: "matrix",
    Part.COMPARISON: "comparison",
    Part.REDLINE: "redlines",
    Part.REGISTER: "register",
    Part.INDEX: "index",
    Part.LEGEND: "legend",
}
GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "report"


def test_it_is_read_aloud_as_the_golden_file_says(printed: Printed) -> None:
    """Volatile are versions and the taxonomy's definitions; GLOSSATOR_GOLDEN=1 writes the files anew."""
    golden = GOLDEN / f"{printed.file.stem}.txt"
    spoken = [_lasting(line) for line in read_aloud(printed.data)]
    if os.environ.get("GLOSSATOR_GOLDEN"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text("\n".join(spoken) + "\n", encoding="utf-8")
    wanted = golden.read_text(encoding="utf-8").splitlines()
    assert spoken == wanted, "\n".join(difflib.unified_diff(wanted, spoken, "golden", "spoken", lineterm=""))


def _lasting(line: str) -> str:
    line = line.replace(__version__, "<version>").replace(rule_set().shipped, "<rule set>")
    for kind in load_taxonomy().kinds:
        for definition in (kind.definition.en, kind.definition.ar):
            line = line.replace(definition, f"<definition of {kind.id}>")
    return line


def test_the_same_report_makes_the_same_bytes(printed: Printed) -> None:
    assert render(build_report(sample_state(), printed.file.stem)).pdf == printed.data


def test_it_calls_itself_an_archive_file_and_accessible(printed: Printed) -> None:
    packet = printed.pdf.Root.Metadata.read_bytes().decode()
    assert "<pdfaid:part>3</pdfaid:part>" in packet
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in packet
    assert "<pdfuaid:part>1</pdfuaid:part>" in packet
    assert printed.pdf.Root.MarkInfo.Marked
    assert printed.pdf.Root.ViewerPreferences.DisplayDocTitle
    assert "/OutputIntents" in printed.pdf.Root


def test_title_language_and_creator_are_said_alike_in_both_places(printed: Printed) -> None:
    packet = printed.pdf.Root.Metadata.read_bytes().decode()
    creator = re.search("<xmp:CreatorTool>(.*?)</xmp:CreatorTool>", packet)
    assert creator is not None
    assert creator[1] == str(printed.pdf.docinfo["/Creator"])
    assert creator[1].startswith("Glossator ")
    assert "leading, second, arabic" in str(printed.pdf.docinfo["/Title"])
    assert str(printed.pdf.Root.Lang).startswith(printed.file.stem)


def test_it_is_dated_as_the_review(printed: Printed) -> None:
    assert str(printed.pdf.docinfo["/CreationDate"]).startswith("D:20261122")


def test_every_font_is_embedded(printed: Printed) -> None:
    fonts = [font for page in printed.pdf.pages for font in page.Resources.Font.values()]
    assert fonts
    assert all("/FontFile2" in font.DescendantFonts[0].FontDescriptor for font in fonts)


def test_languages_are_those_that_are_written(printed: Printed) -> None:
    elements = (each for each in printed.pdf.objects if isinstance(each, Dictionary) and "/Lang" in each)
    assert {str(each.Lang) for each in elements} <= {"en", "en-GB", "ar"}


def test_no_sentinel_is_left(printed: Printed) -> None:
    printed.pdf.save(plain := printed.file.with_suffix(".plain.pdf"), compress_streams=False)
    assert b"glossator:" not in plain.read_bytes()


def test_parts_rows_and_indexed_kinds_are_bookmarked_once(printed: Printed) -> None:
    depths = [depth for depth, _ in bookmarks(printed.pdf)]
    titles = [title for _, title in bookmarks(printed.pdf)]
    # summary, matrix, three rows, one redline, two parts of the register, four kinds in the index, legend
    assert depths == [0, 0, 0, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 0]
    assert [title.split(".")[0] for title in titles[3:6]] == ["1", "2", "3"]
    assert not any(char in title for title in titles for char in "\u2066\u2067\u2068\u2069")


def test_pages_are_numbered(printed: Printed) -> None:
    words = {"en": "Page {} of {}", "ar": "صفحة {} من {}"}[printed.file.stem]
    count = len(printed.pdf.pages)
    for number in range(1, count + 1):
        lowest = [word.text for word in words_of_page(printed.file, number) if word.top > 560]
        assert set(words.format(number, count).split()) <= set(lowest)


def test_pages_are_a4_landscape(printed: Printed) -> None:
    assert {tuple(round(float(edge)) for edge in page.mediabox) for page in printed.pdf.pages} == {(0, 0, 842, 595)}


def test_no_reader_is_told_that_every_line_runs_to_the_left(printed: Printed) -> None:
    assert "/Direction" not in printed.pdf.Root.ViewerPreferences


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("is_landscape", [True, False])
def test_paper(paper: Paper, is_landscape: bool) -> None:
    pdf = opened(Options(paper=paper, is_landscape=is_landscape))
    width, height = (float(edge) for edge in pdf.pages[0].mediabox[2:])
    assert (width > height) == is_landscape
    assert sorted((width, height)) == pytest.approx(sorted(paper.size), abs=0.1)


@pytest.mark.parametrize("part", Part)
def test_each_part_can_be_left_out(part: Part) -> None:
    whole, without = opened(Options()), opened(Options(parts=WHOLE - {part}))
    if part in TITLED:
        title = load_labels("en")[TITLED[part]]
        assert title in [words for _, words in bookmarks(whole)]
        assert title not in [words for _, words in bookmarks(without)]
    assert bool(annotations(without, "/Highlight")) == (part is not Part.COMPARISON)


@pytest.mark.parametrize("part", Part)
def test_each_part_can_stand_alone(part: Part) -> None:
    assert len(opened(Options(parts=frozenset({part}))).pages) >= 1


@pytest.mark.parametrize(
    ("mirrors", "order"), [(True, ["arabic", "second", "leading"]), (False, ["leading", "second", "arabic"])]
)
def test_columns_of_an_arabic_report_are_mirrored_on_choice(mirrors: bool, order: list[str], tmp_path: Path) -> None:
    file = tmp_path / "out.pdf"
    options = Options(parts=frozenset({Part.COMPARISON}), mirrors_columns=mirrors)
    file.write_bytes(render(build_report(sample_state(), "ar"), options).pdf)
    heads = [word for word in words_of_page(file, 1) if word.text in order and word.top > 80][:3]
    assert [word.text for word in sorted(heads, key=lambda word: word.left)] == order


def opened(options: Options) -> Pdf:
    return Pdf.open(BytesIO(render(build_report(sample_state(), "en"), options).pdf))
