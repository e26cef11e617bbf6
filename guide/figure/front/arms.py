"""Both arms of a body seen from the front: by their angles, or on the body as a preset says."""

from __future__ import annotations

from guide.body.stances import ARMS
from guide.figure.front.blend import Blend
from guide.figure.front.space import Way, bent_between, leaned, lifted_out, spun
from guide.figure.skeleton import FOREARM, TRUNK, UPPER_ARM, Frame
from guide.records.pose import End, Pose
from guide.words import Arms

# Where hands are in presets that belong to the body: from their shoulder, in the trunk's own
# directions, and the way the elbow points. The trunk's length is added to what is at the hips.
_HANDS: dict[Arms, tuple[Way, Way]] = {
    Arms.HIPS: (Way(0.03, 0.0, TRUNK - 0.06), Way(-0.3, 1.0, 0.0)),
    Arms.GOBLET: (Way(0.20, -0.15, 0.14), Way(0.0, 0.5, 1.0)),
    Arms.CROSSED: (Way(0.14, -0.24, 0.10), Way(0.2, 0.6, 1.0)),
    Arms.BAR: (Way(-0.03, 0.13, -0.03), Way(-0.4, 0.5, 1.0)),
    Arms.RACK: (Way(0.10, 0.01, -0.04), Way(1.0, 0.25, 0.6)),
    Arms.FORWARD: (Way(0.50, -0.13, 0.02), Way(0.0, 1.0, 0.6)),
}


class BothArms:
    """Both arms at one instant: by angles, or from and to presets that belong to the body."""

    def __init__(self, pose: Pose, frame: Frame, share: float) -> None:
        self._pose, self._frame, self._share = pose, frame, share
        self._front = Blend(pose, share)

    def of(self, *, far: bool) -> tuple[Way, Way]:
        """From the shoulder to the elbow and from there to the grip."""
        presets = [_preset(end, self._pose, far=far) for end in (self._pose.start, self._pose.end)]
        if presets == [None, None]:
            return self._by_angles(far=far)
        hand, towards = Way(0, 0, 0), Way(0, 0, 0)
        for preset, share in zip(presets, (1 - self._share, self._share), strict=True):
            at, points = self._held(preset, far=far)
            hand, towards = hand.plus(at.times(share)), towards.plus(points.times(share))
        elbow = bent_between(hand, UPPER_ARM, FOREARM, towards)
        reach = min(1.0, (UPPER_ARM + FOREARM - 1e-3) / max(hand.length, 1e-6))
        return elbow, hand.times(reach).plus(elbow.times(-1))

    def _held(self, preset: Arms | None, *, far: bool) -> tuple[Way, Way]:
        if preset is None:
            upper, fore = self._by_angles(far=far)
            return upper.plus(fore), upper
        hand, towards = _HANDS[preset]
        lean = self._frame.trunk
        return leaned(hand, lean), leaned(towards, lean)

    def _by_angles(self, *, far: bool) -> tuple[Way, Way]:
        upper, elbow = (
            a + (b - a) * self._share
            for a, b in zip(
                _angles(self._pose.start, self._pose, far=far),
                _angles(self._pose.end, self._pose, far=far),
                strict=True,
            )
        )
        ways = (
            leaned(Way(0, 0, UPPER_ARM), -upper),
            leaned(Way(0, 0, FOREARM), -upper - elbow),
        )
        out = self._front.arm_out(far=far)
        arm, fore = (lifted_out(way, out) for way in ways)
        return arm, spun(fore, self._front.arm_spin(far=far), arm)


def _angles(end: End, pose: Pose, *, far: bool) -> tuple[float, float]:
    """Upper arm from straight down and elbow bend, degrees."""
    preset = end.arms or pose.arms
    upper, elbow = ARMS[preset] if preset not in _HANDS else ARMS[Arms.HANG]
    upper = upper if end.upper_arm is None else end.upper_arm
    elbow = elbow if end.elbow is None else end.elbow
    front = end.front
    if far and front is not None:
        upper = upper if front.far_upper_arm is None else front.far_upper_arm
        elbow = elbow if front.far_elbow is None else front.far_elbow
    return float(upper), float(elbow)


def _preset(end: End, pose: Pose, *, far: bool) -> Arms | None:
    """The preset that rules this arm at one end; None when its angles are given."""
    front = end.frontal
    given = [] if end.arms else [end.upper_arm, end.elbow]
    if far:
        given += [front.far_arm_out, front.far_upper_arm, front.far_elbow]
    if not (far and end.arms):  # a preset written at this end holds for the arm not told of
        given.append(front.arm_out)
    preset = end.arms or pose.arms
    told = any(value is not None for value in given)
    return None if told or preset not in _HANDS else preset
