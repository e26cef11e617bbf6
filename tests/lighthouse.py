"""Measure all kinds of pages with Lighthouse, a phone on slow 4G: ``python -m tests.lighthouse``.

What it finds goes into ``tests/approved/lighthouse.json``, which a test holds to the bars, so a new
kind of page fails until it is measured: name it, or several, to measure no others. Lighthouse is
fetched by npx. Its slow line is computed, but from how long this machine's processor took: other
work only ever makes a page look slower, so one that misses a bar is tried again.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import shutil
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from guide import paths
from tests.__main__ import CannotRunError, find_chromium
from tests.approve import FOLDER
from tests.browser.conftest import FLAGS
from tests.browser.kinds import KINDS
from tests.running import Site

FILE = FOLDER / "lighthouse.json"
VERSION = "12.8.2"  # the last one for Node 20
NEEDED = "Lighthouse needs Node 20 or later with npx (https://nodejs.org), and none is on the PATH."
TRIES = 4
BROWSER = ("--headless=new", *(flag for flag in FLAGS if "-features=" not in flag))
SCORES = ("performance", "accessibility", "best-practices", "seo")
MOST_LCP = 1.2  # seconds
MISSING = ("http-status-code", "errors-in-console")
"""What a page that is rightly a 404 is not asked: its status, which the browser complains of."""
UNLISTED = ("is-crawlable",)
"""What a page that rightly asks not to be listed is not asked."""


class Page(Struct, frozen=True, omit_defaults=True):
    """What Lighthouse says of one kind of page."""

    scores: dict[str, int]
    lcp: float  # seconds until the largest thing in view is there, up to the next twentieth
    cls: float  # how far things jumped
    bytes: int  # over the wire, headers and the app's own files too
    not_asked: tuple[str, ...] = ()

    def missed(self) -> list[str]:
        """The bars it does not reach."""
        low = [f"{name} {score}" for name, score in self.scores.items() if score < 100]
        late = [f"LCP {self.lcp} s"] if self.lcp > MOST_LCP else []
        return low + late + ([f"CLS {self.cls}"] if self.cls else [])


class Measured(Struct, frozen=True):
    """All kinds of pages, by one version of each program."""

    lighthouse: str
    chromium: str
    pages: dict[str, Page]


def stored() -> Measured | None:
    """What was found last."""
    return msgspec.json.decode(FILE.read_bytes(), type=Measured) if FILE.exists() else None


def not_asked(url: str) -> tuple[str, ...]:
    """The audits that make no sense for the page at ``url``, by what it answers."""
    try:
        with urllib.request.urlopen(url) as answer:  # noqa: S310  our own address
            listed, missing = b'content="noindex"' not in answer.read(), False
    except urllib.error.HTTPError as error:
        listed, missing = b'content="noindex"' not in error.read(), error.code == 404
    return (() if listed else UNLISTED) + (MISSING if missing else ())


def read(report: Mapping[str, Any], left_out: tuple[str, ...]) -> Page | None:
    """One report; None if the browser failed, as it may on a busy machine."""
    if report.get("runtimeError"):
        return None
    value = {name: audit.get("numericValue", 0) for name, audit in report["audits"].items()}
    return Page(
        scores={name: round(report["categories"][name]["score"] * 100) for name in SCORES},
        lcp=math.ceil(value["largest-contentful-paint"] / 50) / 20,
        cls=round(value["cumulative-layout-shift"], 3),
        bytes=round(value["total-byte-weight"]),
        not_asked=left_out,
    )


def failed(report: Mapping[str, Any]) -> Iterator[str]:
    """What to mend: the audits that cost a page its score."""
    for category in report["categories"].values():
        for reference in category["auditRefs"]:
            audit = report["audits"][reference["id"]]
            if reference["weight"] and audit["score"] is not None and audit["score"] < 1:
                yield f"{reference['id']} {audit.get('displayValue', '')}".strip()


def run(npx: str, chromium: str, url: str, left_out: tuple[str, ...]) -> dict[str, Any]:
    """Lighthouse's report on a page, as its command gives it."""
    command = [npx, "--yes", f"lighthouse@{VERSION}", url, "--quiet", "--output=json"]
    command += [f"--only-categories={','.join(SCORES)}", "--disable-full-page-screenshot"]
    command += [f"--skip-audits={','.join(left_out)}"] if left_out else []
    command += ["--ignore-status-code"] if set(MISSING) <= set(left_out) else []
    command += [f"--chrome-flags={' '.join(BROWSER)}"]
    env = {**os.environ, "CHROME_PATH": chromium}
    done = subprocess.run(command, env=env, check=False, capture_output=True, text=True)
    try:
        report: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        return {"runtimeError": done.stderr.strip() or "no report"}
    return report


def measure(npx: str, chromium: str, url: str) -> tuple[Page | None, list[str]]:
    """The page at its best, if any try worked, and what it still misses."""
    left_out = not_asked(url)
    best: Page | None = None
    why = ["no try"]
    for _ in range(TRIES):
        report = run(npx, chromium, url, left_out)
        page = read(report, left_out)
        if page is None:
            why = why if best else [str(report["runtimeError"])]
            continue
        if best is None or (len(page.missed()), page.lcp) < (len(best.missed()), best.lcp):
            best, why = page, [*page.missed(), *failed(report)] if page.missed() else []
        if not why:
            break
    return best, why


def version_of(chromium: str) -> str:
    """Such as ``150``: the first number is what changes how pages are drawn."""
    said = subprocess.run([chromium, "--version"], check=True, capture_output=True, text=True)
    return next(word for word in said.stdout.split() if word[:1].isdigit()).partition(".")[0]


def main(arguments: list[str] | None = None) -> int:
    """Measure, print a table, and store what was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.lighthouse", description=__doc__)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help="all, and none that is gone")
    kinds = parser.parse_args(arguments).kinds or list(KINDS)
    if unknown := set(kinds) - KINDS.keys():
        parser.error(f"no such kind: {', '.join(sorted(unknown))}; choose from {', '.join(KINDS)}")
    npx, chromium = shutil.which("npx"), find_chromium()
    if npx is None:
        raise CannotRunError(NEEDED)
    if chromium is None:
        raise CannotRunError("Lighthouse needs Chromium: python3 -m tests says how to get it.")
    before, browser = stored(), version_of(chromium)
    same = before is not None and (before.lighthouse, before.chromium) == (VERSION, browser)
    pages = dict(before.pages) if before and same else {}
    missed = False
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log"
        site = Site(paths.catalog_dir(), log, "--contact", "guide@example.org").started()
        try:
            for kind in kinds:
                url = f"http://127.0.0.1:{site.port}{KINDS[kind]}"
                page, why = measure(npx, chromium, url)
                missed |= bool(why)
                _tell(kind, page, why)
                if page:
                    pages[kind] = page
                _store(Measured(VERSION, browser, {k: pages[k] for k in KINDS if k in pages}))
        finally:
            site.stop()
    return int(missed)


def _store(measured: Measured) -> None:
    FILE.write_bytes(msgspec.json.format(msgspec.json.encode(measured), indent=1) + b"\n")


def _tell(kind: str, page: Page | None, why: list[str]) -> None:
    line = f"{kind:30}"
    if page:
        line += " ".join(f"{page.scores[name]:4}" for name in SCORES)
        line += f"   LCP {page.lcp:.2f} s   CLS {page.cls:g}   {page.bytes / 1000:5.1f} kB"
    sys.stdout.write("   ".join([line, "; ".join(why)]).rstrip() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except CannotRunError as problem:
        sys.exit(str(problem))
