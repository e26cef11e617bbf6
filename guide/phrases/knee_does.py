"""What the knee does in an exercise, as the start of the sentence that says how hard that is."""

from __future__ import annotations

from collections.abc import Mapping

from guide.catalog import Entry
from guide.coach.placed import posture
from guide.knee import Mark, deepest_bend
from guide.phrases.small import the
from guide.records.pose import Pose
from guide.words import Landing, Level, Pattern, Purpose, Rule, Sides, Support, postures

NO_WORK = 0.05
"""Body weights at the kneecap below which the front of the thigh can rest, by the pose model."""

RULES: Mapping[Rule, str] = {
    Rule.LEGS_REST: "Your legs rest",
    Rule.LEGS_HOLD: "Your legs only hold you in place",
    Rule.LEGS_DRIVE: "Your legs help a little",
    Rule.HIP_WORK: "This is work for {muscles}",
    Rule.ANKLE_WORK: "This is work for {muscles}",
    Rule.HAMSTRING_WORK: "The back of the thigh does the work",
    Rule.BENT_RANGE: "The front of the thigh lifts the pad in the bent half only, "
    "where studies found less kneecap stress",
    Rule.RESTING_BEND: "Your knee rests in the bend",
    Rule.EASY_PEDALLING: "The seat carries you and the pedals turn easily",
    Rule.WATER: "The water carries most of your weight",
}
"""What happens at the knee where a rule gives the band."""

SUPPORTS: Mapping[Support, str] = {
    Support.TWO: "Both legs share {weight} {bend}",
    Support.ONE: "One leg carries all {weight} {bend}",
    Support.SPLIT: "The front leg carries most of {weight} {bend}",
    Support.WALL: "You lean on the wall and {thighs} you {bend}",
    Support.STRAP: "The strap holds you while the front of the thigh works {bend}",
    Support.BRIDGE: "Your hips lift {load} while {knees} bent",
    Support.PUSH: "{legs} the machine away {bend}",
    Support.PAD: "The front of the thigh lifts the pad by itself",
    Support.KNEEL: "You lean your upper body back over your knees",
    Support.OPEN: "The knee bears none of your body weight",
    Support.DRAWN: "Your knees carry {weight} {bend}",
}
"""What happens at the knee where the pose does."""


def knee_does(entry: Entry, mark: Mark) -> str:
    """What the knee does, as the start of a sentence."""
    exercise, pose = entry.exercise, entry.exercise.pose
    if exercise.knee and exercise.knee.rule:
        return _ruled(entry, exercise.knee.rule)
    if pose.support is Support.DRAWN:
        return _drawn(entry, mark)
    if mark.plain is not None and mark.plain < NO_WORK:
        return f"This is work for {_workers(entry)}"
    if pose.support is Support.KNEEL and _folds(pose):
        return "You sit back towards your heels"
    return _stood(entry, mark)


def _ruled(entry: Entry, rule: Rule) -> str:
    if rule is Rule.LEGS_DRIVE and entry.exercise.purpose is Purpose.CARDIO:
        seated = entry.pattern is Pattern.ROWING
        return f"Your legs push {'while the seat carries you' if seated else 'lightly'}"
    return RULES[rule].format(muscles=_workers(entry))


def _stood(entry: Entry, mark: Mark) -> str:
    """What carries the body, how much, and in how deep a bend."""
    pose, one = entry.exercise.pose, entry.exercise.sides is Sides.EACH
    loaded = mark.load is not None and mark.load.typical > 0
    bend = deepest_bend(pose) if mark.bend is None else mark.bend
    return SUPPORTS[pose.support].format(
        weight="the weight" if loaded else "your weight",
        load=f"{'the weight' if loaded else 'your body'}{' on one leg' if one else ''}",
        knees="the knee stays" if one else "the knees stay",
        legs="One leg pushes" if one else "Both legs push",
        thighs="one thigh holds" if one else "your thighs hold",
        bend=_bend_words(bend),
    )


def _folds(pose: Pose) -> bool:
    """Whether a kneeling body folds forward at the hips where its knees bend most."""
    low = max((pose.start, pose.end), key=lambda end: end.knee or 0)
    return (low.trunk or 0) > 0


def _drawn(entry: Entry, mark: Mark) -> str:
    """Moves without a computed pose: the pattern says how the legs take part."""
    bend = _bend_words(deepest_bend(entry.exercise.pose))
    if posture(entry, entry.exercise.pose.end) in postures.LIES - postures.SWIMS:
        return SUPPORTS[Support.OPEN]
    if entry.pattern is Pattern.CYCLING:
        return "The saddle carries you while your knees bend and push"
    turns = entry.pattern is Pattern.SQUAT and entry.exercise.sides is not Sides.BOTH
    if turns or entry.pattern in {Pattern.LUNGE, Pattern.STEP}:
        return f"One leg takes most of your weight {bend}"
    if mark.landing is Landing.STEPS and mark.kneecap_band is Level.VERY_LOW:
        return "The leg you stand on stays nearly straight"
    if mark.landing is Landing.STEPS and entry.pattern in {Pattern.LOCOMOTION, Pattern.CARRY}:
        return f"Each leg in turn carries your weight {bend}"
    return SUPPORTS[Support.DRAWN].format(weight="your weight", bend=bend)


def _workers(entry: Entry) -> str:
    main = entry.exercise.primary
    return the(main) if len(main) <= 2 else "the hips"


def _bend_words(bend: int) -> str:
    if bend < 20:
        return "with hardly any bend"
    if bend < 45:
        return "in a small bend"
    if bend < 75:
        return "in a half bend"
    if bend <= 105:
        return "in a deep bend"
    return "in a very deep bend"
