"""What an answer leaves out of a text: something light, a whole name, or what the legs do."""

from __future__ import annotations

from guide.coach.hits import Hit
from guide.coach.inside import LONG
from guide.coach.meaning import OPPOSITES, refines
from guide.coach.names import KIT_IN_FRONT
from guide.coach.sayings import Sayings
from guide.coach.terms import names_a_move, only_refines, readings

FAR = 2.0  # that a name with one thing left out must be nearer than one with many
ON_FEET = frozenset({"lunge", "stepup", "squat", "deadlift"})  # what a knee feels of two things
WAYS = frozenset({"way", "slope"})  # opposites that make another exercise of a leg or a bench


def goes_first(sayings: Sayings, begins: Hit, other: Hit) -> bool:
    """Whether the first of two things that are done comes before the nearest to both.

    A "reverse lunge and curl" is no reverse curl that leaves out the lunge, and a "side lunge and
    press" no reverse lunge.
    """
    lost = {t.word for w in other.left_out for t in readings(w)[0]}
    ways = {OPPOSITES.get(word) for word in lost} & WAYS
    against = ways & {OPPOSITES.get(word) for word in sayings.named(other.slug) - lost}
    if begins.distance + FAR < other.distance or against or loses_a_stand(other, begins):
        return True
    more = len(other.left_out) - len(begins.left_out)
    named = more > 0 or (begins.matched == begins.name and not more)
    return named and any(map(names_a_move, lost))


def loses_a_name(found: Hit) -> bool:
    """Whether an answer by another name leaves out what could be one: no bear complex crawls."""
    light = found.matched == found.name or all(map(only_refines, found.left_out))
    return len(found.left_out) >= LONG and not light


def loses_a_stand(found: Hit, other: Hit) -> bool:
    """Whether an answer leaves out what the legs do, which another one has.

    A "deadlift and shrug" is a deadlift: a shrug alone would be gentler on the knees.
    """
    lost = {t.word for w in found.left_out for t in readings(w)[0]} & ON_FEET
    return bool(lost) and not lost.isdisjoint(t.word for t in readings(other.matched)[0])


def light(text: str, found: Hit) -> bool:
    """Whether an answer leaves out only what refines, or where it is done: "on a step"."""
    aside = {t.typed for t in readings(text)[0] if t.aside and not names_a_move(t.word)}
    lost = (term.word for w in found.left_out if w not in aside for term in readings(w)[0])
    return all(w in KIT_IN_FRONT or refines(w) or OPPOSITES.get(w) == "place" for w in lost)
