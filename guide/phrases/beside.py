"""Two exercises side by side, the nearest miss, and what to say when there is no swap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from guide.coach.candidates import index
from guide.coach.grounds import easier_gain
from guide.coach.pairs import pair_of
from guide.coach.swaps import Answer, Miss
from guide.edition import Edition
from guide.phrases.small import kit_rows, kit_word, level_word, listed
from guide.records.query import Ask, Reason
from guide.words import Kit, Landing, Level

BUILD_UP = (
    "A rule many physios use: step up when pain stays at 0 to 3 out of 10 and the knee is no worse "
    "24 hours later. At 4 or 5, add no weight or depth. At 6 or more, stop this exercise for today."
)
JUMPS_LAST = "jumps and landings come last: show"
"""Behind the name of a rung with flight: it takes a tap of its own."""

MISSED: Mapping[str, str] = {
    "landing": "{landing}",
    "bending": "it loads the kneecap more",
    "laden": "it adds weight on every step",
    "overhead": "it holds a weight over the head",
    "watch": "it adds something to watch: {watch}",
    "asked": "it has what you want less of: {asked}",
    "order": "our two ways of working out the load do not agree on it",
    "cost": "it asks clearly more of the hips or the lower back",
    "effort": "it is much lighter work",
    "muscles": "it trains too little of the same",
    "hinge": "you should know the hip hinge first",
    "skill": "it takes more practice",
    "kit": "it needs other equipment ({kit})",
}
TOLD_APART: Mapping[str, str] = {
    "landing": "has the softer landing",
    "step": "is done without steps",
    "band": "loads the kneecap clearly less",
    "study": "came out lower in a study of both",
}
"""What tells two of one mark apart, by the ground on which one is easier."""

NOTHING: Mapping[Reason, str] = {
    Reason.EASIER: "We found nothing that keeps the main work and clearly asks less of the knee.",
    Reason.KIT: "We found nothing else for the same muscles that asks no more of the knee.",
    Reason.SKILL: "We found nothing for the same muscles that takes less practice.",
    Reason.VARIETY: "We found nothing else for the same muscles that asks no more of the knee.",
    Reason.BUILD: "We found no next step up for the same muscles.",
}
BESIDE_UNRATED = (
    "This one is not rated, so we cannot say what asks less of the knee, or more. Beside it we "
    "offer only what asks least of all, and none of that fits."
)


def no_swaps(answer: Answer, ask: Ask) -> str:
    """What to say when there is nothing to list."""
    if answer.gentlest:
        return (
            "This is in the lowest step already. If it still bothers you, try an easier form, "
            "and read when to get help."
        )
    if answer.simplest:
        return "This is one for beginners already: nothing takes less practice."
    if answer.kneeless:
        return (
            "The knee has little to do here, so there is no step up in knee impact. Add a little "
            "weight or a few repeats at a time."
        )
    nothing = BESIDE_UNRATED if answer.unrated else NOTHING[ask.reason]
    if ask.want_less or ask.no_kit or ask.kit or ask.without:
        return f"{nothing} Take away a filter to see more."
    return nothing


def taken(words: Sequence[Kit]) -> str:
    """What the swaps do without because it is taken."""
    return f"Without {listed([kit_word(word) for word in words], 'or')}." if words else ""


def miss(edition: Edition, slug: str, found: Miss, ask: Ask) -> str:
    """Why the nearest exercise was not offered."""
    target, mark = edition.entry(found.slug), edition.marks[found.slug]
    source = edition.marks[slug]
    if found.limit == "bending" and source.level is None:
        return (
            f"{target.exercise.name} comes nearest. It is marked {level_word(mark.level).lower()}, "
            "but there is no mark here to compare that with."
        )
    had = source.watch
    new = [word.label for word in mark.watch if word not in had]
    reason = MISSED[found.limit].format(
        landing="it has steps" if mark.landing is Landing.STEPS else "its landings are harder",
        watch=listed(new),
        asked=listed([word.label for word in mark.watch if word in ask.want_less]),
        kit=kit_rows(target.exercise.kit),
    )
    return f"{target.exercise.name} comes nearest, but {reason}."


def compared(edition: Edition, a: str, b: str) -> str:
    """Which of two asks less of the knee, said no finer than the marks allow."""
    am, bm = edition.marks[a], edition.marks[b]
    low, high = am.level, bm.level
    if low is None or high is None:
        which = "Neither of the two is" if low is None and high is None else "One of the two is not"
        return f"{which} rated, so we cannot compare their knee impact."
    if low > high:
        return compared(edition, b, a)
    name = edition.entry(a).exercise.name
    if low == high:
        return _same_mark(edition, a, b, low)
    said = f"{name} is marked lower: {low.label.lower()} against {high.label.lower()}."
    if (am.kneecap_band or 0) > (bm.kneecap_band or 0):
        return f"{said} The kneecap load alone is the other way round."
    return said


def _same_mark(edition: Edition, a: str, b: str, level: Level) -> str:
    """Two of one level: the gentler one is named where a ground tells them apart."""
    both = f"Both are marked {level.label.lower()}"
    for harder, easier in ((a, b), (b, a)):
        gain = easier_gain(index(edition), pair_of(edition, harder, easier))
        if gain is not None and gain.kind in TOLD_APART:
            return f"{both}. {edition.entry(easier).exercise.name} {TOLD_APART[gain.kind]}."
    return f"{both}. Choose by what they train and need."
