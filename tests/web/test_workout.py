"""The workout page over HTTP: what it takes, what it refuses, and what it never keeps."""

from __future__ import annotations

import logging
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide import phrases
from tests.web.conftest import Client

PART = {"HX-Request-Type": "partial", "HX-Request": "true"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
PRIVATE = "Back squat 3x5\nmy left knee is swollen since Tuesday"


def written(page: str) -> list[str]:
    """The lines of the answer, as they stand on the page."""
    return re.findall(r'<p class="written">(.*?)</p>', page, re.DOTALL)


def test_the_box_comes_empty_or_with_our_example(client: Client) -> None:
    empty, full = client.get("/workout"), client.get("/workout?example=1")

    assert empty.status_code == full.status_code == 200
    assert "Day 1: Legs" not in empty.text
    assert "Day 1: Legs" in full.text
    assert 'href="/workout?example=1"' in empty.text
    assert '<label for="text">' in empty.text


def test_a_workout_comes_back_line_by_line(client: Client) -> None:
    answer = client.post("/workout", data={"text": phrases.EXAMPLE})

    assert answer.status_code == 200
    assert answer.text.lower().startswith("<!doctype html>")
    assert written(answer.text) == phrases.EXAMPLE.split("\n")
    assert 'href="/exercises/back-squat"' in answer.text
    assert "marked high or very high" in answer.text
    assert answer.text.index("Stop and get help if") < answer.text.index("What it asks of")


def test_the_part_for_htmx_is_the_answer_alone_and_changes_no_address(client: Client) -> None:
    answer = client.post("/workout", data={"text": "squat"}, headers=PART)

    assert answer.status_code == 200
    assert "<!doctype" not in answer.text.lower()
    assert "<textarea" not in answer.text
    assert "HX-Push-Url" not in answer.headers
    assert "HX-Replace-Url" not in answer.headers


def test_a_swap_and_its_undo_need_no_script(client: Client) -> None:
    form = {"text": "Back squat 5x5 @ 100 kg"}
    first = client.post("/workout", data=form).text
    swap = re.search(r'name="do" value="(\+swap\.back-squat\.1\.[a-z-]+)"', first)
    assert swap
    second = client.post("/workout", data={**form, "do": swap[1]}).text
    kept = re.search(r'<input type="hidden" name="swap" value="([^"]+)"', second)
    undo = re.search(r'name="do" value="(-swap\.back-squat\.1\.[a-z-]+)"', second)
    assert kept
    assert undo
    third = client.post("/workout", data={**form, "swap": kept[1], "do": undo[1]}).text

    assert "Instead of Back squat" in second
    assert "5 × 5" in second
    assert kept[1] == swap[1].removeprefix("+swap.")
    assert "Instead of" not in third
    assert swap[1] in third


def test_nobody_keeps_what_was_sent(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    answer = client.post("/workout", data={"text": PRIVATE})
    other = client.get("/workout")

    assert "swollen since Tuesday" in answer.text
    assert answer.headers["cache-control"] == "private, no-cache"
    assert answer.headers["x-robots-tag"] == "noindex"
    assert '<meta name="robots" content="noindex">' in answer.text
    assert "set-cookie" not in answer.headers
    assert "swollen" not in other.text
    assert "noindex" not in other.text
    assert "swollen" not in caplog.text


def test_the_same_address_answers_each_body_on_its_own(client: Client) -> None:
    one = client.post("/workout", data={"text": "squat"})
    tag = {"If-None-Match": one.headers["etag"]}
    two = client.post("/workout", data={"text": "deadlift"}, headers=tag)
    again = client.post("/workout", data={"text": "squat"}, headers=tag)

    assert written(one.text) == ["squat"]
    assert written(two.text) == ["deadlift"]
    assert again.status_code == 200, "a 304 is for what is read, not for what is sent"
    assert written(again.text) == ["squat"]


def test_markup_is_never_reflected(client: Client) -> None:
    text = "<script>alert(1)</script> 3x10\n</textarea><b>squat</b>"
    answer = client.post("/workout", data={"text": text, "do": '"><i>', "out": "<u>"})

    assert answer.status_code == 200
    for tag in ("<script>alert", "</textarea><b>", "<i>", "<u>"):
        assert tag not in answer.text


@pytest.mark.parametrize("text", ["x\n" * 201, "y " * 10_001])
@pytest.mark.parametrize("headers", [{}, PART])
def test_too_long_a_text_is_refused_in_words(
    client: Client, text: str, headers: dict[str, str]
) -> None:
    answer = client.post("/workout", data={"text": text}, headers=headers)

    assert answer.status_code == 413
    assert "at once" in answer.text
    assert "Nothing is lost" in answer.text
    assert headers or text[:100].rstrip() in answer.text, "and it is still in the box"


def test_nothing_at_all_is_told(client: Client) -> None:
    for data in ({}, {"text": ""}, {"text": " \r\n\t "}):
        answer = client.post("/workout", data=data, headers=FORM)

        assert answer.status_code == 200
        assert "There is nothing in the box yet" in answer.text


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"text=squat", "text/plain", 415),
        (b'{"text": "squat"}', "application/json", 415),
        (b"--x\r\n\r\nsquat\r\n--x--", "multipart/form-data; boundary=x", 415),
        (b"text=squat", "", 415),
        (b"text=" + b"a" * 500_000, FORM["Content-Type"], 413),
        (b"&".join(b"a=1" for _ in range(5000)), FORM["Content-Type"], 413),
        (b"text=\xff\xfe%ff%00%ed%a0%80", FORM["Content-Type"], 200),
        (b"text=%F0%9F%92%AA+squat", f"{FORM['Content-Type']}; charset=latin-1", 200),
        (b"&&==&text&text=squat&do=&do=%00", FORM["Content-Type"], 200),
    ],
)
def test_odd_bodies_get_a_clear_answer(client: Client, body: bytes, kind: str, status: int) -> None:
    answer = client.post("/workout", content=body, headers={"Content-Type": kind} if kind else {})

    assert answer.status_code == status
    assert answer.text.lower().startswith("<!doctype html>")
    assert "General exercise information for adults" in answer.text


@given(st.binary(max_size=300))
@settings(max_examples=60)
def test_no_body_is_a_mistake_of_ours(client: Client, body: bytes) -> None:
    for part in (body, b"text=" + body, b"text=squat&do=" + body):
        assert client.post("/workout", content=part, headers=FORM).status_code < 500


def test_an_address_with_a_text_is_left_out(client: Client) -> None:
    answer = client.get("/workout?text=squat")

    assert answer.status_code == 200
    assert "We left out “text=squat”" in answer.text
    assert "</textarea>" in answer.text
