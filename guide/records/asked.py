"""How what stands behind the ``?`` of a URL is read and written, whatever the shape.

Pages read leniently: blank is absent, and what is unknown or malformed is ignored and told. The
API reads strictly. Both use the one table of fields of a shape, whose order is the order in URLs.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, ClassVar, Self
from urllib.parse import urlencode

from msgspec import Struct

from guide.records.fields import Field
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


class Asked(Struct, frozen=True, kw_only=True):
    """What a URL asks; its subclasses are the shapes. Repeated values stand in display order."""

    FIELDS: ClassVar[tuple[Field, ...]]  # in the order of addresses

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
        for field in self.FIELDS:
            value = getattr(self, field.attribute)
            if value != field.default:
                values = value if field.order else (value,)
                params += [(field.name, field.write(item)) for item in values]
        return params

    def to_url(self, path: str) -> str:
        """The one URL of this question, encoded the way browsers encode a submitted form."""
        params = self.to_params()
        return f"{path}?{urlencode(params)}" if params else path


def _read(
    shape: type[Asked],
    params: Params,
    reject: Callable[[BadField], None],
    known: Mapping[str, Collection[str]],
    beside: tuple[str, ...] = (),
) -> dict[str, Any]:
    """The values by attribute; what is not understood goes to ``reject``."""
    found: dict[Field, list[tuple[Any, str]]] = {}
    for raw_name, raw_value in bounded(params):
        name, text = clean(raw_name), clean(raw_value)
        if not text:
            continue
        given = _given(shape, name, text, known, beside)
        if isinstance(given, BadField):
            reject(given)
        else:
            field, value = given
            found.setdefault(field, []).append((value, text))
    return {field.attribute: _settled(field, values, reject) for field, values in found.items()}


def _given(
    shape: type[Asked],
    name: str,
    text: str,
    known: Mapping[str, Collection[str]],
    beside: tuple[str, ...],
) -> tuple[Field, Any] | BadField:
    """The field of this name with its value; or what is wrong with it, and what would be right."""
    named = [field for field in shape.FIELDS if field.name == name]
    if not named:
        names = dict.fromkeys(field.name for field in shape.FIELDS)
        return BadField(name, text, (*beside, *names), UNKNOWN)
    values = [(field, field.read(text)) for field in named]
    good = next((pair for pair in values if pair[1] is not None), None)
    if good is None or good[1] not in known.get(name, good[1:]):
        allowed = tuple(w for f in named for w in f.allowed if w in known.get(name, (w,)))
        return BadField(name, text, allowed or named[0].allowed)
    return good


def _settled(
    field: Field, given: list[tuple[Any, str]], reject: Callable[[BadField], None]
) -> object:
    """All values of a field that takes several, in order; of any other the last one given."""
    if field.order:
        return tuple(sorted({value for value, _ in given}, key=field.order))
    last = given[-1][0]
    for value, text in given[:-1]:
        if value != last:
            reject(BadField(field.name, text, ONE, TWICE))
    return last


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
