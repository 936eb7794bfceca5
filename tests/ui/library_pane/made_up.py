"""A small library of made-up licences, one of every sort that the pane tells apart."""

from pathlib import Path

from glossator.core.errors import GlossatorError, Problem
from glossator.core.library.library import Damaged
from glossator.core.library.model import Metadata, Source
from glossator.core.provisions.model import Localised

OLD = Metadata(
    id="acorn-1",
    title=Localised("Acorn Community Licence", "رخصة أكورن المجتمعية"),
    short="Acorn 1",
    publisher="Oak",
    family="acorn",
    effective="2023-02-24",
    category="open-weights",
    spdx="LicenseRef-acorn-1",
    related_models=("Squirrel 70B",),
    also_called=("سنجاب",),
    source=Source(address="https://oak.example/acorn"),
    curated_by="Huda",
    curated_on="2026-01-01",
    counts={"non-commercial": 2, "trademark": 1, "naming": 4},
    words=1200,
)
NEW = Metadata(
    id="acorn-2",
    title=Localised("Acorn Community Licence 2", "رخصة أكورن المجتمعية 2"),
    short="Acorn 2",
    publisher="Oak",
    family="acorn",
    effective="2025-04-05",
    category="open-weights",
    curated_by="Huda",
    curated_on="2026-01-01",
)
UNREAD = Metadata(
    id="birch",
    title=Localised("Birch Licence", "رخصة بيرش"),
    short="Birch",
    publisher="Birch Foundation",
    family="birch",
    category="permissive",
    counts={"trademark": 1},
)
OWN = Metadata(
    id="our-contract",
    title=Localised("Our contract", "Our contract"),
    short="Our contract",
    category="proprietary",
    own=True,
)
CARDS = (OLD, NEW, UNREAD, OWN)
ERROR = GlossatorError(Problem.BROKEN_DATA, name="licence.yaml", line=3, reason="“id” is missing")
BROKEN = Damaged(Path("/library/broken"), ERROR)
