"""Pose, load and evidence → mark.

The kneecap force is the peak over the movement, in body weights (BW). Order of evidence: measured,
anchored (the model scaled to a measured relative), estimated (the model alone), by rule. Absolute
figures of different studies are never averaged into one: each study gives its own median first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from statistics import median
from typing import NamedTuple

from msgspec import Struct

from guide.body import movement
from guide.body.stances import knee_down
from guide.records.evidence import Anchor, AnchorPoint, LoadRow
from guide.records.exercise import Exercise, Knee
from guide.records.pose import End, Load, Pose
from guide.words import Basis, Landing, Level, Pattern, Rule, Support, Watch

BAND_EDGES = (1.0, 2.65, 4.9, 6.0)
"""Lower edges (BW) of the bands low … very high. They lie in gaps of the published values."""

EDGE = 0.03
"""Of a band's edge: so near to it two degrees more or less in the pose move a mark."""

RULE_BAND: Mapping[Rule, Level] = {
    Rule.LEGS_REST: Level.VERY_LOW,
    Rule.LEGS_HOLD: Level.VERY_LOW,
    Rule.HIP_WORK: Level.VERY_LOW,
    Rule.ANKLE_WORK: Level.VERY_LOW,
    Rule.HAMSTRING_WORK: Level.VERY_LOW,
    Rule.WATER: Level.VERY_LOW,
    Rule.LEGS_DRIVE: Level.LOW,
    Rule.EASY_PEDALLING: Level.LOW,  # upright cycling was measured at 1.3 BW
    Rule.BENT_RANGE: Level.MODERATE,  # never from the pad model: it does not know stress
    Rule.RESTING_BEND: Level.LOW,  # a resting deep squat was modelled at 0.9 to 1.1 BW
}

LANDING_FLOOR = (Level.VERY_LOW, Level.LOW, Level.HIGH, Level.VERY_HIGH)
WATCH_FLOOR: Mapping[Watch, Level] = {
    Watch.FULL_BEND: Level.MODERATE,
    Watch.KNEELING: Level.LOW,  # on one knee only: see ``_on_one_knee``
    Watch.TWISTING: Level.LOW,
    Watch.SIDEWAYS: Level.LOW,
    Watch.PULLING: Level.LOW,
}
FULL_BEND = 130  # degrees
STRAIGHT = 40  # degrees: the last part of straightening
LONG_HOLD = 10  # seconds
HOLD_BEND = 60  # degrees: beyond this a long hold counts one band up
ON_ITS_SIDE = 45  # degrees of roll: the lower knee is down alone
LIFTED = 20  # degrees a thigh goes out beyond the other one: its knee is off the floor
COMPUTABLE = frozenset(Support) - {Support.DRAWN}


class Part(Struct, frozen=True):
    """One thing the mark is made of; the highest part is the mark."""

    kind: str  # kneecap, landing, hold or a watch word
    level: Level


class LoadBand(Struct, frozen=True):
    """The kneecap band with one of the three stated loads."""

    name: str  # light, typical, heavy
    bw: float
    band: Level


class Mark(Struct, frozen=True, kw_only=True):
    """An exercise's knee impact, with everything it was made from."""

    level: Level | None
    kneecap_band: Level | None
    landing: Landing
    watch: tuple[Watch, ...]
    basis: Basis
    parts: tuple[Part, ...]
    value: float | None  # kneecap force in BW, the best known; a rule gives its band's upper edge
    plain: float | None  # the pose model alone
    bend: int | None  # knee bend in degrees where the force peaks
    lever_cm: int | None  # horizontal gap between knee and pressure point there
    load: Load | None
    by_load: tuple[LoadBand, ...]
    rows: tuple[str, ...]  # measured rows it rests on
    factor: float | None  # anchored: what the model value was multiplied by


def band(force_bw: float) -> Level:
    """The band of a kneecap force in body weights; bands are half-open."""
    return Level(sum(force_bw >= edge for edge in BAND_EDGES))


def next_band(force_bw: float) -> Level | None:
    """The band on the other side of an edge within ``EDGE`` of this force, if there is one."""
    own = band(force_bw)
    for edge in BAND_EDGES:
        if abs(force_bw - edge) <= EDGE * edge:
            return Level(own - 1) if force_bw >= edge else Level(own + 1)
    return None


def anchor_factor(anchor: Anchor, loads: Mapping[str, LoadRow]) -> float:
    """Published over modelled force: the median over studies of each study's own median."""
    ratios = []
    for point in anchor.points:
        row = loads[point.row]
        ratios.append((row.study, float(row.value) / _modelled(anchor.support, point)))
    return median_of_studies(ratios)


def mark(
    exercise: Exercise,
    pattern: Pattern,
    loads: Mapping[str, LoadRow],
    factors: Mapping[str, float],
) -> Mark:
    """The mark of one exercise. ``factors`` holds ``anchor_factor`` by anchor id."""
    pose = exercise.pose
    peak = movement.peak(pose, pose.typical_bw) if computable(pose) else None
    plain = peak.kneecap_bw if peak else None
    known = _known(exercise.knee, plain, loads, factors)
    return _marked(exercise, pattern, known, peak, _by_load(pose, known, plain))


def changed(exercise: Exercise, pattern: Pattern, shown: Mark, ratio: float) -> Mark:
    """The mark of a changed form whose kneecap force is ``ratio`` times that of the one shown.

    ``exercise`` carries the new pose, ``shown`` is the mark of the old one and must have a value.
    Landing and watch floors hold as for any exercise. It is never known better than estimated.
    """
    known = _Known(Basis.ESTIMATED, (shown.value or 0.0) * ratio)
    peak = movement.peak(exercise.pose, exercise.pose.typical_bw)
    return _marked(exercise, pattern, known, peak)


def computable(pose: Pose) -> bool:
    """Whether the pose model gives a load for this pose."""
    return pose.support in COMPUTABLE


def deepest_bend(pose: Pose) -> int:
    """The largest knee bend the pose names, either leg, either end, in degrees."""
    bends = [5]
    for end in (pose.start, pose.end):
        bends += [knee for knee in (end.knee, end.far.knee if end.far else None) if knee]
    return max(bends)


def median_of_studies(pairs: Iterable[tuple[str, float]]) -> float:
    """The median over studies of each study's own median, from (study, figure) pairs."""
    ordered = sorted(pairs)
    studies = groupby(ordered, key=lambda pair: pair[0])
    return median(median(value for _, value in rows) for _, rows in studies)


class _Known(NamedTuple):
    """The kneecap force at its best known, and how it is known."""

    basis: Basis
    value: float | None  # BW
    rows: tuple[str, ...] = ()
    factor: float | None = None
    ruled: Level | None = None  # the band, where a rule gives it


def _known(
    knee: Knee | None,
    plain: float | None,
    loads: Mapping[str, LoadRow],
    factors: Mapping[str, float],
) -> _Known:
    """The order of evidence: what the file says first, then ``plain``, the pose model alone."""
    if knee and knee.measured:
        figures = ((loads[row].study, float(loads[row].value)) for row in knee.measured)
        return _Known(Basis.MEASURED, median_of_studies(figures), knee.measured)
    if knee and knee.relative:
        return _Known(Basis.BY_RULE, float(loads[knee.relative].value), (knee.relative,))
    if knee and knee.rule:
        ruled = RULE_BAND[knee.rule]
        return _Known(Basis.BY_RULE, BAND_EDGES[ruled], ruled=ruled)  # the worst the rule allows
    if plain is None or (knee and knee.unrated):
        return _Known(Basis.NOT_RATED, None)
    if knee and knee.anchor:
        factor = factors[knee.anchor]
        return _Known(Basis.ANCHORED, plain * factor, factor=factor)
    return _Known(Basis.ESTIMATED, plain)


def _marked(
    exercise: Exercise,
    pattern: Pattern,
    known: _Known,
    peak: movement.Peak | None,
    by_load: tuple[LoadBand, ...] = (),
) -> Mark:
    """Floors put under what is known of the kneecap force; the highest part is the mark."""
    kneecap = known.ruled
    if kneecap is None and known.value is not None:
        kneecap = band(known.value)
    watch = _watch(exercise, pattern, kneecap)
    parts = _parts(exercise, kneecap, watch)
    rated = known.basis is not Basis.NOT_RATED
    return Mark(
        level=max(part.level for part in parts) if rated else None,
        kneecap_band=kneecap,
        landing=exercise.landing,
        watch=watch,
        basis=known.basis,
        parts=parts,
        value=known.value,
        plain=peak.kneecap_bw if peak else None,
        bend=round(peak.knee_bend) if peak else None,
        lever_cm=_lever_cm(peak),
        load=exercise.pose.load,
        by_load=by_load,
        rows=known.rows,
        factor=known.factor,
    )


def _watch(exercise: Exercise, pattern: Pattern, kneecap: Level | None) -> tuple[Watch, ...]:
    pose = exercise.pose
    found = set(exercise.watch)
    loaded = kneecap is not None and kneecap >= Level.MODERATE
    strides = pattern is Pattern.LOCOMOTION and exercise.landing >= Landing.FLIGHT
    if loaded and not strides:  # a run loads a knee that is hardly bent
        found.add(Watch.BENDING)
    if deepest_bend(pose) > FULL_BEND and not _bends_freely(exercise):
        found.add(Watch.FULL_BEND)
    if exercise.landing >= Landing.FLIGHT:
        found.add(Watch.LANDING)
    if pose.support is Support.PAD and min(pose.start.knee or 0, pose.end.knee or 0) < STRAIGHT:
        found.add(Watch.STRAIGHTENING)
    return tuple(word for word in Watch if word in found)


def _bends_freely(exercise: Exercise) -> bool:
    """A leg that folds in the air carries nothing (a leg curl, a running stride)."""
    return exercise.knee is not None and exercise.knee.rule in {
        Rule.HAMSTRING_WORK,
        Rule.HIP_WORK,
        Rule.WATER,
    }


def _parts(exercise: Exercise, kneecap: Level | None, watch: Iterable[Watch]) -> tuple[Part, ...]:
    parts = [] if kneecap is None else [Part("kneecap", kneecap)]
    parts.append(Part("landing", LANDING_FLOOR[exercise.landing]))
    held = exercise.pose.hold >= LONG_HOLD and (exercise.pose.end.knee or 0) > HOLD_BEND
    works = exercise.knee is None or exercise.knee.rule is None
    if held and works and kneecap is not None:
        parts.append(Part("hold", Level(min(kneecap + 1, Level.VERY_HIGH))))
    for word in watch:
        floor = WATCH_FLOOR.get(word)
        if floor is None or (word is Watch.KNEELING and not _on_one_knee(exercise.pose)):
            continue
        parts.append(Part(word.value, floor))
    return tuple(sorted(parts, key=lambda part: -part.level))


def _on_one_knee(pose: Pose) -> bool:
    """Whether one knee alone carries at either end; a leg not told of does as the other one."""
    return any(_one_down(end) for end in (pose.start, pose.end))


def _one_down(end: End) -> bool:
    front = end.frontal
    if abs(front.roll) > ON_ITS_SIDE:
        return True
    if end.far is None:
        return False
    aside = abs(front.out - (front.far_out or 0)) > LIFTED
    legs = (end.shank, end.knee), (end.far.shank, end.far.knee)
    return aside or not all(knee_down(*leg) for leg in legs)


def _by_load(pose: Pose, known: _Known, plain: float | None) -> tuple[LoadBand, ...]:
    """Bands at the three stated loads: the model's ratio times the best known value."""
    if pose.load is None or known.basis is Basis.BY_RULE or not known.value or not plain:
        return ()
    scale = known.value / plain
    named = (
        ("light", pose.load.light),
        ("typical", pose.load.typical),
        ("heavy", pose.load.heavy),
    )
    return tuple(
        LoadBand(name, bw, band(movement.peak(pose, bw).kneecap_bw * scale)) for name, bw in named
    )


def _lever_cm(peak: movement.Peak | None) -> int | None:
    if peak is None or peak.solved.cop is None:
        return None
    return round(100 * (peak.solved.joints.near.knee.x - peak.solved.cop.x))


def _modelled(support: Support, point: AnchorPoint) -> float:
    """The model's force (BW) for the task behind a measured row, held at its one pose."""
    return movement.peak(point.held(support), point.load).kneecap_bw
