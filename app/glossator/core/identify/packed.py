"""Long rows of whole numbers as text, the same on every machine."""

import sys
from array import array
from base64 import b64decode, b64encode
from collections.abc import Iterable

_TYPE = "I"
"""Four bytes each on every platform that Python 3.11 runs on."""


def pack(numbers: Iterable[int]) -> str:
    """`numbers`, each from 0 to 2³² − 1, as text."""
    return b64encode(_little_endian(array(_TYPE, numbers)).tobytes()).decode("ascii")


def unpack(packed: str) -> "array[int]":
    """The numbers that `pack` made into text."""
    numbers = array(_TYPE)
    numbers.frombytes(b64decode(packed))
    return _little_endian(numbers)


def _little_endian(numbers: "array[int]") -> "array[int]":
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
