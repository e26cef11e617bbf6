"""How much each likeness counts: one table for all reasons, each row with its why, fit to print."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from msgspec import Struct

from guide.records.query import Reason


class Weight(Struct, frozen=True, kw_only=True):
    """One likeness: what gets the points, how many, and why. ``but`` differs from ``points``."""

    name: str  # a field of ``Weights``
    says: str
    why: str
    points: float
    but: Mapping[Reason, float] = {}

    def for_reason(self, reason: Reason) -> float:
        """The points that hold when somebody asks for this reason."""
        return self.but.get(reason, self.points)


E, K, S, V, B = Reason

TABLE: tuple[Weight, ...] = (
    Weight(
        name="primary",
        says="It works the same main muscles. Half the points where they only help.",
        why="The muscles are what the exercise is done for.",
        points=30,
    ),
    Weight(
        name="focus",
        says="Its own main muscles are all worked by the exercise it stands in for.",
        why="A curl is no chin-up: a swap should not bring a lot of other work with it.",
        points=14,
        but={V: 10, B: 10},
    ),
    Weight(
        name="secondary",
        says="It also works the helping muscles.",
        why="They matter too, but nobody does the exercise for them.",
        points=8,
    ),
    Weight(
        name="pattern",
        says="It is the same type of move.",
        why="The same move trains the same skill. On the way up it is the point.",
        points=30,
        but={V: 18, B: 40},
    ),
    Weight(
        name="related",
        says="It is a cousin, such as a lunge for a squat, a swing for a jump ahead or a plank for "
        "a carry.",
        why="Much of the skill carries over.",
        points=18,
        but={V: 16},
    ),
    Weight(
        name="effort",
        says="It is as hard on the muscles, or on the heart.",
        why="Standing up from a chair is no back squat.",
        points=42,
        but={S: 30, B: 20},
    ),
    Weight(
        name="stance",
        says="Both stand on two legs, on one, or sit; or both carry at one side.",
        why="One leg or two changes what you feel and how you balance. A weight at one side makes "
        "you lean.",
        points=8,
    ),
    Weight(
        name="held",
        says="Both move, or both hold still.",
        why="A hold trains other things than a move does.",
        points=12,
    ),
    Weight(
        name="reach",
        says="In a press, a pull or a carry the arms reach the same way: down, to the front or "
        "overhead.",
        why="A pulldown is a pull-up sitting down. A row is another pull.",
        points=12,
    ),
    Weight(
        name="heading",
        says="It goes the way of the jump it stands in for: up, ahead, to the side, off the toes "
        "or down to a landing.",
        why="People jump to get higher, further or quicker: up and to the side are no more than "
        "cousins. For a change another way will do.",
        points=18,
        but={V: 6},
    ),
    Weight(
        name="unlowered",
        says="Only a step is gone, and its mark is as high as before: high or very high.",
        why="Who asks for something easier looks for it in the mark first.",
        points=0,
        but={E: -14},
    ),
    Weight(
        name="knee",
        says="It is one step lower on what you asked for: the mark, the bending or the landing. "
        "In cardio a second step counts too, and half of a third.",
        why="It is the wish itself. Further down a lift is no better a likeness; a bike is as good "
        "as stairs. On the way up each step costs as much: the next one first.",
        points=14,
        but={K: 4, S: 4, V: 4, B: 8},
    ),
    Weight(
        name="new",
        says="For each new thing to watch for, such as kneeling.",
        why="Only the way up, or fine knees, may bring one in: rather one new thing than two.",
        points=-8,
    ),
    Weight(
        name="stays",
        says="For each thing to watch for that stays, such as the bending of stairs.",
        why="What sets a knee off in one move may do so in the next, even where its mark is lower.",
        points=0,
        but={E: -6},
    ),
    Weight(
        name="variant",
        says="It is a variant of the same exercise, or the same lift with another free weight.",
        why="An easier form of what you know needs no new lesson. It is no change of move, though.",
        points=0,
        but={K: 14, V: -14, B: 12},
    ),
    Weight(
        name="kit",
        says="Nothing has to be fetched: the same equipment, none, or what you said you have. "
        "Half the points for dumbbells or a kettlebell in place of a barbell.",
        why="You stand there already. Where a barbell is, they are not far.",
        points=8,
        but={K: 2, V: 4},
    ),
    Weight(
        name="elsewhere",
        says="It is done in a pool and you are not there, or the other way round.",
        why="A pool is another place, often another day.",
        points=-20,
    ),
    Weight(
        name="skill",
        says="For each step that the practice it takes differs.",
        why="Too easy bores, too hard puts off. Asked for something simpler, lower is the wish.",
        points=-3,
        but={S: 4, B: -4},
    ),
    Weight(
        name="common",
        says="For each step that it is more commonly done.",
        why="People know it, and others in the room can show it.",
        points=7,
    ),
    Weight(
        name="rarer",
        says="For each step that it is rarer than what it stands in for, unless it is a variant.",
        why="Who asks about what everybody does is not sent to what hardly anybody does.",
        points=0,
        but={E: -6, B: -6},
    ),
    Weight(
        name="study",
        says="One study compared the two head to head.",
        why="That is the best ground there is.",
        points=14,
        but={K: 0, S: 0, V: 0, B: 6},
    ),
    Weight(
        name="measured",
        says="Its knee load was measured.",
        why="We can be surer of its mark.",
        points=4,
        but={K: 2, S: 2, V: 2},
    ),
)
"""The order is that in which a coach would ask. Points are added up; the highest sum is first."""

FAMILY = 2
"""Answers of one family among the first ones; more of them is one answer said again."""

FAMILY_KIT = 3
"""The same where a machine is taken: the same exercise with other equipment is the wish then."""

VARIED = 5
"""How many places count as the first ones: what the technique page shows."""


class Weights(NamedTuple):
    """The table's points for one reason, by name."""

    primary: float
    focus: float
    secondary: float
    pattern: float
    related: float
    effort: float
    stance: float
    held: float
    reach: float
    heading: float
    unlowered: float
    knee: float
    new: float
    stays: float
    variant: float
    kit: float
    elsewhere: float
    skill: float
    common: float
    rarer: float
    study: float
    measured: float


WEIGHTS: Mapping[Reason, Weights] = {
    reason: Weights(**{row.name: row.for_reason(reason) for row in TABLE}) for reason in Reason
}
