"""Every value that a text states, however it is written."""

from glossator.core.text.folding import fold
from glossator.core.values.dates import dates_in
from glossator.core.values.model import Value, ValueKind
from glossator.core.values.numbers import WORDS, Number, number_at
from glossator.core.values.tokens import Reader

_BEFORE = {
    ("$",): "USD", ("us$",): "USD", ("usd",): "USD", ("€",): "EUR", ("eur",): "EUR", ("£",): "GBP", ("gbp",): "GBP",
    ("sar",): "SAR", ("aed",): "AED", ("jod",): "JOD", ("egp",): "EGP",
}  # fmt: skip
_AFTER = _BEFORE | {
    ("us", "dollars"): "USD", ("dollars",): "USD", ("dollar",): "USD", ("euros",): "EUR", ("euro",): "EUR",
    ("دولار", "امريكي"): "USD", ("دولار",): "USD", ("دولارا",): "USD", ("يورو",): "EUR",
    ("%",): "%", ("٪",): "%", ("percent",): "%", ("per", "cent"): "%",
    ("بالمئه",): "%", ("بالمائه",): "%", ("في", "المئه"): "%", ("في", "المائه"): "%",
}  # fmt: skip
_LONGEST = 2
"""Words of the longest unit."""
_VOCABULARY = WORDS.union(*_AFTER)


def values_in(text: str) -> tuple[Value, ...]:
    """The values in `text` in order and without overlap, by its code points.

    A bare number in digits with a decimal point ("3.1") is none: it is as likely a version or a clause's number.
    """
    folded = fold(text)
    reader = Reader(folded, _VOCABULARY)
    values: list[Value] = []
    nth = 0
    for date in dates_in(folded):
        nth = _read_up_to(reader, nth, date.start, values)
        values.append(date)
        while nth < len(reader.tokens) and reader.tokens[nth].start < date.end:
            nth += 1
    _read_up_to(reader, nth, len(folded), values)
    return tuple(values)


def _read_up_to(reader: Reader, nth: int, end: int, values: list[Value]) -> int:
    """Add to `values` those from token `nth` on that end before the character `end`; returns the token after them."""
    taken = nth
    while nth < len(reader.tokens) and reader.tokens[nth].end <= end:
        number = number_at(reader, nth)
        if number is None:
            nth += 1
            continue
        value, after = _measured(reader, nth, number, has_sign=nth > taken)
        if value and value.end <= end:
            values.append(value)
        nth = taken = after
    return nth


def _measured(reader: Reader, nth: int, number: Number, *, has_sign: bool) -> tuple[Value | None, int]:
    """The number with its unit, and the token after both; nothing where the digits may be anything.

    `has_sign` is whether the token before it is free to be its currency sign.
    """
    unit, after = _unit_after(reader, number.after)
    sign = _BEFORE.get((reader.tokens[nth - 1].text,), "") if has_sign and reader.follows(nth) else ""
    first = nth - 1 if sign and not unit else nth
    amount = f"{number.amount.normalize():f}"
    if not (sign or unit):
        return (None if number.is_literal else _value(reader, ValueKind.NUMBER, amount, nth, after)), after
    if unit == "%":
        return _value(reader, ValueKind.PERCENTAGE, f"{amount} %", nth, after), after
    return _value(reader, ValueKind.MONEY, f"{unit or sign} {amount}", first, after), after


def _unit_after(reader: Reader, nth: int) -> tuple[str, int]:
    """The unit that token `nth` begins, close to the number before it, and the token after; or nothing and `nth`."""
    for length in range(_LONGEST, 0, -1):
        unit = _AFTER.get(tuple(token.text for token in reader.tokens[nth : nth + length]), "")
        if unit and all(reader.follows(at) for at in range(nth, nth + length)):
            return unit, nth + length
    return "", nth


def _value(reader: Reader, kind: ValueKind, amount: str, first: int, after: int) -> Value:
    start, end = reader.tokens[first].start, reader.tokens[after - 1].end
    opened = reader.folded.count("(", start, end) > reader.folded.count(")", start, end)
    return Value(kind, amount, start, reader.folded.index(")", end) + 1 if opened else end)
