"""Names that say just what a text says, where the name that was found says more."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from guide.coach.doing import STRETCH
from guide.coach.fitting import Fitting
from guide.coach.hits import Hit, hit
from guide.coach.meaning import OPPOSITES, PARTS, TOOLS
from guide.coach.plainer import ONE_ARM, Plainer
from guide.coach.refining import SPECIAL, makes_special, only_varies
from guide.coach.spelling import words
from guide.coach.terms import names_a_move, readings

CLOSE = 2  # of the nearest one may be plainer than what was found


class Twins:
    """The names by what they say, no more and no less."""

    def __init__(self, names: Fitting, plainer: Plainer) -> None:
        """Ask these names."""
        self.names, self.plainer = names, plainer
        self.targets, self.sayings, self.loosely = names.targets, names.sayings, names.loosely

    def same(self, text: str, best: Hit) -> list[Hit]:
        """Names that say just this in other words, where what was found says more.

        "Rope jumping" is the jump rope before it is any other jump with a rope.
        """
        typed = {term.word for term in readings(text)[0]}
        said = sorted(term.word for term in readings(best.matched)[0])
        if literal := self._literal(text, best):
            return literal
        if said == sorted(typed) or len(words(text)) == 1 or self.names.exactly(text):
            return []
        stretched = not typed.isdisjoint(PARTS) and {*said} - typed == {STRETCH}
        if stretched and {*words(text)} <= {*words(best.matched)}:
            return []  # a "standing gastrocnemius" is no "standing calves"
        numbers = self._saying(typed)
        if not numbers and not typed.issuperset(said):
            return self._less(text, best, typed, {*said})
        return [hit(self.targets[number], 0) for number in numbers]

    def _saying(self, typed: set[str]) -> Sequence[int]:
        """Names that say just this, or all of it but what goes without saying."""
        stretches = not any(map(names_a_move, typed))
        return (
            self.sayings.saying(typed)
            or (self.sayings.saying({*typed, STRETCH}) if stretches else ())
            or [n for part in sorted(typed & PARTS.keys()) for n in self._for(part, typed - {part})]
        )

    def _less(self, text: str, best: Hit, typed: set[str], said: set[str]) -> list[Hit]:
        """Names that say less than the one found, where none says just what a text does."""
        others = self.plainer.stood_in(text, typed, None)
        return (
            [structs.replace(other, distance=best.distance) for other in others]
            or self._twin(text, best, typed, said)
            or self._plainer(text, best, typed, said)
            or self._done_with(text, best, typed, said)
        )

    def _literal(self, text: str, best: Hit) -> list[Hit]:
        """The name that is the text to the letter, where the best has another small word.

        A "depth jump from box" is no "depth jump to box".
        """
        plain = _plain(text)
        if plain == _plain(best.matched):
            return []
        return [
            hit(self.targets[number], 0)
            for number in self.names.strictly.exact.exactly("".join(words(text)))
            if plain == _plain(self.targets[number].shown)
        ][:1]

    def _for(self, part: str, said: set[str]) -> list[int]:
        """Names that say all but the part of the body that the exercise is for anyhow."""
        return [
            number
            for number in self.sayings.saying(said)
            if self.targets[number].is_name
            and self.targets[number].entry.exercise.primary[0] in PARTS[part]
        ]

    def _twin(self, text: str, best: Hit, typed: set[str], said: set[str]) -> list[Hit]:
        """What the found one is a special form of, if its name is the text made as special.

        "Depth drop" is no "single-leg depth drop", but the drop landing of which that is one. One
        arm holds something: a "single-arm step-up" is none without a weight.
        """
        more = said - typed
        if typed - said or not all(map(only_varies, more)) or self.names.begins_a_name(text):
            return []
        named = self.sayings.named(best.slug)
        for less in (named - more, {w for w in named if w in typed or not only_varies(w)}):
            numbers = [n for n in self.sayings.saying(less) if self.targets[n].is_name]
            if numbers and less < named and not less.isdisjoint(typed):
                slug = self.targets[numbers[0]].entry.slug
                if ONE_ARM in typed and self.sayings.known[slug].legs_alone:
                    return []
                left_out = self.sayings.unsaid(slug, text)
                return [hit(self.targets[numbers[0]], best.distance, left_out)]
        return []

    def _plainer(self, text: str, best: Hit, typed: set[str], said: set[str]) -> list[Hit]:
        """The nearest, if its name says no more than a text, where the best is another thing.

        A "standing toe touch" is one before it is a "standing toe touch with twist", and a "barbell
        leg press" is no "leg-drive press", whatever that is done with.
        """
        own = self.sayings.named(best.slug) - typed
        if own <= TOOLS.keys() or not any(map(_another, said - typed)):
            return []
        near = next(
            (n for n in self.loosely.find(text)[:CLOSE] if self.sayings.within(n.number, typed)),
            None,
        )
        if near is None:
            return []
        target = self.targets[near.number]
        lost = [term.word for w in near.left_out for term in readings(w)[0]]
        light = target.is_name and all(map(_light, lost)) and not self.names.begins_a_name(text)
        return [hit(target, best.distance, near.left_out)] if light or not lost else []

    def _done_with(self, text: str, best: Hit, typed: set[str], said: set[str]) -> list[Hit]:
        """What is called so but for its equipment, and done with that of the text.

        A "band crunch" is a cable crunch with a band before it is a "band bicycle crunch".
        """
        tools = typed & TOOLS.keys()
        special = any(map(makes_special, said - typed))
        if not tools or not special or self.names.begins_a_name(text):
            return []
        bare, others = typed - tools, sorted(TOOLS)
        equipped = (n for other in others for n in self.sayings.saying(bare | {other}))
        named = (number for number in equipped if self.targets[number].is_name)
        numbers = [*self.sayings.saying(bare), *named]
        hits = (hit(self.targets[number], best.distance) for number in numbers)
        return [found for found in hits if not self.sayings.unsaid(found.slug, text)]


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _light(word: str) -> bool:
    """Whether a name may lack this and still be meant: one leg is another deadlift than two."""
    return only_varies(word) and OPPOSITES.get(word) not in SPECIAL


def _another(word: str) -> bool:
    """Whether a name with this word is about another thing."""
    return names_a_move(word) or word in PARTS
