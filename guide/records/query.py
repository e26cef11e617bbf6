"""The shapes of what stands behind the ``?`` of a URL, as typed values; ``asked`` reads them."""

from __future__ import annotations

from typing import ClassVar

from guide.records import fields
from guide.records.asked import Asked
from guide.words import (
    About,
    Depth,
    Grip,
    Kit,
    Level,
    Muscle,
    Pattern,
    Position,
    Purpose,
    RowKind,
    Seen,
    Skill,
    Sorting,
    Tilt,
    Watch,
    Weight,
    Word,
)

MAX_PAGE = 9999  # 12 results each: far more than any catalog holds
MAX_LIMIT = 50  # results on one page of the API


class Reason(Word):
    """Why somebody looks for a swap. The first one holds when nothing is said."""

    EASIER = "easier", "Easier on the knee"
    KIT = "kit", "Other equipment"
    SKILL = "skill", "Simpler to do"
    VARIETY = "variety", "Something different"
    BUILD = "build", "Build back up"


_OWN_KIT = (fields.flag("kit", "no_kit", "none"), fields.some_of("kit", Kit))
_KIT = (*_OWN_KIT, fields.some_of("without", Kit))
_WANT_LESS = fields.some_of("want-less", Watch)
_LIMIT = fields.number("limit", MAX_LIMIT, 0)
_ASK = (
    fields.one_of("reason", {reason.value: reason for reason in Reason}, Reason.EASIER),
    _WANT_LESS,
    *_KIT,
    fields.flag("fine", "fine", "1"),
    fields.number("page", MAX_PAGE),
)


class Query(Asked, frozen=True, kw_only=True):
    """The search page."""

    FIELDS = (
        fields.text("q"),
        fields.some_of("pattern", Pattern),
        fields.some_of("muscle", Muscle),
        *_KIT,
        fields.one_of("knee", {level.slug: level for level in Level}),
        _WANT_LESS,
        fields.slugs("cue"),
        fields.some_of("goal", Purpose),
        fields.some_of("position", Position),
        fields.one_of("skill", {str(skill.value): skill for skill in Skill}),
        fields.number("page", MAX_PAGE),
    )

    q: str = ""
    pattern: tuple[Pattern, ...] = ()
    muscle: tuple[Muscle, ...] = ()
    no_kit: bool = False  # ``kit=none``
    kit: tuple[Kit, ...] = ()  # what I have
    without: tuple[Kit, ...] = ()  # what I do not want to use
    knee: Level | None = None  # at most
    want_less: tuple[Watch, ...] = ()
    cue: tuple[str, ...] = ()  # slugs, by alphabet
    goal: tuple[Purpose, ...] = ()
    position: tuple[Position, ...] = ()  # any of these
    skill: Skill | None = None  # at most
    page: int = 1

    def without_value(self, name: str, value: str | None = None) -> Query:
        """This query less one value of the field ``name`` (None: less the field), on page 1."""
        kept = [
            pair
            for pair in self.to_params()
            if pair[0] not in {name, "page"} or (pair[0] == name and value not in {None, pair[1]})
        ]
        return Query.parse(kept)[0]


class Find(Asked, frozen=True, kw_only=True):
    """Exercises by name, for the API."""

    FIELDS = (fields.text("q"), _LIMIT)

    q: str = ""
    limit: int = 0  # as many as it pleases us


class Wishes(Asked, frozen=True, kw_only=True):
    """What holds for all swaps of a workout."""

    FIELDS = (_WANT_LESS, *_OWN_KIT)

    want_less: tuple[Watch, ...] = ()
    no_kit: bool = False
    kit: tuple[Kit, ...] = ()


class Ask(Asked, frozen=True, kw_only=True):
    """The swaps of one exercise."""

    FIELDS: ClassVar[tuple[fields.Field, ...]] = _ASK

    reason: Reason = Reason.EASIER
    want_less: tuple[Watch, ...] = ()
    no_kit: bool = False
    kit: tuple[Kit, ...] = ()
    without: tuple[Kit, ...] = ()
    fine: bool = False  # my knees are fine: what is alike, not what is gentler
    page: int = 1


class AskSome(Ask, frozen=True, kw_only=True):
    """The same of the API: so many on a page."""

    FIELDS = (*_ASK, _LIMIT)

    limit: int = 0  # as many as it pleases us


class Start(Asked, frozen=True, kw_only=True):
    """The workout page before anything is sent: what is pasted never stands in an address."""

    FIELDS = (fields.flag("example", "example", "1"),)

    example: bool = False  # with our own example in the box


class Dials(Asked, frozen=True, kw_only=True):
    """One exercise done a little differently. Which words an exercise takes, its pose decides."""

    FIELDS = (
        fields.dial("depth", Depth.AS_SHOWN),
        fields.dial("lean", Tilt.AS_SHOWN),
        fields.dial("weight", Weight.TYPICAL),
        fields.dial("support", Grip.AS_SHOWN),
    )

    depth: Depth = Depth.AS_SHOWN
    lean: Tilt = Tilt.AS_SHOWN
    weight: Weight = Weight.TYPICAL
    support: Grip = Grip.AS_SHOWN


AS_SHOWN = Dials()
"""Nothing is turned."""


class Rows(Asked, frozen=True, kw_only=True):
    """The rows of the evidence."""

    FIELDS = (
        fields.text("q"),
        fields.slugs("study"),
        fields.one_of("kind", {kind.value: kind for kind in RowKind}),
        fields.some_of("about", About),
        fields.some_of("seen", Seen),
        fields.flag("used", "used", "1"),
        fields.one_of("sort", {word.value: word for word in Sorting}, Sorting.MARKS),
        fields.number("page", MAX_PAGE),
    )

    q: str = ""
    study: tuple[str, ...] = ()  # slugs, by alphabet
    kind: RowKind | None = None
    about: tuple[About, ...] = ()
    seen: tuple[Seen, ...] = ()
    used: bool = False  # only rows that marks, swaps or easier forms rest on
    sort: Sorting = Sorting.MARKS
    page: int = 1


class Versus(Asked, frozen=True, kw_only=True):
    """Two exercises side by side, each by slug or as somebody typed its name."""

    FIELDS = (fields.text("a"), fields.text("b"))

    a: str = ""
    b: str = ""
