"""The operators of a page's text, read from content streams as Typst writes them."""

from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from glossator.export.pdf.operators import codes_of, end_of_content, showing, shown_by, spoken_by, tokens_of

_ESCAPES = {ord("\n"): "\\n", ord("\r"): "\\r", ord("\t"): "\\t", ord("\b"): "\\b", ord("\f"): "\\f", ord("\\"): "\\\\"}
codes = st.integers(0, 0x1FFF).map(lambda code: code.to_bytes(2, "big"))
glyphs_apart = st.tuples(codes, st.integers(-999, 999).map(float))
shown = st.lists(st.one_of(st.tuples(codes), glyphs_apart), min_size=1).map(lambda parts: [*chain(*parts)])


def literal(code: bytes) -> str:
    """A glyph's code inside a string: what is printable as it is, parentheses too, for they may pair."""
    return "".join(_ESCAPES.get(each) or (chr(each) if 32 <= each < 127 else f"\\{each:03o}") for each in code)


def as_typst(items: list[bytes | float]) -> bytes:
    written = "".join(f"({literal(each)})" if isinstance(each, bytes) else f"{each:g}" for each in items)
    return f"BT 0 Tr/f0 9 Tf 1 0 0 -1 0 0 Tm[{written}]TJ\nET\n".encode("ascii")


@given(shown)
def test_every_glyph_and_distance_is_read(items: list[bytes | float]) -> None:
    chosen, showed = tokens_of(as_typst(items))
    assert chosen["font"] == b"f0"
    assert list(shown_by(showed)) == items


@given(shown)
def test_what_is_written_is_read_again(items: list[bytes | float]) -> None:
    (token,) = tokens_of(showing(items))
    assert list(shown_by(token)) == items


@given(st.lists(codes, min_size=1))
def test_a_string_shown_at_once_is_read(items: list[bytes]) -> None:
    in_letters = f"({''.join(map(literal, items))})Tj"
    in_digits = f"<{b''.join(items).hex().upper()}>Tj"
    for written in (in_letters, in_digits):
        (token,) = tokens_of(written.encode("ascii"))
        assert list(codes_of(token)) == items


def test_marked_contents_end_where_they_end() -> None:
    stream = (
        b"/Span<</MCID 4/Lang(ar)>>BDC\nq 1 0 0 -1 9 9 cm\nBT/Span<</ActualText<FEFF062F064E>>>BDC"
        b"/ReversedChars BMC 0 Tr/f3 9 Tf 1 0 0 -1 0 0 Tm(\\000\\t)Tj\nEMC\nEMC\nET\nQ\nEMC"
        b"/Artifact<</Type/Layout>>BDC\nq Q\nEMC"
    )
    tokens = tokens_of(stream)
    kinds = ["begin", "speech", "begin", "font", "show", "end", "end", "end", "begin", "end"]
    assert [each.lastgroup for each in tokens] == kinds
    assert spoken_by(tokens[1]) == "د\u064e"
    assert [end_of_content(tokens, at) for at in (0, 1, 2, 8)] == [7, 6, 5, 9]


def test_showing_nothing_writes_nothing() -> None:
    assert showing([]) == b""
