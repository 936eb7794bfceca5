"""What the rules say of whole texts: where they mark, what they read together, what does not fool them."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.core.clauses.split import split
from glossator.core.library.library import Library
from glossator.core.provisions.detect import detect
from glossator.core.provisions.model import Provision
from tests.core.provisions.samples import found, kinds_found

LIST = """\
3. Restrictions

You may not:

(a) reverse engineer the Model;

(b) rent or sell the Model; or

(c) publish benchmarks of the Model.

4. Data

We do not sell your address.
"""


def marks(text: str, kind: str) -> list[str]:
    return [quote for each, quote in kinds_found(text) if each == kind]


def only(text: str, kind: str) -> Provision:
    (provision,) = (each for each in found(text) if each.kind == kind)
    return provision


def test_an_item_is_read_with_the_words_that_open_its_list() -> None:
    assert marks(LIST, "reverse-engineering-ban") == ["reverse engineer the Model;"]
    assert marks(LIST, "redistribution-limit") == ["rent or sell the Model; or"]
    assert marks(LIST, "benchmarking-ban") == ["publish benchmarks of the Model."]


def test_a_list_within_one_paragraph_is_read_alike() -> None:
    text = "1. You shall not (i) decompile the Program; (ii) lease it to others; or (iii) use it in weapons."
    assert len(marks(text, "redistribution-limit")) == 1
    assert len(marks(text, "field-of-use")) == 1


@pytest.mark.parametrize("condition", ["provided that:", "under the following conditions:", "as long as:"])
def test_conditions_of_a_grant_are_not_what_is_granted(condition: str) -> None:
    text = f"1. You may copy and distribute the Program {condition}\n\n(a) you keep all copyright notices.\n"
    assert [kind for kind, quote in kinds_found(text) if "notices" in quote] == ["notice-retention"]


def test_what_follows_a_list_is_not_of_it() -> None:
    assert not any("address" in quote for _, quote in kinds_found(LIST))


@pytest.mark.parametrize(
    "text",
    [
        "“Commercial Use” means use for which money is paid.",
        '"Acceptable Use Policy" means the policy that You must comply with.',
        "“Ban” or “Bans” or “Banning” means that you may not sell the Model.",
        "**Ban** refers to the rule that you may not sell the Model.",
        "Licensed Use (or Use) means use for which you may not charge.",
        "1. Definitions\n\n- The Ban: the rule that you may not sell the Model.\n",
        "يُقصد بعبارة «الاستخدام التجاري» ما يجوز أن يدرّ ربحًا لأغراض تجارية.",
    ],
)
def test_definitions_are_left_alone(text: str) -> None:
    assert found(text) == ()


def test_headings_are_left_alone() -> None:
    assert kinds_found("5. Indemnity and Arbitration\n\nThis section is left blank.\n") == []


def test_negation_turns_a_grant_into_a_restriction() -> None:
    assert {kind for kind, _ in kinds_found("You may distribute the Model to anyone.")} >= {"distribution"}
    denied = {kind for kind, _ in kinds_found("You may not distribute the Model to anyone.")}
    assert "distribution" not in denied
    assert "redistribution-limit" in denied


def test_exceptions_of_others_do_not_bind_the_reader() -> None:
    assert kinds_found("We will not rent, sell or share your address.") == []


def test_silence_on_purpose_yields_to_a_stated_purpose() -> None:
    grant = "1. The Licensor grants you a licence to use, copy and distribute the Model.\n"
    assert "commercial-use" in {kind for kind, _ in kinds_found(grant)}
    confined = f"{grant}\n2. The Model may be used solely for non-commercial research.\n"
    kinds = {kind for kind, _ in kinds_found(confined)}
    assert "non-commercial" in kinds
    assert "commercial-use" not in kinds


def test_facts_are_typed() -> None:
    users = "If you have more than seven hundred million monthly active users, you must request a licence."
    assert only(users, "scale-threshold").value == {"monthly_active_users": 700_000_000}
    place = "The rights are not granted to you if you are domiciled in the European Union or South Korea."
    assert only(place, "territory").value == {"territory": ["EU", "KR"]}
    law = "This Agreement is governed by the laws of the State of California without regard to conflict of laws."
    assert only(law, "governing-law").value == {"law": "State of California"}
    arabic = "إذا تجاوز عدد المستخدمين النشطين شهريًّا ٧٠٠ مليون مستخدم وجب الحصول على ترخيص آخر."
    assert only(arabic, "scale-threshold").value == {"monthly_active_users": 700_000_000}


def test_marks_of_comments_do_not_hide_words() -> None:
    lines = (
        "You may use the Program in your own house. You may not",
        "reverse engineer it or any of its parts, and may not",
        "sell it.",
    )
    text = "\n".join(f"# {line}" for line in lines)
    assert [kind for kind, _ in kinds_found(text)] == ["private-use", "redistribution-limit", "reverse-engineering-ban"]


def test_tashkeel_and_line_breaks_do_not_hide_words() -> None:
    assert marks("1. لَا يَجُوزُ بَيْعُ\nالبرنامجِ أو تأجيرُهُ.", "redistribution-limit")
    assert marks("1. You may not reverse\n   engineer the Model.", "reverse-engineering-ban")


def test_each_finding_names_its_rule_and_reason() -> None:
    provision = only("You may not reverse engineer the Model.", "reverse-engineering-ban")
    assert provision.origin == "rule:reverse-engineering-ban.ban"
    assert provision.duty == "must-not"
    assert provision.summary.en
    assert provision.summary.ar
    assert provision.fired == "may not reverse engineer"


def test_words_that_mean_something_only_beside_others() -> None:
    deployment = "1. You must treat any External Deployment of the Work as a distribution.\n"
    assert found(deployment) == ()
    duties = "2. You must provide the source code.\n\n3. You must license the whole work under this Licence.\n"
    assert "network-disclosure" in {each.kind for each in found(f"{deployment}\n{duties}")}


def test_a_definition_may_carry_a_duty() -> None:
    meaning = "1. “Distribution” means handing over copies or providing access to its essential functionalities.\n"
    duties = "2. You must provide the source code.\n\n3. You must license the whole work under this Licence.\n"
    kinds = [(each.kind, each.clause) for each in found(f"{meaning}\n{duties}")]
    assert ("network-disclosure", "1") in kinds


@pytest.mark.parametrize("licence_id", [entry.id for entry in Library.standard().entries()])
def test_findings_stand_inside_their_clauses_once_a_sentence_and_kind(licence_id: str) -> None:
    licence = Library.standard().licence(licence_id)
    findings = detect(licence.text, licence.clauses, licence.metadata.language)
    clauses = {clause.id: clause for clause in licence.clauses}
    assert findings
    for each in findings:
        assert each.quote == licence.text[each.start : each.end]
        assert clauses[each.clause].body <= each.start < each.end <= clauses[each.clause].own_end
    assert max(Counter((each.kind, each.start) for each in findings).values()) == 1
    assert list(findings) == sorted(findings, key=lambda each: (each.start, each.end, each.kind))


LEGAL_WORDS = st.sampled_from(
    [
        "You may not ",
        "use ",
        "sell ",
        "(a) ",
        ": ",
        "; ",
        ".\n\n",
        "1. ",
        "İ",
        "لا يجوز ",
        "بيعُ ",
        "\u200f",
        "“x” means ",
    ]
)


@given(st.one_of(st.text(), st.lists(LEGAL_WORDS, max_size=30).map("".join)))
def test_any_text_gives_sound_offsets(text: str) -> None:
    clauses = split(text)
    for language in ("en", "ar"):
        for each in detect(text, clauses, language):
            assert 0 <= each.start < each.end <= len(text)
            assert each.quote == text[each.start : each.end]


def test_one_huge_sentence_is_read_in_portions() -> None:
    text = "word " * 20_000 + "you may not reverse engineer the Model"
    assert any(each.kind == "reverse-engineering-ban" for each in found(text))
