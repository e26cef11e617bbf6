"""What the commands share: how one is added, which catalog and exercise are meant, how it ends."""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import msgspec

from guide import edition, paths
from guide.catalog import Problem
from guide.coach import search
from guide.coach.named import named
from guide.edition import Edition
from guide.records.given import MAX_TEXT, SHOWN_IGNORED

Command = Callable[[argparse.Namespace], int]


class Refused(Exception):  # noqa: N818 - reads as what it says
    """What somebody asked for cannot be done; the message says why. ``code`` is the exit code."""

    def __init__(self, message: str, code: int = 1) -> None:
        """Tell this, and end with this code."""
        super().__init__(message)
        self.code = code


class Commands:
    """The commands of a parser."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        """Begin with none."""
        self._parsers = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(self, name: str, run: Command, text: str) -> argparse.ArgumentParser:
        """One more command; every one of them takes ``--catalog``."""
        parser = self._parsers.add_parser(name, help=text, description=text)
        parser.add_argument(
            "--catalog",
            type=Path,
            metavar="DIR",
            help="a gym's own folder over ours, or another catalog",
        )
        parser.set_defaults(run=run)
        return parser


def folder(options: argparse.Namespace) -> Path:
    """The folder of the catalog that is meant."""
    return options.catalog or paths.catalog_dir()


def load(options: argparse.Namespace) -> Edition:
    """The edition that is meant; raises CatalogError with every problem."""
    return edition.load(folder(options))


def meant(current: Edition, text: str) -> str:
    """The slug of what somebody calls an exercise, told where it is a guess; raises Refused."""
    slug = named(current, text)
    if slug is None:
        near = ", ".join(hit.name for hit in search.nearest(current, text[:MAX_TEXT]))
        raise Refused(f"No exercise called {text[:SHOWN_IGNORED]!r}. The nearest: {near}.")
    if slug not in {current.current(text), search.named(current, text)}:
        sys.stderr.write(f"{text!r} is taken as {slug!r}.\n")
    return slug


def repeated(name: str, values: Iterable[str]) -> list[tuple[str, str]]:
    """A field that may be given more than once, or once with commas."""
    return [(name, word) for value in values for word in value.split(",")]


def number(
    kind: Callable[[str], float], least: float, most: float = math.inf
) -> Callable[[str], float]:
    """Reads a number for argparse, and refuses one with which nothing could be done."""

    def read(text: str) -> float:
        value = kind(text)
        if not least <= value <= most:  # nor what is not a number at all
            limit = f"{least:g} or more" if most == math.inf else f"{least:g} to {most:g}"
            raise argparse.ArgumentTypeError(f"{text} is not {limit}")
        return value

    read.__name__ = "number"  # argparse says "invalid number value: 'many'"
    return read


def printed(data: object) -> int:
    """Print data as JSON to be read."""
    sys.stdout.write(msgspec.json.format(msgspec.json.encode(data), indent=2).decode() + "\n")
    return 0


def broken(problems: Sequence[Problem]) -> int:
    """Tell every problem of a catalog."""
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    count = len(problems)
    sys.stderr.write(f"{count} problem{'s' if count != 1 else ''} in the catalog.\n")
    return 1
