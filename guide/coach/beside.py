"""Words that mean another thing beside some others: a triceps press is an extension."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from msgspec import Struct


class Beside(Struct, frozen=True):
    """What a word means where a text also says all of some words and none of others."""

    word: str
    means: str
    among: frozenset[str]
    without: frozenset[str] = frozenset()


def _beside(word: str, means: str, among: str, without: str = "") -> Beside:
    return Beside(word, means, frozenset(among.split()), frozenset(without.split()))


ON_LEGS = ("calf", "leg", "hip", "quad", "hamstring", "glute", "squat", "deadlift", "rdl",
           "romanian", "bridge", "thrust", "hop", "jump", "stepup")  # fmt: skip

RIDDEN = ("sprint", "interval", "hill", "stationary", "recumbent", "upright", "oneleg")

HELD_BESIDE = ("rdl", "romanian", "goodmorning", "stepup", "stepdown", "split", "curtsy", "side",
               "cossack", "pistol", "bridge", "thrust", "bulgarian")  # fmt: skip
AT_CHEST = "press pass push throw fly raise row stretch"  # "squat to chest pass"
ROLLED = ("back", "upperback", "lowerback", "lat", "chest", "quad", "hamstring", "calf", "glute",
          "hip", "itband", "adductor", "shin", "neck")  # fmt: skip
MASSAGED = ("lat", "quad", "hamstring", "calf", "soleu", "glute", "itband", "adductor", "shin",
            "tibiali", "forearm")  # fmt: skip
PRESSED = ("foot", "upperback", "shoulder", "uppertrap", "piriformi", "hipflexor", "peroneal")
HANDLED = "squeeze raise toss catch throw drop bounce balance pass reach bridge grip crush"
"""What else is done with a small ball than lying on it."""

RELEASED = ("quad", "hamstring", "calf", "achille", "soleu", "itband", "abductor", "adductor",
            "groin", "shin", "tibiali", "peroneal", "lowerback")  # fmt: skip
STILL = ("neck", "uppertrap", "shoulder", "chest", "bicep", "tricep", "forearm", "wrist",
         "lat", "upperback", "lowerback", "hipflexor", "groin", "adductor", "itband", "calf",
         "ankle", "shin")  # fmt: skip
TIED = ("quad", "hamstring", "calf", "itband", "adductor", "abductor", "groin", "hipflexor",
        "ankle")  # fmt: skip
ROWED = ("cable", "upright", "bentover", "barbell", "dumbbell", "kettlebell", "band", "tbar", "ez",
         "seated", "inverted", "landmine", "chest", "lat", "back", "upperback")  # fmt: skip
LIFTED = "curl raise press row hold squat lunge fly extension bridge"
DRAWN = ("uppertrap", "wrist", "finger", "hipflexor", "glute", "groin", "adductor",
         "itband", "quad", "hamstring", "calf")  # fmt: skip
WORKED = "band cable machine barbell dumbbell kettlebell sled rope raise lift curl through rack"

SLID = ("plank", "pike", "lunge", "climber", "kneein", "bodysaw", "adduction")
EXPLOSIVE = ("explosive", "plyometric", "plyo")
FAST_ANYHOW = ("jump", "dropjump", "broadjump", "hop", "bound", "throw")

LANDED = ("jump", "dropjump", "broadjump", "hop", "bound", "leap", "landing")
PACED = ("rowing", "rower", "ski", "bike", "cycling", "treadmill", "elliptical", "stairmill",
         "swim", "swimming", "stroke", "freestyle")  # fmt: skip

PROGRAMMED = ("treadmill", "bike", "rower", "rowing", "elliptical", "stairmill", "erg")
"""Machines that run a programme: there a pyramid is no pose and a ladder not on the floor."""

EASILY = ("cooldown", "warmup", "recovery", "calorie", "calory")
MUSCLES = (
    ("extensor", "hip", "glute"),
    ("extensor", "knee", "quad"),
    ("extensor", "elbow", "tricep"),
    ("extensor", "torso", "lowerback"),
    ("flexor", "knee", "hamstring"),
    ("flexor", "elbow", "bicep"),
    ("flexor", "plantar", "calf"),
    ("flexor", "torso", "ab"),
)
"""What a muscle is called by the joint that it moves."""

BENT = ("bentover", "leanforward", "prone")
BENT_FOR = ("shoulder raise", "side raise", "row", "tricep extension")

BESIDE = (
    _beside("press", "extension", "tricep", "bench narrow grip chest jm shoulder"),
    _beside("press", "raise", "calf", "leg sled"),
    _beside("raise", "fly", "shoulder reverse"),
    *(_beside("raise", "fly", f"{bent} side", "leg hip") for bent in BENT),
    *(_beside("side", "reverse", f"{bent} raise", "leg hip") for bent in BENT),
    *(_beside("leanforward", "bentover", move, "leg hip calf back sled") for move in BENT_FOR),
    _beside("leg", "knee", "bentknee raise", "straightleg"),
    _beside("leg", "knee", "tuck"),
    _beside("stepback", "reverse", "lunge"),
    *(_beside("hs", "hamstring", done) for done in ("curl", "stretch")),
    *(
        _beside(limb, "hip", does)
        for limb in ("thigh", "leg")
        for does in ("abductor", "abduction", "adductor", "adduction")
    ),
    *(_beside("unilateral", "oneleg", part) for part in ON_LEGS),
    _beside("unilateral", "onearm", ""),
    *(
        _beside("reverse", "underhand", f"{move} grip", "curl fly")
        for move in ("pulldown", "press", "pullup", "chinup")
    ),
    *(
        _beside("isolateral", "machine", move, "dumbbell kettlebell barbell cable leg")
        for move in ("press", "row", "pulldown", "curl", "fly", "pull", "raise")
    ),
    *(
        _beside("split", "stance", f"stance {move}")
        for move in ("raise", "curl", "fly", "woodchop")
    ),
    *(_beside("rowing", "row", said, "stationary") for said in ROWED),
    *(
        _beside("overhead", "overheadheld", move, "press throw reach")
        for move in ("lunge", "stepup", "split", "bulgarian")
    ),
    *(_beside("overhead", "armsup", f"reach {move}") for move in ("lunge", "stepup", "split")),
    *(
        _beside("chest", "goblet", f"{move} {load}", AT_CHEST)
        for move in ("squat", "lunge", "stepup")
        for load in ("dumbbell", "kettlebell", "plate", "weight", "medball")
    ),
    *(_beside("zercher", "zercherheld", move) for move in HELD_BESIDE),
    *(
        _beside(rack, "rackheld", move)
        for rack in ("frontrack", "backrack")
        for move in HELD_BESIDE
    ),
    *(
        _beside("rack", "rackheld", f"{held} {move}")
        for held in ("dumbbell", "kettlebell")
        for move in HELD_BESIDE
    ),
    _beside("heel", "calf", "raise", "toe"),
    *(_beside("roller", "foamroll", part, "ab") for part in ROLLED),
    *(
        _beside("tennisball", "foamroll", part, HANDLED)
        for part in sorted({*MASSAGED, *ROLLED, *PRESSED})
    ),
    _beside("tennisball", "ball", ""),
    _beside("side", "lat", "pulldown"),
    _beside("bent", "bend", "side"),
    *(_beside("bicycle", "bike", ridden) for ridden in RIDDEN),
    *(_beside("rollout", "foamroll", part) for part in ("quad", "hamstring", "calf", "glute")),
    _beside("static", "passive", "stretch"),
    *(_beside("static", "passive", part, LIFTED) for part in STILL),
    *(_beside("rolling", "foamroll", part) for part in MASSAGED),
    _beside("90", "ninety", "stretch"),
    _beside("stance", "leg", "wide stretch"),
    _beside("ball", "gymball", "stretch"),
    *(_beside("roll", "foamroll", part, "ball gymball curl in out") for part in MASSAGED),
    *(_beside("roll", "foamroll", f"ball {part}") for part in ("forearm", "chest", "shoulder")),
    *(_beside("hip", part, f"{part} stretch") for part in ("adductor", "abductor")),
    *(_beside("release", "foamroll", part) for part in RELEASED),
    *(_beside("stair", "step", part) for part in ("calf", "achille", "soleu", "stretch")),
    _beside("stair", "step", "heel raise"),
    *(_beside("bottom", "adductor", f"side leg {raised}") for raised in ("raise", "lift")),
    *(_beside("ankle", "leg", f"curl {worn}") for worn in ("strap", "cuff")),
    *(_beside("fourpoint", "allfours", done) for done in ("circle", "rotation", "rock", "stretch")),
    _beside("assisted", "partner", "stretch"),
    *(
        _beside(tied, "strap", f"{part} stretch")
        for tied in ("rope", "towel", "belt")
        for part in TIED
    ),
    _beside("loaded", "weighted", "stretch"),
    _beside("deep", "gentle", "stretch", "squat knee"),
    *(_beside("pull", "stretch", part, WORKED) for part in DRAWN),
    *(_beside(how, "stretch", "calf", WORKED) for how in ("grab", "lean")),
    *(_beside("opener", "stretch", part) for part in (*STILL, "quad", "hamstring")),
    *(
        _beside("mobilization", "stretch", part, "foamroll")
        for part in (*STILL, "hamstring")
        if part != "upperback"
    ),
    _beside("release", "foamroll", "lower leg"),
    *(_beside("roll", "foamroll", f"stick {part}") for part in ("bicep", "tricep")),
    *(_beside("ladder", "programme", machine) for machine in PROGRAMMED),
    *(_beside("row", "rowing", how, " ".join(ROWED)) for how in EASILY),
    *(_beside(does, muscle, f"{joint} stretch") for does, joint, muscle in MUSCLES),
    *(_beside(rub, "foamroll", "foamroll") for rub in ("roll", "release", "mobilization", "knot")),
    *(_beside("anterior", "front", part) for part in ("hip", "shoulder", "thigh")),
    *(_beside("barbell", "attachment", pulled) for pulled in ("cable", "pulldown", "pushdown")),
    *(_beside("woodchop", "fast", limb) for limb in ("foot", "feet")),
    *(_beside("towel", "slider", slid, "pull row curl grip bentover") for slid in SLID),
    _beside("plyo", "jump", "squat"),
    _beside("plyo", "jump", "lunge"),
    _beside("plyometric", "jump", "squat"),
    _beside("plyometric", "jump", "lunge"),
    *(_beside(word, "fast", move) for word in EXPLOSIVE for move in FAST_ANYHOW),
    *(_beside("stick", "pausedat", move) for move in LANDED),
    _beside("twoleg", "pausedat", "oneleg landing"),
    *(
        _beside(dosed, "interval", how)
        for dosed in ("pyramid", "repeat", "tabata")
        for how in PACED
    ),
    *(_beside("fly", "sprint", measure) for measure in ("meter", "metre", "yard")),
    *(_beside(dosed, "session", "rope") for dosed in ("pyramid", "repeat")),
)

_OF: Mapping[str, tuple[Beside, ...]] = {
    word: tuple(rule for rule in BESIDE if rule.word == word)
    for word in sorted({rule.word for rule in BESIDE})
}


def meant(word: str, said: AbstractSet[str]) -> str:
    """The word that this one stands for beside the others; itself where it stands for none."""
    for rule in _OF.get(word, ()):
        if rule.among <= said and rule.without.isdisjoint(said):
            return rule.means
    return word
