"""The limits that hold for every swap, on the real catalog."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from guide.coach.candidates import index, purposes
from guide.coach.limits import LIMITS, TOGETHER, hinge_has_light_form, limits_for
from guide.coach.pairs import Pair, Question, kneecap_no_higher, pair_of
from guide.coach.swaps import swaps
from guide.coach.weights import VARIED
from guide.edition import Edition
from guide.records.query import Ask, Reason
from guide.words import Basis, Kit, Landing, Pattern, Purpose, Watch


def _names(current: Edition, slug: str, **ask: object) -> list[str]:
    return [swap.slug for swap in swaps(current, slug, Ask(**ask)).swaps]  # type: ignore[arg-type]


def test_every_swap_keeps_every_hard_limit(current: Edition) -> None:
    for slug, mark in current.marks.items():
        source = current.entry(slug).exercise
        for swap in swaps(current, slug, Ask()).swaps:
            target, other = current.entry(swap.slug).exercise, current.marks[swap.slug]
            told = f"{slug} > {swap.slug}"

            assert target.purpose in purposes(index(current).traits[slug]), told
            assert other.level is not None, told
            assert other.landing <= mark.landing, told
            assert (other.kneecap_band or 0) <= (mark.kneecap_band or 0), told
            assert set(other.watch) <= set(mark.watch), told
            assert target.skill <= source.skill, told
            assert target.cost.hip - source.cost.hip < 2, told
            assert target.cost.back - source.cost.back < 2, told


def test_no_swap_turns_over_between_plain_and_anchored_values(current: Edition) -> None:
    turned = []
    for slug, a in current.marks.items():
        for swap in swaps(current, slug, Ask()).swaps:
            b = current.marks[swap.slug]
            known = None not in {a.plain, b.plain, a.value, b.value}
            known = known and Basis.BY_RULE not in {a.basis, b.basis}
            if known and (a.plain >= b.plain) != (a.value >= b.value):  # type: ignore[operator]
                turned.append((slug, swap.slug))

    assert turned == []


def test_strength_stands_in_for_power_where_legs_just_help_or_the_lift_is_the_same(
    current: Edition,
) -> None:
    """Leave the legs out of a push press and it is a strict press; a jump without legs is none.

    A squat done fast is the same squat slowly, too.
    """
    power = [t for t in index(current).traits.values() if t.entry.exercise.purpose is Purpose.POWER]
    arms = {t.slug for t in power if Purpose.STRENGTH in purposes(t)}

    assert "overhead-press" in _names(current, "push-press")[:VARIED]
    assert {"push-press", "medicine-ball-chest-pass"} <= arms
    assert not {"box-jump", "kettlebell-swing", "clean-and-jerk"} & arms
    assert {"speed-squat", "fast-sit-to-stand"} <= arms
    assert "box-back-squat" in _names(current, "speed-squat")[:VARIED]
    assert "back-squat" not in _names(current, "barbell-squat-jump")
    assert "push-press" not in _names(current, "overhead-press", reason=Reason.VARIETY)


@pytest.mark.parametrize(
    ("source", "target", "kept"),
    [
        ("barbell-split-squat", "overhead-squat", False),  # lighter, and so easier on the knee
        ("safety-bar-split-squat", "overhead-reverse-lunge", False),
        ("overhead-walking-lunge", "overhead-squat", True),
        ("reverse-lunge-to-press", "overhead-reverse-lunge", True),  # it went up there before
        ("thruster", "overhead-squat", True),
        ("farmers-carry", "overhead-carry", False),
        ("barbell-split-squat", "chair-pose", True),  # the arms hold nothing
        ("barbell-split-squat", "thruster", True),  # no hold: other limits see to its arms
        ("triceps-pushdown", "overhead-triceps-extension", True),  # the legs do not work
    ],
)
def test_no_weight_is_held_overhead_that_was_not(
    current: Edition, source: str, target: str, *, kept: bool
) -> None:
    for table in (LIMITS, limits_for(Reason.BUILD)):
        assert table["overhead"](pair_of(current, source, target)) is kept


def test_fine_knees_make_no_shoulders(current: Edition) -> None:
    for reason in Reason:
        found = _names(current, "barbell-split-squat", reason=reason, fine=True)

        assert not {"overhead-squat", "single-arm-overhead-squat"} & set(found), reason


def test_a_jump_that_lands_as_hard_is_no_kinder_for_bending_less(current: Edition) -> None:
    jump, drop = current.marks["box-jump"], current.marks["drop-jump"]

    assert jump.kneecap_band < drop.kneecap_band  # type: ignore[operator]
    assert jump.landing is drop.landing
    assert "box-jump" not in _names(current, "drop-jump")
    assert "pogo-jump" in _names(current, "drop-jump")  # lands more softly
    for slug, mark in current.marks.items():
        for swap in swaps(current, slug, Ask()).swaps:
            other = current.marks[swap.slug]
            if swap.gain.kind == "band" and other.landing >= Landing.FLIGHT:
                softer = other.landing < mark.landing or other.level < mark.level  # type: ignore[operator]
                assert softer, (slug, swap.slug)


def test_some_pairs_do_turn_over_and_the_rule_holds_them_back(current: Edition) -> None:
    """Otherwise the rule above would be decoration."""
    held = [
        (a, b)
        for a in current.marks
        for b in current.marks
        if not LIMITS["order"](pair_of(current, a, b))
    ]

    assert held


def test_a_borrowed_figure_does_not_show_that_stairs_are_kinder_than_a_rope(
    current: Edition,
) -> None:
    rope = index(current).traits["jump-rope"]
    stairs = index(current).traits["stair-climbing"]
    pair = pair_of(current, "jump-rope", "stair-climbing")

    assert rope.band == stairs.band
    assert not kneecap_no_higher(pair)
    assert kneecap_no_higher(Pair(replace(rope, borrowed=()), stairs, pair.asked))
    assert kneecap_no_higher(Pair(rope, replace(stairs, borrowed=rope.borrowed), pair.asked))
    assert kneecap_no_higher(Pair(rope, replace(stairs, value=2.9), pair.asked))
    assert kneecap_no_higher(pair_of(current, "running", "stair-climbing"))  # measured, both


def test_nothing_is_strapped_on_to_make_it_easier(current: Edition) -> None:
    assert "rucking" not in _names(current, "hiking")
    assert "rucking" in _names(current, "hiking", fine=True)
    assert "rucking" in _names(current, "weighted-run")  # as laden as what it stands in for


def test_another_kind_of_move_must_train_much_of_the_same(current: Edition) -> None:
    """A carry and a pulldown share the upper back, and little else."""
    assert not LIMITS["muscles"](pair_of(current, "farmers-carry", "lat-pulldown"))
    assert LIMITS["muscles"](pair_of(current, "back-squat", "deadlift"))


def test_my_knees_are_fine_lifts_the_knee_limits_only(current: Edition) -> None:
    plain = set(_names(current, "half-squat", reason=Reason.VARIETY))
    fine = set(_names(current, "half-squat", reason=Reason.VARIETY, fine=True))

    assert plain < fine
    for slug in fine:
        assert current.entry(slug).exercise.purpose is Purpose.STRENGTH


def test_never_an_opposite_action(current: Edition) -> None:
    names = _names(current, "leg-extension", reason=Reason.VARIETY, fine=True)

    assert names
    assert not any(current.entry(s).pattern is Pattern.KNEE_FLEXION for s in names)


def test_not_rated_is_never_offered(current: Edition) -> None:
    for slug in current.marks:
        for swap in swaps(current, slug, Ask()).swaps:
            assert current.marks[swap.slug].basis is not Basis.NOT_RATED


def test_every_limit_stops_something(current: Edition) -> None:
    """A limit that never holds back anything in the real catalog would be decoration."""
    made = index(current)
    ask = Ask(kit=(Kit.BAND,), want_less=(Watch.BENDING,))
    stopped = {
        name
        for slug, a in made.traits.items()
        for b in made.candidates(a)
        for name, limit in LIMITS.items()
        if not limit(Pair(a, b, Question.of(ask, a.entry)))
    }

    assert set(LIMITS) - stopped <= {"hinge"}  # today every loaded hinge says how to start light


ASKED = (
    Ask(),
    Ask(want_less=(Watch.BENDING, Watch.KNEELING)),
    Ask(reason=Reason.KIT, fine=True),
    Ask(reason=Reason.BUILD),
)


@pytest.mark.parametrize("ask", ASKED)
def test_a_limit_that_looks_at_one_for_all_says_the_same_of_each(
    current: Edition, ask: Ask
) -> None:
    made = index(current)
    table = limits_for(ask.reason)
    told = {
        (a.slug, name, alike[0].slug): {
            table[name](Pair(a, b, Question.of(ask, a.entry))) for b in alike
        }
        for a in [*made.traits.values()][::7]
        for alike in made.together(a)
        for name in TOGETHER & table.keys()
    }

    assert {len(answers) for answers in told.values()} == {1}
    assert {next(iter(answers)) for answers in told.values()} == {True, False}


def test_a_limit_that_sees_more_of_each_could_not_look_at_one_for_all(current: Edition) -> None:
    made = index(current)
    a = made.traits["back-squat"]
    asked = Question.of(Ask(), a.entry)

    assert any(
        len({LIMITS[name](Pair(a, b, asked)) for b in alike}) > 1
        for alike in made.together(a)
        for name in LIMITS.keys() - TOGETHER
    )


def test_a_beginner_is_not_sent_to_a_loaded_hinge_without_a_light_form(current: Edition) -> None:
    pair = pair_of(current, "leg-press", "deadlift")
    bare = pair._replace(b=replace(pair.b, light_form=False))

    assert hinge_has_light_form(pair)
    assert not hinge_has_light_form(bare)
