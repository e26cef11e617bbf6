"""The strict base of every record, and decoding that reports every problem of a file at once."""

from __future__ import annotations

import re
import types
from enum import Enum
from functools import cache
from typing import Annotated, Any, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import FieldInfo

Text = Annotated[str, Meta(min_length=1, max_length=600, pattern=r"\S")]
SLUG = r"[a-z0-9]+(-[a-z0-9]+)*"
MAX_SLUG = 60
Slug = Annotated[str, Meta(pattern=f"^{SLUG}$", max_length=MAX_SLUG)]
RowId = Annotated[str, Meta(min_length=3, max_length=60, pattern=r"^[A-Za-z0-9][A-Za-z0-9.-]*$")]

_KIND = re.compile(r"(?:(?<=Expected )|(?<=got ))`([^`]+)`")
_NAMES = {
    "array": "a list",
    "bool": "true or false",
    "float": "a number",
    "int": "a whole number",
    "null": "nothing",
    "object": "a table with named fields",
    "str": "text",
}
"""What people call the kinds of values that a message speaks of."""


class Record(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A piece of a catalog file: frozen, and unknown keys are an error at every depth."""


class Flaw(NamedTuple):
    """One thing wrong inside one file."""

    place: str  # such as ``pose.end.knee``; empty for the file as a whole
    message: str


R = TypeVar("R", bound=Record)


def is_slug(text: str) -> bool:
    """Whether a text may be a part of an address, as names of files are."""
    return len(text) <= MAX_SLUG and bool(re.fullmatch(SLUG, text))


def decode(raw: object, record: type[R]) -> tuple[R | None, list[Flaw]]:
    """Turn parsed TOML into ``record``, or list every flaw in it, field by field.

    What is right, as nearly all is, is converted in one go; that would tell the first flaw only.
    """
    try:
        return msgspec.convert(raw, record), []
    except msgspec.ValidationError as error:
        _, flaws = _decode_by_field(raw, record)
        return None, flaws or [Flaw("", _plain(error, record))]


def _decode_by_field(raw: object, record: type[R]) -> tuple[R | None, list[Flaw]]:
    flaws: list[Flaw] = []
    value = _convert(raw, record, "", flaws)
    return (None, flaws) if flaws else (value, [])


def _convert(raw: object, kind: Any, place: str, flaws: list[Flaw]) -> Any:
    inner = _without_none(kind)
    if isinstance(inner, type) and issubclass(inner, Record):
        return _convert_record(raw, inner, place, flaws)
    rows = _rows_of(inner)
    if rows is not None and isinstance(raw, list):
        record, least = rows
        if len(raw) < least:
            flaws.append(Flaw(place, f"give at least {least}"))
        return tuple(
            _convert_record(x, record, f"{place}[{i}]", flaws) for i, x in enumerate(raw, 1)
        )
    if get_origin(inner) is dict and isinstance(raw, dict):
        kinds = get_args(inner)
        return {
            _convert(key, kinds[0], _join(place, key), flaws): _convert(
                value, kinds[1], _join(place, key), flaws
            )
            for key, value in raw.items()
        }
    try:
        return msgspec.convert(raw, inner)
    except msgspec.ValidationError as error:
        flaws.append(Flaw(place, _plain(error, inner)))
        return None


def _convert_record(raw: object, record: type[Record], place: str, flaws: list[Flaw]) -> Any:
    if not isinstance(raw, dict):
        flaws.append(Flaw(place, f"expected a table with named fields, got {_shown(raw)}"))
        return None
    fields, hints = _fields(record)
    before = len(flaws)
    unknown = f"unknown field; known: {', '.join(fields)}"
    flaws += [Flaw(_join(place, key), unknown) for key in raw if key not in fields]
    values = {}
    for key, field in fields.items():
        if key in raw:
            values[field.name] = _convert(raw[key], hints[field.name], _join(place, key), flaws)
        elif field.required:
            flaws.append(Flaw(_join(place, key), "missing; add this field"))
    if len(flaws) > before:
        return None
    try:
        return record(**values)
    except ValueError as error:  # a rule inside one record, raised by __post_init__
        flaws.append(Flaw(place, str(error)))
        return None


@cache
def _fields(record: type[Record]) -> tuple[dict[str, FieldInfo], dict[str, Any]]:
    """The fields of a record by name, with their types; worked out once for hundreds of files."""
    fields = {field.encode_name: field for field in msgspec.structs.fields(record)}
    return fields, get_type_hints(record, include_extras=True)


def _rows_of(kind: Any) -> tuple[type[Record], int] | None:
    """For a list of records: their type, and how many there must be at least."""
    least = 0
    if get_origin(kind) is Annotated:
        kind, *limits = get_args(kind)
        least = max(
            (limit.min_length or 0 for limit in limits if isinstance(limit, Meta)), default=0
        )
    if get_origin(kind) is not tuple:
        return None
    item = get_args(kind)[0]
    return (item, least) if isinstance(item, type) and issubclass(item, Record) else None


def _without_none(kind: Any) -> Any:
    """``X | None`` means the field may be left out: TOML has no null."""
    if get_origin(kind) in (Union, types.UnionType):
        rest = [arg for arg in get_args(kind) if arg is not types.NoneType]
        if len(rest) == 1:
            return rest[0]
    return kind


def _plain(error: msgspec.ValidationError, kind: Any) -> str:
    message = str(error).replace(" - at `$`", "").replace(" - at `$", " - at `")
    message = _KIND.sub(lambda found: _named(found[1]), message)
    words = _choices(kind)
    return f"{message}; choose from: {', '.join(words)}" if words else message


def _named(kinds: str) -> str:
    """What people call what is written as ``int | str``; several kinds may have one name."""
    return " or ".join(dict.fromkeys(_NAMES.get(kind, kind) for kind in kinds.split(" | ")))


def _choices(kind: Any) -> list[str]:
    """The closed vocabulary behind a field, also inside a list of words or a list of rows."""
    while get_origin(kind) in (tuple, list, Annotated):
        kind = get_args(kind)[0]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return [str(word.value) for word in kind]
    return []


def _join(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key


def _shown(raw: object) -> str:
    return repr(raw) if len(repr(raw)) <= 40 else f"{type(raw).__name__}"
