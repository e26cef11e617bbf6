"""What an exercise is, what it is for, and what it needs."""

from __future__ import annotations

from enum import IntEnum

from guide.words.base import Word


class Pattern(Word):
    """What the body does. One folder of the catalog each."""

    SQUAT = "squat", "Squat"
    LUNGE = "lunge", "Lunge"
    STEP = "step", "Step"
    HINGE = "hinge", "Hip hinge"
    BRIDGE = "bridge", "Bridge and thrust"
    KNEE_EXTENSION = "knee-extension", "Straighten the knee"
    KNEE_FLEXION = "knee-flexion", "Bend the knee"
    HIP_ABDUCTION = "hip-abduction", "Leg out to the side"
    HIP_ADDUCTION = "hip-adduction", "Leg in to the middle"
    CALF = "calf", "Calf and shin"
    JUMP = "jump", "Jump"
    LOCOMOTION = "locomotion", "Walk, run and climb"
    CYCLING = "cycling", "Bike"
    ROWING = "rowing", "Row"
    SWIMMING = "swimming", "Swim and water"
    OLYMPIC_LIFT = "olympic-lift", "Olympic lift"
    THROW = "throw", "Throw and slam"
    CARRY = "carry", "Carry"
    PUSH = "push", "Push"
    PULL = "pull", "Pull"
    CORE = "core", "Core"
    BALANCE = "balance", "Balance"
    MOBILITY = "mobility", "Stretch and mobility"


class Purpose(Word):
    """What an exercise is done for."""

    STRENGTH = "strength", "Strength"
    POWER = "power", "Power"
    CARDIO = "cardio", "Cardio"
    MOBILITY = "mobility", "Mobility"
    BALANCE = "balance", "Balance"


class Position(Word):
    """Where an exercise takes the body: of several, the one that is hardest to get into."""

    STANDING = "standing", "Standing"
    SEATED = "seated", "Sitting on a seat"
    BENCH = "bench", "Lying on a bench or machine"
    ARMS = "arms", "Hanging or on the arms"
    FLOOR = "floor", "Down on the floor"
    WATER = "water", "In water"


class Effort(Word):
    """The kind of effort a cardio exercise gives; swaps keep it."""

    STEADY = "steady", "steady effort"
    BURSTS = "bursts", "short bursts"


class Muscle(Word):
    """Muscle groups, from the legs up."""

    QUADRICEPS = "quadriceps", "Front of thigh"
    HAMSTRINGS = "hamstrings", "Back of thigh"
    GLUTES = "glutes", "Buttocks"
    HIP_SIDE = "hip-side", "Side of hip"
    ADDUCTORS = "adductors", "Inner thigh"
    HIP_FLEXORS = "hip-flexors", "Front of hip"
    CALVES = "calves", "Calves"
    SHINS = "shins", "Shins"
    FEET = "feet", "Feet"
    CORE = "core", "Belly and core"
    LOWER_BACK = "lower-back", "Lower back"
    UPPER_BACK = "upper-back", "Upper back"
    NECK = "neck", "Neck"
    CHEST = "chest", "Chest"
    SHOULDERS = "shoulders", "Shoulders"
    BICEPS = "biceps", "Front of arm"
    TRICEPS = "triceps", "Back of arm"
    GRIP = "grip", "Grip"


class Kit(Word):
    """Equipment. An exercise that needs none has the empty list as one of its alternatives."""

    DUMBBELL = "dumbbell", "Dumbbells"
    KETTLEBELL = "kettlebell", "Kettlebell"
    BARBELL = "barbell", "Barbell"
    RACK = "rack", "Squat rack"
    BENCH = "bench", "Bench"
    BOX = "box", "Box or step"
    BAND = "band", "Resistance band"
    STRAP = "strap", "Strong fixed band or strap"
    CHAIR = "chair", "Chair"
    WALL = "wall", "Wall"
    MAT = "mat", "Mat"
    CABLE = "cable", "Cable machine"
    SMITH_MACHINE = "smith-machine", "Smith machine"
    LEG_PRESS = "leg-press", "Leg press"
    HACK_SQUAT = "hack-squat-machine", "Hack squat machine"
    LEG_EXTENSION = "leg-extension-machine", "Leg extension machine"
    LEG_CURL = "leg-curl-machine", "Leg curl machine"
    HIP_MACHINE = "hip-machine", "Hip in/out machine"
    STANDING_HIP_MACHINE = "standing-hip-machine", "Kickback or multi-hip machine"
    CALF_MACHINE = "calf-machine", "Calf machine"
    BACK_EXTENSION = "back-extension-bench", "Back extension bench"
    EZ_BAR = "ez-bar", "EZ bar"
    SAFETY_BAR = "safety-bar", "Safety squat bar"
    LANDMINE = "landmine", "Landmine"
    WEIGHT_PLATE = "weight-plate", "Weight plate"
    SANDBAG = "sandbag", "Sandbag"
    TYRE = "tyre", "Tyre"
    HAMMER = "hammer", "Sledgehammer"
    YOKE = "yoke", "Yoke"
    ANKLE_WEIGHT = "ankle-weight", "Ankle weights"
    TRAP_BAR = "trap-bar", "Trap bar"
    WEDGE = "wedge", "Wedge or slant board"
    BALL = "ball", "Gym ball"
    MEDICINE_BALL = "medicine-ball", "Medicine ball"
    SUSPENSION_TRAINER = "suspension-trainer", "Suspension trainer"
    SLIDER = "slider", "Sliders or towel"
    ROPE = "rope", "Skipping rope"
    CLIMBING_ROPE = "climbing-rope", "Climbing rope"
    TRAMPOLINE = "trampoline", "Mini trampoline"
    POLES = "poles", "Walking poles"
    SKATES = "skates", "Skates"
    SKIS = "skis", "Skis"
    SLED = "sled", "Sled"
    BATTLE_ROPE = "battle-rope", "Battle ropes"
    AB_WHEEL = "ab-wheel", "Ab wheel"
    FOAM_ROLLER = "foam-roller", "Foam roller"
    BALANCE_PAD = "balance-pad", "Balance pad or board"
    PUNCH_BAG = "punch-bag", "Punch bag"
    PULL_UP_BAR = "pull-up-bar", "Pull-up bar"
    DIP_BARS = "dip-bars", "Dip bars"
    RINGS = "rings", "Gymnastic rings"
    CHEST_MACHINE = "chest-machine", "Chest press machine"
    SHOULDER_MACHINE = "shoulder-machine", "Shoulder press machine"
    RAISE_MACHINE = "raise-machine", "Lateral raise machine"
    ROW_MACHINE = "row-machine", "Row machine"
    FLY_MACHINE = "fly-machine", "Fly machine"
    TWIST_MACHINE = "twist-machine", "Torso twist machine"
    ARM_MACHINE = "arm-machine", "Arm machine"
    PULLOVER_MACHINE = "pullover-machine", "Pullover machine"
    TRUNK_MACHINE = "trunk-machine", "Ab or back machine"
    HIP_THRUST_MACHINE = "hip-thrust-machine", "Hip thrust machine"
    GLUTE_HAM_BENCH = "glute-ham-bench", "Glute-ham bench"
    LAT_PULLDOWN = "lat-pulldown", "Lat pulldown"
    UPRIGHT_BIKE = "upright-bike", "Upright bike"
    BICYCLE = "bicycle", "Bicycle"
    RECUMBENT_BIKE = "recumbent-bike", "Recumbent bike"
    SPIN_BIKE = "spin-bike", "Spin bike"
    AIR_BIKE = "air-bike", "Air bike"
    HAND_BIKE = "hand-bike", "Hand bike"
    ELLIPTICAL = "elliptical", "Elliptical (cross-trainer)"
    ROWER = "rower", "Rowing machine"
    SKI_MACHINE = "ski-machine", "Ski machine"
    STAIR_CLIMBER = "stair-climber", "Stair climber"
    TREADMILL = "treadmill", "Treadmill"
    POOL = "pool", "Pool"
    SPORTS_GEAR = "sports-gear", "Sports gear"
    WHEELCHAIR = "wheelchair", "Wheelchair"


class Skill(IntEnum):
    """How much practice an exercise takes."""

    BEGINNER = 1
    SOME_PRACTICE = 2
    EXPERIENCED = 3

    @property
    def label(self) -> str:
        """The step as people read it."""
        return ("For beginners", "Takes some practice", "Takes a lot of practice")[self - 1]


class Common(IntEnum):
    """How commonly an exercise is done: an editorial judgement used to break ties."""

    RARE = 1
    USUAL = 2
    EVERYWHERE = 3


class Sides(Word):
    """How the two sides take part."""

    BOTH = "both", "both sides together"
    EACH = "each", "one side, then the other"
    ALTERNATING = "alternating", "left and right in turn"


class Change(Word):
    """One change that makes the same exercise easier (or, in ``raises``, harder) on the knee."""

    STOP_HIGHER = "stop-higher", "Stop higher"
    SIT_BACK = "sit-back", "Sit back more"
    LIGHTER = "lighter", "Use less weight"
    LOWER_STEP = "lower-step", "Use a lower step"
    HIGHER_SEAT = "higher-seat", "Sit down to something higher"
    HOLD_ON = "hold-on", "Hold on"
    LONGER_STEP = "longer-step", "Take a longer step"
    SHIN_UPRIGHT = "shin-upright", "Keep the shin upright"
    FEET_HIGHER = "feet-higher", "Put your feet further away"
    BENT_RANGE = "bent-range", "Stay in the bent part"
    SHORTER_HOLD = "shorter-hold", "Hold for less time"
    SLOWER = "slower", "Slow down"
    SADDLE_HIGHER = "saddle-higher", "Raise the saddle"
    EASIER_GEAR = "easier-gear", "Use an easier gear"
    LOWER_RAMP = "lower-ramp", "Lower the ramp"
    LESS_SLOPE = "less-slope", "Less slope"
    SHORTER_STRIDE = "shorter-stride", "Take shorter, quicker steps"
    LEAN_FORWARD = "lean-forward", "Lean forward a little"
    SOFTER = "softer", "Land softly"
    LOWER_JUMP = "lower-jump", "Jump lower"
    STEP_INSTEAD = "step-instead", "Step instead of jumping"
    LEAVE_OUT = "leave-out", "Leave a part out"
    ONE_AT_A_TIME = "one-at-a-time", "One step at a time"
    PAD_KNEES = "pad-knees", "Pad your knees"
    PROP_HIPS = "prop-hips", "Put a cushion under your hips"
    SIT_DOWN = "sit-down", "Sit down for it"
    OFF_THE_KNEES = "off-the-knees", "Stay off your knees"
    HANDS_HIGHER = "hands-higher", "Put your hands higher"
    OTHER_KICK = "other-kick", "Change your kick"
    SMALLER = "smaller", "Make the move smaller"
    HEEL_WEDGE = "heel-wedge", "Heels on a wedge"
    DEEPER = "deeper", "Go deeper"
