"""What a rule for a piece of dose says, by field: one small function for each kind of piece."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from guide.coach.reading.amounts import (
    AT_SET,
    DISTANCE,
    SET_AT,
    TIME,
    number,
    to_distance,
    to_seconds,
    to_span,
    to_unit,
)
from guide.records.dose import MOST_STEPS, Distance, Load, Reps, Span, span
from guide.words import LoadUnit

Said = Mapping[str, Any]
Found = re.Match[str]
MOST_SETS = 30
_SET_AT, _AT_SET = (re.compile(each, re.IGNORECASE) for each in (SET_AT, AT_SET))
SHORTEST_REST = 20  # seconds that a "pause" lasts between two sets


def _amount(text: str) -> dict[str, Any]:
    """What stands behind ``3 x``: a time, a distance or repetitions."""
    text = text.strip().strip("()").strip()
    if re.fullmatch(TIME, text, re.IGNORECASE):
        return {"time": to_seconds(text)}
    if re.fullmatch(DISTANCE, text, re.IGNORECASE):
        amount, unit = to_distance(text)
        return {"distance": amount and Distance(amount, unit)}
    counts = tuple(to_span(part) for part in re.split(r"[,/]", text) if re.search(r"\d", part))
    kept = tuple(count for count in counts if count)
    if counts and not kept:  # nothing but noughts
        return {}
    most = not kept or bool(re.search(r"\+|or\s+more|max|amrap|amap|fail", text, re.IGNORECASE))
    side = len(kept) == 2 and kept[0] == kept[1] and "/" in text  # 8/8: one leg, then the other
    return {"reps": Reps(kept[:1] if side else kept, most), "side": side}


def sets_of(found: Found) -> Said:
    """Sets of an amount."""
    sets = to_span(found["sets"])
    if sets and sets.high > MOST_SETS:  # "100x5" is a weight that nobody told the unit of
        return {}
    return {"sets": sets, **_amount(found["of"])}


def held(found: Found) -> Said:
    """Sets of repetitions that are held: "quad sets 2x20x5 s"."""
    return {**sets_of(found), "time": to_seconds(found["time"])}


def reps(found: Found) -> Said:
    """An amount alone."""
    return _amount(found["of"])


def ladder(found: Found) -> Said:
    """Repetitions that differ from set to set: three at least; ``10-9-8...1`` goes on in step."""
    numbers = [int(n) for n in re.findall(r"\d+", found["of"])]
    if found["to"]:
        *told, before, last, end = numbers
        step = last - before
        numbers = [*told, before, *range(last, end, step), end] if step * (end - last) > 0 else []
    kept = tuple(count for count in map(span, numbers) if count)[:MOST_STEPS]
    return {"reps": Reps(kept)} if len(kept) > 2 else {}


def tempo(found: Found) -> Said:
    """Seconds down, below, up, above; only up may be an x: "Tempo: 3x10 min" are sets of a run."""
    if re.match(r"\dx", re.sub(r"[^\dx]", "", found["tempo"].lower())):
        return {}
    return {"tempo": re.sub(r"[^\dx]", "", found["tempo"].lower())}


def load(found: Found) -> Said:
    """A weight, or a choice of two."""
    amount, other = to_span(found["load"]), to_span(found["other"] or "")
    return {"load": amount and Load(amount, to_unit(found["unit"]), other)}


def load_steps(found: Found) -> Said:
    """``70/80/90%``: from which weight to which."""
    each = [number(one) for one in found["load"].split("/")]
    return {"load": Load(span(min(each), max(each)), to_unit(found["unit"]))} if min(each) else {}


def percent(found: Found) -> Said:
    """A share of the most one can lift once."""
    amount = to_span(found["load"])
    return {"load": amount and Load(amount, LoadUnit.PERCENT)}


def one_by_one(found: Found) -> Said:
    """``5@65%, 3@75%, 1+@85%``: the repetitions of each set, and from which weight to which."""
    each = list((_SET_AT if _SET_AT.match(found["of"]) else _AT_SET).finditer(found["of"]))
    reps = [span(int(one["reps"])) for one in each for _ in range(int(one["sets"] or 1))]
    kept = tuple(count for count in reps if count)
    loads, units = [number(one["load"]) for one in each], {to_unit(one["unit"]) for one in each}
    load = span(min(loads), max(loads))
    if len(units) > 1 or not load or len(kept) < len(reps) or not 1 < len(kept) <= MOST_STEPS:
        return {}
    told = {"load": Load(load, units.pop())}
    most = any(one["most"] for one in each)
    if most or len(set(kept)) > 1:
        return {**told, "reps": Reps(kept, most)}
    return {**told, "sets": span(len(kept)), "reps": Reps(kept[:1])}


def effort(found: Found) -> Said:
    """An effort of ten at most."""
    amount = to_span(found["rpe"])
    return {"rpe": amount if amount and amount.high <= 10 else None}


def in_reserve(found: Found) -> Said:
    """Repetitions left over."""
    numbers = [int(each) for each in re.findall(r"\d", found["rir"])]
    return {"rir": span(min(numbers), max(numbers), least=0)}


def interval(found: Found) -> Said:
    """Work and rest in turn."""
    sets = to_span(found["sets"]) if found["sets"] else None
    return {"sets": sets, "time": to_seconds(found["time"]), "rest": to_seconds(found["rest"])}


def distance(found: Found) -> Said:
    """A distance alone."""
    amount, unit = to_distance(found.group().strip())
    return {"distance": amount and Distance(amount, unit)}


def times(found: Found) -> Said:
    """``x 5``: sets of a time or a distance, or repetitions."""
    return {"times": to_span(found["of"])}


def rest(found: Found) -> Said:
    """How long to rest."""
    return {"rest": to_seconds(found["rest"])}


def pause(found: Found) -> Said:
    """A rest, where it is too long to be a halt within a repetition."""
    rest = to_seconds(found["rest"])
    return {"rest": rest} if rest and rest.low >= SHORTEST_REST else {}


def rounds(found: Found) -> Said:
    """How often all of it."""
    return {"rounds": to_span(found["rounds"])}


def only_sets(found: Found) -> Said:
    """Sets of nothing said."""
    return {"sets": to_span(found["sets"])}


def bodyweight(_: Found) -> Said:
    """No weight added."""
    return {"load": Load(None, LoadUnit.BODYWEIGHT)}


def side(_: Found) -> Said:
    """On each side."""
    return {"side": True}


def few(found: Found) -> Said:
    """A small number in front of a name."""
    return {"reps": Reps((Span(int(found["few"]), int(found["few"])),))}
