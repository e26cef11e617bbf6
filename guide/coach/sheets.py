"""A sheet as it stands in this edition: which exercises are meant, and how much of each."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, structs

from guide.coach import keeping
from guide.coach.keeping import Gone, Side
from guide.coach.offers import Offer, offers
from guide.edition import Edition
from guide.records.dose import Dose
from guide.records.query import Ask
from guide.records.sheet import Item, Sheet


class SheetRow(Struct, frozen=True, kw_only=True):
    """One exercise of a sheet, as it is to be done today."""

    item: Item
    slug: str | None  # None: we have no such exercise
    was: str  # what it stands in for: a slug, or words; empty where nothing was swapped
    dose: Dose
    hint: str  # what was written beside the dose
    gone: tuple[Gone, ...]  # what of the dose does not fit the swap
    offer: str | None  # the best easier swap, where it was not swapped already


def current(edition: Edition, sheet: Sheet) -> Sheet:
    """The sheet with the names exercises have now.

    A swap that nobody knows any more goes, and so does one for the exercise itself: two that it
    was between may have become one.
    """
    return structs.replace(sheet, items=tuple(_current(edition, item) for item in sheet.items))


def rows(edition: Edition, sheet: Sheet) -> tuple[SheetRow, ...]:
    """The exercises of a sheet with current names, in its order."""
    known = [(item.name, item.swap) for item in sheet.items if item.name in edition.marks]
    on_offer = offers(edition, known, Ask())
    return tuple(_row(edition, item, on_offer) for item in sheet.items)


def _current(edition: Edition, item: Item) -> Item:
    name = edition.current(item.name) or item.name
    swap = edition.current(item.swap) or ""
    return structs.replace(item, name=name, swap="" if swap == name else swap)


def _row(edition: Edition, item: Item, on_offer: Mapping[str, Offer]) -> SheetRow:
    known = item.name in edition.marks
    if not item.swap:
        offer = on_offer.get(item.name)
        return SheetRow(
            item=item,
            slug=item.name if known else None,
            was="",
            dose=item.dose,
            hint=item.hint,
            gone=(),
            offer=offer.swap.slug if offer and offer.swap else None,
        )
    dose = item.dose
    gone: tuple[Gone, ...] = ()
    if known:
        a, b = (Side.of(edition, slug) for slug in (item.name, item.swap))
        kept = keeping.kept(a, b, item.dose)
        dose, gone = kept.dose, kept.gone
    if item.hint and Gone.LOAD not in gone:
        gone = (*gone, Gone.LOAD)  # words such as "light bar" were for the other exercise too
    return SheetRow(
        item=item, slug=item.swap, was=item.name, dose=dose, hint="", gone=gone, offer=None
    )
