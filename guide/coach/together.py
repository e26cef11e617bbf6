"""The terms of a text run together where they are one thing, and what they say besides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from guide.coach.alike import ALIKE
from guide.coach.couples import PAIRS
from guide.coach.meaning import HELD, LIMBS, REFINING
from guide.coach.split import DENIED, OFTEN_JOINED, Term

ALWAYS_JOINED = frozenset({"up", "down", "out", "apart"})
BEGINS = frozenset({"anti", "non"})  # joined to the word behind it
LIFTED = frozenset({"raise", "lift", "lower"})
LEG_LIFTED = {
    "oneleg": LIFTED.union({"curl", "extension", "press"}),
    "twoleg": LIFTED.union({"curl", "extension", "press"}),
    "straightleg": frozenset({"swing"}),
}
"""Moves before which a leg is also what moves: a "single-leg curl" is a leg curl."""

ON_HANDS = frozenset({"plank", "pushup"})
DRAWN_UP = frozenset(
    {"raise", "lift", "drive", "drag", "tap", "touch", "tuck", "pull", "kick", "hug", "crunch"}
)


def together(terms: Iterable[Term]) -> list[Term]:
    """The terms, one for each thing."""
    return _knees([*_legs(_paired(terms))])


def _paired(terms: Iterable[Term]) -> Iterator[Term]:
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


def _legs(terms: Iterable[Term]) -> Iterator[Term]:
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
    """The one word for two that stand side by side; empty where they are two things."""
    if left.word == "no" and right.word in DENIED:
        return f"no{_alike(right.word)}"
    return (
        PAIRS.get((left.word, right.word))
        or PAIRS.get((_alike(left.word), _alike(right.word)))
        or _crossed(left.word, right.word)
        or (left.word + right.word if left.aside == right.aside and _is_one(left, right) else "")
    )


def _crossed(left: str, right: str) -> str:
    """A limb and how it is, whichever stands first: "single leg", "leg single"."""
    if right in HELD:
        return ""
    return next((w for w in (left + right, right + left) if REFINING.get(w) == "limb"), "")


def _is_one(left: Term, right: Term) -> bool:
    """Whether two words are written apart that are one: "push up", "non stop"."""
    return (
        right.word in ALWAYS_JOINED
        or right.word in OFTEN_JOINED
        or left.word in BEGINS
        or (right.word == "together" and left.word in LIMBS)
    )


def _plain(term: Term) -> Term:
    kept = _alike(term.word)
    return term if kept == term.word else Term(kept, term.typed, term.aside)


def _alike(word: str) -> str:
    return ALIKE.get(word, word)
