"""Reviewed exemptions: each takes away what it names, and one that takes away nothing must go."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from guide.catalog import Problem
from guide.records.exemption import Exemption

FILE = "exemptions.toml"


def without(problems: Iterable[Problem], exemptions: Iterable[Exemption]) -> set[Problem]:
    """The problems that nobody exempted, and every exemption that is no longer needed."""
    left = set(problems)
    unneeded = set()
    for exemption in exemptions:
        covered = {problem for problem in left if _covers(exemption, problem)}
        left -= covered
        if not covered:
            place = ": ".join(filter(None, (exemption.rule, exemption.exercise, exemption.about)))
            message = "nothing breaks this rule here any more; drop the exemption"
            unneeded.add(Problem(FILE, place, message, "exemption-needed"))
    return left | unneeded


def _covers(exemption: Exemption, problem: Problem) -> bool:
    here = exemption.exercise in {None, PurePosixPath(problem.path).stem}
    about = exemption.about is None or f"{exemption.about!r}" in problem.message
    return exemption.rule == problem.rule and here and about
