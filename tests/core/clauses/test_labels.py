"""The grammar of printed labels."""

import pytest

from glossator.core.clauses.labels import label_at


@pytest.mark.parametrize(
    ("line", "printed", "rest"),
    [
        ("1. Grant", "1", " Grant"),
        ("1.Definitions", "1", "Definitions"),
        ("12) Term", "12", " Term"),
        ("(a) any file", "a", " any file"),
        ("(iv) any file", "iv", " any file"),
        ("(e). Exceptions", "e", " Exceptions"),
        ("a) any file", "a", " any file"),
        ("1.2 Scope", "1.2", " Scope"),
        ("3.1.4. Scope", "3.1.4", " Scope"),
        ("2(b)(i) Scope", "2(b)(i)", " Scope"),
        ("1.b.iii Scope", "1.b.iii", " Scope"),
        ("Section 2: Scope", "Section 2", " Scope"),
        ("Section 1 -- Scope", "Section 1", " Scope"),
        ("Article III", "Article III", ""),
        ("SCHEDULE 1", "SCHEDULE 1", ""),
        ("Attachment A - Uses", "Attachment A", " Uses"),
        ("§ 3 Scope", "§ 3", " Scope"),
        ("**2.** Scope", "2", "** Scope"),
        ("2\\. **Scope**", "2", " **Scope**"),
        ("3**. Scope**", "3", " Scope**"),
        ("## 4. Scope", "4", " Scope"),
        ("المادة 3: النطاق", "المادة 3", " النطاق"),
        ("المادة (٣) النطاق", "المادة ٣", " النطاق"),
        ("المادة الأولى: النطاق", "المادة الأولى", " النطاق"),
        ("المادة الثانية عشرة النطاق", "المادة الثانية عشرة", " النطاق"),
        ("البند 2 - النطاق", "البند 2", " النطاق"),
        ("أولاً: النطاق", "أولاً", " النطاق"),
        ("١- النطاق", "١", " النطاق"),
        ("أ. النطاق", "أ", " النطاق"),
        ("هـ) النطاق", "ه", " النطاق"),
    ],
)
def test_labels_are_read(line: str, printed: str, rest: str) -> None:
    label = label_at(line, 0, len(line))
    assert label is not None
    assert label.printed == printed
    assert line[label.end :] == rest


@pytest.mark.parametrize(
    "line",
    [
        "Section 2 of this Agreement",
        "section 2: lower case",
        "Article about law",
        "Part of the Work",
        "e.g. this",
        "U.S. law",
        "2025 was a year",
        "1999. A year",
        "You may",
        "3rd parties",
        "50% of it",
        "(or otherwise) this",
        "من المادة",
    ],
)
def test_other_words_are_no_labels(line: str) -> None:
    assert label_at(line, 0, len(line)) is None


def test_a_label_printed_in_full_knows_its_parts() -> None:
    label = label_at("2(b)(i) Scope", 0, 13)
    assert label is not None
    assert label.prefix == ("2", "b")
    assert label.path == ("2", "b", "i")
