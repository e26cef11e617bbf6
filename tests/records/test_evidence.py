"""The evidence files of the real catalog: shape, references, and numbers that can be true."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

import pytest

from guide.records.base import Record, decode
from guide.records.care import CarePage, Cues
from guide.records.evidence import (
    Anchor,
    AnchorPoint,
    Anchors,
    EffectRow,
    Effects,
    LoadRow,
    Loads,
    Source,
    Sources,
    Studies,
    Study,
)
from guide.records.pose import End
from guide.words import Confidence, Support

CATALOG = Path(__file__).parents[2] / "catalog"
R = TypeVar("R", bound=Record)


def read(name: str, record: type[R]) -> R:
    """Decode one file of the catalog; every flaw in it fails the test that asked."""
    value, flaws = decode(tomllib.loads((CATALOG / name).read_text("utf-8")), record)
    assert not flaws, [f"{name}: {place}: {message}" for place, message in flaws]
    assert value is not None
    return value


STUDIES = read("evidence/studies.toml", Studies).study
LOADS = read("evidence/loads.toml", Loads).load
EFFECTS = read("evidence/effects.toml", Effects).effect
ANCHORS = read("evidence/anchors.toml", Anchors).anchor
SOURCES = read("evidence/sources.toml", Sources).source
CUES = read("cues.toml", Cues).cue
CARE = [read(f"care/{path.name}", CarePage) for path in sorted((CATALOG / "care").glob("*.toml"))]

ROWS: tuple[LoadRow | EffectRow, ...] = (*LOADS, *EFFECTS)
PAGES: tuple[Study | Source, ...] = (*STUDIES, *SOURCES)

ANCHOR_IDS = {"two-leg", "two-leg-loaded", "one-leg", "split", "strap", "open"}
TINY = 0.05  # percent: what counts as no change


def twins(ids: Iterable[str]) -> list[str]:
    """Ids given more than once."""
    return [name for name, count in Counter(ids).items() if count > 1]


def is_kneecap_force(row: LoadRow) -> bool:
    """Whether the row is a number of body weights at the kneecap joint."""
    fits = row.dimension == "patellofemoral" and row.unit == "BW"
    return fits and isinstance(row.value, float) and row.value > 0


def points_astray(anchor: Anchor, loads: Iterable[LoadRow]) -> list[str]:
    """Rows of an anchor that are missing or measure something else."""
    good = {row.id for row in loads if is_kneecap_force(row)}
    return [point.row for point in anchor.points if point.row not in good]


def loads_astray(anchor: Anchor) -> list[str]:
    """Points whose load does not fit the anchor's class."""
    return [p.row for p in anchor.points if (p.at is not None and p.load > 0) != anchor.loaded]


def wrong_way(row: EffectRow) -> bool:
    """Whether the percent speaks against the direction."""
    if row.percent is None or row.direction not in {"reduces", "increases"}:
        return False
    return row.percent < TINY if row.direction == "increases" else row.percent > -TINY


def cited() -> set[str]:
    """Every study or source that a row, a cue or a care page rests on."""
    rows = {row.study for row in ROWS}
    cues = {source for cue in CUES.values() for source in cue.sources}
    sections = [section for page in CARE for section in page.section]
    care = {source for part in sections for said in part.statement for source in said.sources}
    return rows | cues | care


def test_ids_are_given_once() -> None:
    assert twins(page.id for page in PAGES) == []
    assert twins(row.id for row in ROWS) == []
    assert twins(a.id for a in ANCHORS) == []
    assert twins(["song-2023", "hart-2022", "song-2023"]) == ["song-2023"]


def test_every_row_names_a_study_that_exists() -> None:
    known = {study.id for study in STUDIES}
    assert {row.study for row in ROWS} - known == set()


def test_no_study_or_source_is_unused() -> None:
    assert {study.id for study in STUDIES} - cited() == set()
    assert {source.id for source in SOURCES} - cited() == set()


def test_no_study_is_listed_twice() -> None:
    assert twins(study.cite for study in STUDIES) == []
    assert twins(study.doi for study in STUDIES if study.doi) == []


def test_addresses_can_be_opened_by_people() -> None:
    """No bare network addresses, no ports: such copies vanish."""
    pages = [page.url for page in PAGES] + [row.seen for row in ROWS if row.seen]
    hosts = [page.split("/")[2] for page in pages]
    assert [host for host in hosts if ":" in host or host.replace(".", "").isdigit()] == []


def test_figures_without_a_study_behind_them_stay_out() -> None:
    ids = {row.id for row in ROWS}
    assert ids.isdisjoint({"cpwr-kneepad-001", "t-jhu-weight-01"})


def test_figures_read_in_a_copy_say_so() -> None:
    copied = [row for row in LOADS if row.confidence is Confidence.TRANSCRIBED]
    assert copied
    assert [row.id for row in copied if not (row.seen and row.note)] == []
    worked_out = [row for row in LOADS if row.confidence is Confidence.DERIVED]
    assert [row.id for row in worked_out if not row.note] == []


@pytest.mark.parametrize("row", EFFECTS, ids=lambda row: row.id)
def test_percent_goes_with_the_direction(row: EffectRow) -> None:
    assert not wrong_way(row)


def test_a_percent_against_its_direction_is_found() -> None:
    row = EffectRow(
        id="t-bad-01",
        study="song-2023",
        exercise="Squat",
        change="stop higher",
        direction="reduces",
        dimension="patellofemoral",
        quantity="force",
        percent=44.0,
        confidence=Confidence.ABSTRACT,
    )
    assert wrong_way(row)


def test_the_anchors_are_those_with_a_measured_relative() -> None:
    assert {anchor.id for anchor in ANCHORS} == ANCHOR_IDS
    assert twins(f"{anchor.support} {anchor.loaded}" for anchor in ANCHORS) == []


@pytest.mark.parametrize("anchor", ANCHORS, ids=lambda anchor: anchor.id)
def test_anchor_points_rest_on_measured_kneecap_forces(anchor: Anchor) -> None:
    assert points_astray(anchor, LOADS) == []
    assert loads_astray(anchor) == []
    assert twins(point.row for point in anchor.points) == []


def test_anchor_points_on_other_quantities_are_found() -> None:
    wrong = ("no-such-row", "song2023-007", "fry2003-001", "trepczynski2012-003")
    points = tuple(AnchorPoint(row=row, end=End(knee=60, trunk=20)) for row in wrong)
    anchor = Anchor(id="bad", support=Support.TWO, loaded=True, points=points, note="bad")
    assert points_astray(anchor, LOADS) == list(wrong)
    assert loads_astray(anchor) == list(wrong)


def test_figures_that_anchor_most_are_as_published() -> None:
    """Song 2023 and Hart 2022, as in the abstracts and the copied table."""
    published = {
        "song2023-001": 0.6,
        "song2023-003": 0.6,
        "song2023-002": 8.2,
        "song2023-015": 8.2,
        "song2023-006": 2.5,
        "song2023-009": 4.5,
        "hart2022-002": 3.2,
        "hart2022-003": 2.8,
    }
    assert {row.id: row.value for row in LOADS if row.id in published} == published
