"""What is said to hurt is no wish for it: sore hamstrings are not to be worked.

Reads which muscle, goal or equipment a complaint is about; what is left are wishes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import structs

from guide.coach.complaints import (
    ADJECTIVES,
    AILS,
    BAD,
    HURTS,
    JOINT_AILS,
    JOINTS,
    KNEES,
    NOT,
    PAIN,
    POOR,
    SOUNDS,
    TROUBLE,
)
from guide.coach.tokens import ENDS, LIGHT, Span, Token

CAUSE = frozenset({"when", "whenever", "while", "during", "after", "if", "doing"})
"""Behind these stands what sets it off, wherever the pain was named."""
NEAR_CAUSE = frozenset({"from", "on", "in", "using"})
"""The same right behind the pain or the knee."""
SIDES = frozenset({"left", "right", "inner", "outer", "upper", "same", "side"})
JOINS = SIDES | frozenset({"the", "my", "a", "an", "and", "or", "of", "our", "your", "both"})
FEELS = frozenset({"feel", "get", "bit", "little", "so", "still", "always", "been", "being", "a"})
AND = frozenset({"and", "or"})
BETWEEN = (LIGHT | FEELS | SIDES) - CAUSE - {"for", "with", "on"}
STEPS = 4  # words between what hurts and "hurts": "kneeling on the mat hurts"
ASKS = frozenset({"is", "are", "do", "does", "did", "will", "can", "could", "should", "would"})
MAKES = frozenset({"make", "give", "leave"})
"""``the elliptical makes my knee click``: the knee is no subject of its own."""
DOING = frozenset({"is", "are", "keep", "keeps", "start", "starts", "started", "been", "was"})
"""Behind these it is the verb: ``squats are hurting my knees``."""
SAYS = frozenset({"is", "are", "was", "so", "really", "very", "too"})
_BEGINNINGS = frozenset(phrase[0] for phrase in (*AILS, *JOINT_AILS))
TURNED = frozenset({"muscle", "goal", "kit"})


def pains(tokens: tuple[Token, ...]) -> Iterator[tuple[int, int]]:
    """Where something is said to hurt: ``sore``, ``bad knees``, ``knee problems``."""
    words = _words(tokens)
    for place, token in enumerate(tokens):
        after = tokens[place + 1].key if place + 1 < len(tokens) else ""
        if token.key in words:
            yield place, place + 1
        elif (token.key in POOR and after in KNEES) or (token.key in KNEES and after in TROUBLE):
            yield place, place + 2
        said = _ails(tokens, place)
        if said:
            yield place, place + said


def named(tokens: tuple[Token, ...]) -> frozenset[int]:
    """The places of words of pain, which what comes next may be the cause of."""
    words = {place for place, token in enumerate(tokens) if token.key in _words(tokens)}
    phrases = (place + _ails(tokens, place) - 1 for place in range(len(tokens)))
    return frozenset(words | {last for at, last in enumerate(phrases) if last >= at})


def _words(tokens: tuple[Token, ...]) -> frozenset[str]:
    """The words of pain, those of noise only where a joint is named."""
    joint = any(token.key in JOINTS for token in tokens)
    return PAIN if joint else PAIN - SOUNDS


def _ails(tokens: tuple[Token, ...], place: int) -> int:
    """How many words of a complaint begin here: ``playing up``."""
    first = tokens[place].plain
    if first not in _BEGINNINGS:
        return 0
    of_joint = place > 0 and tokens[place - 1].key in JOINTS
    for phrase in (*AILS, *JOINT_AILS) if of_joint else AILS:
        if tuple(token.plain for token in tokens[place : place + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def hurts(tokens: tuple[Token, ...], high: int) -> bool:
    """Whether what ends here is said, not asked, to hurt: ``kneeling on the mat hurts``."""
    if tokens[0].plain in ASKS and CAUSE.isdisjoint(t.plain for t in tokens[:high]):
        return False
    makes = False
    for place in range(high, min(high + STEPS + 1, len(tokens))):
        token = tokens[place]
        makes = makes or token.key in MAKES
        if [t.plain for t in tokens[place : place + 2]] == ["bad", "for"]:
            return tokens[place - 1].plain in SAYS  # "squats bad for knees" asks
        if _ails(tokens, place):
            return True
        if token.key in (PAIN if makes else HURTS):
            doing = tokens[place - 1].plain in DOING
            adjective = token.key in ADJECTIVES and not doing
            of_knee = adjective and _next(tokens, place + 1) in KNEES
            return not of_knee
        ended = token.plain in ENDS and token.plain != "is"
        other = token.key in KNEES and not makes
        if not token.key or ended or other or token.plain in CAUSE | NOT:
            return False
    return False


def heeded(tokens: tuple[Token, ...], spans: Iterable[Span]) -> list[Span]:
    """What was read, and what hurts no longer a wish."""
    return _Complaint(tokens, [*spans]).heeded()


class _Complaint:
    """One text with what was read in it."""

    def __init__(self, tokens: tuple[Token, ...], spans: list[Span]) -> None:
        self.tokens = tokens
        self.spans = spans
        inside = {p for span in spans if span.meaning for p in range(span.low, span.high)}
        self.pains = named(tokens) - inside
        self.sore: list[Span] = []
        self.causes: list[Span] = []

    def heeded(self) -> list[Span]:
        """Rightmost first for what stands before its pain, then from the left for what follows."""
        for span in reversed(self.spans):
            if _field(span) == "muscle" and self._before_pain(span):
                self.sore.append(span)
        kept = []
        for span in self.spans:
            field = _field(span)
            if field not in TURNED:
                kept.append(span)
            elif field == "kit":
                kept.extend(self._kit(span))
            elif span in self.sore or self._is_sore(span, field):
                self.sore.append(span)
                kept.append(_silenced(span))
            else:
                kept.append(span)
        return kept

    def _is_sore(self, span: Span, field: str) -> bool:
        if self._is_cause(span):
            self.causes.append(span)
            return True
        if hurts(self.tokens, span.high):
            return True
        return field == "muscle" and self._behind_pain(span)

    def _kit(self, span: Span) -> Iterator[Span]:
        """What it hurts on is not to be used, unless something is done there that hurts."""
        values = span.meaning[1] if span.meaning else ()
        without = structs.replace(span, meaning=("without", values))
        place, walked = self._back(span.low)
        if self._is_cause(span):
            self.causes.append(span)
            yield without
        elif hurts(self.tokens, span.high):
            before = [s for s in self.spans if s.high == place + 1]
            done = any(s.slug or _field(s) == "want-less" for s in before)
            yield structs.replace(span, meaning=None) if done else without
        elif not self._in_complaint(span.low) or "with" in walked:
            yield span
        elif not walked and self._key(place) in KNEES:
            yield span  # "sore knees dumbbells"

    def _before_pain(self, span: Span) -> bool:
        """``my legs are sore``, ``hips and knees hurt``; but ``legs sore knees``."""
        place, walked = span.high, set[str]()
        while place < len(self.tokens) and self._goes_on(place, walked):
            walked.add(self.tokens[place].plain)
            place += 1
        if any(sore.low == place for sore in self.sore) and walked <= JOINS:
            return True
        return place in self.pains and not self._pains_another(place + 1)

    def _pains_another(self, place: int) -> bool:
        """Whether the pain is of what comes next: ``legs sore knees``, ``leg day sore hips``."""
        while place < len(self.tokens) and self.tokens[place].plain in LIGHT | SIDES:
            place += 1
        muscle = any(span.low == place and _field(span) == "muscle" for span in self.spans)
        return muscle or (place < len(self.tokens) and self.tokens[place].key in KNEES)

    def _goes_on(self, place: int, walked: set[str]) -> bool:
        token = self.tokens[place]
        if token.key in KNEES:
            return not walked.isdisjoint(AND)
        return token.plain in BETWEEN

    def _behind_pain(self, span: Span) -> bool:
        """``pain in the shin``, ``sore knee and hip``, ``bad back``; but ``for sore calves``."""
        place, walked = self._back(span.low)
        if self._key(place) in KNEES and not walked.isdisjoint(AND):
            place, walked = self._back(place)
        elif not walked.isdisjoint(AND) and place in self.pains:
            return False
        if walked & {"for", "with"}:
            return False
        chained = any(s.high == place + 1 for s in self.sore) and walked and walked <= JOINS
        bad = self._key(place) in BAD and not walked
        asked_for = "for" in self._back(place)[1] if place >= 0 else False
        return chained or ((place in self.pains or bad) and not asked_for)

    def _is_cause(self, span: Span) -> bool:
        """``hurts when I stretch my hamstrings``, ``sore from leg day``, ``hurts with weights``."""
        place, walked = self._back(span.low)
        if any(s.high == place + 1 for s in self.causes) and walked <= JOINS:
            return True
        if "with" in walked and place in self.pains and self._key(place) in HURTS:
            return True
        if not self._in_complaint(span.low):
            return False
        near = place in self.pains or self._key(place) in KNEES
        return bool(walked & CAUSE) or (near and bool(walked & NEAR_CAUSE))

    def _in_complaint(self, place: int) -> bool:
        """Whether the clause before this place says that something hurts."""
        for before in range(place - 1, -1, -1):
            if before in self.pains:
                return True
            if not self.tokens[before].key or self.tokens[before].plain in ENDS - {"is", "with"}:
                return False
        return False

    def _back(self, low: int) -> tuple[int, set[str]]:
        """The place of the word before the little words, and these."""
        place, walked = low - 1, set[str]()
        while place >= 0 and self.tokens[place].plain in LIGHT | CAUSE | SIDES:
            walked.add(self.tokens[place].plain)
            place -= 1
        return place, walked

    def _key(self, place: int) -> str:
        return self.tokens[place].key if place >= 0 else ""


def _silenced(span: Span) -> Span:
    """No wish any more; which muscles hurt is kept."""
    field, values = span.meaning or ("", ())
    return structs.replace(span, meaning=None, sore=values if field == "muscle" else ())


def _field(span: Span) -> str:
    return span.meaning[0] if span.meaning else ""


def _next(tokens: tuple[Token, ...], place: int) -> str:
    """The first word from here on that is no little one."""
    rest = (token.key for token in tokens[place:] if token.plain not in LIGHT)
    return next(rest, "")
