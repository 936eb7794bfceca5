"""Rich Text Format read as it is shown."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.core.errors import Problem
from glossator.core.importing.document import Format
from tests.support.importing import paragraphs_in, read_here
from tests.support.rich_text_files import escaped, rich_text


def shown(body: str) -> list[str]:
    return paragraphs_in(rich_text(body), Format.RTF)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Z", "Cf")), min_size=1))
def test_any_characters_come_back(words: str) -> None:
    assert shown(rf"\pard {escaped(words)}\par") == [words]


def test_bytes_are_read_in_the_code_page_of_their_font() -> None:
    arabic = "".join(f"\\'{byte:02x}" for byte in "ترخيص".encode("cp1256"))
    hebrew = "".join(f"\\'{byte:02x}" for byte in "רישיון".encode("cp1255"))
    assert shown(rf"\pard caf\'e9 {{\f1 {arabic}}} {{\f2 {hebrew}}} \'93x\'94\par") == ["café ترخيص רישיון “x”"]


def test_the_code_page_of_the_document() -> None:
    data = rb"{\rtf1\ansi\ansicpg1256 \'ca\'d1\'ce\'ed\'d5\par}"
    assert read_here(data, Format.RTF).text == "ترخيص"


def test_what_stands_for_a_character_in_older_programs_is_left_out() -> None:
    assert shown(r"a\uc2\u8220\'93\'93b{\uc0\u8221}c\u8212 ??d") == ["a“b”c—d"]


def test_numbers_are_printed_and_indent() -> None:
    body = (
        r"\pard{\listtext\tab 1.\tab}\ls1\ilvl0\li360 one\par"
        r"\pard{\listtext\tab (a)\tab}\ls1\ilvl1\li720 x\par\pard\li720 more\par"
        r"\pard{\pntext\f0\'95\tab}\li1080 y\par\pard outside\par"
    )
    assert shown(body) == ["1. one", "    (a) x", "    more", "        • y", "outside"]


def test_what_is_said_twice_is_read_in_unicode() -> None:
    body = r"{\info{\upr{\title ??}{\*\ud{\title \u1593\'3f\u1602\'3f}}}}{\upr{\b ??}{\*\ud{\b \u1576?}}}\par"
    content = read_here(rich_text(body), Format.RTF)
    assert (content.title, content.text) == ("عق", "ب")


def test_what_is_no_text_is_left_out() -> None:
    body = (
        r"{\stylesheet{\s1 heading;}}{\info{\title A  title}{\author x}}{\*\unknown x}{\header x}{\footer x}"
        r"{\pict 89504e47}{\*\shppict{\pict 00}}{\field{\*\fldinst HYPERLINK x}{\fldrslt shown}}"
        r"\bin5 {{{}} text{\annotation x}\par"
    )
    content = read_here(rich_text(body), Format.RTF)
    assert (content.text, content.title) == ("shown text", "A title")


def test_deleted_and_hidden_text_is_left_out_and_said_so() -> None:
    content = read_here(rich_text(r"a{\deleted b}{\revised c}{\v d}\par"), Format.RTF)
    assert content.text == "ac"
    assert {warning.problem for warning in content.warnings} == {Problem.TRACKED_CHANGES, Problem.HIDDEN_TEXT}


def test_notes_stand_at_the_end() -> None:
    assert shown(r"one{\super\chftn}{\footnote\pard\chftn  the note} two\par last\par") == [
        "one[1] two",
        "last",
        "[1] the note",
    ]


def test_tables_are_read_row_by_row() -> None:
    assert shown(r"\pard\intbl 1.1\cell The term\cell\row\pard below\par") == ["1.1\tThe term", "below"]


def test_text_boxes_are_read_once() -> None:
    box = r"{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt\pard boxed\par}}{\shprslt{\pard boxed\par}}}"
    assert shown(rf"\pard before\par{box}\pard after\par") == ["before", "boxed", "after"]


def test_special_characters() -> None:
    assert shown(r"a\~b\_c\-d\emdash\lquote e\rquote\line f\{\}\\") == ["a\u00a0b\u2011cd—‘e’\nf{}\\"]


def test_a_document_that_breaks_off_gives_what_is_there() -> None:
    assert shown(r"\pard one\par{\b two{\footnote note") == ["one", "two[1]", "[1] note"]
