"""Another name says no equipment that the exercise is never done with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from guide.catalog import Entry, Problem
from guide.coach.ordinary import MACHINES
from guide.edition import Edition
from guide.lint.base import entries
from guide.words import Kit

_BENCHES = {Kit.GLUTE_HAM_BENCH, Kit.BACK_EXTENSION, Kit.DIP_BARS, Kit.LANDMINE}
"""What people call a machine though nothing of it moves, or only a bar on a hinge."""

_LAIN_ON = {Kit.BENCH, Kit.BOX, Kit.CHAIR, Kit.LEG_CURL, *_BENCHES}
"""What people call a bench: a step or the seat of a chair is one as well."""

_WITH: Mapping[str, AbstractSet[Kit]] = {
    r"dumbbells?": {Kit.DUMBBELL},
    r"barbells?|axle": {Kit.BARBELL, Kit.SMITH_MACHINE, Kit.LANDMINE, Kit.TRAP_BAR, Kit.SAFETY_BAR},
    r"kettlebells?": {Kit.KETTLEBELL},
    r"sandbags?|Bulgarian bag": {Kit.SANDBAG},
    r"plates?": {Kit.WEIGHT_PLATE, *MACHINES},
    r"EZ": {Kit.EZ_BAR, Kit.BARBELL, Kit.CABLE},
    r"Smith": {Kit.SMITH_MACHINE},
    r"trap bar|hex bar": {Kit.TRAP_BAR},
    r"landmine": {Kit.LANDMINE},
    r"cables?": {Kit.CABLE, Kit.LAT_PULLDOWN},
    r"bands?|banded": {Kit.BAND, Kit.STRAP},
    r"machine": {*MACHINES, *_BENCHES},
    r"TRX|suspension|suspended": {Kit.SUSPENSION_TRAINER, Kit.RINGS},
    r"BOSU": {Kit.BALANCE_PAD},
    r"medicine ball|med ball": {Kit.MEDICINE_BALL},
    r"(?:Swiss|stability|gym|exercise) ball": {Kit.BALL},
    r"ankle weights?": {Kit.ANKLE_WEIGHT},
    r"sled": {Kit.SLED, *MACHINES},
    r"sliders?": {Kit.SLIDER},
    r"treadmill": {Kit.TREADMILL, Kit.STAIR_CLIMBER},
    r"kegs?|barrels?|logs?|mace": set(),
    r"safety[ -](?:squat )?bar|SSB": {Kit.SAFETY_BAR},
    r"chains?": {Kit.SLED, Kit.WEIGHT_PLATE},
    r"tyres?|tires?": {Kit.TYRE, Kit.SLED},
    r"rings?": {Kit.RINGS, Kit.SUSPENSION_TRAINER},
    r"(?:on|over|against) (?:an? |the )?balls?": {Kit.BALL, Kit.MEDICINE_BALL, Kit.BALANCE_PAD},
    r"bench(?:es)?": _LAIN_ON,
}
"""Words of names, with every kit that answers for them.

An EZ bar is a bent barbell, or the handle of a cable; a machine may be loaded with plates. A tyre
or a chain that is dragged is a sled, and a chain hung on the body is a plate. A ball that is not
lain, sat or leant on may be anything from a golf ball to a shot, and a chair is held on to where
nothing is needed, or is the Roman, the captain's or the wall's: neither can be told by its word.
"""

_SAID = {re.compile(rf"\b(?:{word})\b", re.IGNORECASE): kit for word, kit in _WITH.items()}
_ANOTHER = re.compile(
    r"plate[ -]loaded|paper plates?|plate hop-overs|(?:on|onto|off|over) (?:an? |the )?plates?"
    r"|\b(?:open|closed)[ -]chain\b|\b(?:agility|Pilates) rings?\b|\bring squeeze\b|\bbench press\b"
    r"|\b(?:meditation|sissy squat) bench\b"
    r"|\b(?:IT|iliotibial) band\b|chain-suspended|(?:slump|nerve) sliders?"
    r"|\b(?:without|no) (?:an? |the )?\w+",
    re.IGNORECASE,
)
"""What has the word and means something else, lies on the floor, or names a move after it."""


def aliases_kit(edition: Edition) -> Iterator[Problem]:
    """Another name says no equipment that the exercise is never done with."""
    for entry in entries(edition):
        for alias in entry.exercise.aliases:
            for word in _never_there(entry, alias):
                message = (
                    f"{alias!r} says {word!r}, which is in no row of kit; add the row if it is the "
                    "same thing, or move the name to 'stands_in_for'"
                )
                yield Problem(entry.path, "aliases", message, "aliases-kit")


def _never_there(entry: Entry, alias: str) -> Iterator[str]:
    """The words for equipment of this name that no kit answers for, nor the exercise's own name."""
    exercise = entry.exercise
    there = frozenset[Kit]().union(*exercise.kit)
    told = _ANOTHER.sub("", alias)
    for said, kit in _SAID.items():
        found = said.search(told)
        if found and there.isdisjoint(kit) and not said.search(exercise.name):
            yield found.group()
