"""Ask whether anything known is wrong with the packages that run: ``python -m tests.audit``.

An audit that could not ask everything is not a good one: it says so, with an exit code of its own.
0: all asked, nothing known. 1: something is known. 3: not audited.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec

from tests.supply import RUNS, pins

GOOD, FOUND, NOT_AUDITED = 0, 1, 3
SECONDS = 300


def main() -> int:
    """Ask, and tell."""
    if find_spec("pip_audit") is None:
        return _tell(NOT_AUDITED, ["not audited: pip-audit is not here; see the extra 'audit'"])
    command = [
        sys.executable, "-m", "pip_audit", "--requirement", str(RUNS), "--require-hashes",
        "--disable-pip", "--format", "json", "--progress-spinner", "off",
    ]  # fmt: skip
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return _tell(NOT_AUDITED, [f"not audited: no answer within {SECONDS} seconds"])
    wanted = [pin.name for pin in pins(RUNS).values() if pin.here]
    return _tell(*judged(wanted, done.stdout, done.stderr))


def judged(wanted: Sequence[str], answer: str, trouble: str = "") -> tuple[int, list[str]]:
    """What an answer amounts to, for the packages that were to be asked about.

    The tool itself calls it a success if not one package was known where it asked.
    """
    try:
        told = {each["name"]: each for each in json.loads(answer)["dependencies"]}
    except (ValueError, KeyError, TypeError):
        last = (trouble.strip().splitlines() or ["no answer"])[-1]
        return NOT_AUDITED, [f"not audited: could not reach the index ({last[:300]})"]
    known = [
        f"{name} {each['version']}: {flaw['id']}, mended in"
        f" {', '.join(flaw['fix_versions']) or 'no version yet'}"
        for name, each in told.items()
        for flaw in each.get("vulns", ())
    ]
    unasked = [name for name in wanted if name not in told or "skip_reason" in told[name]]
    missing = [f"not audited: {', '.join(unasked)}"] if unasked else []
    if known:
        return FOUND, known + missing
    if missing:
        return NOT_AUDITED, missing
    return GOOD, [f"{len(wanted)} packages, nothing known against them"]


def _tell(code: int, lines: Sequence[str]) -> int:
    stream = sys.stdout if code == GOOD else sys.stderr
    stream.writelines(f"{line}\n" for line in lines)
    return code


if __name__ == "__main__":
    sys.exit(main())
