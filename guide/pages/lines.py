"""The lines of a programme as they are shown: each exercise with its mark, swap and choices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from msgspec import Struct

from guide import phrases
from guide.coach.plan import PlanLine, Row
from guide.edition import Edition
from guide.pages.parts import MarkView, exercise_url, mark_view, written_by
from guide.records.programme import Named, Swapped, name_field, out_field, swap_field
from guide.words import LineKind

URL = "/workout"


class Button(Struct, frozen=True, kw_only=True):
    """One tap: the value of the field ``do``, what stands on it, and where the page is then."""

    do: str
    text: str
    id: str  # the same for swap and undo, so that the focus stays where it was
    at: str  # address with the place of the line, for browsers without script


class SwapButton(Button, frozen=True, kw_only=True):
    """The tap that swaps, and what it swaps for."""

    mark: MarkView
    whose: str  # wrote it; may be empty
    why: str  # why it is one


class ItemView(Struct, frozen=True, kw_only=True):
    """One exercise of a line."""

    name: str  # of the exercise that is to be done; as written where we know none
    href: str
    mark: MarkView | None
    sure: str  # "Sure", "Likely", "Not recognised"
    whose: str  # wrote it, where it is not ours; may be empty
    sureness: str
    said: str  # how it was written, where that is another name
    left_out: str
    left_open: bool  # the line lets one choose
    dose: str
    note: str
    was: str  # the exercise that was swapped
    was_mark: str
    gone: tuple[str, ...]
    swap: SwapButton | None
    no_swap: str
    more: str  # address of all swaps
    undo: Button | None
    choices: tuple[Button, ...]  # the nearest names
    forget: Button | None  # takes the choice of a name back


class LineView(Struct, frozen=True, kw_only=True):
    """A line with what was made of it."""

    id: str
    text: str
    sets: tuple[str, ...]  # lines below it that tell only of its sets
    kind: str
    items: tuple[ItemView, ...]
    out: bool
    remove: Button | None


def lines(edition: Edition, made: Sequence[PlanLine]) -> Iterator[LineView]:
    """Each line, with the sets below it; behind a note they stand with the note."""
    first = 0
    while first < len(made):
        below = takewhile(lambda each: each.line.kind is LineKind.SET, made[first + 1 :])
        sets = tuple(each.line.text for each in below)
        yield _line(edition, made[first], sets)
        first += 1 + len(sets)


def _line(edition: Edition, made: PlanLine, sets: tuple[str, ...]) -> LineView:
    line = made.line
    place = f"line-{line.number}"
    remove = None
    if line.kind is LineKind.EXERCISE and not made.sure:
        remove = Button(
            do=out_field(line.key, undo=made.out),
            text="Put it back" if made.out else "Leave it out",
            id=f"out-{line.number}",
            at=f"{URL}#{place}",
        )
    return LineView(
        id=place,
        text=line.text,
        sets=sets,
        kind=line.kind.value,
        items=() if made.out else tuple(
            _item(edition, row, f"{URL}#{place}", f"{line.number}-{number}")
            for number, row in enumerate(made.rows, 1)
        ),
        out=made.out,
        remove=remove,
    )  # fmt: skip


def _item(edition: Edition, row: Row, at: str, number: str) -> ItemView:
    item, now = row.item, row.now
    name = edition.entry(now).exercise.name if now else item.name
    was = item.slug if row.swapped else None
    was_name = edition.entry(was).exercise.name if was else ""
    same = item.name.casefold() == (was_name or name).casefold()
    return ItemView(
        name=name,
        href=exercise_url(now) if now else "",
        mark=_mark(edition, now) if now else None,
        sure=phrases.SURE[item.sureness],
        whose=written_by(edition, now) if now else "",
        sureness=item.sureness.value,
        said=item.name if now and not same else "",
        left_out=phrases.left_out(item.left_out),
        left_open=item.left_open,
        dose=phrases.dose_words(row.dose),
        note=item.note,
        was=was_name,
        was_mark=phrases.level_word(edition.marks[was].level) if was else "",
        gone=tuple(phrases.GONE[part] for part in row.gone),
        swap=_swap(edition, row, at, number),
        no_swap=_no_swap(row),
        more=f"{exercise_url(item.slug)}/swaps" if item.slug else "",
        undo=_undo(row.swapped, was_name, at, number) if row.swapped else None,
        choices=_choices(edition, row, at, number),
        forget=_forget(row, at, number),
    )


def _mark(edition: Edition, slug: str) -> MarkView:
    return mark_view(edition.entry(slug), edition.marks[slug])


def _swap(edition: Edition, row: Row, at: str, number: str) -> SwapButton | None:
    """The tap that swaps it, where something better is offered."""
    swap = row.offer.swap if row.offer else None
    if not swap or not row.now:
        return None
    return SwapButton(
        do=swap_field(Swapped(row.now, row.place, swap.slug)),
        text=f"Swap for {edition.entry(swap.slug).exercise.name}",
        id=f"swap-{number}",
        at=at,
        mark=_mark(edition, swap.slug),
        whose=written_by(edition, swap.slug),
        why=phrases.swap_words(edition, row.now, swap).why,
    )


def _no_swap(row: Row) -> str:
    """That nothing better was found, where it was looked for and is not the gentlest anyway."""
    if row.swapped or not row.offer or row.offer.swap or row.offer.gentlest:
        return ""
    return phrases.NO_SWAP


def _undo(swapped: Swapped, was: str, at: str, number: str) -> Button:
    do = swap_field(swapped, undo=True)
    return Button(do=do, text=f": back to {was}", id=f"swap-{number}", at=at)


def _choices(edition: Edition, row: Row, at: str, number: str) -> tuple[Button, ...]:
    """The nearest names to take instead, until one is taken or the exercise is swapped."""
    item = row.item
    if row.swapped or item.chosen:
        return ()
    return tuple(
        Button(
            do=name_field(Named(item.key, slug)),
            text=edition.entry(slug).exercise.name,
            id=f"name-{number}-{slug}",
            at=at,
        )
        for slug in item.nearest
    )


def _forget(row: Row, at: str, number: str) -> Button | None:
    """Takes a name back that was chosen."""
    if not (row.item.chosen and row.now):
        return None
    do = name_field(Named(row.item.key, row.now), undo=True)
    return Button(do=do, text="Not this one", id=f"name-{number}", at=at)
