"""The program that made the file, named in both places where PDF/A wants the same said."""

import re

from pikepdf import Pdf, String

from glossator import __version__

_CREATOR_TOOL = re.compile(rb"(<xmp:CreatorTool>)([^<]*)")


def name_the_program(pdf: Pdf) -> None:
    """Put Glossator before Typst as the creator, in the XMP packet and in the document information alike."""
    packet = pdf.Root.Metadata.read_bytes()
    found = _CREATOR_TOOL.search(packet)
    if found is None:
        raise ValueError("the typeset file names no creator")
    creator = b"Glossator %s (%s)" % (__version__.encode(), found[2])
    pdf.Root.Metadata.write(packet[: found.start(2)] + creator + packet[found.end(2) :])
    pdf.docinfo["/Creator"] = String(creator.decode())
