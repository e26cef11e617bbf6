"""Search in the contract: names, and questions typed into the search box."""

from __future__ import annotations

from msgspec import Struct, structs

from guide.coach import browse, illness
from guide.coach.answers import Answer
from guide.edition import Edition
from guide.public.stop import Stop, stop
from guide.records.query import Query


class Found(Struct, frozen=True):
    """One search result; ``matched`` is the name it was found by.

    ``left_out`` are the typed words that no name of it has, ``added`` those of the best result
    that make it more special than what was typed: it comes nearest, and is not the same.
    """

    slug: str
    name: str
    matched: str
    left_out: list[str]
    added: list[str]


class Understood(Struct, frozen=True):
    """What a sentence was taken to ask; null for a plain name.

    ``filters`` are fields of the search page with their values. ``let_go`` are those that had to
    be given up so that something fits, ``leftover`` the words that were not used,
    ``refused`` the names that nothing listed is called by.
    """

    intent: str  # instead, ok, how or list
    exercises: list[str]
    filters: dict[str, list[str]]
    let_go: dict[str, list[str]]
    leftover: list[str]
    refused: list[str]


class Search(Struct, frozen=True):
    """The answer to ``/api/search``, best first.

    ``stop`` stands before what a question is answered, and for who names an injury or illness.
    """

    results: list[Found]
    understood: Understood | None = None
    stop: Stop | None = None


def found(edition: Edition, text: str, limit: int) -> Search:
    """Exercises a text may mean, best first."""
    query = Query(q=text)
    answer = browse.asked(edition, query)
    signs = stop(edition) if answer is not None or illness.mentioned(text) else None
    if answer is None:
        hits = browse.called(edition, text, limit)
        results = [
            Found(hit.slug, hit.name, hit.matched, [*hit.left_out], [*hit.added]) for hit in hits
        ]
        return Search(results, None, signs)
    names = {slug: edition.entry(slug).exercise.name for slug in browse.listed(edition, query)}
    results = [Found(slug, name, name, [], []) for slug, name in names.items()]
    return Search(results[:limit], _understood(answer), signs)


def _understood(answer: Answer) -> Understood:
    asked = answer.asked
    let_go = structs.replace(asked, parts=answer.let_go).filters
    return Understood(
        intent=asked.intent.value,
        exercises=list(asked.meant),
        filters={field: list(values) for field, values in asked.filters.items()},
        let_go={field: list(values) for field, values in let_go.items()},
        leftover=list(asked.leftover),
        refused=list(asked.refused),
    )
