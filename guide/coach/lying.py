"""How a body lies or sits on the floor where the picture shows it from the front or from above."""

from __future__ import annotations

from guide.figure.front import lies
from guide.records.pose import Pose
from guide.words import Lies, Posture

_FOREARM = 45  # degrees of elbow bend from which the forearm is on the floor
_BENT = 45  # degrees of knee bend from which a foot is near a seat on the floor
_CARRIES = 60  # degrees in front from which arms of a body face down stand on the floor
_SHIN_AHEAD = -30  # degrees a shin leans back whose foot is far in front of a seat on the floor
_UPRIGHT = 20  # degrees of knee and shin: that leg stands
_HOLDS_UP, _PAST_HEAD = 60, 110  # degrees the lower arm is out where it carries the body


def lying(pose: Pose) -> Posture | None:
    """How a body on its side lies; None for one that is upright."""
    if not lies(pose):
        return None
    if pose.lies:
        carries = max(end.upper_arm or 0 for end in (pose.start, pose.end)) >= _CARRIES
        prone = Posture.HANDS_AND_TOES if carries else Posture.FACE_DOWN
        return Posture.ON_THE_BACK if pose.lies is Lies.BACK else prone
    end = pose.end.frontal
    arm, elbow = end.far_arm_out, end.far_elbow
    if arm is None or not _HOLDS_UP <= arm <= _PAST_HEAD:
        return Posture.ON_ONE_SIDE
    bent = (pose.end.elbow if elbow is None else elbow) or 0
    return Posture.ON_ONE_FOREARM if bent >= _FOREARM else Posture.ON_ONE_ARM


def sits_on_floor(pose: Pose) -> bool:
    """Whether the legs of a body that sits are folded to the sides, or lie in front of it."""
    end = pose.end
    ahead = (end.shank or 0) <= _SHIN_AHEAD and (end.knee or 0) >= _BENT
    far = end.far
    stands = far is not None and max(abs(far.shank or 0), abs(far.knee or 0)) <= _UPRIGHT
    return (bool(end.frontal.spin) or ahead) and not (lies(pose) or stands)
