"""The words of wishes: what is at hand, what for, which muscle. Ordinary words → filters.

Keys are written as people say them. The words "the", "my", "on" and their like count for nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

from guide.words import Kit, Level, Muscle, Purpose, Skill, Watch

Meaning = tuple[str, tuple[str, ...]]
"""A field of the address with its values."""

GENTLY: Meaning = ("knee", (Level.LOW.slug,))
"""Sore, and nothing said of what: what is low comes first, and can be taken away."""

NO_KIT: Meaning = ("kit", ("none",))
"""Beside a muscle or a goal it says where: ``shoulder stretches office``."""

MACHINES = (
    Kit.CABLE, Kit.SMITH_MACHINE, Kit.LEG_PRESS, Kit.HACK_SQUAT, Kit.LEG_EXTENSION, Kit.LEG_CURL,
    Kit.HIP_MACHINE, Kit.CALF_MACHINE, Kit.CHEST_MACHINE, Kit.SHOULDER_MACHINE, Kit.ROW_MACHINE,
    Kit.FLY_MACHINE, Kit.TWIST_MACHINE, Kit.ARM_MACHINE, Kit.PULLOVER_MACHINE, Kit.TRUNK_MACHINE,
    Kit.STANDING_HIP_MACHINE, Kit.RAISE_MACHINE,
    Kit.HIP_THRUST_MACHINE, Kit.LAT_PULLDOWN, Kit.UPRIGHT_BIKE, Kit.RECUMBENT_BIKE, Kit.SPIN_BIKE,
    Kit.AIR_BIKE, Kit.HAND_BIKE, Kit.ELLIPTICAL, Kit.ROWER, Kit.SKI_MACHINE, Kit.STAIR_CLIMBER,
    Kit.TREADMILL,
)  # fmt: skip
BIKES = (Kit.UPRIGHT_BIKE, Kit.BICYCLE, Kit.RECUMBENT_BIKE, Kit.SPIN_BIKE, Kit.AIR_BIKE)
BALLS = (Kit.BALL, Kit.MEDICINE_BALL)
AROUND_KNEE = (Muscle.QUADRICEPS, Muscle.HAMSTRINGS)
"""What bends and straightens it."""


def meanings(field: str, groups: Mapping[object, str]) -> dict[str, Meaning]:
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


ALWAYS: Mapping[str, Meaning] = {
    **meanings("want-less", {Watch.LANDING: """low impact, no impact, non impact, zero impact,
        without impact, less impact, not jumping, feet stay down, nothing that jumps,
        quiet, quietly, neighbours downstairs, neighbors downstairs, soft on joints,
        easy on joints, joint friendly, kind to joints, gentle on joints, low impact on joints,
        apartment friendly, apartment, flat friendly, neighbour friendly, neighbor friendly,
        silent, no noise, without noise, noiseless, not noisy, baby asleep, baby sleeping"""}),
    **meanings("kit", {"none": """no equipment, no kit, without equipment, without kit, no gear,
        home, no gym, without gym, without weights, no weights, hotel room, bodyweight only,
        only bodyweight, just bodyweight, bodyweight, nothing needed, park, body weight,
        hotel workout, hotel exercises, office, desk, living room, own body,
        holiday, travelling, travel, garden, outdoors, house, bedroom, hotel, beach, camping,
        vacation, traveling, lounge, kitchen, backyard, yard, garage, dorm, caravan,
        water bottles, bottles, tins, no stuff, gym closed, gym shut, nothing but floor"""}),
    **meanings("knee", {
        Level.VERY_LOW: """gentlest, very gentle, very low knee impact, very easy on knees,
            easiest on knees""",
        Level.LOW: """knee friendly, knees friendly, safe for knees, safe for knee, safe on knees,
            easy on knees, easy on knee, gentle on knees, gentle on knee, gentle,
            gentler, light on knees, low knee impact, low knee load, kind to knees, kinder to knees,
            easier on knees, easier on knee, less knee load, little knee load, low load on knees,
            lower impact on knees, less stress on knees, spare knees, spares knees, save knees,
            saves knees, protect knees, protects knees, pain free, painless, without pain,
            no pain, without hurting, without hurt,
            safe knees, low knee stress, less knee stress, knee safe, gentle for knees,
            good for bad knees, friendly for knees, friendly on knees, not hurt knees,
            wont hurt knees, doesnt hurt knees, dont hurt knees, not hard on knees, nice to knees,
            kinder on knees, forgiving on knees, no strain on knees, low strain,
            without knee pain, knees happy, gentle to knees, soft on knees, easy for knees,
            wont wreck knees, wont kill knees, wont destroy knees""",
        Level.MODERATE: "moderate knee impact, medium knee impact",
    }),
    **meanings("skill", {Skill.BEGINNER: """beginner, beginners, for beginners, never trained,
        new to gym, new to exercise, simple, easy to learn, first time, newbie, untrained, easy,
        grandma, granny, grandpa, grandad, never been to gym, never used gym, first gym,
        seniors, senior, elderly, old people, older people, older adults, pensioners,
        pensioner, sixties, seventies, eighties, out of shape, unfit, never exercised,
        getting started, start out, starting out, total beginner, basic, basics, beginer,
        begginer, older, elder, oap, oaps, retired, nan, nana, nanna, gran, over sixties,
        over seventies, not fit, not very fit, really unfit, new to lifting, new to this,
        never lifted, not exercised, havent exercised, start exercising, starting exercise,
        start training, couch potato, care home, frail, old lady, old man, older man, older woman,
        older lady, newcomer, from scratch, entry level"""}),
    **meanings("goal", {
        Purpose.CARDIO: """cardio, aerobic, aerobics, endurance, fitness, stamina, get fit,
            lose weight, burn calories, burn fat, burning fat, fat burning, sweaty,
            conditioning, out of breath, hiit, intervals,
            interval training, zone 2, zone two, circuit training, lose fat, fat loss, weight loss,
            lose belly fat, belly fat, losing weight, lose belly, lose tummy, slim down, get slim,
            fitter, sweat, heart rate, heart health, healthy heart, calories, puffed,
            tummy fat, shed pounds, shift weight, thinner, slimmer, skinny, slim, calorie burn,
            get heart pumping, heart pumping, aerobic exercise, couch to 5k""",
        Purpose.STRENGTH: """strength, strengthen, strengthening, stronger, get stronger,
            build muscle, muscle building, strength training, lifting, weight training, tone,
            toning, toned, tone up, firm up, weights, strong, hypertrophy, bulk, bulk up,
            bulking, muscle mass, gain muscle, put on muscle, get muscle, resistance training,
            build up""",
        Purpose.MOBILITY: """stretch, stretches, stretching, mobility, flexibility, flexible,
            loosen, loosen up, open up, stiff, stiffness, tight, tightness, warm up, warmup,
            warming up, cool down, cooldown, cooling down, limber up, range of motion, supple,
            bendy, bendier, less stiff, warm ups, warmups, stretching out, stretch out,
            recovery day, rest day, active recovery""",
        Purpose.BALANCE: """balance, balance exercises, wobbly, steadier, unsteady, fall prevention,
            falling, falls, stop falling, fall over, falling over, not fall, stability,
            dont fall, steady, steady on feet, steadier on feet, unsteady on feet, tripping""",
        Purpose.POWER: "power, explosive, plyometric, plyometrics, plyo, jump higher",
    }),
    **meanings("muscle", {
        (Muscle.QUADRICEPS, Muscle.HAMSTRINGS, Muscle.GLUTES, Muscle.CALVES): """legs, leg,
            leg day, lower body, leg workout, leg exercise, leggies, bottom half""",
        Muscle.QUADRICEPS: """quads, quad, quadriceps, front of thigh, front thigh, vmo,
            front of thighs, front of legs, front thighs, teardrop, knee dominant,
            quad dominant""",
        AROUND_KNEE: """thighs, thigh, around knee, muscles around knee, knee muscles,
            support knee""",
        Muscle.HAMSTRINGS: """hamstrings, hamstring, hams, hammies, hammy, back of thigh,
            back of legs, back of thighs, back of leg, hammys, hamis""",
        (Muscle.HAMSTRINGS, Muscle.GLUTES): "posterior chain, hip dominant",
        Muscle.GLUTES: """glutes, glute, bum, butt, buttocks, backside, booty, behind, bottom,
            bum cheeks, gluteus maximus, glute max, arse, tush, peach""",
        (Muscle.GLUTES, Muscle.HIP_SIDE, Muscle.HIP_FLEXORS): "hips, hip",
        Muscle.HIP_SIDE: """side of hip, outer hip, outer thigh, hip abductors, abductors,
            it band, itb, iliotibial band, side glutes, glute med, gluteus medius, outer thighs,
            outer hips, side of hips,
            saddlebags, saddle bags, hip abductor, knees caving in, knees cave in,
            knees caving, knees cave, knock knees""",
        Muscle.ADDUCTORS: """inner thigh, inner thighs, adductors, groin, inside of thighs,
            inside thigh""",
        Muscle.HIP_FLEXORS: "hip flexors, hip flexor, front of hip, psoas",
        Muscle.CALVES: "calves, calf, soleus, gastroc, calfs",
        (Muscle.CALVES, Muscle.SHINS): "ankles, ankle, lower legs, lower leg",
        Muscle.SHINS: "shins, shin",
        Muscle.FEET: "foot muscles, foot arches, foot arch, foot strength, soles of feet",
        Muscle.CORE: """core, abs, stomach, tummy, belly, abdominals, six pack, obliques, waist,
            love handles, muffin top, midsection, sixpack, lower abs, upper abs, beer belly,
            mum tum, deep core, abdominal, pot belly, core strength exercises""",
        Muscle.LOWER_BACK: "lower back, low back",
        Muscle.UPPER_BACK: """upper back, lats, back, posture, shoulder blades, traps, rhomboids,
            mid back, middle back, hunched, slouching, slouch, back fat, bra fat""",
        (Muscle.CHEST, Muscle.SHOULDERS, Muscle.UPPER_BACK): "upper body, top half",
        (Muscle.CHEST, Muscle.SHOULDERS, Muscle.TRICEPS): "push day",
        (Muscle.UPPER_BACK, Muscle.BICEPS): "pull day",
        Muscle.CHEST: "chest, pecs, moobs, man boobs, boobs, bust",
        Muscle.SHOULDERS: "shoulders, shoulder, delts",
        (Muscle.BICEPS, Muscle.TRICEPS): "arms, arm, upper arms, upper arm, flabby arms, guns",
        Muscle.BICEPS: "biceps, bicep",
        Muscle.TRICEPS: "triceps, tricep, bingo wings, back of arm, back of arms, bat wings",
        Muscle.GRIP: "grip, forearms, forearm",
        Muscle.NECK: "neck",
    }),
}  # fmt: skip
"""Said anywhere."""

KIT: Mapping[str, Meaning] = meanings(
    "kit",
    {
        Kit.DUMBBELL: "dumbbells, dumbbell, dumb bells, db, hand weights",
        (Kit.DUMBBELL, Kit.BARBELL, Kit.KETTLEBELL): "free weights",
        Kit.KETTLEBELL: "kettlebells, kettlebell, kettle bell",
        Kit.BARBELL: "barbell, barbells, bar",
        Kit.RACK: "rack, squat rack",
        Kit.BENCH: "bench",
        Kit.BOX: "box, step, step box",
        Kit.BAND: """band, bands, resistance band, resistance bands, mini band, theraband,
            loop band,
            mini bands, loop bands, therabands, elastic band, elastic bands, exercise band,
            exercise bands, booty band, booty bands, stretchy band, stretchy bands""",
        Kit.CHAIR: """chair, chairs, dining chair, kitchen chair, sofa, couch, settee, armchair,
            sitting down, sitting exercises, seated exercises, exercises seated""",
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
        Kit.AIR_BIKE: "air bike, assault bike, airbike",
        Kit.ELLIPTICAL: "elliptical, cross trainer, ellipticals, cross trainers, crosstrainer",
        Kit.ROWER: "rower, rowing machine, rowers, rowing machines, erg",
        Kit.SKI_MACHINE: "ski erg, skierg, ski machine",
        Kit.STAIR_CLIMBER: "stair climber, stairmaster, stair master, stepmill, stair machine",
        Kit.TREADMILL: "treadmill, treadmills, running machine, tread mill",
        Kit.ANKLE_WEIGHT: "ankle weights, ankle weight",
        Kit.AB_WHEEL: "ab wheel, ab roller",
        Kit.TRAMPOLINE: "trampoline, mini trampoline, rebounder",
        Kit.BALANCE_PAD: "bosu, bosu ball, wobble board, balance board, balance pad",
        Kit.BATTLE_ROPE: "battle ropes, battle rope",
        Kit.EZ_BAR: "ez bar, curl bar",
        Kit.WEDGE: "wedge, slant board",
        Kit.POOL: "pool, swimming pool, water",
        MACHINES: "machine, machines, gym machines",
    },
)
"""Equipment: to use, or behind "no" and "without" not to use."""

ANY_KIT = frozenset({"equipment", "kit", "gym", "weight", "gear"})
"""Behind "no" and "without": nothing at hand."""

BARE = (
    "one leg", "single leg", "left leg", "right leg", "other leg", "each leg",
    "back of knee", "front of knee", "side of knee", "inside of knee", "outside of knee",
    "behind knee", "behind kneecap", "top of knee", "knee side", "straight back", "get back",
    "getting back", "what weight", "how much weight", "come back", "coming back", "back into",
    "hotel gym", "home gym", "garage gym", "gym at home", "get off", "back to", "years back",
)  # fmt: skip
"""Phrases with a word that means something, and here does not."""

PLAIN = frozenset(
    {
        *("i", "me", "my", "you", "it", "its", "that", "this", "these", "those", "there", "them"),
        *("is", "are", "am", "be", "was", "can", "could", "should", "would", "will", "may", "do"),
        *("does", "did", "have", "has", "had", "got", "get", "im", "ive", "if", "but", "so", "as"),
        *("when", "while", "after", "during", "what", "which", "how", "why", "who", "by", "up"),
        *("something", "anything", "some", "any", "other", "else", "best", "good", "great", "nice"),
        *("ok", "okay", "safe", "bad", "allowed", "need", "want", "like", "please", "just", "only"),
        *("knee", "kneecap", "bit", "really", "very", "too", "much", "lot", "because", "also"),
        *("still", "all"),
        *("idea", "thing", "show", "give", "find", "list", "help", "tell", "explain", "using"),
        *("exercise", "workout", "move", "routine", "train", "training", "work", "day"),
        *("today", "than"),
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

FILLERS = frozenset(
    {
        *("full", "body", "whole", "muscles", "around", "better", "improve", "improving", "over"),
        *("increase", "increasing", "build", "building", "gain", "needed", "top", "proper", "real"),
        *("daily", "weekly", "morning", "evening", "minutes", "mins", "seconds", "regular"),
        *("normal", "start", "starting", "started", "begin", "new", "try", "trying", "able"),
        *("fun", "every", "everyday", "time", "times", "week", "set", "sets", "reps", "free"),
        *("safely", "safer", "yo", "years", "aged", "before", "needs", "gym", "needing"),
        *("lose", "next", "yesterday", "tomorrow", "tonight", "anymore", "client", "clients"),
        *("mum", "mom", "dad", "mother", "father", "wife", "husband", "actually", "maybe", "lol"),
        *("advice", "tips", "suggestions", "properly", "correctly", "lately", "recently", "though"),
        *("overweight", "obese", "fat", "heavy", "women", "men", "ladies", "later", "down", "off"),
        *("ages", "years", "since", "been", "being", "more", "longer", "stuff", "well", "half"),
        *("hour", "long", "super", "pretty", "totally", "fairly", "kinda", "possible", "ever"),
        *("fire", "wake", "switch", "firing", "watching", "tv", "telly", "lunch", "break"),
        *("worst", "prehab"),
        *("sculpt", "shape", "blast", "wedding", "bikini", "perky", "dominant", "sitting"),
    }
)
"""The same in a sentence, though exercises are called so."""
