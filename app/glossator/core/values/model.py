"""What is found: a value and the words that state it."""

from dataclasses import dataclass
from enum import StrEnum


class ValueKind(StrEnum):
    """What is measured or named."""

    NUMBER = "number"
    MONEY = "money"
    PERCENTAGE = "percentage"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Value:
    """A value stated by the characters `start` to `end` (code points, end exclusive).

    `amount` is the same for every way of writing it: "700000000", "USD 100", "5 %", "2025-04-05".
    """

    kind: ValueKind
    amount: str
    start: int
    end: int
