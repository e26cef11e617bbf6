"""Two exercises side by side, the nearest miss, and what to say when there is no swap."""

from __future__ import annotations

from collections.abc import Mapping

from guide.coach.grounds import easier_gain
from guide.coach.pairs import Pair
from guide.coach.swaps import Answer, Miss
from guide.edition import Edition
from guide.phrases.small import kit_rows, listed
from guide.records.query import Ask, Reason
from guide.words import Landing

BUILD_UP = (
    "Many people step up when pain stays at 0 to 3 out of 10, "
    "and the knee is no worse the next day."
)
MISSED: Mapping[str, str] = {
    "landing": "{landing}",
    "bending": "it loads the kneecap more",
    "watch": "it adds something to watch: {watch}",
    "order": "our two ways of working out the load do not agree on it",
    "cost": "it asks clearly more of the hips or the lower back",
    "effort": "it is much lighter work",
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


def no_swaps(answer: Answer, ask: Ask) -> str:
    """What to say when there is nothing to list."""
    if answer.gentlest:
        return (
            "This is in the lowest step already. If it still bothers you, try an easier form, "
            "and read when to get help."
        )
    if ask.want_less or ask.no_kit or ask.kit or ask.without:
        return f"{NOTHING[ask.reason]} Take away a filter to see more."
    return NOTHING[ask.reason]


def miss(edition: Edition, slug: str, found: Miss, ask: Ask) -> str:
    """Why the nearest exercise was not offered."""
    target, mark = edition.entry(found.slug), edition.marks[found.slug]
    had = set(edition.marks[slug].watch) - set(ask.want_less)
    new = [word.label for word in mark.watch if word not in had]
    reason = MISSED[found.limit].format(
        landing="it has steps" if mark.landing is Landing.STEPS else "its landings are harder",
        watch=listed(new),
        kit=kit_rows(target.exercise.kit),
    )
    return f"{target.exercise.name} comes nearest, but {reason}."


def compared(edition: Edition, a: str, b: str) -> str:
    """Which of two asks less of the knee, said no finer than the marks allow."""
    pair = Pair(edition.entry(a), edition.entry(b), edition.marks[a], edition.marks[b], Ask())
    low, high = pair.am.level, pair.bm.level
    if low is None or high is None:
        return "One of the two is not rated, so we cannot compare their knee impact."
    if low > high:
        return compared(edition, b, a)
    name = pair.a.exercise.name
    if low == high:
        return _same_mark(edition, pair)
    said = f"{name} is marked lower: {low.label.lower()} against {high.label.lower()}."
    if (pair.am.kneecap_band or 0) > (pair.bm.kneecap_band or 0):
        return f"{said} The kneecap load alone is the other way round."
    return said


def _same_mark(edition: Edition, pair: Pair) -> str:
    """Two of one level: the gentler one is named where a ground tells them apart."""
    assert pair.am.level is not None  # noqa: S101  asked before
    both = f"Both are marked {pair.am.level.label.lower()}"
    for one in (pair, Pair(pair.b, pair.a, pair.bm, pair.am, pair.ask)):
        gain = easier_gain(edition, one)
        if gain is not None and gain.kind in TOLD_APART:
            return f"{both}. {one.b.exercise.name} {TOLD_APART[gain.kind]}."
    return f"{both}. Choose by what they train and need."
