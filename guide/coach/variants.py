"""The variant of an exercise that a text asks for in the words of another name of it.

A "Smith machine stationary lunge" is called after the split squat's name "stationary lunge", and
is the Smith machine split squat.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from guide.coach.equipment import CARRIED
from guide.coach.hits import Hit, hit
from guide.coach.meaning import FREE, NEAR_TOOLS, OPPOSITES, REFINING
from guide.coach.names import KIT_IN_FRONT
from guide.coach.refining import only_varies
from guide.coach.rephrase import rephrased
from guide.coach.sayings import Sayings
from guide.coach.terms import readings
from guide.records.exercise import Exercise

MOST = 5  # words beside a name that are looked at
OF_A_BAR = frozenset({"zercherheld"})  # held so, it can only be a bar
LOADS = FREE | OF_A_BAR | {"vest", "weighted", "chain"}
OTHER_LOADS = ("dumbbell", "barbell")
"""For a load that nobody has an exercise for: without any it would look gentler than it is."""
PLACE = re.compile(r"\b(?:on|onto|to|from|over|off)\b", re.IGNORECASE)
"""Before a thing that is stood on or reached for, and is no load."""
SEVERAL = 2  # main muscles in common
GENTLER = frozenset({"lowimpact", "nojump"})
BOTH = 2  # opposites that a text asks for: "straight leg and knee bent" is neither


def variant(sayings: Sayings, text: str, found: Hit) -> list[Hit]:
    """The exercise called as the one found and as the words that its matched name lacks."""
    left_out = readings(" ".join(found.left_out))[0]
    if any(sayings.usual(term.word) for term in left_out):
        return []  # "glute bridge, single-leg calf raise": whose leg?
    named = sayings.named(found.slug)
    typed = dict.fromkeys(term.word for term in readings(rephrased(text))[0])
    more = _more(typed, named.union(term.word for term in readings(found.matched)[0]))
    placed = bool(PLACE.search(text))
    loads = _loads(sayings.known[found.slug].exercise, placed=placed)
    loads = loads if OF_A_BAR.isdisjoint(typed) else loads[::-1]  # the bar before the rest
    for some in _most_first(more[:MOST]):
        against = {OPPOSITES.get(word, word) for word in some}
        rest = {word for word in named if OPPOSITES.get(word) not in against}
        for words in _ways(some, loads):
            # A vest or chains: the "weighted chin-up". A barbell is no such thing.
            any_name = "weighted" in words and not (placed or FREE.intersection(some))
            called = sayings.saying(rest.union(words))
            numbers = (n for n in called if any_name or sayings.targets[n].is_name)
            if (number := next(numbers, None)) is not None:
                target = sayings.targets[number]
                return [hit(target, found.distance, sayings.unsaid(target.entry.slug, text))]
    return _by_another_name(sayings, text, found)


def _more(typed: Iterable[str], told: frozenset[str]) -> list[str]:
    """The words of a text that are not told, but for those that contradict each other."""
    groups = Counter(OPPOSITES[word] for word in typed if word in OPPOSITES)
    return [word for word in typed if word not in told and groups[OPPOSITES.get(word, "")] < BOTH]


def _loads(exercise: Exercise, *, placed: bool) -> tuple[str, ...]:
    """What a load may be called in the name of another form of an exercise."""
    bare = not (placed or any(CARRIED.intersection(row) for row in exercise.kit))
    return ("weighted", *(OTHER_LOADS if bare else ()))


def _ways(some: tuple[str, ...], loads: Iterable[str]) -> Iterator[Sequence[str]]:
    """The words, then with what is near to a tool, then with each load for any load."""
    yield some
    yield [NEAR_TOOLS.get(word, word) for word in some]
    for load in loads:
        yield [load if word in LOADS else word for word in some]


def _by_another_name(sayings: Sayings, text: str, found: Hit) -> list[Hit]:
    """What another name of the one found makes with what it leaves out, if that is a name too.

    "Star jumps, low impact" leave the jumping jack without impact: the step jack.
    """
    lost = frozenset(term.word for word in found.left_out for term in readings(word)[0])
    if found.matched == found.name or not lost or not all(map(_makes_a_variant, lost)):
        return []
    exercise = sayings.known[found.slug].exercise
    for name in sayings.known[found.slug].names:
        for number in sayings.saying(name | lost)[:1]:
            other = sayings.targets[number].entry
            left_out = sayings.unsaid(other.slug, text)
            better = all(map(_tells_apart, lost)) or len(left_out) < len(found.left_out)
            lacks = sayings.lacks(other.slug, " ".join(found.left_out))
            better &= sayings.targets[number].stands_in or not lacks
            if other.slug != found.slug and better and _for_the_same(exercise, other.exercise):
                return [hit(sayings.targets[number], found.distance, left_out)]
    return []


def _makes_a_variant(word: str) -> bool:
    return only_varies(word) or word in GENTLER


def _tells_apart(word: str) -> bool:
    """Whether of two exercises that both lack a word of a text, this tells which was meant."""
    manner = REFINING.get(word) == "manner" or OPPOSITES.get(word) == "legs"
    return manner or word in KIT_IN_FRONT or word in GENTLER


def _for_the_same(one: Exercise, other: Exercise) -> bool:
    """Whether two exercises work the same muscle first of all, or several of the same."""
    shared = {*one.primary}.intersection(other.primary)
    return one.primary[0] is other.primary[0] or len(shared) >= SEVERAL


def _most_first(words: list[str]) -> Iterator[tuple[str, ...]]:
    for size in range(len(words), 0, -1):
        yield from combinations(words, size)
