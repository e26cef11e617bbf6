"""The table of all marks and best swaps that stands under review, and what changed in it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import date
from hashlib import blake2b

from guide.coach.swaps import swaps
from guide.edition import Edition
from guide.records.changes import NOT_RATED
from guide.records.query import Ask

APPROVED = "tests/approved/marks.csv"
COLUMNS = ("slug", "band", "landing", "mark", "basis", "swaps")
TOP = 5  # swaps

Row = dict[str, str]


def table(edition: Edition) -> str:
    """Every exercise's mark and best swaps, as CSV."""
    text = io.StringIO()
    out = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    out.writeheader()
    out.writerows(_row(edition, slug) for slug in edition.marks)
    return text.getvalue()


def changes(old: str, new: str) -> Iterator[str]:
    """One line for each exercise that came, went or changed, from one table to another."""
    before, after = _by_slug(old), _by_slug(new)
    for slug in sorted(before.keys() | after.keys()):
        if slug not in before:
            yield f"+ {slug}: {_told(after[slug])}"
        elif slug not in after:
            yield f"- {slug}: {_told(before[slug])}"
        else:
            moved = list(_moved(before[slug], after[slug]))
            if moved:
                yield f"  {slug}: {'; '.join(moved)}"


def moved(old: str, new: str) -> Iterator[tuple[str, str, str]]:
    """Slug, mark before and mark after of every exercise that is in both tables with another."""
    before, after = _by_slug(old), _by_slug(new)
    for slug in sorted(before.keys() & after.keys()):
        was, now = before[slug]["mark"], after[slug]["mark"]
        if was != now:
            yield slug, was or NOT_RATED, now or NOT_RATED


def fingerprint(table: str) -> str:
    """A short name for all marks of a table: equal names, equal marks."""
    rows = _by_slug(table)
    text = "".join(f"{slug} {rows[slug]['mark']}\n" for slug in sorted(rows))
    return blake2b(text.encode(), digest_size=6).hexdigest()


def with_changes(log: str, old: str, new: str, *, day: date, why: str) -> str:
    """``changes.toml`` brought up to date: marks that moved from one table to another on top."""
    head, _, rest = log.partition("\n\n")
    start, quote, _ = head.partition('marks = "')
    entries = "".join(
        f'[[moved]]\nday = {day.isoformat()}\nslug = "{slug}"\nwas = "{was}"\nnow = "{now}"\n'
        f"why = {json.dumps(why, ensure_ascii=False)}\n\n"
        for slug, was, now in moved(old, new)
    )
    return f'{start}{quote}{fingerprint(new)}"\n\n{entries}{rest}'


def _row(edition: Edition, slug: str) -> Row:
    mark = edition.marks[slug]
    best = swaps(edition, slug, Ask(), TOP).swaps
    return {
        "slug": slug,
        "band": "" if mark.kneecap_band is None else mark.kneecap_band.slug,
        "landing": str(int(mark.landing)),
        "mark": "" if mark.level is None else mark.level.slug,
        "basis": mark.basis.value,
        "swaps": " ".join(swap.slug for swap in best),
    }


def _by_slug(text: str) -> dict[str, Row]:
    return {row["slug"]: row for row in csv.DictReader(io.StringIO(text))}


def _moved(before: Row, after: Row) -> Iterator[str]:
    for column in COLUMNS[1:-1]:
        if before[column] != after[column]:
            yield f"{column} {before[column] or '?'} → {after[column] or '?'}"
    was, now = before["swaps"].split(), after["swaps"].split()
    if was != now:
        new = [f"+{slug}" for slug in now if slug not in was]
        gone = [f"-{slug}" for slug in was if slug not in now]
        yield f"swaps {' '.join([*new, *gone]) or 'in another order'}"


def _told(row: Row) -> str:
    return f"{row['mark'] or '?'} ({row['basis']}), landing {row['landing']}"
