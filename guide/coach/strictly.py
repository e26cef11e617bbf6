"""Names that have every typed word: unfinished, misspelt, abbreviated, in any order.

A query looks its words up in the vocabulary of all names; it never walks through the names
themselves.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import cache, lru_cache, partial
from itertools import pairwise

from guide.coach.activities import ACTIVITIES
from guide.coach.meaning import REAL
from guide.coach.names import KIT_IN_FRONT, Target, kit_words
from guide.coach.spelling import FILLERS, RIGHT, Vocabulary, close
from guide.coach.tiers import Match, Tier, Words, all_match, cheapest, free, split
from guide.words import Common

STEM = 4  # letters that a word of some names shares with one that it is only another form of
SHORT = 3  # letters of a word that may be half a word or a beginning
MOST_WORDS = 12  # no name has as many

# Costs, so that what is nearer comes first whatever the number of words.
MERGED = 1  # "dead lift" read as "deadlift"
KIT_FITS = 2  # "barbell squat" for a squat that is done with a barbell
UNFINISHED = 3
LEFT = 8  # the last word may be on its way to a word that counts for nothing
SLIP = 10  # one wrong, missing, extra or swapped letter

ANY_KIT = frozenset({"weighted", "machine", "bodyweight"})
"""Said of many kinds of equipment."""


class Strictly:
    """Words → the numbers of the names they stand in. In a tie the lower number comes first."""

    def __init__(
        self,
        targets: Sequence[Target],
        doing: Callable[[str], Sequence[int]],
        usual: Callable[[str], bool],
    ) -> None:
        """Look every name, alias and old slug up once."""
        self.targets = targets
        with_kit = {t.entry.slug: kit_words(t.entry) for t in self.targets}
        self.slugs = [target.entry.slug for target in self.targets]
        self.names: set[int] = set()  # the numbers that are names, not aliases
        self.lent = {n for n, target in enumerate(targets) if target.stands_in}
        self.names_of_size: dict[int, set[int]] = defaultdict(set)
        self.of_size: dict[int, set[int]] = defaultdict(set)
        self.kit: dict[str, set[int]] = defaultdict(set)
        self.kinds: dict[str, Hashable] = {
            t.entry.slug: (t.entry.pattern, t.entry.exercise.primary[0]) for t in self.targets
        }
        self.common = tuple(
            {n for n, target in enumerate(self.targets) if target.entry.exercise.common is step}
            for step in reversed(Common)
        )
        first: dict[str, list[int]] = defaultdict(list)
        single: dict[str, list[int]] = defaultdict(list)
        joined: dict[str, list[int]] = defaultdict(list)
        exact: dict[str, list[int]] = defaultdict(list)
        any_order: dict[frozenset[str], list[int]] = defaultdict(list)
        for number, target in enumerate(self.targets):
            self.of_size[len(target.words)].add(number)
            exact["".join(target.words)].append(number)
            any_order[frozenset(target.words)].append(number)
            for word in with_kit[target.entry.slug]:
                self.kit[word].add(number)
            for word in dict.fromkeys(target.words):
                single[word].append(number)
            for word in {a + b for a, b in pairwise(target.words)}:
                joined[word].append(number)
            if target.is_name:
                self.names.add(number)
                self.names_of_size[len(target.words)].add(number)
                first[target.words[0]].append(number)
        self.any_order = any_order
        self.single = Vocabulary(single)
        self.joined = Vocabulary(joined)  # "push up" is also found by "pushup"
        self.first = Vocabulary(first)
        self.exact = Vocabulary(exact)
        self.doing, self.usual = doing, usual
        self._stages = lru_cache(maxsize=128)(self._staged)  # one search asks more than once

    def ranked(self, typed: Words) -> Iterator[tuple[int, dict[str, int]]]:
        """Slugs with the number of the name that matched and its cost; a slug may come again."""
        if not 0 < len(typed) <= MOST_WORDS:
            return
        if len(typed) == 1 and typed[0] in ACTIVITIES and not self.doing(typed[0]):
            return  # "soccer" is no soccer throw
        plain = self._plain(typed)
        fitting = set(plain).intersection(
            *(self.kit.get(w, ()) for w in typed if w in KIT_IN_FRONT)
        )
        if fitting:  # "weighted squat" is first of all a squat with a weight, not a weighted jump
            yield 0, {self.slugs[number]: number for number in sorted(fitting, reverse=True)}
        stages = sorted(self._stages(typed), key=lambda stage: stage[1][0])
        wide = not ANY_KIT.isdisjoint(typed)
        if wide and plain and not fitting and stages and stages[0][1][0] >= KIT_FITS:
            return  # "weighted pull-up": rather the pull-up than another thing with a weight
        for reading, (cost, found) in stages:
            exact = set(self.exact.exactly("".join(reading)))
            lent = (found & self.lent) - exact  # the name of what is missing stands behind others
            for part in (found - lent, lent):
                for tie in split(part, self._ties(reading)):
                    yield cost, self._lowest(tie, varied=len(typed) == 1)

    def _lowest(self, tie: Iterable[int], *, varied: bool) -> dict[str, int]:
        """The lowest number of each slug, in order: large answers need the speed of C."""
        back = sorted(tie, reverse=True)
        lowest = dict(zip(map(self.slugs.__getitem__, back), back, strict=True))
        slugs = self._varied(reversed(lowest)) if varied else reversed(lowest)
        return {slug: lowest[slug] for slug in slugs}

    def own(self, said: Words) -> frozenset[str]:
        """Slugs of the exercises whose own name has all these words."""
        numbers = self.names.intersection(*map(self.single.exactly, said))
        return frozenset(map(self.slugs.__getitem__, numbers))

    def _staged(self, typed: Words) -> list[tuple[Words, Tier]]:
        """Names by cost and how the text was read: the strictest way that finds any."""
        texts = {typed: 0}
        if len(typed) > 1 and any(filler.startswith(typed[-1]) for filler in FILLERS):
            texts[typed[:-1]] = LEFT  # "lunge wi" on its way to "lunge with …"
        for match in self._matches(typed):
            for text, extra in texts.items():
                stages = [
                    (reading, (cost + merged + extra, found))
                    for reading, merged in self._readings(text)
                    for cost, found in all_match(reading, match)
                ]
                if stages:
                    return stages
        return self._run_together(typed)

    def _matches(self, typed: Words) -> tuple[Match, Match]:
        """The ways to find a word of this text: as it is spelt, if it is; or misspelt as well."""
        spelt = cache(partial(self.spelt, last=typed[-1]))
        done = any(map(self.usual, typed))
        if len(typed) == 1 and (kinds := self.doing(typed[0])):  # "row" is also "rowing"
            spelt = cache(lambda word: free(kinds, self.spelt(word)))

        @cache
        def misspelt(word: str) -> list[Tier]:
            move = done and self.doing(word)  # a "crunch and press" is no crush press
            return [] if move else self.misspelt(word)

        def strict(word: str) -> list[Tier]:
            return spelt(word) or misspelt(word)

        def loose(word: str) -> list[Tier]:
            return cheapest(spelt(word) + misspelt(word))

        return strict, loose

    def _run_together(self, typed: Words) -> list[tuple[Words, Tier]]:
        """Names for a text with spaces in the wrong places: "dea dlift"."""
        if any(word in REAL or (len(word) > SHORT and self.single.exactly(word)) for word in typed):
            return []  # "clock push-up" is no slip for "close push-up"
        return [
            (typed, (SLIP * slips + MERGED, {*names}))
            for names, slips in self.exact.spelt_like("".join(typed))
        ]

    def _plain(self, typed: Words) -> Sequence[int]:
        """Names that are the text without its equipment, unless one is the text itself."""
        bare = [word for word in typed if word not in KIT_IN_FRONT]
        if (
            len(bare) == len(typed)
            or len("".join(bare)) <= SHORT
            or self.exact.exactly("".join(typed))
            or self.any_order.get(frozenset(typed))
            or self._unfinished(typed)
        ):
            return ()
        return self.exact.exactly("".join(bare)) or self.any_order.get(frozenset(bare), ())

    def _unfinished(self, typed: Words) -> bool:
        """Whether the last word may become a longer one of a name that has all the others.

        A "Smith machine dead" is on its way to a deadlift, though "deads" are done without one.
        """
        *others, last = typed
        numbers = set(self.single.beginning(last)).difference(self.single.exactly(last))
        return bool(numbers.intersection(*map(self.single.exactly, others)))

    def _readings(self, typed: Words) -> Iterator[tuple[Words, int]]:
        """The text as it is, and with two words run together that are one elsewhere."""
        yield typed, 0
        for i, (a, b) in enumerate(pairwise(typed)):
            if self.single.exactly(a + b):
                yield (*typed[:i], a + b, *typed[i + 2 :]), MERGED

    def _ties(self, typed: Words) -> Iterator[set[int]]:
        """What comes first among names of one cost; few names need all of these to be parted."""
        exact = set(self.exact.exactly("".join(typed)))
        yield exact & self.names
        yield exact
        if len(typed) == 1 and self.single.exactly(typed[0]):  # "curl": the commonest kinds of it
            kinds = set(self.doing(typed[0]))
            named = self.names & set(self.single.exactly(typed[0]))  # "lateral" is in many names
            often = [step & named for step in self.common]
            if kinds:
                often = [
                    t for step in self.common for t in (step & kinds & self.names, step & kinds)
                ]
            yield from (*often, *self.common)
            return
        size = len(typed) if len(typed[0]) > 1 else 0  # one letter says nothing about the length
        yield self.names_of_size.get(size, set())
        yield self.of_size.get(size, set())
        yield self.first.beginning(typed[0])
        runs = [set(self.joined.exactly(a + b)) for a, b in pairwise(typed)]
        together = set[int]().union(*runs[:1]).intersection(*runs)
        yield together & self.of_size.get(size + 1, set())  # "cross-legged": the sit so called
        yield together
        yield self.names

    def _varied(self, slugs: Iterable[str]) -> list[str]:
        """The first of each kind, then the rest: a "press" may be one of legs, chest, shoulders."""
        listed = list(slugs)
        kinds: dict[Hashable, str] = {}
        for slug in listed:
            kinds.setdefault(self.kinds[slug], slug)
        return list(dict.fromkeys((*kinds.values(), *listed)))

    def spelt(self, word: str, *, last: str = "") -> list[Tier]:
        """Names with this word, with a word that begins so, or done with this equipment.

        One letter begins a word only where it may be unfinished: a "B march" is no banded march.
        """
        if len(word) == 1 and last not in ("", word):
            return cheapest([(0, {*self.single.exactly(word)})])
        joined = () if word in ACTIVITIES else self.joined.exactly(word)  # "football": no ball roll
        tiers = [
            (0, {*self.single.exactly(word), *joined}),
            (UNFINISHED, self.single.beginning(word) or self.joined.beginning(word)),
        ]
        if word in self.kit:
            tiers.append((KIT_FITS, self.kit[word]))
        return cheapest(tiers)

    def misspelt(self, word: str, *, begun: bool = True) -> list[Tier]:
        """Names with a word that is a slip or two away; a word that means something is no slip.

        ``begun``: the word may also be an unfinished one.
        """
        known = bool(self.single.exactly(word))
        if word in REAL or (len(word) <= SHORT + 1 and known):
            return []
        right = STEM if known else RIGHT  # "extensors" are an extension, "rucking" no running
        tiers: dict[int, set[int]] = defaultdict(set)
        alike = self.single.spelt_like(word, right=right)
        for names, slips in alike or self.joined.spelt_like(word, 1):
            tiers[SLIP * slips].update(names)
        for names_begun, slips in self.single.begun_like(word) if begun and not known else ():
            tiers[SLIP * slips + UNFINISHED] |= names_begun
        for kit, slips in close(word, self.kit):
            tiers[SLIP * slips + KIT_FITS] |= self.kit[kit]
        return cheapest(tiers.items())
