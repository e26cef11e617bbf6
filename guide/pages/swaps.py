"""All swaps of one exercise, for one question."""

from __future__ import annotations

from msgspec import Struct, structs

from guide import phrases
from guide.coach import swaps
from guide.edition import Edition
from guide.pages.parts import (
    SITE,
    Card,
    Head,
    Link,
    MarkView,
    card,
    exercise_url,
    ignored,
    mark_view,
    stop_line,
)
from guide.records.query import Ask, Ignored, NoKit, Reason, to_url
from guide.words import Kit, Watch

SHOWN = 12


class SwapCard(Struct, frozen=True, kw_only=True):
    """One swap: what it keeps, loses, costs and needs, and why it counts."""

    card: Card
    keeps: str
    loses: str
    knee: str
    costs: str
    needs: str
    why: str
    compare: str


class Choice(Struct, frozen=True, kw_only=True):
    """One tap that changes the question."""

    text: str
    href: str
    on: bool


class Option(Struct, frozen=True, kw_only=True):
    """A box to tick in a form."""

    value: str
    text: str
    on: bool
    count: int | None = None


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
    less: tuple[Option, ...]
    kit: tuple[Option, ...]
    without: tuple[Option, ...]
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
    source, target = edition.entry(slug), edition.entry(swap.slug)
    marks = edition.marks
    return SwapCard(
        card=card(edition, swap.slug),
        keeps=phrases.keeps(swap),
        loses=phrases.loses(swap, source.exercise, target.exercise),
        knee=phrases.knee_change(swap, marks[slug], marks[swap.slug]),
        costs=phrases.costs(swap),
        needs=phrases.needs(swap.needs),
        why=phrases.why(swap, source, target, marks),
        compare=f"/compare?a={slug}&b={swap.slug}",
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
            canonical=to_url(url, ask),
            said=ignored(left_out),
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
                href=to_url(url, structs.replace(ask, reason=reason)),
                on=ask.reason is reason,
            )
            for reason, text in _REASONS.items()
        ),
        less=tuple(
            Option(value=word.value, text=word.label, on=word in ask.want_less)
            for word in Watch
            if word in mark.watch or word in ask.want_less
        ),
        kit=_kit(edition, ask),
        without=tuple(
            Option(value=kit.value, text=kit.label, on=kit in ask.without)
            for kit in Kit
            if any(kit in row for row in entry.exercise.kit) or kit in ask.without
        ),
        active=_active(ask, url),
        fine=ask.fine,
        fine_choice=Choice(
            text="My knees are fine",
            href=to_url(url, structs.replace(ask, fine=not ask.fine)),
            on=ask.fine,
        ),
        swaps=tuple(swap_card(edition, slug, swap) for swap in answer.swaps[:SHOWN]),
        total=total,
        status=_status(total),
        none="" if total else phrases.no_swaps(answer, entry),
        miss=phrases.miss(answer.miss, edition.entry(answer.miss.slug)) if answer.miss else "",
    )


def _status(total: int) -> str:
    if not total:
        return "No swaps found"
    shown = f", best {SHOWN} shown" if total > SHOWN else ""
    return f"{total} swap{'s' if total > 1 else ''}{shown}"


def _kit(edition: Edition, ask: Ask) -> tuple[Option, ...]:
    used = {k for e in edition.catalog.entries.values() for row in e.exercise.kit for k in row}
    offered = [kit for kit in Kit if kit in used and kit not in swaps.ALWAYS_THERE]
    none = Option(value=NoKit.NONE.value, text=NoKit.NONE.label, on=NoKit.NONE in ask.kit)
    return (none, *(Option(value=k.value, text=k.label, on=k in ask.kit) for k in offered))


def _active(ask: Ask, url: str) -> tuple[Link, ...]:
    def without(field: str, word: str) -> str:
        rest = tuple(value for value in getattr(ask, field) if value != word)
        return to_url(url, structs.replace(ask, **{field: rest}))

    chips = [Link(f"less {word.label}", without("want_less", word)) for word in ask.want_less]
    chips += [Link(f"I have: {kit.label}", without("kit", kit)) for kit in ask.kit]
    return (*chips, *(Link(f"not: {kit.label}", without("without", kit)) for kit in ask.without))
