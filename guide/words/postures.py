"""How the whole body is placed in a picture: it stands, sits, lies, kneels, hangs or swims."""

from __future__ import annotations

from enum import Enum

from guide.words.moves import Position


class Posture(Enum):
    """What the text of a picture begins with, and where that takes the body.

    Of no file and no address, so a member has no value but these two.
    """

    label: str
    position: Position

    def __init__(self, label: str, position: Position) -> None:
        """Name the two."""
        self.label = label
        self.position = position

    STANDING = "Standing", Position.STANDING
    ON_BOTH_LEGS = "Standing on both legs", Position.STANDING
    ON_ONE_LEG = "Standing on one leg", Position.STANDING
    SPLIT = "Standing with one foot well in front of the other", Position.STANDING
    AT_A_WALL = "Standing with the back on a wall", Position.STANDING
    BALL_AT_A_WALL = "Standing with the back on a gym ball at a wall", Position.STANDING
    BACK_ON_BAR = "Standing, leaning back on a bar", Position.STANDING
    CROUCHING = "Crouching, hands on the floor", Position.STANDING
    ON_A_BAR = "Leaning on a bar", Position.STANDING
    IN_A_STRAP = "Standing, held by a strap behind the knees", Position.STANDING
    STRIDING = "In the middle of a step", Position.STANDING
    FOOT_ON_BOX = "One foot on a box", Position.STANDING
    FOOT_ON_BENCH = "One foot on a bench", Position.STANDING
    FOOT_ON_STAIRS = "One foot on stairs", Position.STANDING
    KNEE_ON_BENCH = "One knee on a bench, other foot on the floor", Position.STANDING
    KNEE_AND_HAND_ON_BENCH = (
        "One knee on a bench, one hand down, other foot on the floor",
        Position.STANDING,
    )
    STANDING_ON_PEDALS = "Standing on the pedals of a bike", Position.STANDING
    ELLIPTICAL = "Standing on an elliptical", Position.STANDING
    SKI_MACHINE = "Standing at a ski machine", Position.STANDING
    GLIDER = "Standing on a machine with sliding skis", Position.STANDING
    STAIR_CLIMBER = "Standing on a stair climber", Position.STANDING
    BOARD = "Standing on a board", Position.STANDING
    SKATEBOARD = "Standing on a skateboard", Position.STANDING
    HACK_SLED = "Leaning back in a hack squat sled", Position.STANDING
    CHEST_ON_SLED = "Leaning on the pad of a hack squat sled, chest first", Position.STANDING
    TREADMILL = "On a treadmill", Position.STANDING
    CLIMBING_WALL = "On a climbing wall", Position.STANDING
    WALKING_WITH_SLED = "Walking with a sled", Position.STANDING
    RUNNING_WITH_SLED = "Running with a sled", Position.STANDING

    ON_CHAIR = "Sitting on a chair", Position.SEATED
    ON_BENCH = "Sitting on a bench", Position.SEATED
    ON_BOX = "Sitting on a box", Position.SEATED
    HANDS_ON_BENCH = "Hands on a bench behind the body", Position.SEATED
    LEG_EXTENSION = "Sitting in a leg extension machine", Position.SEATED
    LEG_CURL = "Sitting in a leg curl machine", Position.SEATED
    SEAT = "Sitting on a machine seat", Position.SEATED
    UPRIGHT_BIKE = "Sitting on an upright bike", Position.SEATED
    BICYCLE = "Sitting on a bicycle", Position.SEATED
    RECUMBENT_BIKE = "Sitting back on a recumbent bike", Position.SEATED
    ROWER = "Sitting on a rowing machine", Position.SEATED
    SEATED_SKI_MACHINE = "Sitting at a ski machine", Position.SEATED
    KAYAK = "Sitting in a kayak", Position.SEATED
    HORSE = "Sitting on a horse", Position.SEATED
    WHEELCHAIR = "Sitting in a wheelchair", Position.SEATED

    FACE_UP_ON_BENCH = "Lying on a bench, face up", Position.BENCH
    FACE_DOWN_ON_BENCH = "Lying face down on a bench", Position.FLOOR
    FACE_DOWN_ON_MACHINE = "Lying face down on a machine", Position.BENCH
    LEG_PRESS = "Lying back in a leg press", Position.BENCH
    GLUTE_HAM = "Feet held on a glute-ham bench", Position.BENCH
    HIP_ON_BENCH = "One hip on a bench", Position.BENCH
    HIPS_ON_BENCH = "Hips on a bench, face down", Position.BENCH
    KNEES_ON_PAD = "Knees on a high pad", Position.BENCH

    HANGING = "Hanging from a bar", Position.ARMS
    ON_ROPE = "Hanging on a climbing rope", Position.ARMS
    HELD_UP = "Held up by the arms", Position.ARMS

    ON_THE_BACK = "Lying on the back", Position.FLOOR
    FACE_DOWN = "Lying face down", Position.FLOOR
    ON_ONE_SIDE = "Lying on one side", Position.FLOOR
    ON_ONE_FOREARM = "On one side, propped on a forearm", Position.FLOOR
    ON_ONE_ARM = "On one side, propped on one straight arm", Position.FLOOR
    BACK_ON_BENCH = "Upper back on a bench, feet on the floor", Position.FLOOR
    """One sits down in front of it."""
    BACK_ON_BALL = "Upper back on a gym ball, feet on the floor", Position.FLOOR
    HIPS_ON_ROLLER = "Hips on a roller", Position.FLOOR
    HIPS_ON_BALL = "Hips on a gym ball, face down", Position.FLOOR
    ON_FLOOR = "Sitting on the floor", Position.FLOOR
    LEANING_BACK = "Sitting on the floor, leaning back", Position.FLOOR
    FACE_UP_ON_FEET = "On hands and feet, face up", Position.FLOOR
    FACE_UP_ON_HEELS = "On hands and heels, face up", Position.FLOOR
    HANDS_AND_TOES = "On hands and toes", Position.FLOOR
    FOREARMS_AND_TOES = "On forearms and toes", Position.FLOOR
    BALL_AND_TOES = "On a gym ball and toes", Position.FLOOR
    HANDS_AND_KNEES = "On hands and knees", Position.FLOOR
    FOREARMS_AND_KNEES = "On forearms and knees", Position.FLOOR
    HANDS_ALONE = "On the hands alone", Position.FLOOR
    FOREARMS_ALONE = "On the forearms alone", Position.FLOOR
    HANDS_AND_STRAPS = "On the hands, feet in straps", Position.FLOOR
    FOREARMS_AND_STRAPS = "On the forearms, feet in straps", Position.FLOOR
    UPSIDE_DOWN = "Upside down on the arms", Position.FLOOR
    BOTH_KNEES = "On both knees", Position.FLOOR
    ONE_KNEE = "On one knee, other foot on the floor", Position.FLOOR
    ONE_KNEE_AND_HAND = "On one knee, one hand down, other foot on the floor", Position.FLOOR
    ONE_KNEE_AND_HANDS = "On one knee, hands down, other foot on the floor", Position.FLOOR
    HEELS_UNDER_HIPS = "Kneeling, hips towards the heels", Position.FLOOR
    ONE_SHIN_FOLDED = (
        "On the floor, one shin folded in front, other leg stretched back",
        Position.FLOOR,
    )

    SWIMMING_FACE_DOWN = "Swimming face down", Position.WATER
    SWIMMING_ON_BACK = "Swimming on the back", Position.WATER
    SWIMMING_ON_SIDE = "Swimming on one side", Position.WATER
    UPRIGHT_IN_WATER = "Upright in water", Position.WATER
    TREADMILL_IN_WATER = "On a treadmill in water", Position.WATER


# What several of them have in common, where it decides what else is said of the body.

STANDS = frozenset(
    {
        Posture.STANDING,
        Posture.ON_BOTH_LEGS,
        Posture.ON_ONE_LEG,
        Posture.SPLIT,
        Posture.AT_A_WALL,
        Posture.BALL_AT_A_WALL,
        Posture.BACK_ON_BAR,
        Posture.IN_A_STRAP,
        Posture.STANDING_ON_PEDALS,
        Posture.ELLIPTICAL,
        Posture.SKI_MACHINE,
        Posture.GLIDER,
        Posture.STAIR_CLIMBER,
        Posture.BOARD,
        Posture.SKATEBOARD,
    }
)
FOOT_ON = frozenset({Posture.FOOT_ON_BOX, Posture.FOOT_ON_BENCH, Posture.FOOT_ON_STAIRS})
ON_SEAT = frozenset({Posture.ON_CHAIR, Posture.ON_BENCH, Posture.ON_BOX})
SITS = frozenset(
    posture
    for posture in Posture
    if posture.position is Position.SEATED and posture is not Posture.HANDS_ON_BENCH
) | {Posture.ON_FLOOR, Posture.LEANING_BACK}
SWIMS = frozenset({Posture.SWIMMING_FACE_DOWN, Posture.SWIMMING_ON_BACK, Posture.SWIMMING_ON_SIDE})
ON_SIDE = frozenset({Posture.ON_ONE_SIDE, Posture.ON_ONE_FOREARM, Posture.ON_ONE_ARM})
LIES = (
    SWIMS
    | ON_SIDE
    | {
        Posture.ON_THE_BACK,
        Posture.FACE_DOWN,
        Posture.FACE_UP_ON_BENCH,
        Posture.FACE_DOWN_ON_BENCH,
        Posture.FACE_DOWN_ON_MACHINE,
        Posture.LEG_PRESS,
    }
)
LEANS = frozenset(
    {
        Posture.HACK_SLED,
        Posture.CHEST_ON_SLED,
        Posture.LEANING_BACK,
        Posture.BACK_ON_BAR,
        Posture.ON_A_BAR,
    }
)
FACE_UP = frozenset({Posture.FACE_UP_ON_FEET, Posture.FACE_UP_ON_HEELS})
ON_TOES = frozenset({Posture.HANDS_AND_TOES, Posture.FOREARMS_AND_TOES, Posture.BALL_AND_TOES})
CRAWLS = frozenset({Posture.HANDS_AND_KNEES, Posture.FOREARMS_AND_KNEES})
ON_FOREARMS = frozenset(
    {
        Posture.ON_ONE_FOREARM,
        Posture.FOREARMS_AND_TOES,
        Posture.FOREARMS_AND_KNEES,
        Posture.FOREARMS_ALONE,
        Posture.FOREARMS_AND_STRAPS,
    }
)
HIPS_ON = frozenset({Posture.HIPS_ON_BENCH, Posture.HIPS_ON_BALL, Posture.HIPS_ON_ROLLER})
FREE_LEGS = frozenset({Posture.HANGING, Posture.HELD_UP, Posture.UPRIGHT_IN_WATER})
