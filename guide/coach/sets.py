"""Sets of words as whole numbers, one bit a word, and which types of move are alike or opposite.

A question about swaps looks at hundreds of pairs, and two sets are compared in one step that way.
"""

from __future__ import annotations

from collections.abc import Iterable

from guide.words import Effort, Kit, Muscle, Pattern, Watch, Word

RELATED = (
    frozenset({Pattern.SQUAT, Pattern.LUNGE, Pattern.STEP}),
    frozenset({Pattern.HINGE, Pattern.BRIDGE}),
    frozenset({Pattern.LOCOMOTION, Pattern.CYCLING, Pattern.ROWING, Pattern.SWIMMING}),
    frozenset({Pattern.JUMP, Pattern.SQUAT, Pattern.STEP}),
    frozenset({Pattern.KNEE_EXTENSION, Pattern.SQUAT}),
)
"""Types of move that are alike enough for one to stand on the other's ladder."""

OPPOSITES = (
    frozenset({Pattern.KNEE_EXTENSION, Pattern.KNEE_FLEXION}),
    frozenset({Pattern.HIP_ABDUCTION, Pattern.HIP_ADDUCTION}),
    frozenset({Pattern.PUSH, Pattern.PULL}),
)

_BIT = {
    word: 1 << place
    for vocabulary in (Watch, Muscle, Kit, Pattern, Effort)
    for place, word in enumerate(vocabulary)
}


def bits(words: Iterable[Word]) -> int:
    """A set of words of one vocabulary as a whole number."""
    number = 0
    for word in words:
        number |= _BIT[word]
    return number


def others(pattern: Pattern, groups: Iterable[frozenset[Pattern]]) -> int:
    """Every pattern of the groups that it is in, as bits."""
    return bits({word for group in groups if pattern in group for word in group})
