"""More load, more bend, one leg instead of two: never gentler on the knee."""

from __future__ import annotations

from collections.abc import Iterator

from guide.catalog import Entry, Problem
from guide.edition import Edition
from guide.lint import kin
from guide.lint.base import entries
from guide.words import Watch

MORE_LOAD = 0.05  # body weights
DEEPER = 10  # degrees


def more_load_is_never_gentler(edition: Edition) -> Iterator[Problem]:
    """The same movement with more weight is marked at least as high."""
    for a, b in kin.pairs(entries(edition)):
        x, y = a.exercise.pose, b.exercise.pose
        more = x.typical_bw + MORE_LOAD
        if kin.same_movement(x, y) and kin.nowhere_less(x, y, weight=more):
            yield from _gentler(edition, a, b, "more weight", "heavier-no-gentler")
    for a, b in kin.weighted_twins(dict(edition.catalog.entries)):
        yield from _gentler(edition, a, b, "more weight", "heavier-no-gentler")


def heavy_is_never_gentler_than_light(edition: Edition) -> Iterator[Problem]:
    """Inside one file the bands of light, typical and heavy never fall."""
    for entry in entries(edition):
        bands = [at.band for at in edition.marks[entry.slug].by_load]
        if bands != sorted(bands):
            told = ", ".join(band.label.lower() for band in bands)
            message = f"light, typical and heavy come out as {told}; mend the pose or the load"
            yield Problem(entry.path, "pose.load", message, "loads-in-order")


def deeper_is_never_gentler(edition: Edition) -> Iterator[Problem]:
    """The same movement with clearly more bend, and no less weight, is marked at least as high."""
    for a, b in kin.pairs(entries(edition)):
        x, y = a.exercise.pose, b.exercise.pose
        if kin.bend(y) < kin.bend(x) + DEEPER or not kin.same_movement(x, y):
            continue
        if kin.nowhere_less(x, y, weight=x.typical_bw):
            yield from _gentler(edition, a, b, "more bend", "deeper-no-gentler")


def one_leg_is_never_gentler(edition: Edition) -> Iterator[Problem]:
    """On one leg, with half the weight or more, the mark is at least that on two."""
    for a, b in kin.pairs(entries(edition)):
        x, y = a.exercise.pose, b.exercise.pose
        if kin.one_leg_of(x, y) and kin.nowhere_less(x, y, weight=x.typical_bw / 2):
            yield from _gentler(edition, a, b, "one leg", "one-leg-no-gentler")
    for a, b in kin.one_leg_twins(dict(edition.catalog.entries)):
        yield from _gentler(edition, a, b, "one leg", "one-leg-no-gentler")


def _gentler(edition: Edition, a: Entry, b: Entry, how: str, rule: str) -> Iterator[Problem]:
    """The problem that ``b``, the same as ``a`` with more of something, is marked lower."""
    am, bm = edition.marks[a.slug], edition.marks[b.slug]
    if None in {am.level, bm.level, am.kneecap_band, bm.kneecap_band}:
        return
    as_hard = bm.landing >= am.landing and set(am.watch) <= {*bm.watch, Watch.BENDING}
    pairs = [("kneecap load", am.kneecap_band, bm.kneecap_band)]
    if as_hard:
        pairs.append(("mark", am.level, bm.level))
    for what, was, now in pairs:
        if was is None or now is None or now >= was:
            continue
        message = (
            f"with {how} than {a.slug!r}, yet its {what} is {now.label.lower()}, not "
            f"{was.label.lower()} ({bm.basis.value} against {am.basis.value}); mend one of the two"
        )
        yield Problem(b.path, "knee", message, rule)
        return
