"""The page by itself: it asks nobody for anything, every link leads somewhere, every text says how it runs."""

import base64
import hashlib
import re
from collections import Counter
from itertools import pairwise

import pytest
from lxml import html
from lxml.html import HtmlElement

from glossator.export.html import make_html
from glossator.export.model import Report
from glossator.export.options import WHOLE, Options, Part
from glossator.export.report import build_report
from tests.support.sample_review import USERS, leading, note, sample_state, state_of
from tests.support.sample_thread import threaded_state


@pytest.fixture(scope="module", params=["en", "ar"])
def report(request: pytest.FixtureRequest) -> Report:
    return build_report(threaded_state(), request.param)


@pytest.fixture(scope="module")
def page(report: Report) -> HtmlElement:
    return parsed(report, Options())


def parsed(report: Report, options: Options) -> HtmlElement:
    return html.document_fromstring(make_html(report, options).decode())


def attribute(page: HtmlElement, name: str) -> list[str]:
    return [value for each in page.iter() if (value := each.get(name)) is not None]


def test_it_loads_nothing_and_runs_nothing(page: HtmlElement) -> None:
    assert not page.xpath("//script | //link | //img | //iframe | //object | //embed | //*[@style] | //@src")
    assert not [name for each in page.iter() for name in each.attrib if name.startswith("on")]
    assert "url(" not in page.findtext(".//style")
    assert "@import" not in page.findtext(".//style")


def test_its_policy_allows_its_own_style_alone(page: HtmlElement) -> None:
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    digest = base64.b64encode(hashlib.sha256(page.findtext(".//style").encode()).digest()).decode()
    assert policy.startswith("default-src 'none'; ")
    assert f"style-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy


def test_every_id_is_there_once_and_every_link_within_it_leads_to_one(page: HtmlElement) -> None:
    ids = Counter(attribute(page, "id"))
    assert max(ids.values()) == 1
    within = {each.removeprefix("#") for each in attribute(page, "href") if each.startswith("#")}
    assert within <= set(ids)


@pytest.mark.parametrize("part", Part)
def test_without_a_part_no_link_leads_into_it(part: Part) -> None:
    page = parsed(build_report(threaded_state(), "en"), Options(parts=WHOLE - {part}))
    within = {each.removeprefix("#") for each in attribute(page, "href") if each.startswith("#")}
    broken = within - set(attribute(page, "id"))
    assert not broken


def test_the_page_and_every_paragraph_of_others_says_how_it_runs(report: Report, page: HtmlElement) -> None:
    assert (page.get("dir"), page.get("lang")) == (report.direction, report.language)
    arabic = [each for each in page.iter("p") if "يمنح" in each.text_content()]
    assert [(each.get("dir"), each.get("lang")) for each in arabic] == [("rtl", "ar")]
    english = [each for each in page.iter("p") if "sue us" in each.text_content()]
    assert {(each.get("dir"), each.get("lang")) for each in english} == {("ltr", "en")}


def test_headings_go_down_step_by_step(page: HtmlElement) -> None:
    levels = [int(each.tag[1]) for each in page.iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_cells_of_tables_have_heads(page: HtmlElement) -> None:
    for table in page.iter("table"):
        if "in-note" not in (table.get("class") or ""):
            assert table.xpath(".//th[@scope]")


def test_boxes_have_names_and_a_rule_each(page: HtmlElement) -> None:
    style = page.findtext(".//style")
    boxes = page.xpath("//label[normalize-space()]/input[@type='checkbox']/@id")
    assert boxes == [
        "only-attribution-display",
        "only-scale-threshold",
        "only-non-commercial",
        "only-competing-model-ban",
    ]
    assert all(f"#{box}:checked" in style for box in boxes)
    rows = page.xpath("//tbody[contains(@class, 'has-scale-threshold')]/@id")
    assert rows == ["row-2"]


def test_each_box_tells_how_many_rows_it_shows(page: HtmlElement) -> None:
    labels = page.xpath("//form//label[input]")
    assert labels
    for label in labels:
        kind = label.find("input").get("id").removeprefix("only-")
        rows = page.xpath(f"//tbody[contains(concat(' ', @class, ' '), ' has-{kind} ')]")
        assert label.text_content().endswith(f"({len(rows)})")


def test_words_of_others_are_never_markup() -> None:
    body = "<script>alert(1)</script> <b onclick=x> &amp; \"'"
    report = build_report(state_of(note(leading(), USERS, body, author="<img src=x>")), "en")
    text = make_html(report, Options()).decode()
    assert "<script" not in text
    assert "<img" not in text
    assert body in "".join(map(str, html.document_fromstring(text).itertext()))


def test_a_link_of_a_note_is_kept_and_tells_nobody_where_it_was(page: HtmlElement) -> None:
    (link,) = {(each.get("href"), each.get("rel")) for each in page.iter("a") if "://" in (each.get("href") or "")}
    assert link == ("https://example.org/?a=", "noreferrer")


def test_without_colour_the_page_says_so() -> None:
    made = (make_html(build_report(sample_state(), "en"), Options(is_grey=grey)).decode() for grey in (False, True))
    assert [bool(re.search(r'<html[^>]*class="grey"', each)) for each in made] == [False, True]
