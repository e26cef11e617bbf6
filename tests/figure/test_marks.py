"""The knee's ring, the lever, the heel, rays: shape and number say what colour says."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

from guide.figure import marks, staged, style
from guide.records.pose import End, Front, Pose
from guide.words import Round, Support, Tense
from tests.figure.poses import POSES
from tests.figure.svg import draw, elements, numbers, with_class


def segments(svg: str, tone: str) -> int:
    """Arcs of the ring in one tone."""
    arcs = [e.get("d", "") for e in with_class(svg, style.class_of(tone, stroke=True))]
    return sum(d.count("A") for d in arcs)


@pytest.mark.parametrize("size", ["full", "thumb"])
@pytest.mark.parametrize("level", range(5))
def test_ring_has_as_many_filled_segments_as_its_number(level: int, size: str) -> None:
    svg = draw(POSES["squat"], level, size=size)

    assert segments(svg, f"mark-{level}") == level + 1
    assert segments(svg, "empty") == 4 - level


def test_unrated_ring_is_empty_with_a_question_mark() -> None:
    svg = draw(POSES["squat"], None)

    assert segments(svg, "empty") == 5
    assert not any(segments(svg, f"mark-{level}") for level in range(5))
    assert len(with_class(svg, style.class_of("ink", stroke=True))) == 2, "hook and dot"


def test_every_number_is_another_shape() -> None:
    shapes = {
        with_class(draw(POSES["squat"], level), style.class_of("ink", stroke=True))[0].get("d")
        for level in (None, 0, 1, 2, 3, 4)
    }

    assert len(shapes) == 6


def test_ring_is_drawn_last_so_that_no_plate_hides_it() -> None:
    last = list(elements(draw(POSES["romanian-deadlift"])))[-1]

    assert last.get("class") == style.class_of("ink", stroke=True)


def test_ring_is_larger_where_the_picture_is_small() -> None:
    def radius(size: str) -> float:
        disc = with_class(draw(POSES["squat"], size=size), style.class_of("paper"))[-1]
        return float(re.findall(r"a([\d.]+)", disc.get("d", ""))[0])

    assert radius("thumb") > 1.2 * radius("full")


@pytest.mark.parametrize("name", POSES)
def test_lever_is_drawn_for_standing_people_only(name: str) -> None:
    standing = POSES[name].support in {
        Support.TWO,
        Support.ONE,
        Support.SPLIT,
        Support.WALL,
        Support.STRAP,
    }
    heavy = style.class_of("line", stroke=True)
    upright = [
        e for e in with_class(draw(POSES[name]), heavy) if re.match(r"M0 0L0 -", e.get("d", ""))
    ]

    assert bool(upright) == standing


def test_lever_bar_is_as_long_as_the_gap_to_the_knee() -> None:
    found = list(elements(draw(POSES["squat"], 3)))

    def group(*names: str) -> list[float]:
        """The transform of the group with a child of these classes."""
        inside = next(g for g in found if {e.get("class") for e in g} >= set(names))
        return numbers(inside.get("transform", ""))

    x, _, gap, _ = group(style.class_of("mark-3"))
    knee = group(style.class_of("paper"), style.class_of("ink", stroke=True))[0]

    assert gap * 100 == pytest.approx(knee - x, abs=0.3)
    assert gap > 0.05


def test_a_knee_right_over_the_foot_has_no_bar() -> None:
    """A lever of a centimetre or two is none; the upright stays."""
    still = End(knee=12, shank=8, trunk=3)
    svg = draw(Pose(support=Support.TWO, start=still, end=still), 3)

    assert with_class(svg, style.class_of("line", stroke=True))
    assert not with_class(svg, style.class_of("mark-3"))


def test_knee_behind_the_line_gets_a_grey_bar() -> None:
    svg = draw(POSES["romanian-deadlift"], 3)

    assert not with_class(svg, style.class_of("mark-3"))
    assert with_class(svg, style.class_of("line"))


def test_heel_is_filled_when_down_and_hollow_when_lifted() -> None:
    filled, hollow = style.class_of("heel"), style.class_of("heel", stroke=True)

    for name in ("squat", "heels-on-wedge", "bulgarian-split-squat"):
        assert with_class(draw(POSES[name]), filled), name
        assert not with_class(draw(POSES[name]), hollow), name
    assert with_class(draw(POSES["heel-raise"]), hollow)
    assert not with_class(draw(POSES["heel-raise"]), filled)
    for name in ("push-up", "rower", "leg-press"):
        assert not with_class(draw(POSES[name]), filled), name


@pytest.mark.parametrize("tense", Tense)
def test_what_is_tensed_has_three_rays(tense: Tense) -> None:
    """In a hold that hardly moves they are all there is to see."""
    lying = End(knee=20, shank=-80, trunk=-90)
    held = Pose(support=Support.DRAWN, start=lying, end=lying, hold=5)
    plain, told = draw(held), draw(replace(held, tense=tense))

    assert not with_class(plain, style.class_of("heel", stroke=True))
    assert len(with_class(told, style.class_of("heel", stroke=True))) == 3


def test_rays_stand_off_the_side_that_works() -> None:
    seated = End(knee=90, shank=0, trunk=0)
    above, below = (
        _heights(Pose(support=Support.DRAWN, start=seated, end=seated, tense=tense))
        for tense in (Tense.THIGH, Tense.HAMSTRINGS)
    )

    assert min(above) > max(below) + 0.1


def _heights(pose: Pose) -> list[float]:
    scene = staged(pose, 0.0)
    marks.tension(scene, 0.01)
    return [ink.box[1] for part in scene.parts for ink in part.inks]


def test_rays_are_of_the_side_view() -> None:
    seated = End(knee=90, front=Front())
    with pytest.raises(ValueError, match="side view"):
        Pose(support=Support.DRAWN, start=seated, end=seated, tense=Tense.THIGH)


@pytest.mark.parametrize("about", Round)
@pytest.mark.parametrize("front", [None, Front()])
def test_an_arrow_goes_round_behind_and_in_front(about: Round, front: Front | None) -> None:
    """One half of the way is behind the body, the other one, with its tip, in front."""
    end = End(knee=10, front=front)
    plain = Pose(support=Support.DRAWN, start=end, end=end)
    told = draw(replace(plain, round=about))
    behind, ahead = with_class(told, style.class_of("heel", stroke=True))

    assert not with_class(draw(plain), style.class_of("heel", stroke=True))
    assert len(with_class(told, style.class_of("heel"))) == 1
    body = told.index(f'class="{style.class_of("shirt")}"')
    assert told.index(behind.attrib["d"]) < body < told.index(ahead.attrib["d"])


def test_a_way_round_the_head_is_higher_than_one_round_the_hips() -> None:
    end = End(knee=10)
    heights = []
    for about in (Round.HEAD, Round.HIPS):
        svg = draw(Pose(support=Support.DRAWN, start=end, end=end, round=about))
        behind, _ = with_class(svg, style.class_of("heel", stroke=True))
        heights.append(numbers(behind.attrib["d"])[1])

    assert heights[0] < heights[1] - 40, "centimetres, counted down"


def test_levels_are_those_of_the_words() -> None:
    from guide.words import Level

    assert len(Level) == marks.LEVELS
