"""What the joints do at one end of a movement, in words, once it is said how the body is placed."""

from __future__ import annotations

from math import cos, radians

from msgspec.structs import replace

from guide.body import movement
from guide.catalog import Entry
from guide.coach.carried import apart, thigh
from guide.knee import FULL_BEND
from guide.phrases import front
from guide.phrases.arms import STRAIGHT_UP, arms
from guide.records.exercise import Exercise
from guide.records.pose import End
from guide.words import Arms, Landing, Pattern, Posture, PropKind, Support, Watch, postures

ARMS_TELL = frozenset(
    {Pattern.PUSH, Pattern.PULL, Pattern.CORE, Pattern.OLYMPIC_LIFT, Pattern.THROW}
)  # fmt: skip
"""Where the arms are the movement, or where they carry the body."""

ALMOST = 125  # degrees of bend from which little is left to a full one
LEGS_SWING = frozenset(
    {Pattern.CORE, Pattern.LOCOMOTION, Pattern.SWIMMING, Pattern.MOBILITY, Pattern.HINGE,
     Pattern.HIP_ABDUCTION}
)  # fmt: skip
_LAID_BACK = 120  # degrees a foot is turned about its ball from which its back lies on something
LEG_FALLS = 25  # degrees a bent leg goes down by itself, lying on the back
OFF_THE_FLOOR = 0.05  # metres
FLAT, SITS = -90, -50  # degrees of trunk: on the back, and from where a body sits rather than lies
HIPS_MOVE, HIPS_UP = 0.03, 0.2  # metres that hips in a bridge move, and from which they are up
THIGHS_MOVE = 8  # degrees that thighs lift off the floor, lying face down
BENT = 20  # degrees from which a knee is not called straight
FOOT_UP = 0.2  # of the length of a shin that one foot is higher than the other
LEGS_FLAT = 12  # degrees off level of thighs that lie on the floor: then the hips do too
HEAD_STRAIGHT = 10  # degrees of nodding, either way, that nobody sees


def described(entry: Entry, where: Posture, end: End, other: End) -> str:
    """The joints at one end; ``other`` is the other end, to tell what differs."""
    exercise, pose = entry.exercise, entry.exercise.pose
    flight = _flight(exercise, end)
    lies = where in postures.LIES or pose.lies is not None or pose.support is Support.BRIDGE
    parts = [_knees(exercise, end), _small(end, other)]
    if pose.from_front:
        sideways = front.trunk(pose, end, other) or ("" if lies else _trunk(end.trunk or 0))
        feet = flight or _feet(where, end, other)
        parts += [sideways, front.legs(exercise, end, other), feet, front.arms(pose, end, other)]
        return ", ".join(part for part in parts if part)
    if lies:
        parts += [_hips(entry, end, other, where), _raised(end, other, where)]
    elif where in postures.FACE_UP:
        parts.append(_hips(entry, end, other, where))
    elif where in postures.ON_TOES:
        parts.append("hips high" if (end.trunk or 0) >= 105 else "")
    elif where is Posture.LEANING_BACK:
        parts.append(_raised(end, other, where))
    elif where not in postures.LEANS:
        parts.append(_trunk(end.trunk or 0))
    parts.append(_legs(entry, where, end, other))
    parts.append(flight or _feet(where, end, other))
    overhead = Arms.OVERHEAD in {pose.arms, pose.start.arms, pose.end.arms}
    parted = pose.start.far_arm is not None or pose.end.far_arm is not None
    racket = pose.shows(PropKind.RACKET)
    swung = any(abs(one.upper_arm or 0) >= STRAIGHT_UP for one in (end, other))
    swung = swung and (where in postures.STANDS or where in {Posture.BOTH_KNEES, Posture.STRIDING})
    told = overhead or swung or parted or racket or entry.pattern in ARMS_TELL
    if told and where not in postures.ON_FOREARMS:
        parts.append(arms(entry, end))
    return ", ".join(part for part in parts if part)


def _flight(exercise: Exercise, end: End) -> str:
    """Whether the body is off the floor: in the air, or landed on a box as high; empty if not."""
    if exercise.landing < Landing.FLIGHT or end.above <= OFF_THE_FLOOR:
        return ""
    boxes = (prop for prop in exercise.pose.props if prop.kind is PropKind.BOX)
    lands = any(abs((box.height or 0) - end.above) <= OFF_THE_FLOOR for box in boxes)
    return "on the box" if lands else "in the air"


def _small(end: End, other: End) -> str:
    """What head, shoulders, wrists and toes do, where that is the move."""
    told = (
        (end.nod - other.nod, 8, _head(end.nod), _head(end.nod)),
        (end.shrug - other.shrug, 0.02, "shoulders drawn up", "shoulders low"),
        (end.wrist - other.wrist, 25, "hands bent up", "hands bent down"),
        (end.palm - other.palm, 25, "hand turned over", "hand upright"),
        (end.toes - other.toes, 10, "toes bent up", "toes bent down"),
        (end.blades - other.blades, 0.02, "shoulders drawn back", "shoulders let go"),
        (end.hips - other.hips, 15, "hips turned, one side low", "hips level"),
        (end.twist - other.twist, 15, "shoulders turned to one side", ""),
    )
    words = [more if by > 0 else less for by, least, more, less in told if abs(by) >= least]
    return ", ".join(word for word in words if word)


def _head(nod: float) -> str:
    if abs(nod) < HEAD_STRAIGHT:
        return "head straight"
    return "head bent forward" if nod > 0 else "head bent back"


def _knees(exercise: Exercise, end: End) -> str:
    full = Watch.FULL_BEND in exercise.watch
    near, support = _bent(end.knee or 0, full=full), exercise.pose.support
    if support is Support.SPLIT:
        return f"front knee {near}"
    far = None if end.far is None or end.far.knee is None else _bent(end.far.knee, full=full)
    if support is Support.ONE:
        rest = f", other knee {far}" if far else ""
        return f"standing knee {near}{rest}"
    if far is None or near == far:
        return f"knees {near}"
    return f"one knee {near}, the other {far}"


def _bent(bend: int, *, full: bool) -> str:
    """A knee's bend in words; ``full``: the file says that it goes on to the end from here."""
    if bend < BENT:
        return "straight"
    if bend < 45:
        return "slightly bent"
    if bend < 75:
        return "half bent"
    if bend <= ALMOST:
        return "deeply bent"
    return "fully bent" if full or bend > FULL_BEND else "almost fully bent"


def _trunk(lean: int) -> str:
    if lean < -15:
        return "lying back" if lean < -50 else "leaning back"
    if lean < 15:
        return "trunk upright"
    if lean < 35:
        return "trunk leaning a little forward"
    if lean < 65:
        return "trunk leaning well forward"
    return "trunk about level" if lean < 100 else "trunk hanging down"


def _hips(entry: Entry, end: End, other: End, where: Posture) -> str:
    """Lying down, the trunk's angle tells whether the hips or the shoulders leave the floor."""
    mine, yours = end.trunk or 0, other.trunk or 0
    if entry.exercise.pose.support is Support.BRIDGE:
        return _lifted(entry, end, other)
    if abs(mine - yours) < 8 or where in postures.SWIMS:
        return ""
    if where is Posture.FACE_DOWN:
        return "shoulders lifted" if mine < yours else "shoulders down"
    long = all(abs(thigh(one) + 90) <= LEGS_FLAT and (one.knee or 0) < 20 for one in (end, other))
    rolls = FLAT - min(mine, yours) > max(mine, yours) - FLAT  # the hips come over the shoulders
    crunches = entry.pattern is Pattern.CORE and where is Posture.ON_THE_BACK
    if long or (crunches and not rolls):
        return "shoulders lifted" if mine > yours else "shoulders down"
    if where is Posture.ON_THE_BACK and max(mine, yours) > SITS and mine > FLAT - 8:
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


def _raised(end: End, other: End, where: Posture) -> str:
    """How high the moving leg is above level, lying on the back or the side."""
    up = 1 if (end.trunk or 0) > 0 else -1  # face down or face up
    mine, yours = (up * thigh(one) - 90 for one in (end, other))
    bent = max(end.knee or 0, other.knee or 0) > 30
    side = where in postures.ON_SIDE
    if bent and not side:
        taps = abs((end.knee or 0) - (other.knee or 0)) < LEG_FALLS <= yours - mine
        taps = taps and where is Posture.ON_THE_BACK and end.trunk == other.trunk is not None
        lowered = "one foot lowered" if end.far else "feet lowered"
        if where is Posture.FACE_DOWN and abs(mine - yours) >= THIGHS_MOVE:
            return "thighs lifted" if mine > yours else "thighs down"
        return "thigh near the chest" if mine >= 100 else lowered if taps else ""
    if abs(mine - yours) < 10 or abs((end.trunk or 0) - (other.trunk or 0)) >= 8:
        return ""
    part = "top knee" if bent else ("moving leg" if side else "leg")
    if mine < yours:
        return f"{part} low"
    return f"{part} pointing up" if mine >= 60 and not bent else f"{part} raised"


def _legs(entry: Entry, where: Posture, end: End, other: End) -> str:
    """Where the legs are, where that is more than what the knees say."""
    if where not in postures.STANDS and where is not Posture.STRIDING:
        return _legs_off_the_floor(entry, where, end, other)
    support = entry.exercise.pose.support
    bent = end.far is None or max(end.knee or 0, end.far.knee or 0) > 45
    if end.far is None or bent or support is Support.SPLIT:
        return ""
    if support is Support.ONE:
        return "other leg stretched back" if (end.far.shank or 0) >= 45 else ""
    if apart(end) < 20:
        return ""
    behind = entry.pattern in {Pattern.HINGE, Pattern.MOBILITY}
    stands = where is Posture.STANDING and entry.exercise.landing < Landing.FLIGHT
    lifted = _in_the_air(end) if stands else ""
    return lifted or ("one leg behind the other" if behind else "legs apart")


def _in_the_air(end: End) -> str:
    """The leg whose foot is clearly higher than the other one; empty for none and for bent legs."""
    if end.far is None or end.far.thigh is not None:  # given by its thigh, that foot touches down
        return ""
    if max(end.knee or 0, end.far.knee or 0) >= BENT:
        return ""
    shin = end.far.shank or 0
    near, far = (end.shank or 0, thigh(end)), (shin, shin - (end.far.knee or 0))
    up = [sum(cos(radians(angle)) for angle in leg) for leg in (near, far)]
    if abs(up[0] - up[1]) < FOOT_UP:
        return ""
    lifted = near if up[0] < up[1] else far
    return f"one leg lifted {'in front' if sum(lifted) < 0 else 'behind'}"


def _legs_off_the_floor(entry: Entry, where: Posture, end: End, other: End) -> str:
    sideways = entry.pattern in {Pattern.HIP_ABDUCTION, Pattern.HIP_ADDUCTION}
    crawls, sits = where in postures.CRAWLS, where in postures.SITS
    if sideways and (sits or crawls):  # not to be seen from the side
        lifted = "one knee lifted to the side" if end == entry.exercise.pose.end else ""
        return lifted if crawls else ("legs together" if end.far is None else "legs apart")
    if where in postures.ON_TOES:
        bent = end.far is not None and (end.far.knee or 0) > 45
        return "legs apart" if apart(end) >= 10 and not bent else ""
    back = thigh(end) - thigh(other)
    alone = end.far is not None
    lunges = end.far is not None and min(end.knee or 0, end.far.knee or 0) >= 45
    free = entry.pattern in LEGS_SWING and where in postures.FREE_LEGS
    told = (
        (abs(back) < 20, ""),
        (free and back < 0 and alone and not lunges, "one leg raised in front"),
        (free and back < 0 and where is not Posture.UPRIGHT_IN_WATER, "legs raised in front"),
        (free and alone and thigh(end) >= 15, "one leg back"),
        (where in postures.HIPS_ON, "legs lifted" if thigh(end) >= 60 else "legs hanging"),
        (crawls and back > 0 and alone, "one leg lifted behind"),
        (
            where in postures.ON_SEAT
            and back < 0
            and (end.knee or 0) > 45
            and other.above <= end.above,
            "one knee lifted" if alone else "knees lifted",
        ),
    )
    return next((words for holds, words in told if holds), "")


def _feet(where: Posture, end: End, other: End) -> str:
    """Heels or toes that leave the floor; sitting, only where that is the movement."""
    still = where in postures.STANDS
    moves = where in postures.SITS | postures.FOOT_ON or where is Posture.LEG_PRESS
    if not still and not (moves and abs(end.heel - other.heel) >= 15):
        return ""
    if _LAID_BACK > end.heel >= 25:
        return "heels lifted"
    if where in postures.FOOT_ON:
        return "heel below the edge" if end.heel <= -10 else ""
    return "toes lifted" if end.heel <= -20 and (moves or where is Posture.STANDING) else ""
