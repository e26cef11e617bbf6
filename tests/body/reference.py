"""The reference poses of ``golden.json`` as stances, and the helper for its dynamic rows.

Jumps, running and walking need a ground force that a pose cannot give: those rows state one as
input, and only these tests know how to use it. The product takes measured values instead.
"""

from __future__ import annotations

import json
from math import cos, radians, sin
from pathlib import Path
from typing import Any, NamedTuple

from msgspec import convert

from guide.body import anatomy, solve
from guide.body.posture import Angles, between, place
from guide.body.shapes import Leg, Point, PointLoad, Stance
from guide.body.statics import Push, knee_moment
from guide.words import LoadAt, Support

DATA = Path(__file__).parent.parent / "data"


class Row(NamedTuple):
    """One reference pose: its inputs and what it should give."""

    id: str
    inputs: dict[str, Any]
    shank: float
    ankle_limited: bool
    knee_nm_kg: float
    kneecap_bw: float

    @property
    def dynamic(self) -> bool:
        return bool(self.inputs["support"] == "dynamic")


class Load(NamedTuple):
    """What a row comes to."""

    knee_nm_kg: float
    kneecap_bw: float


def _row(raw: dict[str, Any]) -> Row:
    shank = raw["shank_deg"]
    return Row(
        raw["id"],
        raw["inputs"],
        float(shank.rstrip("*")),
        shank.endswith("*"),
        raw["knee_nm_kg"],
        raw["pfj_bw"],
    )


def validation() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((DATA / "validation.json").read_text("utf-8"))
    return found


ROWS = [_row(raw) for raw in json.loads((DATA / "golden.json").read_text("utf-8"))["poses"]]
STATIC = [row for row in ROWS if not row.dynamic]
DYNAMIC = [row for row in ROWS if row.dynamic]


def stance(row: Row) -> Stance:
    """The row's inputs in our words ("spanish" was the trial's name for the strap)."""
    raw = row.inputs
    support = {"spanish": "strap", "dynamic": "drawn"}.get(raw["support"], raw["support"])
    renamed = {
        "force_bw": "force_bw",
        "cop_fraction_far": "cop_fraction_far",
        "extra_moment_nm": "extra_moment_nm",
        "speed_factor": "speed",
    }
    extra = {ours: raw[theirs] for theirs, ours in renamed.items() if theirs in raw}
    return Stance(
        support=convert(support, Support),
        near=Leg(**raw["near"]),
        far=Leg(**raw["far"]) if "far" in raw else None,
        trunk=raw["trunk"],
        upper_arm=raw["upper_arm"],
        elbow=raw["elbow"],
        loads=tuple(PointLoad(convert(load["at"], LoadAt), load["bw"]) for load in raw["loads"]),
        hip_at=Point(*raw["hip_fixed_at"]) if "hip_fixed_at" in raw else None,
        **extra,
    )


STANCES = {row.id: stance(row) for row in STATIC}


def dynamic(row: Row) -> Load:
    """One leg takes ``ground_force_bw`` at a given place of the sole, in a given direction."""
    raw, near = row.inputs, stance(row).near
    assert near.shank is not None
    assert near.knee is not None
    limb = place(stance(row), Angles(near.shank, near.knee, raw["trunk"])).near
    force, turn = raw["ground_force_bw"], radians(raw["force_direction_deg"])
    foot = between(limb.heel, limb.toe, raw["cop_fraction"])
    knee = knee_moment(limb, Push(foot, force * sin(turn), force * cos(turn)))
    return Load(knee, anatomy.kneecap_bw(knee, near.knee))


def modelled(row: Row) -> Load:
    if row.dynamic:
        return dynamic(row)
    solved = solve(STANCES[row.id])
    return Load(solved.knee_nm_kg, solved.kneecap_bw)
