"""References and poses: each check is one rule, named in its problems, and stops start-up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterator

from guide.body import PoseError, instant, movement
from guide.catalog.shapes import Catalog, Problem
from guide.records.base import MAX_SLUG, is_slug
from guide.records.evidence import KNEECAP, LoadRow
from guide.records.pose import Pose

LEAST_HELD = 0.01
"""Body weights or Nm per kg: below, the model says nothing but that there is no load."""


def names_are_slugs(catalog: Catalog) -> Iterator[Problem]:
    """Names of files stand in addresses as they are."""
    files = [(entry.slug, entry.path) for entry in catalog.entries.values()]
    files += [(slug, f"care/{slug}.toml") for slug in catalog.care]
    for slug, path in files:
        if not is_slug(slug):
            message = (
                f"the file's name is part of its address: at most {MAX_SLUG} small letters, "
                "digits and hyphens between them, such as 'goblet-squat'"
            )
            yield Problem(path, "", message, "names-are-slugs")


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
        wanted: list[tuple[str, str, Container[str], str]] = []
        if knee is not None:
            wanted += [("knee.measured", row, catalog.loads, "loads") for row in knee.measured]
            if knee.relative:
                wanted.append(("knee.relative", knee.relative, catalog.loads, "loads"))
            if knee.anchor:
                wanted.append(("knee.anchor", knee.anchor, catalog.anchors, "anchors"))
        for place, form in entry.exercise.variations():
            if form.effect:
                wanted.append((place, form.effect, catalog.effects, "effects"))
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


def held_rows_fit(catalog: Catalog) -> Iterator[Problem]:
    """What the model is held against exists: a kneecap force for a task, any row for a change."""
    file = "evidence/checks.toml"
    for task in catalog.held.task:
        for name in task.rows:
            row = catalog.loads.get(name)
            if row is None or not is_kneecap_peak(row):
                message = f"{name!r} is no kneecap force in evidence/loads.toml"
                yield Problem(file, task.task, message, "held-rows-fit")
            elif float(row.value) <= 0:
                message = f"{name!r} is a force of {row.value}: nothing can be held against it"
                yield Problem(file, task.task, message, "held-rows-fit")
    for change in catalog.held.change:
        for name in set(change.rows) - catalog.loads.keys() - catalog.effects.keys():
            message = f"no row {name!r} in evidence/loads.toml or effects.toml"
            yield Problem(file, change.change, message, "held-rows-fit")


def disputed_rows_exist(catalog: Catalog) -> Iterator[Problem]:
    """Every side of a dispute rests on rows there are."""
    for dispute in catalog.disputes:
        named = {row for side in dispute.sides for row in side.rows}
        for name in named - catalog.loads.keys() - catalog.effects.keys():
            message = f"no row {name!r} in evidence/loads.toml or effects.toml"
            yield Problem(
                "evidence/disputes.toml", dispute.question, message, "disputed-rows-exist"
            )


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
        for place, form in exercise.variations():
            if form.start or form.end:
                pose = movement.with_ends(exercise.pose, form.start, form.end)
                for flaw in movement.flaws(pose):
                    yield Problem(entry.path, place, flaw, "poses-stand")


def held_poses_can_be_taken(catalog: Catalog) -> Iterator[Problem]:
    """Every pose the model is scaled by, or held against, can be solved."""
    stills: list[tuple[str, str, Pose, float]] = []
    for anchor in catalog.anchors.values():
        for point in anchor.points:
            pose = point.held(anchor.support)
            stills.append(("anchors", f"{anchor.id}: {point.row}", pose, point.load))
    held = [(task.task, task.pose) for task in catalog.held.task]
    held += [(x.change, still) for x in catalog.held.change for still in (x.before, x.after)]
    stills += [("checks", place, still.pose, still.load) for place, still in held]
    for file, place, pose, load in stills:
        try:
            force = movement.peak(pose, load).kneecap_bw
        except PoseError as error:
            yield Problem(f"evidence/{file}.toml", place, f"{error}", "held-poses-can-be-taken")
            continue
        if file == "anchors" and force <= 0:
            message = "the model finds no load at the kneecap here, so it cannot be scaled by it"
            yield Problem(f"evidence/{file}.toml", place, message, "held-poses-can-be-taken")


def held_changes_start_loaded(catalog: Catalog) -> Iterator[Problem]:
    """A change of technique is told in percent, so before it there is a load."""
    for change in catalog.held.change:
        try:
            before = instant.quantity(change.of, instant.solved(change.before))
        except PoseError:
            continue  # said by held-poses-can-be-taken
        if before < LEAST_HELD:
            message = (
                f"the model finds no {change.of} in 'before', so 'after' is no percentage of it; "
                "bend the knee there, or leave this change out"
            )
            yield Problem(
                "evidence/checks.toml", change.change, message, "held-changes-start-loaded"
            )


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
                    place = f"{section.key}.{statement.key}"
                    yield Problem(f"care/{slug}.toml", place, message, "care-sources-exist")


def care_links_lead(catalog: Catalog) -> Iterator[Problem]:
    """Every exercise, cue and page that a care page sends people to exists."""
    for slug, page in catalog.care.items():
        for section in page.section:
            for field, named, known, what in (
                ("exercises", section.exercises, catalog.entries, "exercise"),
                ("swaps", section.swaps, catalog.entries, "exercise"),
                ("cues", section.cues, catalog.cues, "cue"),
                ("pages", section.pages, catalog.care, "care page"),
            ):
                for name in set(named) - known.keys():
                    place = f"{section.key}.{field}"
                    message = f"no {what} {name!r}; name one there is"
                    yield Problem(f"care/{slug}.toml", place, message, "care-links-lead")


def care_keys_once(catalog: Catalog) -> Iterator[Problem]:
    """A key leads to one place of its care page, and no two pages have one place in the list."""
    for slug, page in catalog.care.items():
        keys = Counter(
            key for part in page.section for key in (part.key, *(s.key for s in part.statement))
        )
        for key in (key for key, count in keys.items() if count > 1):
            message = f"{keys[key]} parts have this key; give each its own"
            yield Problem(f"care/{slug}.toml", key, message, "care-keys-once")
    places = Counter(page.place for page in catalog.care.values())
    for slug, page in catalog.care.items():
        if places[page.place] > 1:
            message = f"{places[page.place]} pages have the place {page.place}; give each its own"
            yield Problem(f"care/{slug}.toml", "place", message, "care-keys-once")


def is_kneecap_peak(row: LoadRow) -> bool:
    """Whether the row is a peak kneecap-joint force in body weights."""
    return row.dimension == KNEECAP and row.unit == "BW" and isinstance(row.value, float | int)


CHECKS: tuple[Callable[[Catalog], Iterator[Problem]], ...] = (
    names_are_slugs,
    cues_exist,
    studies_exist,
    rows_exist,
    pairs_fit,
    measured_rows_fit,
    anchors_fit,
    held_rows_fit,
    disputed_rows_exist,
    old_slugs_free,
    poses_stand,
    held_poses_can_be_taken,
    held_changes_start_loaded,
    care_sources_exist,
    care_links_lead,
    care_keys_once,
)
