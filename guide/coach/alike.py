"""Words and pairs of words that are one thing in any name."""

from __future__ import annotations

from collections.abc import Mapping

from guide.coach.spelling import words


def each(**groups: str) -> dict[str, str]:
    """Each word of a group, in the singular → the name of the group."""
    return {
        single: kept
        for kept, listed in groups.items()
        for word in listed.split()
        for single in words(word)
    }


ALIKE: Mapping[str, str] = each(
    foamroll="smr foamrolling foamroller myofascial",
    quad="quadriceps",
    ab="abdominal stomach belly",
    chest="pec pectoral",
    shoulder="delt deltoid",
    lat="latissimus",
    trap="trapezius",
    upperback="rhomboid",
    torso="trunk",
    glute="buttock butt bum",
    hamstring="ham",
    calf="gastrocnemius gastroc",
    lying="supine",
    allfours="quadruped",
    side="lateral sideways",
    reverse="rear backward backwards",
    front="forward",
    narrow="close",
    overhand="pronated pronate palmdown",
    underhand="supinated supinate palmup",
    neutral="palmin",
    overhead="military",
    lower="lowering",
    trx="suspension suspended",
    cable="pulley",
    machine="leverage lever",
    gymball="swissball fitball",
    chinup="chin",
    straightleg="stifflegged",
    pushdown="pressdown",
    run="running jog jogging",
    walk="walking",
    row="rowing",
    jump="jumping",
    hop="hopping",
    skip="skipping",
    sprint="sprinting",
    cycling="bicycling biking",
    woodchop="woodchopper chop chopper",
    fly="flie",
    tyre="tire",
    incline="uphill",
    programme="program",
    kneeling="kneedown",
    adduction="adducting",
    abduction="abducting",
    **{"3": "three", "5": "five", "6": "six"},
)
"""Words that mean the same in any name, though while typing one is not on its way to the other."""

PAIRS: Mapping[tuple[str, str], str] = {
    ("foam", "roll"): "foamroll",
    ("foam", "roller"): "foamroll",
    ("foam", "rolling"): "foamroll",
    ("medicine", "ball"): "medball",
    ("med", "ball"): "medball",
    ("swiss", "ball"): "gymball",
    ("stability", "ball"): "gymball",
    ("gym", "ball"): "gymball",
    ("exercise", "ball"): "gymball",
    ("trap", "bar"): "trapbar",
    ("hex", "bar"): "trapbar",
    ("t", "bar"): "tbar",
    ("ez", "bar"): "ez",
    ("e", "z"): "ez",
    ("smith", "machine"): "smith",
    ("suspension", "trainer"): "trx",
    ("captain", "chair"): "captainchair",
    ("parallel", "bar"): "captainchair",
    ("jack", "knife"): "jackknife",
    ("glute", "bridge"): "bridge",
    ("hip", "bridge"): "bridge",
    ("hip", "raise"): "bridge",
    ("hip", "lift"): "bridge",
    ("hand", "stand"): "handstand",
    ("body", "weight"): "bodyweight",
    ("dumb", "bell"): "dumbbell",
    ("kettle", "bell"): "kettlebell",
    ("bar", "bell"): "barbell",
    ("iliotibial", "tract"): "itband",
    ("iliotibial", "band"): "itband",
    ("parallel", "grip"): "neutral",
    ("hammer", "grip"): "neutral",
    ("inner", "bicep"): "bicep",
    ("outer", "bicep"): "bicep",
    ("inner", "chest"): "chest",
    ("bent", "over"): "bentover",
    ("all", "four"): "allfours",
    ("half", "kneeling"): "halfkneeling",
    ("hip", "flexor"): "hipflexor",
    ("hip", "flexion"): "hipflexion",
    ("lower", "back"): "lowerback",
    ("upper", "back"): "upperback",
    ("middle", "back"): "upperback",
    ("it", "band"): "itband",
    ("lat", "dorsi"): "lat",
    ("long", "bar"): "barbell",
    ("straight", "bar"): "barbell",
    ("good", "morning"): "goodmorning",
    ("dead", "lift"): "deadlift",
    ("kick", "back"): "kickback",
    ("wood", "chop"): "woodchop",
    ("long", "jump"): "broadjump",
    ("broad", "jump"): "broadjump",
    ("depth", "jump"): "dropjump",
    ("drop", "jump"): "dropjump",
    ("reverse", "band"): "reverseband",
    ("reverse", "grip"): "underhand",
    ("drop", "set"): "dropset",
    ("hill", "programme"): "programme",
    ("outer", "calf"): "peroneal",
    ("outer", "ankle"): "peroneal",
    ("heel", "elevated"): "heelselevated",
    ("heel", "raised"): "heelselevated",
    ("elevated", "heel"): "heelselevated",
    ("raised", "heel"): "heelselevated",
    ("face", "up"): "lying",
    ("face", "down"): "prone",
    **{(bend, limb): kept + limb for bend, kept in
       (("straight", "straight"), ("stiff", "straight"), ("bent", "bent"))
       for limb in ("arm", "leg", "knee")},
    ("bent", "leg"): "bentknee",
    ("straight", "knee"): "straightleg",
    ("flat", "bench"): "bench",
    **{(count, limb): kept + side for count, kept in
       (("single", "one"), ("unilateral", "one"), ("two", "two"), ("double", "two"))
       for limb, side in (("arm", "arm"), ("hand", "arm"), ("leg", "leg"), ("foot", "leg"))},
}  # fmt: skip
"""Two words that are one thing."""
