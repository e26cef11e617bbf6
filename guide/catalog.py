"""A folder of TOML files → one immutable Catalog, or every problem in every file at once.

Shape, references and poses are checked here: a catalog that fails one of these is never served.
Editorial rules live in ``guide.lint`` and only fail ``kneewise check``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from hashlib import blake2b
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

from msgspec import Struct

from guide.body import movement
from guide.records.base import Record, decode
from guide.records.care import CarePage, Cue, Cues
from guide.records.evidence import (
    Anchor,
    Anchors,
    EffectRow,
    Effects,
    LoadRow,
    Loads,
    PairRow,
    Pairs,
    Source,
    Sources,
    Studies,
    Study,
)
from guide.records.exercise import NEVER_INHERITED, Exercise
from guide.words import Pattern


class Problem(NamedTuple):
    """Something wrong with a catalog, told so that its author can mend it."""

    path: str  # relative to the catalog's folder
    place: str  # the field, such as ``pose.end.knee``; may be empty
    message: str  # what is wrong and what to do
    rule: str  # the name of the rule that found it

    def __str__(self) -> str:
        """One line: file, place, message and the rule's name."""
        where = f"{self.path}: {self.place}" if self.place else self.path
        return f"{where}: {self.message} [{self.rule}]"


class CatalogError(Exception):
    """The catalog cannot be used; ``problems`` says everything that is wrong with it."""

    def __init__(self, problems: list[Problem]) -> None:
        """Keep the problems, and read as all of them."""
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class Entry(Struct, frozen=True):
    """An exercise with what its place in the folder says about it."""

    slug: str
    pattern: Pattern
    exercise: Exercise
    like: str | None
    path: str


class Catalog(Struct, frozen=True):
    """Everything the catalog's folder holds, checked. ``revision`` names its content."""

    entries: Mapping[str, Entry]
    renamed: Mapping[str, str]  # old slug → slug
    cues: Mapping[str, Cue]
    studies: Mapping[str, Study]
    loads: Mapping[str, LoadRow]
    effects: Mapping[str, EffectRow]
    anchors: Mapping[str, Anchor]
    pairs: tuple[PairRow, ...]
    sources: Mapping[str, Source]
    care: Mapping[str, CarePage]
    revision: str


def load(folder: Path) -> Catalog:
    """Read and check the catalog in ``folder``; raises CatalogError with every problem."""
    catalog, problems = read(folder)
    if problems or catalog is None:
        raise CatalogError(problems)
    return catalog


def read(folder: Path) -> tuple[Catalog | None, list[Problem]]:
    """Read the catalog as far as it can be read, with every problem found on the way."""
    problems: list[Problem] = []
    if not (folder / "exercises").is_dir():
        message = "no folder 'exercises' here; give the folder that holds it"
        return None, [Problem(str(folder), "", message, "folder")]
    reader = _Reader(folder, problems)
    catalog = Catalog(
        entries=MappingProxyType(reader.entries()),
        renamed=MappingProxyType({}),
        cues=_frozen(reader.file("cues.toml", Cues), lambda x: x.cue),
        studies=_frozen(reader.file("evidence/studies.toml", Studies), lambda x: _by_id(x.study)),
        loads=_frozen(reader.file("evidence/loads.toml", Loads), lambda x: _by_id(x.load)),
        effects=_frozen(reader.file("evidence/effects.toml", Effects), lambda x: _by_id(x.effect)),
        anchors=_frozen(reader.file("evidence/anchors.toml", Anchors), lambda x: _by_id(x.anchor)),
        pairs=getattr(reader.file("evidence/pairs.toml", Pairs), "pair", ()),
        sources=_frozen(reader.file("evidence/sources.toml", Sources), lambda x: _by_id(x.source)),
        care=MappingProxyType(reader.care()),
        revision=reader.revision(),
    )
    for check in CHECKS:
        problems += check(catalog)
    catalog = _with_old_slugs(catalog)
    return catalog, sorted(set(problems))


class _Reader:
    """Reads files of one folder, gathering problems and the bytes that make the revision."""

    def __init__(self, folder: Path, problems: list[Problem]) -> None:
        self._folder = folder
        self._problems = problems
        self._digest = blake2b(digest_size=8)

    def file(self, name: str, record: type[R]) -> R | None:
        raw = self._parse(self._folder / name)
        return None if raw is None else self._decode(raw, record, name)

    def entries(self) -> dict[str, Entry]:
        """Every exercise by slug, ``like`` resolved."""
        raws: dict[str, tuple[Path, dict[str, Any]]] = {}
        for path in sorted((self._folder / "exercises").rglob("*.toml")):
            raw = self._parse(path)
            if raw is None:
                continue
            if path.stem in raws:
                twin = self._name(raws[path.stem][0])
                self._add(path, "", f"the slug is taken by {twin}; rename one file", "slug-unique")
                continue
            raws[path.stem] = (path, raw)
        found = (self._entry(path, raw, raws) for path, raw in raws.values())
        return {entry.slug: entry for entry in sorted(filter(None, found), key=lambda e: e.slug)}

    def care(self) -> dict[str, CarePage]:
        pages = {}
        for path in sorted((self._folder / "care").glob("*.toml")):
            page = self.file(f"care/{path.name}", CarePage)
            if page is not None:
                pages[path.stem] = page
        return pages

    def revision(self) -> str:
        return self._digest.hexdigest()

    def _entry(
        self, path: Path, raw: dict[str, Any], raws: Mapping[str, tuple[Path, dict[str, Any]]]
    ) -> Entry | None:
        name = self._name(path)
        folder = path.relative_to(self._folder / "exercises").parent.as_posix()
        if folder not in set(Pattern):
            known = ", ".join(Pattern)
            message = f"the folder '{folder}' is no type of move; choose from: {known}"
            self._add(path, "", message, "pattern-folder")
            return None
        like = raw.get("like")
        if like is not None:
            merged = self._resolved(path, raw, raws)
            if merged is None:
                return None
            raw = merged
        exercise = self._decode(raw, Exercise, name)
        return exercise and Entry(path.stem, Pattern(folder), exercise, like, name)

    def _resolved(
        self, path: Path, raw: dict[str, Any], raws: Mapping[str, tuple[Path, dict[str, Any]]]
    ) -> dict[str, Any] | None:
        """The variant's own keys over those of its base: whole keys, one level deep."""
        like = raw["like"]
        if like not in raws:
            self._add(path, "like", f"no exercise has the slug {like!r}", "like-exists")
            return None
        base = raws[like][1]
        if "like" in base:
            message = f"{like!r} is itself like {base['like']!r}; name that one"
            self._add(path, "like", message, "like-one-level")
            return None
        inherited = {key: value for key, value in base.items() if key not in NEVER_INHERITED}
        return {**inherited, **{key: value for key, value in raw.items() if key != "like"}}

    def _parse(self, path: Path) -> dict[str, Any] | None:
        try:
            content = path.read_bytes()
            self._digest.update(self._name(path).encode() + b"\0" + content + b"\0")
            return tomllib.loads(content.decode())
        except FileNotFoundError:
            self._add(path, "", "this file is missing", "file-exists")
        except UnicodeDecodeError as error:
            self._add(path, "", f"save this file as UTF-8 ({error.reason})", "toml")
        except tomllib.TOMLDecodeError as error:
            self._add(path, "", f"not readable as TOML: {error}", "toml")
        return None

    def _decode(self, raw: dict[str, Any], record: type[R], name: str) -> R | None:
        value, flaws = decode(raw, record)
        self._problems += [Problem(name, place, message, "shape") for place, message in flaws]
        return value

    def _add(self, path: Path, place: str, message: str, rule: str) -> None:
        self._problems.append(Problem(self._name(path), place, message, rule))

    def _name(self, path: Path) -> str:
        return path.relative_to(self._folder).as_posix()


R = TypeVar("R", bound=Record)
T = TypeVar("T")


def _frozen(record: R | None, take: Callable[[R], dict[str, T]]) -> Mapping[str, T]:
    return MappingProxyType({} if record is None else take(record))


def _by_id(rows: tuple[Any, ...]) -> dict[str, Any]:
    return {row.id: row for row in rows}


def _with_old_slugs(catalog: Catalog) -> Catalog:
    renamed = {old: e.slug for e in catalog.entries.values() for old in e.exercise.formerly}
    fields = {name: getattr(catalog, name) for name in catalog.__struct_fields__}
    return Catalog(**{**fields, "renamed": MappingProxyType(renamed)})


# --- References: each check is one rule, named in its problems --------------------------------


def cues_exist(catalog: Catalog) -> Iterator[Problem]:
    """Every cue an exercise names is in cues.toml."""
    for entry in catalog.entries.values():
        for cue in entry.exercise.cues.keys() - catalog.cues.keys():
            message = f"no cue {cue!r} in cues.toml; add it there or use another"
            yield Problem(entry.path, f"cues.{cue}", message, "cues-exist")


def studies_exist(catalog: Catalog) -> Iterator[Problem]:
    """Every study named by an exercise or a row is in evidence/studies.toml."""
    for entry in catalog.entries.values():
        for study in entry.exercise.sources:
            if study not in catalog.studies:
                message = f"no study {study!r} in evidence/studies.toml"
                yield Problem(entry.path, "sources", message, "studies-exist")
    for file, rows in (("loads", catalog.loads), ("effects", catalog.effects)):
        for row in rows.values():
            if row.study not in catalog.studies:
                message = f"row {row.id!r}: no study {row.study!r} in evidence/studies.toml"
                yield Problem(f"evidence/{file}.toml", row.id, message, "studies-exist")


def rows_exist(catalog: Catalog) -> Iterator[Problem]:
    """Every measured row, anchor and effect an exercise rests on exists."""
    for entry in catalog.entries.values():
        knee = entry.exercise.knee
        wanted: list[tuple[str, str, Mapping[str, Any], str]] = []
        if knee is not None:
            wanted += [("knee.measured", row, catalog.loads, "loads") for row in knee.measured]
            if knee.relative:
                wanted.append(("knee.relative", knee.relative, catalog.loads, "loads"))
            if knee.anchor:
                wanted.append(("knee.anchor", knee.anchor, catalog.anchors, "anchors"))
        for form in (*entry.exercise.easier, *entry.exercise.raises):
            if form.effect:
                wanted.append((f"easier.{form.change}", form.effect, catalog.effects, "effects"))
        for place, row, rows, file in wanted:
            if row not in rows:
                message = f"no row {row!r} in evidence/{file}.toml"
                yield Problem(entry.path, place, message, "rows-exist")


def pairs_fit(catalog: Catalog) -> Iterator[Problem]:
    """A compared pair names live exercises and an effect row."""
    for pair in catalog.pairs:
        place = f"{pair.harder} > {pair.easier}"
        for slug in (pair.harder, pair.easier):
            if slug not in catalog.entries:
                yield Problem("evidence/pairs.toml", place, f"no exercise {slug!r}", "pairs-fit")
        if pair.row not in catalog.effects:
            message = f"no row {pair.row!r} in evidence/effects.toml"
            yield Problem("evidence/pairs.toml", place, message, "pairs-fit")


def measured_rows_fit(catalog: Catalog) -> Iterator[Problem]:
    """A mark is measured only by a number of body weights at the kneecap joint."""
    for entry in catalog.entries.values():
        knee = entry.exercise.knee
        if knee is None:
            continue
        for name in (*knee.measured, *([knee.relative] if knee.relative else [])):
            row = catalog.loads.get(name)
            if row is not None and not is_kneecap_peak(row):
                message = f"{name!r} is no kneecap force in body weights; choose another row"
                yield Problem(entry.path, "knee", message, "measured-rows-fit")


def anchors_fit(catalog: Catalog) -> Iterator[Problem]:
    """An anchor belongs to the support class and loading of the pose it scales."""
    for anchor in catalog.anchors.values():
        for point in anchor.points:
            row = catalog.loads.get(point.row)
            if row is None or not is_kneecap_peak(row):
                message = f"{point.row!r} is no kneecap force in evidence/loads.toml"
                yield Problem("evidence/anchors.toml", anchor.id, message, "anchors-fit")
    for entry in catalog.entries.values():
        pose, knee = entry.exercise.pose, entry.exercise.knee
        found = catalog.anchors.get(knee.anchor) if knee and knee.anchor else None
        if found is None:
            continue
        loaded = pose.load is not None and pose.load.typical > 0
        if found.support is not pose.support or found.loaded != loaded:
            kind = "loaded" if found.loaded else "unloaded"
            message = f"{found.id!r} is for {kind} poses {found.support.label}"
            yield Problem(entry.path, "knee.anchor", message, "anchors-fit")


def old_slugs_free(catalog: Catalog) -> Iterator[Problem]:
    """An old slug points to one exercise and is no live slug."""
    owners: dict[str, str] = {}
    for entry in catalog.entries.values():
        for old in entry.exercise.formerly:
            if old in catalog.entries or old in owners:
                message = f"{old!r} is also the slug of {owners.get(old, old)!r}"
                yield Problem(entry.path, "formerly", message, "old-slugs-free")
            owners[old] = entry.slug


def poses_stand(catalog: Catalog) -> Iterator[Problem]:
    """Every pose can be solved and stands in balance, easier forms too."""
    for entry in catalog.entries.values():
        exercise = entry.exercise
        for flaw in movement.flaws(exercise.pose):
            yield Problem(entry.path, "pose", flaw, "poses-stand")
        for form in (*exercise.easier, *exercise.raises):
            if form.start or form.end:
                pose = movement.with_ends(exercise.pose, form.start, form.end)
                for flaw in movement.flaws(pose):
                    yield Problem(entry.path, f"easier.{form.change}", flaw, "poses-stand")


def care_sources_exist(catalog: Catalog) -> Iterator[Problem]:
    """Cues and care statements rest on known sources or studies."""
    known = catalog.sources.keys() | catalog.studies.keys()
    for slug, cue in catalog.cues.items():
        for source in set(cue.sources) - known:
            message = f"no source {source!r} in evidence/sources.toml or studies.toml"
            yield Problem("cues.toml", slug, message, "care-sources-exist")
    for slug, page in catalog.care.items():
        for section in page.section:
            for statement in section.statement:
                for source in set(statement.sources) - known:
                    message = f"no source {source!r} in evidence/sources.toml or studies.toml"
                    yield Problem(f"care/{slug}.toml", section.heading, message, "care-sources-exist")


def is_kneecap_peak(row: LoadRow) -> bool:
    """Whether the row is a peak kneecap-joint force in body weights."""
    return row.dimension == "patellofemoral" and row.unit == "BW" and isinstance(row.value, float | int)


CHECKS: tuple[Callable[[Catalog], Iterator[Problem]], ...] = (
    cues_exist,
    studies_exist,
    rows_exist,
    pairs_fit,
    measured_rows_fit,
    anchors_fit,
    old_slugs_free,
    poses_stand,
    care_sources_exist,
)
