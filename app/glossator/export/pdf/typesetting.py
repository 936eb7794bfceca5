"""The report set by Typst, with the bundled fonts alone, as PDF/A-3a and PDF/UA-1."""

from datetime import datetime

import typst

from glossator.core.assets import resource
from glossator.export.pdf.setting import Setting


def typeset(setting: Setting) -> bytes:
    """The PDF of `setting`, whose marks are links to `glossator:` addresses still.

    Raises typst.TypstError, and ValueError where its moment is none.
    """
    compiler = typst.Compiler(
        str(resource("templates", "report.typ")),
        root=str(resource()),
        font_paths=[str(resource("fonts"))],
        ignore_system_fonts=True,
        sys_inputs={"report": setting.data, "review": setting.review, "attachment": setting.attachment},
    )
    pdf = compiler.compile(
        format="pdf", pdf_standards=["a-3a", "ua-1"], timestamp=datetime.fromisoformat(setting.moment)
    )
    if not isinstance(pdf, bytes):
        raise TypeError("Typst gave back no PDF")
    return pdf
