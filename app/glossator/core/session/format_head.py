"""What is compared, in the `.gloss` format."""

from glossator.core.session.format_notes import LICENCE
from glossator.core.session.model import MOST_COLUMNS, Column, Head
from glossator.core.yaml_forms import Form, Key, Many
from glossator.core.yaml_shapes import Text

COLUMN = Form(
    "column",
    "A licence that is compared.",
    Column,
    (
        Key("licence", Text(), LICENCE),
        Key("sha256", Text(), "Of the text file's bytes when the review was last opened or changed.", ""),
    ),
)

HEAD_KEYS = (
    Key(
        "columns",
        Many(COLUMN, most=MOST_COLUMNS, wanted="should be four licences at most"),
        "The licences, in the order of the columns.",
        (),
    ),
    Key("leading", Text(), "The licence that the others are measured by; absent: the first.", "", is_optional=True),
)
"""With which a review begins."""

HEAD = Form("head", "What was compared.", Head, HEAD_KEYS)
