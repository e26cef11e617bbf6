"""How a body is placed that is down on the floor: lying, on hands and feet, kneeling, sitting."""

from __future__ import annotations

from guide.coach.carried import (
    LEVEL,
    SEATS,
    SOLID,
    apart,
    arms_behind,
    hands_carry,
    hands_reach,
    lifts_an_arm,
    on_forearms,
    on_insteps,
    prop_at,
    shin_down,
    thigh,
    toes_behind,
)
from guide.figure.grip import side_lying
from guide.records.exercise import Exercise
from guide.records.pose import End, Pose
from guide.words import Landing, Place, Posture, PropKind, Watch

_DEEP, _OVER_FEET = 95, 50  # degrees of knee, and of a shin that stands over the foot
_HEEL_OVER = -100  # degrees of a shin that points up and back: that heel is over a body face down


def on_the_floor(exercise: Exercise, end: End) -> Posture | None:
    """Lying, on hands and feet or kneeling; None for none of them."""
    pose, lean, shin = exercise.pose, end.trunk or 0, end.shank or 0
    forearms = on_forearms(pose)
    if side_lying(pose):
        return Posture.ON_ONE_FOREARM if abs(end.upper_arm or 0) <= 15 else Posture.ON_ONE_SIDE
    folded = 80 <= shin <= 100 and (end.knee or 0) >= 115
    kneels = Watch.KNEELING in exercise.watch or folded
    behind = not kneels and lean <= -15 and arms_behind(end)
    told = (
        (prop_at(pose, Place.HIP, PropKind.ROLLER) and lean <= -15, Posture.HIPS_ON_ROLLER),
        (behind and shin_down(end) > -60, Posture.FACE_UP_ON_FEET),
        (behind and lean <= -60, Posture.FACE_UP_ON_HEELS),
        (lean <= -60 and not (kneels and folded), Posture.ON_THE_BACK),
        (kneels, _kneeling(exercise, end)),
        (lean >= LEVEL and shin <= _HEEL_OVER, Posture.FACE_DOWN),
        (lean <= -15 and shin <= -60, Posture.LEANING_BACK),
        (prop_at(pose, Place.KNEES, *SOLID) and shin >= 60, Posture.KNEES_ON_PAD),
        (
            lean >= 40 and _feet_in_the_air(exercise, end),
            Posture.FOREARMS_ALONE if forearms else Posture.HANDS_ALONE,
        ),
        (on_insteps(pose, end) and lean > 40 and thigh(end) >= 80, Posture.FACE_DOWN),
        (_crouches(pose, end), Posture.CROUCHING),
        (
            lean >= 40 and prop_at(pose, Place.HANDS, PropKind.BALL) and forearms,
            Posture.BALL_AND_TOES,
        ),
        (
            lean >= 40 and toes_behind(end) and hands_carry(pose) and hands_reach(pose, end),
            Posture.FOREARMS_AND_TOES if forearms else Posture.HANDS_AND_TOES,
        ),
        (
            lean >= 40 and shin >= 45 and prop_at(pose, Place.HANDS, PropKind.BALL),
            Posture.BALL_AND_TOES,
        ),
        (lean > 80 and shin > 45, Posture.FACE_DOWN),
        (lean > 40 and shin >= 80 and thigh(end) >= 60, Posture.FACE_DOWN),
        (_leans_back_on_hands(pose), Posture.HANDS_ON_BENCH),
        (_on_the_bottom(pose, end), Posture.ON_FLOOR),
    )
    return next((one for holds, one in told if holds), None)


def _kneeling(exercise: Exercise, end: End) -> Posture:
    pose, lean, far = exercise.pose, exercise.pose.end.trunk or 0, end.far
    forearms, bench = on_forearms(pose), prop_at(pose, Place.KNEES, PropKind.BENCH)
    strapped = prop_at(pose, Place.NEAR_FOOT, PropKind.STRAP)  # one kneels only to get in and out
    on_one = far is not None and ((far.shank or 0) < 60 or abs(end.shank or 0) < 30)
    on_ball = prop_at(pose, Place.FRONT, PropKind.BALL)
    down = lean >= 45 and not (on_ball or prop_at(pose, Place.HANDS, PropKind.CABLE))
    told = (
        (strapped, Posture.FOREARMS_AND_STRAPS if forearms else Posture.HANDS_AND_STRAPS),
        (on_one and bench and lean > 60, Posture.KNEE_AND_HAND_ON_BENCH),
        (on_one and bench, Posture.KNEE_ON_BENCH),
        (on_one and lean > 60 and lifts_an_arm(pose), Posture.ONE_KNEE_AND_HAND),
        (on_one and lean > 60, Posture.ONE_KNEE_AND_HANDS),
        (on_one, Posture.ONE_KNEE),
        (far is not None and (far.knee or 0) < 45, Posture.ONE_SHIN_FOLDED),
        ((pose.start.knee or 0) >= 115, Posture.HEELS_UNDER_HIPS),
        (not down, Posture.BOTH_KNEES),
        (forearms, Posture.FOREARMS_AND_KNEES),
    )
    return next((one for holds, one in told if holds), Posture.HANDS_AND_KNEES)


def _feet_in_the_air(exercise: Exercise, end: End) -> bool:
    """Whether hands alone carry the body: nothing is under the feet, and it is no jump."""
    pose = exercise.pose
    under = any(prop.at in {Place.NEAR_FOOT, Place.FAR_FOOT, Place.FEET} for prop in pose.props)
    still = exercise.landing < Landing.FLIGHT and not under
    return end.above > 0 and still and hands_carry(pose)


def _leans_back_on_hands(pose: Pose) -> bool:
    """Whether the hands stand on a bench behind the hips from start to end."""
    back = all((end.upper_arm or 0) < 0 and (end.shank or 0) < 0 for end in (pose.start, pose.end))
    return back and prop_at(pose, Place.HANDS, *SOLID, PropKind.CHAIR)


def _on_the_bottom(pose: Pose, end: End) -> bool:
    """Whether a leg lies ahead, the other beside it, and nothing holds the hips up."""
    ahead = min(end.shank or 0, (end.far and end.far.shank) or 0) <= -60 and apart(end) < 60
    held = any(prop.at in {Place.HIP, Place.HANDS} and prop.kind in {*SEATS, PropKind.RAIL}
               for prop in pose.props)  # fmt: skip
    return ahead and not held and end.above <= 0


def _crouches(pose: Pose, end: End) -> bool:
    """Whether a deep squat on both feet brings the hands down: the feet carry, not the hands."""
    deep = (end.knee or 0) >= _DEEP and 0 < (end.shank or 0) <= _OVER_FEET and end.far is None
    return deep and (end.trunk or 0) >= 40 and hands_carry(pose) and hands_reach(pose, end)
