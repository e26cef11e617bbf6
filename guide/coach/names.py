"""Every way to name an exercise: its name, aliases and slugs, and the equipment said with them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct, structs

from guide.catalog import Entry
from guide.coach.ordinary import MACHINES
from guide.coach.spelling import words
from guide.words import Kit

KIT_IN_FRONT: Mapping[str, frozenset[Kit]] = {
    "dumbbell": frozenset({Kit.DUMBBELL}),
    "kettlebell": frozenset({Kit.KETTLEBELL}),
    "barbell": frozenset({Kit.BARBELL}),
    "ez": frozenset({Kit.BARBELL, Kit.EZ_BAR}),
    "band": frozenset({Kit.BAND, Kit.STRAP}),
    "cable": frozenset({Kit.CABLE, Kit.LAT_PULLDOWN}),
    "smith": frozenset({Kit.SMITH_MACHINE}),
    "trx": frozenset({Kit.SUSPENSION_TRAINER}),
    "machine": frozenset(MACHINES),
    "weighted": frozenset({Kit.DUMBBELL, Kit.KETTLEBELL, Kit.BARBELL, Kit.MEDICINE_BALL}),
    "bodyweight": frozenset(),  # exercises that need no weight
}
"""Words people put before a name to say with what; the name itself need not have them."""

NO_WEIGHT = frozenset(
    {Kit.CHAIR, Kit.WALL, Kit.MAT, Kit.BOX, Kit.BENCH, Kit.PULL_UP_BAR, Kit.DIP_BARS, Kit.RINGS,
     Kit.BALL}
)  # fmt: skip
"""Only stood on, hung from or lain on: a "bodyweight dip" needs its bars all the same."""

POSE = "pose"  # what yoga says behind the name of one


class Target(Struct, frozen=True):
    """One way to name an exercise."""

    entry: Entry
    shown: str
    words: tuple[str, ...]
    is_name: bool
    stands_in: bool = False  # the name of another thing, to which this exercise is the nearest


def targets(entries: Iterable[Entry]) -> list[Target]:
    """Every name, alias and slug, those of one exercise together and common exercises first.

    "Dumbbell RDL" is made up for "Dumbbell Romanian deadlift", where RDL is short for the rest.
    """
    named = [target for entry in sorted(entries, key=_rank) for target in _named(entry)]
    short: dict[tuple[str, ...], set[str]] = defaultdict(set)
    name: tuple[str, ...] = ()
    for target in named:
        name = target.words if target.is_name else name
        whole = target.words == (target.shown.casefold(),)  # not "KBS", whose S is no plural
        if target.shown.isupper() and whole and len(name) > 1:
            short[name].add(target.words[0])
    made_up = (longer for target in named for longer in _shortened(target, short))
    all_of_them = (*made_up, *_poses(named), *named)
    every = {(target.entry.slug, target.words): target for target in all_of_them}
    return sorted(every.values(), key=lambda target: (_rank(target.entry), not target.is_name))


def kit_words(entry: Entry) -> tuple[str, ...]:
    """The words of equipment that fit this exercise whatever it is called."""
    rows = entry.exercise.kit
    return tuple(
        word
        for word, kit in KIT_IN_FRONT.items()
        if any(kit.intersection(row) if kit else NO_WEIGHT.issuperset(row) for row in rows)
    )


def _rank(entry: Entry) -> tuple[int, int, str, str]:
    name = entry.exercise.name
    return -entry.exercise.common, len(name), name.casefold(), entry.slug


def _named(entry: Entry) -> Iterator[Target]:
    exercise = entry.exercise
    texts = [(text, text) for text in (exercise.name, *exercise.aliases)]
    texts += [(slug, exercise.name) for slug in (entry.slug, *exercise.formerly)]
    missing = {*exercise.stands_in_for}
    texts += [(text, text) for text in exercise.stands_in_for]
    seen: set[tuple[str, ...]] = set()
    for text, shown in texts:
        parts = words(text)
        if parts and parts not in seen:
            yield Target(entry, shown, parts, is_name=not seen, stands_in=shown in missing)
            seen.add(parts)


def _poses(named: Sequence[Target]) -> Iterator[Target]:
    """``Swan pose`` is the swan, where no other exercise is called after one."""
    taken = {target.words for target in named}
    others = [target for target in named if target.is_name and target.words[-1] != POSE]
    called = {(word, target.entry.slug) for target in others for word in target.words}
    for target in named:
        word, *rest = target.words
        elsewhere = (slug for other, slug in called if other == word and slug != target.entry.slug)
        if rest == [POSE] and (word,) not in taken and not any(elsewhere):
            yield structs.replace(target, words=(word,), is_name=False)


def _shortened(target: Target, short: Mapping[tuple[str, ...], set[str]]) -> Iterator[Target]:
    size = len(target.words)
    for low in range(size):
        for high in range(low + 2, size + 1):
            for word in sorted(short.get(target.words[low:high], ())) if high - low < size else ():
                parts = (*target.words[:low], word, *target.words[high:])
                yield structs.replace(target, words=parts, is_name=False)
