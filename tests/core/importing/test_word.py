"""Word documents read as Word shows them."""

import pytest

from glossator.core.errors import Problem
from glossator.core.importing.document import Format
from tests.support.importing import paragraphs_in, read_here
from tests.support.word_files import item, numbering, paragraph, run, word_file


def shown(body: str, **parts: str) -> list[str]:
    return paragraphs_in(word_file(body, **parts), Format.DOCX)


def labels(kind: str, count: int, text: str = "%1.") -> list[str]:
    body = "".join(item("x", 0) for _ in range(count))
    return [each.removesuffix(" x") for each in shown(body, numbering=numbering([(kind, text)]))]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("decimal", ["1.", "2.", "3."]),
        ("decimalZero", ["01.", "02.", "03."]),
        ("lowerLetter", ["a.", "b.", "c."]),
        ("upperLetter", ["A.", "B.", "C."]),
        ("lowerRoman", ["i.", "ii.", "iii."]),
        ("upperRoman", ["I.", "II.", "III."]),
        ("ordinal", ["1st.", "2nd.", "3rd."]),
        ("arabicAbjad", ["أ.", "ب.", "ج."]),
        ("arabicAlpha", ["أ.", "ب.", "ت."]),
        ("hindiNumbers", ["١.", "٢.", "٣."]),
        ("hebrew1", ["א.", "ב.", "ג."]),
    ],
)
def test_numbers_are_printed_as_their_format_says(kind: str, expected: list[str]) -> None:
    assert labels(kind, 3) == expected


def test_letters_beyond_the_alphabet_are_doubled() -> None:
    assert labels("lowerLetter", 28, "(%1)")[25:] == ["(z)", "(aa)", "(bb)"]


def test_deeper_levels_begin_anew_below_each_shallower_one_and_repeat_its_number() -> None:
    levels = numbering([("upperRoman", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)")])
    body = "".join(item("x", level) for level in (0, 1, 2, 2, 1, 2, 0, 1))
    assert [each.strip().removesuffix(" x") for each in shown(body, numbering=levels)] == [
        "I.", "I.1", "(a)", "(b)", "I.2", "(a)", "II.", "II.1",
    ]  # fmt: skip


def test_legal_numbering_prints_all_levels_in_digits() -> None:
    levels = numbering([("upperRoman", "%1."), ("decimal", "%1.%2")]).replace(
        '<w:lvlText w:val="%1.%2"/>', '<w:lvlText w:val="%1.%2"/><w:isLgl/>'
    )
    assert shown(item("x", 0) + item("x", 1), numbering=levels) == ["I. x", "    1.1 x"]


def test_a_list_that_overrides_its_start_begins_anew_and_one_that_does_not_goes_on() -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    nums = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="0"/>{extra}</w:num>'
        for number, extra in ((2, override), (3, ""))
    )
    body = "".join(item("x", 0, number) for number in (1, 1, 2, 2, 3))
    found = shown(body, numbering=numbering([("decimal", "%1.")], nums=nums))
    assert found == ["1. x", "2. x", "5. x", "6. x", "7. x"]


def test_a_style_carries_numbering_and_makes_a_heading() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="H"/></w:style>'
    )
    body = paragraph("One", '<w:pStyle w:val="H"/>') + paragraph("Two", '<w:pStyle w:val="Sub"/>')
    assert shown(body, styles=styles, numbering=numbering([("decimal", "%1.")])) == ["1. One", "2. Two"]


def test_marks_of_symbol_fonts_become_bullets() -> None:
    assert shown(item("x", 0), numbering=numbering([("bullet", "\uf0b7")])) == ["• x"]


def test_changes_are_accepted_and_said_so() -> None:
    body = (
        f"<w:p>{run('The ')}<w:del><w:r><w:delText>Licensor</w:delText></w:r></w:del>"
        f"<w:ins>{run('Licensee')}</w:ins>{run(' may')}</w:p>"
        f"{paragraph('first half ', '<w:rPr><w:del/></w:rPr>')}{paragraph('second half')}"
        f"<w:p><w:moveFrom>{run('gone')}</w:moveFrom><w:moveTo>{run('come')}</w:moveTo></w:p>"
    )
    content = read_here(word_file(body), Format.DOCX)
    assert content.text == "The Licensee may\n\nfirst half second half\n\ncome"
    assert [warning.problem for warning in content.warnings] == [Problem.TRACKED_CHANGES]


def test_hidden_text_is_left_out_and_said_so() -> None:
    styles = '<w:style w:type="character" w:styleId="V"><w:rPr><w:vanish/></w:rPr></w:style>'
    hidden = run("h", "<w:vanish/>") + run("h", '<w:rStyle w:val="V"/>') + run("shown", '<w:vanish w:val="0"/>')
    content = read_here(word_file(f"<w:p>{hidden}</w:p>", styles=styles), Format.DOCX)
    assert content.text == "shown"
    assert [warning.problem for warning in content.warnings] == [Problem.HIDDEN_TEXT]


def test_notes_are_numbered_and_stand_at_the_end() -> None:
    body = f'<w:p>{run("One")}<w:r><w:footnoteReference w:id="7"/></w:r>{run(" two")}</w:p>' + paragraph("Last")
    footnotes = f'<w:footnote w:id="7">{paragraph("the note")}</w:footnote>'
    assert shown(body, footnotes=footnotes) == ["One[1] two", "Last", "[1] the note"]


def test_a_note_that_refers_to_itself_is_printed_once() -> None:
    reference = '<w:p><w:r><w:t>x</w:t><w:footnoteReference w:id="7"/></w:r></w:p>'
    assert shown(reference, footnotes=f'<w:footnote w:id="7">{reference}</w:footnote>') == ["x[1]", "[1] x[2]"]


@pytest.mark.parametrize("number", ["9" * 5000, "--5", "-1", "1.5cm", "٣", ""])
def test_numbers_that_are_none_do_no_harm(number: str) -> None:
    body = item("x", 0).replace('w:val="0"', f'w:val="{number}"') + paragraph("y", f'<w:ind w:left="{number}"/>')
    levels = numbering([("decimal", "%1.")]).replace('w:start w:val="1"', f'w:start w:val="{number}"')
    assert len(shown(body, numbering=levels)) == 2


def test_text_boxes_are_read_once_and_after_their_paragraph() -> None:
    box = f"<w:txbxContent>{paragraph('boxed')}</w:txbxContent>"
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    both = f"<mc:AlternateContent xmlns:mc='mc'>{both}</mc:AlternateContent>"
    assert shown(f"<w:p>{run('before')}<w:r>{both}</w:r></w:p>{paragraph('after')}") == ["before", "boxed", "after"]


def test_boxes_within_boxes_and_drawings_are_read_once() -> None:
    boxed = f"<w:txbxContent>{paragraph('boxed')}</w:txbxContent>"
    both = f"<mc:AlternateContent xmlns:mc='mc'><mc:Choice>{boxed}</mc:Choice><mc:Fallback>{boxed}</mc:Fallback>"
    canvas = f"<w:p><w:r><w:drawing>{both}</mc:AlternateContent></w:drawing></w:r></w:p>"
    outer = f"<w:p><w:r><w:pict><w:txbxContent>{paragraph('around')}{canvas}</w:txbxContent></w:pict></w:r></w:p>"
    assert shown(outer) == ["around", "boxed"]


def test_words_whose_paragraph_ends_nowhere_are_kept_where_they_stand() -> None:
    cut = paragraph("cut", "<w:rPr><w:del/></w:rPr>")
    table = f"<w:tbl><w:tr><w:tc>{paragraph('a')}{cut}</w:tc><w:tc>{paragraph('b')}</w:tc></w:tr></w:tbl>"
    assert shown(cut + table + cut) == ["cut", "a", "cut", "b", "cut"]


def test_tables_are_read_row_by_row() -> None:
    cells = "".join(f"<w:tc>{paragraph(words)}</w:tc>" for words in ("1.1", "The term"))
    long = f"<w:tc>{paragraph('first')}{paragraph('second')}</w:tc><w:tc>{paragraph('beside')}</w:tc>"
    body = f"<w:tbl><w:tr>{cells}</w:tr><w:tr>{long}</w:tr></w:tbl>"
    assert shown(body) == ["1.1\tThe term", "first", "second", "beside"]


def test_characters_that_stand_for_themselves() -> None:
    body = (
        "<w:p><w:r><w:t>a\u00adb</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>c</w:t><w:tab/><w:t>d</w:t><w:br/>"
        '<w:t>e</w:t><w:sym w:font="Symbol" w:char="F0D3"/></w:r></w:p>'
    )
    assert shown(body) == ["ab\u2011c\td\ne©"]


def test_what_is_no_text_is_left_out() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>'
    field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGEREF x</w:instrText></w:r>'
    comment = '<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
    body = paragraph("1. Grant 3", '<w:pStyle w:val="T"/>') + f"<w:p>{comment}{field}{run('kept')}</w:p>"
    assert shown(body, styles=styles) == ["kept"]


def test_words_below_an_item_stand_at_its_depth() -> None:
    levels = numbering([("decimal", "%1."), ("lowerLetter", "(%2)")])
    for nth, left in ((0, 360), (1, 720)):
        levels = levels.replace(
            f'<w:lvl w:ilvl="{nth}">', f'<w:lvl w:ilvl="{nth}"><w:pPr><w:ind w:left="{left}"/></w:pPr>'
        )
    body = item("one", 0) + item("a", 1) + paragraph("more of a", '<w:ind w:left="720"/>') + paragraph("outside")
    assert shown(body, numbering=levels) == ["1. one", "    (a) a", "    more of a", "outside"]


def test_the_title_of_the_properties_is_the_title() -> None:
    assert read_here(word_file(paragraph("x")), Format.DOCX).title == "A title"
