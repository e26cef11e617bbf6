"""The size of a body and the geometry of its knee: constants and three curves, nothing else.

Lengths are metres on a body 1.72 m tall, masses fractions of body mass, angles degrees. Results in
body weights do not depend on mass at all and on height by less than 7 % (1.60-1.85 m), so nobody's
own measures are needed.

Sources: segment masses and centres are the female-male means of de Leva (1996); segment lengths the
Drillis-Contini fractions of height; the two knee curves are the van Eijden-based polynomials that
studies of kneecap force commonly use. Net moments only: muscles that work against each other are
not seen, so one force alone may be far off (``guide.body`` says how far); their order holds better.
"""

from __future__ import annotations

from typing import Final, NamedTuple

HEIGHT: Final = 1.72
MASS_KG: Final = 70.0
GRAVITY: Final = 9.81


class Segment(NamedTuple):
    """A rigid part: its length in metres, share of body mass, and centre from its upper end."""

    length: float
    mass: float
    centre: float


# Of limbs, one side. The foot's centre is from the heel, the hand's mass sits at its far end.
SHANK: Final = Segment(0.246 * HEIGHT, 0.0457, 0.437)
THIGH: Final = Segment(0.245 * HEIGHT, 0.1447, 0.385)
FOOT: Final = Segment(0.152 * HEIGHT, 0.0133, 0.421)
TRUNK: Final = Segment(0.288 * HEIGHT, 0.4302, 0.405)
UPPER_ARM: Final = Segment(0.188 * HEIGHT, 0.0263, 0.576)
FOREARM: Final = Segment(0.152 * HEIGHT, 0.0150, 0.457)
HAND: Final = Segment(0.05 * HEIGHT, 0.0059, 1.0)
HEAD: Final = Segment(0.105 * HEIGHT, 0.0681, 1.0)  # length: shoulder to the head's centre
HEAD_FOLLOWS_TRUNK: Final = 0.55  # the neck takes the rest of the lean

# Along the foot from the heel, as fractions of its length.
ANKLE_ALONG: Final = 0.25
BALL_ALONG: Final = 0.68
PRESSURE_ALONG: Final = 0.45  # where the ground pushes back on a flat foot: an assumption
ANKLE_ABOVE_SOLE: Final = 0.039 * HEIGHT
ANKLE_LIMIT: Final = 33.0  # how far the shin leans over a flat foot: an assumption

STRAP_BELOW_KNEE: Final = 0.035 * HEIGHT
PAD_ALONG_SHANK: Final = 0.95
BACK_BEFORE_SHOULDER: Final = 0.06  # where a bench carries the upper back, towards the feet
LOAD_ABOVE_HIP: Final = 0.06

# How high a joint of a lying body is off the floor: half the thickness there (a judgement).
THICKNESS: Final = {
    "head": 0.105,
    "shoulder": 0.075,
    "elbow": 0.035,
    "wrist": 0.03,
    "hand": 0.02,
    "hip": 0.09,
    "knee": 0.055,
    "ankle": 0.035,
}

_ARM_HELD_BEYOND = 95.0  # degrees; measured range of the moment arm curve
_RATIO_HELD_BEYOND = 110.0  # degrees; the fraction below runs into 0/0 near 127


def patellar_moment_arm(knee: float) -> float:
    """Lever of the quadriceps about the knee, metres: 46 mm straight, 24 mm well bent."""
    k = min(max(knee, 0.0), _ARM_HELD_BEYOND)
    return 8e-8 * k**3 - 1.3e-5 * k**2 + 2.8e-4 * k + 0.046


def pulley_ratio(knee: float) -> float:
    """Kneecap force for one unit of quadriceps force: 0.46 straight, 0.98 at a right angle."""
    k = min(max(knee, 0.0), _RATIO_HELD_BEYOND)
    above = 0.462 + 1.47e-3 * k - 3.84e-5 * k**2
    below = 1 - 1.62e-2 * k + 1.55e-4 * k**2 - 6.98e-7 * k**3
    return above / below


def kneecap_bw(moment_nm_kg: float, knee: float) -> float:
    """Force between kneecap and thigh in body weights, from the knee moment in Nm per kg.

    A moment that straightens the knee by itself (negative) asks nothing of the quadriceps: 0.
    """
    quadriceps_n_kg = max(moment_nm_kg, 0.0) / patellar_moment_arm(knee)
    return pulley_ratio(knee) * quadriceps_n_kg / GRAVITY
