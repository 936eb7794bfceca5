"""Writes resources/schema/review.schema.json from the code that reads and writes reviews; run it after a change there.

A test compares the two, so that neither can go its own way.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    """Write the schema of the checkout that this file lies in."""
    sys.path.insert(0, str(ROOT / "app"))
    from glossator.core.session.schema import SCHEMA_FILE, schema_text

    path = ROOT.joinpath("resources", *SCHEMA_FILE)
    path.parent.mkdir(exist_ok=True)
    path.write_text(schema_text(), "utf-8")


if __name__ == "__main__":
    main()
