"""Negation, exceptions, conditions, reported words and other people's duties do not fool the rules."""

import pytest

from tests.core.provisions.samples import kinds_found


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Except as required by law, you may not reverse engineer the Model.", "reverse-engineering-ban"),
        ("You may not, except with our written consent, rent the Model to anyone.", "redistribution-limit"),
        ("Unless the law demands otherwise, the Licensor is not liable for any damages.", "liability-limit"),
        ("Neither you nor your affiliates may publish benchmarks of the Model.", "benchmarking-ban"),
        ("Under no circumstances may the Model be used for military purposes.", "field-of-use"),
        ("In no way does this Licence grant any right in our trademarks.", "trademark"),
        ("You are not permitted to use the Model for commercial purposes.", "non-commercial"),
        ("The Model is licensed, not sold, and without warranty of any kind.", "warranty-disclaimer"),
        ("You may not do the following: sell, lease or lend the Model.", "redistribution-limit"),
        ("Please don't sell the Model.", "redistribution-limit"),
        ("Never use the Model for military purposes.", "field-of-use"),
    ],
)
def test_exceptions_and_negations_leave_the_rule_in_force(sentence: str, kind: str) -> None:
    assert kind in {found for found, _ in kinds_found(sentence)}


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Nothing in this Licence forbids you to reverse engineer the Model.", "reverse-engineering-ban"),
        ("This Licence does not prohibit the sale of the Model.", "redistribution-limit"),
        ("You need not give recipients a copy of this Licence.", "include-licence"),
        ("You are not required to keep the copyright notices.", "notice-retention"),
        ("You do not have to disclose the source code.", "disclose-source"),
        (
            "There is no duty to indemnify us, and we ask for no such thing: no obligation to indemnify arises.",
            "indemnity",
        ),
        ("We will not change these Terms without your consent.", "unilateral-change"),
        ("Users of the Model are not subject to arbitration.", "arbitration"),
        ("The former terms said “you may not sell the Model”, and they no longer apply.", "redistribution-limit"),
        ("The statute is entitled “No Person May Decompile Software” and is cited below.", "reverse-engineering-ban"),
        ("You may use the Model for non-commercial and commercial purposes alike.", "non-commercial"),
        ("The Model may be used outside the European Union and within it.", "territory"),
        ("Our staff may not use the Model for military purposes without telling us.", "commercial-use"),
        ("No patent is needed to use the Model.", "patent-grant"),
        ("If you do not sell the Model, you owe us nothing.", "redistribution-limit"),
        ("Nothing in this Agreement grants you a licence to modify the Model.", "modification"),
    ],
)
def test_words_alone_are_no_provision(sentence: str, kind: str) -> None:
    assert kind not in {found for found, _ in kinds_found(sentence)}


@pytest.mark.parametrize(
    "sentence",
    [
        "You must display “Built with Harbour” on your website.",
        "You must include this notice: “Copyright Harbour. You must keep all copyright notices.”",
    ],
)
def test_prescribed_words_count(sentence: str) -> None:
    assert {found for found, _ in kinds_found(sentence)} & {"attribution-display", "notice-retention"}
