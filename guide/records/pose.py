"""One pose: joint angles at both ends of a movement. It gives the picture and the knee load.

Angles are whole degrees as a coach would judge them from the side. ``knee`` is the bend of the
knee (0 straight), ``trunk`` the lean of the upper body from upright (forward positive), ``shank``
the lean of the shin from upright (knee in front of the ankle positive). Lengths are metres on a
body 1.72 m tall; loads are in body weights. What is marked "picture only" never moves the load.
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from guide.records.base import Record
from guide.words import Arms, Foot, Lies, LoadAt, Place, PropKind, Round, Support, Tense

Bend = Annotated[int, Meta(ge=-10, le=170)]
Lean = Annotated[int, Meta(ge=-180, le=180)]
Metres = Annotated[float, Meta(ge=-0.5, le=2.5)]
BodyWeights = Annotated[float, Meta(ge=0, le=4)]


class Far(Record, frozen=True, kw_only=True):
    """The other leg. Give ``thigh`` to have the shin solved so that its foot touches down."""

    knee: Bend | None = None
    shank: Lean | None = None
    thigh: Lean | None = None  # shank less knee: knee behind the hip positive
    foot: Foot = Foot.TOES
    surface: Metres = 0.0  # height of what that foot stands on

    def __post_init__(self) -> None:
        """Refuse a leg given twice or not at all."""
        if (self.thigh is None) == (self.knee is None or self.shank is None):
            message = "give the other leg either by thigh, or by shank and knee"
            raise ValueError(message)


class FarArm(Record, frozen=True, kw_only=True):
    """The other arm, seen from the side: a preset, or angles as in ``End`` (picture only)."""

    arms: Arms = Arms.HANG
    upper_arm: Lean | None = None
    elbow: Annotated[int, Meta(ge=-20, le=160)] | None = None


class Front(Record, frozen=True, kw_only=True):
    """The same instant seen from the front: what the side plane has no word for.

    Degrees, outward positive, on top of the angles of ``End``. The near side is the right one of
    the picture. What is left out of the far side is as on the near one where both legs do the
    same; otherwise ``far_out`` is solved so that the foot touches down.
    """

    out: Lean = 0  # the leg goes out to the side
    turn: Lean = 0  # knee and toes turned out
    spin: Lean = 0  # the thigh turned out about its own length: the shin swings inward
    far_out: Lean | None = None
    far_turn: Lean | None = None
    far_spin: Lean | None = None
    side: Lean = 0  # the trunk leans to the near side
    roll: Lean = 0  # the whole body turned to the left: 90 lies on the far side
    arm_out: Lean | None = None  # the arm goes out to the side; left out: a little, as arms hang
    far_arm_out: Lean | None = None
    far_upper_arm: Lean | None = None  # as ``End.upper_arm``, for the far arm
    far_elbow: Annotated[int, Meta(ge=-20, le=160)] | None = None
    arm_spin: Lean = 0  # the upper arm turned out about its own length: a bent forearm swings out
    far_arm_spin: Lean | None = None
    foot: Lean = 0  # the foot turned out about the length of the shin
    twist: Lean = 0  # shoulders and arms turned to the near side over hips that stay
    look: Lean = 0  # the head turned to the near side, beyond the twist
    tip: Lean = 0  # the head leaned to the near side, beyond the trunk
    aside: Metres = 0.0  # how far the body has gone to the near side


class End(Record, frozen=True, kw_only=True):
    """One end of a movement. What is left out is solved by balance or taken from a preset."""

    knee: Bend | None = None
    trunk: Lean | None = None
    shank: Lean | None = None
    wedge: Annotated[int, Meta(ge=0, le=30)] = 0  # slope under the whole foot, heel up
    heel: Annotated[int, Meta(ge=-60, le=160)] = 0  # heel lifted by turning the foot about its ball
    arms: Arms | None = None
    upper_arm: Lean | None = None  # from straight down, forward positive, in space
    elbow: Annotated[int, Meta(ge=-20, le=160)] | None = None
    far: Far | None = None
    far_arm: FarArm | None = None  # where it does something else; as at the other end if left out
    wrist: Annotated[int, Meta(ge=-90, le=90)] = 0  # the hand bent on as the elbow bends it
    palm: Annotated[int, Meta(ge=-90, le=90)] = 0  # the hand turned till a dumbbell points at us
    nod: Annotated[int, Meta(ge=-60, le=60)] = 0  # the head bent forward, beyond the trunk
    shrug: Annotated[float, Meta(ge=-0.05, le=0.1)] = 0.0  # shoulders drawn up, metres
    blades: Annotated[float, Meta(ge=-0.08, le=0.08)] = 0.0  # shoulders drawn back, metres
    twist: Annotated[int, Meta(ge=-80, le=80)] = 0  # the near shoulder turned ahead of the far one
    hips: Annotated[int, Meta(ge=-80, le=80)] = 0  # the same of the hips; in a plank, turned down
    toes: Annotated[int, Meta(ge=-60, le=60)] = 0  # the near foot's toes bent up
    above: Metres = 0.0  # the lowest point's height over the floor (picture only)
    ahead: Metres = 0.0  # how far the body has travelled forward (picture only)
    front: Front | None = None  # given at either end: the picture shows the body from the front

    def __post_init__(self) -> None:
        """Refuse two words for one arm or one turn."""
        if self.front is None:
            return
        if self.far_arm is not None:
            message = "far_arm is for the side view; seen from the front, write far_upper_arm there"
            raise ValueError(message)
        if self.twist or self.hips or self.blades:
            message = "twist, hips and blades are for the side view; leave out front, or them"
            raise ValueError(message)

    @property
    def frontal(self) -> Front:
        """What is seen from the front alone; where nothing is told, a body that just stands."""
        return self.front or Front()


class Load(Record, frozen=True, kw_only=True):
    """An outside load in body weights; ``typical`` is about a novice's ten-rep weight."""

    at: LoadAt
    light: BodyWeights
    typical: BodyWeights
    heavy: BodyWeights

    def __post_init__(self) -> None:
        """Refuse loads that are out of order."""
        if not self.light <= self.typical <= self.heavy:
            message = "light, typical and heavy must rise in this order"
            raise ValueError(message)


class Prop(Record, frozen=True, kw_only=True):
    """A thing drawn with the figure."""

    kind: PropKind
    at: Place | None = None
    height: Metres | None = None
    inline: bool = False  # a bell in line with a forearm that points up, too (picture only)


class Pose(Record, frozen=True, kw_only=True):
    """Both ends of a movement, with load and props."""

    support: Support
    start: End
    end: End
    arms: Arms = Arms.HANG
    load: Load | None = None
    props: tuple[Prop, ...] = ()
    hold: Annotated[int, Meta(ge=0, le=600)] = 0  # seconds the end is held
    speed: Annotated[float, Meta(ge=1, le=2)] = 1.0  # extra force of a brisk movement
    tilt: Annotated[int, Meta(ge=-180, le=180)] = 0  # turns the drawn machine, degrees; below 0
    # one leans with the chest on the pad of a hack sled
    slope: Annotated[int, Meta(ge=-20, le=20)] = 0  # of the ground, rising ahead; lying, of the
    # bench, rising to the feet (picture only)
    tense: Tense | None = None  # a sign where a hold works that hardly moves (picture only)
    round: Round | None = None  # a sign that the movement goes round something (picture only)
    barefoot: bool = False  # (picture only)
    lies: Lies | None = None  # seen from above; angles as if the body stood and looked at us

    def __post_init__(self) -> None:
        """Refuse what the load knows nothing of, and what the view of the picture cannot show."""
        if self.slope and self.support is not Support.DRAWN:
            message = "a slope is only drawn: take support = 'drawn' and say where the mark is from"
            raise ValueError(message)
        if self.lies and not (self.from_front and self.support is Support.DRAWN):
            message = "a pose seen from above is only drawn: support = 'drawn', front at an end"
            raise ValueError(message)
        if self.tense and self.from_front:
            message = "tense is a sign of the side view; leave out front, or tense"
            raise ValueError(message)

    @property
    def typical_bw(self) -> float:
        """The typical outside load in body weights; 0 for none."""
        return self.load.typical if self.load else 0.0

    def shows(self, kind: PropKind) -> bool:
        """Whether a thing of this kind is drawn with the figure."""
        return any(prop.kind is kind for prop in self.props)

    @property
    def from_front(self) -> bool:
        """Whether the picture shows the body from the front."""
        return self.start.front is not None or self.end.front is not None
