"""How hard an exercise is on the knee, and how that is known."""

from __future__ import annotations

from enum import IntEnum

from guide.words.base import Word


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
    RESTING_BEND = "resting-bend", "The knee rests in a bend without muscle work."
    EASY_PEDALLING = "easy-pedalling", "A light, round pedal stroke with your weight held up."
    WATER = "water", "The water carries most of your weight."


class Cost(IntEnum):
    """What an exercise asks of the hip or the lower back."""

    NONE = 0
    SOME = 1
    CLEAR = 2
    HIGH = 3

    @property
    def label(self) -> str:
        """The step as people read it, behind "Asks of the hips"."""
        return ("nothing much", "a little", "a fair amount", "a lot")[self]
