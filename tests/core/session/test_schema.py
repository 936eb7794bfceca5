"""The schema that is shipped is the one that the program goes by."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from glossator.core.assets import resource
from glossator.core.session.format import format_review, parse_review
from glossator.core.session.model import Review
from glossator.core.session.schema import SCHEMA_FILE, review_schema, schema_text
from glossator.core.yaml_data import plain
from glossator.core.yaml_lines import parse
from tests.support.checkout import CHECKOUT
from tests.support.review_strategies import REVIEWS

VALIDATOR = Draft202012Validator(review_schema())
NEWEST = Path(__file__).with_name("fixtures") / "version-2.gloss"


def newest() -> dict[str, Any]:
    data: dict[str, Any] = plain(parse(NEWEST.read_text("utf-8"), NEWEST.name))
    return data


def test_the_shipped_schema_is_made_from_the_code() -> None:
    assert resource(*SCHEMA_FILE).read_text("utf-8") == schema_text(), "run: python packaging/schema.py"


def test_it_is_a_schema_and_says_what_everything_means() -> None:
    Draft202012Validator.check_schema(review_schema())
    schema = json.loads(schema_text())
    for name, form in schema["$defs"].items():
        assert form["description"], name
        for key, said in form["properties"].items():
            assert name == "selector" or said["description"].endswith("."), (name, key)


@given(REVIEWS)
def test_every_review_that_is_written_is_valid(review: Review) -> None:
    VALIDATOR.validate(plain(parse(format_review(review), "r.gloss")))


def test_a_review_of_the_present_version_is_valid() -> None:
    VALIDATOR.validate(newest())


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda review: review.update(glossator="two"), "2 was expected"),
        (lambda review: review["notes"][0].update(severity="dreadful"), "'dreadful' is not one of"),
        (lambda review: review["notes"][0].update(targets=[]), "[] "),
        (lambda review: review["notes"][0].pop("id"), "'id' is a required property"),
        (lambda review: review["notes"][0]["targets"][0]["selectors"].pop(0), "does not contain items"),
        (lambda review: review["notes"][0]["targets"][0]["selectors"][0].update(start="one"), "'one' is not of type"),
        (lambda review: review["pins"][0]["clauses"].pop(), "too short"),
        (lambda review: review["columns"].extend([{"licence": "x"}] * 4), "too long"),
    ],
)
def test_what_the_program_refuses_the_schema_refuses_too(spoil: Any, told: str) -> None:
    review = newest()
    spoil(review)
    assert any(told in error.message for error in VALIDATOR.iter_errors(review))


def test_the_documented_example_is_a_review() -> None:
    page = (CHECKOUT / "docs" / "review-format.md").read_text("utf-8")
    example = page.split("```yaml\n")[1].split("```")[0]
    VALIDATOR.validate(plain(parse(example, "review-format.md")))
    assert parse_review(example, "review-format.md").notes[0].quote == "700 million monthly active users"
