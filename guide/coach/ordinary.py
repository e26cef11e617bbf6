"""The words of questions: what hurts, what is at hand, what for. Ordinary words → filters.

Keys are written as people say them. The words "the", "my", "on" and their like count for nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

from guide.words import Kit, Level, Muscle, Purpose, Skill, Watch

Meaning = tuple[str, tuple[str, ...]]
"""A field of the address with its values."""

MACHINES = (
    Kit.CABLE, Kit.SMITH_MACHINE, Kit.LEG_PRESS, Kit.HACK_SQUAT, Kit.LEG_EXTENSION, Kit.LEG_CURL,
    Kit.HIP_MACHINE, Kit.CALF_MACHINE, Kit.CHEST_MACHINE, Kit.SHOULDER_MACHINE, Kit.ROW_MACHINE,
    Kit.FLY_MACHINE, Kit.TWIST_MACHINE, Kit.ARM_MACHINE, Kit.LAT_PULLDOWN, Kit.UPRIGHT_BIKE,
    Kit.RECUMBENT_BIKE, Kit.SPIN_BIKE, Kit.AIR_BIKE, Kit.HAND_BIKE, Kit.ELLIPTICAL, Kit.ROWER,
    Kit.SKI_MACHINE, Kit.STAIR_CLIMBER, Kit.TREADMILL,
)  # fmt: skip
BIKES = (Kit.UPRIGHT_BIKE, Kit.BICYCLE, Kit.RECUMBENT_BIKE, Kit.SPIN_BIKE, Kit.AIR_BIKE)
BALLS = (Kit.BALL, Kit.MEDICINE_BALL)


def _each(field: str, groups: Mapping[object, str]) -> dict[str, Meaning]:
    """Phrases apart by commas → the field with the values of their group."""
    return {
        phrase.strip(): (field, tuple(_url(v) for v in (key if isinstance(key, tuple) else (key,))))
        for key, listed in groups.items()
        for phrase in listed.split(",")
    }


def _url(value: object) -> str:
    if isinstance(value, Level):
        return value.slug
    return str(int(value)) if isinstance(value, Skill) else str(value)


WATCH: Mapping[str, Meaning] = _each(
    "want-less",
    {
        Watch.BENDING: """stairs, stair, steps, upstairs, downstairs, going up stairs, going down
            stairs, downhill, hills, slopes, bending, bend, bent, bending down, bending knees,
            crouching, crouch, knee bends, getting up from chair, getting out of chair,
            standing up from chair""",
        Watch.FULL_BEND: """full bend, fully bent, deep bend, deep bending, bending fully,
            sitting on heels, bending all way, deep squats, deep squatting, deep""",
        Watch.LANDING: """landing, landings, jumping, jump, jumps, impact, running, run, jogging,
            jog, hopping, hops, skipping, high impact, plyo, plyometrics, bouncing, sprinting""",
        Watch.TWISTING: """twisting, twist, twists, pivoting, pivot, pivots, turning, cutting,
            changing direction, turns, rotating""",
        Watch.SIDEWAYS: "sideways, side to side, side steps, sideways load, side load",
        Watch.KNEELING: """kneeling, kneel, kneeling down, being on knees, knees, on all fours,
            all fours""",
        Watch.STRAIGHTENING: """straightening, straighten, straightening leg, straightening knee,
            straightening under load, straight leg""",
        Watch.PULLING: "hamstring pull, pulling, hard hamstring pull, pulling with hamstrings",
    },
)
"""What sets a knee off, as people say it behind "hurts" or "no"."""

ALWAYS: Mapping[str, Meaning] = {
    **_each("want-less", {Watch.LANDING: """low impact, no impact, non impact, zero impact,
        without impact, less impact, not jumping, feet stay down, nothing that jumps,
        quiet, neighbours downstairs"""}),
    **_each("kit", {"none": """no equipment, no kit, without equipment, without kit, no gear,
        home, no gym, without gym, without weights, no weights, hotel room, bodyweight only,
        only bodyweight, just bodyweight, bodyweight, nothing needed, park, body weight"""}),
    **_each("knee", {
        Level.VERY_LOW: """gentlest, very gentle, very low knee impact, very easy on knees,
            easiest on knees""",
        Level.LOW: """knee friendly, knees friendly, safe for knees, safe for knee, safe on knees,
            easy on knees, easy on knee, gentle on knees, gentle on knee, gentle,
            gentler, light on knees, low knee impact, low knee load, kind to knees, kinder to knees,
            easier on knees, easier on knee, less knee load, little knee load, low load on knees,
            lower impact on knees, less stress on knees, spare knees, spares knees""",
        Level.MODERATE: "moderate knee impact, medium knee impact",
    }),
    **_each("skill", {Skill.BEGINNER: """beginner, beginners, for beginners, never trained,
        new to gym, new to exercise, simple, easy to learn, first time, newbie, untrained,
        seniors, senior, elderly, old people, older people, older adults, pensioners"""}),
    **_each("goal", {
        Purpose.CARDIO: """cardio, aerobic, aerobics, endurance, fitness, stamina, get fit,
            lose weight, burn calories, burn fat, conditioning, out of breath, hiit, intervals,
            interval training, zone 2, zone two, circuit training""",
        Purpose.STRENGTH: """strength, strengthen, strengthening, stronger, get stronger,
            build muscle, muscle building, strength training, lifting, weight training, tone,
            toning, weights""",
        Purpose.MOBILITY: """stretch, stretches, stretching, mobility, flexibility, flexible,
            loosen, loosen up, stiff, tight, warm up, cool down""",
        Purpose.BALANCE: "balance, balance exercises, wobbly, steadier",
        Purpose.POWER: "power, explosive, plyometric, plyometrics, plyo",
    }),
    **_each("muscle", {
        (Muscle.QUADRICEPS, Muscle.HAMSTRINGS, Muscle.GLUTES, Muscle.CALVES): """legs, leg,
            leg day, lower body, leg workout, leg exercise""",
        Muscle.QUADRICEPS: "quads, quad, quadriceps, front of thigh, front thigh, vmo",
        (Muscle.QUADRICEPS, Muscle.HAMSTRINGS): "thighs, thigh",
        Muscle.HAMSTRINGS: "hamstrings, hamstring, hams, back of thigh, back of legs",
        Muscle.GLUTES: "glutes, glute, bum, butt, buttocks, backside, booty, behind, bottom",
        (Muscle.GLUTES, Muscle.HIP_SIDE, Muscle.HIP_FLEXORS): "hips, hip",
        Muscle.HIP_SIDE: """side of hip, outer hip, outer thigh, hip abductors, abductors,
            side glutes, glute med, gluteus medius""",
        Muscle.ADDUCTORS: "inner thigh, inner thighs, adductors, groin",
        Muscle.HIP_FLEXORS: "hip flexors, hip flexor, front of hip, psoas",
        Muscle.CALVES: "calves, calf",
        Muscle.SHINS: "shins, shin",
        Muscle.CORE: "core, abs, stomach, tummy, belly, abdominals, six pack, obliques, waist",
        Muscle.LOWER_BACK: "lower back, low back",
        Muscle.UPPER_BACK: "upper back, lats, back",
        (Muscle.CHEST, Muscle.SHOULDERS, Muscle.UPPER_BACK): "upper body",
        Muscle.CHEST: "chest, pecs",
        Muscle.SHOULDERS: "shoulders, shoulder, delts",
        (Muscle.BICEPS, Muscle.TRICEPS): "arms, arm",
        Muscle.BICEPS: "biceps, bicep",
        Muscle.TRICEPS: "triceps, tricep",
        Muscle.GRIP: "grip, forearms, forearm",
        Muscle.NECK: "neck",
    }),
}  # fmt: skip
"""Said anywhere."""

KIT: Mapping[str, Meaning] = _each(
    "kit",
    {
        Kit.DUMBBELL: "dumbbells, dumbbell, dumb bells, db, hand weights",
        Kit.KETTLEBELL: "kettlebells, kettlebell, kettle bell",
        Kit.BARBELL: "barbell, barbells, bar",
        Kit.RACK: "rack, squat rack",
        Kit.BENCH: "bench",
        Kit.BOX: "box, step, step box",
        Kit.BAND: "band, bands, resistance band, resistance bands, mini band, theraband, loop band",
        Kit.CHAIR: "chair",
        Kit.WALL: "wall",
        Kit.MAT: "mat, yoga mat",
        Kit.CABLE: "cable, cables, cable machine",
        Kit.SMITH_MACHINE: "smith, smith machine",
        Kit.LEG_PRESS: "leg press machine",
        Kit.LEG_EXTENSION: "leg extension machine",
        Kit.LEG_CURL: "leg curl machine",
        Kit.WEIGHT_PLATE: "plate, weight plate",
        Kit.SANDBAG: "sandbag",
        Kit.TRAP_BAR: "trap bar, hex bar",
        Kit.SUSPENSION_TRAINER: "trx, suspension trainer, straps",
        Kit.SLIDER: "sliders, towel",
        Kit.ROPE: "rope, skipping rope, jump rope",
        Kit.SLED: "sled, prowler",
        Kit.FOAM_ROLLER: "foam roller, roller",
        Kit.MEDICINE_BALL: "medicine ball, med ball",
        Kit.BALL: "gym ball, swiss ball, stability ball, exercise ball",
        BALLS: "ball",
        Kit.PULL_UP_BAR: "pull up bar, chin up bar",
        Kit.RECUMBENT_BIKE: "recumbent bike",
        Kit.SPIN_BIKE: "spin bike",
        Kit.UPRIGHT_BIKE: "exercise bike, stationary bike",
        BIKES: "bike, bikes",
        Kit.ELLIPTICAL: "elliptical, cross trainer",
        Kit.ROWER: "rower, rowing machine",
        Kit.STAIR_CLIMBER: "stair climber, stairmaster",
        Kit.TREADMILL: "treadmill",
        Kit.POOL: "pool, swimming pool, water",
        MACHINES: "machine, machines, gym machines",
    },
)
"""Equipment: to use, or behind "no" and "without" not to use."""

ANY_KIT = frozenset({"equipment", "kit", "gym", "weight", "gear"})
"""Behind "no" and "without": nothing at hand."""

PAIN = frozenset(
    {
        *(
            "hurt",
            "hurting",
            "sore",
            "soreness",
            "pain",
            "painful",
            "ache",
            "ach",
            "aching",
            "achy",
        ),
        *("niggle", "twinge", "tender", "bothers", "bother", "uncomfortable", "grumbly", "agony"),
        *("kill", "killing", "crunchy", "click", "clicking", "creaky", "dodgy", "knackered"),
        *("popping", "grinding", "cracking"),
    }
)
KNEES = frozenset({"knee", "kneecap"})
POOR = frozenset({"bad", "weak", "poor", "wonky", "problem"})
"""Right before the knee: ``bad knees``, but not ``bad for knees``."""
TROUBLE = frozenset({"problem", "issue", "trouble"})
"""Right behind the knee."""

HURTS = frozenset({"hurt", "hurting", "bother", "kill", "killing", "painful", "ache", "ach"})
"""Behind the name of an exercise: it is the one that hurts."""

NOT = frozenset(
    {
        *("no", "without", "avoid", "avoiding", "skip", "less", "minus", "not", "dont", "cant"),
        *("cannot", "non", "never", "doesnt", "nothing"),
    }
)
INSTEAD = (
    ("instead", "of"), ("rather", "than"), ("other", "than"), ("alternative", "to"),
    ("alternatives", "to"), ("alternative", "for"), ("alternatives", "for"), ("replace",),
    ("replacing",), ("replacement", "for"), ("replacements", "for"), ("substitute", "for"),
    ("substitutes", "for"), ("substitution", "for"), ("swap", "for"), ("swaps", "for"),
    ("swap", "out"), ("swap",), ("swapping",), ("instead",), ("alternative",), ("alternatives",),
    ("similar", "to"), ("in", "place", "of"), ("easier", "than"), ("easier", "version", "of"),
    ("gentler", "than"), ("different", "from"), ("options", "for"), ("sub", "for"), ("easier",),
    ("gentler",),
)  # fmt: skip
TAKEN = (
    ("taken",), ("busy",), ("occupied",), ("in", "use"), ("being", "used"), ("not", "free"),
    ("someone",), ("somebody",), ("broken",), ("out", "of", "order"), ("hogging",),
)  # fmt: skip
"""The equipment is there and cannot be had."""
OK = (
    ("is",), ("are",), ("can",), ("could",), ("should",), ("may",), ("ok",), ("okay",),
    ("allowed",), ("safe",), ("bad",), ("harmful",), ("too", "much"), ("am", "i"), ("will",),
    ("alright",), ("worth",), ("does",), ("do", "i", "have"),
)  # fmt: skip
HOW = (
    ("how", "to"), ("how", "do"), ("how", "does"), ("how", "should"), ("how", "is"), ("how",),
    ("what", "is", "a"), ("form", "for"), ("technique", "for"), ("show", "me"), ("explain",),
)  # fmt: skip
LIST = (
    ("what",), ("which",), ("best",), ("good",), ("something",), ("anything",), ("need",),
    ("want",), ("looking", "for"), ("give", "me"), ("exercises", "for"), ("exercise", "for"),
    ("workout",), ("ideas",), ("help",), ("things",), ("i",), ("my",), ("some",), ("any",),
)  # fmt: skip
"""How a question begins or is marked; of several the first table decides."""

PLAIN = frozenset(
    {
        *("i", "me", "my", "you", "it", "its", "that", "this", "these", "those", "there", "them"),
        *("is", "are", "am", "be", "was", "can", "could", "should", "would", "will", "may", "do"),
        *("does", "did", "have", "has", "had", "got", "get", "im", "ive", "if", "but", "so", "as"),
        *("when", "while", "after", "during", "what", "which", "how", "why", "who", "by", "up"),
        *("something", "anything", "some", "any", "other", "else", "best", "good", "great", "nice"),
        *("ok", "okay", "safe", "bad", "allowed", "need", "want", "like", "please", "just", "only"),
        *(
            "knee",
            "kneecap",
            "bit",
            "really",
            "very",
            "too",
            "much",
            "lot",
            "because",
            "also",
            "still",
            "all",
        ),
        *("idea", "thing", "show", "give", "find", "list", "help", "tell", "explain", "using"),
        *(
            "exercise",
            "workout",
            "move",
            "routine",
            "train",
            "training",
            "work",
            "day",
            "today",
            "than",
        ),
        *("instead", "alternative", "replace", "replacement", "swap", "substitute", "rather"),
        *("similar", "look", "looking", "type", "kind", "go", "going", "let", "out", "into"),
        *("make", "doing", "done", "about", "without", "no", "not", "feel", "always", "again"),
        *("weak", "poor", "wonky", "problem", "issue", "trouble", "kneecaps"),
        *("option", "easier", "sub", "place", "different", "front", "side", "behind", "two", "way"),
        *("use", "say", "keep", "leave", "more", "most", "less", "here", "now", "then"),
        *("alright", "worth", "technique", "form", "version", "suggest", "recommend"),
        *("sit", "hello", "hi", "hey", "thank", "thanks", "old", "young", "year", "man", "woman"),
        *("people", "person", "adult", "activation", "activate", "minute", "min", "hour", "quick"),
        *("big", "bigger", "grow", "target", "focus", "isolate", "session", "programme", "program"),
    }
)
"""Words that mean no exercise by themselves."""
