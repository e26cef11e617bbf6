"""The sideways angles of a pose at one instant, mixed from those of both ends."""

from __future__ import annotations

from collections.abc import Callable

from guide.records.pose import Front, Pose

HANGS_OUT = 7.0  # degrees an arm at rest keeps from the trunk


class Blend:
    """The angles of ``Front`` at one instant, degrees."""

    def __init__(
        self, pose: Pose, share: float, out: float | None = None, far_out: float | None = None
    ) -> None:
        """``share`` (0 to 1) is how far the movement has come.

        ``out`` and ``far_out`` are how far the legs go out, whatever the pose says.
        """
        self._ends = (pose.start.front or Front(), pose.end.front or Front())
        self._share = share
        self._out, self._far_out = out, far_out if far_out is not None else out

    def side(self) -> float:
        """How far the trunk leans to the near side."""
        return self._mixed(lambda front: front.side)

    def roll(self) -> float:
        """How far the whole body is turned to the left."""
        return self._mixed(lambda front: front.roll)

    def aside(self) -> float:
        """How far the body has gone to the near side, metres."""
        return self._mixed(lambda front: front.aside)

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

    def _mixed(self, angle: Callable[[Front], float]) -> float:
        start, end = map(angle, self._ends)
        return start + (end - start) * self._share
