"""What the words of a name are worth: which make the exercise, and which only refine it.

The last word of "alternating narrow-stance hack squat" that is no refinement, body part or piece
of equipment says what is done: a squat. Another squat may stand in for it; a curl may not.
"""

from __future__ import annotations

from collections.abc import Mapping

from guide.coach.activities import ACTIVITIES, NEAR
from guide.coach.alike import ALIKE, each
from guide.coach.names import KIT_IN_FRONT
from guide.words import Muscle

M = Muscle


KIN: tuple[frozenset[str], ...] = NEAR + tuple(
    frozenset(words.split())
    for words in (
        "throw toss pass tossup throwup",
        "jump hop leap bound broadjump dropjump",
        "walk carry",
        "row pull",
        "row rowing",
        "twist rotation",
        "drag pull",
        "gymball ball",
        "medball ball",
        "hyperextension extension",
        "bike cycling cycle",
        "situp crunch",
        "run sprint",
        "tuck pullin",
    )
)
"""Movements so near to each other that one may stand in for the other."""

EXACT = frozenset({"broadjump", "dropjump"})
"""Movements that say more than their kin: a jump is not yet a broad jump."""

KIN_OF_A_PART = frozenset({"raise", "lift", "lower"})
"""Kin beside a body part: a leg lift is a leg raise, but a cable lift is no raise of the arms."""

DOES: Mapping[str, str] = {
    "adductor": "adduction",
    "abductor": "abduction",
    "extensor": "extension",
    "flexor": "flexion",
    "hipflexor": "hipflexion",
    "rotator": "rotation",
}
"""What a muscle is called → what it does: an "adductor machine" is for adduction."""

STAND_INS: tuple[frozenset[str], ...] = tuple(
    frozenset(words.split())
    for words in (
        "axle log barbell specialbar",
        "keg stone sandbag",
        "rickshaw yoke trapbar",
        "mace club kettlebell",
        "bosu balancepad wobbleboard",
        "box bench",
        "miniband band",
    )
)
"""Equipment so much alike that one may stand in for the other."""

NEAR_TOOLS: Mapping[str, str] = {
    "kettlebell": "dumbbell",
    "dumbbell": "kettlebell",
    "mace": "kettlebell",
    "club": "kettlebell",
}
"""Held in the same way: rather than without, a press is done with the other."""

IMPLIED: Mapping[str, str] = {
    **dict.fromkeys(("safetybar", "ez"), "barbell"),
    "prone": "lying",
    "bentover": "standing",
    "halfkneeling": "kneeling",
    "allfours": "kneeling",
    "pulldown": "seated",
}
"""What says more exactly → what it says: "lying face down" is "face down", an EZ bar a bar."""

DONE_FOR: Mapping[str, str] = {
    "pulldown": "lat",
    "pushdown": "tricep",
    "crunch": "ab",
    "shrug": "trap",
    "lunge": "oneleg",
}
"""Moves that are for one part anyhow, or on one leg: a "lat pulldown" is a pulldown."""

SLOPES = frozenset({"incline", "decline", "flat"})
BENCHED = frozenset({"press", "fly"})
"""Said with a slope, these are done on a bench: an "incline bench press" is an incline press."""

OPPOSITES: Mapping[str, str] = each(
    place="seated standing lying prone kneeling halfkneeling allfours hanging bentover",
    slope="incline decline flat",
    way="front reverse side",
    height="high low",
    legs="oneleg twoleg",
    reach="overhead",
    behind="behindneck behindback",
    effort="isometric",
    where="indoor outdoor",
    bend="straightleg bentleg straightarm bentarm straightknee bentknee",
)
"""Words of one group contradict each other."""

LIMBS = ("hand", "foot", "feet", "toe", "heel", "arm", "elbow")
HELD = ("out", "in", "down", "together", "apart", "pointed")
CROSSED = ("crossed", "overhead", "extended", "outstretched")
CROSSING = ("arm", "hand", "foot", "feet", "leg")
LIMBS_HELD = {
    "limb": " ".join(
        ["rearfoot", "elbowtucked"]
        + [limb + held for limb in LIMBS for held in HELD]
        + [limb + held for limb in CROSSING for held in CROSSED if limb + held != "legextended"]
    )
}
"""How a limb is held, run together: "toes out", "heels together", "arms crossed"."""

REFINING: Mapping[str, str] = each(
    width="narrow wide medium vbar elevated raised heelselevated deficit",
    turn="overhand underhand pronated supinated neutral palm palmup palmdown",
    grip="snatchgrip",
    load="""
        zercherheld rackheld overheadheld suitcase gobletgrip cleangrip bearhug offset contralateral
        ipsilateral""",
    arms="onearm twoarm",
    rest="""
        alternating alternate dynamic mid single grip stance hand foot feet attachment style
        version variation handle position male female regular standard traditional
        squatstyle lungestyle straightback isolateral bilateral basic normal strict kipping slow
        extended range block
        harness technique bar straight bent two double both part degree body reverseband weight
        motion method partner left right facing point spot place kneehigh shinhigh thighhigh
        pausedat tucked facingout facingup facingdown thumb thumbup
        response multiple beginner intermediate advanced progression series variant inch cm kg
        kilo lb pound min minute sec second metre meter m km rep calorie calories""",
    manner="""
        1.5 negative partial eccentric pulse deadstop resisted modified lean leaning bias focus
        focused combo complex gentle passive self pnf sequence tempo pause quick fast heavy
        light easy hard steady state level drill practice dropset programme mode setting session
        workout class recovery routine mobility together apart touchandgo chain max vigorous
        moderate controlled effort intensity pace watt mph kmh grade gradient armsup ardha
        clockwise anticlockwise counterclockwise baddha
        parivrtta supta eka pada utthita prasarita vest leanback leanforward warmup cooldown
        continuous consecutive repeated successive cardio hyrox
        nojump noswitch nodrop nodip nobounce nofoot nofeet nohook nolockout nopushup
        nopush""",
    **LIMBS_HELD,
)
"""Words that only refine a name: how wide, how held, how many arms, by turns. By group."""

_BACK = frozenset({M.UPPER_BACK, M.LOWER_BACK})
_ARM = frozenset({M.BICEPS, M.TRICEPS, M.SHOULDERS})
PARTS: Mapping[str, frozenset[Muscle]] = {
    "quad": frozenset({M.QUADRICEPS}),
    "thigh": frozenset({M.QUADRICEPS, M.HAMSTRINGS, M.ADDUCTORS}),
    "hamstring": frozenset({M.HAMSTRINGS}),
    "glute": frozenset({M.GLUTES}),
    "piriformi": frozenset({M.GLUTES}),
    "hip": frozenset({M.GLUTES, M.HIP_SIDE, M.HIP_FLEXORS, M.ADDUCTORS}),
    "hipflexor": frozenset({M.HIP_FLEXORS}),
    "groin": frozenset({M.ADDUCTORS}),
    "adductor": frozenset({M.ADDUCTORS}),
    "abductor": frozenset({M.HIP_SIDE}),
    "itband": frozenset({M.HIP_SIDE}),
    "calf": frozenset({M.CALVES}),
    "soleu": frozenset({M.CALVES}),
    "achille": frozenset({M.CALVES}),
    "shin": frozenset({M.SHINS}),
    "tibiali": frozenset({M.SHINS}),
    "peroneal": frozenset({M.CALVES}),
    "ankle": frozenset({M.CALVES, M.SHINS}),
    "toe": frozenset({M.FEET, M.CALVES, M.SHINS}),
    **dict.fromkeys(("knee", "kneedrawn"), frozenset({M.QUADRICEPS, M.HAMSTRINGS})),
    "leg": frozenset({M.QUADRICEPS, M.HAMSTRINGS, M.GLUTES, M.CALVES, M.HIP_FLEXORS}),
    "ab": frozenset({M.CORE}),
    "core": frozenset({M.CORE}),
    "oblique": frozenset({M.CORE}),
    "torso": frozenset({M.CORE}),
    "back": _BACK,
    "lowerback": frozenset({M.LOWER_BACK}),
    "upperback": frozenset({M.UPPER_BACK}),
    "lat": frozenset({M.UPPER_BACK}),
    "trap": frozenset({M.UPPER_BACK}),
    "uppertrap": frozenset({M.NECK, M.UPPER_BACK}),
    "chest": frozenset({M.CHEST}),
    "shoulder": frozenset({M.SHOULDERS}),
    "bicep": frozenset({M.BICEPS}),
    "brachiali": frozenset({M.BICEPS}),
    "tricep": frozenset({M.TRICEPS}),
    "arm": _ARM,
    "elbow": _ARM,
    "forearm": frozenset({M.GRIP}),
    "wrist": frozenset({M.GRIP}),
    "finger": frozenset({M.GRIP}),
    "neck": frozenset({M.NECK}),
}
"""Body parts as search spells them, with the muscles an exercise for them works."""

UNSTRETCHED = frozenset(
    {"arm", "leg", "back", "elbow", "knee", "kneedrawn", "toe", "finger", "core", "torso"}
)
"""Body parts that alone do not mean a stretch of them, as "seated glute" does."""

TOOLS: Mapping[str, str] = {
    **{word: word for word in KIT_IN_FRONT},
    "ez": "ez",
    "medball": "medball",
    "gymball": "gymball",
    "ball": "ball",
    "trapbar": "trapbar",
    "bench": "bench",
    "plate": "plate",
    "rope": "rope",
    "ring": "ring",
    "strap": "strap",
    "box": "box",
    "wall": "wall",
    "chair": "chair",
    **{tilting: tilting for tilting in ("wobbleboard", "balancepad")},
    "step": "step",
    "floor": "floor",
    **{place: place for place in ("door", "doorway", "bed", "desk")},
    "treadmill": "treadmill",
    "sled": "sled",
    "landmine": "landmine",
    "ankleweight": "ankleweight",
    "sandbag": "sandbag",
    "mace": "mace",
    "club": "club",
    **{word: word for group in STAND_INS for word in group},
}
"""Equipment as it is said in names. It is no movement, so no name is about it alone."""

NEAR_PARTS: tuple[frozenset[str], ...] = tuple(
    frozenset(words.split())
    for words in (
        "calf achille",
        "soleu achille",
        "shin tibiali",
        "groin adductor",
        "trap uppertrap",
        "abductor itband",
        "bicep brachiali",
    )
)
"""Body parts that are stretched, rolled and trained by the same exercises."""

LOADED = frozenset({"barbell", "dumbbell", "kettlebell", "cable", "smith", "ez", "weighted",
                    "axle", "log", "keg", "stone", "rickshaw", "yoke"})  # fmt: skip
"""Said of a lift, never of a stretch."""

ON_MACHINES = frozenset({"treadmill", "elliptical", "bike", "rower", "erg", "stairmill", "climber",
                         "stairmaster", "stepper"})  # fmt: skip
"""Said of a machine for cardio: a "treadmill glute workout" stretches nothing."""

GEAR = LOADED | {"sled", "sandbag", "trapbar", "mace", "club", "medball", "landmine"}
"""Never said of a stretch either."""

FREE = frozenset({"barbell", "dumbbell", "kettlebell", "medball", "plate", "sandbag", "keg"})
"""Held by hands: what is done with these is not done in a machine."""

REAL = frozenset({*ALIKE, *OPPOSITES, *REFINING, *PARTS, *TOOLS, *ACTIVITIES, "flexion", "strike",
                  "rowing", "static", "adduction", "abduction", "start", "beach"})  # fmt: skip
"""Words that are no misspelling of others: "chain" is not meant for "chair"."""


def refines(word: str) -> bool:
    """Whether a word only refines a name; so does a measure: "24", "20kg"."""
    return word in REFINING or word[:1].isdigit()
