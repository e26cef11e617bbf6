"""Dials over HTTP: page, part, picture and API for one setting."""

from __future__ import annotations

import re

import pytest

from tests.web.conftest import HERE, Client

PART = {"HX-Request-Type": "partial", "HX-Request": "true"}
URL = "/exercises/goblet-squat"
SET = f"{URL}?depth=half&weight=light"
FOREVER = "max-age=31536000, immutable"


def test_a_setting_is_a_whole_page_known_by_the_exercise(client: Client) -> None:
    answer = client.get(SET)

    assert answer.status_code == 200
    assert answer.text.lower().startswith("<!doctype html>")
    assert f'<link rel="canonical" href="{HERE}{URL}">' in answer.text
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert "half depth and light weight" in answer.text
    assert "X-Robots-Tag" not in client.get(URL).headers


def test_a_turned_dial_brings_a_part_and_the_one_address(client: Client) -> None:
    answer = client.get(f"{URL}?weight=light&support=&depth=half&lean=as-shown", headers=PART)

    assert "<!doctype" not in answer.text.lower()
    assert answer.headers["HX-Push-Url"] == SET
    for place in ("#first", "#acts", "#address"):
        assert f'hx-target="{place}"' in answer.text
    assert "As you set it. Knee impact: Low." in answer.text
    whole = client.get(SET).text
    for line in filter(None, answer.text.splitlines()):
        assert line in whole or "hx-partial" in line, "a part is a piece of the page"


def test_back_to_as_shown_pushes_the_bare_address(client: Client) -> None:
    assert client.get(URL, headers=PART).headers["HX-Push-Url"] == URL


def test_what_is_not_offered_is_left_out_and_said(client: Client) -> None:
    answer = client.get(f"{URL}?depth=deep&lean=sideways&weight=light&x=1")

    assert answer.status_code == 200
    for said in ("depth=deep", "lean=sideways", "x=1"):
        assert f"We left out “{said}”" in answer.text
    assert f'data-share="{URL}?weight=light"' in answer.text
    assert "We left out “depth=half”" in client.get("/exercises/running?depth=half").text


@pytest.mark.parametrize(
    "query",
    ["depth", "depth=%00", "depth=half&depth=deep&depth=quarter", "lean=💪", "weight[]=light",
     "depth=HALF", "support=hold&support=", "v=1&motion=1&size=huge", "depth=%ff%fe"],
)  # fmt: skip
def test_no_value_breaks_anything(client: Client, query: str) -> None:
    for path in (URL, "/exercises/running", "/exercises/split-squat", "/figures/goblet-squat.svg",
                 "/api/exercises/goblet-squat"):  # fmt: skip
        for headers in ({}, PART):
            assert client.get(f"{path}?{query}", headers=headers).status_code in {200, 400}


def test_the_picture_as_set_is_kept_for_good_under_its_own_digest_only(client: Client) -> None:
    srcs = re.findall(r'src(?:set)?="(/figures/[^"]+)"', client.get(SET).text)
    files = dict.fromkeys(src.replace("&amp;", "&").removesuffix("#dark") for src in srcs)
    still, moving = files
    plain = client.get("/api/exercises/goblet-squat").json()["figure"]

    for url in (still, moving):
        answer = client.get(url)
        assert answer.headers["cache-control"] == FOREVER
        assert answer.text.startswith("<svg")
    assert client.get(still).text != client.get(plain).text
    digest = plain.partition("?v=")[2]
    for other in (f"{SET}&v={digest}", f"{SET}&v=0", SET):
        stale = client.get(other.replace(URL, "/figures/goblet-squat.svg"))
        assert stale.status_code == 200
        assert stale.headers["cache-control"] != FOREVER


def test_the_api_tells_the_dials_and_answers_for_them(client: Client) -> None:
    plain = client.get("/api/exercises/goblet-squat").json()
    made = client.get("/api/exercises/goblet-squat?depth=half&weight=light").json()

    assert plain["dials"] == {
        "depth": ["quarter", "half", "as-shown"],
        "lean": ["forward", "as-shown"],
        "weight": ["light", "typical", "heavy"],
    }
    assert made["dials"] == plain["dials"]
    assert made["impact"]["level"] < plain["impact"]["level"]
    assert made["impact"]["basis"] == "estimated"
    assert "tenth" in made["impact"]["assumes"]
    assert client.get(made["figure"]).headers["cache-control"] == FOREVER
    assert client.get("/api/exercises/running").json()["dials"] == {}


@pytest.mark.parametrize("query", ["depth=deep", "depth=banana", "support=hold", "x=1"])
def test_the_api_refuses_what_is_not_offered_and_names_it(client: Client, query: str) -> None:
    answer = client.get(f"/api/exercises/goblet-squat?{query}")

    assert answer.status_code == 400
    assert query.partition("=")[0] in answer.text


def test_the_open_api_names_the_dials(client: Client) -> None:
    spec = client.get("/api/openapi/openapi.json").json()
    get = spec["paths"]["/api/exercises/{slug}"]["get"]
    names = {parameter["name"] for parameter in get["parameters"]}

    assert names == {"slug", "depth", "lean", "weight", "support"}
    assert "quarter" in str(spec)
    assert "dials" in str(spec["components"]["schemas"])
