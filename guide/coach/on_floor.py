"""How a body is placed that is down on the floor: lying, on hands and feet, kneeling, sitting."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from msgspec import Struct

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
from guide.figure.free_arms import side_lying
from guide.records.exercise import Exercise
from guide.records.pose import End, Pose
from guide.words import Landing, Place, Posture, PropKind, Watch

_DEEP, _OVER_FEET = 95, 50  # degrees of knee, and of a shin that stands over the foot
_HEEL_OVER = -100  # degrees of a shin that points up and back: that heel is over a body face down


class _Body(Struct, frozen=True):
    """A body at one end of a movement, as the rules below ask of it."""

    exercise: Exercise
    end: End

    @property
    def pose(self) -> Pose:
        return self.exercise.pose

    @property
    def lean(self) -> int:
        return self.end.trunk or 0

    @property
    def shin(self) -> int:
        return self.end.shank or 0

    @property
    def last_lean(self) -> int:
        """Of the trunk where the movement ends."""
        return self.pose.end.trunk or 0

    @property
    def folded(self) -> bool:
        """Whether the shin lies flat below a bent knee."""
        return 80 <= self.shin <= 100 and (self.end.knee or 0) >= 115

    @property
    def kneels(self) -> bool:
        return Watch.KNEELING in self.exercise.watch or self.folded

    @property
    def props_itself_up(self) -> bool:
        """Whether it looks up and its arms stand behind it."""
        return not self.kneels and self.lean <= -15 and arms_behind(self.end)

    @property
    def on_forearms(self) -> bool:
        return on_forearms(self.pose)

    @property
    def on_hands_and_toes(self) -> bool:
        """Whether arms carry it in front of toes that stand behind."""
        stands = self.lean >= 40 and toes_behind(self.end)
        return stands and hands_carry(self.pose) and hands_reach(self.pose, self.end)

    @property
    def on_hands_alone(self) -> bool:
        return self.lean >= 40 and _feet_in_the_air(self.exercise, self.end)

    @property
    def strapped(self) -> bool:
        """Whether the feet hang in straps: one kneels only to get in and out."""
        return self.has(Place.NEAR_FOOT, PropKind.STRAP)

    @property
    def on_one_knee(self) -> bool:
        far = self.pose.end.far
        return far is not None and ((far.shank or 0) < 60 or abs(self.shin) < 30)

    @property
    def one_knee_on_bench(self) -> bool:
        return self.on_one_knee and self.has(Place.KNEES, PropKind.BENCH)

    @property
    def one_shin_folded(self) -> bool:
        far = self.pose.end.far
        return far is not None and (far.knee or 0) < 45

    @property
    def bows_to_the_floor(self) -> bool:
        """Whether its hands come down, and not on a ball or a cable in front of it."""
        held = self.has(Place.FRONT, PropKind.BALL) or self.has(Place.HANDS, PropKind.CABLE)
        return self.last_lean >= 45 and not held

    def has(self, place: Place, *kinds: PropKind) -> bool:
        return prop_at(self.pose, place, *kinds)


Rules: TypeAlias = tuple[tuple[Callable[[_Body], bool], Posture], ...]

_FACE_UP: Rules = (
    (lambda b: b.lean <= -15 and b.has(Place.HIP, PropKind.ROLLER), Posture.HIPS_ON_ROLLER),
    (lambda b: b.props_itself_up and shin_down(b.end) > -60, Posture.FACE_UP_ON_FEET),
    (lambda b: b.props_itself_up and b.lean <= -60, Posture.FACE_UP_ON_HEELS),
    (lambda b: b.lean <= -60 and not (b.kneels and b.folded), Posture.ON_THE_BACK),
)
_KNEELING: Rules = (
    (lambda b: b.strapped and b.on_forearms, Posture.FOREARMS_AND_STRAPS),
    (lambda b: b.strapped, Posture.HANDS_AND_STRAPS),
    (lambda b: b.one_knee_on_bench and b.last_lean > 60, Posture.KNEE_AND_HAND_ON_BENCH),
    (lambda b: b.one_knee_on_bench, Posture.KNEE_ON_BENCH),
    (
        lambda b: b.on_one_knee and b.last_lean > 60 and lifts_an_arm(b.pose),
        Posture.ONE_KNEE_AND_HAND,
    ),
    (lambda b: b.on_one_knee and b.last_lean > 60, Posture.ONE_KNEE_AND_HANDS),
    (lambda b: b.on_one_knee, Posture.ONE_KNEE),
    (lambda b: b.one_shin_folded, Posture.ONE_SHIN_FOLDED),
    (lambda b: (b.pose.start.knee or 0) >= 115, Posture.HEELS_UNDER_HIPS),
    (lambda b: not b.bows_to_the_floor, Posture.BOTH_KNEES),
    (lambda b: b.on_forearms, Posture.FOREARMS_AND_KNEES),
)
_OTHERWISE: Rules = (
    (lambda b: b.lean >= LEVEL and b.shin <= _HEEL_OVER, Posture.FACE_DOWN),
    (lambda b: b.lean <= -15 and b.shin <= -60, Posture.LEANING_BACK),
    (lambda b: b.shin >= 60 and b.has(Place.KNEES, *SOLID), Posture.KNEES_ON_PAD),
    (lambda b: b.on_hands_alone and b.on_forearms, Posture.FOREARMS_ALONE),
    (lambda b: b.on_hands_alone, Posture.HANDS_ALONE),
    (
        lambda b: b.lean > 40 and thigh(b.end) >= 80 and on_insteps(b.pose, b.end),
        Posture.FACE_DOWN,
    ),
    (lambda b: _crouches(b.pose, b.end), Posture.CROUCHING),
    (
        lambda b: b.lean >= 40 and b.on_forearms and b.has(Place.HANDS, PropKind.BALL),
        Posture.BALL_AND_TOES,
    ),
    (lambda b: b.on_hands_and_toes and b.on_forearms, Posture.FOREARMS_AND_TOES),
    (lambda b: b.on_hands_and_toes, Posture.HANDS_AND_TOES),
    (
        lambda b: b.lean >= 40 and b.shin >= 45 and b.has(Place.HANDS, PropKind.BALL),
        Posture.BALL_AND_TOES,
    ),
    (lambda b: b.lean > 80 and b.shin > 45, Posture.FACE_DOWN),
    (lambda b: b.lean > 40 and b.shin >= 80 and thigh(b.end) >= 60, Posture.FACE_DOWN),
    (lambda b: _leans_back_on_hands(b.pose), Posture.HANDS_ON_BENCH),
    (lambda b: _on_the_bottom(b.pose, b.end), Posture.ON_FLOOR),
)
"""What holds, and how such a body is placed; the first that holds is it."""


def on_the_floor(exercise: Exercise, end: End) -> Posture | None:
    """Lying, on hands and feet or kneeling; None for none of them."""
    if side_lying(exercise.pose):
        on_forearm = abs(end.upper_arm or 0) <= 15
        return Posture.ON_ONE_FOREARM if on_forearm else Posture.ON_ONE_SIDE
    body = _Body(exercise, end)
    face_up = _first(_FACE_UP, body)
    if face_up or not body.kneels:
        return face_up or _first(_OTHERWISE, body)
    return _first(_KNEELING, body) or Posture.HANDS_AND_KNEES


def _first(rules: Rules, body: _Body) -> Posture | None:
    return next((posture for holds, posture in rules if holds(body)), None)


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
