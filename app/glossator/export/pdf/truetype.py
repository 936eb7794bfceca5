"""Which characters a TrueType font has a glyph for, read from its `cmap` table as OpenType defines it."""

import struct
from collections.abc import Iterator
from pathlib import Path


def characters_of(font: Path) -> frozenset[int]:
    """The code points that the font file maps to a glyph, by its Unicode subtables of formats 4 and 12."""
    data = font.read_bytes()
    cmap = _table(data, b"cmap")
    (count,) = struct.unpack_from(">H", data, cmap + 2)
    records = (struct.unpack_from(">HHI", data, cmap + 4 + 8 * nth) for nth in range(count))
    subtables = {cmap + offset for platform, _, offset in records if platform in (0, 3)}
    return frozenset(code for at in subtables for code in _subtable(data, at))


def _table(data: bytes, tag: bytes) -> int:
    (count,) = struct.unpack_from(">H", data, 4)
    for nth in range(count):
        name, _, offset, _ = struct.unpack_from(">4sIII", data, 12 + 16 * nth)
        if name == tag:
            return int(offset)
    raise ValueError(f"the font has no table {tag!r}")


def _subtable(data: bytes, at: int) -> Iterator[int]:
    (kind,) = struct.unpack_from(">H", data, at)
    if kind == 4:
        return _segments(data, at)
    return _groups(data, at) if kind == 12 else iter(())


def _segments(data: bytes, at: int) -> Iterator[int]:
    """Format 4: segments of the Basic Multilingual Plane, by end code, start code, delta and offset."""
    count = struct.unpack_from(">H", data, at + 6)[0] // 2
    columns = [at + 14, *(at + 16 + 2 * count * nth for nth in (1, 2, 3))]
    ends, starts, deltas, offsets = (struct.unpack_from(f">{count}H", data, column) for column in columns)
    for nth in range(count):
        for code in range(starts[nth], min(ends[nth], 0xFFFE) + 1):
            glyph = code
            if offsets[nth]:
                place = columns[3] + 2 * nth + offsets[nth] + 2 * (code - starts[nth])
                (glyph,) = struct.unpack_from(">H", data, place)
            if (offsets[nth] == 0 or glyph) and (glyph + deltas[nth]) % 0x10000:
                yield code


def _groups(data: bytes, at: int) -> Iterator[int]:
    """Format 12: groups of any plane, by first code, last code and first glyph."""
    (count,) = struct.unpack_from(">I", data, at + 12)
    for nth in range(count):
        first, last, glyph = struct.unpack_from(">III", data, at + 16 + 12 * nth)
        yield from range(first + (glyph == 0), last + 1)
