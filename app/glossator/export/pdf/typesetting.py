"""The report set by Typst, with the bundled fonts alone, as PDF/A-3a and PDF/UA-1."""

from datetime import datetime

import typst

from glossator.core.assets import resource
from glossator.core.session.opening import ATTACHMENT


def typeset(data: str, review: str, moment: datetime) -> bytes:
    """The PDF of `data` (JSON for `report.typ`), dated `moment` (with its offset), with `review` attached if not empty.

    The marks in it are links to `glossator:` addresses still. Raises typst.TypstError.
    """
    compiler = typst.Compiler(
        str(resource("templates", "report.typ")),
        root=str(resource()),
        font_paths=[str(resource("fonts"))],
        ignore_system_fonts=True,
        sys_inputs={"report": data, "review": review, "attachment": ATTACHMENT},
    )
    pdf = compiler.compile(format="pdf", pdf_standards=["a-3a", "ua-1"], timestamp=moment)
    if not isinstance(pdf, bytes):
        raise TypeError("Typst gave back no PDF")
    return pdf
