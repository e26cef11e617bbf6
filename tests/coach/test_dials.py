"""Set it yourself: what is offered solves, and shows what the pose model says."""

from __future__ import annotations

from itertools import pairwise

import pytest
from msgspec import structs

from guide import knee
from guide.body import movement
from guide.coach import dials as coach
from guide.coach.easier import WORTH_SAYING
from guide.coach.turning import STOPS
from guide.edition import Edition, drawn, figure_digest
from guide.records.query import Dials
from guide.words import (
    Basis,
    Change,
    Depth,
    Grip,
    Kit,
    Level,
    Pattern,
    Support,
    Tilt,
    Watch,
    Weight,
)
from tests.coach.settings import every_setting


@pytest.fixture(scope="module")
def made(current: Edition) -> dict[str, list[coach.Dialled]]:
    """Every exercise that has dials, in every way they can stand but as shown."""
    found: dict[str, list[coach.Dialled]] = {}
    for slug in current.marks:
        rows = coach.offered(current, slug)
        settings = [coach.dialled(current, slug, one) for one in every_setting(rows)]
        if rows:
            found[slug] = [one for one in settings if one is not None]
    return found


def _forces(current: Edition, slug: str, name: str) -> list[float]:
    """The load at each stop of one dial, all others as shown, in the order offered."""
    words = coach.offered(current, slug).get(name, ())
    settings = [coach.dialled(current, slug, Dials(**{name: word})) for word in words]  # type: ignore[arg-type]
    return [1.0 + (one.effect or 0.0) if one else 1.0 for one in settings]


def test_many_exercises_have_dials_and_most_have_none(
    current: Edition, made: dict[str, list[coach.Dialled]]
) -> None:
    assert 50 < len(made) < len(current.marks) / 2
    assert set(coach.offered(current, "goblet-squat")) == {"depth", "lean", "weight"}
    for slug in ("running", "push-up", "leg-extension", "romanian-deadlift", "step-up"):
        assert coach.offered(current, slug) == {}


def test_every_setting_solves_stays_up_and_draws(made: dict[str, list[coach.Dialled]]) -> None:
    for slug, settings in made.items():
        for one in settings:
            assert movement.flaws(one.entry.exercise.pose) == [], (slug, one.dials)
            assert drawn(one.entry.exercise, one.mark.level).startswith("<svg"), slug


def test_a_shorter_range_is_never_more_load(
    current: Edition, made: dict[str, list[coach.Dialled]]
) -> None:
    """Whatever else is set."""
    for slug in made:
        rows = coach.offered(current, slug)
        depths = rows.get("depth", (Depth.AS_SHOWN,))
        for other in every_setting({k: v for k, v in rows.items() if k != "depth"}):
            settings = [structs.replace(other, depth=depth) for depth in depths]
            loads = [
                1 + ((one and one.effect) or 0.0)
                for one in (coach.dialled(current, slug, each) for each in settings)
            ]
            assert all(less <= more + 1e-9 for less, more in pairwise(loads)), (slug, other)


def test_more_weight_is_never_less_load(current: Edition) -> None:
    told = 0
    for slug in current.marks:
        loads = _forces(current, slug, "weight")
        told += len(loads)
        assert loads == sorted(loads), slug
        assert not loads or loads[-1] >= loads[0] * (1 + WORTH_SAYING) - 1e-9
    assert told


def test_a_counterweight_is_no_dial(current: Edition) -> None:
    """Held out in front it lets the hips go back: more of it is less for the knee."""
    load = current.entry("counterbalance-squat").exercise.pose.load

    assert load
    assert load.light < load.heavy
    assert "weight" not in coach.offered(current, "counterbalance-squat")


def test_leaning_more_is_clearly_less_and_more_upright_clearly_more(current: Edition) -> None:
    told = set()
    for slug in current.marks:
        words = coach.offered(current, slug).get("lean", ())
        for word, load in zip(words, _forces(current, slug, "lean"), strict=True):
            told.add(word)
            assert load <= 1 - WORTH_SAYING or word is not Tilt.FORWARD, slug
            assert load >= 1 + WORTH_SAYING or word is not Tilt.UPRIGHT, slug
    assert told == set(Tilt)


def test_lean_is_not_offered_where_something_else_decides_it(current: Edition) -> None:
    for slug in current.marks:
        entry = current.entry(slug)
        if "lean" in coach.offered(current, slug):
            assert entry.pattern is Pattern.SQUAT
            assert entry.exercise.pose.support in {Support.TWO, Support.ONE}
            assert not any(Kit.SMITH_MACHINE in row for row in entry.exercise.kit)
    # On level feet the shin is as far forward as it goes: balance would solve the change away.
    assert Tilt.UPRIGHT not in coach.offered(current, "back-squat")["lean"]
    assert Tilt.UPRIGHT in coach.offered(current, "heel-elevated-squat")["lean"]


def test_deeper_is_offered_only_where_the_file_warns_of_it_and_it_is_more(
    current: Edition,
) -> None:
    told = 0
    for slug in current.marks:
        words = coach.offered(current, slug).get("depth", ())
        if Depth.DEEP in words:
            told += 1
            raises = current.entry(slug).exercise.raises
            assert any(form.change is Change.DEEPER for form in raises)
            assert _forces(current, slug, "depth")[-1] >= 1 + WORTH_SAYING
    assert told


def test_no_dial_without_a_value_to_scale(current: Edition) -> None:
    for slug, mark in current.marks.items():
        if coach.offered(current, slug):
            assert mark.value
            assert mark.plain
            assert mark.basis not in {Basis.BY_RULE, Basis.NOT_RATED}


def test_holding_on_is_a_dial_only_beside_one_that_moves_the_mark(current: Edition) -> None:
    for slug in current.marks:
        rows = coach.offered(current, slug)
        forms = {form.change for form in current.entry(slug).exercise.easier}
        assert ("support" in rows) == (Change.HOLD_ON in forms and bool(set(rows) - {"support"}))


def test_holding_on_alone_changes_no_mark_because_nobody_measured_it(current: Edition) -> None:
    one = coach.dialled(current, "split-squat", Dials(support=Grip.HOLD))

    assert one
    assert one.effect is None
    assert one.hold
    assert one.mark == current.marks["split-squat"]


def test_the_mark_follows_the_chain_of_the_exercise_as_shown(
    current: Edition, made: dict[str, list[coach.Dialled]]
) -> None:
    """Best known value times the model's ratio, as the bands by weight are made."""
    for slug, settings in made.items():
        shown = current.marks[slug]
        for one in settings:
            if one.effect is None:
                continue
            assert shown.value
            assert one.mark.basis is Basis.ESTIMATED
            assert one.mark.kneecap_band == knee.band(shown.value * (1 + one.effect))
            assert one.mark.level is not None
            assert one.mark.level >= knee.LANDING_FLOOR[shown.landing]
        for step in shown.by_load:
            if step.name in coach.offered(current, slug).get("weight", ()):
                weight = next(word for word in Weight if word.value == step.name)
                weighed = coach.dialled(current, slug, Dials(weight=weight))
                band = weighed.mark.kneecap_band if weighed else shown.kneecap_band
                assert band == step.band, (slug, step.name)


def test_stopping_at_half_takes_a_step_off_a_goblet_squat(current: Edition) -> None:
    one = coach.dialled(current, "goblet-squat", Dials(depth=Depth.HALF))

    assert one
    assert one.shorter
    assert one.effect is not None
    assert one.effect < -0.3
    assert (current.marks["goblet-squat"].level, one.mark.level) == (Level.MODERATE, Level.LOW)
    assert one.mark.bend == STOPS[Depth.HALF]


def test_the_full_bend_goes_with_the_depth(current: Edition) -> None:
    assert Watch.FULL_BEND in current.marks["pistol-squat"].watch
    for depth, there in ((Depth.HALF, False), (Depth.AS_SHOWN, True)):
        one = coach.dialled(current, "pistol-squat", Dials(depth=depth, lean=Tilt.FORWARD))
        assert one
        assert (Watch.FULL_BEND in one.mark.watch) is there


def test_nothing_set_is_the_exercise_itself(current: Edition) -> None:
    assert coach.dialled(current, "goblet-squat", Dials()) is None
    exercise, level = coach.shown(current, "goblet-squat", Dials())
    assert figure_digest(exercise, level) == current.figures["goblet-squat"]


def test_an_address_may_say_only_what_is_offered(current: Edition) -> None:
    params = [("depth", "half"), ("lean", "upright"), ("support", "hold"), ("weight", "typical")]
    allowed = coach.allowed(current, "goblet-squat")
    dials, left_out = Dials.parse(params, known=allowed)

    assert dials == Dials(depth=Depth.HALF)
    assert [pair.name for pair in left_out] == ["lean", "support"]
    dials, left_out = Dials.parse(params, known=coach.allowed(current, "running"))
    assert dials == Dials()
    assert [pair.name for pair in left_out] == ["depth", "lean", "support"]


def test_one_leg_is_not_offered_the_shortest_range(current: Edition) -> None:
    """There the model promises more than anybody measured."""
    depths = coach.offered(current, "pistol-squat")["depth"]
    assert Depth.HALF in depths
    assert Depth.QUARTER not in depths
    assert Depth.QUARTER in coach.offered(current, "goblet-squat")["depth"]
