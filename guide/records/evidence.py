"""Studies, measured loads, technique effects and the reviewed table of anchors."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from guide.records.base import Record, RowId, Slug, Text
from guide.records.pose import BodyWeights, End, Load, Pose, Prop
from guide.words import Confidence, LoadAt, Place, PropKind, Support

KNEECAP = "patellofemoral"
"""The ``dimension`` of a row about the force between kneecap and thigh bone."""

Link = Annotated[str, Meta(pattern=r"^https?://\S+$", max_length=300)]


class Study(Record, frozen=True, kw_only=True):
    """A published study, or another page a figure was seen on."""

    id: Slug
    cite: Text
    doi: Annotated[str, Meta(pattern=r"^10\.\S+$")] | None = None
    url: Link
    method: Text | None = None


class LoadRow(Record, frozen=True, kw_only=True):
    """One published figure of the load on a knee."""

    id: RowId
    study: Slug
    exercise: Text
    dimension: Text  # such as ``KNEECAP``
    quantity: Text
    value: float | Text
    unit: Text
    confidence: Confidence
    sd: float | None = None
    conditions: Text | None = None
    seen: Link | None = None  # where the figure was read, when not on the study's own page
    note: Text | None = None


class EffectRow(Record, frozen=True, kw_only=True):
    """One published effect of a change in technique."""

    id: RowId
    study: Slug
    exercise: Text
    change: Text
    direction: Literal["reduces", "increases", "no clear effect", "mixed", "ranking", "disputed"]
    dimension: Text
    quantity: Text
    percent: float | None = None  # change in the quantity, in percent
    confidence: Confidence
    conditions: Text | None = None
    seen: Link | None = None  # where the finding was read, when not on the study's own page
    note: Text | None = None


class Still(Record, frozen=True, kw_only=True):
    """A body at one instant of a task, with what it carries."""

    end: End
    at: LoadAt | None = None
    load: BodyWeights = 0.0
    speed: Annotated[float, Meta(ge=1, le=2)] = 1.0

    def held(self, support: Support, *props: Prop) -> Pose:
        """The pose that starts and ends there."""
        load = None
        if self.at is not None:
            load = Load(at=self.at, light=0.0, typical=self.load, heavy=self.load)
        return Pose(
            support=support, start=self.end, end=self.end, load=load, props=props, speed=self.speed
        )


class AnchorPoint(Still, frozen=True, kw_only=True):
    """One measured row beside the model's pose for the same task."""

    row: RowId


class Anchor(Record, frozen=True, kw_only=True):
    """One support class, loaded or not: model values are scaled by its measured relatives."""

    id: Slug
    support: Support
    loaded: bool
    points: Annotated[tuple[AnchorPoint, ...], Meta(min_length=1)]
    note: Text


class Source(Record, frozen=True, kw_only=True):
    """A page that care texts and cues rest on."""

    id: Slug
    title: Text
    url: Link
    kind: Literal["review", "trial", "study", "advice", "page"]  # best first; a page: clinic, news
    tier: Literal["A", "B", "C"]  # A guideline, health service, trial or review; B copy; C clinic


class Studies(Record, frozen=True, kw_only=True):
    """``studies.toml``."""

    study: tuple[Study, ...]


class Loads(Record, frozen=True, kw_only=True):
    """``loads.toml``."""

    load: tuple[LoadRow, ...]


class Effects(Record, frozen=True, kw_only=True):
    """``effects.toml``."""

    effect: tuple[EffectRow, ...]


class Anchors(Record, frozen=True, kw_only=True):
    """``anchors.toml``."""

    anchor: tuple[Anchor, ...]


class Sources(Record, frozen=True, kw_only=True):
    """``sources.toml``."""

    source: tuple[Source, ...]


class PairRow(Record, frozen=True, kw_only=True):
    """Two exercises that one study compared: the second asks less of the knee."""

    harder: Slug
    easier: Slug
    row: RowId  # of effects.toml
    percent: Annotated[float, Meta(le=-10)] | None = None  # harder to easier; None: direction only


class Pairs(Record, frozen=True, kw_only=True):
    """``pairs.toml``."""

    pair: tuple[PairRow, ...]


class Instant(Still, frozen=True, kw_only=True):
    """One instant of a task as the pose model is given it."""

    support: Support
    step: Annotated[float, Meta(ge=0, le=1)] = 0.0  # metres: what the near foot stands on

    @property
    def pose(self) -> Pose:
        """The pose that starts and ends there, on its step."""
        step = Prop(kind=PropKind.BOX, at=Place.NEAR_FOOT, height=self.step)
        return self.held(self.support, *([step] if self.step else []))


class Strike(Record, frozen=True, kw_only=True):
    """The ground's force on one foot, for tasks whose force no pose tells: it must be given."""

    force: BodyWeights
    turn: Annotated[int, Meta(ge=-45, le=45)]  # degrees the force leans forward
    along: Annotated[float, Meta(ge=0, le=1)]  # where it acts, from the heel


class TaskCheck(Record, frozen=True, kw_only=True):
    """A task whose kneecap force was published, beside the pose for it."""

    task: Text
    rows: Annotated[tuple[RowId, ...], Meta(min_length=1)]  # of loads.toml
    pose: Instant
    strike: Strike | None = None


class ChangeCheck(Record, frozen=True, kw_only=True):
    """A change of technique whose effect was published, beside the poses before and after it."""

    change: Text
    rows: Annotated[tuple[RowId, ...], Meta(min_length=1)]  # of effects.toml or loads.toml
    of: Literal["kneecap force", "kneecap force, rear knee", "knee moment"]
    found: Literal["up", "down", "same"]
    percent: float | None = None  # published, where it has a figure
    before: Instant
    after: Instant


class Checks(Record, frozen=True, kw_only=True):
    """``checks.toml``: what the pose model is held against. Nothing in it makes a mark."""

    task: tuple[TaskCheck, ...]
    change: tuple[ChangeCheck, ...]


class Side(Record, frozen=True, kw_only=True):
    """What some studies found, where others found something else."""

    says: Text
    rows: Annotated[tuple[RowId, ...], Meta(min_length=1)]  # of loads.toml or effects.toml


class Dispute(Record, frozen=True, kw_only=True):
    """A question that studies answer differently, every side of it, and what the guide does."""

    question: Text
    sides: Annotated[tuple[Side, ...], Meta(min_length=2)]
    ours: Text


class Disputes(Record, frozen=True, kw_only=True):
    """``disputes.toml``."""

    dispute: tuple[Dispute, ...]
