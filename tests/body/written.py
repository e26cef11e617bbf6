"""The reference exercises as a catalog file would write their end, with load and speed."""

from __future__ import annotations

from typing import Any

from guide.records.base import decode
from guide.records.pose import Pose

AS_POSES: dict[str, tuple[str, dict[str, Any], tuple[str, float] | None, float]] = {
    "squat_par": ("two", {"knee": 100, "trunk": 35, "arms": "forward"}, None, 1.0),
    "goblet": ("two", {"knee": 105, "trunk": 25, "arms": "goblet"}, ("goblet", 0.29), 1.0),
    "back_highbar": ("two", {"knee": 100, "trunk": 42, "arms": "bar"}, ("back", 1.0), 1.0),
    "back_lowbar": ("two", {"knee": 100, "trunk": 54, "arms": "bar"}, ("lowback", 1.0), 1.0),
    "front_squat": ("two", {"knee": 110, "trunk": 25, "arms": "rack"}, ("front", 0.8), 1.0),
    "heel_elev": ("two", {"knee": 110, "trunk": 18, "wedge": 15, "arms": "forward"}, None, 1.0),
    "sit_stand": ("two", {"knee": 88, "trunk": 42, "arms": "forward"}, None, 1.1),
    "rdl": ("two", {"knee": 25, "trunk": 65, "arms": "deadlift"}, ("hands", 0.7), 1.0),
    "deadlift": ("two", {"knee": 65, "trunk": 58, "arms": "deadlift"}, ("hands", 1.2), 1.0),
    "trapbar": ("two", {"knee": 80, "trunk": 45, "elbow": 0}, ("hands", 1.2), 1.0),
    "wall_sit": ("wall", {"knee": 90}, None, 1.0),
    "spanish": ("strap", {"knee": 90, "trunk": 15}, None, 1.0),
    "split_squat": (
        "split",
        {"knee": 95, "trunk": 5, "shank": 8, "far": {"thigh": -2}},
        None,
        1.0,
    ),
    "lunge_fwd": (
        "split",
        {"knee": 100, "trunk": 5, "shank": 16, "far": {"thigh": 2}},
        None,
        1.15,
    ),
    "bulgarian": (
        "split",
        {
            "knee": 95,
            "trunk": 18,
            "shank": 10,
            "far": {"thigh": 0, "foot": "laces", "surface": 0.42},
        },
        None,
        1.0,
    ),
    "step_up20": (
        "one",
        {"knee": 58, "trunk": 28, "elbow": 10, "far": {"shank": 10, "knee": 22}},
        None,
        1.0,
    ),
    "step_up30": (
        "one",
        {"knee": 75, "trunk": 35, "elbow": 10, "far": {"shank": 10, "knee": 22}},
        None,
        1.0,
    ),
    "step_down20": (
        "one",
        {"knee": 65, "trunk": 18, "elbow": 10, "far": {"shank": -5, "knee": -5}},
        None,
        1.0,
    ),
    "sl_rdl": (
        "one",
        {"knee": 18, "trunk": 70, "elbow": 0, "far": {"shank": 70, "knee": 0}},
        None,
        1.0,
    ),
    "hip_thrust": ("bridge", {"knee": 120, "trunk": -76, "shank": 4}, ("hip", 1.0), 1.0),
    "glute_bridge": ("bridge", {"knee": 100, "shank": -5}, None, 1.0),
    "legpress": ("push", {"knee": 92, "trunk": -10, "shank": 15}, ("sled", 1.5), 1.0),
    "hack": ("push", {"knee": 95, "shank": 15}, ("sled", 1.6), 1.0),
    "knee_ext60": ("pad", {"knee": 60}, ("pad", 0.6), 1.0),
    "knee_ext90": ("pad", {"knee": 90}, ("pad", 0.6), 1.0),
    "slr": ("open", {"knee": 0, "trunk": -90, "shank": -60}, None, 1.0),
    "rev_nordic": ("kneel", {"knee": 135, "trunk": -45}, None, 1.0),
}


def pose_of(raw: dict[str, Any]) -> Pose:
    """A pose decoded as strictly as one from a file."""
    pose, wrong = decode(raw, Pose)
    assert pose is not None, wrong
    return pose


def written(name: str) -> tuple[Pose, float]:
    support, end, load, speed = AS_POSES[name]
    raw: dict[str, Any] = {"support": support, "start": end, "end": end, "speed": speed}
    if load is None:
        return pose_of(raw), 0.0
    at, bw = load
    raw["load"] = {"at": at, "light": bw, "typical": bw, "heavy": bw}
    return pose_of(raw), bw
