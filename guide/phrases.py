"""Every generated sentence: the only place with words, so that languages can come later.

Nothing here decides anything: it turns marks, forms and swaps into plain text at a reading age of
about twelve. Model values never appear as figures; sizes are said as "about a third" or "about
half", because the model cannot tell finer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from guide.catalog import Catalog, Entry
from guide.coach.easier import Form
from guide.coach.grounds import Gain
from guide.coach.swaps import Answer, Miss, Swap
from guide.knee import LoadBand, Mark, deepest_bend
from guide.records.evidence import LoadRow
from guide.records.exercise import Exercise
from guide.records.pose import Pose
from guide.words import (
    Basis,
    Confidence,
    Cost,
    Kit,
    Landing,
    Level,
    LoadAt,
    Muscle,
    Pattern,
    Purpose,
    Rule,
    Support,
    Watch,
)

PURPOSE = (
    "General exercise information for adults. Not for diagnosis, treatment, or getting over an "
    "injury or operation. Limits set by your doctor or physio come first."
)

# --- The mark ---------------------------------------------------------------------------------

_CARRIES: Mapping[Support, str] = {
    Support.TWO: "Both legs share the weight",
    Support.ONE: "One leg carries all the weight",
    Support.SPLIT: "The front leg carries most of the weight",
    Support.WALL: "Your thighs hold you up against the wall",
    Support.STRAP: "The strap lets you sit back, so the front of the thigh works alone",
    Support.BRIDGE: "Your hips lift the weight",
    Support.PUSH: "Both legs push the machine",
    Support.PAD: "The front of the thigh lifts the pad alone",
    Support.KNEEL: "You lean your whole upper body back over your knees",
    Support.OPEN: "Only the weight of the leg hangs on the knee",
}
_PRESSED: Mapping[Level, str] = {
    Level.VERY_LOW: "the kneecap carries very little",
    Level.LOW: "the kneecap carries a light load",
    Level.MODERATE: "the kneecap carries a fair load",
    Level.HIGH: "the kneecap carries a high load",
    Level.VERY_HIGH: "the kneecap carries a very high load",
}
_PART: Mapping[str, str] = {
    "hold": "You hold a deep bend for a while, which counts one step more.",
    Watch.FULL_BEND.value: "The knee goes into a full bend, which counts as moderate at least.",
    Watch.KNEELING.value: "You kneel on one knee, which counts as low at least.",
    Watch.TWISTING.value: "The knee is turned under load, which counts as low at least.",
    Watch.SIDEWAYS.value: "The knee is loaded sideways, which counts as low at least.",
    Watch.PULLING.value: "The back of the thigh pulls hard at the knee: low at least.",
}
_LANDING = (
    "Your feet stay down.",
    "You take steps, so each foot meets the floor: low at least.",
    "Both feet leave the floor and each landing adds a knock: high at least.",
    "You land as hard as you can jump, turn or hop: very high.",
)


def mark_headline(mark: Mark) -> str:
    """Such as ``Knee impact: High``."""
    return f"Knee impact: {mark.level.label}" if mark.level is not None else "Knee impact: not rated"


def mark_sentence(entry: Entry, mark: Mark) -> str:
    """One plain sentence that says why the mark is what it is."""
    exercise = entry.exercise
    knee = exercise.knee
    if mark.level is None:
        reason = knee.unrated if knee and knee.unrated else "nobody has measured it"
        return f"We cannot rate this one: {_uncapped(reason).rstrip('.')}."
    top = mark.parts[0]
    if top.kind == "landing" and mark.landing >= Landing.FLIGHT:
        return _LANDING[mark.landing].partition(":")[0].rstrip(".") + "."
    if knee and knee.rule:
        said = knee.rule.label
        return said if top.kind in {"kneecap", "landing"} else f"{said} {_PART[top.kind]}"
    if mark.kneecap_band is None:
        return _LANDING[mark.landing]
    said = f"{_setting(exercise.pose, mark)}, so {_PRESSED[mark.kneecap_band]}."
    return said if top.kind in {"kneecap", "landing"} else f"{said} {_PART[top.kind]}"


def _setting(pose: Pose, mark: Mark) -> str:
    carries = _CARRIES.get(pose.support)
    bend = mark.bend if mark.bend is not None else deepest_bend(pose)
    if mark.kneecap_band == Level.VERY_LOW and mark.plain is not None and mark.plain < 0.05:
        return "The hips do the work and the front of the thigh can rest"
    if carries is None:
        return f"Your knee works {_bend_words(bend)}"
    return f"{carries} {_bend_words(bend)}"


def _bend_words(bend: int) -> str:
    if bend < 30:
        return "with the knee nearly straight"
    if bend < 70:
        return "in a half bend"
    if bend <= 105:
        return "in a deep bend"
    return "right down in a very deep bend"


def assumed(entry: Entry, mark: Mark) -> str:
    """What the mark is for, such as ``Marked for about half your body weight on the bar.``"""
    exercise = entry.exercise
    if exercise.assumes:
        text = exercise.assumes.rstrip(".")
        return f"Marked for {_uncapped(text)}."
    if mark.load is not None and mark.load.typical > 0:
        return f"Marked for {load_words(mark.load.typical, mark.load.at)}."
    return "Marked with no added weight."


_SHARES = (
    (0.12, "about a tenth of your body weight"),
    (0.22, "about a fifth of your body weight"),
    (0.29, "about a quarter of your body weight"),
    (0.42, "about a third of your body weight"),
    (0.58, "about half your body weight"),
    (0.70, "about two thirds of your body weight"),
    (0.88, "about three quarters of your body weight"),
    (1.12, "about your own body weight"),
    (1.38, "about one and a quarter times your body weight"),
    (1.70, "about one and a half times your body weight"),
    (2.40, "about twice your body weight"),
)
_PLACES: Mapping[LoadAt, str] = {
    LoadAt.BACK: "on the bar",
    LoadAt.LOW_BACK: "on the bar",
    LoadAt.FRONT: "on the bar",
    LoadAt.GOBLET: "held at the chest",
    LoadAt.HANDS: "in your hands",
    LoadAt.HIP: "on your hips",
    LoadAt.ANKLE: "at the ankle",
    LoadAt.SLED: "on the machine",
    LoadAt.PAD: "on the machine",
}


def load_words(bw: float, at: LoadAt) -> str:
    """A load as people would say it."""
    share = next((words for limit, words in _SHARES if bw <= limit), "over twice your body weight")
    return f"{share} {_PLACES[at]}"


def load_band(step: LoadBand, at: LoadAt) -> str:
    """One line of the light, typical, heavy table."""
    return f"{step.name.capitalize()} ({load_words(step.bw, at)}): {step.band.label.lower()}"


def watch_words(words: Iterable[Watch]) -> str:
    """Such as ``kneeling and landing``; empty for none."""
    return listed([word.label for word in words])


def reasons(entry: Entry, mark: Mark) -> tuple[str, ...]:
    """Everything the mark was made from, one sentence each, the deciding part first."""
    if mark.level is None:
        return (mark_sentence(entry, mark),)
    said = []
    for part in mark.parts:
        if part.kind == "kneecap":
            said.append(_kneecap_reason(entry, mark))
        elif part.kind == "landing":
            said.append(_LANDING[mark.landing])
        else:
            said.append(_PART[part.kind])
    return tuple(said)


def _kneecap_reason(entry: Entry, mark: Mark) -> str:
    rule = entry.exercise.knee.rule if entry.exercise.knee else None
    if rule is Rule.RESTING_BEND:
        return "The knee rests in the bend. A resting deep bend was found to press only lightly."
    if rule is not None:
        return rule.label
    assert mark.kneecap_band is not None  # noqa: S101  a kneecap part has a band
    text = f"{_setting(entry.exercise.pose, mark)}: {_PRESSED[mark.kneecap_band]}."
    if mark.lever_cm is not None and mark.lever_cm > 0:
        text += (
            f" The knee sits about {mark.lever_cm} cm in front of the line through your weight; "
            "that gap is the lever the thigh works against."
        )
    return text


def basis(entry: Entry, mark: Mark, catalog: Catalog) -> str:
    """How the mark is known, in one or two sentences."""
    if mark.basis is Basis.MEASURED:
        studies = len({catalog.loads[row].study for row in mark.rows})
        count = "one study" if studies == 1 else f"{_number(studies)} studies"
        return f"Measured: {count} worked out the kneecap load of this very exercise in a lab."
    if mark.basis is Basis.ANCHORED:
        return (
            "Estimated from the pose, then scaled to a close relative that was measured. "
            "Good enough for the step, not for fine differences."
        )
    if mark.basis is Basis.ESTIMATED:
        return (
            "Estimated from the pose alone: nobody seems to have measured this one. "
            "It can be a step off."
        )
    if mark.basis is Basis.BY_RULE and entry.exercise.knee and entry.exercise.knee.relative:
        row = catalog.loads[entry.exercise.knee.relative]
        return f"By rule: taken over from a measured relative ({_uncapped(row.exercise)})."
    if mark.basis is Basis.BY_RULE:
        return "By rule: set by how the exercise is done, not by a measurement."
    return "Not rated: we found nothing to base a mark on. Do not read that as gentle."


def seen(confidence: Confidence) -> str:
    """How directly a figure was seen."""
    return confidence.label


# --- Easier forms -----------------------------------------------------------------------------

_SIZES = ((0.18, "a little"), (0.29, "about a quarter"), (0.42, "about a third"), (0.6, "about half"))


def size(effect: float) -> str:
    """The rough size of a change, such as ``about a third``."""
    return next((words for limit, words in _SIZES if abs(effect) <= limit), "well over half")


def form_effect(form: Form) -> str:
    """What an easier form does to the knee, or an honest nothing."""
    if form.effect is None:
        return "Advice: the effect has no figure."
    how = "in a study" if form.row else "by our estimate"
    if form.effect < 0:
        return f"Takes {size(form.effect)} off the knee, {how}."
    return f"Adds {size(form.effect)} to the knee, {how}."


# --- Swaps ------------------------------------------------------------------------------------


def keeps(swap: Swap) -> str:
    """What stays trained."""
    return listed([muscle.label.lower() for muscle in swap.keeps]) or "the kind of effort"


def loses(swap: Swap, source: Exercise, target: Exercise) -> str:
    """What is trained less; empty when nothing is."""
    lost = [muscle.label.lower() for muscle in swap.loses]
    if target.purpose is not Purpose.CARDIO:
        weaker = [m for m in source.primary if m in target.secondary and m not in target.primary]
        lost += [f"{muscle.label.lower()} (works less)" for muscle in weaker]
    return listed(lost)


def knee_change(swap: Swap, source: Mark, target: Mark) -> str:
    """From mark to mark, and what is no longer there to watch."""
    old, new = _level(source), _level(target)
    text = f"{new} instead of {old.lower()}" if old != new else f"{new}, like before"
    if swap.dropped:
        text += f"; no {watch_words(swap.dropped)}"
    return text


def costs(swap: Swap) -> str:
    """What hip and lower back pay; empty when nothing."""
    more = [part for part, step in (("hips", swap.hip), ("lower back", swap.back)) if step > 0]
    return f"more work for the {listed(more)}" if more else ""


def needs(kit: Sequence[Kit]) -> str:
    """The equipment of one alternative."""
    return listed([word.label.lower() for word in kit]) or "no equipment"


def why(swap: Swap, source: Entry, target: Entry, marks: Mapping[str, Mark]) -> str:
    """Why this counts as an answer, and how sure that is."""
    text = _ground(swap.gain, source, target, marks[source.slug], marks[target.slug])
    if swap.lighter:
        text += " Much of the gain comes from using a lighter weight."
    return text


def _ground(gain: Gain, source: Entry, target: Entry, a: Mark, b: Mark) -> str:
    name = source.exercise.name
    if gain.kind == "landing":
        return f"Landings go from {a.landing.label} to {b.landing.label}."
    if gain.pair is not None:
        amount = "less" if gain.pair.percent is None else f"{size(gain.pair.percent / 100)} less"
        start = "A small change: one" if gain.small else "One"
        return f"{start} study of both found {amount} load on the knee."
    if gain.kind == "band":
        known = Basis.MEASURED
        sure = "measured for both" if a.basis is known and b.basis is known else "by our estimate"
        return f"The kneecap carries clearly less than in the {_uncapped(name)}, {sure}."
    if gain.kind == "asked":
        return "It leaves out what you want less of."
    if gain.kind == "mark":
        return "The bend is not held or not as full."
    if gain.kind == "build":
        return f"A step up from the {_uncapped(name)}. Many people step up when it feels easy."
    if gain.kind == "skill":
        return f"It takes less practice. {target.exercise.skill.label}."
    if gain.kind == "kit":
        return "It trains the same muscles with other equipment."
    return "It trains the same muscles in a different way."


def miss(found: Miss, target: Entry) -> str:
    """Why the nearest exercise was not offered."""
    return f"The nearest is the {_uncapped(target.exercise.name)}, but {_MISSED[found.limit]}."


_MISSED: Mapping[str, str] = {
    "landing": "its landings are harder",
    "bending": "it presses the kneecap more",
    "watch": "it brings in something new to watch for",
    "order": "our two ways of working out the load do not agree on it",
    "effort": "it is much lighter work",
    "cost": "it asks clearly more of the hips or the lower back",
    "hinge": "it needs some practice with a hip hinge first",
    "skill": "it takes more practice",
    "kit": "it needs equipment you did not choose",
}


def no_swaps(answer: Answer, entry: Entry) -> str:
    """What to say when there is nothing to list."""
    if answer.gentlest:
        return (
            f"The {_uncapped(entry.exercise.name)} is already in the lowest step. If it still "
            "bothers you, try the easier forms and read when to get help."
        )
    return "We found no exercise that keeps the main work and clearly asks less of the knee."


# --- Pictures ---------------------------------------------------------------------------------


def picture(entry: Entry, mark: Mark) -> str:
    """The text alternative of the figure: position, both ends, load, mark."""
    pose = entry.exercise.pose
    start, end = _posture(pose, pose.start.trunk, pose.start.knee), _posture(
        pose, pose.end.trunk, pose.end.knee
    )
    text = f"{entry.exercise.name} from the side: from {start} to {end}"
    if pose.load is not None and pose.load.typical > 0:
        text += f", with a weight {pose.load.at.label}"
    things = [prop.kind.label for prop in pose.props]
    if things:
        text += f", with {listed(things)}"
    level = mark.level.label.lower() if mark.level is not None else "not rated"
    return f"{text}. Mark at the knee: {level}."


def _posture(pose: Pose, trunk: int | None, knee: int | None) -> str:
    lean = trunk or 0
    if lean <= -60:
        body = "lying back"
    elif lean >= 70 and pose.support is Support.DRAWN:
        body = "face down"
    elif lean >= 40:
        body = "leaning well forward"
    elif lean >= 15:
        body = "leaning a little forward"
    else:
        body = "upright"
    bend = knee or 0
    if bend <= 20:
        return f"{body} with straight knees"
    if bend < 70:
        return f"{body} with half-bent knees"
    if bend <= 125:
        return f"{body} with deeply bent knees"
    return f"{body} with fully bent knees"


# --- Small tools ------------------------------------------------------------------------------


def muscles(words: Iterable[Muscle]) -> str:
    """Muscles as a phrase."""
    return listed([word.label.lower() for word in words])


def kit_rows(rows: Iterable[Sequence[Kit]]) -> str:
    """All alternatives of an exercise's equipment."""
    return " or ".join(needs(row) for row in rows)


def cost_words(cost: Cost) -> str:
    """What an exercise asks of hip or back."""
    return cost.label


def listed(words: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    if len(words) <= 1:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def pattern_words(pattern: Pattern) -> str:
    """The type of move, for use in a sentence."""
    return _uncapped(pattern.label)


def _level(mark: Mark) -> str:
    return mark.level.label if mark.level is not None else "Not rated"


def _number(count: int) -> str:
    words = ("no", "one", "two", "three", "four", "five")
    return words[count] if count < len(words) else str(count)


def _uncapped(text: str) -> str:
    """Lower the first letter, but leave names and abbreviations alone (``RDL``, ``Nordic``)."""
    first = text.split(maxsplit=1)[0] if text else ""
    proper = {"Romanian", "Bulgarian", "Spanish", "Nordic", "Copenhagen", "Smith", "I"}
    return text if first.isupper() or first in proper else text[:1].lower() + text[1:]


# --- Build back up, comparing, sources --------------------------------------------------------

BUILD_UP = (
    "Many people step up when the exercise stays at 0 to 3 out of 10 for pain while they do it, "
    "and the knee feels the same or better the next day."
)


def compared(a: Entry, b: Entry, am: Mark, bm: Mark) -> str:
    """Which of two asks less of the knee, said no finer than the marks allow."""
    names = a.exercise.name, b.exercise.name
    if am.level is None or bm.level is None:
        return "One of the two is not rated, so we cannot compare their knee impact."
    if am.level == bm.level:
        return f"Both are marked {am.level.label.lower()}. Choose by what they train and need."
    low, high = names if am.level < bm.level else names[::-1]
    return f"{low} asks less of the knee than {_uncapped(high)}."


def finding(row: LoadRow) -> str:
    """A published figure with how directly it was seen."""
    value = row.value if isinstance(row.value, str) else f"{row.value:g}"
    unit = "times body weight" if row.unit == "BW" else row.unit
    return f"{row.exercise}: {value} {unit} at the kneecap ({row.confidence.label})."
