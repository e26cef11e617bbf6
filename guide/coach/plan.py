"""A programme with its swaps: what it asks of the knee before and after them.

What was chosen comes with the question and goes back with the answer; nothing is kept here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from msgspec import Struct, structs

from guide.coach import keeping, workout
from guide.coach.keeping import Gone, Side
from guide.coach.lines import Item, Line, Programme
from guide.coach.offers import MOST_OFFERS, Offer, offers
from guide.edition import Edition
from guide.knee import Mark
from guide.records.dose import Dose
from guide.records.programme import Sent, Swapped
from guide.words import Landing, Level, Sureness, Watch

HARD = Level.HIGH


class Row(Struct, frozen=True, kw_only=True):
    """One exercise of a line, as it stands now."""

    item: Item
    place: int  # which time the programme asks for this exercise, from 1; 0: not recognised
    now: str | None  # the slug that is to be done
    dose: Dose
    swapped: Swapped | None  # what was chosen for it
    gone: tuple[Gone, ...]  # what of the dose did not fit the swap
    offer: Offer | None  # None: swapped, not recognised, or past the most that are looked up


class PlanLine(Struct, frozen=True, kw_only=True):
    """A line as it stands now."""

    line: Line
    rows: tuple[Row, ...]
    out: bool = False  # left out by the person

    @property
    def sure(self) -> bool:
        """Whether it surely asks for an exercise: a heading may be taken for one by mistake."""
        return _sure(self.line)


class Totals(Struct, frozen=True, kw_only=True):
    """What a programme asks of the knee."""

    exercises: int  # recognised
    hard: int  # marked high or very high
    landings: int  # with feet that leave the floor and land
    unrated: int
    unknown: int  # not recognised
    watch: tuple[tuple[Watch, int], ...]  # in display order, none that never comes


class Plan(Struct, frozen=True, kw_only=True):
    """The answer: every line, and the sums before and after the swaps."""

    sent: Sent
    lines: tuple[PlanLine, ...]
    before: Totals
    after: Totals
    lost: tuple[Swapped, ...]  # swaps whose exercise is no longer in the text


def plan(edition: Edition, sent: Sent) -> Plan:
    """Read a programme and put the chosen swaps in; raises ``reading.TooLong``."""
    programme = workout.read(edition, sent.text, dict(sent.named))
    sent = _with_all(edition, programme, sent) if sent.all else sent
    asked = _asked(edition, programme, sent)
    on_offer = _offers(edition, asked, sent)
    used = {each.swap for each in asked if each.swap}
    told = iter(asked)
    lines = tuple(
        PlanLine(
            line=line,
            rows=tuple(_row(edition, next(told), on_offer) for _ in line.items),
            out=_left_out(line, sent),
        )
        for line in programme.lines
    )
    kept = [row for line in lines if not line.out for row in line.rows]
    return Plan(
        sent=structs.replace(sent, swaps=tuple(swap for swap in sent.swaps if swap in used)),
        lines=lines,
        before=totals(edition, (row.item.slug for row in kept)),
        after=totals(edition, (row.now for row in kept)),
        lost=tuple(swap for swap in sent.swaps if swap not in used),
    )


def totals(edition: Edition, slugs: Iterable[str | None]) -> Totals:
    """The sums over exercises, each as often as it stands there."""
    slugs = list(slugs)
    marks = [edition.marks[slug] for slug in slugs if slug]
    watch = Counter(word for mark in marks for word in mark.watch)
    return Totals(
        exercises=len(marks),
        hard=sum(map(_hard, marks)),
        landings=sum(mark.landing >= Landing.FLIGHT for mark in marks),
        unrated=sum(mark.level is None for mark in marks),
        unknown=len(slugs) - len(marks),
        watch=tuple((word, watch[word]) for word in Watch if watch[word]),
    )


def _sure(line: Line) -> bool:
    return any(item.sureness is Sureness.SURE for item in line.items)


def _left_out(line: Line, sent: Sent) -> bool:
    """Only what is unsure may go: a sure line is an exercise that somebody wrote down to do."""
    return line.key in sent.out and not _sure(line)


class _Asked(Struct, frozen=True):
    """One exercise that a programme asks for, and what is done with it."""

    item: Item
    place: int  # as in ``Row``
    swap: Swapped | None
    out: bool  # on a line that was left out

    @property
    def now(self) -> str | None:
        return self.swap.to if self.swap else self.item.slug


def _asked(edition: Edition, programme: Programme, sent: Sent) -> list[_Asked]:
    """Every exercise in its order."""
    chosen = {swap[:2]: swap for swap in sent.swaps if swap.to in edition.marks}
    times: Counter[str] = Counter()
    asked = []
    for line, item in ((each, item) for each in programme.lines for item in each.items):
        place, slug = 0, item.slug
        if slug is not None:
            times[slug] += 1
            place = times[slug]
        swap = chosen.get((slug, place)) if slug else None
        asked.append(_Asked(item, place, swap, _left_out(line, sent)))
    return asked


def _offers(edition: Edition, asked: list[_Asked], sent: Sent) -> dict[str, Offer]:
    rows = (
        (each.item.slug, each.swap.to if each.swap else "")
        for each in asked
        if each.item.slug and not each.out
    )
    return offers(edition, rows, sent.ask)


def _row(edition: Edition, asked: _Asked, on_offer: Mapping[str, Offer]) -> Row:
    item, swap, dose = asked.item, asked.swap, asked.item.dose
    gone: tuple[Gone, ...] = ()
    offer = on_offer.get(item.slug) if item.slug and not swap else None
    if swap:
        a, b = (Side.of(edition, slug) for slug in (swap.slug, swap.to))
        kept = keeping.kept(a, b, dose)
        dose, gone = kept.dose, kept.gone
    return Row(item=item, place=asked.place, now=asked.now, dose=dose, swapped=swap, gone=gone,
               offer=offer)  # fmt: skip


def _with_all(edition: Edition, programme: Programme, sent: Sent) -> Sent:
    """The form with a swap for every exercise that is hard on the knee and has one."""
    asked = _asked(edition, programme, sent)
    on_offer = _offers(edition, asked, sent)
    more = []
    for each in asked:
        slug = each.item.slug
        if slug is None or each.swap or each.out or not _hard(edition.marks[slug]):
            continue
        offer = on_offer.get(slug)
        if offer and offer.swap:
            more.append(Swapped(slug, each.place, offer.swap.slug))
    return structs.replace(sent, swaps=(*sent.swaps, *more[:MOST_OFFERS]), all=False)


def _hard(mark: Mark) -> bool:
    return mark.level is not None and mark.level >= HARD
