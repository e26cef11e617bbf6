"""Names plainer than the one that was found: with fewer words than the text, but the telling ones.

Each says which typed words it leaves out.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from guide.coach.doing import STRETCH
from guide.coach.fitting import Fitting, run
from guide.coach.hits import Hit, hit
from guide.coach.inside import LOOSE, Inside
from guide.coach.meaning import (
    FREE,
    OPPOSITES,
    PARTS,
    REFINING,
    STAND_INS,
    TOOLS,
    UNSTRETCHED,
    refines,
)
from guide.coach.names import KIT_IN_FRONT
from guide.coach.refining import may_go, refinements
from guide.coach.spelling import words
from guide.coach.split import written
from guide.coach.strictly import ANY_KIT
from guide.coach.terms import head, names_a_move, readings

HOLDS = frozenset({"width", "turn", "limb", "grip", "load"})  # refinements that make some exercises
FOR_PARTS = PARTS.keys() - UNSTRETCHED  # a "trunk rotation" is what any rotation is
PLACED = TOOLS.keys() - FREE - ANY_KIT  # a landmine holds the barbell that was asked for
ONE_ARM, IN_HAND = "onearm", "dumbbell"
WEIGHTED = "weighted"  # said before any exercise, whatever the weight
NEAREST = 8  # names that are compared with one that was found


class Plainer:
    """The names that say less than a text."""

    def __init__(self, names: Fitting, inside: Inside) -> None:
        """Ask these names."""
        self.names, self.inside = names, inside
        self.targets, self.sayings = names.targets, names.sayings

    def better(self, text: str, matched: str, distance: float) -> bool:
        """Whether a text says a name and only refines it, and what was found is not so near.

        An "alternating cable curl" is first of all a cable curl, and no alternating curl of those
        that can be done with a cable; a "hip thrust with pause" is no "paused hip thrust hold".
        """
        if self.names.exactly(text):
            return False
        typed = {term.word for term in readings(text)[0]}
        said = {term.word for term in readings(matched)[0]}
        denied = distance < 1 and any(f"no{word}" in said for word in typed)  # "no jump"
        return bool(
            denied
            or self.stood_in(text, typed, said - typed)
            or (0 < distance < 1 and self._unsaid_move(text, said))
            or (typed - said and self.held(text))
            or self._another(text, said - typed)
            or self._far_off(text, matched, typed, said)
            or (self.plain(text) if distance >= 1 else self._refined(text, matched, typed, said))
        )

    def _refined(self, text: str, matched: str, typed: set[str], said: set[str]) -> bool:
        """Whether a plain name comes before one that has the text, but another move or tool."""
        kit = KIT_IN_FRONT.keys() & set(words(text)).difference(words(matched))
        more = any(names_a_move(w) and not w.startswith(tuple(typed)) for w in said - typed)
        more &= bool(typed - said) or not self.names.begins_a_name(text)  # still typing
        plain = self.plain(text) if kit or more else []
        if not plain:
            return False
        if more:
            named = plain[0].matched == plain[0].name
            return bool(kit) or named or not self.names.begins_a_name(text)
        held = {word for word in typed & said if REFINING.get(word) in HOLDS}
        if said <= typed:  # a "low bar barbell squat" is first of all a low bar squat
            held |= {word for word in said if OPPOSITES.get(word) == "height"}
        left_out = {term.word for w in plain[0].left_out for term in readings(w)[0]}
        return held.isdisjoint(left_out)  # an "underhand cable pulldown" is an underhand pulldown

    def _another(self, text: str, more: set[str]) -> bool:
        """Whether a name with more is not meant by a text that is a name with a weight.

        "Weighted knees to elbows" are no weighted elbow to knee crunch.
        """
        done = any(map(names_a_move, more)) and not self.names.begins_a_name(text)
        return done and bool(self.with_a_weight(text, ()))

    def _unsaid_move(self, text: str, said: set[str]) -> bool:
        """Whether a whole text says a usual move that the name found lacks.

        "Bodyweight flyes" are no flying sprint.
        """
        move = head(readings(text)[0])
        whole = self.sayings.usual(move) and move not in said and words(text)[-1] == move
        if not whole or self.names.begins_a_name(text):
            return False
        left_out = (w for near in self.names.loosely.find(text)[:1] for w in near.left_out)
        return not any(names_a_move(term.word) for w in left_out for term in readings(w)[0])

    def _far_off(self, text: str, matched: str, typed: set[str], said: set[str]) -> bool:
        """Whether what was found is for another part, or with another tool, than a nearer name.

        A "cable seated curl" is no seated wrist curl, and a "barbell RDL" on one leg is rather one
        without a barbell than one in a landmine.
        """
        kit = KIT_IN_FRONT.keys() & set(words(text)).difference(words(matched))
        if not _for_another(typed, said, kit=bool(kit)) or self.names.begins_a_name(text):
            return False
        near = self.names.loosely.find(text)[:NEAREST]
        if not near or self.targets[near[0].number].shown == matched:
            return False
        own = [other.apart for other in near if self.targets[other.number].shown == matched]
        left_out = (t.word for w in near[0].left_out for t in readings(w)[0])
        light = all(word in TOOLS or refines(word) for word in left_out)
        return light and (not own or near[0].apart < own[0])

    def stood_in(self, text: str, typed: set[str], more: set[str] | None) -> list[Hit]:
        """``bench jump`` → the box jump, rather than a jump that needs both bench and box."""
        for group in STAND_INS:
            others = sorted(group - typed if more is None else group & more)
            for tool, other in product(sorted(group & typed), others):
                numbers = self.sayings.saying((typed - {tool}) | {other})
                if numbers:
                    return [self._without(number, text) for number in numbers]
        return []

    def with_a_weight(self, text: str, loose: Sequence[Hit]) -> list[Hit]:
        """``weighted toes to bar`` → the toes to bar, without the weight.

        Only where the nearest leaves something out as well: there is none with a weight.
        """
        typed = written(text)
        bare = [word for word in typed if word.casefold() != WEIGHTED]
        if len(bare) == len(typed) or (loose and not loose[0].left_out):
            return []
        numbers = self.names.strictly.exact.exactly(run(" ".join(bare)))[:1]
        return [self._without(number, text) for number in numbers]

    def held(self, text: str) -> list[Hit]:
        """Names with the grip or stance of the text, which it only does with other equipment."""
        typed = {term.word for term in readings(text)[0]}
        held = {word for word in typed if REFINING.get(word) in HOLDS}
        plain = {word for word in typed - held if REFINING.get(word) != "rest"}
        if not held or any(self.targets[n].is_name for n in self.sayings.saying(plain)):
            return []  # a "narrow Smith machine squat" is first of all one in the Smith machine
        numbers = (
            n
            for tool in sorted(typed & TOOLS.keys() - {"floor"})  # a floor press has another reach
            for n in self.sayings.saying(typed - {tool})
        )
        return [self._without(number, text) for number in numbers]

    def plain(self, text: str) -> list[Hit]:
        """Names that are the text without a few words that only refine it: the fewest that do."""
        typed = written(text)
        everything = {term.word for term in readings(text)[0]}
        for runs in refinements(text, typed):
            dropped = frozenset[int]().union(*runs)
            kept = " ".join(w for place, w in enumerate(typed) if place not in dropped)
            whole = all(len(word) > 1 for word in words(kept))  # "b s" is not "BS"
            said = {term.word for term in readings(kept)[0]}
            if said - everything:
                continue  # without its pause a snatch "with pause at the knee" would start there
            numbers = self.names.strictly.exact.exactly(run(kept)) if whole else ()
            if not numbers and all(map(may_go, everything - said)):
                numbers = self.sayings.saying(said)
            if numbers:
                left_out = tuple(" ".join(typed[n] for n in run) for run in runs)
                names = self.names.strictly.names
                if ONE_ARM in everything - said:
                    numbers = self._with_a_weight_in_hand(numbers, said)
                ordered = sorted(numbers, key=lambda number: (number not in names, number))
                return [self.inside.without(number, left_out) for number in ordered]
        return []

    def _with_a_weight_in_hand(self, numbers: Sequence[int], said: set[str]) -> Sequence[int]:
        """``single-arm step-up`` → the dumbbell step-up: one arm holds what no leg needs."""
        known = (self.sayings.known[self.targets[number].entry.slug] for number in numbers)
        if not all(found.legs_alone for found in known):
            return numbers
        return self.sayings.saying(said | {IN_HAND}) or numbers

    def _without(self, number: int, text: str) -> Hit:
        target = self.targets[number]
        return hit(target, LOOSE, self.sayings.unsaid(target.entry.slug, text))


def _for_another(typed: set[str], said: set[str], *, kit: bool) -> bool:
    """Whether a name says another part of the body than a text; ``kit``: or another place."""
    other = (said - typed) & (FOR_PARTS | (PLACED if kit else frozenset()))
    if STRETCH in typed:
        return bool(FOR_PARTS & typed and other)
    lost = (w for w in typed - said if w in PARTS and not any(w in held for held in said))
    return bool(other) or any(lost)
