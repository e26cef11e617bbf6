"""What a catalog is once it is read, and what is said when it is broken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from msgspec import Struct

from guide.records.care import STOP_SIGNS, CarePage, Cue
from guide.records.changes import Changes
from guide.records.evidence import (
    Anchor,
    Checks,
    Dispute,
    EffectRow,
    LoadRow,
    PairRow,
    Source,
    Study,
)
from guide.records.exemption import Exemption
from guide.records.exercise import Exercise
from guide.records.gym import Gym
from guide.words import Pattern


class Problem(NamedTuple):
    """Something wrong with a catalog, told so that its author can mend it."""

    path: str  # relative to the catalog's folder
    place: str  # the field, such as ``pose.end.knee``; may be empty
    message: str  # what is wrong and what to do
    rule: str  # the name of the rule that found it

    def __str__(self) -> str:
        """One line: file, place, message and the rule's name."""
        where = f"{self.path}: {self.place}" if self.place else self.path
        return f"{where}: {self.message} [{self.rule}]"


class CatalogError(Exception):
    """The catalog cannot be used; ``problems`` says everything that is wrong with it."""

    def __init__(self, problems: list[Problem]) -> None:
        """Keep the problems, and read as all of them."""
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class Origin(Enum):
    """Whose entry it is, where a gym lays its own folder over our catalog."""

    OURS = "ours"
    ADDED = "added"  # by the gym
    REPLACED = "replaced"  # ours stands behind it


class Entry(Struct, frozen=True):
    """An exercise with what its place in the folder says about it."""

    slug: str
    pattern: Pattern
    exercise: Exercise
    like: str | None
    path: str
    origin: Origin = Origin.OURS


class Catalog(Struct, frozen=True):
    """Everything the catalog's folder holds, checked. ``revision`` names its content."""

    entries: Mapping[str, Entry]
    renamed: Mapping[str, str]  # old slug → slug
    cues: Mapping[str, Cue]
    studies: Mapping[str, Study]
    loads: Mapping[str, LoadRow]
    effects: Mapping[str, EffectRow]
    anchors: Mapping[str, Anchor]
    pairs: tuple[PairRow, ...]
    held: Checks  # what the pose model is held against
    disputes: tuple[Dispute, ...]  # where studies disagree
    sources: Mapping[str, Source]
    care: Mapping[str, CarePage]
    exemptions: tuple[Exemption, ...]  # from the rules of ``check``, each with its reason
    changes: Changes  # marks that moved
    revision: str
    gym: Gym | None = None  # whose folder is laid over ours

    def origins(self) -> Counter[Origin]:
        """How many exercises are ours, added and replaced."""
        return Counter(entry.origin for entry in self.entries.values())

    def writer(self, slug: str) -> str:
        """The gym whose exercise it is; empty for one of ours."""
        if self.gym is None or self.entries[slug].origin is Origin.OURS:
            return ""
        return self.gym.name

    def top_signs(self) -> tuple[str, ...]:
        """The stop signs that stand before all advice, in short; none in a catalog without them."""
        page = self.care.get(STOP_SIGNS)
        told = [said for part in page.section for said in part.statement] if page else []
        return tuple(said.short for said in told if said.top and said.short)

    def row(self, name: str) -> LoadRow | EffectRow:
        """A row of the evidence of either kind; raises KeyError."""
        return self.effects.get(name) or self.loads[name]

    def scaled_by(self, exercise: Exercise) -> tuple[str, ...]:
        """Rows of the measured relatives that scale the model for this exercise; often none."""
        anchor = exercise.knee.anchor if exercise.knee else None
        return tuple(point.row for point in self.anchors[anchor].points) if anchor else ()
