"""The sideways angles of a pose at one instant, mixed from those of both ends."""

from __future__ import annotations

from collections.abc import Callable

from guide.records.pose import Front, Pose

ABOVE = 90.0  # degrees a body seen from above is turned, head to the left
HANGS_OUT = 7.0  # degrees an arm at rest keeps from the trunk


class Blend:
    """The angles of ``Front`` at one instant, degrees."""

    def __init__(
        self, pose: Pose, share: float, out: float | None = None, far_out: float | None = None
    ) -> None:
        """``share`` (0 to 1) is how far the movement has come.

        ``out`` and ``far_out`` are how far the legs go out, whatever the pose says.
        """
        self._ends = (pose.start.frontal, pose.end.frontal)
        self._across = ABOVE + pose.slope if pose.lies else 0.0
        self._shrugs = (pose.start.shrug, pose.end.shrug)
        self._share = share
        self._out, self._far_out = out, far_out if far_out is not None else out

    def side(self) -> float:
        """How far the trunk leans to the near side."""
        return self._mixed(lambda front: front.side)

    def roll(self) -> float:
        """How far the whole body is turned to the left; from above it lies across, or aslope."""
        return self._mixed(lambda front: front.roll) + self._across

    def aside(self) -> float:
        """How far the body has gone to the near side, metres."""
        return self._mixed(lambda front: front.aside)

    def twist(self) -> float:
        """How far the shoulders are turned to the near side."""
        return self._mixed(lambda front: front.twist)

    def look(self) -> float:
        """How far the head is turned to the near side, beyond the twist."""
        return self._mixed(lambda front: front.look)

    def tip(self) -> float:
        """How far the head leans to the near side, beyond the trunk."""
        return self._mixed(lambda front: front.tip)

    def foot(self) -> float:
        """How far the near foot is turned out about its shin."""
        return self._mixed(lambda front: front.foot)

    def shrug(self) -> float:
        """How far the shoulders are drawn up, metres."""
        start, end = self._shrugs
        return start + (end - start) * self._share

    def leg(self, *, far: bool) -> tuple[float, float, float]:
        """Out, turn and spin of one leg."""
        if not far:
            mixed = (lambda f: f.out), (lambda f: f.turn), (lambda f: f.spin)
            out, turn, spin = (self._mixed(angle) for angle in mixed)
            return out if self._out is None else self._out, turn, spin
        out = self._mixed(lambda f: f.out if f.far_out is None else f.far_out)
        turn = self._mixed(lambda f: f.turn if f.far_turn is None else f.far_turn)
        spin = self._mixed(lambda f: f.spin if f.far_spin is None else f.far_spin)
        return out if self._far_out is None else self._far_out, turn, spin

    def arm_out(self, *, far: bool) -> float:
        """How far one arm goes out to the side."""

        def told(front: Front) -> float:
            out = front.far_arm_out if far and front.far_arm_out is not None else front.arm_out
            return HANGS_OUT if out is None else out

        return self._mixed(told)

    def arm_spin(self, *, far: bool) -> float:
        """How far one upper arm is turned out about its own length."""

        def told(front: Front) -> float:
            other = far and front.far_arm_spin is not None
            return front.far_arm_spin or 0.0 if other else front.arm_spin

        return self._mixed(told)

    def _mixed(self, angle: Callable[[Front], float]) -> float:
        start, end = map(angle, self._ends)
        return start + (end - start) * self._share
