"""``guide.body.solve`` against the reference poses, and its behaviour in general."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from guide.body import Leg, PointLoad, PoseError, Stance, solve
from guide.body.anatomy import GRAVITY
from guide.body.balance import centre, lower_leg, parts, thigh, upper_parts
from guide.body.stances import ARMS
from guide.body.statics import least_effort
from guide.words import Arms, LoadAt, Support
from tests.body.reference import DYNAMIC, ROWS, STANCES, STATIC, Row, modelled

# Where a weight may sit in a squat, and how far the trunk then leans at most, per degree of knee
# bend and in all. Further forward it is a hinge: there a heavier weight in front makes a body sit
# back, and the model rightly moves load from knee to hip.
SQUATS = {
    LoadAt.BACK: (Arms.BAR, 0.7, 50),
    LoadAt.LOW_BACK: (Arms.BAR, 0.8, 60),
    LoadAt.FRONT: (Arms.RACK, 0.5, 30),
    LoadAt.GOBLET: (Arms.GOBLET, 0.25, 30),
}
ANGLE = st.floats(-90, 90)


def squat(knee: float, trunk: float, at: LoadAt = LoadAt.BACK, bw: float = 0.0) -> Stance:
    upper_arm, elbow = ARMS[SQUATS[at][0]]
    return Stance(
        support=Support.TWO,
        near=Leg(knee=knee),
        trunk=trunk,
        upper_arm=upper_arm,
        elbow=elbow,
        loads=(PointLoad(at, bw),),
    )


def test_all_reference_rows_are_there() -> None:
    assert (len(ROWS), len(STATIC), len(DYNAMIC)) == (49, 43, 6)


# Where the reference deviates (all others agree to 0.1 %), the reason is the trial's scan of the
# sideways force in coarse steps; here the least effort is found in closed form: leg press to 60
# +0.6 %, hack squat -0.4 %, glute bridge +0.4 %, hip thrust and split squat +0.3 %. The swing's
# moment is near zero (0.029), where only its absolute size says anything.
@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_reference_pose(row: Row) -> None:
    load = modelled(row)

    assert load.knee_nm_kg == pytest.approx(row.knee_nm_kg, rel=0.01, abs=0.002)
    assert load.kneecap_bw == pytest.approx(row.kneecap_bw, rel=0.01, abs=0.002)


@pytest.mark.parametrize("row", STATIC, ids=lambda row: row.id)
def test_reference_shank(row: Row) -> None:
    solved = solve(STANCES[row.id])

    assert solved.shank == pytest.approx(row.shank, abs=1)
    assert solved.ankle_limited is row.ankle_limited
    assert solved.balanced


@given(
    knee=st.floats(60, 120),
    lean=st.floats(0, 1),
    at=st.sampled_from(list(SQUATS)),
    light=st.floats(0, 2),
    more=st.floats(0.01, 1),
)
def test_more_load_never_lowers_the_knee_load_of_a_squat(
    knee: float, lean: float, at: LoadAt, light: float, more: float
) -> None:
    _, per_knee, most = SQUATS[at]
    trunk = lean * min(per_knee * knee, most)
    before, after = (solve(squat(knee, trunk, at, bw)) for bw in (light, light + more))
    assume(before.balanced and after.balanced)

    assert after.kneecap_bw >= before.kneecap_bw - 1e-6


@given(knee=st.floats(10, 120), trunk=st.floats(0, 60), at=st.sampled_from(list(SQUATS)))
def test_a_balanced_body_has_its_weight_over_the_pressure_point(
    knee: float, trunk: float, at: LoadAt
) -> None:
    solved = solve(squat(knee, trunk, at, 0.5))
    assume(solved.balanced)

    assert solved.cop is not None
    assert solved.centre.x == pytest.approx(solved.cop.x, abs=1e-6)


@given(
    support=st.sampled_from(list(Support)),
    knee=st.floats(-10, 170),
    shank=ANGLE | st.none(),
    trunk=st.floats(-180, 180) | st.none(),
    far=st.none() | st.builds(Leg, thigh=ANGLE) | st.builds(Leg, shank=ANGLE, knee=ANGLE),
    at=st.sampled_from(list(LoadAt)),
    bw=st.floats(0, 4),
)
def test_every_input_gives_a_finite_load_or_a_message(
    support: Support,
    knee: float,
    shank: float | None,
    trunk: float | None,
    far: Leg | None,
    at: LoadAt,
    bw: float,
) -> None:
    stance = Stance(
        support=support,
        near=Leg(knee=knee, shank=shank),
        far=far,
        trunk=trunk,
        loads=(PointLoad(at, bw),),
        force_bw=bw,
    )
    try:
        solved = solve(stance)
    except PoseError as error:
        assert len(str(error)) > 20  # noqa: PT017 - either way is right, a silent one is not
        return
    assert math.isfinite(solved.kneecap_bw)
    assert solved.kneecap_bw >= 0
    assert math.isfinite(solved.hip_nm_kg)


def test_all_angles_given_moves_the_pressure_point_or_falls() -> None:
    upright = Stance(support=Support.TWO, near=Leg(knee=3, shank=2), trunk=0)
    falling = replace(upright, trunk=70)

    assert solve(upright).balanced
    assert solve(upright).cop != solve(replace(upright, trunk=2)).cop
    assert not solve(falling).balanced


def test_who_is_on_the_toes_with_the_weight_over_the_heel_falls() -> None:
    leaning = Stance(support=Support.TWO, near=Leg(knee=3, shank=-2), trunk=2)
    on_toes = replace(leaning, near=replace(leaning.near, foot_pitch=20))
    solved = solve(on_toes)

    assert solve(leaning).balanced
    assert solved.joints.near.heel.x < solved.centre.x < solved.joints.near.ball.x
    assert not solved.balanced


@pytest.mark.parametrize("name", ["squat_par", "back_highbar", "rdl", "spanish", "sl_rdl"])
def test_the_hip_carries_the_same_seen_from_above_and_from_below(name: str) -> None:
    """Worked out from the foot up; above the hip there is only weight, so the two must agree."""
    stance, joints = STANCES[name], solve(STANCES[name]).joints
    legs = 1 if stance.support is Support.ONE else 2
    above = upper_parts(joints, stance.loads)
    if legs == 1:
        above += [thigh(joints.far), *lower_leg(joints.far)]
    turning = sum(mass * (at.x - joints.near.hip.x) for mass, at in above)

    assert solve(stance).hip_nm_kg == pytest.approx(GRAVITY / legs * turning)


def test_on_two_legs_both_knees_carry_and_on_one_the_other_does_not() -> None:
    both, single = solve(STANCES["squat_par"]), solve(STANCES["step_up20"])

    assert both.far_knee_nm_kg == both.knee_nm_kg > 0
    assert single.far_knee_nm_kg == 0 < single.knee_nm_kg


def test_the_least_effort_stays_within_what_friction_allows() -> None:
    def moments(shear: float) -> tuple[float, ...]:
        return (shear - 5.0, 2 * shear - 10.0)

    assert least_effort(moments, 0.0, 9.0) == pytest.approx(5.0)
    assert least_effort(moments, -1.0, 1.0) == 1.0
    assert least_effort(moments, 6.0, 9.0) == 6.0


def test_one_angle_alone_is_refused() -> None:
    with pytest.raises(PoseError, match="at least two"):
        solve(Stance(support=Support.TWO, near=Leg(knee=60)))


def test_a_foot_that_reaches_nothing_is_refused() -> None:
    with pytest.raises(PoseError, match="does not reach"):
        solve(replace(STANCES["split_squat"], far=Leg(thigh=90, foot_pitch=55, surface_y=-1)))


def test_feet_side_by_side_in_a_split_stance_share_the_weight() -> None:
    """The moment before a lunge's step, when no sideways force can act between the feet."""
    squatting = solve(squat(60, 20))
    together = replace(
        squat(60, 20), support=Support.SPLIT, near=Leg(knee=60, shank=squatting.shank)
    )

    assert solve(together).knee_nm_kg == pytest.approx(squatting.knee_nm_kg)


def test_raised_heels_let_the_shin_lean_further() -> None:
    flat = solve(squat(110, 15))
    raised = replace(squat(110, 15), near=Leg(knee=110, foot_pitch=15, on_wedge=True))

    assert flat.ankle_limited
    assert not solve(raised).ankle_limited
    assert solve(raised).shank > flat.shank


def test_a_lying_body_rests_on_the_floor() -> None:
    lying = Stance(support=Support.DRAWN, near=Leg(shank=-90, knee=0), trunk=-90, elbow=0)
    joints = solve(replace(lying, upper_arm=90)).joints

    assert 0 < joints.shoulder.y < 0.2
    assert solve(replace(lying, above=0.4)).joints.near.hip.y > 0.4


def test_a_foot_on_tiptoe_presses_at_its_ball() -> None:
    tiptoe = Stance(support=Support.TWO, near=Leg(knee=10, foot_pitch=30), trunk=0)
    solved = solve(tiptoe)

    assert solved.cop == pytest.approx(solved.joints.near.ball)
    assert solved.joints.near.heel.y > 0.08


def test_the_centre_of_mass_counts_loads() -> None:
    joints = solve(squat(60, 20)).joints
    body = centre(parts(joints, ()))
    loaded = centre(parts(joints, (PointLoad(LoadAt.FRONT, 1.0),)))

    assert loaded.mass == pytest.approx(body.mass + 1)
    assert loaded.at.x > body.at.x
