"""Web pages read as a browser shows them."""

import pytest

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.document import Format
from tests.support.importing import paragraphs_in, read_here


def shown(body: str) -> list[str]:
    return paragraphs_in(f"<html><body>{body}</body></html>".encode(), Format.HTML)


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("<ol>", ["1. x", "2. y"]),
        ("<ol start=4>", ["4. x", "5. y"]),
        ('<ol type="a" start="26">', ["z. x", "aa. y"]),
        ('<ol type="A">', ["A. x", "B. y"]),
        ('<ol type="i">', ["i. x", "ii. y"]),
        ('<ol type="I" reversed>', ["II. x", "I. y"]),
        ('<ol style="list-style-type: lower-roman">', ["i. x", "ii. y"]),
        ('<ol style="list-style: arabic-indic inside">', ["١. x", "٢. y"]),
        ('<ol style="list-style: none">', ["x", "y"]),
        ("<ul>", ["• x", "• y"]),
        ('<ul style="list-style-type:none">', ["x", "y"]),
        ("<menu>", ["• x", "• y"]),
    ],
)
def test_lists_have_the_labels_that_are_shown(opening: str, expected: list[str]) -> None:
    assert shown(f"{opening}<li>x<li>y</ol>") == expected


def test_items_may_have_their_own_numbers_and_further_paragraphs_and_lists() -> None:
    body = "<ol><li value=7><p>x</p><p>more</p><ol type=a><li>deep</ol><li>y</ol>"
    assert shown(body) == ["7. x", "more", "    a. deep", "8. y"]


def test_white_space_is_collapsed_and_entities_are_characters() -> None:
    assert shown("<p>a\n  b &lt;year&gt; &amp;\u00a0&copy; &#1600;<br>c<b>d</b></p>") == ["a b <year> &\u00a0© ـ\ncd"]


def test_text_without_paragraphs_is_parted_by_blocks() -> None:
    assert shown("one<div>two</div>three<hr>four<span> five</span>") == ["one", "two", "three", "four five"]


def test_preformatted_text_keeps_its_lines() -> None:
    assert shown("<p>x</p><pre>\n  a\n    b\n</pre>") == ["x", "  a\n    b"]


def test_scripts_menus_and_what_stands_around_the_text_is_left_out() -> None:
    around = "<script>s</script><style>s</style><nav>n</nav><aside>a</aside><header>h</header><noscript>n</noscript>"
    assert shown(f'{around}<h2>Title<a href="#t">¶</a></h2><p>text</p><footer>f</footer>') == ["Title", "text"]


def test_the_main_content_is_read_where_it_is_marked() -> None:
    assert shown("<div>Share this</div><main><p>The licence grants rights.</p></main><div>More</div>") == [
        "The licence grants rights."
    ]


def test_a_small_part_that_is_marked_is_not_taken_for_the_whole() -> None:
    assert shown("<article>A note</article><p>The licence grants all the rights that there are.</p>") == [
        "A note",
        "The licence grants all the rights that there are.",
    ]


def test_tables_are_read_row_by_row_and_layout_tables_paragraph_by_paragraph() -> None:
    body = "<table><tr><th>Term<th>Meaning<tr><td>1.1<td>x</table><table><tr><td><p>one</p><p>two</p></table>"
    assert shown(body) == ["Term\tMeaning", "1.1\tx", "one", "two"]


def test_struck_out_and_hidden_words_are_left_out_and_said_so() -> None:
    page = b"<p>old <del>gone</del><ins>new</ins><span style='display: none'>secret</span></p><p hidden>secret</p>"
    content = read_here(page, Format.HTML)
    assert content.text == "old new"
    assert {warning.problem for warning in content.warnings} == {Problem.TRACKED_CHANGES, Problem.HIDDEN_TEXT}


def test_the_title_is_that_of_the_head() -> None:
    assert read_here(b"<title>A &amp;\n B</title><p>x", Format.HTML).title == "A & B"


def test_nesting_that_no_page_has_is_refused_rather_than_cut_off() -> None:
    assert shown("<font>" * 300 + "deep") == ["deep"]
    with pytest.raises(GlossatorError) as caught:
        shown("<div>" * 5000 + "too deep")
    assert caught.value.problem is Problem.DAMAGED
