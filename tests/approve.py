"""Renew the approved tables: ``python -m tests.approve``. Read the difference before you commit.

A mark that moved goes into ``catalog/changes.toml``, which readers see, with the reason: give it as
``--why "…"``. Where marks moved for several reasons, approve once and then mend the words there.
"""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
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


def main(arguments: list[str] | None = None) -> None:
    """Write both tables, and the log of marks that moved."""
    parser = argparse.ArgumentParser(prog="python -m tests.approve")
    parser.add_argument("--why", default="", help="why marks moved, for readers of the method page")
    why = parser.parse_args(arguments).why
    current = edition.load(paths.catalog_dir())
    old, new = (FOLDER / "marks.csv").read_text(encoding="utf-8"), marks(current)
    gone = [f"{slug}: {was} → {now}" for slug, was, now in review.moved(old, new)]
    if gone and not why.strip():
        parser.error("these marks moved; say why with --why:\n  " + "\n  ".join(gone))
    log, today = paths.catalog_dir() / "changes.toml", datetime.now(UTC).date()
    told = review.with_changes(log.read_text(encoding="utf-8"), old, new, day=today, why=why)
    log.write_text(told, encoding="utf-8")
    (FOLDER / "marks.csv").write_text(new, encoding="utf-8")
    (FOLDER / "slugs.txt").write_text(slugs(current, published()), encoding="utf-8")


if __name__ == "__main__":
    main()
