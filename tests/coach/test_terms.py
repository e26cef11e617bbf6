"""A name taken apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.coach import alike, meaning
from guide.coach.spelling import words
from guide.coach.split import DENIED, written
from guide.coach.terms import head, names_a_move, readings


def said(text: str) -> list[str]:
    """Each reading; what stands aside is in brackets."""
    return [
        " ".join(f"({term.word})" if term.aside else term.word for term in reading)
        for reading in readings(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Calves-SMR", ["calf foamroll"]),
        ("Soft Tissue Mobilization for Calf", ["foamroll foamroll calf"]),
        ("90/90 Lean", ["90 90 lean"]),
        ("90/90 Stretch", ["ninety ninety stretch"]),
        ("Hands and Knees Rock", ["allfours rock"]),
        ("Hands to Knees", ["hand (knee)"]),
        ("Calf Stretch Knee Straight", ["calf stretch straightleg"]),
        ("Soleus Rolling", ["soleu foamroll"]),
        ("Tennis Ball Quads", ["foamroll quad"]),
        ("Tennis Ball Toss", ["ball toss"]),  # nobody lies on it
        ("Burpee (No Push-Up)", ["burpee (nopushup)"]),
        ("Cycling Tabata", ["cycling interval"]),
        ("Hip Circle Squat", ["miniband squat"]),
        ("Squats in a Hip Circle", ["squat (miniband)"]),
        ("Standing Hip Circle", ["standing hip circle"]),
        ("Rolling Back", ["rolling back"]),
        ("Latissimus Dorsi Stretch", ["lat stretch"]),
        ("Kneeling Foot Stretch", ["kneeling footstretch"]),
        ("Warrior 2 Flow", ["warrior2 flow"]),
        ("Double Pigeon", ["doublepigeon"]),
        ("Foot on Bench Stretch", ["foot (bench) (stretch)"]),
        ("Rectus Femoris and Gluteus Medius", ["quad glute"]),
        ("Back Thigh Stretch", ["hamstring stretch"]),
        ("Reverse Shoulder Stretch", ["behindback shoulder stretch"]),
        ("Rear Shoulder Stretch", ["reverse shoulder stretch"]),
        ("One-Arm Chin-Up", ["onearm chinup"]),
        ("Two-Arm Kettlebell Row", ["twoarm kettlebell row"]),
        ("Palms-Down Wrist Curl Over A Bench", ["reverse wrist curl (bench)"]),
        ("Seated Leg Pull-In", ["seated leg pullin"]),
        ("Bent Over Row", ["bentover row"]),
        ("Leg-Over Floor Press", ["legover floor press"]),
        ("Front Squat (Clean Grip)", ["front squat (cleangrip)"]),
        ("Butt Lift (Bridge) hold", ["bridge (bridge) hold"]),
        ("Push Press - Behind the Neck", ["push press (behindneck)"]),
        ("Behind the Back Shrug", ["behindback shrug"]),
        ("Squat behind a chair", ["squat (chair)"]),
        ("Bounding up a Slope", ["bound (slope)"]),
        ("Walk down the Stairs", ["walk (stair)"]),
        ("Sit-Up", ["situp"]),
        ("Zig-Zag Hop", ["zigzag hop"]),
        ("In-Line Skating", ["inline skating"]),
        ("Reverse Grip Preacher Curl", ["reverse preacher curl"]),
        ("Reverse Grip Pulldown", ["underhand pulldown"]),
        ("Pronated Grip Row", ["overhand grip row"]),
        ("Lying Face Down Neck Raise", ["prone neck raise"]),
        ("Standing Bent-Over Row", ["bentover row"]),
        ("Stretch calf", ["calf stretch"]),
        ("Stretch with a strap", ["stretch (strap)"]),
        ("Front Raise Above Your Head", ["front raise overhead"]),
        ("Full Range of Motion Curl v. 2", ["curl"]),
        ("Knee Flexion AROM", ["knee flexion"]),
        ("Active-Assisted Range of Motion Heel Slide", ["heel slide"]),
        ("Assisted Heel Slide", ["assisted heel slide"]),
        ("Split Squat in the Power Rack", ["split squat"]),
        ("Quarter Squat in Power Racks", ["quarter squat"]),
        ("Figure-Four Stretch", ["figure4 stretch"]),
        ("Rock in 4-Point Kneeling", ["rock (allfours)"]),
        ("Three-Point Row", ["3 point row"]),
        ("Hamstring Stretch with a Towel", ["hamstring stretch (strap)"]),
        ("Shoulder Stretch with a Towel", ["shoulder stretch (towel)"]),
        ("Foam Roller Calf Stretch", ["foamroll calf"]),
        ("Foam Roller Chest Stretch", ["foamroll chest stretch"]),
        ("Lunge, Rear Foot on an Exercise Ball", ["lunge bulgarian (gymball)"]),
        ("Lunge with Rear Foot on Bench", ["lunge bulgarian"]),
        ("Barbell Squat with Safety Squat Bar", ["squat (safetybar)"]),
        ("Barbell Squat with Chains", ["barbell squat (chain)"]),
        ("Above the Knee Pause Snatch", ["pausedat pause snatch"]),
        ("Turkish get-up, squat style", ["squatstyle turkish getup"]),
        ("Pause at the knee clean", ["clean pause (pausedat)"]),
        ("Split-load squat", ["offset squat"]),
        ("Kettlebell clean to push jerk", ["kettlebell clean push jerk"]),  # done as well
        ("Clean to shoulder", ["clean (shoulder)"]),
        ("Dumbbell over bench wrist curl", ["dumbbell bench wrist curl"]),
        ("Marching hip raise", ["march bridge"]),
        ("Around the worlds", ["(world)"]),
        ("Crossed Arms Crunch", ["armcrossed crunch"]),
        ("Crunch, arms crossed", ["armcrossed crunch"]),
        ("Single-Leg Raise", ["oneleg leg raise"]),
        ("Exercise Ball Crunch", ["gymball crunch"]),
        ("Ball exercise", ["ball"]),
        ("Hang snatch below the knees", ["hang snatch (low)"]),
        ("Clean from above the knee", ["clean (hang)"]),
        ("Power Clean From Mid-Thigh", ["power clean (hang)"]),
        ("Hang snatch from above the knees", ["hang snatch (high)"]),
        ("Block clean from the knee", ["block clean (kneehigh)"]),
        ("Clean-grip deadlift from the knee", ["cleangrip deadlift (kneehigh)"]),
        ("Clean pull no feet", ["clean pull nofeet"]),
        ("Body row", ["bodyweight row"]),
        ("Body weight dip", ["bodyweight dip"]),
        ("Whole body row", ["whole body row"]),
        ("Body", ["body"]),
        ("Bent forward fly", ["bentover fly"]),
        ("Bent front raise", ["bent front raise"]),
        ("Lateral raise leaning forward", ["reverse fly bentover"]),
        ("Dip leaning forward", ["dip leanforward"]),
        ("Mid-thigh clean", ["mid thighhigh clean"]),
        ("Snatch from the power position", ["snatch (hang)"]),
        ("Clean, then knee raise", ["then knee raise clean"]),
        ("Band above the knees", ["band (knee)"]),
        ("Prone W raise", ["prone w raise"]),
        ("Squat w dumbbells", ["squat (dumbbell)"]),
        ("SL RDL w/ row", ["oneleg rdl (row)"]),
        ("OH lunge", ["overheadheld lunge"]),
        ("Calf Raise with Overhead Reach", ["calf raise (reach)"]),  # nothing is held up there
        ("Step-Back Lunge", ["reverse lunge"]),
        ("Step Back Squat", ["stepback squat"]),
        ("Tempo squat 4-1-1", ["tempo squat 4-1-1"]),
        ("Curl 1.5 reps", ["curl 1.5 rep"]),
        ("Hip thrust on knees", ["hip thrust kneeling"]),
        ("Hip Raise with Head on Swiss Ball", ["hip thrust (gymball)"]),
        ("Single-Leg Bridge, Shoulders on a Bench", ["oneleg hip thrust (bench)"]),
        ("Bridge with Back on Floor", ["bridge (back) (floor)"]),
        ("Bridge with Feet on Bench", ["bridge (feet) (bench)"]),
        ("Lateral Raise with Head on Bench", ["side raise (head) (bench)"]),
        ("Hip Thrust on Floor", ["bridge (floor)"]),
        ("Hip Thrust with Feet on Floor", ["hip thrust (feet) (floor)"]),
        ("Reverse Hip Raise", ["reverse hyperextension"]),
        ("Body Bar Squat", ["barbell squat"]),
        ("Body Weight Row", ["bodyweight row"]),
        ("Biceps Curl Wheelchair", ["bicep curl seated"]),
        ("Forward Fold (Wheelchair)", ["front fold (chair)"]),
        ("Wheelchair Torso Twist", ["chair torso twist"]),
        ("Wheelchair Sprints", ["wheelchair sprint"]),
        ("Squat hands on knees", ["squat hand (knee)"]),
        ("Row on one knee", ["row halfkneeling"]),
        ("Leg curl lying on stomach", ["leg curl prone"]),
        ("Standing up from a chair", ["standing (chair)"]),
        ("Hands on chest twist", ["twist hand (chest)"]),
        ("Stretching - seated twist", ["seated twist stretch"]),
        ("Stretch Inner Calf on Wall", ["inner calf stretch (wall)"]),
        ("Side Bend for ITB", ["side bend itband"]),
        ("Roll-Out for Beginners", ["rollout (beginner)"]),
        ("Goblet Squat with Heels on Block", ["goblet squat (heelselevated)"]),
        ("Bridge with Heels on Bench", ["bridge (heel) (bench)"]),
        ("Rear-Elevated Lunge", ["bulgarian lunge"]),
        ("Outside Thigh Lift", ["abductor lift"]),
        ("Outside Run", ["outdoor run"]),
        ("Stepping Down Sideways", ["stepdown side"]),
        ("Hamstring Curl - Both Legs", ["hamstring curl twoleg"]),
        ("Star Jumps, No Impact", ["lowimpact star jump"]),
        ("Barbell Squatting", ["barbell squat"]),
        ("Unilateral calf raise", ["oneleg calf raise"]),
        ("Unilateral row", ["onearm row"]),
        ("Hanging leg-hip raise", ["hanging leg raise"]),
        ("Leg press and hip raise", ["leg press bridge"]),
        ("Bicycling, Stationary", ["stationary cycling"]),
        ("Thera Cane Calf Knots", ["foamroll calf foamroll"]),
        ("Rolling Pin Quads", ["foamroll quad"]),
        ("Standing Quadriceps Femoris", ["standing quad"]),
        ("Seated Quadratus Lumborum", ["seated ql"]),
        ("Pin Squat", ["pin squat"]),
        ("Supine Hip Extensor Stretch", ["lying hip glute stretch"]),
        ("Bicycling, Recumbent - Intervals", ["recumbent cycling (interval)"]),
        ("Walk (treadmill, uphill)", ["walk (treadmill) incline"]),
        ("Front Raise - Cable, Between Legs", ["front raise (cable) (leg)"]),
        ("Lunge - Hands on Hips", ["lunge"]),
        ("Good Morning with Knees Slightly Bent", ["goodmorning"]),
        ("Calf Raise with Knees Bent", ["calf raise (bentknee)"]),
        ("Squats, lunges, 3, 10", ["squat (lunge) (3) (10)"]),
        ("Row machine, chest off pad", ["row machine (chest) (pad)"]),
        ("Bradford/Rocky Presses", ["bradford press", "rocky press"]),
        ("Side to Side Chins", ["side chinup"]),
        ("Anti-Gravity Press", ["antigravity press"]),
        ("", [""]),
        ("/ ( ,", [""]),
    ],
)
def test_readings(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("Alternating Narrow-Stance Hack Squat", "squat"),
        ("Calf Stretch Hands Against Wall", "stretch"),
        ("Sled Drag - Harness", "drag"),
        ("Dips - Chest Version", "dip"),
        ("Incline Push-Up Medium", "pushup"),
        ("squat banana", "banana"),
        ("box jump 24 inch 20kg", "jump"),
        ("Seated Glute", ""),
        ("with a barbell", ""),
        ("", ""),
    ],
)
def test_what_is_done_stands_last(text: str, move: str) -> None:
    assert head(readings(text)[0]) == move


def test_a_jump_or_step_that_is_left_out_is_not_what_is_done() -> None:
    assert all(not names_a_move(f"no{alike.ALIKE.get(word, word)}") for word in DENIED)


def test_what_was_typed_is_kept() -> None:
    terms = readings("Two-Arm Farmer’s Walk")[0]

    assert [term.typed for term in terms] == ["Two Arm", "Farmer’s", "Walk"]
    assert written("Two-Arm Farmer’s Walk") == ("Two", "Arm", "Farmer’s", "Walk")


@given(st.text(max_size=60))
def test_any_text_can_be_taken_apart(text: str) -> None:
    for reading in readings(text):
        assert all(term.word for term in reading)


def test_every_word_has_one_meaning() -> None:
    tables = (meaning.OPPOSITES, meaning.REFINING, meaning.PARTS, meaning.TOOLS)
    every = [word for table in tables for word in table]

    assert len(every) == len(set(every))
    assert not any(names_a_move(word) for word in every)
    assert not set(alike.ALIKE) & set(alike.ALIKE.values())
    assert any(names_a_move(word) for group in meaning.KIN for word in group)
    assert all(word in meaning.TOOLS for group in meaning.STAND_INS for word in group)
    assert set(meaning.LOADED) <= set(meaning.TOOLS)
    assert all(words(part) == (part,) for part in meaning.PARTS)
    assert set(meaning.UNSTRETCHED) <= set(meaning.PARTS)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("pull through with a rope", [("pullthrough", False), ("rope", True)]),
        ("squat onto a chair", [("squat", False), ("chair", True)]),
        ("toes in calf raise", [("toein", False), ("calf", False), ("raise", False)]),
        ("toes in straps", [("toe", False), ("strap", True)]),
        ("bound up hill", [("bound", False), ("hill", True)]),
        ("elliptical in reverse", [("elliptical", False), ("reverse", False)]),
        ("squat, arms at sides", [("squat", False)]),
        ("squat with back leg on a bench", [("squat", False), ("bulgarian", False)]),
        (
            "leg curl, heels on sliders",
            [("leg", False), ("curl", False), ("heel", True), ("slider", True)],
        ),
        (
            "heels on sliders leg curl",
            [("leg", False), ("curl", False), ("heel", False), ("slider", True)],
        ),
        ("heels on bench", [("heel", False), ("bench", True)]),  # nothing is done
    ],
)
def test_small_words_say_how_without_hiding_what_is_done(
    text: str, said: list[tuple[str, bool]]
) -> None:
    assert [(term.word, term.aside) for term in readings(text)[0]] == said


@pytest.mark.parametrize(
    ("text", "knee"),
    [
        ("plank with knee raise", "kneedrawn"),
        ("push-up, knee drive", "kneedrawn"),
        ("knee plank", "knee"),
        ("plank knee to elbow", "knee"),
        ("hanging knee raise", "knee"),  # nobody kneels there anyhow
    ],
)
def test_a_knee_that_a_plank_draws_up_is_not_knelt_on(text: str, knee: str) -> None:
    assert [t.word for t in readings(text)[0] if t.word.startswith("knee")] == [knee]


def test_how_many_ways_is_said_in_one() -> None:
    """Left out, "4, way" would read as if something were missing four times."""
    assert [term.typed for term in readings("4-Way Neck Machine")[0]] == [
        "4 Way",
        "Neck",
        "Machine",
    ]
