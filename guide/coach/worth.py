"""What words are worth in hundredths, so that sums are exact and ties stay ties.

The figures are set by hand: they order the names of ``tests/data/names.csv`` as a coach would.
"""

from __future__ import annotations

from guide.coach.meaning import OPPOSITES, PARTS, REFINING, TOOLS, refines

MOVE = 400  # what is done
THING = 300  # any other word that makes the exercise: "bulgarian", "hack"
PART = 300  # a body part
OPPOSITE = {
    "way": 200,
    "slope": 200,
    "legs": 200,
    "reach": 250,
    "behind": 250,
    "place": 150,
    "height": 100,
    "bend": 100,
    "effort": 150,
    "where": 60,
}
TOOL = 120
HELD = frozenset({"goblet"})  # says how a weight is held: a "goblet cossack squat" is a cossack one
REFINES = {
    "width": 80,
    "turn": 80,
    "grip": 150,
    "load": 80,
    "arms": 50,
    "manner": 60,
    "limb": 80,
    "rest": 30,
}
LATER_PART = 10  # lost for each body part behind the first: it counts a little less
NAME = 10  # the name itself rather than an alias
NAME_SAID = 80  # the name itself, where a text only refines it

WHOLE = 50  # every typed word stands in some name of the exercise

# A typed word that the name lacks.
ELSEWHERE = 150  # gained for a thing that stands in another name of the same exercise
WEIGHT_ELSEWHERE = 60  # … for a weight, in cardio: a "dumbbell side hop" is no jumping jack
BY_MUSCLE = 150  # gained where the exercise is first of all for this body part
HELPS = 240  # lost where the body part only helps
ONE_OF_TWO = 250  # lost for one of two body parts named, where the exercise is for the other
ASIDE = 30  # per cent of the worth of "to a bench", "(clean grip)"
ASIDE_SAID = 60  # … gained where the name has it
MISSING = 40  # per cent of its worth are lost besides
MISSING_MOVE = 70  # … of what is done besides in several exercises
NO_MACHINE = 80  # lost when a machine is asked, and the exercise is done without any
NO_LIFT = 200  # lost by a rower and such when a stance is asked: a "kneeling row" is a lift
IN_A_MACHINE = 150  # lost when a weight for the hands is asked, and it is done in a machine
IN_WATER = 150  # lost when a weight or a sled is asked, and it is done in a pool
LOADED = 100  # lost when only bodyweight is asked, and it is never done without a weight
UNLOADED = 100  # lost when a weight is asked, and the exercise is done without any
AGAINST_ELSEWHERE = 50  # lost when "lying" is asked, and other names say "standing"
AGAINST_NAMED = 200  # … and the exercise itself is called "standing …"

# A word of the name that nobody typed.
UNASKED = {
    "oneleg": 250,
    "reverse": 50,
    "bentover": 150,
    "bentknee": 150,
    "elevated": 150,
    "heelselevated": 150,
    "deficit": 150,
    "isometric": 150,
    "pulse": 200,
    "1.5": 150,
    "deadstop": 150,
    "modified": 150,
    "dynamic": 150,
    **dict.fromkeys(
        ("zercherheld", "rackheld", "overheadheld", "suitcase", "bearhug", "offset"), 150
    ),
    **dict.fromkeys(("contralateral", "ipsilateral"), 150),
}  # words a name has only where it must
UNASKED_TURN = 200  # a number such as 180 that makes a jump
UNASKED_PART = 300
UNASKED_LIMB = 220  # a knee or an arm that is only lifted or led
UNASKED_THING = 240
AGAINST = 250  # "seated" asked, "standing" named
NEAR_TOOL = 40  # "kettlebell" asked, "dumbbell" named
OTHER_TOOL = 240  # "cable" asked, "barbell" named
ANY_TOOL = 80  # no tool asked

SLIPS = 90  # lost for a misspelt word
BEGUN = 50  # lost for an unfinished word
KIN = 120  # lost for "toss" instead of "throw"
NEAR_PART = 60  # lost for "calf" instead of "soleus"
LESS_EXACT = 100  # lost besides for any jump instead of a broad jump
INEXACT = 380  # … where the broad jump is the one asked for
LATER = 30  # lost for each further side of a slash
STRETCHED = 100  # lost for a stretch where nobody said so
HARDLY = 60  # further off is a name that has all, and goes before one that lacks a thing
HARDLY_ASIDE = 20  # … that stands aside
LEAST = 120  # an answer is worth
TRAILING = 60  # per cent of the best that another answer must be worth to be listed
NOT_MEANT = 10_000


def worth(word: str) -> int:
    """What it is worth that a name has this word, whatever is done."""
    if refines(word):
        return REFINES[REFINING.get(word, "rest")]
    if word in OPPOSITES:
        return OPPOSITE[OPPOSITES[word]]
    if word in PARTS:
        return PART
    return TOOL if word in TOOLS or word in HELD else THING
