"""ZIP archives from their parts."""

import io
import zipfile


def archive(parts: dict[str, str | bytes]) -> bytes:
    """A ZIP archive of `parts` by name, in their order; the first is stored, as OpenDocument wants it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for nth, (name, content) in enumerate(parts.items()):
            file.writestr(name, content, None if nth else zipfile.ZIP_STORED)
    return buffer.getvalue()
