"""Movement: from start to end and to rest, in time, without jumps or sliding feet."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from guide.figure import motion, style
from guide.figure.geometry import Spot
from tests.figure.poses import EVERY as POSES
from tests.figure.poses import ROUND
from tests.figure.svg import css, draw, elements, keyframes, numbers

MOVING = [name for name, pose in POSES.items() if pose.start != pose.end]
TINY = 0.12  # of its length: a limb that points towards us is too short to be seen turning


def animated(name: str) -> str:
    return draw(POSES[name], animated=True)


@pytest.mark.parametrize("name", MOVING)
def test_all_motion_ends_within_five_seconds_at_the_end_pose(name: str) -> None:
    timings = re.findall(
        r"animation:k\d+ ([\d.]+)s linear (\d+)( alternate)?\}", css(animated(name))
    )

    assert len(timings) == len(keyframes(animated(name))) > 0
    for seconds, times, alternate in timings:
        assert float(seconds) * int(times) <= 5
        assert int(times) % 2 or not alternate, "an even number would end at the start"


def test_nothing_repeats_for_ever() -> None:
    assert not any("infinite" in animated(name) for name in MOVING)


@pytest.mark.parametrize("name", MOVING)
def test_rests_where_the_still_picture_is(name: str) -> None:
    """The last keyframe is the transform in the document: no jump when the motion is over."""
    svg = animated(name)
    tracks = keyframes(svg)
    moved = [e for e in elements(svg) if re.search(r"\bk\d+\b", e.get("class", ""))]

    assert moved
    for element in moved:
        track = tracks[element.get("class", "").split()[-1]]
        rest = numbers(element.get("transform", ""))
        end = numbers(track[-1][1])
        if element.get("transform", "").count("rotate") == 0:
            rest.insert(2, 0.0)
        assert rest[:2] == end[:2]
        assert (rest[2] - end[2]) % 360 == pytest.approx(0, abs=1e-6)
        assert [percent for percent, _ in track][:: len(track) - 1] == [0.0, 100.0]


@pytest.mark.parametrize("name", MOVING)
def test_no_part_jumps_between_frames(name: str) -> None:
    for track in keyframes(animated(name)).values():
        places = [numbers(text) for _, text in track]
        for before, after in pairwise(places):
            tiny = min(before[3:4] + after[3:4] + [1.0]) < TINY
            assert abs(before[2] - after[2]) < 100 or tiny, "turns the short way"
            assert max(abs(a - b) for a, b in zip(before[:2], after[:2], strict=True)) < 60


@pytest.mark.parametrize("name", ROUND)
def test_a_round_movement_closes(name: str) -> None:
    for track in keyframes(animated(name)).values():
        start, end = numbers(track[0][1]), numbers(track[-1][1])
        assert start[:2] == end[:2]
        assert (start[2] - end[2]) % 360 == pytest.approx(0, abs=0.11)


@pytest.mark.parametrize(
    "name", ["squat", "back-squat", "romanian-deadlift", "wall-sit", "spanish-squat", "rower"]
)
def test_planted_shoes_do_not_move_at_all(name: str) -> None:
    shoes = [
        e
        for e in elements(animated(name))
        if e.get("href") in ("#shoe", "#toes") and e.get("class", "").startswith(_SHOE)
    ]

    assert len(shoes) == 2
    assert all(e.get("class") == _SHOE for e in shoes)


_SHOE = style.class_of("shoe")


def test_motion_stops_for_reduced_motion_and_print() -> None:
    text = css(animated("squat"))

    assert "@media print,(prefers-reduced-motion:reduce){*{animation:none!important}}" in text
    assert text.index("@keyframes") < text.index("prefers-reduced-motion")


def test_a_still_has_no_motion_and_a_hold_does_not_move() -> None:
    assert "animation" not in draw(POSES["squat"])
    assert "@keyframes" not in animated("plank")


@pytest.mark.parametrize(("round_trip", "due"), [(False, 33.33), (True, 25.0)])
def test_who_goes_there_and_back_slows_down_at_both_ends(*, round_trip: bool, due: float) -> None:
    tracks = motion.Tracks(round_trip=round_trip)
    tracks.name(tuple(Spot(x, 0.0) for x in range(5)))
    percents = [float(found) for found in re.findall(r"([\d.]+)%", tracks.css())]

    assert percents == pytest.approx([0, due, 50, 100 - due, 100], abs=0.1)


def test_a_track_that_draws_anything_out_says_how_far_in_every_frame() -> None:
    """Else the browser would jump: it goes smoothly only between like lists of functions."""
    tracks = motion.Tracks()
    tracks.name((Spot(0, 0), Spot(0, 0, stretch=0.5), Spot(0, 0)))

    assert re.findall(r"scale\(([\d.]+),1\)", tracks.css()) == ["1.000", "0.500", "1.000"]


def test_moving_and_still_pictures_have_the_same_view() -> None:
    def view(svg: str) -> str:
        return next(
            e.get("transform", "") for e in elements(svg) if "scale" in e.get("transform", "")
        )

    for name in MOVING:
        assert view(animated(name)) == view(draw(POSES[name]))


def test_the_limits_are_what_the_guidelines_ask() -> None:
    assert motion.SECONDS <= 5
    assert motion.SWINGS % 2 == 1
