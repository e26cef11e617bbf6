"""What goes into the body model and what comes out of it.

Axes: x forward, y up, metres. Angles in degrees as in ``guide.records.pose``; moments in Nm per kg
of body mass (flexing positive); forces in body weights (BW).
"""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct

from guide.words import LoadAt, Support


class Point(NamedTuple):
    """A place in the side plane."""

    x: float
    y: float


class Leg(Struct, frozen=True, kw_only=True):
    """One leg's angles. ``None`` is solved: by balance (near leg) or by touching down (far leg)."""

    shank: float | None = None
    knee: float | None = None
    thigh: float | None = None  # far leg only: then shank and knee are solved
    foot_pitch: float = 0.0
    on_wedge: bool = False
    surface_y: float = 0.0


class PointLoad(Struct, frozen=True):
    """An outside weight at a place of the body, in body weights."""

    at: LoadAt
    bw: float


class Stance(Struct, frozen=True, kw_only=True):
    """One instant of a movement, as the solver needs it."""

    support: Support
    near: Leg
    far: Leg | None = None  # None: both legs alike
    trunk: float | None = None
    upper_arm: float = 0.0
    elbow: float = 5.0
    loads: tuple[PointLoad, ...] = ()
    force_bw: float = 0.0  # machine force, both legs together
    hip_at: Point | None = None  # for bodies that no foot carries
    cop_fraction_far: float = 0.75  # where the far foot presses, as a fraction of its length
    extra_moment_nm: float = 0.0
    speed: float = 1.0
    above: float = 0.0  # height of the body's lowest point over the floor, picture only


class Limb(NamedTuple):
    """The joints of one leg and its foot."""

    hip: Point
    knee: Point
    ankle: Point
    heel: Point
    ball: Point
    toe: Point
    shank: float
    knee_bend: float
    foot_pitch: float


class Joints(Struct, frozen=True, kw_only=True):
    """Where everything is."""

    near: Limb
    far: Limb
    shoulder: Point
    head: Point  # centre
    elbow: Point
    wrist: Point
    hand: Point
    trunk: float


class Solved(Struct, frozen=True, kw_only=True):
    """A solved instant: the picture and the load come from the same joints."""

    joints: Joints
    shank: float
    trunk: float
    cop: Point | None  # where the ground's force goes through the near foot
    centre: Point  # centre of mass of body and loads
    balanced: bool  # False: falls forward or backward
    ankle_limited: bool
    knee_nm_kg: float
    far_knee_nm_kg: float
    hip_nm_kg: float
    kneecap_bw: float
