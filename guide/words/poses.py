"""How a body stands, and what is around it."""

from __future__ import annotations

from guide.words.base import Word


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


class Lies(Word):
    """How a body lies that is seen from above."""

    BACK = "back", "on the back"
    FRONT = "front", "face down"


class Tense(Word):
    """What is tensed in a hold that nobody sees move."""

    THIGH = "thigh", "the front of the thigh"
    HAMSTRINGS = "hamstrings", "the back of the thigh"
    SEAT = "seat", "the seat"
    BELLY = "belly", "the belly"
    ARCH = "arch", "the arch of the foot"
    BLADES = "blades", "between the shoulder blades"


class Round(Word):
    """What a movement goes round, where the picture cannot show the whole way."""

    HEAD = "head", "the head"
    HIPS = "hips", "the hips"


class LoadAt(Word):
    """Where an outside load sits."""

    BACK = "back", "on the upper back"
    LOW_BACK = "lowback", "low on the back"
    FRONT = "front", "on the front of the shoulders"
    GOBLET = "goblet", "held at the chest"
    HANDS = "hands", "in the hands"
    ELBOWS = "elbows", "in the bends of the elbows"
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
    BLOCKS = "blocks", "blocks under the bar"
    CHAIR = "chair", "a chair"
    WALL = "wall", "a wall"
    WEDGE = "wedge", "a wedge"
    MAT = "mat", "a mat"
    BALL = "ball", "a gym ball"
    ROLLER = "roller", "a foam roller"
    CUSHION = "cushion", "a cushion"
    BARBELL = "barbell", "a barbell"
    RAILED_BAR = "railed-bar", "a barbell on rails"
    LANDMINE = "landmine", "a landmine bar"
    DUMBBELL = "dumbbell", "a dumbbell"
    KETTLEBELL = "kettlebell", "a kettlebell"
    PLATE = "plate", "a weight plate"
    MEDICINE_BALL = "medicine-ball", "a medicine ball"
    SANDBAG = "sandbag", "a sandbag"
    TYRE = "tyre", "a tyre"
    HAMMER = "hammer", "a sledgehammer"
    YOKE = "yoke", "a yoke"
    BAND = "band", "a band"
    STRAP = "strap", "a strap"
    CABLE = "cable", "a cable"
    BAR_ABOVE = "bar-above", "a fixed bar overhead"
    RAIL = "rail", "a rail to hold"
    ROPE = "rope", "a skipping rope"
    CLIMBING_ROPE = "climbing-rope", "a climbing rope"
    PUNCH_BAG = "punch-bag", "a punch bag"
    SKATES = "skates", "skates"
    POLES = "poles", "poles"
    TRAMPOLINE = "trampoline", "a mini trampoline"
    LEG_PRESS = "leg-press", "a leg press"
    HACK_SLED = "hack-sled", "a hack squat sled"
    LEG_EXTENSION = "leg-extension", "a leg extension machine"
    LEG_CURL = "leg-curl", "a leg curl machine"
    GLUTE_HAM = "glute-ham-bench", "a glute-ham bench"
    SEAT = "seat", "a machine seat"
    LEVER = "lever", "a padded lever"
    UPRIGHT_BIKE = "upright-bike", "an upright bike"
    BICYCLE = "bicycle", "a bicycle"
    RECUMBENT_BIKE = "recumbent-bike", "a recumbent bike"
    HAND_BIKE = "hand-bike", "pedals for the hands"
    ELLIPTICAL = "elliptical", "an elliptical"
    ROWER = "rower", "a rowing machine"
    SKI_MACHINE = "ski-machine", "a ski machine"
    STAIR_CLIMBER = "stair-climber", "a stair climber"
    PEDALS = "pedals", "pedals on a stand"
    TREADMILL = "treadmill", "a treadmill"
    STAIRS = "stairs", "stairs"
    CONES = "cones", "cones"
    LADDER = "ladder", "a ladder on the floor"
    HURDLE = "hurdle", "a low hurdle"
    SLIDE_BOARD = "slide-board", "a slide board"
    RACKET = "racket", "a racket"
    RUCKSACK = "rucksack", "a rucksack"
    VEST = "vest", "a weight vest"
    DOTS = "dots", "spots on the floor"
    TOWEL = "towel", "a towel"
    SKIS = "skis", "skis"
    GLIDER = "glider", "a machine with sliding skis"
    SLED = "sled", "a sled"
    WATER = "water", "water"
    SPORTS_BALL = "sports-ball", "a ball"
    NET = "net", "a net"
    BASKET = "basket", "a basket"
    CLUB = "club", "a golf club"
    STICK = "stick", "a hockey stick"
    FOIL = "foil", "a foil"
    PADDLE = "paddle", "a paddle"
    SPADE = "spade", "a spade"
    BOARD = "board", "a board"
    KAYAK = "kayak", "a kayak"
    SNOWSHOES = "snowshoes", "snowshoes"
    HOOP = "hoop", "a hoop"
    CLIMBING_WALL = "climbing-wall", "a climbing wall"
    HORSE = "horse", "a horse"
    SKATEBOARD = "skateboard", "a skateboard"
    BAT = "bat", "a table tennis bat"
    TABLE = "table", "a table"
    WHEELCHAIR = "wheelchair", "a wheelchair"


class Place(Word):
    """The part of the body a prop belongs to."""

    NEAR_FOOT = "near-foot", "under the near foot"
    FAR_FOOT = "far-foot", "under the far foot"
    FEET = "feet", "under the feet"
    HIP = "hip", "under the hips"
    BACK = "back", "behind or under the back"
    HANDS = "hands", "in the hands"
    ELBOWS = "elbows", "in the bends of the elbows"
    FAR_HAND = "far-hand", "in the far hand"
    KNEES = "knees", "at the knees"
    FRONT = "front", "in front"
