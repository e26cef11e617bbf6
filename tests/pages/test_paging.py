"""What is shown of a long list, whatever page of it is asked for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from guide.pages.paging import PAGES_KEPT, Stretch
from guide.records.query import MAX_PAGE

totals, sizes = st.integers(0, 2000), st.integers(1, 50)


@given(st.integers(1, MAX_PAGE), totals, sizes)
def test_what_is_shown_ends_with_the_page_asked_for(page: int, total: int, size: int) -> None:
    found = Stretch.of(page, total, size)
    shown = found.stop - found.start

    assert found.page == min(page, found.pages)
    assert found.stop == min(found.page * size, total)
    assert 0 <= shown <= PAGES_KEPT * size
    assert bool(shown) == bool(total)
    fresh = max(0, found.fresh)
    assert found.start + fresh == (found.page - 1) * size
    assert (found.fresh == -1) == (found.page == 1)


@given(totals, sizes)
def test_show_more_leads_through_the_whole_list(total: int, size: int) -> None:
    seen: list[int] = []
    page = 1
    while page:
        found = Stretch.of(page, total, size)
        seen += list(range(found.start, found.stop))[max(0, found.fresh) :]
        page = found.next

    assert seen == list(range(total))


@given(st.integers(1, MAX_PAGE), totals, sizes)
def test_what_stands_before_is_one_tap_away(page: int, total: int, size: int) -> None:
    found = Stretch.of(page, total, size)

    assert bool(found.previous) == bool(found.start)
    if found.previous:
        assert Stretch.of(found.previous, total, size).stop == found.start
