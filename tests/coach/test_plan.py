"""A programme with its swaps, and what it asks of the knee before and after."""

from __future__ import annotations

from guide.coach import offers, workout
from guide.coach.plan import Plan, plan
from guide.edition import Edition
from guide.records.programme import Sent, Swapped
from guide.records.query import Ask
from guide.words import Kit, Sureness, Watch

TEXT = "Back squat 5x5 @ 100kg\nBox jumps 4x6\nFlurble 3x10\nBack squat 1x20\nPlank 60s"


def slugs(made: Plan) -> list[str | None]:
    return [row.now for line in made.lines for row in line.rows]


def test_a_swap_changes_its_own_line_and_the_sums_after(current: Edition) -> None:
    before = plan(current, Sent(text=TEXT))
    swap = Swapped("back-squat", 2, "bodyweight-squat")
    made = plan(current, Sent(text=TEXT, swaps=(swap,)))

    assert slugs(before) == ["back-squat", "box-jump", None, "back-squat", "plank"]
    assert slugs(made) == ["back-squat", "box-jump", None, "bodyweight-squat", "plank"]
    assert made.before == before.before == before.after
    assert made.after.hard == made.before.hard - 1
    assert made.after.exercises == made.before.exercises == 4
    assert made.lost == ()


def test_the_sums_are_those_of_the_marks(current: Edition) -> None:
    sums = plan(current, Sent(text=TEXT)).before
    marks = [current.marks[slug] for slug in ("back-squat", "box-jump", "back-squat", "plank")]

    assert sums.hard == sum((mark.level or 0) >= 3 for mark in marks)
    assert sums.landings == sum(mark.landing >= 2 for mark in marks) == 1
    assert dict(sums.watch)[Watch.LANDING] == 1
    assert dict(sums.watch)[Watch.BENDING] == sum(Watch.BENDING in m.watch for m in marks)
    assert sums.unknown == 1
    assert sums.unrated == sum(mark.level is None for mark in marks)


def test_the_offer_is_the_best_easier_swap_for_what_is_asked(current: Edition) -> None:
    sent = Sent(text="Back squat\nPlank", kit=(Kit.DUMBBELL,))
    squat, plank = (row.offer for line in plan(current, sent).lines for row in line.rows)

    assert squat is not None
    assert squat.swap is not None
    assert squat == offers.best(current, "back-squat", Ask(kit=(Kit.DUMBBELL,)))
    assert Kit.BARBELL not in squat.swap.needs
    assert plank is not None
    assert (plank.swap, plank.gentlest) == (None, True)


def test_one_tap_swaps_all_that_is_high_and_has_a_swap(current: Edition) -> None:
    made = plan(current, Sent(text=TEXT, all=True))

    assert made.after.hard < made.before.hard
    assert {swap[:2] for swap in made.sent.swaps} >= {("back-squat", 1), ("back-squat", 2)}
    assert not made.sent.all
    assert plan(current, made.sent) == made


def test_a_swap_whose_exercise_is_gone_is_taken_back_and_told(current: Edition) -> None:
    lost = Swapped("back-squat", 3, "bodyweight-squat")
    made = plan(current, Sent(text=TEXT, swaps=(lost, Swapped("back-squat", 1, "no-such"))))

    assert made.sent.swaps == ()
    assert lost in made.lost


def test_a_guess_may_be_left_out_with_its_swap(current: Edition) -> None:
    """A line that is no exercise at all may look like one; here it is one with a word too many."""
    text = "Jumping split squat thing 3x5\nBack squat 5x5"
    guessed, sure = workout.read(current, text).items
    assert (guessed.sureness, sure.sureness) == (Sureness.LIKELY, Sureness.SURE)
    out = tuple(workout.key(line) for line in text.split("\n"))
    made = plan(current, Sent(text=text, out=out, all=True))

    assert [line.out for line in made.lines] == [True, False]
    assert made.before.exercises == 1
    assert [swap.slug for swap in made.sent.swaps] == ["back-squat"], "of what is left only"
    assert plan(current, Sent(text=text).done(f"+name.{guessed.key}.{guessed.slug}")).lines[0].sure


def test_a_line_nobody_knows_may_be_left_out_and_no_other(current: Edition) -> None:
    out = tuple(workout.key(line) for line in TEXT.split("\n"))
    made = plan(current, Sent(text=TEXT, out=out))

    assert [line.line.text for line in made.lines if line.out] == ["Flurble 3x10"]
    assert len(made.lines) == 5
    assert made.before.unknown == 0
    assert made.before.exercises == 4


def test_what_was_said_to_be_meant_is_swapped_like_all_others(current: Edition) -> None:
    name = workout.read(current, "Flurble 3x10").items[0].key
    sent = Sent(text=TEXT).done(f"+name.{name}.back-squat")
    made = plan(current, sent.done("+swap.back-squat.2.bodyweight-squat"))

    assert slugs(made)[2:4] == ["bodyweight-squat", "back-squat"]
