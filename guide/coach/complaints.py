"""The words of complaint: that something hurts, what sets it off, what is not wanted."""

from __future__ import annotations

from collections.abc import Mapping

from guide.coach.ordinary import Meaning, meanings
from guide.words import Watch

WATCH: Mapping[str, Meaning] = meanings(
    "want-less",
    {
        Watch.BENDING: """stairs, stair, steps, upstairs, downstairs, going up stairs, going down
            stairs, downhill, hills, slopes, bending, bend, bent, bending down, bending knees,
            crouching, crouch, knee bends, getting up from chair, getting out of chair,
            standing up from chair, standing up, stand up, getting up, get up, sitting down,
            sit down, getting out of car, get out of car, stepping down, stepping up, uphill,
            hill, get out of chair, get off toilet, getting off toilet, get off sofa,
            squatting down,
            getting off sofa, walking down hills, climbing stairs, climb stairs, bend knee,
            bend knees, bending knee, bend it, bending it, getting off floor, get off floor""",
        Watch.FULL_BEND: """full bend, fully bent, deep bend, deep bending, bending fully,
            sitting on heels, bending all way, deep squats, deep squatting, deep,
            squat deep, squat deeply, squatting deep, go deep, squat low, full squat,
            below parallel, past parallel, below 90, past 90, squat below parallel, go low,
            squat past parallel, squat below 90, squat past 90, squat to parallel,
            bend fully, bend it fully, fully bend, bend all way, bend past 90, bend it all way,
            bend knee fully, bend knees fully, fully bending, sit on heels, ass to grass""",
        Watch.LANDING: """landing, landings, jumping, jump, jumps, impact, running, run, jogging,
            jog, hopping, hops, hop, skipping, high impact, plyo, plyometrics, bouncing, bounce,
            sprinting, land, pounding, jumpy""",
        Watch.TWISTING: """twisting, twist, twists, pivoting, pivot, pivots, turning, cutting,
            changing direction, turns, rotating, rotate, rotation, swivel""",
        Watch.SIDEWAYS: "sideways, side to side, side steps, sideways load, side load",
        Watch.KNEELING: """kneeling, kneel, kneeling down, being on knees, be on knees, knees,
            on all fours, all fours, hands and knees, get on knees, go on knees, get down on knees,
            be on hands and knees, go on all fours""",
        Watch.STRAIGHTENING: """straightening, straighten, straightening leg, straightening knee,
            straightening under load, straight leg, straighten it, straightening it,
            fully straighten,
            straighten leg, straighten knee, lock out, locking out""",
        Watch.PULLING: "hamstring pull, pulling, hard hamstring pull, pulling with hamstrings",
    },
)
"""What sets a knee off, as people say it behind "hurts" or "no"."""

KNEES = frozenset({"knee", "kneecap"})
PAIN = frozenset(
    {
        *("hurt", "hurting", "sore", "soreness", "pain", "painful", "ache", "ach"),
        *("aching", "achy", "niggle", "niggly", "twinge", "tender", "discomfort", "bother"),
        *("uncomfortable", "grumbly", "grumpy", "cranky", "angry", "agony", "kill"),
        *("killing", "crunchy", "click", "clicking", "clicky", "creak", "creaky"),
        *("creaking", "dodgy", "knackered", "pop", "popping", "grind", "grinding", "crack"),
        *("cracking", "crackle", "crackling", "snap", "snapping", "irritate", "irritated"),
        *("aggravate", "annoy", "throb", "throbbing", "stinging", "stabbing", "wreck"),
        *("ruin", "flare", "ouch", "ow", "complain", "complaining", "protest", "suffer"),
        *("suffering", "struggle", "struggling", "difficulty"),
    }
)
EFFORT = frozenset({"struggle", "struggling", "difficulty"})
SOUNDS = frozenset(
    {
        *("crunchy", "click", "clicking", "clicky", "creak", "creaky", "creaking", "pop"),
        *("popping",),
        *("grind", "grinding", "crack", "cracking", "crackle", "crackling", "snap", "snapping"),
    }
)
"""A complaint only of a joint: there is a crunchy frog."""
JOINTS = KNEES | {"hip", "ankle", "shoulder", "joint"}
OUCH = frozenset(
    {"hurt", "hurting", "sore", "soreness", "pain", "painful", "ache", "aching", "achy", "ouch"}
)
"""Alone these are a complaint; the others may be a jump or a twist."""
HURTS = frozenset(
    {
        *("hurt", "hurting", "bother", "kill", "killing", "painful", "ache", "ach"),
        *("irritate", "aggravate", "annoy", "wreck", "ruin", "crack", "pop", "click"),
        *("uncomfortable",),
    }
)
"""Behind the name of an exercise: it is the one that hurts."""
ADJECTIVES = frozenset({"painful", "hurting", "uncomfortable"})
"""Of these the knee right behind is what hurts: ``cardio painful knees``."""

POOR = frozenset({"bad", "weak", "poor", "wonky", "problem", "stiff", "tight", "old"})
"""Right before the knee: ``bad knees``, but not ``bad for knees``."""
BAD = frozenset({"bad", "wonky", "problem"})
"""The same before a muscle. Weak ones want work."""
TROUBLE = frozenset({"problem", "issue", "trouble"})
"""Right behind the knee."""
LOAD = PAIN | TROUBLE | {"load", "stress", "strain", "pressure", "work", "stiffness"}
"""Behind ``no knee``: that is no word about kneeling."""
AILS = (
    ("playing", "up"), ("plays", "up"), ("play", "up"), ("acting", "up"), ("acts", "up"),
    ("hate", "me"), ("hates", "me"), ("hate", "this"), ("hate", "it"), ("feels", "off"),
    ("feels", "weird"), ("feel", "weird"), ("feels", "funny"), ("feel", "funny"), ("me", "grief"),
    ("feels", "tight"), ("feels", "stiff"), ("feel", "stiff"), ("not", "happy"),
    ("hard", "on"), ("tough", "on"), ("rough", "on"),
    ("is", "sore"), ("are", "sore"), ("feels", "sore"), ("feel", "sore"), ("gets", "sore"),
)  # fmt: skip
"""The same in several words."""
JOINT_AILS = (
    ("not", "good"), ("no", "good"), ("arent", "good"), ("arent", "great"), ("not", "great"),
    ("is", "rubbish"), ("are", "rubbish"), ("is", "terrible"), ("are", "terrible"),
    ("is", "awful"), ("are", "awful"), ("is", "shot"), ("are", "shot"), ("are", "done"),
    ("are", "gone"), ("is", "gone"), ("had", "it"), ("feels", "bad"), ("feel", "bad"),
    ("giving", "me", "trouble"), ("gives", "me", "trouble"), ("dont", "like"), ("doesnt", "like"),
    ("cant", "handle"), ("cant", "take"), ("makes", "noise"), ("make", "noise"),
    ("makes", "noises"), ("make", "noises"), ("making", "noise"), ("making", "noises"),
    ("are", "not", "good"), ("is", "not", "good"), ("is", "no", "good"), ("are", "no", "good"),
)  # fmt: skip
"""The same right behind a joint: running may be no good, or not liked, and hurt nobody."""

DISLIKES = frozenset({"hate", "hates", "hated", "dislike", "detest"})
UNABLE = frozenset({"cant", "cannot", "unable"})
"""What somebody cannot do their knee does not like either: what is gentle comes first."""
NOT = DISLIKES | frozenset(
    {
        "unable",
        *("no", "without", "avoid", "avoiding", "skip", "less", "minus", "not", "dont", "cant"),
        *("cannot", "non", "never", "doesnt", "nothing", "wont"),
    }
)
HARD = {("hard", "to"), ("tough", "to"), ("tricky", "to"), ("trouble", "getting")}
"""What somebody can hardly do: the same."""
REFUSES = NOT - UNABLE - {"less"}
"""Behind these nothing of the kind is wanted; who cannot do it may do an easier form."""
