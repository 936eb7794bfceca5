"""A licence as plain data and back, for the cache."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from glossator.core.clauses.model import Clause
from glossator.core.library.model import Incorporated, Licence, Metadata, Original, Source
from glossator.core.provisions.model import Localised, Provision


def licence_as_data(licence: Licence) -> dict[str, Any]:
    """All of `licence` but the path of a reader's own file."""
    return {
        "metadata": asdict(licence.metadata),
        "text": licence.text,
        "clauses": [asdict(clause) for clause in licence.clauses],
        "provisions": [asdict(provision) for provision in licence.provisions],
    }


def licence_from_data(data: Mapping[str, Any]) -> Licence:
    """The licence that `licence_as_data` took apart."""
    return Licence(
        metadata=_metadata(data["metadata"]),
        text=data["text"],
        clauses=tuple(Clause(**each) for each in data["clauses"]),
        provisions=tuple(_provision(each) for each in data["provisions"]),
    )


def _metadata(data: Mapping[str, Any]) -> Metadata:
    return Metadata(
        **{
            **data,
            "title": Localised(**data["title"]),
            "source": Source(**data["source"]),
            "original": Original(**data["original"]) if data["original"] else None,
            "incorporates": tuple(_incorporated(each) for each in data["incorporates"]),
            "supersedes": tuple(data["supersedes"]),
            "related_models": tuple(data["related_models"]),
            "also_called": tuple(data["also_called"]),
            "silent": {kind: tuple(searched) for kind, searched in data["silent"].items()},
        }
    )


def _incorporated(data: Mapping[str, Any]) -> Incorporated:
    title = data["title"]
    return Incorporated(**{**data, "title": Localised(**title) if title else None})


def _provision(data: Mapping[str, Any]) -> Provision:
    note = data["note"]
    localised = {"summary": Localised(**data["summary"]), "note": Localised(**note) if note else None}
    return Provision(**{**data, **localised})
