"""Generated sentences: true of every exercise, plain, short, and the same for the same facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from msgspec.structs import replace

from guide import knee, lint, phrases
from guide.coach import easier, ladder, swaps
from guide.coach.easier import Form
from guide.coach.grounds import GROUNDS, Gain
from guide.coach.limits import LIMITS, LIMITS_UP
from guide.coach.swaps import Answer, Miss, Swap
from guide.edition import Edition
from guide.phrases import beside, effect, known, mark, posture, small, swap
from guide.records.exercise import Knee
from guide.records.pose import Pose, Prop
from guide.records.query import Ask, Reason
from guide.words import (
    Basis,
    Change,
    Kit,
    Landing,
    Level,
    LoadAt,
    Muscle,
    PropKind,
    Purpose,
    Rule,
    Support,
    Watch,
)

FEW = 6  # swaps looked at for each question: the same sentences come again and again


def faults(text: str) -> list[str]:
    """What is wrong with a piece of generated prose: whole sentences, plain and short."""
    found = []
    for sentence in re.split(r"(?<=[.!?])\s+", text):
        if not re.match(r"[A-Z0-9“]", sentence):
            found.append("starts small")
        if sentence[-1:] not in {".", "!", "?"}:
            found.append("has no end")
        if len(sentence.split()) > lint.LONG_SENTENCE:
            found.append("is too long")
    if lint._NEVER.search(text):
        found.append("is on the never-say list")
    if re.search(r"\d[.,]\d", text):
        found.append("is finer than we know")
    if re.search(r"  |\bNone\b|[.,;:] ?[.,;:]|[{}]|\( | \)| [.,;:]", text):
        found.append("is badly put together")
    if text.count("(") != text.count(")"):
        found.append("has a bracket too many")
    return found


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("the knee bends.", "starts small"),
        ("The knee bends", "has no end"),
        (f"The knee {'really ' * 30}bends.", "is too long"),
        ("This is safe.", "is on the never-say list"),
        ("The kneecap carries 4.2 body weights.", "is finer than we know"),
        ("The knee  bends.", "is badly put together"),
        ("The mark is None.", "is badly put together"),
        ("The knee bends..", "is badly put together"),
        ("The {muscle} works.", "is badly put together"),
        ("The knee bends (a lot.", "has a bracket too many"),
    ],
)
def test_bad_prose_is_noticed(text: str, fault: str) -> None:
    assert fault in faults(text)


def test_good_prose_passes() -> None:
    assert faults("Both legs share the weight, so the kneecap carries a fair load.") == []


def _about_the_mark(current: Edition, slug: str) -> Iterator[str]:
    entry, made = current.entry(slug), current.marks[slug]
    yield phrases.mark_sentence(entry, made)
    yield phrases.assumed(entry, made)
    yield from phrases.reasons(entry, made)
    yield phrases.basis(entry, made, current.catalog)
    yield phrases.picture(entry, made)
    for step in made.by_load:
        assert made.load is not None
        yield phrases.load_band(step, made.load.at)
    for form in (*easier.forms(current, slug), *easier.warnings(current, slug)):
        yield phrases.form_effect(form, current.catalog.effects)


def _questions(current: Edition, slug: str) -> Iterator[Ask]:
    """The usual question for every exercise, all questions for every sixth."""
    yield Ask()
    if list(current.marks).index(slug) % 6:
        return
    yield from (Ask(reason=reason) for reason in Reason if reason is not Reason.EASIER)
    yield from (Ask(want_less=(word,)) for word in current.marks[slug].watch)
    yield from (Ask(no_kit=True), Ask(kit=(Kit.DUMBBELL,)), Ask(fine=True, reason=Reason.VARIETY))


def _about_others(current: Edition, slug: str) -> Iterator[str]:
    for ask in _questions(current, slug):
        answer = swaps.swaps(current, slug, ask)
        for one in answer.swaps[:FEW]:
            yield phrases.swap_words(current, slug, one).why
            yield phrases.compared(current, slug, one.slug)
        if answer.miss:
            yield phrases.miss(current, slug, answer.miss, ask)
        yield phrases.no_swaps(answer, ask)
    rungs = ladder.around(current, slug)
    yield from (phrases.compared(current, slug, other) for other in (*rungs.down, *rungs.up))


def test_everything_said_about_a_mark_is_plain_prose(current: Edition) -> None:
    bad = [
        (slug, text, faults(text))
        for slug in current.marks
        for text in _about_the_mark(current, slug)
        if faults(text)
    ]

    assert bad == []


def test_everything_said_about_other_exercises_is_plain_prose(current: Edition) -> None:
    bad = {
        (slug, text, *faults(text))
        for slug in current.marks
        for text in _about_others(current, slug)
        if faults(text)
    }

    assert bad == set()


def test_sentences_that_belong_to_no_exercise_are_plain_prose() -> None:
    fixed = [
        phrases.PURPOSE,
        phrases.BUILD_UP,
        phrases.unrated_hidden(1),
        phrases.unrated_hidden(3),
        phrases.no_exercise("squatt"),
        phrases.stop_line(("the knee is locked", "it gave way")),
        *phrases.ignored((("knee", "banana"),)),
    ]

    assert [(text, faults(text)) for text in fixed if faults(text)] == []


def test_the_lines_of_a_card_read_after_their_label(current: Edition) -> None:
    for slug in current.marks:
        for one in swaps.swaps(current, slug, Ask()).swaps[:FEW]:
            words = phrases.swap_words(current, slug, one)
            for line in (words.keeps, words.loses, words.costs, words.needs):
                assert line == line.strip()
                assert not line or line[0].islower(), line
                assert "None" not in line
                assert "  " not in line
            assert words.keeps
            assert words.needs
            assert words.knee[0].isupper()


# --- The mark ---------------------------------------------------------------------------------

APPROVED = {
    "back-squat": "Both legs share the weight in a deep bend, so the kneecap carries a high load.",
    "bodyweight-squat": "Both legs share your weight in a deep bend, so the kneecap carries a fair "
    "load.",
    "forward-lunge": "The front leg carries most of your weight in a deep bend, so the kneecap "
    "carries a high load.",
    "step-up": "One leg carries all your weight in a half bend, so the kneecap carries a light "
    "load.",
    "walking": "The leg you stand on stays nearly straight, but taking steps makes the mark low.",
    "running": "Both feet leave the floor between steps, and each landing puts a high load on the "
    "kneecap.",
    "box-jump": "Your knees take up a full landing each time.",
    "jump-rope": "Both feet leave the floor, and your knees take up each landing.",
    "shuttle-run": "Your knee brakes and turns you at full speed, which puts a very high load on "
    "the kneecap.",
    "upright-bike": "The saddle carries you while your knees bend and push, so the kneecap carries "
    "a light load.",
    "rowing-machine": "Your legs push while the seat carries you, so the kneecap carries a light "
    "load.",
    "elliptical": "Your legs push lightly, so the kneecap carries a light load.",
    "leg-press": "Both legs push the machine away in a deep bend, so the kneecap carries a high "
    "load.",
    "leg-extension": "The front of the thigh lifts the pad by itself, so the kneecap carries a "
    "fair load.",
    "hip-thrust": "Your hips lift the weight while the knees stay bent, so the kneecap carries a "
    "light load.",
    "romanian-deadlift": "This is work for the back of the thigh and the buttocks, so the kneecap "
    "carries very little load.",
    "nordic-hamstring-curl": "This is work for the back of the thigh, but the hard pull at the "
    "back of the knee makes the mark low.",
    "wall-sit": "You lean on the wall and your thighs hold you in a deep bend, and the long hold "
    "makes the mark high.",
    "bench-press": "Your legs rest, so the kneecap carries very little load.",
    "bird-dog": "Your legs only hold you in place, but kneeling on one knee makes the mark low.",
    "kneeling-plank": "Your legs only hold you in place, so the kneecap carries very little load "
    "apart from the kneeling.",
    "childs-pose": "Your knee rests in the bend, but the full bend makes the mark moderate.",
    "front-crawl": "The water carries most of your weight, so the kneecap carries very little "
    "load.",
}


@pytest.mark.parametrize(("slug", "said"), APPROVED.items())
def test_approved_sentences(current: Edition, slug: str, said: str) -> None:
    assert phrases.mark_sentence(current.entry(slug), current.marks[slug]) == said


def test_the_sentence_never_claims_another_load_than_the_mark_has(current: Edition) -> None:
    """Which load word stands in it is the kneecap band; which level word, the mark itself."""
    for slug, made in current.marks.items():
        if made.level is None or made.kneecap_band is None:
            continue
        said = phrases.mark_sentence(current.entry(slug), made)
        loads = [level for level, words in mark.LOADS.items() if f" {words}" in said]
        level = re.search(r"makes the mark ([a-z ]+)\.", said)

        assert loads in ([], [made.kneecap_band]), (slug, said)
        assert level is None or level[1] == made.level.label.lower(), (slug, said)
        assert loads or level or made.landing >= Landing.FLIGHT, (slug, said)


def test_no_exercise_is_named_inside_a_sentence(current: Edition) -> None:
    """So no name has to be bent: it opens a sentence, or stands in quotation marks."""
    names = {entry.exercise.name for entry in current.catalog.entries.values()}
    for slug in ("back-squat", "running", "figure-four-stretch", "heel-slides"):
        for text in _about_others(current, slug):
            for name in names:
                place = text.find(name)
                assert place <= 0 or text[place - 2 : place] == ". ", (name, text)


def test_not_rated_says_why_and_is_not_called_gentle(current: Edition) -> None:
    entry = current.entry("dead-bug")
    told = replace(entry.exercise, knee=Knee(unrated="Nobody has measured it."))
    entry = replace(entry, exercise=told)
    made = knee.mark(told, entry.pattern, current.catalog.loads, current.factors)

    assert phrases.mark_headline(made) == "Knee impact: Not rated"
    assert phrases.mark_sentence(entry, made) == "Not rated. Nobody has measured it."
    assert phrases.reasons(entry, made) == ("Not rated. Nobody has measured it.",)
    assert "gentle" in phrases.basis(entry, made, current.catalog)
    assert phrases.picture(entry, made).endswith("Ring at the knee: not rated.")


def test_the_deciding_reason_comes_first(current: Edition) -> None:
    for slug, made in current.marks.items():
        if made.level is None:
            continue
        first = phrases.reasons(current.entry(slug), made)[0]
        kind = made.parts[0].kind
        expected = mark.FLOORS.get(kind, mark.LANDINGS[made.landing] if kind == "landing" else "")

        assert not expected or first == expected, slug


def test_the_lever_is_told_only_where_it_is_the_whole_lever(current: Edition) -> None:
    told = {
        slug
        for slug, made in current.marks.items()
        if any(" cm in front" in text for text in phrases.reasons(current.entry(slug), made))
    }

    assert told
    for slug in told:
        made, pose = current.marks[slug], current.entry(slug).exercise.pose
        assert pose.support in {Support.TWO, Support.ONE}, slug
        assert (made.lever_cm or 0) >= mark.LEVER_SHOWN, slug
        assert made.kneecap_band is not Level.VERY_LOW, slug


def test_the_load_is_always_said_where_there_is_one(current: Edition) -> None:
    for slug, made in current.marks.items():
        if made.load is None or not made.load.typical:
            continue
        said = phrases.assumed(current.entry(slug), made)
        assert "your body weight" in said or "your own body weight" in said, slug


def test_what_a_file_assumes_goes_on_in_small_letters(current: Edition) -> None:
    """It stands after "Marked for" or "It assumes"."""
    for entry in current.catalog.entries.values():
        if entry.exercise.assumes:
            assert entry.exercise.assumes[0].islower(), entry.slug


def test_a_shared_reading_of_a_rule_is_said_once_for_every_rule(current: Edition) -> None:
    entry = current.entry("dead-bug")
    for rule in Rule:
        exercise = replace(entry.exercise, knee=Knee(rule=rule), watch=())
        ruled = replace(entry, exercise=exercise)
        made = knee.mark(exercise, entry.pattern, current.catalog.loads, current.factors)

        for text in (
            phrases.mark_sentence(ruled, made),
            phrases.basis(ruled, made, current.catalog),
        ):
            assert faults(text) == [], text
        assert phrases.basis(ruled, made, current.catalog).startswith("By rule, not measured: ")


def test_figures_read_in_a_copy_are_called_so(current: Edition) -> None:
    copied = phrases.basis(
        current.entry("bodyweight-squat"), current.marks["bodyweight-squat"], current.catalog
    )
    direct = phrases.basis(current.entry("running"), current.marks["running"], current.catalog)

    assert copied == (
        "Measured: one study worked out the kneecap load of this exercise in a lab. "
        "We read the figure in a copy, not in the paper itself."
    )
    assert (
        direct == "Measured: three studies worked out the kneecap load of this exercise in a lab."
    )


def test_a_mark_taken_over_names_the_move_that_was_measured(current: Edition) -> None:
    said = phrases.basis(current.entry("box-jump"), current.marks["box-jump"], current.catalog)

    assert said == (
        "By rule, not measured: the nearest move that was measured is "
        "“Countermovement jump (two legs)”."
    )


def test_a_finding_says_how_directly_it_was_seen(current: Edition) -> None:
    said = phrases.finding(current.catalog.loads["hart2022-004"])

    assert said == ("Running: 5.2 times body weight at the kneecap (seen in the paper's abstract).")


# --- No word of a vocabulary is without words --------------------------------------------------


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        (mark.RULES, set(Rule)),
        (known.RULES, set(Rule)),
        (known.BASES, set(Basis)),
        (mark.SUPPORTS, set(Support)),
        (mark.LANDINGS, set(Landing)),
        (mark.LOADS, set(Level)),
        (mark.MAKES, {"landing", "hold", *(word.value for word in knee.WATCH_FLOOR)}),
        (mark.FLOORS, {"hold", *(word.value for word in knee.WATCH_FLOOR)}),
        (swap.RELIEF, {"hold", *(word.value for word in knee.WATCH_FLOOR)}),
        (swap.GONE, set(Watch)),
        (beside.MISSED, {*LIMITS, *LIMITS_UP}),
        (beside.NOTHING, set(Reason)),
        (beside.TOLD_APART, {*GROUNDS, "study"} - {"asked", "mark"}),
        (small._PLACES, set(LoadAt)),
    ],
)
def test_every_word_has_its_sentence(words: dict[Any, str], keys: set[Any]) -> None:
    assert set(words) == keys
    assert all(words.values())


def test_every_quantity_that_the_site_quotes_has_a_name(current: Edition) -> None:
    catalog = current.catalog
    quoted = {pair.row for pair in catalog.pairs}
    for entry in catalog.entries.values():
        forms = (*entry.exercise.easier, *entry.exercise.raises)
        quoted |= {form.effect for form in forms if form.effect}

    assert {catalog.effects[row].dimension for row in quoted} <= set(effect.MEASURES)


@pytest.mark.parametrize(
    "kind", [*GROUNDS, "study", *(r for r in Reason if r is not Reason.EASIER)]
)
def test_every_ground_has_a_sentence_of_its_own(current: Edition, kind: str) -> None:
    """On one and the same pair of exercises, so that only the ground differs."""
    one = swaps.swaps(current, "bird-dog", Ask()).swaps[0]
    study = current.catalog.pairs[0] if kind == "study" else None
    told = {
        other: phrases.swap_words(
            current, "bird-dog", replace(one, gain=Gain(str(other), pair=study))
        ).why
        for other in (kind, "asked" if kind != "asked" else "build")
    }

    assert faults(told[kind]) == []
    assert len(set(told.values())) == 2


def test_every_near_miss_says_its_limit(current: Edition) -> None:
    said = {
        limit: phrases.miss(current, "half-squat", Miss("lateral-jump", limit), Ask())
        for limit in (*LIMITS, *LIMITS_UP)
    }

    assert len(set(said.values())) == len({*LIMITS, *LIMITS_UP})
    assert said["watch"] == (
        "Lateral jump comes nearest, but it adds something to watch: bending under load, landing "
        "and sideways load."
    )
    assert all(text.startswith("Lateral jump comes nearest, but ") for text in said.values())


def test_nothing_found_says_which_question_had_no_answer() -> None:
    none = Answer(swaps=(), miss=None, gentlest=False)
    plain = {reason: phrases.no_swaps(none, Ask(reason=reason)) for reason in Reason}

    assert len(set(plain.values())) >= 4
    assert "practice" in plain[Reason.SKILL]
    for reason, text in plain.items():
        filtered = phrases.no_swaps(none, Ask(reason=reason, without=(Kit.BARBELL,)))
        assert filtered == f"{text} Take away a filter to see more."


# --- Sizes ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (0.10, "a little"), (0.18, "a little"), (0.181, "about a quarter"),
        (-0.29, "about a quarter"), (0.291, "about a third"), (-0.42, "about a third"),
        (0.421, "about half"), (-0.60, "about half"), (0.601, "well over half"),
        (-1.0, "well over half"),
    ],
)  # fmt: skip
def test_sizes_are_said_in_thirds_and_halves(change: float, words: str) -> None:
    assert phrases.size(change) == words


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (None, "We have no figure for how much this changes."),
        (-0.5, "Takes about half off the load on the kneecap, by our estimate."),
        (0.25, "Adds about a quarter to the load on the kneecap, by our estimate."),
        (0.7, "Adds well over half to the load on the kneecap, by our estimate."),
        (0.9, "About doubles the load on the kneecap, by our estimate."),
        (1.5, "More than doubles the load on the kneecap, by our estimate."),
    ],
)
def test_an_effect_of_the_pose_model_is_an_estimate(change: float | None, said: str) -> None:
    form = Form(change=Change.DEEPER, say="Go on.", effect=change, row=None, band=None)

    assert phrases.form_effect(form, {}) == said


def test_an_effect_of_a_study_names_what_was_measured(current: Edition) -> None:
    """A smaller push of the floor is not yet a smaller load on the kneecap."""
    said = {
        row: phrases.form_effect(
            Form(change=Change.SLOWER, say="Slow.", effect=-0.35, row=row, band=None),
            current.catalog.effects,
        )
        for row in ("t-gottschall2005-01", "t-lenhart2014-01")
    }

    assert said == {
        "t-gottschall2005-01": "In a study it took about a third off the impact with the floor.",
        "t-lenhart2014-01": "In a study it took about a third off the load on the kneecap.",
    }


@pytest.mark.parametrize(
    ("bw", "said"),
    [
        (0.0, "no added weight"),
        (0.05, "about a twentieth of your body weight in your hands"),
        (0.12, "about a tenth of your body weight in your hands"),
        (0.13, "about a fifth of your body weight in your hands"),
        (0.5, "about half your body weight in your hands"),
        (1.0, "about your own body weight in your hands"),
        (3.0, "over twice your body weight in your hands"),
    ],
)
def test_loads_are_shares_of_body_weight(bw: float, said: str) -> None:
    assert small.load_words(bw, LoadAt.HANDS) == said


def test_light_typical_and_heavy_never_read_the_same(current: Edition) -> None:
    for slug, made in current.marks.items():
        loads = {step.bw for step in made.by_load}
        said = {small.load_words(bw, LoadAt.HANDS) for bw in loads}

        assert len(said) == len(loads), slug


def test_lists_and_numbers() -> None:
    assert [phrases.listed(list("abc")[:n]) for n in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert [small.number(n) for n in (1, 3, 25)] == ["one", "three", "25"]
    assert small.the([Muscle.QUADRICEPS, Muscle.CALVES]) == "the front of the thigh and the calves"


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([()], "no equipment"),
        ([(Kit.BARBELL, Kit.RACK)], "barbell and squat rack"),
        ([(Kit.DUMBBELL,), (Kit.KETTLEBELL,)], "dumbbells, or kettlebell"),
        ([(), (Kit.MAT,), (Kit.BAND,)], "no equipment (optional: mat, or resistance band)"),
    ],
)
def test_equipment_without_which_it_can_be_done_is_called_optional(
    rows: list[tuple[Kit, ...]], said: str
) -> None:
    assert phrases.kit_rows(rows) == said


# --- Swaps ------------------------------------------------------------------------------------


def _card(current: Edition, source: str, target: str, **ask: Any) -> phrases.SwapWords:
    (one,) = [s for s in swaps.swaps(current, source, Ask(**ask)).swaps if s.slug == target]
    return phrases.swap_words(current, source, one)


def test_a_swap_to_the_hips_says_what_it_costs(current: Edition) -> None:
    """The sum of knee and hip stays: less for the one is more for the other."""
    card = _card(current, "back-squat", "deadlift")

    assert card.keeps == "buttocks"
    assert card.loses == "some work for the front of the thigh"
    assert card.knee == "Low instead of high; less bending under load"
    assert "lower back" in card.costs
    assert card.needs == "barbell"
    assert card.why == "In a study of both, the turning force at the knee was lower by about half."


def test_a_cardio_swap_keeps_the_effort_first(current: Edition) -> None:
    card = _card(current, "running", "upright-bike")

    assert card.keeps.startswith("steady effort and short bursts; ")
    assert card.knee == "Low instead of high; no landing"
    assert card.why == "There is no landing. The kneecap carries less too (both were measured)."


def test_a_small_change_is_called_small(current: Edition) -> None:
    assert _card(current, "forward-lunge", "reverse-lunge").why == (
        "A small change: in a study of both, the load on the kneecap was a little lower."
    )


def test_a_study_without_a_figure_gives_none(current: Edition) -> None:
    pair = next(pair for pair in current.catalog.pairs if pair.percent is None)

    assert effect.study(pair, current.catalog.effects, small=True).endswith(
        "was lower. We have no figure for how much."
    )


def test_where_a_lighter_weight_makes_the_gain_the_card_says_so(current: Edition) -> None:
    seen = set()
    for slug in current.marks:
        for one in swaps.swaps(current, slug, Ask()).swaps:
            words = phrases.swap_words(current, slug, one)
            assert one.lighter == ("using a lighter weight" in words.why), (slug, one.slug)
            seen.add(one.lighter)

    assert seen == {True, False}


def test_a_weight_left_behind_is_a_loss(current: Edition) -> None:
    dropped = {
        (slug, one.slug): phrases.swap_words(current, slug, one).loses
        for slug in ("back-squat", "goblet-squat", "leg-press", "deadlift")
        for one in swaps.swaps(current, slug, Ask()).swaps
        if current.entry(one.slug).exercise.pose.support in {Support.TWO, Support.SPLIT}
        and current.entry(one.slug).exercise.pose.load is None
        and set(one.needs) <= swap.FREE_OF_WEIGHT
    }

    assert dropped
    assert all("the added weight" in loses for loses in dropped.values()), dropped


def test_bending_is_less_and_never_gone(current: Edition) -> None:
    """Every squat bends; only its load went down. Other words can really be gone."""
    for slug in current.marks:
        for one in swaps.swaps(current, slug, Ask()).swaps[:FEW]:
            assert "no bending" not in phrases.swap_words(current, slug, one).knee
    assert "no landing" in _card(current, "running", "elliptical").knee


def test_keeps_and_loses_never_name_the_same_muscle_as_whole(current: Edition) -> None:
    for slug, entry in current.catalog.entries.items():
        if entry.exercise.purpose is Purpose.CARDIO:
            continue
        for one in swaps.swaps(current, slug, Ask()).swaps[:FEW]:
            words = phrases.swap_words(current, slug, one)
            main = {m.label.lower() for m in entry.exercise.primary}
            kept = {label for label in main if re.search(rf"\b{label}\b", words.keeps)}
            lost = {label for label in main if re.search(rf"\b{label}\b", words.loses)}

            assert kept, (slug, one.slug)
            assert not kept & lost, (slug, one.slug)


def test_measured_is_said_only_where_both_were(current: Edition) -> None:
    for slug, made in current.marks.items():
        for one in swaps.swaps(current, slug, Ask()).swaps:
            both = {made.basis, current.marks[one.slug].basis} == {Basis.MEASURED}
            said = phrases.swap_words(current, slug, one).why

            assert "both were measured" not in said or both, (slug, one.slug)


# --- Comparing --------------------------------------------------------------------------------


def test_comparing_says_the_same_both_ways_round(current: Edition) -> None:
    for a, b in (("back-squat", "leg-press"), ("running", "walking"), ("plank", "crunch")):
        assert phrases.compared(current, a, b) == phrases.compared(current, b, a)


LOWER = "Back squat is marked lower: high against very high."
BIKE = "Both are marked low. Upright bike"


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        ("back-squat", "walking", "Walking is marked lower: low against high."),
        ("box-jump", "back-squat", f"{LOWER} The kneecap load alone is the other way round."),
        ("plank", "crunch", "Both are marked very low. Choose by what they train and need."),
        ("upright-bike", "elliptical", f"{BIKE} came out lower in a study of both."),
    ],
)  # fmt: skip
def test_comparing_goes_no_finer_than_the_marks(
    current: Edition, a: str, b: str, said: str
) -> None:
    assert phrases.compared(current, a, b) == said


# --- Pictures ---------------------------------------------------------------------------------

PICTURES = {
    "back-squat": "Back squat, seen from the side. Standing on both legs. Start: knees straight, "
    "trunk upright. End: knees deeply bent, trunk leaning well forward. With a barbell on the "
    "upper back. Ring at the knee: 4 of 5, high.",
    "bulgarian-split-squat": "Bulgarian split squat, seen from the side. Standing with one foot "
    "well in front of the other. Start: front knee straight, trunk upright. End: front knee "
    "deeply bent, trunk leaning a little forward. With a bench under the other foot. "
    "Ring at the knee: 3 of 5, moderate.",
    "bench-press": "Bench press, seen from the side. Lying on a bench, face up. Start: knees "
    "deeply bent, hands close to the shoulders. End: knees deeply bent, arms straight up. "
    "With a barbell in the hands. Ring at the knee: 1 of 5, very low.",
    "standing-calf-raise": "Standing calf raise, seen from the side. Standing on both legs. "
    "Start: knees straight, trunk upright. End: knees straight, trunk upright, heels lifted. "
    "With dumbbells in the hands. Ring at the knee: 1 of 5, very low.",
    "burpee": "Burpee, seen from the side. Start: on hands and toes, knees straight. End: "
    "standing, knees straight, trunk upright, in the air. Ring at the knee: 4 of 5, high.",
    "glute-bridge": "Glute bridge, seen from the side. Lying on the back. Start: knees fully "
    "bent, hips low. End: knees deeply bent, hips lifted. With a mat. "
    "Ring at the knee: 1 of 5, very low.",
}


@pytest.mark.parametrize(("slug", "said"), PICTURES.items())
def test_approved_text_alternatives(current: Edition, slug: str, said: str) -> None:
    assert phrases.picture(current.entry(slug), current.marks[slug]) == said


def _moves(pose: Pose) -> bool:
    """Whether knees or trunk move so far that anybody sees it."""
    start, end = pose.start, pose.end
    bends = abs((start.knee or 0) - (end.knee or 0)) > 40
    return bends or abs((start.trunk or 0) - (end.trunk or 0)) > 40


def test_a_text_alternative_tells_both_ends_apart(current: Edition) -> None:
    """Where nothing seems to move, both sides mirror each other, or it is hardly to be seen."""
    for slug, entry in current.catalog.entries.items():
        said, exercise = phrases.picture(entry, current.marks[slug]), entry.exercise

        assert "Start: " in said or not _moves(exercise.pose), said
        assert ("Start: " in said) == ("End: " in said), said
        assert ("Held still" in said) <= (exercise.pose.hold > 0), said


def test_every_prop_is_in_the_text_alternative(current: Edition) -> None:
    """By its name, or by the position that needs it."""
    for slug, entry in current.catalog.entries.items():
        said = phrases.picture(entry, current.marks[slug])
        for prop in entry.exercise.pose.props:
            name = prop.kind.label.removeprefix("a ").removeprefix("an ")
            told = name in said or prop.kind in posture.TOLD_BY_POSITION or "Hips on" in said
            assert told, (slug, name)


def test_a_weight_is_said_with_its_place(current: Edition) -> None:
    entry = current.entry("deadlift")
    for at in (LoadAt.BACK, LoadAt.FRONT, LoadAt.GOBLET, LoadAt.HIP):
        load = entry.exercise.pose.load
        assert load is not None
        pose = replace(
            entry.exercise.pose,
            load=replace(load, at=at),
            props=(Prop(kind=PropKind.KETTLEBELL),),
        )
        moved = replace(entry, exercise=replace(entry.exercise, pose=pose))

        assert f"With a kettlebell {at.label}." in phrases.picture(moved, current.marks["deadlift"])


def test_every_unfinished_swap_can_be_put_in_words(current: Edition) -> None:
    """A swap made by hand, with nothing kept and nothing needed, still reads."""
    bare = Swap(
        slug="walking", score=0.0, gain=Gain("landing"), keeps=(), loses=(), dropped=(),
        hip=0, back=0, needs=(), lighter=False,
    )  # fmt: skip
    words = phrases.swap_words(current, "running", bare)

    assert (words.keeps, words.loses) == ("steady effort", "short bursts")
    assert words.needs == "no equipment"
