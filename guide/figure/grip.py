"""What the hands hold: grips that stand still, grips that belong to the body, and the other arm."""

from __future__ import annotations

from msgspec.structs import replace

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure import skeleton
from guide.figure.skeleton import FOREARM, UPPER_ARM, Arm, Frame
from guide.records.pose import End, Pose
from guide.words import Arms, Place, PropKind, Support

Frames = tuple[Frame, ...]

REACH = (UPPER_ARM + FOREARM) * 0.985
_FIXED = frozenset(
    {
        PropKind.RAIL,
        PropKind.BAR_ABOVE,
        PropKind.UPRIGHT_BIKE,
        PropKind.BICYCLE,
        PropKind.STAIR_CLIMBER,
        PropKind.SLED,
    }
)
_MAY_BE_AHEAD = frozenset({PropKind.SLED, PropKind.BAR_ABOVE})  # dragged, or jumped to
_FIXED_AT_HANDS = frozenset({PropKind.WALL, PropKind.CHAIR, PropKind.BENCH, PropKind.BOX})
_SEAT_GRIPS = frozenset(
    {
        PropKind.LEG_PRESS,
        PropKind.LEG_EXTENSION,
        PropKind.LEG_CURL,
        PropKind.SEAT,
        PropKind.RECUMBENT_BIKE,
    }
)
_HELD = frozenset(
    {
        PropKind.BARBELL,
        PropKind.RAILED_BAR,
        PropKind.LANDMINE,
        PropKind.DUMBBELL,
        PropKind.KETTLEBELL,
        PropKind.PLATE,
        PropKind.MEDICINE_BALL,
        PropKind.SANDBAG,
        PropKind.HAMMER,
        PropKind.RACKET,
        PropKind.TYRE,
        PropKind.SLED,
        PropKind.CABLE,
        PropKind.ROPE,
        PropKind.BAND,
        PropKind.STRAP,
        PropKind.ROWER,
        PropKind.SKI_MACHINE,
        PropKind.CLUB,
        PropKind.STICK,
        PropKind.FOIL,
        PropKind.BAT,
        PropKind.PADDLE,
        PropKind.SPADE,
        PropKind.SPORTS_BALL,
        PropKind.CLIMBING_WALL,
        PropKind.WHEELCHAIR,
    }
)
_FACES_FLOOR = 60  # degrees of trunk lean
_PUSHES = 25  # degrees of elbow from which both arms bend or stretch together
_ON_FLOOR = 0.16  # metres: a hand that low at both ends of a prone pose is meant to be planted
_WALKS = 0.55  # metres hands go ahead of feet that stay: more than a lean, so they walk there

# Grips on the body, metres from a joint: up along the trunk, then forward of it.
_ON_BODY = {
    Arms.GOBLET: ("shoulder", -0.11, 0.21),
    Arms.HIPS: ("hip", 0.075, 0.075),
    Arms.CROSSED: ("shoulder", -0.05, 0.145),
}

# Hands on a bar beside the shoulders: upper arm from straight down when upright, how much of the
# trunk's lean it takes, and the elbow's bend. Seen from the side the bar hides the grip.
_ON_BAR = {Arms.BAR: (-8.0, 1.0, 168.0), Arms.RACK: (72.0, 0.5, 155.0)}
MODES = _ON_BODY.keys() | _ON_BAR.keys()


def gripped(frames: Frames, pose: Pose) -> Frames:
    """The frames with hands where they belong, and the other arm where it differs."""
    if pose.shows(PropKind.ELLIPTICAL):
        return frames  # its poles move the hands
    fixed = grip_point(frames, pose)
    modes = [_mode(end, pose) for end in (pose.start, pose.end)]
    if fixed is not None:
        return tuple(skeleton.with_hand(frame, fixed) for frame in frames)
    if modes[0] in MODES and modes[0] is modes[1]:
        return tuple(replace(f, arm=preset(f, modes[0])) for f in frames)
    if any(mode in MODES for mode in modes):
        return _between_modes(frames, modes)
    return _free(frames, pose, hanging=modes == [Arms.HANG, Arms.HANG])


def _free(frames: Frames, pose: Pose, *, hanging: bool) -> Frames:
    """Arms by their own angles, kept on the floor where they rest on it."""
    if side_lying(pose):
        return tuple(_on_side(frame) for frame in frames)
    if hands_planted(frames, pose):
        return _on_floor(frames, pose)
    if hanging:
        frames = tuple(_laid_down(frame) for frame in frames)
    return _swung(frames, pose)


def side_lying(pose: Pose) -> bool:
    """Whether the person lies on one side, facing us.

    The side plane has no word for it, so the catalog writes it as lying on the back (trunk -50 to
    -105) with the legs given apart and the lower arm either stretched past the head (upper_arm
    -90) or propping the body on its forearm (upper_arm 0, elbow 90).
    """
    in_water = pose.shows(PropKind.WATER)
    return not in_water and all(_on_one_side(end) for end in (pose.start, pose.end))


def _on_one_side(end: End) -> bool:
    if end.trunk is None or end.upper_arm is None or end.far is None:
        return False
    stretched = abs(end.upper_arm + 90) <= 25
    propped = abs(end.upper_arm) <= 15 and (end.elbow or 0) >= 70
    return -105 <= end.trunk <= -50 and (stretched or propped)


def _on_side(frame: Frame) -> Frame:
    """The lower arm carries; the upper hand is on the floor in front, or on the thigh."""
    propped = frame.arm.elbow.y < frame.shoulder.y - 0.15
    on_thigh = geo.between(frame.hip, frame.near.knee, 0.2)
    hand = on_thigh if propped else Point(frame.shoulder.x + 0.3, 0.03)
    return replace(frame, arm=skeleton.reaching(frame.shoulder, hand), other_arm=frame.arm)


def grip_point(frames: Frames, pose: Pose) -> Point | None:
    """The place of a grip that does not move, within reach in every frame; None if there is none.

    Its height is the prop's, else where the hands are at the end; it is put as far in front (or
    behind, for hands behind the body) as every frame allows, but no further than the hands go.
    """
    fixed = [p for p in pose.props if _is_fixed(p.kind, p.at)]
    if not fixed:
        given = pose.end.upper_arm is not None or pose.start.upper_arm is not None
        seat = any(p.kind in _SEAT_GRIPS for p in pose.props)
        held = any(p.kind in _HELD for p in pose.props)
        preset = pose.end.arms or pose.arms
        if seat and not given and not held and preset is Arms.HANG:
            return _beside_seat(frames)
        return None
    shoulders = [frame.shoulder for frame in frames]
    hand = frames[-1].arm.hand
    prop = fixed[0]
    surface = prop.kind in _FIXED_AT_HANDS and prop.kind is not PropKind.WALL
    height = hand.y if prop.height is None or prop.kind is PropKind.WALL else prop.height
    if surface and prop.height is not None:
        height += 0.02
    height = geo.clamp(
        height, max(s.y for s in shoulders) - REACH, min(s.y for s in shoulders) + REACH
    )
    spans = [(s.x, (max(REACH**2 - (height - s.y) ** 2, 0.0)) ** 0.5) for s in shoulders]
    return Point(
        geo.clamp(hand.x, max(x - half for x, half in spans), min(x + half for x, half in spans)),
        height,
    )


def holds_something(pose: Pose) -> bool:
    """Whether both hands are taken by a weight, a handle or a grip."""
    return any(p.kind in _HELD or _is_fixed(p.kind, p.at) for p in pose.props)


def _is_fixed(kind: PropKind, at: Place | None) -> bool:
    ahead = kind in _MAY_BE_AHEAD and at is Place.FRONT
    return (kind in _FIXED and not ahead) or (kind in _FIXED_AT_HANDS and at is Place.HANDS)


def _mode(end: End, pose: Pose) -> Arms | None:
    """The preset that rules at one end; None when angles are given."""
    if end.arms is not None:
        return end.arms
    return None if end.upper_arm is not None or end.elbow is not None else pose.arms


def preset(frame: Frame, mode: Arms | None) -> Arm:
    """The arm of a preset that belongs to the body; other arms stay as they are."""
    if mode in _ON_BAR:
        upper, share, elbow = _ON_BAR[mode]
        return arm_at(frame.shoulder, upper - share * frame.trunk, elbow)
    if mode in _ON_BODY:
        joint, up, forward = _ON_BODY[mode]
        start = frame.shoulder if joint == "shoulder" else frame.hip
        spot = geo.along(geo.along(start, frame.trunk, up), frame.trunk + 90, forward)
        return skeleton.reaching(frame.shoulder, spot)
    return frame.arm


def _between_modes(frames: Frames, modes: list[Arms | None]) -> Frames:
    """From one preset to another: both angles of the arm go evenly from end to end."""
    ends = []
    for frame, mode in ((frames[0], modes[0]), (frames[-1], modes[1])):
        ends.append(angles_of(frame.shoulder, preset(frame, mode)))
    uppers = geo.unwound([ends[0][0], ends[1][0]])
    bends = [bend for _, bend in ends]
    last = len(frames) - 1
    moved = []
    for i, frame in enumerate(frames):
        share = i / last
        upper = uppers[0] + (uppers[1] - uppers[0]) * share
        bend = bends[0] + (bends[1] - bends[0]) * share
        moved.append(replace(frame, arm=arm_at(frame.shoulder, upper, bend)))
    return tuple(moved)


def arm_at(shoulder: Point, upper: float, elbow: float) -> Arm:
    """An arm by its angles: upper arm from straight down, elbow bend."""
    joint = geo.along(shoulder, 180 - upper, UPPER_ARM)
    return Arm(joint, geo.along(joint, 180 - upper - elbow, FOREARM))


def angles_of(shoulder: Point, arm: Arm) -> tuple[float, float]:
    """The other way round: upper arm from straight down and elbow bend of an arm."""
    upper = geo.hang(shoulder, arm.elbow)
    return upper, _bend(upper, geo.hang(arm.elbow, arm.hand))


def _bend(upper: float, lower: float) -> float:
    """The elbow's bend between -180 and 180 from the turns of upper arm and forearm."""
    return (lower - upper + 180) % 360 - 180


def _beside_seat(frames: Frames) -> Point:
    """A handle beside the seat."""
    hip, trunk = frames[-1].hip, frames[-1].trunk
    return geo.along(geo.along(hip, trunk, -0.02), trunk + 90, 0.10)


def hands_planted(frames: Frames, pose: Pose) -> bool:
    """Whether hands or forearms carry a body that faces the floor, at both ends."""
    held = any(p.kind in _HELD and p.at is not Place.BACK for p in pose.props)
    if pose.support is not Support.DRAWN or held:
        return False
    low = all(f.arm.hand.y < _ON_FLOOR and f.trunk > 30 for f in (frames[0], frames[-1]))
    first, last = (f.arm.hand.x - f.near.ball.x for f in (frames[0], frames[-1]))
    return low and last - first < _WALKS


def one_hand_lifts(frames: Frames, pose: Pose) -> bool:
    """Whether the hands carry such a body at the start, and one of them does to the end."""
    free = pose.support is Support.DRAWN and crosswise(pose) and not pose.shows(PropKind.WATER)
    facing = all(f.trunk > _FACES_FLOOR for f in (frames[0], frames[-1]))
    return free and facing and frames[0].arm.hand.y < _ON_FLOOR


def _laid_down(frame: Frame) -> Frame:
    """Arms that would hang through the floor lie on it, beside the body."""
    if frame.arm.hand.y > -0.02:
        return frame
    side = 1.0 if frame.hip.x > frame.shoulder.x else -1.0
    drop = max(frame.shoulder.y - 0.03, 0.0)
    ahead = (max(REACH**2 - drop**2, 0.0)) ** 0.5
    return skeleton.with_hand(frame, Point(frame.shoulder.x + side * ahead, 0.03))


def _on_floor(frames: Frames, pose: Pose) -> Frames:
    """Hands that stay where they are at the start; a forearm that lies down lies flat."""
    flat = all(f.arm.elbow.y < _ON_FLOOR for f in (frames[0], frames[-1]))
    start = frames[0].arm
    if flat:
        placed = tuple(_forearm_down(frame) for frame in frames)
    else:
        spot = Point(start.hand.x, 0.025)
        placed = tuple(skeleton.with_hand(frame, spot) for frame in frames)
    together = flat or abs((pose.end.elbow or 0) - (pose.start.elbow or 0)) >= _PUSHES
    return placed if together or pose.end.far is None else _swung(placed, pose)


def _forearm_down(frame: Frame) -> Frame:
    drop = geo.clamp(frame.shoulder.y - 0.04, 0.0, UPPER_ARM)
    side = (UPPER_ARM**2 - drop**2) ** 0.5
    ahead = 1.0 if frame.arm.elbow.x >= frame.shoulder.x else -1.0
    elbow = Point(frame.shoulder.x + ahead * side, frame.shoulder.y - drop)
    return replace(frame, arm=Arm(elbow, Point(elbow.x + FOREARM, 0.03)))


def _swung(frames: Frames, pose: Pose) -> Frames:
    """The other arm: it swings against this one, carries or waits; in a hold nothing swings."""
    if pose.hold or not crosswise(pose):
        return frames
    water = pose.shows(PropKind.WATER)
    return tuple(_with_other(frame, water=water) for frame in frames)


def crosswise(pose: Pose) -> bool:
    """Whether the arm of one side goes with the leg of the other."""
    far_leg = pose.start.far is not None or pose.end.far is not None
    given = pose.start.upper_arm is not None or pose.end.upper_arm is not None
    told = pose.start.far_arm is not None or pose.end.far_arm is not None
    free = pose.support in (Support.DRAWN, Support.ONE) and not holds_something(pose)
    return far_leg and given and free and not told


def _with_other(frame: Frame, *, water: bool) -> Frame:
    """Lying or on all fours the moving arm is the far one: limbs move crosswise."""
    upper, elbow = angles_of(frame.shoulder, frame.arm)
    if water or abs(frame.trunk) <= 60:
        return replace(frame, other_arm=arm_at(frame.shoulder, -upper, elbow))
    if frame.trunk < 0:
        waiting = arm_at(frame.shoulder, 180.0, 5.0)
    else:
        waiting = skeleton.reaching(frame.shoulder, Point(frame.shoulder.x, 0.025))
    moving, hand = frame.arm, frame.arm.hand
    if frame.trunk > 0 and hand.y < 0:  # it is on the floor as well, not under it
        moving = skeleton.reaching(frame.shoulder, Point(hand.x, 0.025))
    return replace(frame, arm=waiting, other_arm=moving)
