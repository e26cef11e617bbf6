"""The body seen from the front, for moves that the side plane hides.

``space`` (turning a limb in space) > ``blend`` (angles between both ends) > ``arms`` > ``body`` (a
pose at one instant, as seen from the front) > ``place`` (where it stands, lies or sits) > ``stage``
(what is to be drawn) > ``person``, ``held``, ``things`` (parts), ``marks`` > ``props`` (the
table) > here.

The angles of the side plane stay what the load is worked out from; ``Front`` adds how limbs go
sideways. So it is still one pose that gives both the picture and the load.
"""

from __future__ import annotations

from guide.figure.front.body import sides_alike
from guide.figure.front.marks import knee_line
from guide.figure.front.person import person
from guide.figure.front.place import lies, lowest, placed
from guide.figure.front.props import THINGS, furnish
from guide.figure.front.stage import Stage

__all__ = [
    "THINGS",
    "Stage",
    "furnish",
    "knee_line",
    "lies",
    "lowest",
    "person",
    "placed",
    "sides_alike",
]
