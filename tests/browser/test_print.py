"""Paper: what is needed with the page in hand, black on white, and a code that leads back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Shown
from tests.browser.kinds import EXERCISES, KINDS, headings
from tests.browser.overflow import OVERFLOW
from tests.browser.paper import FORMATS, Sheet, printed
from tests.browser.watch import go

FULLEST = ("tempo-squat", "banded-back-squat", "deadlift", "safety-bar-squat")
"""The longest pages next to the back squat, by a measurement of all of them."""
NOTE = "Slow+on+the+way+down%2C+and+stop+at+once+when+it+hurts+more+than+three+out+of+ten+please."
SHORT = "/sheet?v=1&t=Monday&x=back-squat~3x8+60kg&x=plank~3x30s"
LONG = (
    "/sheet?v=1&t=Monday&n=Warm+up+first.+Then+rest."
    f"&x=back-squat~3x8~{NOTE}&x=Mine~2x20~{NOTE}&x=plank~~{NOTE}"
)


@pytest.mark.parametrize(
    "kind", ["back-squat", "as-set", "running", "swaps", "compared", "stop-signs", "sheet"]
)
def test_print_has_the_content_and_no_bars(shown: Shown, kind: str) -> None:
    page = shown(KINDS[kind], media="print")
    page.set_viewport_size({"width": 680, "height": 960})  # A4 less its margins
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    for bar in page.get_by_role("navigation").all():
        expect(bar).to_be_hidden()
    for button in page.get_by_role("button").all():
        expect(button).to_be_hidden()
    for form in page.locator("form").all():
        expect(form).to_be_hidden()
    expect(page.get_by_text("General exercise information")).to_be_visible()
    assert page.evaluate(OVERFLOW) == []


def test_a_printed_exercise_has_what_is_needed_in_hand(shown: Shown) -> None:
    page = shown("/exercises/back-squat", media="print")
    page.set_viewport_size({"width": 680, "height": 960})
    main = page.get_by_role("main")
    for name in ("How to do it", "Keep in mind", "Common mistakes", "Make it easier", "Swap it"):
        expect(main.get_by_role("heading", name=name)).to_be_visible()
    for part in (
        "ol.steps li >> nth=0",
        ".drawn svg",
        ".corner svg",
        ".stopline",
        ".writing td >> nth=0",
    ):
        expect(page.locator(part)).to_be_visible()
    expect(
        page.get_by_text(re.compile(r"127\.0\.0\.1:\d+/exercises/back-squat$")).first
    ).to_be_visible()
    for part in ("#build", "#reasons", ".figure img", "#facts"):
        expect(page.locator(part)).to_be_hidden()


@pytest.mark.parametrize("paper", FORMATS)
@pytest.mark.parametrize("slug", [*EXERCISES, *FULLEST])
def test_an_exercise_is_one_page_with_a_code_that_leads_to_it(
    shown: Shown, site: str, slug: str, paper: str
) -> None:
    page = shown(f"/exercises/{slug}", color_scheme="dark")
    (sheet,) = printed(page, paper)

    assert sheet.codes == [f"{site}/exercises/{slug}"]
    assert is_sound(sheet)
    for words in ("Prepared for", "Pain 0–10", "Stop and get help if", "General exercise"):
        assert words in sheet.words
    for words in ("Check a workout", "Sore knees", "Share", "Compare"):
        assert words not in sheet.words


def test_an_exercise_that_does_not_fit_would_be_found(shown: Shown) -> None:
    page = shown("/exercises/back-squat")
    page.evaluate(
        "document.querySelectorAll('.steps li').forEach(e => e.append('x '.repeat(3000)))"
    )

    assert len(printed(page, "A4")) > 1


def test_an_exercise_as_set_has_the_code_of_that(shown: Shown, site: str) -> None:
    (sheet,) = printed(shown(KINDS["as-set"]), "A4")

    assert sheet.codes == [f"{site}{KINDS['as-set']}"]
    assert "half depth" in sheet.words


@pytest.mark.parametrize("paper", FORMATS)
def test_a_sheet_has_one_code_and_room_to_write(shown: Shown, site: str, paper: str) -> None:
    (sheet,) = printed(shown(SHORT, color_scheme="dark"), paper)

    assert sheet.codes == [f"{site}{SHORT}"]
    assert is_sound(sheet)
    assert sheet.words.count("Pain 0–10") == 2
    for words in ("Prepared for", "3 × 8, 60 kg", "not by Kneewise", "Stop and get help if"):
        assert words in sheet.words
    for words in ("Change it", "The link", "Search", "Share"):
        assert words not in sheet.words


@pytest.mark.parametrize("paper", FORMATS)
def test_a_sheet_too_long_for_one_code_has_one_for_each(
    shown: Shown, site: str, paper: str
) -> None:
    page = shown(LONG)
    expect(page.get_by_text("shorten the note of")).to_be_visible()
    (sheet,) = printed(page, paper)

    assert sheet.codes == [f"{site}/exercises/back-squat", f"{site}/exercises/plank"]
    assert "Scan a code" in sheet.words
    assert is_sound(sheet)


def test_no_exercise_of_a_sheet_is_cut_in_two(shown: Shown) -> None:
    names = ["back-squat", "plank", "leg-press", "front-squat", "deadlift", "running", "push-up"]
    url = "/sheet?v=1&" + "&".join(f"x={name}~3x8" for name in names * 3)
    sheets = printed(shown(url), "Letter")

    assert len(sheets) > 2
    for sheet in sheets:
        assert sheet.edge_is_white
        assert sheet.words.count("Date") - ("Prepared for" in sheet.words) == sheet.words.count(
            "Pain 0–10"
        )


def test_no_side_of_paper_is_for_the_last_line_alone(shown: Shown) -> None:
    """However far down the last exercise ends: each line of the note moves it on a little."""
    page = shown("/about", media="print")
    four = "&".join(f"x={name}~3x8" for name in ("back-squat", "leg-press", "plank", "running"))
    alone = []
    for lines in range(16):
        go(page, f"/sheet?v=1&t=Monday&n={'%0A'.join(['Warm+up'] * lines)}&{four}")
        last = printed(page, "A4")[-1].words
        assert "Not for diagnosis" in last
        if "Pain 0–10" not in last:
            alone.append(lines)

    assert alone == []


def test_print_of_swaps_lists_them_all(shown: Shown) -> None:
    page = shown("/exercises/back-squat/swaps", media="print")

    for name in headings(page).all():
        expect(name).to_be_visible()


HIDDEN = """() => [...document.querySelectorAll("main :is(p, li, dt, dd, th, td, figure)")]
    .filter(e => !e.closest("nav, form, .active, .ways:not(.listed), .after"))
    .filter(e => !e.checkVisibility())
    .map(e => e.textContent.trim().slice(0, 60))"""


@pytest.mark.parametrize("kind", ["method", "evidence-of-one", "training", "stop-signs"])
def test_what_is_folded_away_prints_whole(shown: Shown, kind: str) -> None:
    page = shown(KINDS[kind])
    shut = page.locator("main details:not(.chip):not([open])")
    assert shut.count() > 1
    page.emulate_media(media="print")

    assert page.evaluate(HIDDEN) == []


FIRST_WORDS = """all => all.map(e => e.querySelector("p, caption, li").textContent
    .trim().split(/\\s+/).slice(0, 4).join(" "))"""


def test_every_folded_part_of_the_method_is_on_paper(shown: Shown) -> None:
    page = shown("/method")
    parts = page.locator("main details").evaluate_all(FIRST_WORDS)
    words = " ".join(sheet.words for sheet in printed(page, "A4"))

    assert len(parts) > 10
    assert [text for text in parts if text not in words] == []


COME = "all => all.map(image => image.complete && image.naturalWidth > 0)"
LAZY = """all => all.forEach(image => {
    const again = image.cloneNode();
    again.loading = "lazy";
    again.className = "again";
    again.src += "&again=1";
    image.after(again);
})"""


def test_pictures_in_shut_parts_of_the_method_are_there_for_paper(shown: Shown) -> None:
    page = shown("/method")
    folded = page.locator("details:not([open]) .lever img")

    assert folded.count() > 1
    assert set(folded.evaluate_all(COME)) == {True}


def test_a_picture_that_paper_would_lack_is_found(shown: Shown) -> None:
    page = shown("/method")
    page.locator("details:not([open]) .lever img").evaluate_all(LAZY)
    page.wait_for_load_state("networkidle")

    assert set(page.locator(".again").evaluate_all(COME)) == {False}


def test_the_text_to_send_stays_off_the_paper(shown: Shown) -> None:
    page = shown("/about")
    expect(page.get_by_text("Something wrong on this page?")).to_be_visible()
    page.emulate_media(media="print")

    expect(page.get_by_text("What is wrong:")).to_be_hidden()


def is_sound(sheet: Sheet) -> bool:
    """Dark on white, whatever the screen is, and nothing where a printer does not reach."""
    grey = sheet.image.tobytes()
    light = sum(grey) / len(grey)
    return sheet.edge_is_white and light > 215 and (min(grey), max(grey)) == (0, 255)
