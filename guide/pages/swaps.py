"""All swaps of one exercise, for one question."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from msgspec import Struct, structs

from guide import phrases
from guide.coach import pairs, swaps
from guide.edition import Edition
from guide.pages.parts import (
    SITE,
    Card,
    Facet,
    Head,
    Link,
    MarkView,
    Option,
    card,
    exercise_url,
    mark_view,
    stop_line,
)
from guide.records.query import Ask, Ignored, Reason
from guide.words import Kit, Watch, Word

SHOWN = 12


class SwapCard(phrases.SwapWords, frozen=True, kw_only=True):
    """One swap: what it keeps, loses, costs and needs, and why it counts."""

    card: Card
    compare: str


class Choice(Struct, frozen=True, kw_only=True):
    """One tap that changes the question."""

    text: str
    href: str
    on: bool


class SwapsPage(Struct, frozen=True, kw_only=True):
    """Everything the swaps page prints."""

    head: Head
    slug: str
    name: str
    href: str
    action: str  # the form's own address
    mark: MarkView
    stop_line: str
    reason: str
    reasons: tuple[Choice, ...]
    facets: tuple[Facet, ...]  # want less, what I have, not with
    active: tuple[Link, ...]  # chips: tap to remove
    fine: bool
    fine_choice: Choice
    swaps: tuple[SwapCard, ...]
    total: int
    status: str
    none: str
    miss: str


_REASONS = {
    Reason.EASIER: "Easier on the knee",
    Reason.KIT: "Machine taken",
    Reason.SKILL: "Too hard to do",
    Reason.VARIETY: "Something else",
    Reason.BUILD: "Step up",
}


def swap_card(edition: Edition, slug: str, swap: swaps.Swap) -> SwapCard:
    """A swap, ready to print."""
    return SwapCard(
        card=card(edition, swap.slug),
        compare=f"/compare?a={slug}&b={swap.slug}",
        **structs.asdict(phrases.swap_words(edition, slug, swap)),
    )


def swaps_page(
    edition: Edition, slug: str, ask: Ask, left_out: tuple[Ignored, ...] = ()
) -> SwapsPage:
    """Build the swaps page of a live slug."""
    entry, mark = edition.entry(slug), edition.marks[slug]
    url = f"{exercise_url(slug)}/swaps"
    answer = swaps.swaps(edition, slug, ask)
    name = entry.exercise.name
    total = len(answer.swaps)
    return SwapsPage(
        head=Head(
            title=f"Swaps for {name} – {SITE}",
            description=f"What to do instead of {name}: what you keep, lose and need.",
            canonical=ask.to_url(url),
            said=phrases.ignored(left_out),
        ),
        slug=slug,
        name=name,
        href=exercise_url(slug),
        action=url,
        mark=mark_view(entry, mark),
        stop_line=stop_line(edition.catalog.care.get("stop-signs")),
        reason=ask.reason.value,
        reasons=tuple(
            Choice(
                text=text,
                href=structs.replace(ask, reason=reason).to_url(url),
                on=ask.reason is reason,
            )
            for reason, text in _REASONS.items()
        ),
        facets=_facets(edition, slug, ask),
        active=_active(ask, url),
        fine=ask.fine,
        fine_choice=Choice(
            text="My knees are fine",
            href=structs.replace(ask, fine=not ask.fine).to_url(url),
            on=ask.fine,
        ),
        swaps=tuple(swap_card(edition, slug, swap) for swap in answer.swaps[:SHOWN]),
        total=total,
        status=phrases.swaps_found(total, SHOWN),
        none="" if total else phrases.no_swaps(answer, ask),
        miss=phrases.miss(edition, slug, answer.miss, ask) if answer.miss else "",
    )


def _facets(edition: Edition, slug: str, ask: Ask) -> tuple[Facet, ...]:
    """What the form offers: what the exercise has to be less of, and what it needs."""
    watch, rows = edition.marks[slug].watch, edition.entry(slug).exercise.kit
    less = [word for word in Watch if word in watch or word in ask.want_less]
    without = [kit for kit in Kit if any(kit in row for row in rows) or kit in ask.without]
    used = {k for e in edition.catalog.entries.values() for row in e.exercise.kit for k in row}
    offered = [kit for kit in Kit if kit in used and kit not in pairs.ALWAYS_THERE]
    none = Option(value="none", text="No equipment", on=ask.no_kit)
    facets = (
        _facet("want-less", "I want less", _options(less, ask.want_less)),
        _facet("kit", "What I have", (none, *_options(offered, ask.kit))),
        _facet("without", "Not with", _options(without, ask.without)),
    )
    return tuple(facet for facet in facets if facet.options)


def _options(words: Iterable[Word], chosen: Collection[Word]) -> tuple[Option, ...]:
    return tuple(Option(value=w.value, text=w.label, on=w in chosen) for w in words)


def _facet(name: str, legend: str, options: tuple[Option, ...]) -> Facet:
    return Facet(
        name=name,
        legend=legend,
        many=True,
        options=options,
        chosen=sum(option.on for option in options),
    )


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
