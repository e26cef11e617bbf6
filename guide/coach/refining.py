"""Words of a name that only refine it, and words that make it another exercise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from guide.coach.meaning import OPPOSITES, TOOLS, refines
from guide.coach.spelling import FILLERS, words
from guide.coach.terms import Reading, names_a_move, only_refines, readings
from guide.coach.tiers import Words
from guide.coach.worth import UNASKED

MOST_LIGHT = 6  # words that only refine, of one text
TRAILING = frozenset({"hold", "pose"})  # behind a name these only say how it is done
LIFTS = frozenset({"clean", "snatch", "jerk"})  # one arm does another thing than two
STYLES = frozenset({"power", "muscle", "full", "hang"})  # told apart with a barbell only
HUNG_AT = frozenset({"kneehigh", "shinhigh", "thighhigh"})  # where a bar hangs or stands
BY_HAND = frozenset({"dumbbell", "kettlebell", "medball", "sandbag"})
SPECIAL = frozenset({"way", "slope", "legs", "reach", "behind"})  # opposites that make exercises


def refinements(text: str, typed: Words) -> Iterator[tuple[range, ...]]:
    """The places of words that may be left out, the fewest things first: "one-arm" is one."""
    reading = readings(text)[0]
    said = {term.word for term in reading}
    fast, by_hand = not LIFTS.isdisjoint(said), not BY_HAND.isdisjoint(said)
    runs = _runs(reading, typed, one_arm=by_hand or not fast)
    alone = _heights(reading) | (STYLES if fast and by_hand else frozenset())
    light = [run for run in dict.fromkeys(runs.values()) if run]
    light += [
        range(place, place + 1)
        for place, word in enumerate(typed)
        if place not in runs
        and (only_refines(word) or word.casefold() in alone or (place and may_go(word.casefold())))
    ]
    for size in range(1, MOST_LIGHT + 1):
        yield from (_by_place(runs) for runs in combinations(light[:MOST_LIGHT], size))


def _runs(reading: Reading, typed: Words, *, one_arm: bool) -> dict[int, range]:
    """The run that each place is in where several words are one thing; empty if it must stay.

    ``one_arm``: it may go that only one arm does it.
    """
    runs: dict[int, range] = {}
    for term in reading:
        said = tuple(term.typed.split())
        if len(said) > 1:
            run = _run(typed, said)
            goes = may_go(term.word) and (one_arm or term.word != "onearm")
            runs |= dict.fromkeys(run, run if goes else range(0))
    return runs


def _heights(reading: Reading) -> frozenset[str]:
    """Parts that only say how high: the shin of "blocks, mid-shin"."""
    told = (term.typed for term in reading if term.word in HUNG_AT)
    return frozenset(word for typed in told if len(typed.split()) == 1 for word in words(typed))


def _run(typed: Words, said: Words) -> range:
    """The places of these words in a row, whatever fillers are between: "touch and go"."""
    told = [n for n, word in enumerate(typed) if word in said or word.casefold() not in FILLERS]
    rows = (told[n : n + len(said)] for n in range(len(told)))
    places = next((row for row in rows if tuple(typed[n] for n in row) == said), None)
    return range(places[0], places[-1] + 1) if places else range(0)


def makes_special(word: str) -> bool:
    """Whether a name with this word is about less than one without it."""
    return names_a_move(word) or OPPOSITES.get(word) in SPECIAL or word in UNASKED


def only_varies(word: str) -> bool:
    """Whether a name with this word is a form of the one without it: "seated", "cable"."""
    return refines(word) or word in OPPOSITES or word in TOOLS


def varies_plainly(word: str) -> bool:
    """Whether a name with this word is about no less, and needs nothing more: "standing"."""
    return only_varies(word) and word not in TOOLS and not makes_special(word)


def may_go(word: str) -> bool:
    """Whether a name may do without this word: "low", "hold", "alternating"."""
    return refines(word) or word in TRAILING or OPPOSITES.get(word) in {"height", "where"}


def _by_place(runs: Iterable[range]) -> tuple[range, ...]:
    return tuple(sorted(runs, key=lambda run: run.start))
