"""Words that are one thing in any name."""

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
    foamroll="smr foamrolling foamroller myofascial smash mash massage theragun hypervolt",
    quad="quadriceps vastus vmo sartorius",
    ab="abdominal stomach belly",
    chest="pec pectoral pectoralis",
    shoulder="delt deltoid infraspinatus supraspinatus",
    lat="latissimus",
    trap="trapezius",
    upperback="rhomboid thoracic",
    lowerback="erector lumbar",
    groin="pectineus gracilis",
    hipflexor="psoas iliopsoas iliacus",
    itband="tfl itb",
    neck="scalene scm sternocleidomastoid cervical suboccipital",
    pushup="pressup merkin",
    torso="trunk",
    spine="spinal",
    glute="buttock butt bum gluteus",
    hamstring="ham femoral semitendinosus",
    calf="gastrocnemius gastroc",
    peroneal="peroneus fibularis",
    forearm="brachioradialis",
    lying="supine reclined reclining",
    sumo="plie",
    stairmill="stepmill",
    allfours="quadruped",
    side="lateral sideways",
    reverse="rear revers backward backwards",
    front="forward",
    narrow="close",
    overhand="pronated pronate palmdown",
    underhand="supinated supinate palmup",
    neutral="palmin",
    overhead="military",
    lower="lowering",
    rack="racked",
    trx="suspension suspended",
    band="theraband tubing tube elastic",
    cable="pulley",
    smith="multipower multipress",
    machine="leverage lever selectorized technogym precor cybex",
    gymball="swissball fitball",
    chinup="chin",
    straightleg="stifflegged",
    pushdown="pressdown",
    run="running jog jogging",
    walk="walking",
    march="marching",
    bridge="bridging",
    sandbag="powerbag vipr",
    rotation="rotational rotating rotate",
    twist="twisting twisted",
    sled="prowler",
    slider="valslide",
    mace="macebell gada",
    keg="barrel",
    club="clubbell",
    jump="jumping",
    hop="hopping",
    kick="kicking",
    punch="punching",
    skip="skipping",
    sprint="sprinting",
    cycling="bicycling biking",
    interval="hiit",
    bodyweight="freehand",
    hurdle="barrier obstacle",
    cone="pylon marker",
    box="platform plinth",
    woodchop="woodchopper chop chopper",
    fly="flie",
    tyre="tire",
    incline="uphill",
    outdoor="outside",
    programme="program",
    kneeling="kneedown kneel",
    isometric="iso",
    adduction="adducting",
    abduction="abducting",
    half="semi",
    double="two",
    internal="medial inward",
    external="outward",
    breathing="breath",
    **{"3": "three", "4": "four", "5": "five", "6": "six", "8": "eight"},
)
"""Words that mean the same in any name, though while typing one is not on its way to the other."""
