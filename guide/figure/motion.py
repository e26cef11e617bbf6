"""Movement without script: one CSS animation per track, from start to end and back.

Each part is drawn once round its own origin and moved by keyframes that the body model solved, so
planted feet stay and balance holds in every one of them. All motion ends within five seconds, at
the end pose, which is also what stands in the document itself.
"""

from __future__ import annotations

import math

from guide.figure.geometry import Spot
from guide.figure.ink import number

SECONDS = 4.8
"""How long anything moves; never longer than five seconds (WCAG 2.2.2)."""

SWINGS = 3  # start to end, back, and to the end again: an odd number rests at the end pose
TURNS = 4  # whole turns of a round movement such as pedalling


def placed(spot: Spot, *, unit: str = "", degree: str = "") -> str:
    """A transform in centimetres: move, turn, draw out. Only what is not nothing."""
    gap = "," if unit else " "
    text = f"translate({number(100 * spot.x)}{unit}{gap}{number(-100 * spot.y)}{unit})"
    turn = number(-spot.turn)
    if turn != "0" or unit:
        text += f"rotate({turn}{degree})"
    if spot.stretch != 1:
        text += f"scale({spot.stretch:.3f},1)"
    return text


def moves(spots: tuple[Spot, ...]) -> bool:
    """Whether a part is ever drawn elsewhere than in the first frame."""
    return len({placed(spot) for spot in spots}) > 1


class Tracks:
    """The keyframes of one document; parts that go the same way share them."""

    def __init__(self, *, round_trip: bool = False) -> None:
        """``round_trip``: the frames are one closed turn instead of one way there."""
        self.round_trip = round_trip
        self._names: dict[tuple[Spot, ...], str] = {}

    def name(self, spots: tuple[Spot, ...]) -> str:
        """The class that moves a part along ``spots``."""
        return self._names.setdefault(spots, f"k{len(self._names)}")

    def css(self) -> str:
        """All keyframes and the classes that use them; empty when nothing moves."""
        if not self._names:
            return ""
        if self.round_trip:
            timing = f"{SECONDS / TURNS:g}s linear {TURNS}"
        else:
            timing = f"{SECONDS / SWINGS:g}s linear {SWINGS} alternate"
        rules = []
        for spots, name in self._names.items():
            frames = "".join(
                f"{self._share(i, len(spots))}{{transform:{self._transform(spot, spots)}}}"
                for i, spot in enumerate(spots)
            )
            rules.append(f".{name}{{animation:{name} {timing}}}@keyframes {name}{{{frames}}}")
        return "".join(rules)

    def _share(self, index: int, count: int) -> str:
        """When a frame is due. There-and-back movements ease in and out like a swing does."""
        share = index / (count - 1)
        if not self.round_trip:
            share = math.acos(1 - 2 * share) / math.pi
        return f"{number(100 * share)}%"

    def _transform(self, spot: Spot, spots: tuple[Spot, ...]) -> str:
        """Every frame of a track has the same list of functions, so that each is interpolated."""
        text = placed(spot._replace(stretch=1.0), unit="px", degree="deg")
        if any(other.stretch != 1 for other in spots):
            text += f"scale({spot.stretch:.3f},1)"
        return text
