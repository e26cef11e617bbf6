"""For those who keep the catalog: check it, start a file, look at figures, marks and changes."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

from guide import catalog, coverage, edition, figure, fresh, lint, paths, public, review
from guide.catalog import Origin
from guide.cli.base import Commands, Refused, broken, folder, load, meant, printed
from guide.records.base import is_slug
from guide.words import Pattern

EXPORTS = {"json": "catalog.json", "csv": "catalog.csv", "schema": "catalog.schema.json"}

INSTALLED = (
    "This is an installed copy, and the next one would replace your file. To add to the guide, run "
    "'pip install -e .' in a clone of it; for a gym's own exercises, say --catalog DIR."
)


def check_command(commands: Commands) -> None:
    """``kneewise check``."""
    commands.add("check", _check, "Check the catalog and print every problem.")


def new_command(commands: Commands) -> None:
    """``kneewise new SLUG --like EXERCISE``."""
    new = commands.add("new", _new, "Start the file of a new exercise.")
    new.add_argument("slug", help="its address: words in small letters with hyphens")
    new.add_argument("--like", required=True, metavar="EXERCISE", help="a near relative")
    new.add_argument("--pattern", choices=list(Pattern), help="type of move, if not the relative's")


def figures_command(commands: Commands) -> None:
    """``kneewise figures``."""
    figures = commands.add("figures", _figures, "Write a page with every figure, to look at them.")
    figures.add_argument(
        "file", type=Path, nargs="?", default=Path("figures.html"), help="where to (figures.html)"
    )


def coverage_command(commands: Commands) -> None:
    """``kneewise coverage``."""
    covered = commands.add("coverage", _coverage, "Print how many marks rest on what.")
    covered.add_argument("--evidence", action="store_true", help="marks beside published figures")
    covered.add_argument("--json", action="store_true", help="print data")


def export_command(commands: Commands) -> None:
    """``kneewise export``."""
    export = commands.add("export", _export, "Write the whole catalog as open data.")
    export.add_argument(
        "--format", choices=list(EXPORTS), default="json", help="what to write (json)"
    )
    export.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to, if not here")


def diff_command(commands: Commands) -> None:
    """``kneewise diff REF``."""
    diff = commands.add("diff", _diff, "Print what changed in marks and swaps since a commit.")
    diff.add_argument("ref", nargs="?", default="HEAD", help="a commit, branch or tag (HEAD)")


def _check(options: argparse.Namespace) -> int:
    found, problems = catalog.read(folder(options))
    if not problems and found is not None:
        problems = lint.problems(edition.build(found), house=options.catalog is None)
    if problems or found is None:
        return broken(problems)
    where = "" if found.gym else f" in {folder(options)}"
    sys.stdout.write(f"{len(found.entries)} exercises{where}, no problems.\n")
    if found.gym:
        counts = found.origins()
        sys.stdout.write(
            f"{found.gym.name}: {counts[Origin.ADDED]} added, {counts[Origin.REPLACED]} replaced, "
            f"{len(found.gym.hide)} hidden.\n"
        )
    return 0


def _new(options: argparse.Namespace) -> int:
    if paths.packed() and options.catalog is None:
        raise Refused(INSTALLED)
    current = load(options)
    like = meant(current, options.like)
    if not is_slug(options.slug):
        raise Refused(f"{options.slug!r} is no address; write it like 'goblet-squat'.", 2)
    owner = fresh.taken(current, options.slug)
    if owner is not None:
        raise Refused(f"{options.slug!r} is taken by {owner!r}.")
    pattern = options.pattern or current.entry(like).pattern
    file = folder(options) / "exercises" / pattern / f"{options.slug}.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(fresh.text(current, options.slug, like), encoding="utf-8")
    where = f" --catalog {options.catalog}" if options.catalog else ""
    sys.stdout.write(
        f"{file}: fill it in, then run 'kneewise check{where}' and 'kneewise figures{where}'.\n"
    )
    return 0


def _figures(options: argparse.Namespace) -> int:
    current = load(options)
    items = [
        (slug, e.exercise.name, current.draw(slug)) for slug, e in current.catalog.entries.items()
    ]
    options.file.write_text(figure.contact_sheet(items), encoding="utf-8")
    sys.stdout.write(f"{len(items)} figures in {options.file}\n")
    return 0


def _coverage(options: argparse.Namespace) -> int:
    told = coverage.coverage(load(options))
    if options.json:
        return printed(told)
    table = coverage.evidence_table if options.evidence else coverage.counts_table
    sys.stdout.writelines(f"{line}\n" for line in table(told))
    return 0


def _export(options: argparse.Namespace) -> int:
    content = public.FILES[EXPORTS[options.format]].content(load(options))
    if options.output is None:
        sys.stdout.buffer.write(content)
    else:
        options.output.write_bytes(content)
    return 0


def _diff(options: argparse.Namespace) -> int:
    git = shutil.which("git")
    if git is None:
        raise Refused("git is not here, and it keeps the approved table.")
    place, table = str(paths.catalog_dir().parent), f"{options.ref}:{review.APPROVED}"
    asked = [git, "-C", place, "show", "--end-of-options", table]
    found = subprocess.run(asked, capture_output=True, check=False, text=True, encoding="utf-8")  # noqa: S603
    if found.returncode:
        raise Refused(found.stderr.strip())
    lines = list(review.changes(found.stdout, review.table(load(options))))
    sys.stdout.writelines(f"{line}\n" for line in lines)
    differ = "exercise differs" if len(lines) == 1 else "exercises differ"
    sys.stdout.write(f"{len(lines)} {differ} from {options.ref}.\n")
    return 0
