"""The whole catalog as open data: JSON, CSV and the JSON Schema. Site and command give these bytes.

Every mark carries its basis and what it rests on. No figure of the model is in it: only steps.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Annotated, Any, NamedTuple

import msgspec
from msgspec import Meta, Struct, structs

from guide import __version__, phrases
from guide.edition import Edition
from guide.public.exercises import Exercise, Source, exercise
from guide.words import Level, Seen

DRAFT = "https://json-schema.org/draft/2020-12/schema"
LICENCE = "CC-BY-4.0"
LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/"
CREDIT = "Exercise data from Kneewise, CC BY 4.0"
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the start of a formula."""


class Figure(Struct, frozen=True, kw_only=True):
    """A published figure that a mark rests on."""

    id: Annotated[str, Meta(description="The row on /method/evidence.")]
    study: Annotated[str, Meta(description="The id of one of the studies.")]
    exercise: Annotated[str, Meta(description="What was measured, in the study's words.")]
    value: float | str
    unit: Annotated[str, Meta(description="BW: times body weight.")]
    seen: Annotated[Seen, Meta(description="How directly the figure was seen.")]


class Provenance(Struct, frozen=True, kw_only=True):
    """How a mark is known."""

    how: Annotated[str, Meta(description="In a sentence or two.")]
    figures: Annotated[
        list[Figure],
        Meta(description="The mark is the middle of these, or taken over from them as a relative."),
    ]
    scaled_by: Annotated[
        list[Figure], Meta(description="Figures of the kind of stance that scaled the model.")
    ]
    sources: Annotated[list[str], Meta(description="Other studies the exercise's file names.")]


class Marked(Exercise, frozen=True, kw_only=True):
    """An exercise as in the API, with where its mark comes from."""

    page: Annotated[str, Meta(description="Where the technique page is.")]
    provenance: Provenance


class Dataset(Struct, frozen=True, kw_only=True):
    """Kneewise's exercises with their marks. A null level is not rated, which is not gentle."""

    name: str
    version: Annotated[str, Meta(description="Of the program that made the marks.")]
    revision: Annotated[str, Meta(description="Names the content: equal ones, equal marks.")]
    licence: str
    licence_url: str
    credit: Annotated[str, Meta(description="Name this when you use the data.")]
    purpose: Annotated[str, Meta(description="What it is for, and what it is not for.")]
    levels: Annotated[list[str], Meta(description="The words of levels 0 to 4.")]
    exercises: list[Marked]
    studies: list[Source]


class File(NamedTuple):
    """One of the files of the open data."""

    media_type: str
    content: Callable[[Edition], bytes]


@lru_cache(maxsize=2)
def dataset(edition: Edition) -> Dataset:
    """The whole catalog with its marks; made once for each edition."""
    exercises = [_marked(edition, slug) for slug in edition.marks]
    named = {figure.study for e in exercises for figure in _figures(e)}
    named |= {study for e in exercises for study in e.provenance.sources}
    studies = edition.catalog.studies
    return Dataset(
        name="Kneewise",
        version=__version__,
        revision=edition.revision,
        licence=LICENCE,
        licence_url=LICENCE_URL,
        credit=CREDIT,
        purpose=phrases.PURPOSE,
        levels=[level.slug for level in Level],
        exercises=exercises,
        studies=[
            Source(id=slug, cite=study.cite, url=study.url, doi=study.doi)
            for slug, study in studies.items()
            if slug in named
        ],
    )


def as_json(edition: Edition) -> bytes:
    """The dataset as JSON."""
    return msgspec.json.encode(dataset(edition)) + b"\n"


def as_csv(edition: Edition) -> bytes:
    """One line for each exercise, in UTF-8; nothing in it starts a formula in a spreadsheet."""
    data = dataset(edition)
    dois = {study.id: study.doi or study.url for study in data.studies}
    text = io.StringIO()
    out = csv.writer(text)
    out.writerow(COLUMNS)
    for each in data.exercises:
        out.writerow([harmless(cell) for cell in _cells(data, each, dois)])
    return text.getvalue().encode()


def as_schema(edition: Edition) -> bytes:
    """The JSON Schema of the JSON file; the same for every edition of one version."""
    del edition
    return msgspec.json.format(msgspec.json.encode(schema()), indent=2) + b"\n"


def schema() -> dict[str, Any]:
    """The JSON Schema of ``Dataset``."""
    _, parts = msgspec.json.schema_components([Dataset], ref_template="#/$defs/{name}")
    whole = dict(parts.pop("Dataset"))
    return {
        "$schema": DRAFT,
        **whole,
        "title": f"Kneewise catalog, version {__version__}",
        "$defs": parts,
    }


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


FILES: Mapping[str, File] = {
    "catalog.json": File("application/json", as_json),
    "catalog.csv": File("text/csv", as_csv),
    "catalog.schema.json": File("application/schema+json", as_schema),
}
"""The files by name."""

COLUMNS = (
    "slug", "name", "mark", "level", "kneecap_band", "landing", "watch", "basis", "how",
    "figures", "scaled_by", "studies", "assumes", "pattern", "purpose", "primary", "secondary",
    "kit", "skill", "page", "version", "revision", "licence", "written_by", "position",
)  # fmt: skip
"""Lists in one cell are parted by a space, alternatives of kit by `` or ``. Kneewise wrote what
has no ``written_by``."""


def _marked(edition: Edition, slug: str) -> Marked:
    entry, mark, catalog = edition.entry(slug), edition.marks[slug], edition.catalog
    listed = exercise(edition, slug)
    return Marked(
        **structs.asdict(listed),
        page=f"/exercises/{slug}",
        provenance=Provenance(
            how=phrases.basis(entry, mark, catalog),
            figures=[_figure(edition, row) for row in mark.rows],
            scaled_by=[_figure(edition, row) for row in catalog.scaled_by(entry.exercise)],
            sources=sorted(entry.exercise.sources),
        ),
    )


def _figure(edition: Edition, name: str) -> Figure:
    row = edition.catalog.loads[name]
    return Figure(
        id=name,
        study=row.study,
        exercise=row.exercise,
        value=row.value,
        unit=row.unit,
        seen=row.confidence.seen,
    )


def _figures(each: Marked) -> Iterator[Figure]:
    yield from each.provenance.figures
    yield from each.provenance.scaled_by


def _cells(data: Dataset, each: Marked, dois: Mapping[str, str]) -> Iterator[str]:
    impact, known = each.impact, each.provenance
    studies = dict.fromkeys([*(f.study for f in _figures(each)), *known.sources])
    yield from (each.slug, each.name)
    yield "not-rated" if impact.level is None else data.levels[impact.level]
    yield from ("" if n is None else str(n) for n in (impact.level, impact.kneecap_band))
    yield from (str(impact.landing), " ".join(impact.watch), impact.basis, known.how)
    yield " ".join(figure.id for figure in known.figures)
    yield " ".join(figure.id for figure in known.scaled_by)
    yield " ".join(dois[study] for study in studies)
    yield from (impact.assumes, each.pattern, each.purpose)
    yield from (" ".join(each.muscles.primary), " ".join(each.muscles.secondary))
    yield " or ".join(" ".join(row) or "none" for row in each.kit)
    yield from (str(each.skill), each.page, data.version, data.revision, data.licence)
    yield from (each.written_by or "", each.position)
