"""Arguments that several commands take, and what they may be."""

from argparse import ArgumentParser, ArgumentTypeError
from pathlib import Path

LICENCE = "a library id (see `glossator list`) or a document"
DOCUMENT = "a text, Markdown, HTML, Word, OpenDocument, RTF or PDF file"


def given_words(text: str) -> str:
    """`text`; raises ArgumentTypeError where nothing is in it, as where a script's variable was not set."""
    if not text.strip():
        raise ArgumentTypeError("there is nothing in it")
    return text


def given_path(text: str) -> Path:
    """The path that `text` is; raises ArgumentTypeError as `given_words` does."""
    return Path(given_words(text))


def add_json(parser: ArgumentParser) -> None:
    """Let the answer be asked for in JSON."""
    parser.add_argument("--json", action="store_true", help="answer in JSON")
