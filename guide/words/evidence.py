"""How directly the rows of the evidence were seen, how they are found and put in order."""

from __future__ import annotations

from guide.words.base import Word


class RowKind(Word):
    """What a row is."""

    FIGURE = "figure", "a load"
    EFFECT = "effect", "a change of technique"


class About(Word):
    """What was looked at in the knee."""

    KNEECAP = "kneecap", "kneecap on thigh bone"
    MAIN_JOINT = "main-joint", "main joint"
    MOMENT = "moment", "how hard the knee is bent"
    TENDON = "tendon", "kneecap tendon"
    LIGAMENTS = "ligaments", "shear and ligaments"
    LANDING = "landing", "landing"
    SIDEWAYS = "sideways", "sideways load and twist"
    OTHER = "other", "something near it"


class Seen(Word):
    """How directly a row was seen, the most direct first."""

    PAPER = "paper", "in the paper or its abstract"
    DERIVED = "derived", "worked out from seen figures"
    COPY = "copy", "in a copy or on another page"


class Confidence(Word):
    """How directly a published figure was seen, the most direct first."""

    FULL_TEXT_TABLE = "full text table", "seen in a table of the paper"
    ABSTRACT = "abstract", "seen in the paper's abstract"
    TRANSCRIBED = "secondary page (transcribed table)", "copied by someone else from the paper"
    SECONDARY = "secondary page", "quoted on another page"
    QUOTED = "secondary page (quoted results)", "quoted on another page"
    DERIVED = "derived", "worked out from seen figures"

    @property
    def seen(self) -> Seen:
        """The same in three steps, as people ask for it."""
        if self in (Confidence.FULL_TEXT_TABLE, Confidence.ABSTRACT):
            return Seen.PAPER
        return Seen.DERIVED if self is Confidence.DERIVED else Seen.COPY

    @property
    def direct(self) -> bool:
        """Whether we read the figure, or what it follows from, where it was first told."""
        return self.seen is not Seen.COPY


class Sorting(Word):
    """What rows are sorted by. The first one holds when nothing is said."""

    MARKS = "marks", "Most marks"
    STUDY = "study", "Study"
    EXERCISE = "exercise", "Exercise"
    SEEN = "seen", "How directly seen"
