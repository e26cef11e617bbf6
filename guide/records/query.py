"""What stands behind the ``?`` of a URL, as typed values and back.

Pages read leniently: blank is absent, and what is unknown or malformed is ignored and told. The
API reads strictly. Both use one table of fields per shape, whose order is the order in URLs.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Self
from urllib.parse import urlencode

from msgspec import Struct

from guide.records import fields
from guide.records.given import (
    MAX_IGNORED,
    ONE,
    TWICE,
    UNKNOWN,
    BadField,
    Ignored,
    Params,
    bounded,
    clean,
)
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


class Asked(Struct, frozen=True, kw_only=True):
    """What a URL asks; its subclasses are the shapes. Repeated values stand in display order."""

    @classmethod
    def parse(
        cls, params: Params, *, known: Mapping[str, Collection[str]] | None = None
    ) -> tuple[Self, tuple[Ignored, ...]]:
        """Read leniently; raises QueryTooLong and nothing else.

        ``known`` names the slugs that exist, by field: others are ignored. Of a field that may
        stand only once the last value counts, as in a form.
        """
        ignored: list[Ignored] = []

        def tell(error: BadField) -> None:
            if len(ignored) < MAX_IGNORED:
                ignored.append(Ignored(error.name, error.value))

        return cls(**_read(cls, params, tell, known or {})), tuple(ignored)

    @classmethod
    def parse_strict(
        cls,
        params: Params,
        *,
        known: Mapping[str, Collection[str]] | None = None,
        beside: tuple[str, ...] = (),
    ) -> Self:
        """Read for the API; raises BadField or QueryTooLong. ``known`` as in ``parse``.

        ``beside`` names what may be asked too, and is read elsewhere.
        """

        def refuse(error: BadField) -> None:
            raise error

        return cls(**_read(cls, params, refuse, known or {}, beside))

    def to_params(self) -> list[tuple[str, str]]:
        """Name and value of everything that differs from the default, in the fixed order."""
        params = []
        for field in _FIELDS[type(self)]:
            value = getattr(self, field.attribute)
            if value != field.default:
                values = value if field.order else (value,)
                params += [(field.name, field.write(item)) for item in values]
        return params

    def to_url(self, path: str) -> str:
        """The one URL of this question, encoded the way browsers encode a submitted form."""
        params = self.to_params()
        return f"{path}?{urlencode(params)}" if params else path


class Query(Asked, frozen=True, kw_only=True):
    """The search page."""

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

    q: str = ""
    limit: int = 0  # as many as it pleases us


class Wishes(Asked, frozen=True, kw_only=True):
    """What holds for all swaps of a workout."""

    want_less: tuple[Watch, ...] = ()
    no_kit: bool = False
    kit: tuple[Kit, ...] = ()


class Ask(Asked, frozen=True, kw_only=True):
    """The swaps of one exercise."""

    reason: Reason = Reason.EASIER
    want_less: tuple[Watch, ...] = ()
    no_kit: bool = False
    kit: tuple[Kit, ...] = ()
    without: tuple[Kit, ...] = ()
    fine: bool = False  # my knees are fine: what is alike, not what is gentler
    page: int = 1


class AskSome(Ask, frozen=True, kw_only=True):
    """The same of the API: so many on a page."""

    limit: int = 0  # as many as it pleases us


class Start(Asked, frozen=True, kw_only=True):
    """The workout page before anything is sent: what is pasted never stands in an address."""

    example: bool = False  # with our own example in the box


class Dials(Asked, frozen=True, kw_only=True):
    """One exercise done a little differently. Which words an exercise takes, its pose decides."""

    depth: Depth = Depth.AS_SHOWN
    lean: Tilt = Tilt.AS_SHOWN
    weight: Weight = Weight.TYPICAL
    support: Grip = Grip.AS_SHOWN


AS_SHOWN = Dials()
"""Nothing is turned."""


class Rows(Asked, frozen=True, kw_only=True):
    """The rows of the evidence."""

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

    a: str = ""
    b: str = ""


def _read(
    shape: type[Asked],
    params: Params,
    reject: Callable[[BadField], None],
    known: Mapping[str, Collection[str]],
    beside: tuple[str, ...] = (),
) -> dict[str, Any]:
    """The values by attribute; what is not understood goes to ``reject``."""
    found: dict[fields.Field, list[tuple[Any, str]]] = {}
    for raw_name, raw_value in bounded(params):
        name, text = clean(raw_name), clean(raw_value)
        if not text:
            continue
        named = [field for field in _FIELDS[shape] if field.name == name]
        if not named:
            names = dict.fromkeys(field.name for field in _FIELDS[shape])
            reject(BadField(name, text, (*beside, *names), UNKNOWN))
            continue
        values = [(field, field.read(text)) for field in named]
        good = next((pair for pair in values if pair[1] is not None), None)
        if good is None or good[1] not in known.get(name, good[1:]):
            allowed = tuple(w for f in named for w in f.allowed if w in known.get(name, (w,)))
            reject(BadField(name, text, allowed or named[0].allowed))
            continue
        found.setdefault(good[0], []).append((good[1], text))
    read: dict[str, Any] = {}
    for field, given in found.items():
        if field.order:
            read[field.attribute] = tuple(sorted({v for v, _ in given}, key=field.order))
            continue
        last = read[field.attribute] = given[-1][0]
        for value, text in given[:-1]:
            if value != last:
                reject(BadField(field.name, text, ONE, TWICE))
    return read


def nothing(params: Params) -> None:
    """See for the API that nothing is asked; raises BadField or QueryTooLong.

    Who filters by a name that is not known would take everything for the answer.
    """
    for name, value in bounded(params):
        raise BadField(name, value, ("no parameters",), UNKNOWN)


def needed(params: Params, name: str) -> str:
    """The one value that must be given, as it was; raises BadField."""
    values = [value for given, value in params if given == name]
    if not values:
        raise BadField(name, "", ("any words",), " is missing")
    if len(set(values)) > 1:
        raise BadField(name, values[0], ONE, TWICE)
    return values[0]


# --- The table --------------------------------------------------------------------------------


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

_FIELDS: Mapping[type[Asked], tuple[fields.Field, ...]] = {
    Query: (
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
    ),
    Find: (fields.text("q"), _LIMIT),
    Wishes: (_WANT_LESS, *_OWN_KIT),
    Ask: _ASK,
    AskSome: (*_ASK, _LIMIT),
    Start: (fields.flag("example", "example", "1"),),
    Dials: (
        fields.dial("depth", Depth.AS_SHOWN),
        fields.dial("lean", Tilt.AS_SHOWN),
        fields.dial("weight", Weight.TYPICAL),
        fields.dial("support", Grip.AS_SHOWN),
    ),
    Rows: (
        fields.text("q"),
        fields.slugs("study"),
        fields.one_of("kind", {kind.value: kind for kind in RowKind}),
        fields.some_of("about", About),
        fields.some_of("seen", Seen),
        fields.flag("used", "used", "1"),
        fields.one_of("sort", {word.value: word for word in Sorting}, Sorting.MARKS),
        fields.number("page", MAX_PAGE),
    ),
    Versus: (fields.text("a"), fields.text("b")),
}
