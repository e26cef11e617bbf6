"""What the words of a reading are worth, before it is held against any name."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from guide.coach import worth
from guide.coach.meaning import OPPOSITES, PARTS, REFINING, UNSTRETCHED
from guide.coach.names import KIT_IN_FRONT
from guide.coach.refining import LIFTS, makes_special
from guide.coach.split import Term
from guide.coach.terms import Reading

DONE_ON = frozenset({"box", "bench", "step", "ring"})  # where another exercise is done than without
TAKEN_HOLD_OF = UNSTRETCHED - {"back", "finger"}  # … while another part is stretched


def numbered(spelt: Sequence[Mapping[str, int]]) -> tuple[dict[str, int], dict[str, int]]:
    """The bits of the words that each place may be, and what each word takes off."""
    bits: dict[str, int] = {}
    taken_off: dict[str, int] = {}
    for place, words in enumerate(spelt):
        for word, cost in words.items():
            bits[word] = bits.get(word, 0) | 1 << place
            taken_off[word] = cost
    return bits, taken_off


def worths(reading: Reading, move: str, whole: Container[int]) -> list[int]:
    """What each word is worth; of body parts the first most."""
    found, parts = [], 0
    for place, term in enumerate(reading):
        own = worth.THING if place in whole else _worth(term, move)
        if term.word in PARTS:
            own -= min(parts, 3) * worth.LATER_PART
            parts += 1
        found.append(own)
    return found


def groups(reading: Reading) -> set[str]:
    """What is said of how it is done: where the body is, which limb, how fast."""
    said = {OPPOSITES.get(t.word) or REFINING.get(t.word, "") for t in reading}
    return said - {"", "rest", "arms"}


def stretched(reading: Reading) -> int:
    """The place of the one body part that a stretch is for; -1 for none or several."""
    told = [
        place
        for place, term in enumerate(reading)
        if term.word in PARTS and not term.aside and term.word not in TAKEN_HOLD_OF
    ]
    return told[0] if len(told) == 1 else -1


def weighty(reading: Reading) -> int:
    """The bits of the words without which a name is rather another exercise."""
    fast = any(term.word in LIFTS for term in reading)
    return sum(
        1 << place
        for place, term in enumerate(reading)
        if _is_weighty(term) or (fast and term.word == "onearm")
    )


def _is_weighty(term: Term) -> bool:
    if term.word in PARTS:
        return not term.aside
    return makes_special(term.word) or term.word in (DONE_ON if term.aside else KIT_IN_FRONT)


def _worth(term: Term, move: str) -> int:
    """What one word is worth where it is said."""
    if term.word == move and not term.aside:
        return worth.MOVE
    own = worth.worth(term.word)
    aside = term.aside and own > worth.TOOL and OPPOSITES.get(term.word) != "behind"
    return own * worth.ASIDE // 100 if aside else own
