"""What leaves the floor, or whatever a lying body lies on, in words."""

from __future__ import annotations

from msgspec.structs import replace

from guide.body import movement
from guide.catalog import Entry
from guide.coach.carried import thigh
from guide.records.pose import End
from guide.words import Pattern, Posture, Support, postures

FLAT, SITS = -90, -50  # degrees of trunk: on the back, and from where a body sits rather than lies
STILL = 8  # degrees, either way, that a trunk or thighs move without anybody seeing it
HIPS_MOVE, HIPS_UP = 0.03, 0.2  # metres that hips in a bridge move, and from which they are up
LEGS_FLAT = 12  # degrees off level of thighs that lie on the floor: then the hips do too
LEG_FALLS = 25  # degrees a bent leg goes down by itself, lying on the back


def hips(entry: Entry, end: End, other: End, where: Posture) -> str:
    """Lying down, the trunk's angle tells whether the hips or the shoulders leave the floor."""
    mine, yours = end.trunk or 0, other.trunk or 0
    if entry.exercise.pose.support is Support.BRIDGE:
        return _lifted(entry, end, other)
    if abs(mine - yours) < STILL or where in postures.SWIMS:
        return ""
    if where is Posture.FACE_DOWN:
        return "shoulders lifted" if mine < yours else "shoulders down"
    long = all(abs(thigh(one) + 90) <= LEGS_FLAT and (one.knee or 0) < 20 for one in (end, other))
    rolls = FLAT - min(mine, yours) > max(mine, yours) - FLAT  # the hips come over the shoulders
    crunches = entry.pattern is Pattern.CORE and where is Posture.ON_THE_BACK
    if long or (crunches and not rolls):
        return "shoulders lifted" if mine > yours else "shoulders down"
    if where is Posture.ON_THE_BACK and max(mine, yours) > SITS and mine > FLAT - STILL:
        return ""
    return "hips lifted" if mine < yours else "hips low"


def _lifted(entry: Entry, end: End, other: End) -> str:
    """In a bridge the hips go up, or stay up while a foot leaves the floor."""
    mine, yours = (_hip_height(entry, one) for one in (end, other))
    if abs(mine - yours) < HIPS_MOVE:
        stays = end.far is not None and other.far is None
        return f"hips lifted{', one foot lifted' if stays else ''}" if mine > HIPS_UP else ""
    return "hips lifted" if mine > yours else "hips low"


def _hip_height(entry: Entry, end: End) -> float:
    pose = replace(entry.exercise.pose, start=end, end=end)
    return movement.frames(pose, pose.typical_bw, 1)[0].joints.near.hip.y


def legs(end: End, other: End, where: Posture) -> str:
    """How high the moving leg is, lying on the back, the belly or the side."""
    mine, yours = _above_level(end, end), _above_level(end, other)
    if max(end.knee or 0, other.knee or 0) > 30 and where not in postures.ON_SIDE:
        return _bent_legs(end, other, where, mine - yours, near=mine >= 100)
    if abs(mine - yours) < 10 or abs((end.trunk or 0) - (other.trunk or 0)) >= STILL:
        return ""
    bent = max(end.knee or 0, other.knee or 0) > 30
    part = "top knee" if bent else ("moving leg" if where in postures.ON_SIDE else "leg")
    if mine < yours:
        return f"{part} low"
    return f"{part} pointing up" if mine >= 60 and not bent else f"{part} raised"


def _above_level(body: End, end: End) -> float:
    """How high a thigh is above level, degrees, of a body that lies face down or face up."""
    return (1 if (body.trunk or 0) > 0 else -1) * thigh(end) - 90


def _bent_legs(end: End, other: End, where: Posture, rise: float, *, near: bool) -> str:
    """The same of bent legs, that the knees have not told already."""
    if where is Posture.FACE_DOWN and abs(rise) >= STILL:
        return "thighs lifted" if rise > 0 else "thighs down"
    if near:
        return "thigh near the chest"
    still = end.trunk == other.trunk is not None and where is Posture.ON_THE_BACK
    if still and abs((end.knee or 0) - (other.knee or 0)) < LEG_FALLS <= -rise:
        return "one foot lowered" if end.far else "feet lowered"
    return ""
