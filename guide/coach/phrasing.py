"""The phrases and names in a text that mean something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from guide.coach import search
from guide.coach.complaints import DISLIKES, EFFORT, HARD, KNEES, LOAD, NOT, REFUSES, UNABLE, WATCH
from guide.coach.ordinary import ALWAYS, ANY_KIT, BARE, GENTLY, KIT, NO_KIT, PLAIN, Meaning
from guide.coach.postures import ALL_DAY, POSTURE, UNWANTED, others
from guide.coach.sore import hurts, named, pains
from guide.coach.tokens import ENDS, LIGHT, Span, Token, tokens_of
from guide.edition import Edition
from guide.words import Skill

EXERCISE = "exercise"
LONGEST = 7  # words of one phrase or name
SHORT = 3  # letters of a name that is one word
WISHES = frozenset({"want-less", "knee"})
AIMS = frozenset({"goal", "muscle"})
OLDER: Meaning = ("skill", (str(int(Skill.BEGINNER)),))
AGED = re.compile("[6-9][0-9](?:yo|s)?")
AGE_BEFORE = frozenset({"im", "am", "aged", "age", "over", "is"})
AGE_BEHIND = frozenset({"year", "yr", "yo", "y"})
USES = frozenset({"use", "using"})
"""What does not use the knees is no word about kneeling."""
ACHES = frozenset({"pain", "ache", "ach", "discomfort", "soreness", "hurt"})
UNITS = frozenset({"kg", "lb", "kilo", "pound", "second", "sec", "minute", "min", "rep", "percent"})


class Reader:
    """Reads tokens from left to right, the longest phrase first."""

    def __init__(self, edition: Edition, tokens: tuple[Token, ...], after: int) -> None:
        """Take the words, and the place behind those that ask (-1 for none)."""
        self.edition = edition
        self.tokens = tokens
        telling = (p for p in range(after, len(tokens)) if tokens[p].plain not in LIGHT)
        self.after = next(telling, -1) if after >= 0 else -1
        self.pain = tuple(pains(tokens))
        self.hard = tuple((p, p + 2) for p in range(len(tokens)) if self._hardly(p))
        self.unable = False
        self.aching = named(tokens)
        self.no = False

    def read(self) -> Iterator[Span]:
        """The phrases and names that mean something."""
        place, mode, began = 0, "", 0
        while place < len(self.tokens):
            token = self.tokens[place]
            if not token.key or (token.plain in ENDS and not self._goes_on(place, began, mode)):
                mode = ""
            span = self._span(place, mode, began)
            if span:
                if span.meaning or span.slug:
                    yield span
                place = span.high
                if mode == "no" and self._ends_no(place):
                    mode = ""
                continue
            if place in self.aching:
                mode, began = "pain", place
            elif token.plain in NOT or self._hardly(place):
                mode, began, self.no = "no", place, True
            place += 1

    def _goes_on(self, place: int, began: int, mode: str) -> bool:
        """``struggle with stairs``: what comes is what the trouble is with."""
        token = self.tokens[place]
        return (
            bool(mode)
            and token.plain == "with"
            and place == began + 1
            and self.tokens[began].key in EFFORT
        )

    def _ends_no(self, place: int) -> bool:
        """Whether what is not wanted is all said: ``no jumping or kneeling`` goes on."""
        return place >= len(self.tokens) or self.tokens[place].plain not in {"or", "and", "no"}

    def _span(self, low: int, mode: str, began: int) -> Span | None:
        first = self.tokens[low]
        if not first.key or first.plain in LIGHT:
            return None
        for high in range(min(len(self.tokens), low + LONGEST), low, -1):
            said = self.tokens[low:high]
            if not all(t.key for t in said) or (high > low + 1 and said[-1].plain in LIGHT):
                continue
            found = self._meaning(low, high, mode, began)
            if found:
                return found
        return None

    def _meaning(self, low: int, high: int, mode: str, began: int) -> Span | None:
        said = _key(self.tokens[low:high])
        found = self._unwanted(said, low, high, mode, began)
        if found:
            return found
        always = self._age(low, high) or _ALWAYS.get(said) or self._posture(said, high, mode)
        if always and mode and always[0] in AIMS and self._begins(low, high, _WATCH):
            return None  # "hurts when I jump higher"
        if always and not (mode == "no" and always[0] not in {"kit", "want-less"}):
            return Span(low, high, always)
        slug = "" if self._has_two(low, high, mode) else self._name(low, high)
        if slug and (said not in _KIT or low == self.after or high > low + 1):
            refused = mode == "no" and self._refuses(began)
            sore = hurts(self.tokens, high) or bool(mode)
            return Span(low, high, None, slug, hurts=sore, refused=refused)
        sets_off = hurts(self.tokens, high) or self._knee_pain(high)
        if said in _WATCH and said not in KNEES and sets_off:
            return Span(low, high, _WATCH[said])
        return Span(low, high, _KIT.get(said)) if said in _KIT or said in _BARE else None

    def called(self, span: Span) -> str:
        """The words that name the exercise of a phrase: ``squat`` for "squatting"."""
        texts = _doing(self.tokens[span.low : span.high])
        return next(text for text in texts if search.named(self.edition, text))

    def _unwanted(self, said: str, low: int, high: int, mode: str, began: int) -> Span | None:
        """What hurts or is said not to be wanted."""
        if mode == "no" and said in KNEES and self._is_load(low, high, began):
            return Span(began, high, GENTLY)
        if self._disliked(low, high, began, mode):
            return None
        if mode and said in _WATCH and not (mode == "pain" and said == "knee"):
            self.unable = self.unable or self._is_unable(began)
            return Span(began if mode == "no" else low, high, _WATCH[said])
        if mode == "no" and said in _UNWANTED:
            self.unable = self.unable or self._is_unable(began)
            return Span(began, high, others(_UNWANTED[said]))
        if mode == "no" and said in _KIT:
            return Span(began, high, ("without", _KIT[said][1]))
        return Span(began, high, NO_KIT) if mode == "no" and said in ANY_KIT else None

    def _posture(self, said: str, high: int, mode: str) -> Meaning | None:
        """How somebody wants to train; what hurts while one sits is no wish to sit."""
        return None if mode or hurts(self.tokens, high) else _POSTURE.get(said)

    def _age(self, low: int, high: int) -> Meaning | None:
        """``over 60``, ``I'm 70``, ``72 year old``: a start for all; but not ``over 60 kg``."""
        if high != low + 1 or not AGED.fullmatch(self.tokens[low].plain):
            return None
        before = self.tokens[low - 1].plain if low else ""
        behind = self.tokens[high].key if high < len(self.tokens) else ""
        told = before in AGE_BEFORE and behind not in UNITS
        return OLDER if told or behind in AGE_BEHIND else None

    def _is_load(self, low: int, high: int, began: int) -> bool:
        """``no knee stress``, ``without loading the knee``; but ``no knees on the floor``."""
        between = self.tokens[began + 1 : low]
        after = self.tokens[high].key if high < len(self.tokens) else ""
        words = {token.plain for token in between}
        return after in LOAD or "for" in words or bool(words & USES) or not words <= LIGHT

    def _has_two(self, low: int, high: int, mode: str) -> bool:
        """``jumping or squats`` is no name; nor is ``bench for hip thrusts`` behind "no"."""
        said = {token.plain for token in self.tokens[low:high]}
        return "or" in said or (mode == "no" and "for" in said)

    def _knee_pain(self, high: int) -> bool:
        """``stairs knee pain``: what comes before is what sets it off."""
        first, second = (*(t.key for t in self.tokens[high : high + 2]), "", "")[:2]
        return first in KNEES and second in ACHES

    def instead(self, spans: list[Span]) -> Iterator[Span]:
        """``alternatives to jumping``, where no exercise is named: what is to be less."""
        inside = {place for span in spans for place in range(span.low, span.high)}
        for place, token in enumerate(self.tokens):
            said = _key((token,))
            if place not in inside and said in _WATCH and said not in KNEES:
                yield Span(place, place + 1, _WATCH[said])
                return

    def _is_unable(self, began: int) -> bool:
        """``can't kneel``, ``can not kneel``; but not ``no kneeling``."""
        said = [token.plain for token in self.tokens[max(began - 1, 0) : began + 1]]
        alone = said[-1] in UNABLE or self._hardly(began)
        return alone or said in (["can", "not"], ["could", "not"])

    def _hardly(self, place: int) -> bool:
        """``hard to kneel``."""
        return tuple(token.plain for token in self.tokens[place : place + 2]) in HARD

    def _refuses(self, began: int) -> bool:
        """``no squats``, ``I don't want to squat``; but not ``can't squat``, ``less squatting``."""
        return self.tokens[began].plain in REFUSES and not self._is_unable(began)

    def _name(self, low: int, high: int) -> str:
        said = self.tokens[low:high]
        if len(said) == 1 and (
            said[0].key in PLAIN or said[0].plain in NOT or len(said[0].plain) < SHORT
        ):
            return ""
        if all(t.key in PLAIN or t.plain in LIGHT for t in said) or wish(said):
            return ""
        if self._begins_a_wish(low, high):
            return ""
        names = (search.named(self.edition, text) for text in _doing(said))
        return next(filter(None, names), "")

    def _begins_a_wish(self, low: int, high: int) -> bool:
        """Whether it is a wish, as ``low impact cardio``, though somebody calls an exercise so."""
        begun = (_ALWAYS.get(_key(self.tokens[low:end])) for end in range(low + 1, high))
        return any(meaning and meaning[0] in WISHES for meaning in begun)

    def _begins(self, low: int, high: int, table: Mapping[str, Meaning]) -> bool:
        return any(_key(self.tokens[low:end]) in table for end in range(low + 1, high))

    def _disliked(self, low: int, high: int, began: int, mode: str) -> bool:
        """``I hate running``: the exercise, and nothing that it does to the knee."""
        return mode == "no" and self.tokens[began].plain in DISLIKES and bool(self._name(low, high))


def wish(said: tuple[Token, ...]) -> bool:
    """Whether it is a kind of exercise, though somebody calls one so: ``easy exercises``."""
    sides = ((said[-1:], said[:-1]), (said[:1], said[1:]))
    return any(_key(one) == EXERCISE and _key(other) in _KINDS for one, other in sides)


def _doing(said: tuple[Token, ...]) -> Iterator[str]:
    """The text, and for one word like ``squatting`` what is done: a squat."""
    text = " ".join(token.plain for token in said)
    yield text
    if len(said) == 1 and text.endswith("ing"):
        stem = text.removesuffix("ing")
        yield stem
        yield f"{stem}e"
        if stem[-1:] == stem[-2:-1]:
            yield stem[:-1]


def _key(tokens: tuple[Token, ...]) -> str:
    kept = [t.key for t in tokens if t.plain not in LIGHT]
    return " ".join(kept)


def _spelt(table: Mapping[str, Meaning]) -> dict[str, Meaning]:
    return {_key(tokens_of(phrase)): meaning for phrase, meaning in table.items()}


_WATCH, _KIT = _spelt(WATCH), _spelt(KIT)
_POSTURE, _UNWANTED = _spelt(POSTURE), _spelt(UNWANTED)
_BARE = frozenset(_key(tokens_of(phrase)) for phrase in (*BARE, *ALL_DAY))
_ALWAYS = _spelt(ALWAYS)
_KINDS = _ALWAYS.keys() | _POSTURE.keys()
