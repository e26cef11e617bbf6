"""One instant of a movement as the drawing needs it: joints, both arms, how head and toes turn."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from guide.body import anatomy
from guide.body.shapes import Limb, Point, Solved
from guide.figure import geometry as geo

THIGH = anatomy.THIGH.length
SHANK = anatomy.SHANK.length
TRUNK = anatomy.TRUNK.length
UPPER_ARM = anatomy.UPPER_ARM.length
FOREARM = anatomy.FOREARM.length + anatomy.HAND.length  # elbow to grip
HEAD = anatomy.HEAD.length

HIP_HALF = 0.088  # from the middle of the pelvis to a hip joint, metres
SHOULDER_HALF = 0.178

BACK_DEPTH = 0.105  # from the line hip-shoulder to the skin of the back, metres
SEAT_DEPTH = 0.105  # from the hip joint to the skin below it
_SHORT = 0.1  # metres: feet that hang lower than this over the floor are meant to stand on it

_GAZE = (-82.0, 130.0)  # a head lies down no further than flat
_TOES_FREE = (0.02, 0.10)  # heights of the ball between which lifted toes let go of the floor


class Leg(NamedTuple):
    """A leg's joints; ``toes`` is how far the toes are turned up from level."""

    knee: Point
    ankle: Point
    heel: Point
    ball: Point
    toes: float


class Arm(NamedTuple):
    """An arm below the shoulder; ``hand`` is the grip, ``wrist`` only known where it bends."""

    elbow: Point
    hand: Point
    wrist: Point | None = None

    @property
    def palm(self) -> float:
        """How far the hand is turned from hanging straight down."""
        return geo.hang(self.wrist or self.elbow, self.hand)


class Frame(Struct, frozen=True, kw_only=True):
    """One instant. Leans are degrees from upright, forward positive."""

    hip: Point
    shoulder: Point
    head: Point
    trunk: float
    gaze: float  # lean of the head
    near: Leg
    far: Leg
    arm: Arm
    other_arm: Arm | None = None  # drawn only where it differs
    pressure: Point | None = None  # where the ground pushes back on the near foot
    socket: Point | None = None  # where the arms begin, if shoulders are drawn up or back
    far_socket: Point | None = None  # the same of the far arm, if the shoulders are turned
    hips_apart: float = 0.0  # metres the near hip is before the middle of the pelvis

    @property
    def arm_from(self) -> Point:
        """Where the near arm begins."""
        return self.socket or self.shoulder

    @property
    def far_arm(self) -> Arm:
        """The arm of the far side."""
        return self.other_arm or self.arm

    @property
    def far_arm_from(self) -> Point:
        """Where the far arm begins."""
        return self.far_socket or self.arm_from

    def hip_of(self, *, far: bool) -> Point:
        """Where one leg begins."""
        aside = -self.hips_apart if far else self.hips_apart
        return geo.along(self.hip, self.trunk + 90, aside) if aside else self.hip


def frame_of(solved: Solved) -> Frame:
    """The instant that the body model solved."""
    joints = solved.joints
    return Frame(
        hip=joints.near.hip,
        shoulder=joints.shoulder,
        head=joints.head,
        trunk=joints.trunk,
        gaze=anatomy.HEAD_FOLLOWS_TRUNK * joints.trunk,
        near=_leg(joints.near),
        far=_leg(joints.far),
        arm=Arm(joints.elbow, joints.hand),
        pressure=solved.cop,
    )


def mapped(frame: Frame, move: Callable[[Point], Point], turn: float = 0.0) -> Frame:
    """The whole body moved by ``move``, which turns things by ``turn`` degrees to the left."""
    other = frame.other_arm
    return replace(
        frame,
        hip=move(frame.hip),
        shoulder=move(frame.shoulder),
        head=move(frame.head),
        trunk=frame.trunk - turn,
        gaze=frame.gaze - turn,
        near=_mapped_leg(frame.near, move, turn),
        far=_mapped_leg(frame.far, move, turn),
        arm=Arm(move(frame.arm.elbow), move(frame.arm.hand)),
        other_arm=None if other is None else Arm(move(other.elbow), move(other.hand)),
        pressure=None if frame.pressure is None else move(frame.pressure),
    )


def shifted(frame: Frame, dx: float, dy: float) -> Frame:
    """The whole body moved sideways and up."""
    return mapped(frame, lambda point: geo.shifted(point, dx, dy))


def turned(frame: Frame, degrees: float, about: Point) -> Frame:
    """The whole body turned to the left."""
    return mapped(frame, lambda point: geo.turned(point, degrees, about), degrees)


def with_trunk(frame: Frame, trunk: float) -> Frame:
    """The same legs under another trunk; the arm keeps its angles in space."""
    shoulder = geo.along(frame.hip, trunk, TRUNK)
    dx, dy = shoulder.x - frame.shoulder.x, shoulder.y - frame.shoulder.y
    arm = moved_arm(frame.arm, dx, dy)
    return with_head(replace(frame, shoulder=shoulder, trunk=trunk, arm=arm))


def with_head(frame: Frame) -> Frame:
    """The head in line with the trunk when lying, partly upright otherwise."""
    gaze = geo.clamp(frame.trunk * _follow(frame.trunk), *_GAZE)
    return replace(frame, gaze=gaze, head=geo.along(frame.shoulder, gaze, HEAD))


def moved_arm(arm: Arm, dx: float, dy: float) -> Arm:
    """The arm elsewhere."""
    wrist = arm.wrist and geo.shifted(arm.wrist, dx, dy)
    return Arm(geo.shifted(arm.elbow, dx, dy), geo.shifted(arm.hand, dx, dy), wrist)


def with_hand(frame: Frame, target: Point) -> Frame:
    """The arm reaching for ``target``, or stretched towards it when it is too far."""
    return replace(frame, arm=reaching(frame.shoulder, target))


def reaching(shoulder: Point, target: Point) -> Arm:
    """An arm whose grip is at ``target``: elbows bend only one way."""
    elbow = geo.two_link(shoulder, target, UPPER_ARM, FOREARM, ahead=False)
    return Arm(elbow, geo.reached(shoulder, target, UPPER_ARM + FOREARM - 1e-3))


def leg_from(hip: Point, ankle: Point, pitch: float, toes: float | None = None) -> Leg:
    """A leg with knee in front whose foot is turned heel up by ``pitch``."""
    knee = geo.two_link(hip, ankle, THIGH, SHANK, ahead=True)
    ankle = geo.reached(hip, ankle, THIGH + SHANK - 1e-3)
    heel = Point(-anatomy.ANKLE_ALONG * anatomy.FOOT.length, -anatomy.ANKLE_ABOVE_SOLE)
    ball = geo.shifted(heel, anatomy.BALL_ALONG * anatomy.FOOT.length, 0)
    heel, ball = (geo.turned(point, -pitch) for point in (heel, ball))
    return Leg(
        knee,
        ankle,
        geo.shifted(ankle, heel.x, heel.y),
        geo.shifted(ankle, ball.x, ball.y),
        -pitch if toes is None else toes,
    )


def legs_differ(frames: tuple[Frame, ...]) -> bool:
    """Whether the far leg shows behind the near one."""
    return any(
        geo.apart(near, far) > 0.02
        for frame in frames
        for near, far in zip(frame.near[:4], frame.far[:4], strict=True)
    )


def with_toes(frame: Frame, surfaces: tuple[float, ...]) -> Frame:
    """Toes lie flat under a lifted heel while the ball rests on one of ``surfaces`` (heights)."""

    def settled(leg: Leg) -> Leg:
        sole = geo.rise(leg.heel, leg.ball)
        if not -115 < sole < 0:
            return leg
        above = min(abs(leg.ball.y - height) for height in surfaces)
        free = (above - _TOES_FREE[0]) / (_TOES_FREE[1] - _TOES_FREE[0])
        return leg._replace(toes=sole * geo.clamp(free, 0.0, 1.0))

    return replace(frame, near=settled(frame.near), far=settled(frame.far))


def sat(seat: float, standing: float) -> float:
    """Height of the hips on a seat of this height; at ``standing`` the feet reach the floor.

    Where they nearly do, the seat is a little lower: who sits with both feet flat must not hang.
    """
    height = seat + SEAT_DEPTH
    return standing if standing < height < standing + _SHORT else height


def _leg(limb: Limb) -> Leg:
    return Leg(limb.knee, limb.ankle, limb.heel, limb.ball, geo.rise(limb.heel, limb.ball))


def _mapped_leg(leg: Leg, move: Callable[[Point], Point], turn: float) -> Leg:
    return Leg(move(leg.knee), move(leg.ankle), move(leg.heel), move(leg.ball), leg.toes + turn)


def _follow(trunk: float) -> float:
    """How much of the trunk's lean the head takes: half upright, nearly all when lying."""
    half = anatomy.HEAD_FOLLOWS_TRUNK
    full = 1.0 if trunk < 0 else 0.85
    return half + (full - half) * geo.clamp((abs(trunk) - 50) / 35, 0.0, 1.0)
