"""What a name says, one reading for each choice: what is done, and what stands beside it."""

from __future__ import annotations

from functools import lru_cache

from guide.coach.alike import ALIKE
from guide.coach.beside import meant
from guide.coach.meaning import (
    BENCHED,
    DONE_FOR,
    IMPLIED,
    OPPOSITES,
    PARTS,
    SLOPES,
    TOOLS,
    refines,
)
from guide.coach.spelling import words
from guide.coach.split import Term, split
from guide.coach.together import together

CHOSEN = frozenset({"place", "slope", "legs"})  # as telling in brackets as in front
KINDS = frozenset({"recumbent", "upright"})  # of a machine: so are these
ALSO_BEHIND = KINDS | {"bulgarian"}  # a squat "with rear foot on bench" is no other squat
HUNG = {"belowknee": "low", "aboveknee": "high"}
HEIGHTS = {
    **dict.fromkeys(("knee", *HUNG), "kneehigh"),
    "shin": "shinhigh",
    "thigh": "thighhigh",
}
PULLED = frozenset({"clean", "snatch", "jerk", "deadlift", "block", "rack", "rdl", "romanian"})
ALSO_HUNG = PULLED | {"pull", "row", "shrug", "goodmorning"}  # "knee pull", but "pull below knees"
PAUSED = frozenset({"clean", "snatch"})
DRIVEN = frozenset(
    {"push", "propulsion", "lap", "racing", "race", "workout", "cardio", "sprint", "propelled"}
    | {"burpee", "interval", "run", "walk", "pace"}
)  # "wheelchair sprints", but a curl in one is a seated curl
FOLDED = frozenset({"fold", "twist", "touch"})  # sat on the floor it is another stretch
MOST_READINGS = 4
FEW = 2  # things that a text may say aside alone: "around the world"

Reading = tuple[Term, ...]


@lru_cache(maxsize=256)
def readings(text: str) -> tuple[Reading, ...]:
    """The things a text says, in the order said; one reading for each side of a slash.

    Kept, because one search asks for the same few texts again and again.
    """
    lists: list[list[Term]] = [[]]
    for terms, other in split(text):
        if other and len(lists) < MOST_READINGS:
            lists += [[*before[:-1], *terms] for before in lists if before]
        else:
            for before in lists:
                before.extend(terms)
    return tuple(_sensible(together(terms)) for terms in lists)


def only_refines(typed: str) -> bool:
    """Whether one written word is nothing but a refinement: "alternating", "grip"."""
    return all(refines(ALIKE.get(word, word)) for word in words(typed))


def head(reading: Reading) -> str:
    """What is done: the last word that is no refinement, body part or equipment; or nothing."""
    return next((t.word for t in reversed(reading) if not t.aside and names_a_move(t.word)), "")


def names_a_move(word: str) -> bool:
    """Whether a name can be about this."""
    return not (refines(word) or word in OPPOSITES or word in PARTS or word in TOOLS)


def _sensible(terms: list[Term]) -> Reading:
    """The terms without places that others imply; not all of them aside."""
    said = {term.word for term in terms}
    implied = _implied(said)
    everything = len(terms) > FEW and all(term.aside or term.word in TOOLS for term in terms)
    return _rolled(
        said,
        [
            Term(_meant(term, said), term.typed, term.aside and not (everything or _in_front(term)))
            for term in sorted(terms, key=lambda term: term.word not in KINDS)
            if term.word not in implied
        ],
    )


def _implied(said: set[str]) -> set[str]:
    """Places and body parts that go without saying where these are said."""
    implied = {place for exact, place in IMPLIED.items() if exact in said}
    implied |= {part for move, part in DONE_FOR.items() if move in said}
    sloping_bench = not (SLOPES.isdisjoint(said) or BENCHED.isdisjoint(said))
    return implied | {"bench"} if sloping_bench else implied


def _in_front(term: Term) -> bool:
    """Whether it tells as much behind a name as in front of it."""
    return OPPOSITES.get(term.word) in CHOSEN or term.word in ALSO_BEHIND


def _rolled(said: set[str], terms: list[Term]) -> Reading:
    """The terms without a stretch that a roller does: a "roller stretch" is no other stretch.

    But along the spine a roller opens the chest.
    """
    rolled = "chest" not in said and any(term.word == "foamroll" for term in terms)
    return tuple(term for term in terms if not (rolled and term.word == "stretch"))


def _meant(term: Term, said: set[str]) -> str:
    """What a word means beside the others: a "side bridge" is a side plank."""
    if "curl" in said and "leg" not in said and _palms_down(term):
        return "reverse"
    if {"reverse", "shoulder", "stretch"} <= said and term.typed.casefold() == "reverse":
        return "behindback"  # the arms go backwards: no rear shoulder is stretched
    if term.word == "roll" and term.aside:
        return term.word  # "quads over a roll" are straightened over it, and not rolled
    if term.word in HEIGHTS and (height := _height(term.word, said)) != term.word:
        return height
    if term.word == "wheelchair" and said != {"wheelchair"} and DRIVEN.isdisjoint(said):
        return "seated" if FOLDED.isdisjoint(said) else "chair"
    plank = "side" in said and term.word == "bridge" and term.typed.casefold() == "bridge"
    return "plank" if plank else meant(term.word, said)


def _height(part: str, said: set[str]) -> str:
    """How high a bar hangs, starts or stops, where a part of the leg only says that.

    A pause at the knee is no start there: the bar comes from the floor.
    """
    if "pause" in said and not PAUSED.isdisjoint(said):
        return "pausedat"
    if said.isdisjoint(ALSO_HUNG if part in HUNG else PULLED) or "raise" in said:
        return "knee" if part in HUNG else part
    return HUNG[part] if "hang" in said and part in HUNG else HEIGHTS[part]


def _palms_down(term: Term) -> bool:
    """Whether a curl with this grip is a reverse curl; elsewhere a reverse grip is palms up."""
    turned = term.word == "underhand" and term.typed.casefold().startswith("rev")
    return turned or term.word == "overhand"
