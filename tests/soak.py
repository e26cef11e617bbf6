"""Ask and ask, and see that the server's memory finds its level: ``python -m tests.soak``.

Addresses no cache has seen, texts nobody would type, and pages asked for again, one after the
other, of the real catalog. ``--requests 1000000`` takes some hours; the tests ask a few thousand.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from typing import NamedTuple
from urllib.parse import urlencode

from msgspec import Struct
from prometheus_client.parser import text_string_to_metric_families

from guide import edition, paths
from guide.words import Kit, Watch
from tests.running import SECONDS, Site, ask

MEGABYTE = 2**20
MOST_GROWTH = 16 * MEGABYTE
"""Between the middle and the end: a cache or two still fill; a leak does not end."""

MOST_KEPT = 33 * MEGABYTE
LOOKS = 60
LETTERS = "abcdefghijklmnopqrstuvwxyz 0123456789-×½éß深\u202e<&\"'%\x00"
KNEES = ("low", "moderate", "high")
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Request(NamedTuple):
    """One request."""

    method: str
    address: str
    body: str = ""


class Look(NamedTuple):
    """How much the server holds after so many requests."""

    requests: int
    memory: int
    kept: int


class Seen(Struct):
    """What a soak found."""

    looks: list[Look]
    failed: list[str]

    @property
    def growth(self) -> int:
        """Bytes that came to stay between the middle and the end."""
        held = [look.memory for look in self.looks]
        some = max(1, len(held) // 10)
        middle = len(held) // 2
        return round(median(held[-some:]) - median(held[middle : middle + some]))

    @property
    def kept(self) -> int:
        """The most bytes of pages that were kept at once."""
        return max(look.kept for look in self.looks)

    @property
    def wrong(self) -> list[str]:
        """What should not be."""
        told = self.failed[:20]
        if self.growth > MOST_GROWTH:
            told.append(f"memory grew by {self.growth / MEGABYTE:.1f} MB after the middle")
        if self.kept > MOST_KEPT:
            told.append(f"{self.kept / MEGABYTE:.1f} MB of pages were kept")
        return told


def requests(slugs: Sequence[str], names: Sequence[str], seed: int) -> Iterator[Request]:
    """Requests without end, the same for the same seed."""
    dice = random.Random(seed)  # noqa: S311  nothing is to be kept secret

    def noise() -> str:
        return "".join(dice.choices(LETTERS, k=dice.randrange(1, 25)))

    def words() -> str:
        return dice.choice(
            (dice.choice(names), dice.choice(names)[: dice.randrange(1, 9)], noise())
        )

    def ask_for() -> str:
        fields = [("q", words()), (noise(), noise()), ("page", str(dice.randrange(1, 9)))]
        fields += [(name, dice.choice(list(Kit))) for name in ("kit", "without")]
        fields += [("want-less", dice.choice(list(Watch))), ("knee", dice.choice(KNEES))]
        return urlencode(dice.sample(fields, dice.randrange(len(fields))))

    def line() -> str:
        return f"{words()} {dice.randrange(1, 9)}x{dice.randrange(1, 30)}"

    while True:
        slug, other = dice.choice(slugs), dice.choice(slugs)
        text = urlencode([("text", f"{line()}\n{line()}\n{line()}")])
        x = urlencode([("v", "1"), ("t", noise()), ("x", f"{slug}~3x8"), ("x", words())])
        yield from (
            Request("GET", f"/?{ask_for()}"),
            Request("GET", f"/exercises/{slug}"),
            Request("GET", f"/exercises/{slug}/swaps?{ask_for()}"),
            Request("GET", f"/figures/{slug}.svg"),
            Request("GET", f"/compare?{urlencode({'a': slug, 'b': other})}"),
            Request("GET", f"/api/search?{urlencode({'q': words()})}"),
            Request("GET", f"/api/exercises/{other}/swaps"),
            Request("GET", f"/sheet?{x}"),
            Request("GET", f"/exercises/{urlencode({'': noise()})}"),
            Request("HEAD", "/"),
            Request("POST", "/workout", text),
        )


def soak(site: Site, most: int, seed: int = 1) -> Seen:
    """Ask ``most`` requests of a running site that counts, and look at it all the while."""
    catalog = edition.load(paths.catalog_dir()).catalog
    slugs = sorted(catalog.entries)
    names = [catalog.entries[slug].exercise.name for slug in slugs]
    seen = Seen([], [])
    connection = HTTPConnection("127.0.0.1", site.port, timeout=SECONDS)
    for number, one in enumerate(requests(slugs, names, seed), start=1):
        connection.request(one.method, one.address, one.body or None, FORM if one.body else {})
        answer = connection.getresponse()
        answer.read()
        if answer.status >= 500:
            seen.failed.append(f"{answer.status} {one}")
        if number % max(1, most // LOOKS) == 0:
            seen.looks.append(Look(number, site.memory(), kept(site)))
        if number == most:
            break
    connection.close()
    return seen


def kept(site: Site) -> int:
    """Bytes of pages that are kept, as the site counts them."""
    families = text_string_to_metric_families(ask(site.port, "/metrics")[1])
    (held,) = [each for each in families if each.name == "kneewise_page_cache_bytes"]
    return round(held.samples[0].value)


def main() -> int:
    """Start a site, soak it, tell; 0 if nothing is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--requests", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        site = Site(paths.catalog_dir(), Path(folder) / "log", "--metrics").started()
        try:
            seen = soak(site, options.requests, options.seed)
        finally:
            site.kill()
    for look in seen.looks[:: max(1, len(seen.looks) // 20)]:
        sys.stdout.write(f"{look.requests:>9} requests  {look.memory / MEGABYTE:6.1f} MB held, "
                         f"{look.kept / MEGABYTE:5.1f} MB of pages\n")  # fmt: skip
    sys.stdout.write(f"{seen.growth / MEGABYTE:+.1f} MB from the middle to the end\n")
    sys.stdout.writelines(f"{line}\n" for line in seen.wrong)
    return 1 if seen.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
