"""``python -m tests.bench [engine] [growth] [server] [--rounds N] [--json]``: see the package."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable

import msgspec

from tests.bench import engine, growth, load, report

PARTS = ("engine", "growth", "server")
NEEDED = (
    "The server part needs wrk, which most systems have a package of (apt-get install wrk), and\n"
    "`pip install -e .[bench]`. With nginx on the machine there is more to compare with."
)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"{', '.join(PARTS)}; all")
    parser.add_argument("--rounds", type=int, default=3, help="of the server part (3)")
    parser.add_argument("--json", action="store_true", help="print data")
    options = parser.parse_args()
    parts = options.parts or PARTS
    if not set(parts) <= set(PARTS):
        parser.error(f"choose from {', '.join(PARTS)}")
    measured: dict[str, object] = {}
    for part in PARTS:
        if part == "server" and part in parts and not load.available():
            sys.stderr.write(f"{NEEDED}\n")
            return 1
        if part in parts:
            measured[part] = MEASURES[part](options)
    if options.json:
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(measured)).decode() + "\n")
    return 0


def _engine(options: argparse.Namespace) -> object:
    rows = engine.measure()
    if options.json:
        return list(rows)
    _tell(report.engine(rows))
    return None


def _growth(options: argparse.Namespace) -> object:
    grown = growth.measure()
    if not options.json:
        _tell(report.growth(grown))
    return grown


def _server(options: argparse.Namespace) -> object:
    from tests.bench import serving

    served = serving.measure(options.rounds)
    if not options.json:
        _tell(report.serving(served))
    return served


MEASURES: dict[str, Callable[[argparse.Namespace], object]] = {
    "engine": _engine,
    "growth": _growth,
    "server": _server,
}


def _tell(lines: Iterable[str]) -> None:
    for line in lines:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    sys.stdout.write("\n")


if __name__ == "__main__":
    sys.exit(main())
