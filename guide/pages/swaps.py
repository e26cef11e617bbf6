"""All swaps of one exercise, for one question."""

from __future__ import annotations

from msgspec import Struct, structs

from guide import phrases
from guide.coach import pairs, swaps
from guide.edition import Edition
from guide.pages import preview
from guide.pages.care import more_about_exercise
from guide.pages.facets import boxes, kit_boxes
from guide.pages.paging import Stretch
from guide.pages.parts import (
    HOME,
    SITE,
    Card,
    Facet,
    Head,
    Link,
    MarkView,
    Page,
    card,
    exercise_url,
    mark_view,
)
from guide.records.given import Ignored
from guide.records.query import Ask, Reason
from guide.words import Kit, Landing, Watch

PER_PAGE = 12


class SwapCard(phrases.SwapWords, frozen=True, kw_only=True):
    """One swap: what it keeps, loses, costs and needs, and why it counts."""

    card: Card
    compare: str
    closed: str  # of a way up with flight: what stands on it until it is opened


class Choice(Struct, frozen=True, kw_only=True):
    """One tap that changes the question."""

    text: str
    href: str
    on: bool


class SwapsPage(Page, frozen=True, kw_only=True):
    """Everything the swaps page prints."""

    slug: str
    name: str
    href: str
    action: str  # the form's own address
    mark: MarkView
    stop_line: str
    reason: str
    reasons: tuple[Choice, ...]
    taken: str  # what is busy, when that is the reason
    build_up: str  # when to step up, when that is the reason
    facets: tuple[Facet, ...]  # want less, what I have, not with
    active: tuple[Link, ...]  # chips: tap to remove
    fine: bool
    fine_choice: Choice
    swaps: tuple[SwapCard, ...]  # of this page below those of the pages before it
    fresh: int  # the place of this page's first swap; -1 where nothing stands before it
    next: str  # address of the next page of swaps, or empty
    previous: str  # of what stands before the first swap, or empty
    total: int
    status: str
    none: str
    help: bool  # there is nothing gentler: when to get help is a tap away
    miss: str
    more: tuple[Link, ...]  # parts of sore-knee pages that speak of this exercise
    share: str  # the address to pass on, without what was asked
    share_title: str
    kept: str  # the same with what was asked; empty where nothing is


_REASONS = {
    Reason.EASIER: "Easier on knee",
    Reason.KIT: "Machine taken",
    Reason.SKILL: "Simpler to do",
    Reason.VARIETY: "For variety",
    Reason.BUILD: "Step up",
}
"""In as few letters as can be: five of them stand side by side on a phone."""


def swap_card(edition: Edition, slug: str, swap: swaps.Swap) -> SwapCard:
    """A swap, ready to print."""
    landing = edition.marks[swap.slug].landing
    up = swap.gain.kind == Reason.BUILD.value and landing >= Landing.FLIGHT
    return SwapCard(
        card=card(edition, swap.slug),
        closed=phrases.JUMPS_LAST if up else "",
        compare=f"/compare?a={slug}&b={swap.slug}",
        **structs.asdict(phrases.swap_words(edition, slug, swap)),
    )


def swaps_page(
    edition: Edition, slug: str, ask: Ask, left_out: tuple[Ignored, ...] = ()
) -> SwapsPage:
    """Build the swaps page of a live slug."""
    entry, mark = edition.entry(slug), edition.marks[slug]
    url = f"{exercise_url(slug)}/swaps"
    answer = swaps.swaps(edition, slug, ask, ask.page * PER_PAGE)
    name = entry.exercise.name
    total = answer.total
    stretch = Stretch.of(ask.page, total, PER_PAGE)
    shown = answer.swaps[stretch.start : stretch.stop]
    ask = structs.replace(ask, page=1)
    return SwapsPage(
        head=Head(
            title=f"{phrases.swaps_for(name)} – {SITE}",
            description=f"What to do instead of {name}: what you keep, lose and need.",
            canonical=url,
            address=_page(ask, url, stretch.page),
            index=ask == Ask() and stretch.page == 1,
            preview=preview.exercise_url(edition, slug),
            crumbs=(*HOME, Link(name, exercise_url(slug)), Link("Swaps", url)),
            said=phrases.ignored(left_out),
        ),
        slug=slug,
        name=name,
        href=exercise_url(slug),
        action=url,
        mark=mark_view(entry, mark),
        stop_line=phrases.stop_line(edition.catalog.top_signs()),
        reason=ask.reason.value,
        reasons=tuple(
            Choice(
                text=text,
                href=structs.replace(ask, reason=reason).to_url(url),
                on=ask.reason is reason,
            )
            for reason, text in _REASONS.items()
        ),
        taken=phrases.taken(pairs.taken(ask, entry)) if ask.reason is Reason.KIT else "",
        build_up=phrases.BUILD_UP if ask.reason is Reason.BUILD and total else "",
        facets=_facets(edition, slug, ask),
        active=_active(ask, url),
        fine=ask.fine,
        fine_choice=Choice(
            text="My knees are fine",
            href=structs.replace(ask, fine=not ask.fine).to_url(url),
            on=ask.fine,
        ),
        swaps=tuple(swap_card(edition, slug, swap) for swap in shown),
        fresh=stretch.fresh,
        next=_page(ask, url, stretch.next) if stretch.next else "",
        previous=_page(ask, url, stretch.previous) if stretch.previous else "",
        total=total,
        status=phrases.swaps_found(total, len(shown), stretch.start),
        none="" if total else phrases.no_swaps(answer, ask),
        help=answer.gentlest and not total,
        miss=phrases.miss(edition, slug, answer.miss, ask) if answer.miss else "",
        more=more_about_exercise(edition, slug),
        share=url,
        share_title=phrases.swaps_for(name),
        kept=ask.to_url(url) if ask != Ask() else "",
    )


def _page(ask: Ask, url: str, page: int) -> str:
    return structs.replace(ask, page=page).to_url(url)


def _facets(edition: Edition, slug: str, ask: Ask) -> tuple[Facet, ...]:
    """What the form offers: what belongs to the reason or is asked for already, and what I have."""
    entry, watch = edition.entry(slug), edition.marks[slug].watch
    may = {Reason.EASIER: watch, Reason.BUILD: tuple(Watch)}.get(ask.reason, ())
    less = [word for word in Watch if word in may or word in ask.want_less]
    own = pairs.own_kit(entry) if ask.reason is Reason.KIT else ()
    without = [kit for kit in Kit if kit in own or kit in ask.without]
    facets = (
        boxes("want-less", "I want less", less, ask.want_less),
        boxes("without", "What is taken", without, pairs.taken(ask, entry)),
        kit_boxes(edition, ask.kit, none=ask.no_kit),
    )
    return tuple(facet for facet in facets if facet.options)


def _active(ask: Ask, url: str) -> tuple[Link, ...]:
    """Chips for what is asked: each leads to the same question without it."""
    asked = ask.to_params()
    return tuple(
        Link(
            phrases.filter_words(name, (value,), {}),
            Ask.parse(pair for pair in asked if pair != (name, value))[0].to_url(url),
        )
        for name, value in asked
        if name in phrases.FILTERS
    )
