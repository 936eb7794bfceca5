"""The Arabic of the text layer mended: each letter once, so that search finds words with and without their marks.

Typst lets the glyph of a letter and the glyph of each mark on it stand for the whole cluster, so that a word with
tashkeel comes out with its letters doubled. Here a letter's glyph stands for the letter alone, and a mark's glyph for
nothing: readers that know ActualText (ISO 32000-1, 14.9.4) get an empty one, all others the mark. Where the glyphs then
say what Typst gave them as ActualText, it is dropped: PDFium loses the order of a line at each. Isolates and places
where a word may break are left out altogether; the lines are laid out already.

A mark that is raised or lowered stands in a marked content of its own. PDFium takes it for a line of its own, and loses
the order of the words around it; so such contents are painted after all others of their page, where they disturb
nobody, and the structure tree keeps their place. A lam after such a mark begins at the very point at which the alef
before it does, and PDFium leaves it to rounding which of them comes first; so it is moved by less than can be seen.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from pikepdf import Name, Object, Pdf

from glossator.export.pdf.glyphs import Glyphs, letters_of, mend_font
from glossator.export.pdf.operators import (
    Shown,
    Token,
    codes_of,
    end_of_content,
    showing,
    shown_by,
    spoken_by,
    tokens_of,
)

_FONTLESS = Glyphs()
_PLACE = re.compile(rb"(?<= 1 0 0 -1 )[\d.]+")
_UNSEEN = 0.02
"""Points by which letters are moved apart."""


def mend_text_layer(pdf: Pdf) -> None:
    """Mend the fonts of `pdf` and the pages that are set in them."""
    mended: dict[tuple[int, int], Glyphs] = {}
    for page in pdf.pages:
        fonts = {name.removeprefix("/"): _mended_once(font, mended) for name, font in page.Resources.Font.items()}
        stream = page.Contents.read_bytes()
        if any(fonts.values()) or b"/ActualText" in stream:
            page.obj.Contents.write(mended_stream(stream, fonts))


def _mended_once(font: Object, mended: dict[tuple[int, int], Glyphs]) -> Glyphs:
    if font.objgen not in mended:
        is_composite = font.get("/Subtype") == Name.Type0 and "/ToUnicode" in font
        mended[font.objgen] = mend_font(font) if is_composite else _FONTLESS
    return mended[font.objgen]


def mended_stream(stream: bytes, fonts: Mapping[str, Glyphs]) -> bytes:
    """A page's content stream with its text layer mended; `fonts` has the glyphs of each of its fonts by name."""
    letters, marks = list[bytes](), list[bytes]()
    written, follows_mark = 0, False
    for content in _outermost(tokens_of(stream)):
        if not _needs_mending(content, fonts):
            follows_mark = False
            continue
        letters.append(stream[written : content[0].start()])
        written = content[-1].end()
        mended = b"".join(_mended(stream, content, fonts))
        is_mark = _shows_marks_alone(content, fonts) and _nothing_in_force(stream, content[0].start())
        (marks if is_mark else letters).append(_apart(mended) if follows_mark else mended)
        follows_mark = is_mark
    return b"".join([*letters, stream[written:], *marks])


def _outermost(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The marked contents that are in no other."""
    at = 0
    while at < len(tokens):
        end = end_of_content(tokens, at) + 1
        yield tokens[at:end]
        at = end


def _needs_mending(content: Sequence[Token], fonts: Mapping[str, Glyphs]) -> bool:
    """Whether anything in `content` is spoken otherwise than its letters say, or set in a font with marks."""
    return any(
        each.lastgroup == "speech" or (each.lastgroup == "font" and fonts[each["font"].decode("ascii")])
        for each in content
    )


def _shows_marks_alone(content: Sequence[Token], fonts: Mapping[str, Glyphs]) -> bool:
    glyphs, shown = _FONTLESS, False
    for each in content:
        if each.lastgroup == "font":
            glyphs = fonts[each["font"].decode("ascii")]
        elif each.lastgroup == "show":
            if not glyphs.marks or not all(code in glyphs.marks for code in codes_of(each)):
                return False
            shown = True
    return shown


def _apart(content: bytes) -> bytes:
    """`content` moved by what nobody sees, to begin behind what is painted at the same point before it."""
    return _PLACE.sub(lambda place: b"%.4f" % (float(place[0]) + _UNSEEN), content, count=1)


def _nothing_in_force(stream: bytes, at: int) -> bool:
    """Whether the state of graphics is as the page began with."""
    return stream.count(b"q ", 0, at) == stream.count(b"Q\n", 0, at)


def _mended(stream: bytes, content: Sequence[Token], fonts: Mapping[str, Glyphs]) -> Iterator[bytes]:
    """One marked content piece by piece."""
    glyphs, spoken_until = _FONTLESS, -1
    needless: set[int] = set()
    written = content[0].start()
    for at, each in enumerate(content):
        yield stream[written : each.start()]
        written = each.end()
        match each.lastgroup:
            case "font":
                glyphs = fonts[each["font"].decode("ascii")]
                yield each[0]
            case "speech":
                end, wanted = end_of_content(content, at), letters_of(spoken_by(each))
                letters = list(_letters(content[at:end], fonts))
                if wanted in ("".join(letters), "".join(reversed(letters))):
                    needless.add(end)
                else:
                    spoken_until = end
                    yield _span(wanted if letters else "")
            case "end" if at in needless:
                pass
            case "show" if glyphs:
                yield _shown(each, glyphs, speechless=at > spoken_until)
            case _:
                yield each[0]


def _letters(content: Sequence[Token], fonts: Mapping[str, Glyphs]) -> Iterator[str]:
    """What each glyph of `content` says that is neither a mark nor spent."""
    glyphs = _FONTLESS
    for each in content:
        if each.lastgroup == "font":
            glyphs = fonts[each["font"].decode("ascii")]
        elif each.lastgroup == "show":
            yield from (glyphs.letters.get(code, "") for code in codes_of(each) if code not in glyphs)


def _shown(token: Token, glyphs: Glyphs, *, speechless: bool) -> bytes:
    """One showing of glyphs without the spent ones, and where `speechless`, each mark in a span that says nothing."""
    shown = list(shown_by(token))
    if not any(each in glyphs for each in shown):
        return token[0]
    pieces, pending = [], list[Shown]()
    for each in shown:
        if each in glyphs.spent:
            continue
        if speechless and each in glyphs.marks:
            pieces += [showing(pending), _span(""), showing([each]), b"EMC"]
            pending = []
        else:
            pending.append(each)
    return b" ".join([*pieces, showing(pending)])


def _span(text: str) -> bytes:
    return b"/Span<</ActualText<FEFF%s>>>BDC" % text.encode("utf-16-be").hex().upper().encode("ascii")
