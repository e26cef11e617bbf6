"""The JSON contract over HTTP: what it answers, what it refuses and how, and how it says so."""

from __future__ import annotations

import re
from typing import Any

import pytest

from guide.records.given import MAX_FIELDS
from tests.web.conftest import Client

SPEC = "/api/openapi/openapi.json"
MUST = {"/api/search": "q=squat", "/api/workout": "text=squat"}
"""What has to be asked at all."""
ADDRESSES = (
    "/api/exercises",
    "/api/exercises/back-squat",
    "/api/exercises/back-squat/swaps",
    *MUST,
)


def asked(path: str, query: str) -> str:
    """An address with what must be asked, and this."""
    return f"{path}?{MUST[path]}&{query}" if path in MUST else f"{path}?{query}"


def described(client: Client, path: str) -> list[dict[str, Any]]:
    """The parameters of an address in the description, those of the path left out."""
    paths = client.get(SPEC).json()["paths"]
    get = paths[path.replace("back-squat", "{slug}")]["get"]
    return [each for each in get.get("parameters", ()) if each["in"] == "query"]


def test_the_contract(client: Client) -> None:
    """Fields may be added; these stay."""
    listed = client.get("/api/exercises").json()
    one = client.get("/api/exercises/goblet-squat").json()
    swaps = client.get("/api/exercises/goblet-squat/swaps?limit=2").json()
    found = client.get("/api/search?q=RDL").json()

    assert set(listed) >= {"revision", "exercises"}
    fields = {"slug", "name", "aliases", "pattern", "purpose", "muscles", "kit", "skill",
              "figure", "impact"}  # fmt: skip
    assert set(listed["exercises"][0]) >= fields
    assert set(one) >= fields | {"setup", "steps", "cues", "mistakes", "easier", "cost", "sources"}
    assert set(one["impact"]) >= {
        "level", "kneecap_band", "landing", "watch", "basis", "reasons", "assumes"
    }  # fmt: skip
    assert set(one["muscles"]) == {"primary", "secondary"}
    assert set(swaps) >= {"exercise", "easier", "swaps", "nearest_miss"}
    assert len(swaps["swaps"]) == 2
    assert set(swaps["swaps"][0]) >= {
        "slug", "name", "keeps", "loses", "knee", "costs", "needs", "why"
    }  # fmt: skip
    assert found["results"][0]["slug"] == "romanian-deadlift"
    assert set(found["results"][0]) >= {"slug", "name", "matched"}


def test_the_api_gives_one_answer_for_each_line(client: Client) -> None:
    """Fields may be added; these stay."""
    text = "Day 1\nBack squat 3x6-8 @ 60kg\nsquat + pull-up 3x10\nflurble 3x5"
    answer = client.get("/api/workout", params={"text": text})
    lines = answer.json()["lines"]

    assert [line["text"] for line in lines] == text.split("\n")
    for line in lines:
        assert line.keys() >= {"text", "slug", "name", "confidence", "dose"}
    assert lines[1]["slug"] == "back-squat"
    assert lines[1]["name"] == "Back squat"
    assert lines[1]["confidence"] == "sure"
    assert lines[1]["dose"] == "3x6-8 60kg"
    assert [each["slug"] for each in lines[2]["exercises"]] == ["back-squat", "pull-up"]
    assert (lines[0]["slug"], lines[0]["kind"]) == (None, "heading")
    assert (lines[3]["slug"], lines[3]["confidence"]) == (None, "not-recognised")
    assert answer.json()["asks"]["exercises"] == 3
    assert answer.headers["cache-control"] == "private, no-cache"


def test_swaps_come_page_by_page(client: Client) -> None:
    path = "/api/exercises/goblet-squat/swaps?limit=3"
    one, two = (client.get(f"{path}&page={page}").json() for page in (1, 2))
    six = client.get("/api/exercises/goblet-squat/swaps?limit=6").json()

    assert one["swaps"] + two["swaps"] == six["swaps"]
    assert one["total"] == two["total"] == six["total"] > 6
    assert client.get(f"{path}&page=9999").json() == {**six, "swaps": []}


# --- What it refuses ---------------------------------------------------------------------------


def test_an_api_error_is_json_and_names_the_field(client: Client) -> None:
    answer = client.get("/api/exercises/back-squat/swaps?kit=jetpack")

    assert answer.status_code == 400
    assert answer.json()["fields"][0]["field"] == "kit"
    assert client.get("/api/exercises/nope").status_code == 404
    assert client.get("/api/search").status_code == 400
    assert client.get("/api/search?q=a&limit=0").status_code == 400
    for page in ("0", "-1", "10000", "two", "1.5"):
        answer = client.get(f"/api/exercises/back-squat/swaps?page={page}")
        assert answer.status_code == 400
        assert answer.json()["fields"] == [
            {"field": "page", "value": page, "allowed": ["a whole number from 1 to 9999"]}
        ]
        assert answer.json()["detail"] == f"page={page}: use a whole number from 1 to 9999"


@pytest.mark.parametrize("path", ADDRESSES)
def test_what_is_described_is_what_is_read(client: Client, path: str) -> None:
    """Who filters by a name that is not known would take everything for the answer."""
    answer = client.get(asked(path, "pattern=squat"))
    names = [parameter["name"] for parameter in described(client, path)]

    assert answer.status_code == 400
    [field] = answer.json()["fields"]
    assert (field["field"], field["value"]) == ("pattern", "squat")
    assert sorted(field["allowed"]) == sorted(names or ["no parameters"])
    assert answer.json()["detail"].startswith("pattern is not known here: use ")


@pytest.mark.parametrize("path", ADDRESSES)
def test_what_the_description_allows_is_taken_and_nothing_else(client: Client, path: str) -> None:
    for parameter in described(client, path):
        name, schema = parameter["name"], parameter["schema"]
        words = schema.get("items", schema).get("enum")
        if words:
            wrong, allowed = "jetpack", words
        elif schema["type"] == "integer":
            limits = schema["minimum"], schema["maximum"]
            wrong, allowed = "0", [f"a whole number from {limits[0]} to {limits[1]}"]
            for limit in limits:
                assert client.get(asked(path, f"{name}={limit}")).status_code == 200
        else:
            assert parameter["required"]
            continue
        answer = client.get(asked(path, f"{name}={wrong}"))

        assert answer.status_code == 400, name
        [field] = answer.json()["fields"]
        assert (field["field"], field["value"]) == (name, wrong)
        assert set(field["allowed"]) <= set(allowed)  # of a dial what this exercise offers
        assert answer.json()["detail"] == f"{name}={wrong}: use {', '.join(field['allowed'])}"


@pytest.mark.parametrize("path", MUST)
def test_what_must_be_asked_is_said_in_words(client: Client, path: str) -> None:
    name, _, value = MUST[path].partition("=")
    missing, blank = client.get(path), client.get(f"{path}?{name}=")

    assert missing.status_code == 400
    assert missing.json()["detail"] == f"{name} is missing: use any words"
    assert blank.status_code == 200  # a box that is still empty
    twice = client.get(f"{path}?{name}={value}&{name}=run")
    assert twice.json()["detail"] == f"{name} is given more than once: use one value"
    assert client.get(f"{path}?{name}={value}&{name}={value}").status_code == 200


@pytest.mark.parametrize("query", ["limit=2&limit=3", "page=1&page=2", "reason=kit&reason=skill"])
def test_of_one_value_the_last_does_not_simply_count(client: Client, query: str) -> None:
    answer = client.get(f"/api/exercises/back-squat/swaps?{query}")

    assert answer.status_code == 400
    assert answer.json()["fields"][0]["allowed"] == ["one value"]


@pytest.mark.parametrize("field", ["page=2", "reason=build", "fine=1", "without=barbell"])
def test_a_workout_takes_only_what_it_uses(client: Client, field: str) -> None:
    answer = client.get(f"/api/workout?text=squat&{field}")

    assert answer.status_code == 400
    assert answer.json()["fields"][0]["allowed"] == ["text", "want-less", "kit"]


def test_the_api_takes_the_questions_and_names_what_is_wrong(client: Client) -> None:
    given = client.get("/api/workout?text=back+squat&kit=none").json()
    swap = given["lines"][0]["exercises"][0]["swap"]

    assert swap["slug"] != "back-squat"
    for query, field in (
        ("text=squat&kit=jetpack", "kit"),
        ("text=" + "x%0A" * 201, "text"),
    ):
        answer = client.get(f"/api/workout?{query}")
        assert answer.status_code == 400
        assert answer.json()["fields"][0]["field"] == field
    long = client.get("/api/workout", params={"text": "y" * 20_001})
    assert long.status_code == 400
    assert long.json()["detail"] == (
        "text is too long: use up to 200 lines, up to 20000 characters"
    )


LONG = "y" * 300
ODD = (
    f"/api/exercises/{LONG}",
    f"/api/exercises/{LONG}/swaps",
    f"/api/search?q={LONG}",
    f"/api/search?{LONG}=1",
    f"/api/search?limit={LONG}",
    f"/api/workout?{LONG}",
    "/api/exercises/back-squat/swaps?" + "kit=box&" * (MAX_FIELDS + 1),
    f"/api/{LONG}",
    "/api/exercises/%00",
    "/api/exercises/nope",
    "/api/search?%FF=%FE",
    "/data/nothing.json?limit=0",
)


@pytest.mark.parametrize("url", ODD)
def test_no_error_is_long_or_in_the_words_of_a_library(client: Client, url: str) -> None:
    answer = client.get(url)
    told = answer.json()

    assert answer.status_code in {400, 404, 414}
    assert told["status"] == answer.status_code
    assert len(answer.text) < 300
    assert "`" not in answer.text
    assert "Validation" not in answer.text
    assert url not in answer.text
    assert told["detail"] not in {"Not Found", "Bad Request"}
    if answer.status_code == 404 and "/exercises/" in url:
        assert "look for its name with /api/search" in told["detail"]


def test_whatever_is_answered_is_in_the_description(client: Client) -> None:
    spec = client.get(SPEC).json()
    shapes = spec["components"]["schemas"]

    assert set(shapes["Failure"]["properties"]) == {"status", "error", "detail", "fields"}
    assert set(shapes["Wrong"]["properties"]) == {"field", "value", "allowed"}
    for path, methods in spec["paths"].items():
        if path.startswith("/api/"):
            assert methods["get"]["description"]
            responses = {"200", "400", "404"} if "{slug}" in path else {"200", "400"}
            assert set(methods["get"]["responses"]) == responses


def test_the_open_api_names_every_parameter(client: Client) -> None:
    spec = client.get("/api/openapi/openapi.json").json()
    get = spec["paths"]["/api/exercises/{slug}/swaps"]["get"]
    names = {parameter["name"] for parameter in get["parameters"]}

    assert names == {"slug", "reason", "want-less", "kit", "without", "fine", "limit", "page"}
    kit = next(p for p in get["parameters"] if p["name"] == "kit")
    assert "dumbbell" in str(kit)


def test_the_api_is_described(client: Client) -> None:
    paths = client.get("/api/openapi/openapi.json").json()["paths"]

    assert "/api/workout" in paths
    assert "/workout" not in client.get("/robots.txt").text


def test_a_narrow_screen_breaks_an_address_before_a_slash(client: Client) -> None:
    page = client.get("/api").text
    heads = re.findall(r"<h2><code>(.*?)</code></h2>", page)

    assert "/api<wbr>/exercises<wbr>/{slug}<wbr>/swaps" in heads
    told = client.get(SPEC).json()["paths"]
    paths = {head.replace("<wbr>", "") for head in heads}
    assert {path for path in told if path.startswith("/api/")} <= paths
