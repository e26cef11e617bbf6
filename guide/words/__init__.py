"""The closed vocabularies: every word of the catalog, the URLs and the pages.

A member's value is what stands in files and URLs; its ``label`` is what people read.
The order of the members is the order in which screens list them.
"""

from guide.words.base import Word
from guide.words.dials import Depth, Grip, Tilt, Weight
from guide.words.doses import DistanceUnit, LineKind, LoadUnit, Sureness
from guide.words.evidence import About, Confidence, RowKind, Seen, Sorting
from guide.words.marks import Basis, Cost, Landing, Level, Rule, Watch
from guide.words.moves import (
    Change,
    Common,
    Effort,
    Kit,
    Muscle,
    Pattern,
    Position,
    Purpose,
    Sides,
    Skill,
)
from guide.words.poses import Arms, Foot, Lies, LoadAt, Place, PropKind, Round, Support, Tense
from guide.words.postures import Posture

__all__ = [
    "About",
    "Arms",
    "Basis",
    "Change",
    "Common",
    "Confidence",
    "Cost",
    "Depth",
    "DistanceUnit",
    "Effort",
    "Foot",
    "Grip",
    "Kit",
    "Landing",
    "Level",
    "Lies",
    "LineKind",
    "LoadAt",
    "LoadUnit",
    "Muscle",
    "Pattern",
    "Place",
    "Position",
    "Posture",
    "PropKind",
    "Purpose",
    "Round",
    "RowKind",
    "Rule",
    "Seen",
    "Sides",
    "Skill",
    "Sorting",
    "Support",
    "Sureness",
    "Tense",
    "Tilt",
    "Watch",
    "Weight",
    "Word",
]
