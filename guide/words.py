"""The closed vocabularies: every word of the catalog, the URLs and the pages.

A member's value is what stands in files and URLs; its ``label`` is what people read.
The order of the members is the order in which screens list them.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Self


class Word(StrEnum):
    """A word with the text people read for it."""

    label: str

    def __new__(cls, value: str, label: str) -> Self:
        """Make a member whose value is the code word and whose ``label`` is the screen word."""
        word = str.__new__(cls, value)
        word._value_ = value
        word.label = label
        return word


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
    CARRY = "carry", "Carry"
    PUSH = "push", "Push"
    PULL = "pull", "Pull"
    CORE = "core", "Core"
    MOBILITY = "mobility", "Stretch and mobility"


class Purpose(Word):
    """What an exercise is done for."""

    STRENGTH = "strength", "Strength"
    POWER = "power", "Power"
    CARDIO = "cardio", "Cardio"
    MOBILITY = "mobility", "Mobility"
    BALANCE = "balance", "Balance"


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
    CORE = "core", "Belly and core"
    LOWER_BACK = "lower-back", "Lower back"
    UPPER_BACK = "upper-back", "Upper back"
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
    CALF_MACHINE = "calf-machine", "Calf machine"
    BACK_EXTENSION = "back-extension-bench", "Back extension bench"
    TRAP_BAR = "trap-bar", "Trap bar"
    WEDGE = "wedge", "Wedge or slant board"
    BALL = "ball", "Gym ball"
    MEDICINE_BALL = "medicine-ball", "Medicine ball"
    SUSPENSION_TRAINER = "suspension-trainer", "Suspension trainer"
    SLIDER = "slider", "Sliders or towel"
    ROPE = "rope", "Skipping rope"
    SLED = "sled", "Sled"
    PULL_UP_BAR = "pull-up-bar", "Pull-up bar"
    DIP_BARS = "dip-bars", "Dip bars"
    LAT_PULLDOWN = "lat-pulldown", "Lat pulldown"
    UPRIGHT_BIKE = "upright-bike", "Upright bike"
    RECUMBENT_BIKE = "recumbent-bike", "Recumbent bike"
    SPIN_BIKE = "spin-bike", "Spin bike"
    ELLIPTICAL = "elliptical", "Elliptical (cross-trainer)"
    ROWER = "rower", "Rowing machine"
    SKI_MACHINE = "ski-machine", "Ski machine"
    STAIR_CLIMBER = "stair-climber", "Stair climber"
    TREADMILL = "treadmill", "Treadmill"
    POOL = "pool", "Pool"


class Watch(Word):
    """What can set a knee off; used for exercises and for what a person wants less of."""

    BENDING = "bending", "bending under load"
    FULL_BEND = "full-bend", "full bend"
    LANDING = "landing", "landing"
    TWISTING = "twisting", "twisting"
    SIDEWAYS = "sideways", "sideways load"
    KNEELING = "kneeling", "kneeling"
    STRAIGHTENING = "straightening", "straightening under load"
    PULLING = "pulling", "hard hamstring pull"


class Level(IntEnum):
    """The five steps of a mark, and of the kneecap band."""

    VERY_LOW = 0
    LOW = 1
    MODERATE = 2
    HIGH = 3
    VERY_HIGH = 4

    @property
    def label(self) -> str:
        """The step as people read it, such as ``Very low``."""
        return self.name.replace("_", " ").capitalize()

    @property
    def slug(self) -> str:
        """The step as it stands in URLs, such as ``very-low``."""
        return self.name.replace("_", "-").lower()


class Landing(IntEnum):
    """How the feet meet the floor."""

    FEET_STAY = 0
    STEPS = 1
    FLIGHT = 2
    HARD = 3

    @property
    def label(self) -> str:
        """The class as people read it."""
        return ("feet stay down", "steps", "light landings", "hard landings")[self]


class Basis(Word):
    """How a mark is known, the strongest first."""

    MEASURED = "measured", "measured"
    ANCHORED = "anchored", "estimated, scaled to a measured relative"
    ESTIMATED = "estimated", "estimated"
    BY_RULE = "by-rule", "by rule"
    NOT_RATED = "not-rated", "not rated"


class Rule(Word):
    """Why a mark needs no force figure: a rule gives the kneecap band (see ``guide.knee``)."""

    LEGS_REST = "legs-rest", "Your legs do no work here."
    LEGS_HOLD = "legs-hold", "Your legs only hold you up."
    LEGS_DRIVE = "legs-drive", "Your knees bend a little to help the push."
    HIP_WORK = "hip-work", "The work is at the hip; the knee hardly carries load."
    ANKLE_WORK = "ankle-work", "The work is at the ankle; the knee hardly carries load."
    HAMSTRING_WORK = "hamstring-work", "The back of the thigh works; the kneecap carries little."
    BENT_RANGE = "bent-range", "Studies found less kneecap stress here than near straight."
    RESTING_BEND = "resting-bend", "The knee rests in a deep bend without muscle work."
    EASY_PEDALLING = "easy-pedalling", "A light, round pedal stroke with your weight held up."
    WATER = "water", "The water carries most of your weight."


class Skill(IntEnum):
    """How much practice an exercise takes."""

    BEGINNER = 1
    SOME_PRACTICE = 2
    EXPERIENCED = 3

    @property
    def label(self) -> str:
        """The step as people read it."""
        return ("For beginners", "Takes some practice", "For experienced lifters")[self - 1]


class Common(IntEnum):
    """How commonly an exercise is done: an editorial judgement used to break ties."""

    RARE = 1
    USUAL = 2
    EVERYWHERE = 3


class Cost(IntEnum):
    """What an exercise asks of the hip or the lower back."""

    NONE = 0
    SOME = 1
    CLEAR = 2
    HIGH = 3

    @property
    def label(self) -> str:
        """The step as people read it."""
        return ("none", "some", "clear", "high")[self]


class Sides(Word):
    """How the two sides take part."""

    BOTH = "both", "both sides together"
    EACH = "each", "one side, then the other"
    ALTERNATING = "alternating", "side by side in turn"


class Support(Word):
    """What carries the body, and so which equations give the knee load."""

    TWO = "two", "on two legs"
    ONE = "one", "on one leg"
    SPLIT = "split", "in split stance"
    WALL = "wall", "back against a wall"
    STRAP = "strap", "held by a strap behind the knees"
    BRIDGE = "bridge", "shoulders and feet down"
    PUSH = "push", "pushing a plate or sled"
    PAD = "pad", "pushing a pad with the shin"
    KNEEL = "kneel", "on the knees"
    OPEN = "open", "foot in the air"
    DRAWN = "drawn", "for the picture only"


class LoadAt(Word):
    """Where an outside load sits."""

    BACK = "back", "on the upper back"
    LOW_BACK = "lowback", "low on the back"
    FRONT = "front", "on the front of the shoulders"
    GOBLET = "goblet", "held at the chest"
    HANDS = "hands", "in the hands"
    HIP = "hip", "on the hips"
    ANKLE = "ankle", "at the ankle"
    SLED = "sled", "on the machine"
    PAD = "pad", "on the shin pad"


class Arms(Word):
    """Where the arms are, as presets for the picture and the centre of mass."""

    HANG = "hang", "hanging"
    FORWARD = "forward", "held out in front"
    HIPS = "hips", "hands on hips"
    BAR = "bar", "on the bar behind the neck"
    RACK = "rack", "bar on the front of the shoulders"
    GOBLET = "goblet", "weight at the chest"
    DEADLIFT = "deadlift", "long, bar over mid-foot"
    OVERHEAD = "overhead", "overhead"
    CROSSED = "crossed", "crossed on the chest"


class Foot(Word):
    """How the other foot touches down in a split stance."""

    TOES = "toes", "on the toes"
    LACES = "laces", "on the laces"
    FLAT = "flat", "flat"


class PropKind(Word):
    """Things drawn with the figure."""

    BENCH = "bench", "a bench"
    BOX = "box", "a box"
    CHAIR = "chair", "a chair"
    WALL = "wall", "a wall"
    WEDGE = "wedge", "a wedge"
    MAT = "mat", "a mat"
    BALL = "ball", "a gym ball"
    ROLLER = "roller", "a foam roller"
    CUSHION = "cushion", "a cushion"
    BARBELL = "barbell", "a barbell"
    DUMBBELL = "dumbbell", "a dumbbell"
    KETTLEBELL = "kettlebell", "a kettlebell"
    PLATE = "plate", "a weight plate"
    MEDICINE_BALL = "medicine-ball", "a medicine ball"
    BAND = "band", "a band"
    STRAP = "strap", "a strap"
    CABLE = "cable", "a cable"
    BAR_ABOVE = "bar-above", "a fixed bar overhead"
    RAIL = "rail", "a rail to hold"
    ROPE = "rope", "a skipping rope"
    LEG_PRESS = "leg-press", "a leg press"
    HACK_SLED = "hack-sled", "a hack squat sled"
    LEG_EXTENSION = "leg-extension", "a leg extension machine"
    LEG_CURL = "leg-curl", "a leg curl machine"
    SEAT = "seat", "a machine seat"
    UPRIGHT_BIKE = "upright-bike", "an upright bike"
    RECUMBENT_BIKE = "recumbent-bike", "a recumbent bike"
    ELLIPTICAL = "elliptical", "an elliptical"
    ROWER = "rower", "a rowing machine"
    SKI_MACHINE = "ski-machine", "a ski machine"
    STAIR_CLIMBER = "stair-climber", "a stair climber"
    TREADMILL = "treadmill", "a treadmill"
    STAIRS = "stairs", "stairs"
    SLED = "sled", "a sled"
    WATER = "water", "water"


class Place(Word):
    """The part of the body a prop belongs to."""

    NEAR_FOOT = "near-foot", "under the near foot"
    FAR_FOOT = "far-foot", "under the far foot"
    FEET = "feet", "under the feet"
    HIP = "hip", "under the hips"
    BACK = "back", "behind or under the back"
    HANDS = "hands", "in the hands"
    KNEES = "knees", "at the knees"
    FRONT = "front", "in front"


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
    ONE_AT_A_TIME = "one-at-a-time", "One step at a time"
    PAD_KNEES = "pad-knees", "Pad your knees"
    PROP_HIPS = "prop-hips", "Put a cushion under your hips"
    OTHER_KICK = "other-kick", "Change your kick"
    SMALLER = "smaller", "Make the move smaller"
    HEEL_WEDGE = "heel-wedge", "Heels on a wedge"
    DEEPER = "deeper", "Go deeper"


class Confidence(Word):
    """How directly a published figure was seen, the most direct first."""

    FULL_TEXT_TABLE = "full text table", "seen in a table of the paper"
    ABSTRACT = "abstract", "seen in the paper's abstract"
    TRANSCRIBED = "secondary page (transcribed table)", "copied by someone else from the paper"
    SECONDARY = "secondary page", "quoted on another page"
    QUOTED = "secondary page (quoted results)", "quoted on another page"
    DERIVED = "derived", "worked out from seen figures"
