"""Marks: the order of evidence, the bands, the floors."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from guide import knee
from guide.edition import Edition
from guide.knee import BAND_EDGES, band
from guide.records.exercise import Exercise, Knee
from guide.records.pose import End, Front, Pose
from guide.words import Basis, Landing, Level, Rule, Sides, Support, Watch
from tests import approve


def _mark(current: Edition, exercise: Exercise, like: str) -> knee.Mark:
    return knee.mark(exercise, current.entry(like).pattern, current.catalog.loads, current.factors)


@pytest.mark.parametrize(
    ("force", "level"),
    [(0.0, 0), (0.99, 0), (1.0, 1), (2.64, 1), (2.65, 2), (4.89, 2), (4.9, 3), (5.99, 3), (6.0, 4)],
)
def test_bands_are_half_open(force: float, level: int) -> None:
    assert band(force) == level


@pytest.mark.parametrize(
    ("force", "other"),
    [(0.5, None), (0.98, 1), (1.02, 0), (3.5, None), (4.89, 3), (4.9, 2), (6.1, 3), (6.5, None)],
)
def test_what_lies_at_an_edge_has_a_next_band(force: float, other: int | None) -> None:
    assert knee.next_band(force) == other


def test_band_edges_lie_in_gaps_of_the_measured_values(current: Edition) -> None:
    used = {
        float(current.catalog.loads[row].value)
        for mark in current.marks.values()
        for row in mark.rows
    }

    assert used
    for value in used:
        assert all(abs(value - edge) > 0.04 for edge in BAND_EDGES), value


def test_several_studies_count_once_each(current: Edition) -> None:
    """Running: 5.4, 5.2 and 4.5 body weights give their median, not their mean."""
    assert current.marks["running"].value == pytest.approx(5.2)
    assert current.marks["running"].basis is Basis.MEASURED


def test_an_anchored_value_is_the_model_times_the_reviewed_factor(current: Edition) -> None:
    anchored = [mark for mark in current.marks.values() if mark.basis is Basis.ANCHORED]

    assert anchored
    for mark in anchored:
        assert mark.factor in current.factors.values()
        assert mark.value == pytest.approx((mark.plain or 0) * (mark.factor or 0))


def test_anchors_correct_the_model_and_do_not_turn_it_over(current: Edition) -> None:
    """The model is off by a factor of about 1.3; a factor far beyond that is a wrong pose."""
    for name, factor in current.factors.items():
        assert 0.6 <= factor <= 1.6, name


def test_landing_is_a_floor_under_the_mark(current: Edition) -> None:
    exercise = current.entry("walking").exercise
    marks = [
        _mark(current, replace(exercise, landing=landing), "walking").level for landing in Landing
    ]

    assert marks == [Level.VERY_LOW, Level.LOW, Level.HIGH, Level.VERY_HIGH]


@pytest.mark.parametrize("sides", list(Sides))
@pytest.mark.parametrize("slug", ["cable-crunch", "thread-the-needle", "ball-chest-stretch"])
def test_both_knees_on_the_floor_are_no_floor_under_the_mark(
    current: Edition, slug: str, sides: Sides
) -> None:
    """What arms and trunk do to one side after the other leaves both knees down."""
    exercise = replace(current.entry(slug).exercise, sides=sides)

    assert _mark(current, exercise, slug).level is Level.VERY_LOW


@pytest.mark.parametrize(
    "slug",
    ["bird-dog", "donkey-kick", "fire-hydrant", "kneeling-side-plank", "half-kneeling-press"],
)
def test_one_knee_alone_on_the_floor_is_low_at_least(current: Edition, slug: str) -> None:
    """The other one is lifted back, lifted aside, or on top of it, or its foot is down."""
    exercise = replace(current.entry(slug).exercise, sides=Sides.BOTH)

    assert _mark(current, exercise, slug).level is Level.LOW


def test_a_knee_that_comes_down_again_takes_its_floor_away(current: Edition) -> None:
    """The bad example: a bird dog whose leg never lifts has two knees down."""
    exercise = current.entry("bird-dog").exercise
    still = replace(exercise, pose=replace(exercise.pose, end=exercise.pose.start))

    assert _mark(current, still, "bird-dog").level is Level.VERY_LOW


@pytest.mark.parametrize(
    ("word", "floor"),
    [(Watch.FULL_BEND, 2), (Watch.TWISTING, 1), (Watch.SIDEWAYS, 1), (Watch.PULLING, 1)],
)
def test_watch_words_are_floors(current: Edition, word: Watch, floor: int) -> None:
    exercise = replace(
        current.entry("dead-bug").exercise, watch=(word,), knee=Knee(rule=Rule.LEGS_REST)
    )

    assert _mark(current, exercise, "dead-bug").level == floor


def test_a_long_hold_in_a_deep_bend_counts_one_step_more(current: Edition) -> None:
    exercise = current.entry("wall-sit").exercise
    levels = [
        _mark(current, replace(exercise, pose=replace(exercise.pose, hold=hold)), "wall-sit").level
        for hold in (0, 9, 10)
    ]

    assert levels[0] == levels[1]
    assert levels[2] == (levels[0] or 0) + 1


def test_the_part_that_decides_stands_first(current: Edition) -> None:
    for slug, mark in current.marks.items():
        levels = [part.level for part in mark.parts]

        assert levels == sorted(levels, reverse=True), slug
        assert mark.level in {levels[0], None}, slug


@pytest.mark.parametrize(("roll", "alone"), [(90, True), (-90, True), (20, False)])
def test_on_either_side_the_lower_knee_is_down_alone(roll: int, *, alone: bool) -> None:
    assert knee._one_down(End(knee=90, front=Front(roll=roll))) is alone


def test_not_rated_has_no_level_and_no_value(current: Edition) -> None:
    exercise = replace(
        current.entry("dead-bug").exercise, knee=Knee(unrated="Nobody has measured it.")
    )
    mark = _mark(current, exercise, "dead-bug")

    assert (mark.level, mark.value, mark.basis) == (None, None, Basis.NOT_RATED)


def test_a_rule_gives_the_worst_its_band_allows(current: Edition) -> None:
    for rule, level in knee.RULE_BAND.items():
        exercise = replace(current.entry("dead-bug").exercise, knee=Knee(rule=rule), watch=())
        mark = _mark(current, exercise, "dead-bug")

        assert mark.kneecap_band == level
        assert mark.value == BAND_EDGES[level]


@given(st.integers(20, 110), st.floats(0, 1), st.floats(0, 1))
def test_more_weight_never_lowers_the_band_of_a_squat(bend: int, a: float, b: float) -> None:
    from guide.body import movement
    from guide.records.pose import Load
    from guide.words import LoadAt

    pose = Pose(
        support=Support.TWO,
        start=End(knee=5, trunk=3),
        end=End(knee=bend, trunk=bend // 3),
        load=Load(at=LoadAt.BACK, light=0, typical=0.5, heavy=1),
    )
    low, high = sorted((a, b))

    assert band(movement.peak(pose, low).kneecap_bw) <= band(movement.peak(pose, high).kneecap_bw)


def test_the_approved_table_of_marks_is_what_the_code_makes(current: Edition) -> None:
    approved = (approve.FOLDER / "marks.csv").read_text(encoding="utf-8")
    old, new = ({r["slug"]: r for r in csv.DictReader(io.StringIO(t))} for t in
                (approved, approve.marks(current)))  # fmt: skip
    changed = {slug: (old.get(slug), new.get(slug)) for slug in old | new
               if old.get(slug) != new.get(slug)}  # fmt: skip

    assert changed == {}, "read the change, then run: python -m tests.approve"


def test_every_published_slug_still_leads_somewhere(current: Edition) -> None:
    published = approve.published()

    assert published >= current.marks.keys(), "run: python -m tests.approve"
    assert {slug for slug in published if current.current(slug) is None} == set()


def test_a_changed_form_goes_by_the_chain_of_the_one_shown(current: Edition) -> None:
    """The same force keeps the step; twice the force is twice the value, and never "measured"."""
    entry, shown = current.entry("half-squat"), current.marks["half-squat"]
    assert shown.basis is Basis.MEASURED
    assert shown.value
    same = knee.changed(entry.exercise, entry.pattern, shown, 1.0)
    twice = knee.changed(entry.exercise, entry.pattern, shown, 2.0)

    assert (same.kneecap_band, same.level, same.watch) == (
        shown.kneecap_band,
        shown.level,
        shown.watch,
    )
    assert twice.value == pytest.approx(2 * shown.value)
    assert {same.basis, twice.basis} == {Basis.ESTIMATED}
    assert same.rows == ()


def test_a_changed_form_keeps_the_landing_floor(current: Edition) -> None:
    entry, shown = current.entry("walking-lunge"), current.marks["walking-lunge"]
    gentle = knee.changed(entry.exercise, entry.pattern, shown, 0.01)

    assert gentle.kneecap_band is Level.VERY_LOW
    assert gentle.level is Level.LOW
