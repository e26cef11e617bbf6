"""Every kind of thing can be drawn, wherever the catalog puts it."""

from __future__ import annotations

import pytest

from guide.body.shapes import Point
from guide.edition import Edition
from guide.figure import PROPS, furniture, staged, weights
from guide.figure import geometry as geo
from guide.figure.geometry import Spot
from guide.figure.props import furnish
from guide.figure.scene import Layer, Scene
from guide.figure.skeleton import Frame
from guide.records.pose import End, Pose, Prop
from guide.words import Arms, LoadAt, Place, PropKind, Support
from tests.figure.poses import POSES, drawn, load
from tests.figure.svg import draw, tree

STANDING = drawn(End(knee=5), End(knee=60, shank=20, trunk=20))
LYING = drawn(End(knee=90, shank=-40, trunk=-90), End(knee=60, shank=-60, trunk=-85))
PRONE = drawn(
    End(knee=5, shank=75, trunk=78, heel=75), End(knee=5, shank=80, trunk=84, elbow=60, heel=80)
)


def test_there_is_a_drawing_for_every_kind() -> None:
    assert PROPS.keys() == set(PropKind)


def test_the_poses_here_use_every_support_and_every_kind() -> None:
    assert {pose.support for pose in POSES.values()} == set(Support)
    assert {p.kind for pose in POSES.values() for p in pose.props} == set(PropKind)


@pytest.mark.parametrize("place", [None, *Place])
@pytest.mark.parametrize("kind", PropKind)
def test_every_kind_at_every_place_adds_something_to_see(
    kind: PropKind, place: Place | None
) -> None:
    for bare in (STANDING, LYING, PRONE):
        for height in (None, 0.4):
            prop = Prop(kind=kind, at=place, height=height)
            pose = Pose(support=bare.support, start=bare.start, end=bare.end, props=(prop,))
            with_it, without = draw(pose), draw(bare)
            tree(with_it)
            assert with_it.count("<path") > without.count("<path")


@pytest.mark.parametrize(
    "at",
    [
        LoadAt.BACK,
        LoadAt.LOW_BACK,
        LoadAt.FRONT,
        LoadAt.HANDS,
        LoadAt.GOBLET,
        LoadAt.HIP,
        LoadAt.ELBOWS,
    ],
)
def test_a_load_without_a_prop_is_shown_as_a_weight(at: LoadAt) -> None:
    bare = POSES["squat"]
    loaded = Pose(support=bare.support, start=bare.start, end=bare.end, load=load(at, 0.3))

    assert draw(loaded).count("<path") > draw(bare).count("<path")


def test_an_ankle_weight_is_shown() -> None:
    start, end = End(knee=5, shank=-88, trunk=-90), End(knee=5, shank=-130, trunk=-90)
    bare = Pose(support=Support.OPEN, start=start, end=end)
    loaded = Pose(support=Support.OPEN, start=start, end=end, load=load(LoadAt.ANKLE, 0.05))

    assert draw(loaded).count("<path") > draw(bare).count("<path")


def test_nothing_is_added_to_a_load_that_is_there() -> None:
    plain = POSES["romanian-deadlift"]
    front = Pose(
        support=Support.TWO,
        arms=Arms.RACK,
        start=End(knee=5, trunk=2),
        end=End(knee=100, trunk=20),
        load=load(LoadAt.FRONT, 0.5),
    )

    assert draw(plain).count('stroke-width="2.5"') == 1
    assert draw(front).count('stroke-width="2.5"') == 1, "the rim of one plate"


def test_the_rolls_of_a_glute_ham_bench_hold_the_feet_all_along(current: Edition) -> None:
    """The body hangs over its pad by the feet, and rolls that they leave would hold nothing."""
    poses = [entry.exercise.pose for entry in current.catalog.entries.values()]
    hung = [p for p in poses if any(prop.kind is PropKind.GLUTE_HAM for prop in p.props)]
    for pose in hung:
        frames = staged(pose, 0.0).frames
        first, last = frames[0].near.ankle, frames[-1].near.ankle

        assert abs(first.x - last.x) < 0.05
        assert abs(first.y - last.y) < 0.05
    assert len(hung) >= 3


def test_a_bar_in_the_bends_of_the_elbows_lies_on_the_forearms(current: Edition) -> None:
    zercher = [p for e in current.catalog.entries.values() if (p := e.exercise.pose).load
               and p.load.at is LoadAt.ELBOWS]  # fmt: skip
    for pose in zercher:
        scene = staged(pose, pose.typical_bw)
        furnish(scene, loaded=True)
        (hub,) = (part.spots for part in scene.parts if part.inks[0].tone == "glass")
        for spot, frame in zip(hub, scene.frames, strict=True):
            elbow, hand = frame.arm.elbow, frame.arm.hand

            assert geo.apart(Point(spot.x, spot.y), elbow) < 0.12
            assert geo.apart(Point(spot.x, spot.y), hand) > 0.15
    assert len(zercher) >= 2


def test_who_faces_the_pad_of_a_hack_sled_has_it_before_the_chest(current: Edition) -> None:
    for slug, ahead in (("hack-squat", False), ("reverse-hack-squat", True)):
        pose = current.entry(slug).exercise.pose
        scene = staged(pose, pose.typical_bw)
        furnish(scene, loaded=True)
        frame = scene.frames[-1]
        leans = frame.shoulder.x - frame.near.ankle.x
        pads = [part for part in scene.parts if part.spots and part.layer is Layer.BACKDROP]
        across = [x for part in pads for ink in part.inks for x in (ink.box[0], ink.box[2])]

        assert (leans > 0) is ahead
        assert (sum(across) > 0) is ahead, "in front of a body that stands upright, or behind"


def test_a_band_of_hands_that_hold_the_seat_is_round_both_ankles(current: Edition) -> None:
    for slug, held in (("band-leg-extension", False), ("lying-quad-stretch", True)):
        pose = current.entry(slug).exercise.pose
        scene = staged(pose, pose.typical_bw)
        furnish(scene, loaded=False)
        tied = next(part.spots for part in scene.parts if part.inks[0].tone in {"band", "line"})
        last = scene.frames[-1]
        (ahead,) = (end for end in (last.arm.hand, last.far.ankle) if near(tied[-1], end, last))

        assert (ahead is last.arm.hand) is held


def near(spot: Spot, end: Point, frame: Frame) -> bool:
    """Whether what is stretched from ``spot`` has one end here and the other at the near foot."""
    ends = Point(spot.x, spot.y), geo.along(Point(spot.x, spot.y), 90 - spot.turn, spot.stretch)
    feet = (frame.near.ankle, geo.between(frame.near.heel, frame.near.ball, 0.75))
    return any(
        geo.apart(a, end) < 0.05 and min(geo.apart(b, foot) for foot in feet) < 0.05
        for a, b in (ends, ends[::-1])
    )


def test_the_leg_that_does_not_press_stands_on_the_floor(current: Edition) -> None:
    for slug, down in (("leg-press", False), ("single-leg-leg-press", True)):
        pose = current.entry(slug).exercise.pose
        scene = staged(pose, pose.typical_bw)
        furnish(scene, loaded=True)

        for frame in scene.frames:
            assert (frame.far.heel.y - scene.ground < 0.05) is down
            assert (frame.far.ankle == frame.near.ankle) is not down


def test_a_ball_behind_a_standing_knee_is_between_it_and_the_wall(current: Edition) -> None:
    pose = current.entry("ball-terminal-knee-extension").exercise.pose
    scene = staged(pose, 0.0)
    furnish(scene, loaded=False)
    (ball,) = (part for part in scene.parts if part.inks[0].tone == "band")
    wall = min(part.inks[0].box[0] for part in scene.parts if not part.spots)

    for spot, frame in zip(ball.spots, scene.frames, strict=True):
        assert wall < spot.x < frame.near.knee.x - 0.05


@pytest.mark.parametrize(
    ("slug", "side"),
    [
        ("leg-press", 0),
        ("leg-press-calf-raise", 0),
        ("high-foot-leg-press", 1),
        ("low-foot-leg-press", -1),
    ],
)
def test_feet_high_or_low_on_a_leg_press_are_off_the_middle_of_its_plate(
    current: Edition, slug: str, side: int
) -> None:
    pose = current.entry(slug).exercise.pose
    scene = staged(pose, pose.typical_bw)
    furnish(scene, loaded=True)
    (plates,) = (p for p in scene.parts if p.spots and p.inks[-1].box[2] > 0.25)
    leg, spot = scene.frames[-1].near, plates.spots[-1]
    toes = geo.rise(leg.heel, leg.ball)
    middle = geo.between(leg.heel, leg.ball, 0.6)
    off = geo.turned(geo.shifted(middle, -spot.x, -spot.y), -toes).x
    ends = [geo.turned(geo.shifted(p, -spot.x, -spot.y), -toes).x for p in (leg.heel, leg.ball)]

    assert (round(off, 1) > 0) - (round(off, 1) < 0) == side
    assert all(abs(end) < 0.27 for end in ends), "the whole foot is on it"


def turns(scene: Scene) -> list[float]:
    """How far the bell is turned from hanging, frame by frame."""
    furnish(scene, loaded=False)
    (bell,) = [part for part in scene.parts if part.spots and len(part.inks) == 3]
    return [spot.turn for spot in bell.spots]


def test_a_bell_lies_against_a_forearm_that_points_up_unless_it_is_held_in_line() -> None:
    """A bell above the fist is held bottom up: a feat of grip, not how it is pressed or racked."""
    start, end = End(knee=5, trunk=0, upper_arm=0), End(knee=5, trunk=0, upper_arm=178)

    def held(*, inline: bool) -> Scene:
        bell = Prop(kind=PropKind.KETTLEBELL, at=Place.HANDS, inline=inline)
        return staged(Pose(support=Support.TWO, start=start, end=end, props=(bell,)), 0.0)

    lies, stands = turns(held(inline=False)), turns(held(inline=True))

    assert lies[-1] == 0
    assert abs(stands[-1]) > 150
    assert lies[0] == stands[0] == pytest.approx(0, abs=10)


@pytest.mark.parametrize(("hand", "bell"), [(0, 0), (90, 90), (-100, -100), (125, 50), (180, 0)])
def test_a_bell_follows_a_swinging_arm_and_rolls_over_beyond_level(hand: int, bell: int) -> None:
    assert weights._bell(hand, inline=False) == pytest.approx(bell)


@pytest.mark.parametrize(("knee", "hangs"), [(4, True), (60, False)])
def test_heels_hang_over_the_edge_in_a_calf_raise_and_not_in_a_step_up(
    knee: int, *, hangs: bool
) -> None:
    step = Prop(kind=PropKind.BOX, at=Place.FEET, height=0.15)
    start, end = End(knee=knee, trunk=0 if hangs else 20), End(knee=4, trunk=0, heel=30)
    pose = Pose(support=Support.TWO, start=start, end=end, props=(step,))
    scene = staged(pose, 0.0)
    middle, top = furniture.rest(scene, step)
    edge = middle - furniture._HALF
    foot = scene.first.near

    assert (foot.heel.x < edge < foot.ball.x) is hangs
    assert (foot.heel.x > edge) is not hangs
    assert top == pytest.approx(scene.last.near.ball.y, abs=0.01)


def test_a_plate_for_seated_calf_raises_lies_on_the_thigh_and_not_on_the_kneecap() -> None:
    plate = Prop(kind=PropKind.PLATE, at=Place.KNEES)
    start, end = End(knee=90, shank=0, trunk=0), End(knee=89, shank=-7, trunk=0, heel=32)
    scene = staged(drawn(start, end, plate), 0.0)
    furnish(scene, loaded=False)
    (part,) = [part for part in scene.parts if part.spots and part.inks[0].tone == "glass"]
    leg, spot = scene.last, part.spots[-1]

    assert leg.hip.x < spot.x < leg.near.knee.x - 0.08


def test_a_lever_is_pushed_by_the_side_of_the_thigh_that_its_pad_lies_on() -> None:
    back = POSES["lever-kickback"]
    ahead = Pose(support=back.support, start=back.end, end=back.start, props=back.props)
    sides = []
    for pose in (back, ahead):
        scene = staged(pose, 0.0)
        furnish(scene, loaded=False)
        (pad,) = [p for p in scene.parts if p.layer is Layer.FRONT and len(p.inks) == 1 and p.spots]
        left, low, right, high = pad.inks[0].box
        sides.append((left + right) / 2)
        thigh = geo.apart(scene.last.hip, scene.last.near.knee)

        assert (pad.spots[-1].x, pad.spots[-1].y) == pytest.approx(scene.last.hip)
        assert -thigh < low < high < 0, "on the thigh, not on the knee"

    assert sides[0] < -0.08, "behind the thigh that presses back"
    assert sides[1] > 0.08, "in front of the thigh that is lifted"
