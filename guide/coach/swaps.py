"""Another exercise instead: hard limits first, then what counts as an answer, then a ranking.

Everything is a pure function of the edition. The limits are a table, so a near miss can name the
one that stopped it; the weights are a table, so the method page can print them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from guide.catalog import Entry
from guide.coach.easier import force
from guide.edition import Edition
from guide.knee import Mark, computable
from guide.records.evidence import PairRow
from guide.records.query import Ask, Reason
from guide.words import Basis, Change, Kit, Landing, Level, Muscle, Pattern, Purpose, Skill, Support, Watch

MUCH_LOWER = 0.70  # the 30 % gate: right far more often than not, see the method page
SMALL_CHANGE = 0.10
ALWAYS_THERE = frozenset({Kit.WALL, Kit.MAT, Kit.CHAIR})
"""Things a gym and a home have anyway: never a reason against an exercise."""

OPPOSITES = (
    frozenset({Pattern.KNEE_EXTENSION, Pattern.KNEE_FLEXION}),
    frozenset({Pattern.HIP_ABDUCTION, Pattern.HIP_ADDUCTION}),
    frozenset({Pattern.PUSH, Pattern.PULL}),
)
RELATED = (
    frozenset({Pattern.SQUAT, Pattern.LUNGE, Pattern.STEP}),
    frozenset({Pattern.HINGE, Pattern.BRIDGE}),
    frozenset({Pattern.LOCOMOTION, Pattern.CYCLING, Pattern.ROWING, Pattern.SWIMMING}),
    frozenset({Pattern.JUMP, Pattern.SQUAT, Pattern.STEP}),
    frozenset({Pattern.KNEE_EXTENSION, Pattern.SQUAT}),
)


VARIED = 12
"""How many places at the top are mixed by type of move: a screenful."""

ONE_LEG = frozenset({Support.ONE, Support.SPLIT})
"""Where body weight alone is a load."""


class Weights(NamedTuple):
    """Points for each likeness. Their order of size is the order in which a coach would ask."""

    pattern: float = 30  # the same move trains the same skill
    related: float = 18  # a cousin of it, such as a lunge for a squat
    primary: float = 30  # the muscles it is done for
    effort: float = 24  # as hard on muscles or heart: a sit-to-stand is no back squat
    secondary: float = 8
    knee: float = 14  # per step of the mark, on the axis that was asked for
    kit: float = 8  # less to fetch
    skill: float = 3
    common: float = 5  # people find it, and know it
    study: float = 14  # one study compared the two head to head
    measured: float = 4  # its mark is measured: we can be surer of it
    variety: float = 10  # taken off for each move of the same type that is listed already


WEIGHTS = {reason: Weights() for reason in Reason} | {
    Reason.KIT: Weights(knee=4, kit=4),  # the machine is taken: likeness first
    Reason.VARIETY: Weights(pattern=20, knee=4),  # a different move is the wish
    Reason.SKILL: Weights(knee=4, skill=12),
    Reason.BUILD: Weights(pattern=40, knee=0),  # stay in the same movement on the way up
}


class Gain(Struct, frozen=True):
    """Why an exercise counts as an answer."""

    kind: str  # band, landing, study, asked, mark; or the reason's own name
    small: bool = False
    pair: PairRow | None = None


class Swap(Struct, frozen=True, kw_only=True):
    """One answer, as data; sentences are made in ``guide.phrases``."""

    slug: str
    score: float
    gain: Gain
    keeps: tuple[Muscle, ...]
    loses: tuple[Muscle, ...]
    dropped: tuple[Watch, ...]  # watch words the source has and this has not
    hip: int  # change in cost, steps
    back: int
    needs: tuple[Kit, ...]
    lighter: bool  # the gain comes from a lighter weight


class Miss(Struct, frozen=True):
    """The best exercise that one limit kept out."""

    slug: str
    limit: str


class Answer(Struct, frozen=True, kw_only=True):
    """Everything to say about swaps for one exercise and one question."""

    swaps: tuple[Swap, ...]
    miss: Miss | None
    gentlest: bool  # already in the lowest band with the feet down: nothing can count as lower


class Pair(NamedTuple):
    """The exercise asked about, one candidate, and the question."""

    a: Entry
    b: Entry
    am: Mark
    bm: Mark
    ask: Ask


def swaps(edition: Edition, slug: str, ask: Ask) -> Answer:
    """Every suitable swap, best first, and the nearest miss when there is none."""
    source = edition.entry(slug)
    mark = edition.marks[slug]
    found: list[Swap] = []
    misses: list[tuple[float, Miss]] = []
    for entry in edition.catalog.entries.values():
        if entry.slug == slug:
            continue
        pair = Pair(source, entry, mark, edition.marks[entry.slug], ask)
        if not all(limit(pair) for limit in FOUNDATION):
            continue
        gain = _gain(edition, pair)
        if gain is None:
            continue
        broken = [name for name, limit in LIMITS.items() if not limit(pair)]
        if not broken:
            found.append(_swap(pair, gain))
        elif len(broken) == 1:
            misses.append((_score(pair, gain), Miss(entry.slug, broken[0])))
    ranked = _varied(edition, found, WEIGHTS[ask.reason].variety)
    misses.sort(key=lambda scored: (-scored[0], scored[1].slug))
    return Answer(
        swaps=tuple(ranked),
        miss=misses[0][1] if misses and not ranked else None,
        gentlest=_gentlest(mark, ask),
    )


# --- The hard limits --------------------------------------------------------------------------


def same_purpose(pair: Pair) -> bool:
    """Strength for strength, cardio for cardio."""
    return pair.a.exercise.purpose is pair.b.exercise.purpose


def same_work(pair: Pair) -> bool:
    """A shared main muscle; for cardio a shared kind of effort."""
    a, b = pair.a.exercise, pair.b.exercise
    if a.purpose is Purpose.CARDIO:
        return bool(set(a.effort) & set(b.effort))
    return bool(set(a.primary) & set(b.primary))


def not_opposite(pair: Pair) -> bool:
    """Never a leg curl for a leg extension."""
    return frozenset({pair.a.pattern, pair.b.pattern}) not in OPPOSITES


def rated(pair: Pair) -> bool:
    """What nobody could rate is never treated as gentle."""
    return pair.bm.level is not None


def no_new_watch(pair: Pair) -> bool:
    """Nothing to watch for that the source did not have, and nothing asked to be less of."""
    if pair.ask.fine:
        return True
    wanted_less = set(pair.ask.want_less)
    return set(pair.bm.watch) <= set(pair.am.watch) - wanted_less


def no_more_bending(pair: Pair) -> bool:
    """The kneecap band does not go up."""
    a, b = pair.am.kneecap_band, pair.bm.kneecap_band
    return pair.ask.fine or (a is not None and b is not None and b <= a)


def no_harder_landing(pair: Pair) -> bool:
    """The landing class does not go up."""
    return pair.ask.fine or pair.bm.landing <= pair.am.landing


def order_agreed(pair: Pair) -> bool:
    """Plain and anchored values agree which of the two is lower."""
    a, b = pair.am, pair.bm
    if pair.ask.fine or None in {a.plain, b.plain, a.value, b.value}:
        return True
    return (a.plain >= b.plain) == (a.value >= b.value)  # type: ignore[operator]


def hip_and_back_bearable(pair: Pair) -> bool:
    """Hip or lower back do not pay with two steps more."""
    a, b = pair.a.exercise.cost, pair.b.exercise.cost
    return b.hip - a.hip < 2 and b.back - a.back < 2  # noqa: PLR2004


def hinge_has_light_form(pair: Pair) -> bool:
    """No loaded hinge for a beginner unless the file says how to start light."""
    b = pair.b.exercise
    loaded_hinge = pair.b.pattern is Pattern.HINGE and b.pose.load is not None
    beginner = pair.a.exercise.skill is Skill.BEGINNER
    return not (loaded_hinge and beginner) or any(f.change is Change.LIGHTER for f in b.easier)


def no_more_skill(pair: Pair) -> bool:
    """It takes no more practice than what it stands in for."""
    return pair.b.exercise.skill <= pair.a.exercise.skill


def kit_at_hand(pair: Pair) -> bool:
    """It needs only what the person has, and nothing they ruled out."""
    return bool(_usable_rows(pair.b, pair.ask))


FOUNDATION: tuple[Callable[[Pair], bool], ...] = (same_purpose, same_work, not_opposite, rated)
"""Without these it is no swap at all, not even a near miss."""

LIMITS: dict[str, Callable[[Pair], bool]] = {
    "landing": no_harder_landing,
    "bending": no_more_bending,
    "watch": no_new_watch,
    "order": order_agreed,
    "cost": hip_and_back_bearable,
    "hinge": hinge_has_light_form,
    "skill": no_more_skill,
    "kit": kit_at_hand,
}


# --- What counts as an answer -----------------------------------------------------------------


def _gain(edition: Edition, pair: Pair) -> Gain | None:
    reason = pair.ask.reason
    if reason is Reason.EASIER:
        return easier_gain(edition, pair)
    if reason is Reason.BUILD:
        back = Pair(pair.b, pair.a, pair.bm, pair.am, Ask())
        return Gain("build") if easier_gain(edition, back) else None
    if reason is Reason.SKILL and pair.b.exercise.skill >= pair.a.exercise.skill:
        return None
    return Gain(reason.value)


def easier_gain(edition: Edition, pair: Pair) -> Gain | None:
    """Why ``b`` is easier on the knee than ``a``, the strongest ground first; None if it is not."""
    a, b = pair.am, pair.bm
    if a.value is None or b.value is None or a.kneecap_band is None or b.kneecap_band is None:
        return None
    no_higher = b.kneecap_band <= a.kneecap_band
    study = pairs_by_slugs(edition).get((pair.a.slug, pair.b.slug))
    if b.landing < a.landing and a.landing >= Landing.FLIGHT and no_higher:
        return Gain("landing", pair=study)
    if b.kneecap_band < a.kneecap_band and b.value <= MUCH_LOWER * a.value:
        return Gain("band", pair=study)
    if study is not None:
        small = study.percent is None or study.percent > -100 * (1 - MUCH_LOWER)
        return Gain("study", small=small, pair=study)
    if set(pair.ask.want_less) & (set(a.watch) - set(b.watch)) and no_higher:
        return Gain("asked")
    if b.landing < a.landing and no_higher:
        return Gain("landing")
    if a.level is not None and b.level is not None and b.level < a.level and no_higher:
        beyond = a.level > max(p.level for p in a.parts if p.kind in {"kneecap", "landing"})
        return Gain("mark") if beyond else None
    return None


@lru_cache(maxsize=4)
def pairs_by_slugs(edition: Edition) -> dict[tuple[str, str], PairRow]:
    """Pairs of exercises that a study compared, harder first."""
    return {(pair.harder, pair.easier): pair for pair in edition.catalog.pairs}


def _gentlest(mark: Mark, ask: Ask) -> bool:
    return (
        ask.reason is Reason.EASIER
        and mark.level is Level.VERY_LOW
        and not set(ask.want_less) & set(mark.watch)
    )


# --- Ranking ----------------------------------------------------------------------------------


def _varied(edition: Edition, found: list[Swap], penalty: float) -> list[Swap]:
    """Best first, but the same type of move again and again counts less: that is one answer."""
    waiting = sorted(found, key=lambda swap: (-swap.score, swap.slug))
    listed: Counter[Pattern] = Counter()
    ranked: list[Swap] = []

    def worth(swap: Swap) -> float:
        return swap.score - penalty * listed[edition.entry(swap.slug).pattern]

    while waiting and len(ranked) < VARIED:
        best = max(waiting, key=worth)  # the first of equals: the order above holds
        waiting.remove(best)
        ranked.append(best)
        listed[edition.entry(best.slug).pattern] += 1
    return ranked + waiting


def _score(pair: Pair, gain: Gain) -> float:
    weights = WEIGHTS[pair.ask.reason]
    a, b = pair.a.exercise, pair.b.exercise
    score = weights.primary * _share(a.primary, (*b.primary, *b.secondary))
    score += weights.secondary * _share(a.secondary, (*b.primary, *b.secondary))
    if pair.a.pattern is pair.b.pattern:
        score += weights.pattern
    elif any({pair.a.pattern, pair.b.pattern} <= group for group in RELATED):
        score += weights.related
    score += weights.effort * _effort_kept(pair)
    score += weights.knee * _knee_change(pair)
    if gain.pair is not None:
        score += weights.study
    if pair.bm.basis is Basis.MEASURED:
        score += weights.measured
    if _same_kit(pair):
        score += weights.kit
    score -= weights.skill * abs(a.skill - b.skill)
    return score + weights.common * (b.common - 1)


def _share(wanted: Iterable[Muscle], given: Iterable[Muscle]) -> float:
    muscles = set(wanted)
    return len(muscles & set(given)) / len(muscles) if muscles else 0.0


def _effort_kept(pair: Pair) -> float:
    """How much of the effort stays, 0 to 1."""
    a, b = pair.a.exercise, pair.b.exercise
    if a.purpose is Purpose.CARDIO:
        return len(set(a.effort) & set(b.effort)) / len(a.effort)
    if a.pose.load is None:
        return 1.0 if b.pose.load is None else 0.7  # weight can be left out, or start very light
    if b.pose.load is not None:
        return 1.0
    return 0.5 if b.pose.support in ONE_LEG else 0.0


def _knee_change(pair: Pair) -> float:
    """Steps down on the axis asked for; more than two steps down is no better a likeness."""
    asked = set(pair.ask.want_less)
    a, b = pair.am, pair.bm
    if asked == {Watch.LANDING}:
        return min(a.landing - b.landing, 2)
    if asked == {Watch.BENDING} and a.kneecap_band is not None and b.kneecap_band is not None:
        return min(a.kneecap_band - b.kneecap_band, 2)
    if a.level is None or b.level is None:
        return 0
    return min(a.level - b.level, 2) + 0.5 * len(asked & (set(a.watch) - set(b.watch)))


def _usable_rows(entry: Entry, ask: Ask) -> list[tuple[Kit, ...]]:
    rows = [row for row in entry.exercise.kit if not set(row) & set(ask.without)]
    if not (ask.kit or ask.no_kit):
        return rows
    have = {*ask.kit, *ALWAYS_THERE}
    return [row for row in rows if set(row) <= have]


def _same_kit(pair: Pair) -> bool:
    a_rows = {frozenset(row) - ALWAYS_THERE for row in pair.a.exercise.kit}
    b_rows = {frozenset(row) - ALWAYS_THERE for row in pair.b.exercise.kit}
    return bool(a_rows & b_rows) or frozenset() in b_rows


def _swap(pair: Pair, gain: Gain) -> Swap:
    a, b = pair.a.exercise, pair.b.exercise
    given = set(b.primary) | set(b.secondary)
    rows = _usable_rows(pair.b, pair.ask)
    return Swap(
        slug=pair.b.slug,
        score=round(_score(pair, gain), 3),
        gain=gain,
        keeps=tuple(muscle for muscle in a.primary if muscle in given),
        loses=tuple(muscle for muscle in a.primary if muscle not in given),
        dropped=tuple(word for word in pair.am.watch if word not in pair.bm.watch),
        hip=b.cost.hip - a.cost.hip,
        back=b.cost.back - a.cost.back,
        needs=min(rows, key=len),
        lighter=gain.kind == "band" and _lighter(pair),
    )


def _lighter(pair: Pair) -> bool:
    """Whether the knee would be no better off if the source's weight were kept."""
    a, b = pair.a.exercise.pose, pair.b.exercise.pose
    if a.load is None or b.load is None or not (computable(a) and computable(b)):
        return False
    if b.load.typical >= a.load.typical or not pair.bm.plain or pair.am.value is None:
        return False
    scale = (pair.bm.value or 0.0) / pair.bm.plain
    return force(b, a.load.typical) * scale > MUCH_LOWER * pair.am.value
