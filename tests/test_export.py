"""The open data: that its files agree with each other, with the API and with the pages."""

from __future__ import annotations

import copy
import csv
import io
import json
from html import unescape
from typing import Any

import jsonschema
import pytest

from guide import __version__, catalog, edition, knee, public
from guide.edition import Edition
from guide.pages.technique import technique_page
from guide.public import export
from guide.words import Basis, Level
from tests.web.conftest import Client, client, site

__all__ = ["client", "site"]  # the fixtures


@pytest.fixture(scope="module")
def data(current: Edition) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(export.as_json(current))
    return loaded


@pytest.fixture(scope="module")
def table(current: Edition) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(export.as_csv(current).decode())))


def test_the_file_says_what_it_is(current: Edition, data: dict[str, Any]) -> None:
    assert data["version"] == __version__
    assert data["revision"] == current.revision
    assert data["licence"] == "CC-BY-4.0"
    assert data["levels"] == ["very-low", "low", "moderate", "high", "very-high"]
    assert len(data["exercises"]) == len(current.marks)


def test_site_api_and_export_agree(
    client: Client, current: Edition, data: dict[str, Any], table: list[dict[str, str]]
) -> None:
    served = client.get("/data/catalog.json").json()
    listed = client.get("/api/exercises").json()
    lines = list(csv.DictReader(io.StringIO(client.get("/data/catalog.csv").text)))

    assert served == data
    assert lines == table
    assert listed["revision"] == data["revision"]
    for exported, api, line in zip(data["exercises"], listed["exercises"], table, strict=True):
        assert api == {name: exported[name] for name in api}
        level = api["impact"]["level"]
        assert line["slug"] == api["slug"]
        assert line["mark"] == ("not-rated" if level is None else data["levels"][level])
        assert line["basis"] == api["impact"]["basis"]
        assert line["how"] == exported["provenance"]["how"]
    for each in data["exercises"][::40]:
        page = technique_page(current, each["slug"])
        assert page.mark.level == each["impact"]["level"]
        assert page.basis == each["provenance"]["how"]
        printed = unescape(client.get(each["page"]).text)
        mark = printed.partition('class="mark plate')[2].partition("</p>")[0]
        level = each["impact"]["level"]
        assert f"<b>{'Not rated' if level is None else Level(level).label}</b>" in mark
        assert f"<p>{page.basis}</p>" in printed
        for figure in (*each["provenance"]["figures"], *each["provenance"]["scaled_by"]):
            assert f'/method/evidence?study={figure["study"]}"' in printed


@pytest.mark.parametrize("name", export.FILES)
def test_the_site_serves_the_very_bytes(client: Client, current: Edition, name: str) -> None:
    answer = client.get(f"/data/{name}")

    assert answer.content == export.FILES[name].content(current)
    assert answer.headers["content-type"].startswith(export.FILES[name].media_type)
    assert client.get(f"/data/{name}", headers={"If-None-Match": answer.headers["etag"]}
                      ).status_code == 304  # fmt: skip


def test_another_name_is_told_as_data(client: Client) -> None:
    answer = client.get("/data/catalog.xml")

    assert answer.status_code == 404
    assert answer.json()["status"] == 404


def test_the_data_is_as_its_schema_says(data: dict[str, Any]) -> None:
    schema = export.schema()
    jsonschema.Draft202012Validator.check_schema(schema)

    jsonschema.validate(data, schema, cls=jsonschema.Draft202012Validator)


@pytest.mark.parametrize(
    ("place", "wrong"),
    [
        (("exercises", 0, "impact", "basis"), None),
        (("exercises", 5, "provenance", "figures"), [{"id": "x"}]),
        (("exercises", 9, "skill"), "easy"),
        (("revision",), 3),
    ],
)
def test_wrong_data_is_refused_at_any_depth(
    data: dict[str, Any], place: tuple[str | int, ...], wrong: object
) -> None:
    broken: Any = {**data, "exercises": copy.deepcopy(data["exercises"][:10])}
    inner = broken
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = wrong

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, export.schema(), cls=jsonschema.Draft202012Validator)


def test_every_mark_says_what_it_rests_on(current: Edition, data: dict[str, Any]) -> None:
    named = {study["id"] for study in data["studies"]}
    for each in data["exercises"]:
        mark, known = current.marks[each["slug"]], each["provenance"]
        assert known["how"]
        assert [figure["id"] for figure in known["figures"]] == list(mark.rows)
        assert bool(known["scaled_by"]) is (mark.basis is Basis.ANCHORED)
        if mark.basis is Basis.MEASURED:
            pairs = [(f["study"], f["value"]) for f in known["figures"]]
            assert knee.band(knee.median_of_studies(pairs)) == each["impact"]["kneecap_band"]
        for figure in (*known["figures"], *known["scaled_by"]):
            assert figure["study"] in named
            assert figure["seen"] in {"paper", "derived", "copy"}


def test_no_cell_is_a_formula(table: list[dict[str, str]]) -> None:
    assert table
    for line in table:
        assert None not in line
        assert [cell for cell in line.values() if cell.startswith(export.FORMULA)] == []


@pytest.mark.parametrize("cell", ["=1+1", "+49 30", "-2", "@x", "\t=1", "\r=1"])
def test_what_would_be_a_formula_is_made_harmless(cell: str) -> None:
    assert export.harmless(cell) == f"'{cell}"
    assert export.harmless(f"a{cell}") == f"a{cell}"


def test_a_name_that_is_a_formula_goes_out_harmless(
    broken: Any,  # noqa: ANN401  the fixture's own type says it
) -> None:
    folder = broken("exercises/core/plank.toml", 'name = "Plank"', 'name = "=HYPERLINK(1)"')
    text = export.as_csv(edition.build(catalog.load(folder))).decode()

    assert "'=HYPERLINK(1)" in text
    assert ",=HYPERLINK" not in text


def test_letters_beyond_ascii_arrive(current: Edition) -> None:
    assert "“" in export.as_csv(current).decode("utf-8")
    assert export.as_json(current).decode("utf-8")


def test_the_files_are_those_of_the_contract() -> None:
    assert set(public.FILES) == {"catalog.json", "catalog.csv", "catalog.schema.json"}
