"""The first page: search and filter."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from guide import phrases
from guide.coach import browse, illness, search
from guide.coach.answers import Answer
from guide.edition import Edition
from guide.pages.filters import filters
from guide.pages.paging import Stretch
from guide.pages.parts import SITE, Card, Facet, Head, Link, Page, card, exercise_url
from guide.pages.question import QuestionView, is_about_knee, question, read, understood
from guide.records.given import Ignored
from guide.records.query import Query


class BrowsePage(Page, frozen=True, kw_only=True):
    """Everything the first page prints."""

    q: str
    chips: tuple[Facet, ...]  # the three first-screen filters
    more: tuple[Facet, ...]
    more_chosen: int
    active: tuple[Link, ...]
    clear: str  # address without any of them; empty where one chip does the same
    total: int
    status: str  # "23 exercises", announced when it changes
    read: str  # what was understood, for whoever hears it change: seen above it, in line and chips
    nearest_to: str  # nothing has quite the typed name: what the first one leaves out
    cards: tuple[Card, ...]  # of this page below those of the pages before it
    fresh: int  # the place of this page's first card; -1 where nothing stands before it
    next: str  # address of the next page of results, or empty
    previous: str  # of what stands before the first card, or empty
    page: int
    pages: int
    drop: tuple[Link, ...]  # with nothing found: filters to drop, and what that gives
    nearest: tuple[Link, ...]  # with nothing found by name
    nearest_said: str  # the line above them: whether they are like what was typed
    question: QuestionView | None  # what was understood of a sentence; None for a plain name
    sore: bool  # something hurts, or the knee is named: the pain rule is a tap away
    illness: bool  # the search names an injury or illness: the stop signs come first
    share: str  # the address to pass on, without what tells of the person who asked
    share_title: str
    kept: str  # the same with all that was asked, to be passed on on purpose; empty for the same


def browse_page(edition: Edition, query: Query, left_out: tuple[Ignored, ...] = ()) -> BrowsePage:
    """Build the list for a query."""
    results = browse.browse(edition, query)
    stretch = Stretch.of(results.page, results.total, browse.PER_PAGE)
    answer = browse.asked(edition, query)
    ill = illness.mentioned(query.q)
    hits = search.find(edition, query.q) if query.q and not answer else ()
    found = {hit.slug: hit for hit in hits}
    shown = _shown(edition, query, results, stretch)
    by_name = query.q and not (results.total or ill)  # an illness is no slip for a name
    nearest = search.nearest(edition, query.q) if by_name else ()
    active = (*_active(edition, query), *(understood(query, answer) if answer else ()))
    chips, more = filters(edition, structs.replace(query, page=1))
    asked, plain = _page(query, 1), _impersonal(query).to_url("/")
    return BrowsePage(
        head=Head(
            title=_title(query),
            description="Find an exercise, see how hard it is on the knee and why, how to do it, "
            "and what to do instead.",
            canonical=_page(query, stretch.page),
            nav="search",
            said=phrases.ignored(left_out),
            index=query == Query(),
        ),
        q=query.q,
        chips=chips,
        more=more,
        more_chosen=sum(facet.chosen for facet in more),
        active=active,
        clear=_clear(query, answer) if len(active) > 1 else "",
        total=results.total,
        status=_status(query, results, answer),
        read=read(edition, answer) if answer else "",
        nearest_to=_nearest_to(query, found.get(shown[0])) if shown else "",
        cards=tuple(
            card(edition, slug, found[slug].matched if slug in found else "") for slug in shown
        ),
        fresh=stretch.fresh,
        next=_page(query, stretch.next) if stretch.next else "",
        previous=_page(query, stretch.previous) if stretch.previous else "",
        page=stretch.page,
        pages=stretch.pages,
        drop=tuple(
            Link(phrases.dropping(_words(edition, drop), drop.total), drop.query.to_url("/"))
            for drop in results.drop
        ),
        nearest=tuple(Link(hit.name, exercise_url(hit.slug)) for hit in nearest),
        nearest_said=phrases.nearest_names(alike=nearest != search.nearest(edition, "")),
        question=question(edition, answer, ill=ill) if answer else None,
        sore=not ill and is_about_knee(query, answer),
        illness=ill,
        share=plain,
        share_title=_title(Query()),
        kept=asked if asked != plain else "",
    )


def _shown(
    edition: Edition, query: Query, results: browse.Results, stretch: Stretch
) -> Sequence[str]:
    """The exercises of this page, below those of the pages before it."""
    if stretch.page == 1:
        return results.hits
    return browse.listed(edition, query)[stretch.start : stretch.stop]


def _nearest_to(query: Query, first: search.Hit | None) -> str:
    """What the first exercise leaves out of the typed name; empty where that is all there."""
    return phrases.nearest_name(query.q, first.left_out, first.added) if first else ""


def _clear(query: Query, answer: Answer | None) -> str:
    """The address without any filter, and without what a sentence asks."""
    rest = answer.asked.rest if answer and answer.asked.parts else query.q
    return Query(q=rest).to_url("/")


def _impersonal(query: Query) -> Query:
    """What is left to pass on: neither words nor equipment nor what a knee does not like."""
    return structs.replace(query, q="", no_kit=False, kit=(), without=(), want_less=(), page=1)


def _title(query: Query) -> str:
    if query.q:
        return f"{query.q} – {SITE}"
    return f"{SITE}: how hard is it on your knee, and what to do instead"


def _page(query: Query, page: int) -> str:
    return structs.replace(query, page=page).to_url("/")


def _active(edition: Edition, query: Query) -> tuple[Link, ...]:
    """Chips for what is filtered: each leads to the same query without it."""
    return tuple(
        Link(_words(edition, drop), drop.query.to_url("/")) for drop in browse.single_drops(query)
    )


def _status(query: Query, results: browse.Results, answer: Answer | None) -> str:
    hidden = phrases.unrated_hidden(results.unrated_hidden, results.total)
    if answer is None:
        return phrases.list_line(phrases.exercises_found(results.total, query.q), hidden=hidden)
    nothing = "" if answer.asked.meant or answer.asked.parts else phrases.READ_NOTHING
    return phrases.list_line(phrases.exercises_found(results.total), nothing, hidden)


def _words(edition: Edition, drop: browse.Drop) -> str:
    cues = {slug: cue.name for slug, cue in edition.catalog.cues.items()}
    return phrases.filter_words(drop.field, drop.values, cues)
