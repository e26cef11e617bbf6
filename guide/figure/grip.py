"""Where the hands belong: at a grip, on the body, or where their own angles put them."""

from __future__ import annotations

from msgspec.structs import replace

from guide.figure import skeleton
from guide.figure.arms import MODES, Frames, between_modes, mode_at, preset
from guide.figure.free_arms import free
from guide.figure.holds import grip_point
from guide.records.pose import Pose
from guide.words import Arms, PropKind


def gripped(frames: Frames, pose: Pose) -> Frames:
    """The frames with hands where they belong, and the other arm where it differs."""
    if pose.shows(PropKind.ELLIPTICAL):
        return frames  # its poles move the hands
    fixed = grip_point(frames, pose)
    modes = [mode_at(end, pose) for end in (pose.start, pose.end)]
    if fixed is not None:
        return tuple(skeleton.with_hand(frame, fixed) for frame in frames)
    if modes[0] in MODES and modes[0] is modes[1]:
        return tuple(replace(f, arm=preset(f, modes[0])) for f in frames)
    if any(mode in MODES for mode in modes):
        return between_modes(frames, modes)
    return free(frames, pose, hanging=modes == [Arms.HANG, Arms.HANG])
