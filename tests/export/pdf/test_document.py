"""The file as a whole: its standards, structure, bookmarks and fonts; the same review makes the same bytes."""

import difflib
import os
import re
from pathlib import Path

from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.export.pdf.render import render
from glossator.export.report import build_report
from tests.export.pdf.conftest import Printed
from tests.support.pdf_reading import bookmarks, words_of_page
from tests.support.pdf_speech import read_aloud
from tests.support.sample_review import sample_state

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "report"


def test_it_is_read_aloud_as_the_golden_file_says(printed: Printed) -> None:
    """Volatile are the definitions, which are the taxonomy's own; GLOSSATOR_GOLDEN=1 writes the files anew."""
    golden = GOLDEN / f"{printed.file.stem}.txt"
    spoken = [_without_definition(line) for line in read_aloud(printed.data)]
    if os.environ.get("GLOSSATOR_GOLDEN"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text("\n".join(spoken) + "\n", encoding="utf-8")
    wanted = golden.read_text(encoding="utf-8").splitlines()
    assert spoken == wanted, "\n".join(difflib.unified_diff(wanted, spoken, "golden", "spoken", lineterm=""))


def _without_definition(line: str) -> str:
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


def test_no_sentinel_is_left(printed: Printed) -> None:
    printed.pdf.save(plain := printed.file.with_suffix(".plain.pdf"), compress_streams=False)
    assert b"glossator:" not in plain.read_bytes()


def test_parts_and_rows_are_bookmarked_once(printed: Printed) -> None:
    depths = [depth for depth, _ in bookmarks(printed.pdf)]
    titles = [title for _, title in bookmarks(printed.pdf)]
    assert depths == [0, 0, 1, 1, 1, 0, 1, 1]
    assert [title.split(".")[0] for title in titles[2:5]] == ["1", "2", "3"]
    assert not any(char in title for title in titles for char in "\u2066\u2067\u2068\u2069")


def test_pages_are_numbered(printed: Printed) -> None:
    words = {"en": "Page {} of {}", "ar": "صفحة {} من {}"}[printed.file.stem]
    count = len(printed.pdf.pages)
    for number in range(1, count + 1):
        lowest = [word.text for word in words_of_page(printed.file, number) if word.top > 560]
        assert set(words.format(number, count).split()) <= set(lowest)


def test_pages_are_a4_landscape(printed: Printed) -> None:
    assert {tuple(round(float(edge)) for edge in page.mediabox) for page in printed.pdf.pages} == {(0, 0, 842, 595)}


def test_pages_turn_as_the_language_runs(printed: Printed) -> None:
    assert printed.pdf.Root.ViewerPreferences.Direction == {"en": "/L2R", "ar": "/R2L"}[printed.file.stem]
