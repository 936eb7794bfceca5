"""Which rules marked what nobody curated: a fingerprint that a report can be checked by years later."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from glossator.core.assets import licences_folder, resource
from glossator.core.provisions.own_rules import own_rule_files

_LENGTH = 12
"""Hexadecimal digits of a fingerprint: as many as tell any two rule sets apart and can still be read aloud."""


@dataclass(frozen=True, slots=True)
class RuleSet:
    """Fingerprints of the rules that Glossator ships, with their taxonomy, and of the reader's own; empty for none."""

    shipped: str
    own: str


def rule_set() -> RuleSet:
    """The rules that are in force now; files that cannot be read count for nothing, as they mark nothing."""
    shipped = [licences_folder() / "taxonomy.yaml", *sorted(resource("rules").glob("*.yaml"))]
    return RuleSet(_fingerprint(shipped), _fingerprint(own_rule_files()))


def _fingerprint(files: Iterable[Path]) -> str:
    """Of the names and words of `files`; the same on systems that end lines in different ways."""
    read = [(file.name, data) for file in files if (data := _words(file)) is not None]
    digest = hashlib.sha256()
    for name, data in read:
        digest.update(b"%s\0%d\0%s" % (name.encode("utf-8", "surrogateescape"), len(data), data))
    return digest.hexdigest()[:_LENGTH] if read else ""


def _words(file: Path) -> bytes | None:
    try:
        return file.read_bytes().replace(b"\r\n", b"\n")
    except OSError:
        return None
