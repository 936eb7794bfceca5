"""The reader's own files of YAML: rules, or a template for notes, told apart by what they hold."""

from pathlib import Path

from glossator.core.notes.templates import template_in
from glossator.core.validation.mistake import Mistake, mistakes_in
from glossator.core.validation.vocabulary import check_rules
from glossator.core.yaml_data import Mistakes, Record

_RULES = "rules"
_OF_TEMPLATES = ("name", "text")


def validate_own_file(path: Path) -> list[Mistake]:
    """Every mistake in a file of rules, or in a template: what is missing, empty or not known."""
    return mistakes_in(path, _check)


def _check(record: Record, mistakes: Mistakes) -> None:
    if not record.has(_RULES) and any(map(record.has, _OF_TEMPLATES)):
        template_in(record, "", is_own=True)
    else:
        check_rules(record, mistakes)
