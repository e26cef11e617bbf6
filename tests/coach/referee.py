"""The referee of swaps: judged cases from files, and an answer held against one of them.

A case says what a coach would see in an answer and what never, why, and on which source that
rests. ``tests/data/README.md`` has the format. The referee knows no rule of the guide: it compares
names, so that it cannot make the same mistake.
"""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Literal, NamedTuple
from urllib.parse import parse_qsl

import msgspec
from msgspec import Meta, Struct

from guide.catalog import Catalog
from guide.coach.swaps import Answer
from guide.coach.weights import VARIED
from guide.records.query import Ask

DATA = Path(__file__).parents[1] / "data"
FOLDER = DATA / "swap_cases"

Sentence = Annotated[str, Meta(pattern=r"^[A-Z0-9].+[.]$", max_length=400)]
Ground = Annotated[str, Meta(pattern=r"^(https://\S+|C\d{3}|[a-z0-9-]+)$")]


class Case(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"grounds": "from"}
):
    """One question, what its answer must and must not hold, why, and where that is from."""

    exercise: str
    ask: str  # as in the address; empty: what the page answers when nothing is said
    why: Sentence
    grounds: Annotated[tuple[Ground, ...], Meta(min_length=1)]  # ids of sources, studies, claims
    some_of: tuple[str, ...] = ()  # one of these at least is among the first
    all_of: tuple[str, ...] = ()  # each of these is among the first
    never: tuple[str, ...] = ()  # none of these is anywhere
    not_above: tuple[tuple[str, str], ...] = ()  # the worse one never stands above the better one
    none: Literal["", "gentlest", "simplest", "kneeless"] = ""  # said in place of answers
    differs: Sentence | Literal[""] = ""  # why the guide answers otherwise all the same
    theme: str = ""  # its file

    def __post_init__(self) -> None:
        """Refuse what asks nothing, or two things that cannot both be."""
        rules = (self.some_of, self.all_of, self.never, self.not_above)
        if bool(self.none) is any(rules):
            raise ValueError("a case says either `none` or what the answer holds")

    @property
    def name(self) -> str:
        """How a test of it is called."""
        return f"{self.theme}: {self.exercise}?{self.ask}"

    @property
    def named(self) -> set[str]:
        """Every exercise it names."""
        paired = {slug for pair in self.not_above for slug in pair}
        return {self.exercise, *self.some_of, *self.all_of, *self.never, *paired}

    def question(self) -> Ask:
        """As the API reads it: a word that is not known fails."""
        pairs = parse_qsl(self.ask, keep_blank_values=True, strict_parsing=True) if self.ask else []
        return Ask.parse_strict(pairs)


class Verdict(NamedTuple):
    """One rule of a case, held against an answer."""

    rule: str
    right: bool
    says: str  # what was looked for, for whoever has to mend it


class _File(Struct, forbid_unknown_fields=True):
    case: tuple[Case, ...]


def read(folder: Path = FOLDER) -> tuple[Case, ...]:
    """Every case of every file in the folder, files by name."""
    return tuple(
        msgspec.structs.replace(case, theme=file.stem)
        for file in sorted(folder.glob("*.toml"))
        for case in msgspec.toml.decode(file.read_bytes(), type=_File).case
    )


def known_grounds(catalog: Catalog) -> set[str]:
    """Every id that a case may rest on; besides them only an address read directly."""
    with (DATA / "claims.csv").open(encoding="utf-8", newline="") as file:
        claims = {row["claim"] for row in csv.DictReader(file)}
    return claims | set(catalog.sources) | set(catalog.studies)


def judge_answer(case: Case, answer: Answer) -> tuple[Verdict, ...]:
    """The verdicts on what the guide answers."""
    said = [flag for flag in ("gentlest", "simplest", "kneeless") if getattr(answer, flag)]
    return judge(case, [swap.slug for swap in answer.swaps], said)


def judge(case: Case, names: Sequence[str], said: Collection[str] = ()) -> tuple[Verdict, ...]:
    """One verdict for each rule of the case, on slugs best first and what was said of them all."""
    return tuple(_verdicts(case, names, said))


def _verdicts(case: Case, names: Sequence[str], said: Collection[str]) -> Iterator[Verdict]:
    first = names[:VARIED]
    if case.none:
        right = not names and case.none in said
        yield Verdict("none", right, f"nothing but “{case.none}”")
    if case.some_of:
        right = any(slug in first for slug in case.some_of)
        yield Verdict("some_of", right, f"one of {', '.join(case.some_of)} among the first")
    for slug in case.all_of:
        yield Verdict("all_of", slug in first, f"{slug} among the first")
    for slug in case.never:
        yield Verdict("never", slug not in names, f"{slug} nowhere")
    for worse, better in case.not_above:
        yield Verdict("not_above", not _above(names, worse, better), f"{worse} not above {better}")


def _above(names: Sequence[str], one: str, other: str) -> bool:
    """Whether the one stands before the other; it also does where the other is missing."""
    return one in names and (other not in names or names.index(one) < names.index(other))


def score(judged: Iterable[Mapping[str, Sequence[bool]]]) -> list[str]:
    """The score as lines to print, from the outcomes by rule of each case."""
    cases = list(judged)
    by_rule = {
        rule: [right for case in cases for right in case.get(rule, ())]
        for rule in ("some_of", "all_of", "never", "not_above", "none")
    }
    whole = _line("cases", [all(map(all, case.values())) for case in cases])
    return [whole, *(_line(rule, outcomes) for rule, outcomes in by_rule.items() if outcomes)]


def _line(what: str, outcomes: Sequence[bool]) -> str:
    right, number = sum(outcomes), len(outcomes)
    return f"{what:<10} {right} of {number} right ({100 * right / number:.1f} %)"
