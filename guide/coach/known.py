"""What search knows of one exercise: what its names say, and what it is whatever they say."""

from __future__ import annotations

from msgspec import Struct

from guide.coach.facts import ARMS, LEGS
from guide.coach.meaning import LOADED
from guide.coach.names import KIT_IN_FRONT
from guide.coach.split import Term
from guide.records.exercise import Exercise
from guide.words import Kit

MACHINES = KIT_IN_FRONT["machine"]
WEIGHTS = KIT_IN_FRONT["weighted"] | MACHINES


class Known(Struct, frozen=True):
    """What search knows of one exercise."""

    exercise: Exercise
    named: frozenset[str]  # the words of its name
    around: frozenset[str]  # the words of all its names, and its equipment
    done: frozenset[str]  # words for how it is done whatever its names say
    names: tuple[frozenset[str], ...]  # the words of each of its names
    beside: frozenset[str]  # words that it answers for only where they stand aside: "on a bench"

    @property
    def for_arms(self) -> bool:
        """Whether it is for the upper body first of all."""
        return self.exercise.primary[0] in ARMS

    @property
    def legs_alone(self) -> bool:
        """Whether it is for the legs first of all, and the hands hold nothing."""
        bare = all(WEIGHTS.isdisjoint(row) for row in self.exercise.kit)
        return bare and self.exercise.primary[0] in LEGS

    @property
    def unloaded(self) -> bool:
        """Whether it is never done with a weight."""
        return () in self.exercise.kit and LOADED.isdisjoint(self.around)

    @property
    def loaded(self) -> bool:
        """Whether it is never done without a weight or a machine."""
        return all(not WEIGHTS.isdisjoint(row) for row in self.exercise.kit)

    @property
    def in_a_machine(self) -> bool:
        """Whether it is never done without a machine."""
        return all(not MACHINES.isdisjoint(row) for row in self.exercise.kit)

    @property
    def in_water(self) -> bool:
        """Whether it is never done out of a pool."""
        return all(Kit.POOL in row for row in self.exercise.kit)

    def answers(self, term: Term) -> bool:
        """Whether nothing is left out where somebody asks for this."""
        return term.word in self.around or self.does(term)

    def does(self, term: Term) -> bool:
        """Whether it is done so, or on what is said aside, though no name says it."""
        return term.word in self.done or (term.aside and term.word in self.beside)
