"""OpenDocument texts read as LibreOffice shows them."""

from glossator.core.errors import Problem
from glossator.core.importing.document import Format
from tests.support.importing import paragraphs_in, read_here
from tests.support.open_document_files import list_style, open_document, paragraph

STYLES = list_style([("1", "%1%."), ("a", "(%2%)")])


def shown(text: str, styles: str = STYLES) -> list[str]:
    return paragraphs_in(open_document(text, styles), Format.ODT)


def item(*content: str, value: str = "") -> str:
    return f"<text:list-item{value}>{''.join(content)}</text:list-item>"


def a_list(*items: str, extra: str = "") -> str:
    return f'<text:list text:style-name="L1"{extra}>{"".join(items)}</text:list>'


def test_nested_lists_are_counted_and_indented() -> None:
    inner = f"<text:list>{item(paragraph('x'))}{item(paragraph('y'), paragraph('more'))}</text:list>"
    text = a_list(item(paragraph("one"), inner), item(paragraph("two")))
    assert shown(text) == ["1. one", "    (a) x", "    (b) y", "    more", "2. two"]


def test_a_list_begins_anew_unless_it_goes_on() -> None:
    first, second = (a_list(item(paragraph("x"))) for _ in range(2))
    third = a_list(item(paragraph("x")), extra=' text:continue-numbering="true"')
    assert shown(first + second + third) == ["1. x", "1. x", "2. x"]


def test_a_list_goes_on_with_the_one_that_it_names() -> None:
    first = a_list(item(paragraph("x")), extra=' xml:id="l1"')
    other = a_list(item(paragraph("x")))
    third = a_list(item(paragraph("x")), extra=' text:continue-list="l1"')
    assert shown(first + other + third) == ["1. x", "1. x", "2. x"]


def test_an_item_may_have_a_number_of_its_own() -> None:
    text = a_list(item(paragraph("x"), value=' text:start-value="7"'), item(paragraph("y")))
    assert shown(text) == ["7. x", "8. y"]


def test_prefix_suffix_and_upper_levels_of_older_files() -> None:
    style = (
        '<text:list-style style:name="L1">'
        '<text:list-level-style-number text:level="1" style:num-format="I" style:num-suffix="."/>'
        '<text:list-level-style-number text:level="2" style:num-format="1" style:num-prefix="[" style:num-suffix="]"'
        ' text:display-levels="2"/></text:list-style>'
    )
    inner = f"<text:list>{item(paragraph('x'))}</text:list>"
    assert shown(a_list(item(paragraph("one"), inner)), style) == ["I. one", "    [I.1] x"]


def test_headings_are_numbered_by_the_outline() -> None:
    level = '<text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>'
    heading = '<text:h text:outline-level="1">Grant</text:h>'
    plain = '<text:h text:outline-level="1" text:is-list-header="true">Annex</text:h>'
    data = open_document(
        heading + plain + heading, f'<text:outline-style style:name="Outline">{level}</text:outline-style>'
    )
    assert paragraphs_in(data, Format.ODT) == ["1. Grant", "Annex", "2. Grant"]


def test_white_space_tabs_and_line_breaks() -> None:
    text = '<text:p>a  b\n c<text:s text:c="3"/>d<text:tab/>e<text:line-break/>f\u00a0g</text:p>'
    assert shown(text) == ["a b c   d\te\nf\u00a0g"]


def test_notes_stand_at_the_end_and_comments_nowhere() -> None:
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        f"{paragraph('the note')}</text:note-body></text:note>"
    )
    comment = f"<office:annotation>{paragraph('comment')}</office:annotation>"
    assert shown(f"<text:p>One{note}{comment} two</text:p>{paragraph('Last')}") == [
        "One[1] two",
        "Last",
        "[1] the note",
    ]


def test_deleted_and_hidden_text_is_left_out_and_said_so() -> None:
    hiding = (
        '<style:style style:name="V" style:family="text"><style:text-properties text:display="none"/></style:style>'
    )
    text = (
        f"<text:tracked-changes><text:changed-region><text:deletion>{paragraph('gone')}</text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        '<text:p>kept<text:span text:style-name="V">hidden</text:span></text:p>'
    )
    content = read_here(open_document(text, hiding), Format.ODT)
    assert content.text == "kept"
    assert {warning.problem for warning in content.warnings} == {Problem.TRACKED_CHANGES, Problem.HIDDEN_TEXT}


def test_tables_boxes_and_generated_contents() -> None:
    cells = "".join(f"<table:table-cell>{paragraph(words)}</table:table-cell>" for words in ("1.1", "The term"))
    table = f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
    box = f"<text:p>with<draw:frame><draw:text-box>{paragraph('boxed')}</draw:text-box></draw:frame></text:p>"
    contents = (
        f"<text:table-of-content><text:index-body>{paragraph('Grant 3')}</text:index-body></text:table-of-content>"
    )
    assert shown(contents + table + box) == ["1.1\tThe term", "with", "boxed"]
