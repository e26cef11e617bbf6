"""Renew the approved tables: ``python -m tests.approve``. Read the difference before you commit."""

from __future__ import annotations

from pathlib import Path

from guide import edition, paths, review
from guide.edition import Edition

FOLDER = Path(__file__).parent / "approved"


def marks(current: Edition) -> str:
    """Every exercise's mark and best swaps, as CSV."""
    return review.table(current)


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
