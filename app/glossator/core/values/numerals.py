"""The words that numbers are made of, English and Arabic, as folded texts have them (`text.folding.fold`)."""

from itertools import product

_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ARABIC_STEMS = ("ثلاث", "اربع", "خمس", "ست", "سبع", "ثماني", "تسع")
_ARABIC_ONES = {
    "واحد": 1,
    "واحده": 1,
    "اثنان": 2,
    "اثنين": 2,
    "اثنتان": 2,
    "اثنتين": 2,
    "ثمان": 8,
    "عشر": 10,
    "عشره": 10,
}
_ARABIC_HUNDREDS = {"مئه": 100, "مائه": 100, "مئتان": 200, "مئتين": 200, "مائتان": 200, "مائتين": 200}


def _arabic() -> dict[str, int]:
    words = {**_ARABIC_ONES, **_ARABIC_HUNDREDS, "عشرون": 20, "عشرين": 20}
    for number, stem in enumerate(_ARABIC_STEMS, 3):
        words |= {stem: number, f"{stem}ه": number}
        tens = stem.removesuffix("ي")
        words |= {f"{tens}ون": 10 * number, f"{tens}ين": 10 * number}
        words |= {f"{part}{hundred}": 100 * number for part, hundred in product((stem, tens), ("مئه", "مائه"))}
    return words


SMALL = {
    **{word: number for number, word in enumerate(_ONES)},
    **{word: 10 * number for number, word in enumerate(_TENS, 2)},
    **_arabic(),
}
"""Words whose numbers add up."""
SCALES = {
    "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "trillion": 1_000_000_000_000,
    "الف": 1_000, "الفا": 1_000, "الاف": 1_000, "مليون": 1_000_000, "مليونا": 1_000_000, "ملايين": 1_000_000,
    "مليار": 1_000_000_000, "مليارا": 1_000_000_000, "مليارات": 1_000_000_000, "بليون": 1_000_000_000,
}  # fmt: skip
"""Words that multiply what stands before them."""
DUALS = {
    "الفان": 2_000, "الفين": 2_000, "الفي": 2_000,
    "مليونان": 2_000_000, "مليونين": 2_000_000, "مليوني": 2_000_000,
    "ملياران": 2_000_000_000, "مليارين": 2_000_000_000, "ملياري": 2_000_000_000,
}  # fmt: skip
"""Words that are two of a scale."""
HUNDRED = "hundred"
ALONE = frozenset(word for word in SCALES if not word.isascii())
"""Scales that count once where nothing stands before them: «مليون مستخدم»."""
