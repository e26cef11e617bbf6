"""Renew the approved tables: ``python -m tests.approve``. Read the difference before you commit."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from guide import edition, paths
from guide.coach.swaps import swaps
from guide.edition import Edition
from guide.records.query import Ask

FOLDER = Path(__file__).parent / "approved"
TOP = 5


def marks(current: Edition) -> str:
    """Every exercise's mark and best swaps, as CSV."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(("slug", "band", "landing", "mark", "basis", "swaps"))
    for slug, mark in current.marks.items():
        best = swaps(current, slug, Ask()).swaps[:TOP]
        table.writerow(
            (
                slug,
                "" if mark.kneecap_band is None else mark.kneecap_band.slug,
                int(mark.landing),
                "" if mark.level is None else mark.level.slug,
                mark.basis.value,
                " ".join(swap.slug for swap in best),
            )
        )
    return text.getvalue()


def slugs(current: Edition, published: set[str]) -> str:
    """Every slug ever published: the list only grows."""
    return "".join(f"{slug}\n" for slug in sorted(published | current.marks.keys()))


def published() -> set[str]:
    """The slugs on the approved list."""
    file = FOLDER / "slugs.txt"
    return set(file.read_text(encoding="utf-8").split()) if file.exists() else set()


def main() -> None:
    """Write both tables."""
    current = edition.load(paths.catalog_dir())
    (FOLDER / "marks.csv").write_text(marks(current), encoding="utf-8")
    (FOLDER / "slugs.txt").write_text(slugs(current, published()), encoding="utf-8")


if __name__ == "__main__":
    main()
