"""What a browser and htmx get: pages, fragments, errors."""

from __future__ import annotations

import re
from typing import Any

import pytest
from litestar.testing import TestClient

from guide.web.app import create_app
from tests.web.conftest import HERE, Client

PART = {"HX-Request-Type": "partial", "HX-Request": "true"}
PAGES = (
    "/",
    "/?q=squat&knee=low",
    "/?kit=none&want-less=landing&want-less=kneeling",
    "/?q=zzzzqqq",
    "/exercises/back-squat",
    "/exercises/back-squat/swaps",
    "/exercises/back-squat/swaps?want-less=bending&kit=dumbbell&without=rack&fine=1",
    "/exercises/back-squat/swaps?page=2",
    "/compare",
    "/compare?a=back-squat&b=hip-thrust",
    "/workout",
    "/workout?example=1",
    "/sheet",
    "/sheet?v=1&t=Monday&x=back-squat~3x8",
    "/sheet/edit",
    "/sheet/edit?q=squat&x=plank",
    "/care",
    "/care/stop-signs",
    "/care/pain-rule",
    "/care/training",
    "/care/why-knees-ache",
    "/care/first-aid",
    "/care/remedies-and-myths",
    "/care/other-joints",
    "/method",
    "/method/evidence",
    "/method/evidence?used=1&about=kneecap&sort=study&page=2",
    "/about",
    "/api",
    "/offline",
)


@pytest.mark.parametrize("url", PAGES)
def test_every_page_is_a_whole_document(client: Client, url: str) -> None:
    answer = client.get(url)

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.text.lower().startswith("<!doctype html>")
    assert "General exercise information for adults" in answer.text


@pytest.mark.parametrize("url", ["/", "/exercises/back-squat/swaps"])
def test_a_part_is_a_piece_and_names_the_canonical_address(client: Client, url: str) -> None:
    answer = client.get(f"{url}?want-less=kneeling&q=&kit=", headers=PART)

    assert "<!doctype" not in answer.text.lower()
    assert answer.headers["HX-Push-Url"] == f"{url}?want-less=kneeling"
    assert "HX-Replace-Url" not in answer.headers


def test_typing_does_not_fill_the_history(client: Client) -> None:
    answer = client.get("/?q=squ", headers={**PART, "HX-Source": "input#q"})

    assert answer.headers["HX-Replace-Url"] == "/?q=squ"
    assert "HX-Push-Url" not in answer.headers


def test_a_history_restore_gets_the_whole_page(client: Client) -> None:
    restore = {"HX-History-Restore-Request": "true", "HX-Request-Type": "full"}

    assert client.get("/?q=squ", headers=restore).text.lower().startswith("<!doctype html>")


def test_the_search_box_says_that_a_sentence_will_do(client: Client) -> None:
    box = re.search(r'<label for="q">([^<]+)</label>.*?placeholder="([^"]+)"',
                    client.get("/").text, re.DOTALL)  # fmt: skip
    assert box
    assert "say" in box[1]
    answer = client.get("/", params={"q": box[2]}).text

    assert "You asked what to do instead of" in answer, "the example is one that is understood"


def test_a_blank_form_is_the_first_page(client: Client) -> None:
    blank = client.get("/?q=&knee=&skill=")

    assert blank.status_code == 200
    assert "We left out" not in blank.text
    assert f'<link rel="canonical" href="{HERE}/">' in blank.text


def test_unknown_and_malformed_values_are_left_out_and_said(client: Client) -> None:
    answer = client.get("/?knee=banana&kit=jetpack&x=1&page=minus")

    assert answer.status_code == 200
    for said in ("knee=banana", "kit=jetpack", "x=1", "page=minus"):
        assert f"We left out “{said}”" in answer.text


@pytest.mark.parametrize("path", ["/", "/exercises/back-squat/swaps"])
def test_no_such_page_is_the_first_and_beyond_the_last_is_the_last(
    client: Client, path: str
) -> None:
    for wrong in ("0", "-1", "10000", "2.5", "two"):
        answer = client.get(f"{path}?page={wrong}")
        assert answer.status_code == 200
        assert f"We left out “page={wrong}”" in answer.text
        assert 'id="fresh"' not in answer.text

    last = client.get(f"{path}?page=9999", headers=PART)
    assert re.search(r"\?page=\d{1,3}$", last.headers["hx-push-url"])
    assert 'id="more"' not in last.text
    assert "We left out" not in last.text


def test_swaps_shown_below_the_first_are_a_step_to_go_back_to(client: Client) -> None:
    part = client.get("/exercises/back-squat/swaps?page=2", headers=PART)

    assert part.headers["hx-push-url"] == "/exercises/back-squat/swaps?page=2"
    assert part.headers["x-robots-tag"] == "noindex"
    assert part.text.count('class="swap"') == 24


def test_markup_in_a_query_is_never_reflected(client: Client) -> None:
    for url in ("/?q=<script>alert(1)</script>", "/?<b>=<i>", "/compare?a=<img>&b=x"):
        answer = client.get(url)

        assert answer.status_code == 200
        for tag in ("<script>alert", "<b>=", "<i>", "<img>"):
            assert tag not in answer.text


@pytest.mark.parametrize("path", ["/apiary", "/database", "/api"])
def test_only_what_is_asked_of_the_api_is_answered_in_its_way(client: Client, path: str) -> None:
    answer = client.post(path)

    assert answer.status_code in {404, 405}
    assert answer.headers["content-type"].startswith("text/html")
    assert (
        client.post(f"{path}/x")
        .headers["content-type"]
        .startswith("application/json" if path == "/api" else "text/html")
    )


def test_an_unknown_exercise_is_a_404_with_the_nearest_names(client: Client) -> None:
    answer = client.get("/exercises/bulgarain-split-sqat")

    assert answer.status_code == 404
    assert 'href="/exercises/bulgarian-split-squat"' in answer.text
    assert answer.text.lower().startswith("<!doctype html>")


def test_errors_are_pages_and_parts(client: Client) -> None:
    for url in ("/nothing/here", "/care/no-such", "/exercises/%00", "/figures/x.svg", "/static/x"):
        whole, part = client.get(url), client.get(url, headers=PART)

        assert (whole.status_code, part.status_code) == (404, 404), url
        assert whole.text.lower().startswith("<!doctype html>")
        assert "<!doctype" not in part.text.lower()
        assert whole.headers["vary"] == part.headers["vary"]


def test_an_over_long_query_is_refused_in_words(client: Client) -> None:
    for url in (f"/?q={'a' * 500}", "/?" + "&".join(f"k{i}=1" for i in range(100))):
        answer = client.get(url)

        assert answer.status_code == 414
        assert "too long" in answer.text


def test_only_reading_is_possible(client: Client) -> None:
    answer = client.post("/", data={"q": "x"})

    assert answer.status_code == 405
    assert "can only be read" in answer.text


@pytest.mark.parametrize(
    ("path", "methods"),
    [
        ("/", "GET, HEAD, OPTIONS"),
        ("/exercises/plank", "GET, HEAD, OPTIONS"),
        ("/workout", "GET, HEAD, OPTIONS, POST"),
        ("/api/exercises", "GET, HEAD, OPTIONS"),
        ("/healthz", "GET, HEAD, OPTIONS"),
    ],
)
def test_who_asks_in_a_wrong_way_is_told_the_right_ones(
    client: Client, path: str, methods: str
) -> None:
    answer = client.delete(path)

    assert answer.status_code == 405
    assert answer.headers["allow"] == methods
    assert client.head(path).status_code == 200
    assert "HEAD" in client.options(path).headers["allow"]


def test_every_exercise_has_a_page_a_picture_and_swaps(client: Client) -> None:
    exercises = client.get("/api/exercises").json()["exercises"]

    assert len(exercises) >= 90
    for exercise in exercises:
        slug = exercise["slug"]
        assert client.get(f"/exercises/{slug}").status_code == 200
        assert client.get(f"/exercises/{slug}/swaps").status_code == 200
        picture = client.get(exercise["figure"])
        assert picture.headers["content-type"].startswith("image/svg+xml")
        assert picture.text.startswith("<svg")


def test_a_name_that_nothing_has_is_not_said_to_be_a_filter_too_many(client: Client) -> None:
    """Then what it may have been comes first, and dropping it is to start again."""
    name, filtered = client.get("/?q=xyzzy").text, client.get("/?q=xyzzy&kit=none").text

    assert "We know no name like that." in name
    assert "Nothing fits all of that" not in name
    assert "Drop “" not in name
    assert "Start again" in name
    assert "Nothing fits all of that" in filtered
    assert "Drop “xyzzy”" in filtered


def test_fine_knees_are_told_of_what_is_listed_only(client: Client) -> None:
    said = "these may ask more of them"

    assert said in client.get("/exercises/back-squat/swaps?fine=1").text
    assert (
        said not in client.get("/exercises/band-leg-press/swaps?fine=1").text
    )  # there are no "these"


def test_health(client: Client) -> None:
    answer = client.get("/healthz")

    assert answer.text.startswith("ok ")
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("url", ["/", "/exercises/back-squat", "/sheet?x=plank", "/nowhere"])
def test_every_page_has_a_text_to_send_to_the_contact(client: Client, url: str) -> None:
    answer = client.get(url)

    assert "What is wrong: " in answer.text
    assert 'href="mailto:guide@example.org?' in answer.text
    assert "plank" not in answer.text.partition('<details class="feedback">')[2]


def test_without_a_contact_no_page_asks_to_write() -> None:
    app: Any = create_app()
    with TestClient(app) as quiet:
        assert "What is wrong" not in quiet.get("/exercises/plank").text


@pytest.mark.parametrize("query", ["about=banana", "seen=nobody", "study=nope", "page=x", "z=1"])
def test_what_the_evidence_does_not_know_is_left_out_and_said(client: Client, query: str) -> None:
    answer = client.get(f"/method/evidence?{query}&used=1", headers=PART)

    assert answer.status_code == 200
    assert f"We left out “{query}”" in answer.text
    assert answer.headers["HX-Push-Url"] == "/method/evidence?used=1"
    assert "<!doctype" not in answer.text.lower()


def test_the_configured_contact_is_shown(client: Client) -> None:
    assert "guide@example.org" in client.get("/about").text


@pytest.mark.parametrize("text", ["meniscus", "squat after operation", "ACL"])
def test_words_of_injury_lead_to_the_stop_signs_first(client: Client, text: str) -> None:
    page = client.get("/", params={"q": text}).text

    assert "Is this about an injury" in page
    assert page.index("Is this about an injury") < page.index('id="status"')
    assert "We left out" not in page


ADVICE = {
    "/exercises/back-squat": 'id="how"',
    "/exercises/back-squat/swaps": 'id="results"',
    "/compare?a=back-squat&b=box-squat": 'class="lead"',
    "/sheet?v=1&x=back-squat~3x8": 'class="todo"',
    "/care/pain-rule": 'class="lead"',
    "/care/training": 'class="lead"',
    "/care/why-knees-ache": 'class="lead"',
    "/care/first-aid": 'class="lead"',
    "/care/remedies-and-myths": 'class="lead"',
    "/care/other-joints": 'class="lead"',
}
"""What the first advice of a page is marked with."""


@pytest.mark.parametrize(("url", "advice"), ADVICE.items())
def test_the_stop_signs_are_read_before_advice(client: Client, url: str, advice: str) -> None:
    page = client.get(url).text

    assert page.count("Stop and get help if:") == 1
    assert page.index("Stop and get help if:") < page.index(advice)


@pytest.mark.parametrize("url", ["/exercises/plank", "/exercises/plank/swaps"])
def test_who_is_told_to_read_when_to_get_help_is_led_there(client: Client, url: str) -> None:
    _, said, rest = client.get(url).text.partition("read when to get help.")
    assert said
    assert '<a href="/care/stop-signs">When to get help</a>' in rest.partition("</ul>")[0]
