"""The command line: ``kneewise serve · check · show · new · swaps · workout · figures · …``."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from guide import (
    __version__,
    catalog,
    coverage,
    edition,
    figure,
    fresh,
    lint,
    paths,
    phrases,
    public,
    review,
)
from guide.catalog import CatalogError, Origin, Problem
from guide.coach import pairs, search
from guide.coach.reading import MAX_LINES, MAX_TEXT, TooLong
from guide.records.query import Ask, BadField, Reason
from guide.web.origin import BadAddress, public_url
from guide.words import Level, Pattern

Command = Callable[[argparse.Namespace], int]
EXPORTS = {"json": "catalog.json", "csv": "catalog.csv", "schema": "catalog.schema.json"}
MOST_BYTES = 4 * MAX_TEXT + 4  # of a programme, each character as long as it can be


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    command: Command = options.run
    try:
        return command(options)
    except CatalogError as error:
        return _broken(error.problems)
    except BrokenPipeError:  # ``kneewise show | head``
        sys.stderr.close()
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kneewise", description="A guide to exercises and knees.")
    parser.add_argument("--version", action="version", version=f"kneewise {__version__}")
    parser.set_defaults(catalog=None)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(
        name: str, run: Callable[[argparse.Namespace], int], text: str
    ) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text)
        sub.add_argument(
            "--catalog",
            type=Path,
            metavar="DIR",
            help="a gym's own folder over ours, or another catalog",
        )
        sub.set_defaults(run=run)
        return sub

    _serve_options(add("serve", _serve, "Serve the guide. Each flag may be set as KNEEWISE_… too."))
    add("check", _check, "Check the catalog and print every problem.")
    show = add("show", _show, "Print one exercise as data, everything resolved.")
    show.add_argument("exercise", help="a slug or a name")
    new = add("new", _new, "Start the file of a new exercise.")
    new.add_argument("slug", help="its address: words in small letters with hyphens")
    new.add_argument("--like", required=True, metavar="EXERCISE", help="a near relative")
    new.add_argument("--pattern", choices=list(Pattern), help="type of move, if not the relative's")
    swaps = add("swaps", _swaps, "Print what to do instead.")
    swaps.add_argument("exercise", help="a slug or a name")
    swaps.add_argument("--kit", action="append", default=[], help="what is at hand; repeatable")
    swaps.add_argument("--without", action="append", default=[], help="what is busy; repeatable")
    swaps.add_argument("--want-less", action="append", default=[], help="watch words; repeatable")
    swaps.add_argument("--reason", default="easier", help="easier, kit, skill, variety or build")
    swaps.add_argument("--fine", action="store_true", help="my knees are fine")
    swaps.add_argument("--json", action="store_true", help="print data")
    workout = add("workout", _workout, "Print a whole workout with marks and swaps.")
    workout.add_argument("file", help="a text file, or - for what is typed in")
    workout.add_argument("--kit", action="append", default=[], help="what is at hand; repeatable")
    workout.add_argument("--want-less", action="append", default=[], help="watch words; repeatable")
    workout.add_argument("--json", action="store_true", help="print data")
    figures = add("figures", _figures, "Write a page with every figure, to look at them.")
    figures.add_argument("file", type=Path, nargs="?", default=Path("figures.html"))
    covered = add("coverage", _coverage, "Print how many marks rest on what.")
    covered.add_argument("--evidence", action="store_true", help="marks beside published figures")
    covered.add_argument("--json", action="store_true", help="print data")
    export = add("export", _export, "Write the whole catalog as open data.")
    export.add_argument(
        "--format", choices=list(EXPORTS), default="json", help="what to write (json)"
    )
    export.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to, if not here")
    diff = add("diff", _diff, "Print what changed in marks and swaps since a commit.")
    diff.add_argument("ref", nargs="?", default="HEAD", help="a commit, branch or tag (HEAD)")
    return parser


def _serve_options(serve: argparse.ArgumentParser) -> None:
    def flag(name: str, default: object, text: str, kind: Callable[[str], Any] = str) -> None:
        variable = "KNEEWISE_" + name.upper().replace("-", "_")
        shown = f" ({default})" if default else ""
        serve.add_argument(
            f"--{name}", type=kind, default=os.environ.get(variable, default), help=text + shown
        )

    flag("host", "127.0.0.1", "address to listen on; 0.0.0.0 is everybody's")
    flag("port", 8000, "port to listen on", int)
    flag("workers", 1, "processes, one for each core", int)
    flag("connections", 1000, "open connections of one process; more get a 503", int)
    flag("patience", 30, "seconds a request may take to arrive and a client to read on", float)
    flag("public-url", "", "the address people know, https://…; other hosts get a 400")
    flag("contact", "", "where people may write to you; without it no page asks them to")
    flag(
        "poll", 0, "look for a changed catalog every so many seconds; SIGHUP does it at once", float
    )
    serve.add_argument(
        "--metrics",
        action="store_true",
        default=os.environ.get("KNEEWISE_METRICS", "0") not in {"", "0"},
        help="answer /metrics with counts, for each process its own; needs kneewise[metrics]",
    )
    serve.add_argument("--reload", "--dev", action="store_true", help="restart when a file changes")


def _serve(options: argparse.Namespace) -> int:
    from guide import serving  # noqa: PLC0415  the other commands start faster without a server

    try:
        address = public_url(options.public_url)
    except BadAddress as error:
        sys.stderr.write(f"'{error}' is no address; write it like https://guide.example.\n")
        return 2
    settings = serving.Settings(
        host=options.host,
        port=options.port,
        workers=options.workers,
        connections=options.connections,
        patience=options.patience,
        catalog=options.catalog,
        contact=options.contact,
        public_url=address,
        poll=options.poll,
        dev=options.reload,
        metrics=options.metrics,
    )
    try:
        return serving.serve(settings)
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return 2


def _check(options: argparse.Namespace) -> int:
    found, problems = catalog.read(_folder(options))
    if not problems and found is not None:
        problems = lint.problems(edition.build(found), house=options.catalog is None)
    if problems or found is None:
        return _broken(problems)
    sys.stdout.write(f"{len(found.entries)} exercises, no problems.\n")
    if found.gym:
        counts = found.origins()
        sys.stdout.write(
            f"{found.gym.name}: {counts[Origin.ADDED]} added, {counts[Origin.REPLACED]} replaced, "
            f"{len(found.gym.hide)} hidden.\n"
        )
    return 0


def _show(options: argparse.Namespace) -> int:
    current = edition.load(_folder(options))
    slug = _slug(current, options.exercise)
    return _missing(options.exercise) if slug is None else _print(public.detail(current, slug))


def _new(options: argparse.Namespace) -> int:
    current = edition.load(_folder(options))
    like = current.current(options.like)
    if like is None:
        return _missing(options.like)
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", options.slug):
        sys.stderr.write(f"{options.slug!r} is no address; write it like 'goblet-squat'.\n")
        return 2
    owner = fresh.taken(current, options.slug)
    if owner is not None:
        sys.stderr.write(f"{options.slug!r} is taken by {owner!r}.\n")
        return 1
    pattern = options.pattern or current.entry(like).pattern
    file: Path = _folder(options) / "exercises" / pattern / f"{options.slug}.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(fresh.text(current, options.slug, like), encoding="utf-8")
    sys.stdout.write(f"{file}: fill it in, then run 'kneewise check' and 'kneewise figures'.\n")
    return 0


def _swaps(options: argparse.Namespace) -> int:
    current = edition.load(_folder(options))
    slug = _slug(current, options.exercise)
    if slug is None:
        return _missing(options.exercise)
    given = [("reason", options.reason)]
    given += [("want-less", word) for word in options.want_less for word in word.split(",")]
    given += [("kit", word) for kit in options.kit for word in kit.split(",")]
    given += [("without", word) for kit in options.without for word in kit.split(",")]
    given += [("fine", "1")] if options.fine else []
    try:
        ask = Ask.parse_strict(given)
    except BadField as error:
        sys.stderr.write(f"{error}\n")
        return 2
    answer = public.swaps(current, slug, ask)
    if options.json:
        return _print(answer)
    sys.stdout.write(f"{answer.exercise.name}: {phrases.mark_headline(current.marks[slug])}\n")
    sys.stdout.writelines(f"{line}\n" for line in _above(current, slug, ask, answer) if line)
    for swap in answer.swaps:
        sys.stdout.write(f"\n{swap.name}\n")
        told = (("keeps", swap.keeps), ("loses", swap.loses), ("knee", swap.knee),
                ("costs", swap.costs), ("needs", swap.needs), ("why", swap.why))  # fmt: skip
        sys.stdout.writelines(f"  {name}: {text}\n" for name, text in told if text)
    return 0


def _workout(options: argparse.Namespace) -> int:
    try:
        if options.file == "-":
            raw = sys.stdin.buffer.read(MOST_BYTES)
        else:
            with Path(options.file).open("rb") as file:
                raw = file.read(MOST_BYTES)
    except OSError as error:
        sys.stderr.write(f"{options.file}: {error.strerror}\n")
        return 1
    written = raw.decode("utf-8-sig", "replace")
    given = [("want-less", word) for word in options.want_less for word in word.split(",")]
    given += [("kit", word) for kit in options.kit for word in kit.split(",")]
    try:
        answer = public.workout(edition.load(_folder(options)), written, Ask.parse_strict(given))
    except BadField as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except TooLong as error:
        told = phrases.too_long(error.characters, error.lines, MAX_TEXT, MAX_LINES)
        sys.stderr.write(f"{told}\n")
        return 1
    if options.json:
        return _print(answer)
    sys.stdout.writelines(f"{line}\n" for line in _told(answer))
    return 0


def _told(answer: public.Workout) -> Iterator[str]:
    """A workout as lines to read: what was written, then what was made of it."""
    for line in answer.lines:
        yield line.text
        for each in line.exercises:
            if each.impact is None:
                yield f"    {each.written}: not recognised"
                if each.nearest:
                    yield f"      nearest: {', '.join(each.nearest)}"
                continue
            level = None if each.impact.level is None else Level(each.impact.level)
            likely = "" if each.confidence == "sure" else f" ({each.confidence})"
            dose = f" · {each.dose_words}" if each.dose_words else ""
            yield f"    {each.name}{likely}: {phrases.level_word(level)}{dose}"
            if each.swap:
                lower = None if each.swap.level is None else Level(each.swap.level)
                yield f"      swap: {each.swap.name}: {phrases.level_word(lower)}"
    for name, now, then in (
        ("Exercises", answer.asks.exercises, answer.swapped.exercises),
        ("Marked high or very high", answer.asks.high, answer.swapped.high),
        ("With landings", answer.asks.landings, answer.swapped.landings),
        ("Not rated, which is not gentle", answer.asks.unrated, answer.swapped.unrated),
        ("Not recognised", answer.asks.unknown, answer.swapped.unknown),
    ):
        yield f"{name}: {now}" + (f", with these swaps {then}" if then != now else "")


def _above(
    current: edition.Edition, slug: str, ask: Ask, answer: public.Swaps
) -> tuple[str, str, str, str]:
    """What the swaps page says before its list."""
    busy = pairs.taken(ask, current.entry(slug)) if ask.reason is Reason.KIT else ()
    step_up = phrases.BUILD_UP if ask.reason is Reason.BUILD and answer.swaps else ""
    miss = answer.nearest_miss.why if answer.nearest_miss else ""
    return phrases.taken(busy), step_up, answer.none, miss


def _figures(options: argparse.Namespace) -> int:
    current = edition.load(_folder(options))
    items = [
        (slug, e.exercise.name, current.draw(slug)) for slug, e in current.catalog.entries.items()
    ]
    options.file.write_text(figure.contact_sheet(items), encoding="utf-8")
    sys.stdout.write(f"{len(items)} figures in {options.file}\n")
    return 0


def _coverage(options: argparse.Namespace) -> int:
    told = coverage.coverage(edition.load(_folder(options)))
    if options.json:
        return _print(told)
    table = coverage.evidence_table if options.evidence else coverage.counts_table
    sys.stdout.writelines(f"{line}\n" for line in table(told))
    return 0


def _export(options: argparse.Namespace) -> int:
    content = public.FILES[EXPORTS[options.format]].content(edition.load(_folder(options)))
    if options.output is None:
        sys.stdout.buffer.write(content)
        return 0
    try:
        options.output.write_bytes(content)
    except OSError as error:
        sys.stderr.write(f"{options.output}: {error.strerror}\n")
        return 1
    return 0


def _diff(options: argparse.Namespace) -> int:
    git = shutil.which("git")
    if git is None:
        sys.stderr.write("git is not here, and it keeps the approved table.\n")
        return 1
    place, table = str(paths.catalog_dir().parent), f"{options.ref}:{review.APPROVED}"
    asked = [git, "-C", place, "show", "--end-of-options", table]
    found = subprocess.run(asked, capture_output=True, check=False, text=True, encoding="utf-8")  # noqa: S603
    if found.returncode:
        sys.stderr.write(found.stderr)
        return found.returncode
    lines = list(review.changes(found.stdout, review.table(edition.load(_folder(options)))))
    sys.stdout.writelines(f"{line}\n" for line in lines)
    sys.stdout.write(f"{len(lines)} exercises differ from {options.ref}.\n")
    return 0


def _folder(options: argparse.Namespace) -> Path:
    return options.catalog or paths.catalog_dir()


def _slug(current: edition.Edition, text: str) -> str | None:
    slug = current.current(text)
    if slug is not None:
        return slug
    hits = search.find(current, text, limit=1)
    return hits[0].slug if hits and not hits[0].left_out else None


def _missing(text: str) -> int:
    sys.stderr.write(f"No exercise called {text!r}.\n")
    return 1


def _print(data: object) -> int:
    sys.stdout.write(msgspec.json.format(msgspec.json.encode(data), indent=2).decode() + "\n")
    return 0


def _broken(problems: Sequence[Problem]) -> int:
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    count = len(problems)
    sys.stderr.write(f"{count} problem{'s' if count != 1 else ''} in the catalog.\n")
    return 1
