"""A programme with its swaps: what it asks of the knee before and after them.

What was chosen comes with the question and goes back with the answer; nothing is kept here but
which swap is best for an exercise.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct, structs

from guide.coach import keeping, swaps, workout
from guide.coach.keeping import Gone, Side
from guide.coach.workout import Item, Line, Programme
from guide.edition import Edition
from guide.records.dose import Dose
from guide.records.programme import Sent, Swapped
from guide.records.query import Ask
from guide.words import Landing, Level, Sureness, Watch

MOST_OFFERS = 120  # different exercises that a swap is looked up for
HARD = Level.HIGH


class Offer(Struct, frozen=True):
    """The best swap for an exercise; or whether there is none because it is gentle already."""

    swap: swaps.Swap | None
    gentlest: bool


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
    chosen = {swap[:2]: swap for swap in sent.swaps if swap.to in edition.marks}
    times: Counter[str] = Counter()
    looked: set[str] = set()
    lines, used = [], set()
    for line in programme.lines:
        rows = []
        for item in line.items:
            slug = item.slug
            if slug is None:
                rows.append(_unknown(item))
                continue
            times[slug] += 1
            swap = chosen.get((slug, times[slug]))
            if swap:
                used.add(swap)
                rows.append(_swapped(edition, item, swap))
            else:
                looked |= {slug} if len(looked) < MOST_OFFERS else set()
                offer = best(edition, slug, sent.ask) if slug in looked else None
                rows.append(Row(item=item, place=times[slug], now=slug, dose=item.dose,
                                swapped=None, gone=(), offer=offer))  # fmt: skip
        lines.append(PlanLine(line=line, rows=tuple(rows), out=_left_out(line, sent)))
    kept = [row for line in lines if not line.out for row in line.rows]
    swaps_kept = tuple(swap for swap in sent.swaps if swap in used)
    return Plan(
        sent=structs.replace(sent, swaps=swaps_kept),
        lines=tuple(lines),
        before=totals(edition, (row.item.slug for row in kept)),
        after=totals(edition, (row.now for row in kept)),
        lost=tuple(swap for swap in sent.swaps if swap not in used),
    )


@lru_cache(maxsize=4096)
def best(edition: Edition, slug: str, ask: Ask) -> Offer:
    """The best easier swap for an exercise, whoever asks."""
    return Offer(swaps.best(edition, slug, ask), swaps.gentlest(edition, slug, ask))


def totals(edition: Edition, slugs: Iterable[str | None]) -> Totals:
    """The sums over exercises, each as often as it stands there."""
    slugs = list(slugs)
    marks = [edition.marks[slug] for slug in slugs if slug]
    watch = Counter(word for mark in marks for word in mark.watch)
    return Totals(
        exercises=len(marks),
        hard=sum(mark.level is not None and mark.level >= HARD for mark in marks),
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


def _unknown(item: Item) -> Row:
    return Row(item=item, place=0, now=None, dose=item.dose, swapped=None, gone=(), offer=None)


def _swapped(edition: Edition, item: Item, swap: Swapped) -> Row:
    a, b = (Side.of(edition, slug) for slug in (swap.slug, swap.to))
    kept = keeping.kept(a, b, item.dose)
    return Row(item=item, place=swap.place, now=swap.to, dose=kept.dose, swapped=swap,
               gone=kept.gone, offer=None)  # fmt: skip


def _with_all(edition: Edition, programme: Programme, sent: Sent) -> Sent:
    """The form with a swap for every exercise that is hard on the knee and has one."""
    times: Counter[str] = Counter()
    taken = {swap[:2] for swap in sent.swaps}
    more = []
    for line, item in ((each, item) for each in programme.lines for item in each.items):
        if item.slug is None or item.sureness is Sureness.NOT_RECOGNISED:
            continue
        times[item.slug] += 1
        level = edition.marks[item.slug].level
        if (item.slug, times[item.slug]) in taken or level is None or level < HARD:
            continue
        if _left_out(line, sent):
            continue
        swap = best(edition, item.slug, sent.ask).swap
        if swap:
            more.append(Swapped(item.slug, times[item.slug], swap.slug))
    return structs.replace(sent, swaps=(*sent.swaps, *more[:MOST_OFFERS]), all=False)
