"""Swaps in the contract."""

from __future__ import annotations

from msgspec import Struct, structs

from guide import phrases
from guide.coach import swaps as coach
from guide.edition import Edition
from guide.public.exercises import Exercise, Form, exercise, forms
from guide.public.stop import Stop, stop
from guide.records.query import Ask

SHOWN = 5


class Swap(Struct, frozen=True, kw_only=True):
    """One swap, in words."""

    slug: str
    name: str
    keeps: str
    loses: str
    knee: str
    costs: str
    needs: str
    why: str


class Miss(Struct, frozen=True, kw_only=True):
    """The nearest exercise that did not qualify, and why."""

    slug: str
    name: str
    why: str


class Swaps(Struct, frozen=True, kw_only=True):
    """The answer to ``/api/exercises/{slug}/swaps``."""

    stop: Stop | None
    exercise: Exercise
    easier: list[Form]
    swaps: list[Swap]  # of one page; none on a page beyond the last
    total: int  # on all pages
    none: str  # why there is none; empty when there are some
    nearest_miss: Miss | None


def swaps(edition: Edition, slug: str, ask: Ask, limit: int = SHOWN) -> Swaps:
    """The best swaps for one question, page by page of ``limit`` each."""
    answer = coach.swaps(edition, slug, ask, ask.page * limit)
    miss = answer.miss
    return Swaps(
        stop=stop(edition),
        exercise=exercise(edition, slug),
        easier=forms(edition, slug),
        swaps=[
            Swap(slug=swap.slug, name=edition.entry(swap.slug).exercise.name,
                 **structs.asdict(phrases.swap_words(edition, slug, swap)))
            for swap in answer.swaps[(ask.page - 1) * limit :]
        ],
        total=answer.total,
        none="" if answer.total else phrases.no_swaps(answer, ask),
        nearest_miss=None if miss is None else Miss(
            slug=miss.slug,
            name=edition.entry(miss.slug).exercise.name,
            why=phrases.miss(edition, slug, miss, ask),
        ),
    )  # fmt: skip
