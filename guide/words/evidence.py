"""How the rows of the evidence are found and put in order."""

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


class Sorting(Word):
    """What rows are sorted by. The first one holds when nothing is said."""

    MARKS = "marks", "Most marks"
    STUDY = "study", "Study"
    EXERCISE = "exercise", "Exercise"
    SEEN = "seen", "How directly seen"
