"""Names judged by hand, and a catalog that knows none of them as an alias.

``python -m tests.coach.judged`` prints how many of each file lead to a right exercise first, as the
catalog is and without every alias that equals a judged name: the nearest to how names do that
nobody has seen. With file names behind it, it lists what goes wrong in them; ``-`` before a name
asks the catalog without those aliases. What goes wrong with held names is never listed, only how
many: they would be no measure any more.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from msgspec.structs import replace

from guide import edition, paths
from guide.coach.search import find
from guide.coach.spelling import words
from guide.edition import Edition

DATA = Path(__file__).parent.parent / "data"
OTHER = "other"
HALF = ("names.csv", "names_rest.csv")  # together the half of the database that is given
SPENT = ("names_fresh.csv", "names_recombined.csv")  # drawn at random, and mended with since
HELD = ("names_fresh2.csv", "names_fresh3.csv")  # the rows that nobody mends with
SAID = "names_said.csv"
FILES = (*HALF, "names_more.csv", SAID, *SPENT, *HELD)

Row = dict[str, str]


def rows(*names: str) -> list[Row]:
    """The rows of these files."""
    found: list[Row] = []
    for name in names:
        with (DATA / name).open(encoding="utf-8", newline="") as file:
            found += csv.DictReader(file)
    return found


def of_body(judged: Iterable[Row], *, whole: bool) -> list[Row]:
    """Names for legs and what moves the whole body, or the others; those that can be judged."""
    return [row for row in judged if row["accepted"] and (row["category"] != OTHER) is whole]


def misses(current: Edition, judged: Iterable[Row]) -> list[str]:
    """The names that do not lead to a right exercise first, with what they lead to."""
    return [
        f"{row['name']}: {[(hit.slug, *hit.left_out) for hit in hits]}, not {row['accepted']}"
        for row in judged
        for hits in [find(current, row["name"], 2)]
        if not hits or hits[0].slug not in row["accepted"].split()
    ]


def unheld(judged: Iterable[Row]) -> list[Row]:
    """Those that may be looked at."""
    return [row for row in judged if row.get("half") != "held"]


def right(current: Edition, judged: Sequence[Row]) -> float:
    """The share that does; what does not is printed, to look at when a bar is not reached."""
    print(*misses(current, unheld(judged)), sep="\n")  # noqa: T201
    return 1 - len(misses(current, judged)) / len(judged)


def without(current: Edition, names: Iterable[str]) -> Edition:
    """The same edition without any other name that is one of these; exercises keep their own."""
    known = {_run(name) for name in names}
    entries = {}
    for slug, entry in current.catalog.entries.items():
        exercise = entry.exercise
        aliases, others = (
            tuple(name for name in names if _run(name) not in known)
            for names in (exercise.aliases, exercise.stands_in_for)
        )
        exercise = replace(exercise, aliases=aliases, stands_in_for=others)
        entries[slug] = replace(entry, exercise=exercise)
    return replace(current, catalog=replace(current.catalog, entries=entries))


def ablated(current: Edition) -> Edition:
    """The same edition without any alias that is a judged name of any file."""
    return without(current, (row["name"] for row in rows(*FILES)))


def _run(name: str) -> str:
    return "".join(words(name))


def report(files: Sequence[str]) -> Iterator[str]:
    """The figures of every file, or what goes wrong in some."""
    current = edition.load(paths.catalog_dir())
    bare = ablated(current)
    for name in files:
        asked = bare if name.startswith("-") else current
        yield "\n  ".join((name, *misses(asked, unheld(rows(name.removeprefix("-"))))))
    for names in () if files else (HALF, *((name,) for name in FILES[len(HALF) :])):
        for whole in (True, False):
            judged = of_body(rows(*names), whole=whole)
            found = (100 - 100 * len(misses(e, judged)) / len(judged) for e in (current, bare))
            shares = " ".join(f"{share:5.1f} %" for share in found)
            kind = "whole body" if whole else "others"
            yield f"{' + '.join(names):26} {kind:10} {len(judged):3} {shares}"


if __name__ == "__main__":
    print(*report(sys.argv[1:]), sep="\n")  # noqa: T201
