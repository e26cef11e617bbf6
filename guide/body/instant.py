"""One instant of a task that a study speaks of, as the model sees it."""

from __future__ import annotations

from math import cos, radians, sin
from typing import TYPE_CHECKING

from guide.body import movement
from guide.body.anatomy import kneecap_bw
from guide.body.posture import between
from guide.body.shapes import Solved
from guide.body.statics import Push, knee_moment

if TYPE_CHECKING:
    from guide.records.evidence import Instant, Strike


def solved(instant: Instant) -> Solved:
    """The body there. Raises ``PoseError`` as ``solve`` does."""
    return movement.frames(instant.pose, instant.load, 2)[0]


def quantity(of: str, body: Solved) -> float:
    """What a study looked at, in the words of ``ChangeCheck.of``: body weights, or Nm per kg."""
    if of == "knee moment":
        return body.knee_nm_kg
    if of == "kneecap force, rear knee":
        return kneecap_bw(body.far_knee_nm_kg, body.joints.far.knee_bend)
    return body.kneecap_bw


def struck(body: Solved, strike: Strike) -> float:
    """The kneecap force under a given force on the near foot."""
    limb, turn = body.joints.near, radians(strike.turn)
    foot = between(limb.heel, limb.toe, strike.along)
    push = Push(foot, strike.force * sin(turn), strike.force * cos(turn))
    return kneecap_bw(knee_moment(limb, push), limb.knee_bend)
