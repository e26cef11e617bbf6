"""A movement between two poses: its frames, its hardest moment, and what is wrong with it.

The inputs of both ends are blended and balance is solved again in every frame, so that feet stay
where they are. Degrees, metres, body weights; moments in Nm per kg.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from msgspec.structs import replace

from guide.body import PLANTED, STANDING, UPRIGHT, anatomy, solve
from guide.body.blend import alike, blend
from guide.body.posture import PoseError
from guide.body.shapes import Solved, Stance
from guide.body.stances import stance_of
from guide.words import Support

if TYPE_CHECKING:
    from guide.records.pose import End, Pose

TRUNK_STANDS: Final = (-20.0, 92.0)  # degrees
TRUNK_MAY_GIVE: Final = 10.0  # degrees a stopped shin may change the trunk without a word
FLOOR_SLACK: Final = 0.03  # metres; poses are whole degrees
FAR_FOOT_SLACK: Final = 0.06


class Peak(NamedTuple):
    """The moment of a movement in which the kneecap carries most."""

    kneecap_bw: float
    knee_bend: float
    hip_nm_kg: float
    frame: int  # which of the frames, from 0
    solved: Solved


class Run(NamedTuple):
    """What stays known of a whole movement."""

    hardest: Peak
    balanced: bool  # in every frame


def with_ends(pose: Pose, start: End | None, end: End | None) -> Pose:
    """The pose with one or both ends replaced."""
    return replace(pose, start=start or pose.start, end=end or pose.end)


def frames(pose: Pose, load_bw: float, count: int = 9) -> tuple[Solved, ...]:
    """Solved instants from start to end, both included. Raises ``PoseError`` as ``solve`` does."""
    start, end = (stance_of(pose, one, load_bw) for one in (pose.start, pose.end))
    if start == end:
        return (solve(start),) * count
    start = alike(start, end)
    end = alike(end, start)
    return tuple(solve(blend(start, end, i / (count - 1))) for i in range(count))


def peak(pose: Pose, load_bw: float) -> Peak:
    """The frame with the highest kneecap force; of equals the one with the most bend."""
    return run(pose, load_bw).hardest


@lru_cache(maxsize=8192)
def run(pose: Pose, load_bw: float) -> Run:
    """The whole movement; remembered, since many ask and it never changes."""
    solved = frames(pose, load_bw)
    ranked = [(frame.kneecap_bw, frame.joints.near.knee_bend, i) for i, frame in enumerate(solved)]
    force, bend, index = max(ranked)
    hardest = Peak(force, bend, solved[index].hip_nm_kg, index, solved[index])
    return Run(hardest, all(frame.balanced for frame in solved))


def flaws(pose: Pose) -> list[str]:
    """What is wrong with a pose, one sentence for people each: which end, and what to do.

    Held against the typical load. A pose that is only drawn need only be drawable.
    """
    if pose.support in {Support.PUSH, Support.PAD} and pose.load is None:
        return ["The machine pushes with nothing: give the load, at the sled or the pad."]
    load = pose.typical_bw
    found: list[str] = []
    for name, end in (("start", pose.start), ("end", pose.end)):
        try:
            stance = stance_of(pose, end, load)
            found += _flaws_of(stance, solve(stance), name)
        except PoseError as error:
            found.append(f"At the {name}: {error}.")
    if found:
        return found
    try:
        balanced = run(pose, load).balanced
    except PoseError as error:
        return [f"Between start and end: {error}. Bring the two ends closer to each other."]
    if pose.support in STANDING and not balanced:
        return ["Between start and end the body falls over. Bring the two ends closer."]
    return []


def _flaws_of(stance: Stance, solved: Solved, name: str) -> list[str]:
    checks = (_balance_flaw, _ankle_flaw, _trunk_flaw, _floor_flaw, _far_foot_flaw, _back_flaw)
    said = (check(stance, solved) for check in checks)
    return [f"At the {name} {sentence}" for sentence in said if sentence]


def _balance_flaw(stance: Stance, solved: Solved) -> str | None:
    if solved.balanced:
        return None
    support, foot = stance.support, solved.joints.near
    if support in {Support.WALL, Support.STRAP}:
        return "the body leans on nothing: bend the knee more or put the shank back."
    if support is Support.BRIDGE:
        return "the weight is not between feet and shoulders: change shank or trunk."
    if solved.centre.x > foot.ball.x:
        return "the body falls forward: lean the trunk less, or leave the shank out."
    return "the body falls backward: lean the trunk more, or leave the shank out."


def _ankle_flaw(stance: Stance, solved: Solved) -> str | None:
    if stance.support not in UPRIGHT:
        return None
    limit = anatomy.ANKLE_LIMIT + stance.near.foot_pitch
    if solved.shank > limit + 0.5:
        return (
            f"the shin leans {solved.shank:.0f} degrees and this foot allows {limit:.0f}:"
            " lower the shank, or lift the heel (heel or wedge)."
        )
    if solved.ankle_limited and stance.trunk is not None:
        leans = solved.trunk - stance.trunk
        if abs(leans) > TRUNK_MAY_GIVE:
            return (
                f"the shin cannot lean further, so the trunk must lean {solved.trunk:.0f}"
                f" degrees, not {stance.trunk:.0f}: write that, or lift the heel."
            )
    return None


def _trunk_flaw(stance: Stance, solved: Solved) -> str | None:
    low, high = TRUNK_STANDS
    if stance.support not in STANDING | {Support.SPLIT} or low <= solved.trunk <= high:
        return None
    return (
        f"the trunk leans {solved.trunk:.0f} degrees; standing it may lean {low:.0f} to"
        f" {high:.0f}: correct trunk, or knee and shank if it was solved."
    )


def _floor_flaw(stance: Stance, solved: Solved) -> str | None:
    if stance.support not in PLANTED - {Support.PUSH}:
        return None
    joints = solved.joints
    places = (
        ("shoulder", joints.shoulder),
        ("hand", joints.hand),
        ("hip", joints.near.hip),
        ("other knee", joints.far.knee),
    )
    for word, at in places:
        if at.y < -FLOOR_SLACK:
            return f"the {word} is under the floor: bend less, or move that limb."
    return None


def _far_foot_flaw(stance: Stance, solved: Solved) -> str | None:
    if stance.far is None or stance.support not in {Support.ONE, Support.SPLIT}:
        return None
    limb, far = solved.joints.far, stance.far
    gap = min(limb.ball.y, limb.toe.y, limb.heel.y) - far.surface_y
    if stance.support is Support.ONE and far.thigh is None:
        if min(limb.heel.y, limb.ball.y) >= -FAR_FOOT_SLACK:
            return None
        return "the other foot is under the floor: bend that knee more, or stand on a box."
    if far.thigh is None and abs(gap) > FAR_FOOT_SLACK:
        where = "over" if gap > 0 else "under"
        return (
            f"the other foot is {abs(gap) * 100:.0f} cm {where} what it stands on:"
            " give its thigh instead of shank and knee."
        )
    return None


def _back_flaw(stance: Stance, solved: Solved) -> str | None:
    low = anatomy.THICKNESS["shoulder"] - FLOOR_SLACK
    if stance.support is not Support.BRIDGE or solved.joints.shoulder.y >= low:
        return None
    return "the shoulders are in the floor: leave the trunk out and it is laid down for you."
