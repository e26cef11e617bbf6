"""A name taken apart: what is done, what only stands beside it, and words that are one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest

from msgspec import Struct

from guide.coach.alike import ALIKE
from guide.coach.beside import meant
from guide.coach.couples import PAIRS
from guide.coach.meaning import (
    BENCHED,
    DONE_FOR,
    HELD,
    IMPLIED,
    LIMBS,
    OPPOSITES,
    PARTS,
    REFINING,
    SLOPES,
    TOOLS,
    refines,
)
from guide.coach.spelling import FILLERS, MEASURE, SAME, counts, words
from guide.coach.tiers import Words
from guide.coach.wording import ASIDE, WITH, in_order

ALWAYS_JOINED = frozenset({"up", "down", "out", "apart"})
CHOSEN = frozenset({"place", "slope", "legs"})  # as telling in brackets as in front
KINDS = frozenset({"recumbent", "upright"})  # of a machine: so are these
ALSO_BEHIND = KINDS | {"bulgarian"}  # a squat "with rear foot on bench" is no other squat
LIFTED = frozenset({"raise", "lift", "lower"})
LEG_LIFTED = {
    "oneleg": LIFTED.union({"curl", "extension", "press"}),
    "twoleg": LIFTED.union({"curl", "extension", "press"}),
    "straightleg": frozenset({"swing"}),
}
"""Moves before which a leg is also what moves: a "single-leg curl" is a leg curl."""

BEHIND = {"neck": "behindneck", "head": "behindneck", "back": "behindback"}
BEFORE_OVER = frozenset({"bent", "cross", "pull", "step"})
BEGINS = frozenset({"anti", "non"})  # joined to the word behind it
OFTEN_JOINED = frozenset(
    {"in", "over", "off", "through", "under"}
)  # "pull-in", but "curl over a bench"
CLIMBED = frozenset({"a", "an", "the", "hill", "hills", "stairs"})  # "run up a hill", "up stairs"

_WORD = re.compile(rf"{MEASURE}|[^\W_]+(?:['’`\u00b4][^\W_]+)*")
_TWICE = re.compile(r"\b(\w+)[ -]to[ -]\1\b", re.IGNORECASE)  # "side to side"
_SHARE = re.compile(r"\d ?/ ?\d+$")  # "90/90": no choice
_ALL_FOURS = re.compile(r"\bhands?[ -](?:and|&|n)[ -]knees?\b", re.IGNORECASE)
_ON_KNEES = re.compile(r"(?<!hands )(?<!hand )\bon (?:the |your |both )*knees\b", re.IGNORECASE)
HANGS = {"below": "belowknee", "above": "aboveknee"}
HUNG = {"belowknee": "low", "aboveknee": "high"}
HEIGHTS = {
    **dict.fromkeys(("knee", *HUNG), "kneehigh"),
    "shin": "shinhigh",
    "thigh": "thighhigh",
}
PULLED = frozenset({"clean", "snatch", "jerk", "deadlift", "block", "rack", "rdl", "romanian"})
ALSO_HUNG = PULLED | {"pull", "row", "shrug", "goodmorning"}  # "knee pull", but "pull below knees"
PAUSED = frozenset({"clean", "snatch"})
DENIED = frozenset(
    {"jump", "jumping", "switch", "drop", "dip", "bounce", "foot", "feet", "hook", "lockout"}
)  # "no jump", "without a jump"
DRIVEN = frozenset(
    {"push", "propulsion", "lap", "racing", "race", "workout", "cardio", "sprint", "propelled"}
    | {"burpee", "interval", "run", "walk", "pace"}
)  # "wheelchair sprints", but a curl in one is a seated curl
FOLDED = frozenset({"fold", "twist", "touch"})  # sat on the floor it is another stretch
ON_HANDS = frozenset({"plank", "pushup"})
DRAWN_UP = frozenset(
    {"raise", "lift", "drive", "drag", "tap", "touch", "tuck", "pull", "kick", "hug", "crunch"}
)
MOST_READINGS = 4
FEW = 2  # things that a text may say aside alone: "around the world"


class Term(Struct, frozen=True):
    """One thing a name says."""

    word: str
    typed: str  # as it was written
    aside: bool  # in brackets, behind a comma, a dash or a "with"


Reading = tuple[Term, ...]


@lru_cache(maxsize=256)
def readings(text: str) -> tuple[Reading, ...]:
    """The things a text says, in the order said; one reading for each side of a slash.

    Kept, because one search asks for the same few texts again and again.
    """
    lists: list[list[Term]] = [[]]
    for terms, other in _split(text):
        if other and len(lists) < MOST_READINGS:
            lists += [[*before[:-1], *terms] for before in lists if before]
        else:
            for before in lists:
                before.extend(terms)
    return tuple(_sensible(_knees([*_legs(_paired(terms))])) for terms in lists)


def written(text: str) -> tuple[str, ...]:
    """The words of a text as they were written."""
    return tuple(_WORD.findall(text))


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
    implied = {place for exact, place in IMPLIED.items() if exact in said}
    implied |= {part for move, part in DONE_FOR.items() if move in said}
    if not (SLOPES.isdisjoint(said) or BENCHED.isdisjoint(said)):
        implied.add("bench")
    everything = len(terms) > FEW and all(term.aside or term.word in TOOLS for term in terms)
    kept = tuple(
        Term(
            _meant(term, said),
            term.typed,
            term.aside
            and not everything
            and OPPOSITES.get(term.word) not in CHOSEN
            and term.word not in ALSO_BEHIND,
        )
        for term in sorted(terms, key=lambda term: term.word not in KINDS)
        if term.word not in implied
    )
    # A "roller stretch" is no other stretch; but along the spine a roller opens the chest.
    rolled = "chest" not in said and any(term.word == "foamroll" for term in kept)
    return tuple(term for term in kept if term.word != "stretch") if rolled else kept


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


def _split(text: str) -> Iterator[tuple[list[Term], bool]]:
    """Each written word, and whether a slash makes it another choice for the one before."""
    aside, end, behind = False, 0, False
    text = _TWICE.sub(r"\1", in_order(text))
    kneeling = {found.end() for found in _ON_KNEES.finditer(text)}
    on_hands = {found.end() for found in _ALL_FOURS.finditer(text)}
    before = passed = ""
    written = [*_WORD.finditer(text)]
    for found, after in zip_longest(written, written[1:]):
        gap, end = text[end : found.start()], found.end()
        aside = bool(ASIDE.search(gap)) or (aside and ")" not in gap)
        typed = found.group()
        plain, following = typed.casefold(), after.group().casefold() if after else ""
        joined = end == len(text) or gap == "-" or before in BEFORE_OVER
        behind_it = text[end : after.start()] if after else ""
        joined |= plain == "through" and (following in WITH or bool(ASIDE.search(behind_it)))
        purpose = before == "for"
        before = plain
        passed = plain if plain in HANGS or plain == "without" else passed
        if end in kneeling:
            yield [Term("kneeling", typed, aside=False)], False
        elif end in on_hands:
            yield [Term("onknees", typed, aside=False)], False
        elif plain == "behind":
            behind = True
        elif (
            plain in WITH
            and not counts(plain, following)
            and not (plain in OFTEN_JOINED and joined)
        ) or (plain in {"up", "down"} and following in CLIMBED):
            aside = True
        elif plain not in FILLERS or plain in OFTEN_JOINED or counts(plain, following):
            said = _one(plain, following) if found is not written[0] else _first(plain, following)
            if behind and plain in BEHIND:
                said, behind = (BEHIND[plain],), False
            if passed == "without":
                said = tuple(
                    f"no{ALIKE.get(word, word)}" if word in DENIED else word for word in said
                )
            elif passed in HANGS and said == ("knee",):
                said = (HANGS[passed],)
            choice = gap.strip() == "/" and not _SHARE.search(text[: found.end()])
            told = purpose and all(ALIKE.get(word, word) in PARTS for word in said)
            yield [Term(word, typed, (aside and not told) or behind) for word in said], choice
            passed = ""
            behind = False


def _first(plain: str, following: str) -> Words:
    """The first word: a "body row" is one with nothing but the body's weight."""
    alone = plain == "body" and following not in {"", "weight", "bar"}
    return ("bodyweight",) if alone else _one(plain, following)


def _one(plain: str, following: str) -> Words:
    """One written word as names spell it; the "SL" of "SL squat" is finished."""
    if plain in OFTEN_JOINED:
        return (plain,)
    return words(f"{plain} x")[:-1] if plain in SAME and following else words(plain)


def _paired(terms: list[Term]) -> Iterator[Term]:
    """The terms with those run together that are one thing."""
    held: Term | None = None
    for term in terms:
        joined = _joined(held, term) if held else ""
        if held and joined:
            typed = held.typed if held.typed == term.typed else f"{held.typed} {term.typed}"
            held = Term(joined, typed, held.aside)
        else:
            if held:
                yield _plain(held)
            held = term
    if held:
        yield _plain(held)


def _legs(terms: Iterator[Term]) -> Iterator[Term]:
    """The terms, with the leg of a "single-leg raise": it is raised, and it is one.

    A "leg-hip raise" is no bridge: it lifts the legs.
    """
    before = ""
    for term in terms:
        if term.word in LEG_LIFTED.get(before, ()):
            yield Term("leg", "", term.aside)
        lifted = before == "leg" and term.word == "bridge" and "raise" in term.typed.casefold()
        yield Term("raise", term.typed, term.aside) if lifted else term
        before = term.word


def _knees(terms: list[Term]) -> list[Term]:
    """The terms, with the knee that a plank draws up: nobody kneels in a "plank with knee raise".

    The kneeling plank, the "knee plank", is another and a gentler one.
    """
    if ON_HANDS.isdisjoint(term.word for term in terms):
        return terms
    return [
        Term("kneedrawn", term.typed, term.aside)
        if term.word == "knee" and after and after.word in DRAWN_UP
        else term
        for term, after in zip_longest(terms, terms[1:])
        if term
    ]


def _joined(left: Term, right: Term) -> str:
    pair = PAIRS.get((left.word, right.word)) or PAIRS.get(
        (ALIKE.get(left.word, left.word), ALIKE.get(right.word, right.word)), ""
    )
    if left.word == "no" and right.word in DENIED:
        return f"no{ALIKE.get(right.word, right.word)}"
    one = (
        right.word in ALWAYS_JOINED
        or right.word in OFTEN_JOINED
        or left.word in BEGINS
        or (right.word == "together" and left.word in LIMBS)
    )
    held = (left.word + right.word, right.word + left.word)
    crossed = next((w for w in held if REFINING.get(w) == "limb" and right.word not in HELD), "")
    return pair or crossed or (left.word + right.word if one and left.aside == right.aside else "")


def _plain(term: Term) -> Term:
    kept = ALIKE.get(term.word, term.word)
    return term if kept == term.word else Term(kept, term.typed, term.aside)
