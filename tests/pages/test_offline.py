"""The page about what a phone keeps."""

from __future__ import annotations

from guide.edition import Edition
from guide.pages.offline import offline_page
from guide.words import Kit


def test_it_is_the_same_for_everybody(current: Edition) -> None:
    page = offline_page(current)

    assert page.exercises == len(current.marks)
    assert [each.value for each in page.kit] == [kit.value for kit in Kit]
    assert not any(each.on for each in page.kit)
    assert page.head.canonical == "/offline"
