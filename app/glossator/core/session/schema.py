"""The JSON Schema of reviews, made from what reads and writes them; it is shipped as `SCHEMA_FILE`."""

import json
from collections.abc import Iterator
from typing import Any

from glossator.core.session.format import REVIEW, VERSION_KEY
from glossator.core.session.format_selectors import SELECTOR_SCHEMA
from glossator.core.session.model import FORMAT
from glossator.core.yaml_forms import Form, Nesting, Schema

SCHEMA_FILE = ("schema", "review.schema.json")
"""Its place among the resources."""


def review_schema() -> Schema:
    """What a review of the present version may hold (JSON Schema, draft 2020-12); other keys are allowed anywhere."""
    version = {"const": FORMAT, "description": "The version of the format."}
    review = REVIEW.schema()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Glossator review",
        **review,
        "properties": {VERSION_KEY: version, **review["properties"]},
        "required": [VERSION_KEY, *review["required"]],
        "$defs": {**{form.name: form.schema() for form in _forms_in(REVIEW)}, "selector": SELECTOR_SCHEMA},
    }


def schema_text() -> str:
    """The schema as it is shipped."""
    return json.dumps(review_schema(), ensure_ascii=False, indent=2) + "\n"


def _forms_in(form: Form[Any]) -> Iterator[Form[Any]]:
    """Every form that `form` refers to, at any depth."""
    for key in form.keys:
        for each in key.shape.forms if isinstance(key.shape, Nesting) else ():
            yield each
            yield from _forms_in(each)
