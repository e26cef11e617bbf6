"""One exercise file. Slug and pattern are its name and folder, and never written inside."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta

from guide.records.base import Record, RowId, Slug, Text
from guide.records.pose import BodyWeights, End, Pose
from guide.words import (
    Change,
    Common,
    Cost,
    Effort,
    Kit,
    Landing,
    Muscle,
    Position,
    Purpose,
    Rule,
    Sides,
    Skill,
    Watch,
)

Name = Annotated[str, Meta(min_length=2, max_length=60, pattern=r"\S")]


class Knee(Record, frozen=True, kw_only=True):
    """Where the mark comes from; exactly one. Left out altogether: the pose model alone."""

    measured: tuple[RowId, ...] = ()  # rows of this very exercise; their studies' median counts
    relative: RowId | None = None  # a measured close relative, taken over by rule
    anchor: Slug | None = None  # a row of catalog/evidence/anchors.toml
    rule: Rule | None = None
    unrated: Text | None = None  # why nothing can be said

    def __post_init__(self) -> None:
        """Refuse two origins for one mark."""
        given = [bool(self.measured), self.relative, self.anchor, self.rule, self.unrated]
        if sum(map(bool, given)) != 1:
            message = "give exactly one of measured, relative, anchor, rule, unrated"
            raise ValueError(message)


class HipAndBack(Record, frozen=True, kw_only=True):
    """What the exercise asks of hip and lower back: 0 none to 3 high, an editorial judgement."""

    hip: Cost
    back: Cost


class Variation(Record, frozen=True, kw_only=True):
    """The same exercise with one change; its effect is computed from the pose or from a study."""

    change: Change
    say: Text  # what to do, in one sentence
    start: End | None = None  # the whole new end, not a difference
    end: End | None = None
    load: BodyWeights | None = None
    effect: RowId | None = None  # a row of catalog/evidence/effects.toml


class Mistake(Record, frozen=True, kw_only=True):
    """What goes wrong, seen from outside, and what to do about it."""

    see: Text
    do: Text


class Exercise(Record, frozen=True, kw_only=True):
    """One exercise, complete (``like`` already resolved by the loader)."""

    name: Name
    aliases: tuple[Name, ...] = ()
    stands_in_for: tuple[Name, ...] = ()  # names of what is missing, and is not quite this
    formerly: tuple[Slug, ...] = ()  # old slugs, answered with 301
    purpose: Purpose
    effort: tuple[Effort, ...] = ()  # cardio only
    primary: Annotated[tuple[Muscle, ...], Meta(min_length=1)]
    secondary: tuple[Muscle, ...] = ()
    kit: Annotated[tuple[tuple[Kit, ...], ...], Meta(min_length=1)]  # any row, all of it
    skill: Skill
    common: Common
    sides: Sides
    setup: Annotated[tuple[Text, ...], Meta(min_length=1)]
    steps: Annotated[tuple[Text, ...], Meta(min_length=1)]
    assumes: Text | None = None  # settings the mark is for, where no load says it
    landing: Landing = Landing.FEET_STAY
    watch: tuple[Watch, ...] = ()  # only what cannot be computed from the pose
    position: Position | None = None  # only where both ends of the pose do not show it
    pose: Pose
    knee: Knee | None = None
    cost: HipAndBack
    cues: dict[Slug, str]  # "" = the shared text alone
    easier: tuple[Variation, ...] = ()
    raises: tuple[Variation, ...] = ()  # changes that raise the load: warnings
    mistakes: Annotated[tuple[Mistake, ...], Meta(min_length=1)]
    sources: tuple[Slug, ...] = ()  # studies of catalog/evidence/studies.toml

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that leads here, the exercise's own first."""
        return (self.name, *self.aliases, *self.stands_in_for)

    def variations(self) -> Iterator[tuple[str, Variation]]:
        """Every changed form with its place in the file, the easier ones first."""
        for field, forms in (("easier", self.easier), ("raises", self.raises)):
            for form in forms:
                yield f"{field}.{form.change}", form


NEVER_INHERITED = ("name", "aliases", "stands_in_for", "formerly", "knee", "like")
"""Keys a variant does not take over from the exercise it is ``like``."""
