"""What poppler finds: Arabic in logical order, each letter once; quotations whole."""

from pathlib import Path

import pytest

from glossator.core.text.folding import SearchKey
from glossator.export.options import Options, Part
from glossator.export.pdf.render import render
from glossator.export.report import build_report
from tests.export.pdf.conftest import Printed, page_with
from tests.support.pdf_reading import pages_text
from tests.support.sample_review import ARABIC_NOTE, USERS, arabic, leading, note, state_of


def key(text: str) -> str:
    """Words as one searches for them, without white space and bidirectional neutrals, which readers move about."""
    return SearchKey("".join(char for char in text if char.isalnum() or 0x64B <= ord(char) <= 0x652)).key


def register_of(printed: Printed) -> str:
    """The text of the page of the register that runs from right to left."""
    first = page_with(printed, "register") - 1
    return pages_text(printed.file)[first if printed.file.stem == "ar" else first + 1]


@pytest.mark.parametrize("words", ARABIC_NOTE.split("؛")[0].split())
def test_each_arabic_word_of_a_note_is_found(printed: Printed, words: str) -> None:
    register = register_of(printed)
    assert key(words) in [key(each) for each in register.split()]


def test_an_arabic_note_stands_in_logical_order_in_the_register(printed: Printed) -> None:
    register = register_of(printed)
    assert key("هذا الحدّ يُسقط الترخيص عن كبار المزوّدين") in key(register)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_latin_in_arabic_notes_keeps_its_place_in_the_register(language: str, tmp_path: Path) -> None:
    bodies = [
        f"ينبغي التفاوض على هذا البند قبل التوقيع رقم {nth} مع Meta وفق Llama 4 وإلا سقط الضمان عن العميل كلّه."
        for nth in range(5)
    ]
    notes = [note(leading(), USERS, body, nth) for nth, body in enumerate(bodies)]
    pdf = tmp_path / "out.pdf"
    register_alone = Options(parts=frozenset({Part.REGISTER}))
    pdf.write_bytes(render(build_report(state_of(*notes), language), register_alone).pdf)
    register = key(pages_text(pdf)[-1])
    for body in bodies:
        assert key(body) in register


def test_an_arabic_licence_is_found_with_its_tashkeel_left_out(printed: Printed) -> None:
    text = key("".join(pages_text(printed.file)))
    assert key("لا يجوز للمرخص له استخدام مخرجات") in text
    assert key(arabic().text.split("\n\n")[1]) in text


def test_a_quotation_in_the_licence_is_found(printed: Printed) -> None:
    assert USERS in " ".join("\n".join(pages_text(printed.file)).split())


def test_no_directional_control_is_left_in_the_text_layer(printed: Printed) -> None:
    mappings = [font.ToUnicode.read_bytes() for page in printed.pdf.pages for font in page.Resources.Font.values()]
    assert mappings
    text = "".join(pages_text(printed.file))
    assert not any(char in text for char in "\u2066\u2067\u2068\u2069")
