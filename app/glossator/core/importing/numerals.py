"""Numbers of list items as they are printed."""

from collections.abc import Callable

Numeral = Callable[[int], str]

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST_ROMAN = 32_767
_LARGEST_REPEATED = 780
"""Word repeats a letter up to thirty times; it does not number further."""
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_ALIPHA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"
_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_LATIN = "abcdefghijklmnopqrstuvwxyz"


def decimal(number: int) -> str:
    """12 as "12"."""
    return str(number)


def arabic_digits(number: int) -> str:
    """12 as "١٢"."""
    return str(number).translate(_ARABIC_DIGITS)


def persian_digits(number: int) -> str:
    """12 as "۱۲"."""
    return str(number).translate(_PERSIAN_DIGITS)


def padded(number: int) -> str:
    """2 as "02"."""
    return f"{number:02}"


def lower_roman(number: int) -> str:
    """12 as "xii"; what has no Roman numeral in digits."""
    if not 0 < number <= _LARGEST_ROMAN:
        return str(number)
    numeral = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        numeral += letters * times
    return numeral


def upper_roman(number: int) -> str:
    """12 as "XII"."""
    return lower_roman(number).upper()


def lower_letter(number: int) -> str:
    """2 as "b", 28 as "bb", as word processors have it."""
    return _repeated(number, _LATIN)


def upper_letter(number: int) -> str:
    """2 as "B"."""
    return lower_letter(number).upper()


def lower_column(number: int) -> str:
    """2 as "b", 28 as "ab", as browsers have it."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, len(_LATIN))
        letters = _LATIN[rest] + letters
    return letters or str(number)


def upper_column(number: int) -> str:
    """28 as "AB"."""
    return lower_column(number).upper()


def abjad(number: int) -> str:
    """3 as «ج», in the order of the Arabic numerals of old."""
    return "هـ" if number == _ABJAD.index("ه") + 1 else _repeated(number, _ABJAD)


def plain_abjad(number: int) -> str:
    """1 as «ا», as LibreOffice has it."""
    return abjad(number).replace("أ", "ا").replace("ـ", "")


def alipha(number: int) -> str:
    """3 as «ت», in the order of the Arabic alphabet."""
    return _repeated(number, _ALIPHA)


def hebrew_letter(number: int) -> str:
    """3 as «ג»."""
    return _repeated(number, _HEBREW)


def ordinal(number: int) -> str:
    """2 as "2nd"."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def _repeated(number: int, letters: str) -> str:
    if not 0 < number <= _LARGEST_REPEATED:
        return str(number)
    times, which = divmod(number - 1, len(letters))
    return letters[which] * (times + 1)
