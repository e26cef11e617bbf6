"""What every name says, in whatever order: which names are about a movement, and which say what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from guide.catalog import Entry
from guide.coach import facts
from guide.coach.alike import ALIKE
from guide.coach.known import Known
from guide.coach.meaning import NEAR_TOOLS, PARTS
from guide.coach.names import Target
from guide.coach.refining import TRAILING, varies_plainly
from guide.coach.spelling import Vocabulary, words
from guide.coach.terms import head, names_a_move, readings
from guide.words import Pattern, Purpose

LONG = 6  # letters from which a word alone may tell what a text is about
FEW = 6  # exercises that may have a telling word in their names
USUAL = 5  # exercises that a usual move is the name of

DIFFERS = frozenset(
    {"narrow", "wide", "pause", "tempo", "sumo", "zercherheld", "safetybar", "twist", "punch"}
    | {"reach", "half", "quarter", "crossover", "tuck", "frog", "straddle", "diagonal", "reverse"}
    | {"stone", "tyre", "axle", "rotation", "isometric", "weighted", "vest", "triple", "block"}
    | {"broadjump"}
)
"""Said besides all of an exercise's own name, these make it another thing than it shows."""

OF_A_BAR = frozenset({"hang"})
ON_ONE_SIDE = frozenset({"offset", "contralateral"})
"""What differs of a bar, and of the weights in both hands that a leg exercise is shown with."""

OF_LEGS = frozenset({Pattern.SQUAT, Pattern.LUNGE, Pattern.STEP})

OTHER_WAYS = frozenset(
    {Pattern.PUSH, Pattern.PULL, Pattern.CORE, Pattern.MOBILITY, Pattern.BALANCE}
)
"""Of these a width or a way is only one of several in which they are done."""


class Sayings:
    """The names by their words."""

    def __init__(self, targets: Sequence[Target]) -> None:
        """Take every name apart once."""
        self.targets = targets
        self.said: list[frozenset[str]] = []
        self.about: dict[str, list[int]] = defaultdict(list)
        self._by_words: dict[frozenset[str], list[int]] = defaultdict(list)
        around: dict[str, set[str]] = defaultdict(set)
        own: dict[str, set[str]] = defaultdict(set)
        named: dict[str, frozenset[str]] = {}
        names: dict[str, dict[frozenset[str], None]] = defaultdict(dict)
        for number, target in enumerate(targets):
            reading = readings(_text(target))[0]
            said = frozenset(term.word for term in reading)
            self.said.append(said)
            self._by_words[said].append(number)
            around[target.entry.slug] |= said
            names[target.entry.slug][said] = None
            if not target.stands_in:
                own[target.entry.slug] |= said
            if target.is_name:
                named[target.entry.slug] = said
            self.about[head(reading)].append(number)
        self.about.pop("", None)
        entries = {target.entry.slug: target.entry for target in targets}
        self.known = {
            slug: Known(
                entry.exercise,
                named[slug],
                facts.kit(entry).union(around[slug]),
                facts.done(entry, named[slug]),
                tuple(names[slug]),
                facts.beside(entry),
            )
            for slug, entry in entries.items()
        }
        self._lent = {}
        for slug, entry in entries.items():
            its_own = facts.kit(entry).union(own[slug], self.known[slug].done)
            lent = around[slug] - its_own
            lent |= {t for t in NEAR_TOOLS if NEAR_TOOLS[t] in lent} - its_own
            self._lent[slug] = lent | self._differences(entry, names[slug])
        self.telling = self._rare_names()
        self.often = self._usual_moves()
        self.words = Vocabulary({word: () for said in self.said for word in said})
        self.moves = Vocabulary(dict.fromkeys(self.about, ()))

    def _differences(self, entry: Entry, names: Iterable[frozenset[str]]) -> frozenset[str]:
        """What names say besides all of the exercise's own that makes it another thing.

        A sumo rack pull is called so by its trainer, and the rack pull shown is none.
        """
        if entry.pattern in OTHER_WAYS:
            return frozenset()
        known, kit = self.known[entry.slug], facts.kit(entry)
        own = known.named - kit
        differs = DIFFERS | (OF_A_BAR if "barbell" in kit else frozenset())
        differs |= ON_ONE_SIDE if entry.pattern in OF_LEGS else frozenset()
        more = frozenset[str]().union(*(name - own for name in names if own <= name)) & differs
        held = {"isometric"} if entry.exercise.pose.hold else set[str]()
        laden = {"weighted"} if entry.pattern is Pattern.CARRY else set[str]()
        return more - kit - known.named - known.done - held - laden

    def doing(self, move: str) -> Sequence[int]:
        """The numbers of the names about this movement."""
        return self.about.get(ALIKE.get(move, move), ())

    def saying(self, said: Iterable[str]) -> Sequence[int]:
        """The numbers of the names that say just this, in any order."""
        return self._by_words.get(frozenset(said), ())

    def within(self, number: int, said: AbstractSet[str]) -> bool:
        """Whether this name says nothing but some of this."""
        return self.said[number] <= said

    def usual(self, move: str) -> bool:
        """Whether several exercises are called after this."""
        return move in self.often

    def alone(self, move: str) -> Sequence[int]:
        """The names that say only that this usual thing is done, the exercise's own name first."""
        numbers = self.saying((move,)) if move in self.often else ()
        return sorted(numbers, key=lambda number: not self.targets[number].is_name)

    def tells(self, typed: str, beside: Iterable[str], *, last: bool) -> bool:
        """Whether a word alone is what a text is about, for all that is said beside it.

        A machine for cardio is; so is a last word that no other exercise has, beside nothing known.
        """
        words = [term.word for term in readings(typed)[0]]
        if len(typed) < LONG or not self.telling.issuperset(words):
            return False
        named = [self.targets[n] for n in self.saying(words) if self.targets[n].is_name]
        if any(target.entry.exercise.purpose is Purpose.CARDIO for target in named):
            return True
        about = {self.targets[n].entry.slug for word in words for n in self.doing(word)}
        others = {term.word for term in readings(" ".join(beside))[0]}
        return last and len(about) == 1 and others.isdisjoint((*PARTS, *self.about))

    def called(self, slug: str, typed: str) -> bool:
        """Whether this written word is one that the exercise answers for."""
        return all(self.known[slug].answers(term) for term in readings(typed)[0])

    def unsaid(self, slug: str, text: str) -> tuple[str, ...]:
        """What of a text the exercise does not answer for, as it was written."""
        answers = self.known[slug].answers
        return tuple(dict.fromkeys(t.typed for t in readings(text)[0] if not answers(t)))

    def lacks(self, slug: str, text: str) -> tuple[str, ...]:
        """What of a text is said by names alone that the exercise only stands in for."""
        lent = self._lent[slug]
        said = readings(text)[0] if lent else ()
        return tuple(dict.fromkeys(term.typed for term in said if term.word in lent))

    def named(self, slug: str) -> frozenset[str]:
        """What the exercise's own name says."""
        return self.known[slug].named

    def says_no_more(self, slug: str, said: AbstractSet[str]) -> bool:
        """Whether a name of this exercise says all of this, and more only to refine it."""
        return any(
            said <= name and all(map(varies_plainly, name - said))
            for name in self.known[slug].names
        )

    def _rare_names(self) -> frozenset[str]:
        """The words that alone are the name of one exercise, and that hardly any other has."""
        slugs: dict[str, set[str]] = defaultdict(set)
        for said, target in zip(self.said, self.targets, strict=True):
            for word in said:
                slugs[word].add(target.entry.slug)
        alone = {
            word
            for said, numbers in self._by_words.items()
            if len(said) == 1
            and any(words(self.targets[n].shown) == self.targets[n].words for n in numbers)
            for word in said
        }  # a "spread eagle sit-up" is not about the pose
        return frozenset(w for w in alone if names_a_move(w) and len(slugs[w]) <= FEW)

    def _usual_moves(self) -> frozenset[str]:
        """What is done in several exercises: "squat", "press"; a hold only says how."""
        slugs: dict[str, set[str]] = defaultdict(set)
        for move, numbers in self.about.items():
            slugs[move].update(
                self.targets[n].entry.slug for n in numbers if self.targets[n].is_name
            )
        return frozenset(w for w in slugs if len(slugs[w]) >= USUAL) - TRAILING


def _text(target: Target) -> str:
    """The name as it was written, where it was not made up from others."""
    return target.shown if words(target.shown) == target.words else " ".join(target.words)
