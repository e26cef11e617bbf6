"""Search and filter by typing and tapping."""

from __future__ import annotations

import re
from urllib.parse import quote_plus

import pytest
from playwright.sync_api import Page, expect

from guide.coach import browse
from guide.edition import Edition
from guide.records.query import Query
from guide.words import Level
from tests.browser.conftest import Opened, Shown
from tests.browser.kinds import chip, choice, count, headings, parts_asked, with_stopped_clock
from tests.browser.watch import go

DEBOUNCE = 250  # milliseconds the page waits for the next key
SAME_NODE = "(before) => before === document.querySelector('#results [role=status]')"
TOP = "(e) => e.getBoundingClientRect().top"
PILLS = """(panel) => [...panel.querySelectorAll(".pill")].map((pill) => {
  const { x, y, width } = pill.getBoundingClientRect();
  return [x, y, width].map(Math.round).join(" ");
})"""


def number(text: str) -> int:
    """The first number in a text."""
    found = re.search(r"\d[\d,]*", text)
    assert found, text
    return int(found[0].replace(",", ""))


def history_length(page: Page) -> int:
    length: int = page.evaluate("history.length")
    return length


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("bulgarain split sqat", "Bulgarian split squat"),
        ("RDL", "Romanian deadlift"),
        ("leg extention", "Leg extension"),
    ],
)
def test_typing_finds_it_in_spite_of_mistakes(opened: Opened, typed: str, name: str) -> None:
    page = opened()
    asked = parts_asked(page)
    entries = history_length(page)
    # In one go: on a busy machine single keys may lie further apart than the pause that asks.
    page.locator("#q").focus()
    page.keyboard.insert_text(typed)

    expect(headings(page).first).to_have_text(name)
    expect(page).to_have_url(re.compile(re.escape(f"/?q={quote_plus(typed)}") + "$"))
    expect(page.locator("#q")).to_be_focused()
    expect(page.locator("#q")).to_have_value(typed)
    page.wait_for_timeout(DEBOUNCE + 100)
    assert len(asked) == 1
    assert history_length(page) == entries


def test_slow_typing_leaves_one_entry_in_the_history(opened: Opened) -> None:
    page = opened("/about")
    go(page, "/")
    asked = parts_asked(page)
    entries = history_length(page)
    page.locator("#q").press_sequentially("RDL", delay=DEBOUNCE + 150)
    expect(page).to_have_url(re.compile(r"/\?q=RDL$"))

    assert len(asked) == 3
    assert history_length(page) == entries
    page.go_back()
    expect(page).to_have_url(re.compile(r"/about$"))


def test_a_search_that_is_sent_can_be_taken_back(opened: Opened) -> None:
    page = with_stopped_clock(opened("/about"), "/")
    asked = parts_asked(page)
    page.locator("#q").fill("plank")
    page.locator("#q").press("Enter")
    page.clock.resume()
    expect(headings(page).first).to_have_text("Plank")
    expect(page).to_have_url(re.compile(r"/\?q=plank$"))
    page.wait_for_timeout(DEBOUNCE + 100)

    assert len(asked) == 1, "the key that sends it must not ask a second time"
    page.go_back()
    expect(page).to_have_url(re.compile(r"/$"))
    expect(page.locator("#q")).to_have_value("")


def test_tapping_filters_counts_and_announces(opened: Opened) -> None:
    page = opened()
    asked = parts_asked(page)
    status = page.locator("#results [role=status]")
    announcing = status.element_handle()
    entries = history_length(page)
    taps = (
        ("Knee impact", "Up to low", r"/\?knee=low$"),
        ("I want less", "kneeling", r"/\?knee=low&want-less=kneeling$"),
        ("Equipment", "Dumbbells", r"/\?kit=dumbbell&knee=low&want-less=kneeling$"),
    )
    for done, (panel, text, address) in enumerate(taps, start=1):
        before = status.inner_text()
        chip(page, panel).click()
        box = choice(page, panel, text)
        promised = number(box.locator("xpath=..").inner_text())
        box.check()

        expect(page).to_have_url(re.compile(address))
        expect(status).not_to_have_text(before)
        assert number(status.inner_text()) == promised, "the count beside the choice came true"
        assert page.evaluate(SAME_NODE, announcing), "a new node would not be announced"
        expect(box).to_be_focused()
        expect(box).to_be_visible()  # the panel stays open for the next choice
        expect(chip(page, panel)).to_contain_text("1 chosen")
        shown = page.get_by_role("button", name=re.compile("^Show .*results$"))
        assert number(shown.inner_text()) == promised
        assert history_length(page) == entries + done
        page.wait_for_timeout(100)
        assert len(asked) == done, "one tap, one request"
        page.keyboard.press("Escape")
        expect(box).to_be_hidden()


def test_a_choice_that_is_ticked_moves_no_other_from_under_the_finger(opened: Opened) -> None:
    page = opened("/?knee=low")
    chip(page, "Equipment").click()
    before = page.locator("#f-kit").evaluate(PILLS)
    for text in ("Dumbbells", "Kettlebell"):
        choice(page, "Equipment", text).check()
        expect(page).to_have_url(re.compile(f"kit={text.removesuffix('s').lower()}"))

    assert page.locator("#f-kit").evaluate(PILLS) == before


def test_show_results_shuts_the_panel_without_asking_again(opened: Opened) -> None:
    page = opened()
    chip(page, "Knee impact").click()
    choice(page, "Knee impact", "Up to low").check()
    expect(page).to_have_url(re.compile(r"knee=low$"))
    asked = parts_asked(page)
    page.get_by_role("button", name=re.compile("^Show .*results$")).click()

    expect(choice(page, "Knee impact", "Up to low")).to_be_hidden()
    page.wait_for_timeout(100)
    assert asked == []
    assert page.url.endswith("/?knee=low")


def test_what_was_opened_stays_open(opened: Opened) -> None:
    page = opened()
    chip(page, "More").click()
    chip(page, "Goal").click()
    chip(page, "Muscle").click()
    choice(page, "Muscle", "Buttocks").check()
    expect(page).to_have_url(re.compile(r"\?muscle=glutes$"))
    choice(page, "Goal", "Strength").check()
    expect(page).to_have_url(re.compile(r"\?muscle=glutes&goal=strength$"))

    expect(choice(page, "Muscle", "Buttocks")).to_be_visible()
    expect(choice(page, "Goal", "Strength")).to_be_visible()
    expect(chip(page, "More")).to_contain_text("2 chosen")


def test_typing_keeps_the_filters_and_filters_keep_the_words(opened: Opened) -> None:
    page = opened("/?knee=moderate")
    page.locator("#q").press_sequentially("squat")
    expect(page).to_have_url(re.compile(r"/\?q=squat&knee=moderate$"))
    chip(page, "Equipment").click()
    choice(page, "Equipment", "No equipment").check()

    expect(page).to_have_url(re.compile(r"/\?q=squat&kit=none&knee=moderate$"))
    expect(count(page)).to_contain_text("squat")


@pytest.mark.parametrize("path", ["/", "/exercises/back-squat/swaps"])
def test_show_more_goes_on_where_it_was_tapped(opened: Opened, path: str) -> None:
    page = opened(path)
    first_page = headings(page).all_inner_texts()
    assert len(first_page) == 12
    more = page.get_by_role("link", name="Show more")
    more.scroll_into_view_if_needed()
    last = headings(page).nth(11)
    place = last.evaluate(TOP)
    more.click()

    expect(headings(page)).to_have_count(24)
    expect(page).to_have_url(re.compile(re.escape(f"{path}?page=2") + "(#fresh)?$"))
    assert headings(page).all_inner_texts()[:12] == first_page
    assert abs(last.evaluate(TOP) - place) < 1, "nothing moved under the finger"
    expect(headings(page).nth(12).get_by_role("link")).to_be_focused()


def test_show_more_says_how_many_swaps_are_shown(opened: Opened) -> None:
    page = opened("/exercises/back-squat/swaps")
    status = page.locator("#status")
    announcing = status.element_handle()
    more = page.get_by_role("link", name="Show more")
    shown = 12
    while more.count():
        more.click()
        shown += 12
        expect(headings(page).nth(shown - 12).get_by_role("link")).to_be_focused()
        total = number(status.inner_text().rpartition(" of ")[2])
        assert headings(page).count() == min(shown, total)
        assert page.evaluate(SAME_NODE, announcing), "a new node would not be announced"
    expect(status).to_have_text(f"{headings(page).count()} swaps")


def test_a_chip_takes_its_filter_away(opened: Opened) -> None:
    page = opened("/?q=squat&kit=none&knee=low&want-less=kneeling")
    chips = page.get_by_role("list", name="Filters in use").get_by_role("link")
    expect(chips).to_have_count(4)  # three filters, and Clear all
    chips.filter(has_text="low").click()

    expect(page).to_have_url(re.compile(r"/\?q=squat&kit=none&want-less=kneeling$"))
    expect(chips.filter(has_text="low")).to_have_count(0)
    chip(page, "Knee impact").click()
    expect(choice(page, "Knee impact", "Any")).to_be_checked()
    expect(choice(page, "Knee impact", "Up to low")).not_to_be_checked()
    page.keyboard.press("Escape")
    page.get_by_role("link", name="Clear all").click()
    expect(page).to_have_url(re.compile(r"/\?q=squat$"))
    expect(chips).to_have_count(0)


@pytest.mark.parametrize(
    "path", ["/?pattern=swimming&kit=barbell", "/?q=pistol+squat&kit=barbell&knee=very-low"]
)
def test_a_dead_end_names_the_way_out(opened: Opened, path: str) -> None:
    page = opened(path)
    expect(headings(page)).to_have_count(0)
    expect(count(page)).to_contain_text("0 exercises")
    ways = page.locator("#results").get_by_role("link", name=re.compile(r"^Drop .+ \d+"))
    text = ways.first.inner_text()
    promised = number(text.rpartition("”")[2])
    assert promised > 0
    ways.first.click()

    expect(count(page)).to_contain_text(str(promised))
    expect(headings(page)).to_have_count(min(promised, 12))


def test_a_name_nobody_knows_leads_to_the_nearest(opened: Opened) -> None:
    page = opened()
    page.locator("#q").press_sequentially("qwxyz")
    expect(count(page)).to_contain_text("0 exercises")
    expect(page.locator("#results")).to_contain_text("We know no name like that.")
    near = page.locator("#results").get_by_role("link").and_(page.locator("[href^='/exercises/']"))
    name = near.first.inner_text()
    near.first.click()

    expect(page.get_by_role("heading", level=1)).to_have_text(name)


@pytest.mark.parametrize("word", ["meniscus", "swollen knee"])
def test_words_of_injury_lead_to_the_stop_signs_first(opened: Opened, word: str) -> None:
    page = opened()
    page.locator("#q").press_sequentially(word)
    expect(count(page)).to_contain_text(word)
    expect(page.locator("#results")).to_contain_text("doctor or physio")
    expect(page.get_by_role("list", name="Filters in use")).to_have_count(0)
    page.locator("#results").get_by_role("link").first.click()

    expect(page).to_have_url(re.compile("/care/stop-signs$"))


@pytest.mark.parametrize("level", list(Level)[:-1])
def test_unrated_ones_are_spoken_of_only_where_there_are_any(
    shown: Shown, current: Edition, level: Level
) -> None:
    hidden = browse.browse(current, Query(knee=level)).unrated_hidden
    page = shown(f"/?knee={level.slug}")

    said = page.locator("#results").get_by_text("not rated")
    if hidden:
        expect(said).to_contain_text(str(hidden))
    else:
        expect(said).to_have_count(0)


@pytest.mark.parametrize(
    "path", ["/?knee=banana&zzz=1&q=squat", "/exercises/back-squat/swaps?want-less=banana&zzz=1"]
)
def test_what_is_ignored_is_said(opened: Opened, path: str) -> None:
    page = opened(path)

    for word in ("banana", "zzz"):
        expect(page.get_by_text(f"{word}").first).to_be_visible()
    expect(headings(page).first).to_be_visible()


def test_an_over_long_search_is_refused_in_words(opened: Opened) -> None:
    page = opened("/?q=" + "squat" * 60, expect_errors=True)

    expect(page.get_by_role("heading", level=1)).to_contain_text("too long")
    page.get_by_role("main").get_by_role("link", name="Search all exercises").click()
    expect(headings(page)).to_have_count(12)


def test_the_box_takes_no_more_than_the_server_does(opened: Opened) -> None:
    page = opened()
    page.locator("#q").press_sequentially("squat " * 40)
    expect(page).to_have_url(re.compile(r"/\?q=squat"))

    assert len(page.locator("#q").input_value()) == 200
    expect(count(page)).to_be_visible()


def test_a_misspelt_address_leads_to_the_nearest_exercise(opened: Opened) -> None:
    page = opened("/exercises/bak-sqaut", expect_errors=True)
    page.get_by_role("main").get_by_role("link", name="Back squat", exact=True).click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Back squat")
