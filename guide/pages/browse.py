"""The first page: search and filter."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct, structs

from guide import phrases
from guide.coach import browse, illness, occasions, search
from guide.coach.answers import Answer
from guide.coach.asking import Intent
from guide.coach.question import Part
from guide.edition import Edition
from guide.pages.compare import URL as COMPARE
from guide.pages.paging import Stretch
from guide.pages.parts import SITE, Card, Facet, Head, Link, Option, Page, card, exercise_url
from guide.records.given import Ignored
from guide.records.query import Ask, Query, Versus
from guide.words import Kit, Level, Muscle, Pattern, Position, Purpose, Skill, Watch, Word


class QuestionView(Struct, frozen=True, kw_only=True):
    """What was understood of a sentence."""

    lead: str  # such as "You asked what to do instead of"
    meant: tuple[Link, ...]  # the exercises named
    order: str  # what comes first
    swaps: str  # address of all swaps of the one exercise named, or empty
    compare: str  # address of the two exercises named side by side, or empty
    let_go: str  # the wishes given up so that something fits, or empty
    leftover: str  # the words not used, or empty
    refused: str  # what is left out because nobody wants it, or empty
    last: str  # what comes last because it works what is sore, or empty
    lost: bool  # nothing was read: what the guide does is a tap away


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
    hits = search.find(edition, query.q) if query.q and not answer else ()
    found = {hit.slug: hit for hit in hits}
    active = (*_active(edition, query), *_understood(query, answer))
    ill = illness.mentioned(query.q)
    by_name = query.q and not (results.total or ill)  # an illness is no slip for a name
    nearest = search.nearest(edition, query.q) if by_name else ()
    shown = results.hits
    if stretch.page > 1:
        shown = browse.listed(edition, query)[stretch.start : stretch.stop]
    first_hit = found.get(shown[0]) if shown else None
    chips, more = _facets(edition, structs.replace(query, page=1))
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
        clear=Query(q=_rest(query, answer)).to_url("/") if len(active) > 1 else "",
        total=results.total,
        status=_status(query, results, answer),
        read=_read(edition, answer),
        nearest_to=phrases.nearest_name(query.q, first_hit.left_out, first_hit.added)
        if first_hit
        else "",
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
        question=_question(edition, answer, ill=ill),
        sore=not ill and _is_about_knee(query, answer),
        illness=ill,
        share=plain,
        share_title=_title(Query()),
        kept=asked if asked != plain else "",
    )


def _impersonal(query: Query) -> Query:
    """What is left to pass on: neither words nor equipment nor what a knee does not like."""
    return structs.replace(query, q="", no_kit=False, kit=(), without=(), want_less=(), page=1)


def _title(query: Query) -> str:
    if query.q:
        return f"{query.q} – {SITE}"
    return f"{SITE}: how hard is it on your knee, and what to do instead"


def _page(query: Query, page: int) -> str:
    return structs.replace(query, page=page).to_url("/")


def _choices(vocabulary: type[Word]) -> list[tuple[str, str]]:
    """Value and label of every word, in display order."""
    return [(word.value, word.label) for word in vocabulary]


_WATCH, _KIT, _PATTERNS = _choices(Watch), _choices(Kit), _choices(Pattern)
_MUSCLES, _GOALS, _POSITIONS = _choices(Muscle), _choices(Purpose), _choices(Position)
"""Asked for by every page and never another."""


@lru_cache(maxsize=64)
def _facets(edition: Edition, query: Query) -> tuple[tuple[Facet, ...], tuple[Facet, ...]]:
    """The filters of the first screen and all others, the same for every page of a list."""
    counts = browse.browse(edition, query).counts

    def many(name: str, legend: str, field: str, words: list[tuple[str, str]]) -> Facet:
        chosen = {str(value) for value in getattr(query, field)}
        found = counts.get(name, {})
        options = [
            Option(value=value, text=text, on=value in chosen, count=found.get(value, 0))
            for value, text in words
            if found.get(value, 0) or value in chosen
        ]
        return Facet(
            name=name, legend=legend, many=True, options=tuple(options), chosen=len(chosen)
        )

    knee = Facet(
        name="knee",
        legend="Knee impact",
        many=False,
        chosen=int(query.knee is not None),
        options=tuple(
            Option(
                value=level.slug,
                text=phrases.up_to(level),
                on=query.knee is level,
                count=counts.get("knee", {}).get(level.slug, 0),
            )
            for level in Level
            if level is not Level.VERY_HIGH
        ),
    )
    skill = Facet(
        name="skill",
        legend="Practice",
        many=False,
        chosen=int(query.skill is not None),
        options=tuple(
            Option(
                value=str(int(step)),
                text=step.label if step is Skill.BEGINNER else f"Up to: {step.label.lower()}",
                on=query.skill is step,
                count=counts.get("skill", {}).get(str(int(step)), 0),
            )
            for step in Skill
            if step is not Skill.EXPERIENCED
        ),
    )
    kit = many("kit", "Equipment", "kit", _KIT)
    none = Option(
        value="none",
        text="No equipment",
        on=query.no_kit,
        count=counts.get("kit", {}).get("none", 0),
    )
    kit = structs.replace(kit, options=(none, *kit.options), chosen=kit.chosen + query.no_kit)
    cues = [(slug, cue.name) for slug, cue in edition.catalog.cues.items()]
    return (knee, many("want-less", "I want less", "want_less", _WATCH), kit), (
        many("pattern", "Type of move", "pattern", _PATTERNS),
        many("muscle", "Muscle", "muscle", _MUSCLES),
        many("position", "Position", "position", _POSITIONS),
        many("goal", "Goal", "goal", _GOALS),
        many("cue", "Technique cue", "cue", cues),
        skill,
        many("without", "Not with", "without", _KIT),
    )


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


def _read(edition: Edition, answer: Answer | None) -> str:
    if answer is None:
        return ""
    names = [edition.entry(slug).exercise.name for slug in answer.asked.meant]
    filters = [phrases.understood_part(p.field, p.values) for p in answer.asked.parts]
    return phrases.read_as(answer.asked.intent.value, names, filters)


def _all_swaps(answer: Answer) -> str:
    if len(answer.asked.meant) != 1 or not answer.then or answer.asked.intent is Intent.HOW:
        return ""
    query = answer.query
    ask = Ask(want_less=query.want_less, no_kit=query.no_kit, kit=query.kit, without=query.without)
    return ask.to_url(f"{exercise_url(answer.asked.meant[0])}/swaps")


def _question(edition: Edition, answer: Answer | None, *, ill: bool) -> QuestionView | None:
    if answer is None:
        return None
    asked, intent = answer.asked, answer.asked.intent.value
    gone = [phrases.understood_part(part.field, part.values) for part in answer.let_go]
    order = phrases.order_of_answer if answer.then else phrases.no_easier
    return QuestionView(
        lead=phrases.answering(intent),
        meant=tuple(
            Link(edition.entry(slug).exercise.name, exercise_url(slug)) for slug in asked.meant
        ),
        order=order(intent),
        swaps=_all_swaps(answer),
        compare=Versus(a=asked.meant[0], b=asked.meant[1]).to_url(COMPARE)
        if asked.intent is Intent.OK and len(asked.meant) == 2
        else "",
        let_go=phrases.let_go(gone),
        leftover="" if ill else phrases.leftover(asked.leftover),
        refused=phrases.refused(asked.refused),
        last="" if ill or asked.meant else phrases.sore_last(asked.sore_said),
        lost=asked.lost,
    )


def _is_about_knee(query: Query, answer: Answer | None) -> bool:
    """Whether something hurts or the knee is to be spared, or nothing but the knee is named."""
    if answer:
        return answer.asked.of_knee or answer.asked.lost
    return occasions.alone(query.q)


def _understood(query: Query, answer: Answer | None) -> tuple[Link, ...]:
    """Chips for what a sentence asks: each leads to the rest of it as ordinary filters."""
    if answer is None:
        return ()
    return tuple(
        Link(phrases.understood_part(part.field, part.values), _without(query, answer, part))
        for part in answer.asked.parts
    )


def _without(query: Query, answer: Answer, gone: Part) -> str:
    less = answer.asked.in_fields(gone).applied(query)
    return structs.replace(less, q=gone.rest, page=1).to_url("/")


def _rest(query: Query, answer: Answer | None) -> str:
    return answer.asked.rest if answer and answer.asked.parts else query.q


def _words(edition: Edition, drop: browse.Drop) -> str:
    cues = {slug: cue.name for slug, cue in edition.catalog.cues.items()}
    return phrases.filter_words(drop.field, drop.values, cues)
