"""What is pasted from Word, a browser or a web word processor becomes Markdown; only words and structure are kept."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from glossator.core.notes.from_html import as_markdown, has_structure
from glossator.core.notes.markup import plain_text
from glossator.core.text.direction import RIGHT_TO_LEFT_MARK as RLM

WORD = """<html><head><style>p {font-family: Calibri}</style></head><body lang=EN-GB>
<p class=MsoNormal><b><span style='font-size:14.0pt;color:red'>Grant</span></b>
is <i>personal</i>.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1'><![if !supportLists]>·<span>&nbsp;&nbsp;&nbsp; </span><![endif]>
first</p>
<p class=MsoNormal dir=RTL style='text-align:right'>لا يجوز البيع</p></body></html>"""


def test_word_keeps_words_emphasis_and_lists_and_loses_fonts() -> None:
    assert as_markdown(WORD) == "**Grant** is *personal*.\n\n- first\n\nلا يجوز البيع"


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<h2>Title</h2><p>text</p>", "## Title\n\ntext"),
        ("<ul><li>one<li>two<ul><li>inner</ul></ul>", "- one\n- two\n    - inner"),
        ("<ul><li>one</li><ul><li>inner</li></ul></ul>", "- one\n    - inner"),
        ("<ol start=3><li>three</li><li>four</li></ol>", "3. three\n4. four"),
        ("<blockquote><p>said</p></blockquote>", "> said"),
        ('see <a href="https://e.org/x">the terms</a>', "see [the terms](https://e.org/x)"),
        ('<a href="https://e.org/">https://e.org/</a>', "<https://e.org/>"),
        ('<a href="javascript:alert(1)">click</a>', "click"),
        ("a<br>b", "a\n\nb"),
        ("<b> spaced </b>word", "**spaced** word"),
        ("<script>alert(1)</script><img src=x>words", "words"),
        ('<b style="font-weight:normal"><span style="font-weight:700">Docs</span> plain</b>', "**Docs** plain"),
        ("<table><tr><td>a<td>b|c</tr><tr><td>d</tr></table>", "| a | b\\|c |\n| --- | --- |\n| d |  |"),
        ('<p dir="rtl">Apache License</p>', RLM + "Apache License"),
        ('<div dir="rtl"><ul><li>Apache License</ul></div>', RLM + "- Apache License"),
        ('<p dir="rtl">نعم</p>', "نعم"),
        ("<p>١.&nbsp;&nbsp;&nbsp;بند</p>", "١. بند"),
    ],
)
def test_html_becomes_markdown(html: str, markdown: str) -> None:
    assert as_markdown(html) == markdown


def test_a_pasted_table_is_read_as_a_table_again() -> None:
    table = "<table><tr><th>Clause<th>Effect</tr><tr><td>2<td>ends</tr></table>"
    assert plain_text(as_markdown(table)) == "Clause | Effect\n2 | ends"


def test_html_that_says_no_more_than_its_words_has_no_structure() -> None:
    assert not has_structure("<meta charset=utf-8><span>words</span>")
    assert has_structure("<p>a <b>b</b></p>")


@given(
    st.lists(
        st.sampled_from(
            [
                "<b>",
                "</b>",
                "<ul>",
                "<li>",
                "</ul>",
                "<td>",
                "<table>",
                "<p dir=rtl>",
                "word",
                " ",
                "نص",
                "&lt;",
                "&",
                "<br>",
                "<h1>",
            ]
        )
    )
)
@example(["<table>", "<td>", "<table>", "<td>", "word"])
@settings(deadline=None)
def test_any_soup_gives_its_words(soup: list[str]) -> None:
    words = [each for each in soup if each in ("word", "نص")]
    shown = as_markdown("".join(soup))
    assert sum(map(shown.count, {"word", "نص"})) == len(words)
