"""Between two stances: make both know the same angles, then mix them. Degrees and metres."""

from __future__ import annotations

from msgspec.structs import replace

from guide.body import solve
from guide.body.shapes import Leg, Stance


def alike(one: Stance, other: Stance) -> Stance:
    """``one`` with every angle known that ``other`` gives, so that the two can be blended."""
    near, far = one.near, one.far
    shank = near.shank is None and other.near.shank is not None
    knee = near.knee is None and other.near.knee is not None
    trunk = one.trunk is None and other.trunk is not None
    hangs = other.far is not None and other.far.thigh is None
    leg = other.far is not None and (far is None or (hangs and far.thigh is not None))
    if not (shank or knee or trunk or leg):
        return one
    joints = solve(one).joints
    limb = joints.far
    solved = Leg(shank=limb.shank, knee=limb.knee_bend, foot_pitch=limb.foot_pitch)
    return replace(
        one,
        near=replace(
            near,
            shank=joints.near.shank if shank else near.shank,
            knee=joints.near.knee_bend if knee else near.knee,
        ),
        trunk=joints.trunk if trunk else one.trunk,
        far=solved if leg else far,
    )


def blend(start: Stance, end: Stance, part: float) -> Stance:
    """The stance at ``part`` of the way, 0 to 1; what neither end knows stays to be solved."""
    far = start.far
    if far is not None and end.far is not None:
        far = _blend_leg(far, end.far, part)
    return replace(
        end,
        near=_blend_leg(start.near, end.near, part),
        far=far,
        trunk=_mix_known(start.trunk, end.trunk, part),
        upper_arm=_mix(start.upper_arm, end.upper_arm, part),
        elbow=_mix(start.elbow, end.elbow, part),
        cop_fraction_far=_mix(start.cop_fraction_far, end.cop_fraction_far, part),
        above=_mix(start.above, end.above, part),
    )


def _blend_leg(start: Leg, end: Leg, part: float) -> Leg:
    return Leg(
        shank=_mix_known(start.shank, end.shank, part),
        knee=_mix_known(start.knee, end.knee, part),
        thigh=_mix_known(start.thigh, end.thigh, part),
        foot_pitch=_mix(start.foot_pitch, end.foot_pitch, part),
        on_wedge=start.on_wedge or end.on_wedge,
        surface_y=_mix(start.surface_y, end.surface_y, part),
    )


def _mix(start: float, end: float, part: float) -> float:
    return start + part * (end - start)


def _mix_known(start: float | None, end: float | None, part: float) -> float | None:
    return None if start is None or end is None else _mix(start, end, part)
