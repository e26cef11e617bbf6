"""What is offered instead, why, and in which order, on the real catalog."""

from __future__ import annotations

from collections import Counter

import pytest
from msgspec.structs import replace

from guide.coach.candidates import index
from guide.coach.equipment import ALWAYS_THERE
from guide.coach.limits import limits_for
from guide.coach.pairs import own_kit, pair_of
from guide.coach.swaps import Answer, first, gentlest, slugs, swaps
from guide.coach.weights import FAMILY, VARIED
from guide.edition import Edition
from guide.records.query import Ask, Reason
from guide.words import Basis, Kit, Landing, Level, Watch


def _names(current: Edition, slug: str, **ask: object) -> list[str]:
    return [swap.slug for swap in _answer(current, slug, **ask).swaps]


def _answer(current: Edition, slug: str, **ask: object) -> Answer:
    return swaps(current, slug, Ask(**ask))  # type: ignore[arg-type]


def test_every_jump_leads_to_something_with_the_feet_down(current: Edition) -> None:
    for slug, mark in current.marks.items():
        if mark.landing >= Landing.FLIGHT:
            softer = [s for s in _names(current, slug) if current.marks[s].landing < Landing.FLIGHT]

            assert softer, slug


def test_what_a_study_found_counts_within_the_lowest_step(current: Edition) -> None:
    (walking,) = (s for s in _answer(current, "rucking").swaps if s.slug == "walking")

    assert walking.gain.kind == "study"
    assert walking.gain.small


def test_at_the_pool_what_is_done_in_water_comes_first(current: Edition) -> None:
    def wet(**ask: object) -> int:
        first = _names(current, "running", reason=Reason.KIT, **ask)[:VARIED]
        return sum(current.entry(slug).exercise.kit[0] == (Kit.POOL,) for slug in first)

    assert wet(kit=(Kit.POOL,)) >= 2
    assert wet() == 0


def test_no_jump_is_left_without_its_no_jump_form(current: Edition) -> None:
    assert "step-back-burpee" in _names(current, "burpee")
    assert "step-jack" in _names(current, "jumping-jack")
    assert "rope-free-steps" in _names(current, "jump-rope")


def test_kit_at_hand_limits_the_answer(current: Edition) -> None:
    for slug in ("back-squat", "running", "leg-press"):
        for swap in _answer(current, slug, kit=(Kit.DUMBBELL,)).swaps:
            assert set(swap.needs) <= {Kit.DUMBBELL, *ALWAYS_THERE}
        for swap in _answer(current, slug, no_kit=True).swaps:
            assert set(swap.needs) <= ALWAYS_THERE


def test_what_is_in_use_already_is_what_is_needed(current: Edition) -> None:
    """A clean and press is done with dumbbells, a kettlebell or a barbell."""

    def needs(slug: str, **ask: object) -> tuple[Kit, ...]:
        (one,) = [s for s in _answer(current, slug, **ask).swaps if s.slug == "clean-and-press"]
        return one.needs

    assert current.entry("clean-and-press").exercise.kit[0] == (Kit.DUMBBELL,)
    assert needs("push-press") == (Kit.BARBELL,)
    assert needs("push-press", without=(Kit.BARBELL,)) == (Kit.DUMBBELL,)
    assert needs("tire-flip") == (Kit.DUMBBELL,)


def test_a_busy_machine_is_not_offered(current: Edition) -> None:
    for swap in _answer(current, "running", without=(Kit.ELLIPTICAL,)).swaps:
        assert Kit.ELLIPTICAL not in swap.needs


def test_want_less_is_a_limit_and_a_ground(current: Edition) -> None:
    for slug, mark in current.marks.items():
        for word in mark.watch:
            for swap in _answer(current, slug, want_less=(word,)).swaps:
                assert word not in current.marks[swap.slug].watch, (slug, word)


def test_less_kneeling_for_a_kneeling_push_up(current: Edition) -> None:
    assert "incline-push-up" in _names(current, "kneeling-push-up", want_less=(Watch.KNEELING,))


def test_fine_knees_do_not_take_back_what_was_asked_less_of(current: Edition) -> None:
    for swap in _answer(
        current, "half-squat", reason=Reason.VARIETY, fine=True, want_less=(Watch.KNEELING,)
    ).swaps:
        assert Watch.KNEELING not in current.marks[swap.slug].watch


def test_a_taken_machine_that_nobody_names_is_all_the_exercise_needs(current: Edition) -> None:
    for slug in ("back-squat", "leg-press", "upright-bike", "dumbbell-bench-press"):
        busy = set(own_kit(current.entry(slug)))
        offered = _answer(current, slug, reason=Reason.KIT).swaps
        assert busy
        assert offered
        assert not any(set(swap.needs) & busy for swap in offered), slug


def test_the_next_bench_is_free(current: Edition) -> None:
    assert Kit.BENCH not in own_kit(current.entry("bench-press"))
    assert own_kit(current.entry("box-jump")) == (Kit.BOX,)  # where there is nothing else


def test_few_of_one_family_among_the_first(current: Edition) -> None:
    made = index(current).traits
    for slug in current.marks:
        for reason in (Reason.EASIER, Reason.VARIETY):
            answer = _answer(current, slug, reason=reason)
            first = [made[swap.slug] for swap in answer.swaps[:VARIED]]
            roots = Counter(traits.root for traits in first)
            others = {made[swap.slug].root for swap in answer.swaps}
            if len(others) >= VARIED and len({made[s.slug].kind for s in answer.swaps}) >= VARIED:
                assert max(roots.values()) <= FAMILY, (slug, reason, [t.slug for t in first])


def test_the_way_up_skips_no_landing_class_and_flight_comes_last(current: Edition) -> None:
    seen = set()
    for slug, mark in current.marks.items():
        answer = _answer(current, slug, reason=Reason.BUILD)
        air = [swap.flies for swap in answer.swaps[VARIED:]]
        assert air == sorted(air), slug
        seen |= set(air)
        for swap in answer.swaps:
            assert current.marks[swap.slug].landing <= max(mark.landing + 1, Landing.FLIGHT)
            assert current.entry(swap.slug).exercise.skill - current.entry(slug).exercise.skill < 2

    assert seen == {True, False}


def test_only_as_many_are_worked_out_as_are_shown(current: Edition) -> None:
    few, every = swaps(current, "back-squat", Ask(), 3), swaps(current, "back-squat", Ask())

    assert few.swaps == every.swaps[:3]
    assert few.total == every.total == len(every.swaps)


def test_the_gentlest_step_says_so(current: Edition) -> None:
    answer = _answer(current, "clamshell")

    assert current.marks["clamshell"].level is Level.VERY_LOW
    assert answer.gentlest
    assert answer.swaps == ()


def test_nothing_is_kept_from_those_who_ask_for_the_best_of_the_gentlest(current: Edition) -> None:
    gentle = [slug for slug in current.marks if gentlest(current, slug, Ask())]

    assert len(gentle) > 100
    assert [slug for slug in gentle if slugs(current, slug, Ask())] == []
    assert [slug for slug in gentle if first(current, slug, Ask(), 1)] == []


def test_with_nothing_suitable_the_nearest_miss_breaks_one_limit_alone(current: Edition) -> None:
    ask = Ask(no_kit=True)
    named = []
    for slug in current.marks:
        answer = swaps(current, slug, ask)
        if answer.miss is not None:
            pair = pair_of(current, slug, answer.miss.slug, ask)
            broken = [name for name, holds in limits_for(ask.reason).items() if not holds(pair)]
            assert (answer.swaps, broken) == ((), [answer.miss.limit]), slug
            named.append(answer.miss.limit)

    assert len(named) > 10
    assert "kit" in named


def test_a_small_change_says_so_and_names_its_study(current: Edition) -> None:
    (reverse,) = [s for s in _answer(current, "forward-lunge").swaps if s.slug == "reverse-lunge"]

    assert reverse.gain.pair is not None
    assert reverse.gain.pair.row == "t-goulette2021-01"


def test_lighter_weight_is_named_as_the_reason(current: Edition) -> None:
    told = {
        (slug, swap.slug)
        for slug in current.marks
        for swap in swaps(current, slug, Ask()).swaps
        if swap.lighter
    }

    assert told, "some swap gains by its lighter weight alone"
    for a, b in told:
        heavy, light = (current.entry(s).exercise.pose.load for s in (a, b))
        assert heavy is not None
        assert light is not None
        assert light.typical < heavy.typical


def test_beside_one_not_rated_only_what_surely_asks_no_more_is_offered(current: Edition) -> None:
    """The bad examples are rated and have a swap in a higher band, until nobody rates them."""
    for slug in ("downhill-skiing", "judo", "end-range-leg-extension", "running", "back-squat"):
        unrated = replace(
            current.marks[slug], basis=Basis.NOT_RATED, level=None, kneecap_band=None, value=None
        )
        edition = replace(current, marks={**current.marks, slug: unrated})
        for reason in (Reason.EASIER, Reason.VARIETY):
            found = swaps(edition, slug, Ask(reason=reason)).swaps
            marks = [current.marks[one.slug] for one in found]

            assert found
            assert {mark.kneecap_band for mark in marks} == {Level.VERY_LOW}
            assert all(mark.landing <= unrated.landing for mark in marks)
            assert all(set(mark.watch) <= set(unrated.watch) for mark in marks)
            if reason is Reason.EASIER:
                assert {mark.level for mark in marks} == {Level.VERY_LOW}
                assert all(one.dropped or current.marks[one.slug].landing < unrated.landing
                           for one in found)  # fmt: skip
                assert {one.gain.kind for one in found} == {"least"}


def test_where_nothing_surely_asks_less_than_one_not_rated_it_says_so(current: Edition) -> None:
    answer = _answer(current, "band-leg-press")

    assert answer.unrated
    assert not answer.swaps
    assert not _answer(current, "back-squat").unrated


def test_build_is_easier_turned_round(current: Edition) -> None:
    up = _names(current, "half-squat", reason=Reason.BUILD)

    assert up
    for slug in up:
        assert (current.marks[slug].level or 0) >= (current.marks["half-squat"].level or 0)


@pytest.mark.parametrize("reason", Reason)
def test_the_short_answers_say_the_same(current: Edition, reason: Reason) -> None:
    ask = Ask(reason=reason)
    for slug in [*current.marks][::10]:
        answer = swaps(current, slug, ask)
        assert slugs(current, slug, ask) == tuple(swap.slug for swap in answer.swaps)
        assert first(current, slug, ask, 1) == answer.swaps[:1]
        assert gentlest(current, slug, ask) is answer.gentlest
