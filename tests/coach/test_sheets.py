"""A sheet as it stands in an edition."""

from __future__ import annotations

from types import MappingProxyType

from msgspec import structs

from guide.coach import offers, sheets
from guide.coach.keeping import Gone
from guide.coach.sheets import SheetRow, rows
from guide.edition import Edition
from guide.records.query import Ask
from guide.records.sheet import Item, Sheet


def one(edition: Edition, text: str) -> SheetRow:
    """The only row of a sheet with this ``x``."""
    item = Item.parse(text)
    assert item
    (row,) = rows(edition, sheets.current(edition, Sheet(items=(item,))))
    return row


def test_an_exercise_comes_with_its_dose_and_the_best_swap(current: Edition) -> None:
    row = one(current, "back-squat~3x8 60kg")
    best = offers.best(current, "back-squat", Ask()).swap

    assert best
    assert (row.slug, row.was, row.offer) == ("back-squat", "", best.slug)
    assert str(row.dose) == "3x8 60kg"


def test_no_two_exercises_of_a_sheet_are_offered_the_same(current: Edition) -> None:
    items = tuple(Item(name=name) for name in ("pause-squat", "tempo-squat", "zercher-squat"))
    offered = [row.offer for row in rows(current, Sheet(items=items))]

    assert all(offered)
    assert len(set(offered)) == 3


def test_a_swap_keeps_of_the_dose_what_fits_and_forgets_nothing(current: Edition) -> None:
    row = one(current, "back-squat.goblet-squat~3x8 60kg~Slow")

    assert (row.slug, row.was, row.offer) == ("goblet-squat", "back-squat", None)
    assert str(row.dose) == "3x8"
    assert len(row.gone) == 1
    assert str(row.item) == "back-squat.goblet-squat~3x8 60kg~Slow"


def test_words_beside_the_dose_were_for_the_other_exercise(current: Edition) -> None:
    assert one(current, "back-squat~3x8 light bar").hint == "light bar"
    row = one(current, "back-squat.goblet-squat~3x8 light bar")

    assert (row.hint, row.gone) == ("", (Gone.LOAD,))
    assert row.item.hint == "light bar", "the way back has them"


def test_an_old_name_leads_to_the_exercise_it_is_now(current: Edition) -> None:
    catalog = structs.replace(
        current.catalog,
        renamed=MappingProxyType({**current.catalog.renamed, "knee-bend": "back-squat"}),
    )
    later = structs.replace(current, catalog=catalog)

    assert one(later, "knee-bend~3x8").slug == "back-squat"
    assert one(later, "plank.knee-bend").slug == "back-squat"
    assert one(current, "knee-bend~3x8").slug is None
    for same in ("back-squat.knee-bend", "knee-bend.back-squat", "back-squat.back-squat"):
        row = one(later, f"{same}~3x8 60kg light bar")
        assert (row.slug, row.was, row.gone, row.hint) == ("back-squat", "", (), "light bar"), same


def test_what_nobody_knows_stays_as_it_is(current: Edition) -> None:
    row = one(current, "flurble-press~3x8~Ask me")

    assert (row.slug, row.offer) == (None, None)
    assert str(row.item) == "flurble-press~3x8~Ask me"
    assert one(current, "back-squat.flurble-press").slug == "back-squat"
    assert one(current, "My own thing.plank").slug is None
    assert one(current, "flurble.plank").slug == "plank"


def test_the_gentlest_has_no_swap(current: Edition) -> None:
    assert one(current, "plank").offer is None
