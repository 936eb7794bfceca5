"""The Word document in the hands of other programs: bidirectional text, comments, tracked changes, structure."""

import re
import shutil
import subprocess
from collections import Counter
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from lxml import etree
from lxml.etree import _Element

from glossator.core.notes.redline import Change
from glossator.export.docx import make_docx
from glossator.export.model import Report
from glossator.export.options import Options, Paper
from glossator.export.report import build_report
from tests.support.report_files import docx_part, has_docx_part
from tests.support.sample_review import AUTHOR, USERS, leading, note, sample_state, state_of
from tests.support.sample_thread import threaded_state

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_ORDERS = {
    "pPr": ["pStyle", "keepNext", "bidi", "spacing", "ind", "outlineLvl"],
    "rPr": [
        *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "u", "bdr", "shd"),
        *("rtl", "cs", "lang"),
    ],
    "tblPr": ["tblStyle", "bidiVisual", "tblW", "tblBorders", "tblLayout", "tblCellMar"],
    "tcPr": ["tcW", "gridSpan", "shd"],
    "sectPr": ["footerReference", "pgSz", "pgMar", "bidi"],
    "style": ["name", "basedOn", "next", "qFormat", "pPr", "rPr", "tblPr"],
    "settings": ["zoom", "compat", "themeFontLang"],
}
"""Of what this program writes, as ECMA-376 has it."""
ARABIC = re.compile("[\u0620-\u064a]")


@pytest.fixture(scope="module", params=["en", "ar"])
def report(request: pytest.FixtureRequest) -> Report:
    return build_report(threaded_state(), request.param)


@pytest.fixture(scope="module")
def data(report: Report) -> bytes:
    return make_docx(report, Options())


@pytest.fixture(scope="module")
def body(data: bytes) -> _Element:
    return docx_part(data, "document")


def words(element: _Element) -> str:
    return "".join(each.text or "" for each in element.iter(f"{W}t", f"{W}delText"))


def has(element: _Element, path: str) -> bool:
    return element.find("/".join(f"{W}{name}" for name in path.split("/"))) is not None


def test_an_independent_reader_finds_the_tables_and_the_comments(data: bytes) -> None:
    document = docx.Document(BytesIO(data))
    comments = {each.comment_id: each for each in document.comments}
    assert len(comments) == 5
    assert AUTHOR in {each.author for each in comments.values()}
    assert any("Llama 4" in each.text.replace("\u200e", "") for each in comments.values())
    comparison = next(
        each for each in document.tables if "leading" in each.rows[0].cells[0].text and len(each.rows) == 7
    )
    assert len(comparison.columns) == 3


def test_words_that_run_from_the_right_are_marked_as_such(body: _Element) -> None:
    for run in body.iter(f"{W}r"):
        if ARABIC.search(words(run)):
            assert has(run, "rPr/rtl"), words(run)
            assert has(run, "rPr/cs")
            assert [each.get(f"{W}bidi") for each in run.iter(f"{W}lang")] == ["ar-SA"]


def test_a_clause_number_in_an_arabic_note_is_a_run_of_its_own(body: _Element) -> None:
    runs = [each for each in body.iter(f"{W}r") if words(each).strip("\u200e") == "2(b)(i)"]
    assert runs
    assert not any(has(each, "rPr/rtl") for each in runs)


def test_paragraphs_of_the_arabic_licence_run_from_the_right(body: _Element) -> None:
    for paragraph in body.iter(f"{W}p"):
        if "يمنح" in words(paragraph):
            assert has(paragraph, "pPr/bidi")
            assert not has(paragraph, "pPr/jc")


def test_an_arabic_report_stands_from_the_right(report: Report, body: _Element) -> None:
    first = body.findall(f"{W}body/{W}tbl")[0]
    assert has(first, "tblPr/bidiVisual") is (report.language == "ar")
    assert has(body, "body/sectPr/bidi") is (report.language == "ar")


def test_columns_stand_as_they_are_asked_to() -> None:
    report = build_report(sample_state(), "ar")
    tables = [
        [has(each, "tblPr/bidiVisual") for each in docx_part(made, "document").findall(f"{W}body/{W}tbl")]
        for made in (make_docx(report, Options()), make_docx(report, Options(mirrors_columns=False)))
    ]
    assert all(tables[0][:3])
    assert not all(tables[1])


def test_the_head_of_the_comparison_is_repeated(body: _Element) -> None:
    heads = [each for each in body.iter(f"{W}tr") if has(each, "trPr/tblHeader")]
    assert any("leading" in words(each) and "arabic" in words(each) for each in heads)


def test_every_comment_is_begun_ended_and_referred_to_once(data: bytes, body: _Element) -> None:
    ids = {each.get(f"{W}id") for each in docx_part(data, "comments")}
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert Counter(each.get(f"{W}id") for each in body.iter(f"{W}{name}")) == Counter(ids)


def cells_of_comments(body: _Element) -> dict[str | None, list[str]]:
    """The words of the cells that each comment begins and ends in."""
    found: dict[str | None, list[str]] = {}
    for cell in body.iter(f"{W}tc"):
        for edge in cell.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd"):
            found.setdefault(edge.get(f"{W}id"), []).append(words(cell))
    return found


def test_a_comment_on_a_whole_row_spans_its_cells_and_others_end_where_they_begin(data: bytes, body: _Element) -> None:
    on_row = {each.get(f"{W}id") for each in docx_part(data, "comments") if "Compare:" in words(each)}
    assert len(on_row) == 1
    for number, (first, last) in cells_of_comments(body).items():
        if number in on_row:
            assert first.startswith("1 Grant")
            assert "يمنح" in last
        else:
            assert first == last


def test_replies_hang_on_their_note_and_what_is_settled_is_done(data: bytes) -> None:
    comments = {
        each.findall(f"{W}p")[-1].get(f"{W14}paraId"): each.get(f"{W}author") for each in docx_part(data, "comments")
    }
    threads = [
        (comments[each.get(f"{W15}paraId")], comments.get(each.get(f"{W15}paraIdParent")), each.get(f"{W15}done"))
        for each in docx_part(data, "commentsExtended")
    ]
    assert ("J. Smith", AUTHOR, "0") in threads
    assert [done for _, parent, done in threads if parent is None].count("1") == 1


def test_a_comment_is_dated_by_the_clock_of_who_wrote_it(data: bytes) -> None:
    dates = {each.get(f"{W}date") for each in docx_part(data, "comments")}
    assert "2026-11-20T10:00:00Z" in dates


def test_a_date_that_is_none_is_left_out() -> None:
    noted = replace(note(leading(), USERS, "x"), created="yesterday", modified="yesterday")
    (comment,) = docx_part(make_docx(build_report(state_of(noted), "en"), Options()), "comments")
    assert comment.get(f"{W}date") is None


def test_without_notes_there_are_no_comments() -> None:
    assert not has_docx_part(make_docx(build_report(state_of(), "en"), Options()), "comments")


def test_accepting_all_changes_leaves_the_new_wording_and_rejecting_all_the_old(report: Report, body: _Element) -> None:
    stretches = report.redlines[0].rows[0].stretches
    changed = next(each for each in body.iter(f"{W}p") if has(each, "del") and "separate" in words(each))
    kept = {name: "".join(words(each) for each in changed if each.tag != f"{W}{name}") for name in ("del", "ins")}
    assert kept["del"] == "".join(each.text for each in stretches if each.change is not Change.DELETED)
    assert kept["ins"] == "".join(each.text for each in stretches if each.change is not Change.INSERTED)


def test_a_proposed_wording_is_a_change_by_its_author(body: _Element) -> None:
    authors = {each.get(f"{W}author") for each in body.iter(f"{W}ins", f"{W}del")}
    assert authors == {"Glossator", AUTHOR}
    numbers = [each.get(f"{W}id") for each in body.iter(f"{W}ins", f"{W}del", f"{W}bookmarkStart")]
    assert len(numbers) == len(set(numbers))


def test_every_link_within_it_leads_somewhere(body: _Element) -> None:
    bookmarks = {each.get(f"{W}name") for each in body.iter(f"{W}bookmarkStart")}
    anchors = {each.get(f"{W}anchor") for each in body.iter(f"{W}hyperlink")}
    assert anchors <= bookmarks
    assert anchors


def test_the_line_beneath_a_link_ends_with_its_words(body: _Element) -> None:
    runs = [words(each) for link in body.iter(f"{W}hyperlink") for each in link]
    assert any(ARABIC.search(each) for each in runs)
    assert not {"\u200e", "\u200f"} & set(runs)


def test_every_style_that_is_named_is_there(data: bytes, body: _Element) -> None:
    styles = {each.get(f"{W}styleId") for each in docx_part(data, "styles")}
    named = {each.get(f"{W}val") for each in body.iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")}
    assert named <= styles


@pytest.mark.parametrize("part", ["document", "styles", "comments", "settings", "footer"])
def test_properties_stand_in_the_order_of_the_schema(data: bytes, part: str) -> None:
    for element in docx_part(data, part).iter():
        order = _ORDERS.get(etree.QName(element).localname)
        if order:
            places = [order.index(etree.QName(child).localname) for child in element]
            assert places == sorted(places), etree.tostring(element)


def test_every_part_is_declared_and_every_relation_has_its_part(data: bytes) -> None:
    with ZipFile(BytesIO(data)) as archive:
        names = set(archive.namelist())
        types = etree.fromstring(archive.read("[Content_Types].xml"))
        relations = etree.fromstring(archive.read("word/_rels/document.xml.rels"))
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    declared = {(each.get("PartName") or "").removeprefix("/") for each in types} - {""}
    assert declared <= names
    assert {f"word/{each.get('Target')}" for each in relations} <= declared


def test_every_cell_ends_in_a_paragraph_and_every_row_fills_the_grid(body: _Element) -> None:
    for table in body.iter(f"{W}tbl"):
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        for row in table.findall(f"{W}tr"):
            cells = row.findall(f"{W}tc")
            spans = [
                int(span.get(f"{W}val") or 1) if (span := each.find(f"{W}tcPr/{W}gridSpan")) is not None else 1
                for each in cells
            ]
            assert sum(spans) == columns
            assert all(cell[-1].tag == f"{W}p" for cell in cells)


@pytest.mark.parametrize("paper", Paper)
def test_the_paper_is_as_asked(paper: Paper) -> None:
    made = make_docx(build_report(sample_state(), "en"), Options(paper=paper, is_landscape=False))
    (size,) = docx_part(made, "document").iter(f"{W}pgSz")
    assert [int(size.get(f"{W}{side}") or 0) / 20 for side in "wh"] == pytest.approx(paper.size, abs=0.1)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_it_and_finds_every_word(report: Report, data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "report.docx"
    file.write_bytes(data)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    told = subprocess.run(
        [
            "soffice",
            profile,
            "--headless",
            "--convert-to",
            "txt:Text (encoded):UTF8",
            "--outdir",
            str(tmp_path),
            str(file),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    text = (tmp_path / "report.txt").read_text(encoding="utf-8-sig")
    assert b"rror" not in told.stderr
    assert report.labels["comparison"] in text
    assert "يمنح المرخِّص" in text
    assert "If the Licensee has" in text
