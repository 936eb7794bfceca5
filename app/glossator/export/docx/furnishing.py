"""What surrounds the document's body: settings, the foot of the page, the page itself."""

from lxml.etree import _Element

from glossator.core.text.direction import Direction, isolate
from glossator.export.docx.blocks import paragraph
from glossator.export.docx.context import MARGIN, Context
from glossator.export.docx.xml import RELATIONS, filled, root, serialised, w

_HEADING_SPACE = 420
_COMPATIBILITY = "http://schemas.microsoft.com/office/word"


def settings() -> bytes:
    """The part of the package; without the mode Word takes the document for one of its oldest kind."""
    mode = w("compatSetting", name="compatibilityMode", uri=_COMPATIBILITY, val=15)
    languages = w("themeFontLang", val="en-GB", bidi="ar-SA")
    return serialised(root("settings", w("zoom", percent=100), w("compat", mode), languages))


def footer(context: Context) -> bytes:
    """The foot of every page: what is compared, and the page's number."""
    before, between, behind = _around_numbers(context.said("page"))
    subject = context.said("separator").join(isolate(card.short) for card in context.report.cards)
    content = [
        *context.own(f"{context.report.title}: {subject} — {before}"),
        w("fldSimple", *context.own("1"), instr=" PAGE "),
        *context.own(between),
        w("fldSimple", *context.own("1"), instr=" NUMPAGES "),
        *context.own(behind),
    ]
    return serialised(root("ftr", paragraph(content, context.page, "Footer")))


def page_setup(context: Context, footer_id: str) -> _Element:
    """Paper, margins and foot; the direction of the whole."""
    width, height = context.paper
    margins = dict.fromkeys(("top", "right", "bottom", "left"), MARGIN)
    foot = filled(w("footerReference", type="default"), RELATIONS, id=footer_id)
    return w(
        "sectPr",
        foot,
        w("pgSz", w=width, h=height, orient="landscape" if context.options.is_landscape else None),
        w("pgMar", **margins, header=_HEADING_SPACE, footer=_HEADING_SPACE, gutter=0),
        w("bidi") if context.page is Direction.RTL else None,
    )


def _around_numbers(template: str) -> tuple[str, str, str]:
    before, _, rest = template.partition("{page}")
    between, _, behind = rest.partition("{pages}")
    return before, between, behind
