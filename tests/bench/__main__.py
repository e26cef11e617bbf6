"""``python -m tests.bench [engine] [growth] [server] [--rounds N] [--json]``: see the package."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable

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
    if "engine" in parts:
        rows = engine.measure()
        if options.json:
            measured["engine"] = list(rows)
        else:
            _tell(report.engine(rows))
    if "growth" in parts:
        grown = growth.measure()
        measured["growth"] = grown
        if not options.json:
            _tell(report.growth(grown))
    if "server" in parts:
        if not load.available():
            sys.stderr.write(f"{NEEDED}\n")
            return 1
        from tests.bench import serving

        served = serving.measure(options.rounds)
        measured["server"] = served
        if not options.json:
            _tell(report.serving(served))
    if options.json:
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(measured)).decode() + "\n")
    return 0


def _tell(lines: Iterable[str]) -> None:
    for line in lines:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    sys.stdout.write("\n")


if __name__ == "__main__":
    sys.exit(main())
