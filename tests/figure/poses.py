"""Poses of every kind of support and place, as a catalog would write them, for the figure tests."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

from guide.records.pose import End, Load, Pose, Prop
from guide.words import Arms, LoadAt, Place, PropKind, Support


def load(at: LoadAt, typical: float) -> Load:
    """A load with plain light and heavy sides."""
    return Load(at=at, light=typical / 2, typical=typical, heavy=typical * 2)


def prop(kind: PropKind, at: Place | None = None, height: float | None = None) -> Prop:
    """A prop in one line."""
    return Prop(kind=kind, at=at, height=height)


def drawn(start: End, end: End, *props: Prop, arms: Arms = Arms.HANG, tilt: int = 0) -> Pose:
    """A pose for the picture only."""
    return Pose(support=Support.DRAWN, start=start, end=end, props=props, arms=arms, tilt=tilt)


def _read(name: str) -> dict[str, Pose]:
    file = Path(__file__).with_name(name)
    return msgspec.convert(tomllib.loads(file.read_text("utf-8")), dict[str, Pose])


POSES = _read("side.toml")
"""Seen from the side, by a name for the test's output."""

FRONT = _read("front.toml")
"""Seen from the front."""

EVERY = POSES | FRONT

ROUND = ("upright-bike", "bicycle", "recumbent-bike", "mini-pedals", "elliptical")
"""Those whose feet go round."""

HIGH = End(knee=3, shank=66, trunk=66, heel=70, upper_arm=-4, elbow=8)
LOW = End(knee=3, shank=83, trunk=84, heel=84, upper_arm=-82, elbow=132)
"""Both ends of a push-up."""
