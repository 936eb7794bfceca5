"""The report as the data that the Typst template reads, and the keys by which its sentinels are found again."""

from glossator.export.pdf.payload.build import Payload, payload_of

__all__ = ["Payload", "payload_of"]
