"""Before and after of every technique change in ``validation.json``, as stances.

Only what the change names is changed; poses are written from ordinary technique descriptions, not
fitted to the published effects.
"""

from __future__ import annotations

from msgspec.structs import replace

from guide.body import Leg, PointLoad, Stance
from guide.body.stances import ARMS
from guide.words import Arms, LoadAt, Support
from tests.body.reference import STANCES as BASE

BACK, HANDS = LoadAt.BACK, LoadAt.HANDS


def squat(
    knee: float,
    trunk: float | None = None,
    *,
    shank: float | None = None,
    wedge: float = 0.0,
    bar: float = 0.0,
    arms: Arms = Arms.FORWARD,
) -> Stance:
    upper_arm, elbow = ARMS[Arms.BAR if bar else arms]
    return Stance(
        support=Support.TWO,
        near=Leg(knee=knee, shank=shank, foot_pitch=wedge, on_wedge=wedge > 0),
        trunk=trunk,
        upper_arm=upper_arm,
        elbow=elbow,
        loads=(PointLoad(BACK, bar),) if bar else (),
    )


def lunge(
    shank: float = 16.0, trunk: float = 5.0, *, rear_thigh: float = 2.0, step_up: float = 0.0
) -> Stance:
    base = BASE["lunge_fwd"]
    near = replace(base.near, shank=shank, surface_y=step_up)
    return replace(base, near=near, trunk=trunk, far=Leg(thigh=rear_thigh, foot_pitch=55))


def decline(trunk: float, wedge: float) -> Stance:
    near = Leg(knee=90, foot_pitch=wedge, on_wedge=wedge > 0)
    return replace(BASE["sl_decline"], near=near, trunk=trunk)


def carrying(stance: Stance, at: LoadAt, bw: float) -> Stance:
    return replace(stance, loads=(PointLoad(at, bw),))


WHAT_IFS: dict[str, tuple[Stance, Stance]] = {
    "back squat: knees kept behind toes (shank 33 -> 27)": (
        squat(100, shank=33, bar=1),
        squat(100, shank=27, bar=1),
    ),
    "bodyweight squat: knees behind toes": (squat(100, shank=33), squat(100, shank=25)),
    "back squat: parallel -> below parallel": (BASE["back_highbar"], BASE["back_deep"]),
    "back squat: high bar -> low bar (more lean)": (BASE["back_highbar"], BASE["back_lowbar"]),
    "back squat 0.25 -> 1.25 BW load": (
        carrying(BASE["back_highbar"], BACK, 0.25),
        carrying(BASE["back_highbar"], BACK, 1.25),
    ),
    "squat +35 % BW": (squat(95, 34, arms=Arms.BAR), squat(95, 34, bar=0.35)),
    "back squat -> deadlift": (BASE["back_highbar"], BASE["deadlift"]),
    "back squat -> hip thrust": (BASE["back_highbar"], BASE["hip_thrust"]),
    "deadlift -> hip thrust": (BASE["deadlift"], BASE["hip_thrust"]),
    "deadlift -> Romanian deadlift": (BASE["deadlift"], BASE["rdl"]),
    "deadlift -> trap bar": (BASE["deadlift"], BASE["trapbar"]),
    "deadlift -> good morning": (BASE["deadlift"], BASE["goodmorning"]),
    "deadlift: 0.6 -> 1.2 BW bar": (carrying(BASE["deadlift"], HANDS, 0.6), BASE["deadlift"]),
    "kettlebell swing heavier": (
        carrying(BASE["kbswing"], HANDS, 0.2),
        carrying(BASE["kbswing"], HANDS, 0.4),
    ),
    "squat full -> stop at 60": (BASE["squat_par"], BASE["squat_60"]),
    "single-leg squat full -> 60": (BASE["sls_full"], BASE["sls_60"]),
    "two-leg -> single-leg full squat": (BASE["squat_par"], BASE["sls_full"]),
    "SL decline -> two-leg full squat": (BASE["sl_decline"], BASE["squat_par"]),
    "step-up 30 -> 20 cm": (BASE["step_up30"], BASE["step_up20"]),
    "step-down -> step-up 20 cm": (BASE["step_down20"], BASE["step_up20"]),
    "forward -> reverse lunge": (BASE["lunge_fwd"], BASE["lunge_rev"]),
    "lunge: long -> short step": (lunge(-2), lunge(16)),
    "lunge: front knee behind toes": (lunge(16), lunge(2)),
    "lunge: upright+vertical shin -> lean+forward shin, LEAD knee": (lunge(0, 0), lunge(17, 38)),
    "lunge: upright+vertical shin -> lean+forward shin, TRAIL knee": (lunge(0, 0), lunge(17, 38)),
    "lunge: onto a 10 cm platform": (lunge(), lunge(rear_thigh=-2, step_up=0.1)),
    "lunge: +50 % BW load": (lunge(), carrying(lunge(), HANDS, 0.5)),
    "single-leg squat -> reverse lunge": (BASE["sls_full"], BASE["lunge_rev"]),
    "single-leg squat -> forward lunge": (BASE["sls_full"], BASE["lunge_fwd"]),
    "single-leg squat: flat -> 15 deg decline": (decline(30, 0), decline(15, 15)),
    "single-leg squat: 15 -> 25 deg decline": (decline(15, 15), decline(15, 25)),
    "SL decline +10 kg pack": (
        BASE["sl_decline"],
        carrying(BASE["sl_decline"], BACK, 10 / 70),
    ),
    "two-leg squat: heels raised 15": (squat(110, 35), squat(110, 15, wedge=15)),
    "heels raised at the SAME trunk lean": (squat(105, 30), squat(105, 30, wedge=15)),
    "sit-to-stand: seat 40 -> 60 cm (knee 95 -> 70)": (squat(95, 42), squat(70, 30)),
    "sit-to-stand: seat 10 -> 40 cm (knee 130 -> 95)": (squat(130, 45), squat(95, 45)),
    "back squat 1.1 BW -> Bulgarian with 0.55 BW": (
        squat(100, 42, bar=1.1),
        carrying(BASE["bulgarian"], HANDS, 0.55),
    ),
    "bodyweight squat front vs back bar place, unloaded": (
        squat(100, 35, arms=Arms.BAR),
        squat(100, 35, arms=Arms.RACK),
    ),
    "squat: more trunk lean (feet flat)": (squat(100, 35), squat(100, 40)),
    "full squat -> Spanish squat": (BASE["squat_par"], BASE["spanish"]),
}
