"""A folder of TOML files → typed records, ``like`` resolved, every problem kept."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeVar

from guide.catalog.shapes import Entry, Origin, Problem
from guide.records.base import Record, decode
from guide.records.care import CarePage
from guide.records.evidence import Anchor, EffectRow, LoadRow, Source, Study
from guide.records.exercise import NEVER_INHERITED, Exercise
from guide.words import Pattern

R = TypeVar("R", bound=Record)
Row = TypeVar("Row", Study, LoadRow, EffectRow, Anchor, Source)
Raws = dict[str, tuple[Path, dict[str, Any]]]
OURS = "(built in) "
"""Before the names of our files, where somebody else's are read as well."""

_PATTERNS = {pattern.value: pattern for pattern in Pattern}


class Reader:
    """Reads files of one folder, gathering problems and the bytes that make the revision.

    ``over`` is the folder of a gym: its exercises come on top, or in place of ours.
    """

    def __init__(self, folder: Path, problems: list[Problem], over: Path | None = None) -> None:
        self._folder = folder
        self._over = over
        self._problems = problems
        self._digest = blake2b(digest_size=8)

    def file(self, name: str, record: type[R]) -> R | None:
        """One file as a record; None, with the problems kept, if it cannot be read."""
        return self._record(self._folder / name, record)

    def file_or(self, name: str, nothing: R) -> R:
        """One file as a record; ``nothing``, with the problems kept, if it cannot be read."""
        return self.file(name, type(nothing)) or nothing

    def rows(
        self, name: str, record: type[R], take: Callable[[R], Iterable[Row]]
    ) -> dict[str, Row]:
        """The rows of one file by their ids, each of which may be given once."""
        read = self.file(name, record)
        found: dict[str, Row] = {}
        for row in () if read is None else take(read):
            if row.id in found:
                message = "two rows have this id; give each its own"
                self._add(self._folder / name, row.id, message, "ids-once")
            found[row.id] = row
        return found

    def own_file(self, name: str, record: type[R]) -> R | None:
        """The same, of the folder on top."""
        return self._record(self._over / name, record) if self._over else None

    def _record(self, path: Path, record: type[R]) -> R | None:
        raw = self._parse(path)
        return None if raw is None else self._decode(raw, record, self._name(path))

    def entries(self) -> dict[str, Entry]:
        """Every exercise by slug, ``like`` resolved."""
        ours = self._raws(self._folder)
        own = _changed(ours, self._raws(self._over)) if self._over else {}
        found = [
            self._entry(path, raw, ours, Origin.OURS)  # a variant of ours is like ours
            for slug, (path, raw) in ours.items()
            if slug not in own
        ]
        for slug, (path, raw) in own.items():
            origin = Origin.REPLACED if slug in ours else Origin.ADDED
            found.append(self._entry(path, raw, ours | own, origin))
        return {entry.slug: entry for entry in sorted(filter(None, found), key=lambda e: e.slug)}

    def _raws(self, folder: Path) -> Raws:
        """The exercise files of one folder by slug, as they are written."""
        raws: Raws = {}
        for path in sorted((folder / "exercises").rglob("*.toml")):
            raw = self._parse(path)
            if raw is None:
                continue
            if path.stem in raws:
                twin = self._name(raws[path.stem][0])
                self._add(path, "", f"the slug is taken by {twin}; rename one file", "slug-unique")
                continue
            raws[path.stem] = (path, raw)
        return raws

    def care(self) -> dict[str, CarePage]:
        """The sore-knee pages by slug."""
        pages = {}
        for path in sorted((self._folder / "care").glob("*.toml")):
            page = self.file(f"care/{path.name}", CarePage)
            if page is not None:
                pages[path.stem] = page
        return pages

    def revision(self) -> str:
        """A short name for everything read so far."""
        return self._digest.hexdigest()

    def _entry(
        self,
        path: Path,
        raw: dict[str, Any],
        raws: Raws,
        origin: Origin,
    ) -> Entry | None:
        name = self._name(path)
        folder = path.relative_to(self._home(path) / "exercises").parent.as_posix()
        if folder not in _PATTERNS:
            known = ", ".join(Pattern)
            message = f"the folder '{folder}' is no type of move; choose from: {known}"
            self._add(path, "", message, "pattern-folder")
            return None
        like = raw.get("like")
        if like is not None:
            merged = self._resolved(path, raw, raws)
            if merged is None:
                return None
            raw = merged
        exercise = self._decode(raw, Exercise, name)
        if exercise is None:
            return None
        return Entry(path.stem, _PATTERNS[folder], exercise, like, name, origin)

    def _resolved(self, path: Path, raw: dict[str, Any], raws: Raws) -> dict[str, Any] | None:
        """The variant's own keys over those of its base: whole keys, one level deep."""
        like = raw["like"]
        if not isinstance(like, str) or like not in raws:
            self._add(path, "like", f"no exercise has the slug {like!r}", "like-exists")
            return None
        base = raws[like][1]
        if "like" in base:
            message = f"{like!r} is itself like {base['like']!r}; name that one"
            self._add(path, "like", message, "like-one-level")
            return None
        inherited = {key: value for key, value in base.items() if key not in NEVER_INHERITED}
        return {**inherited, **{key: value for key, value in raw.items() if key != "like"}}

    def _parse(self, path: Path) -> dict[str, Any] | None:
        try:
            content = path.read_bytes()
            self._digest.update(self._name(path).encode() + b"\0" + content + b"\0")
            return tomllib.loads(content.decode("utf-8-sig"))  # some editors put a mark in front
        except FileNotFoundError:
            self._add(path, "", "this file is missing", "file-exists")
        except OSError as error:
            self._add(path, "", f"cannot be read: {error.strerror}", "file-reads")
        except UnicodeDecodeError as error:
            self._add(path, "", f"save this file as UTF-8 ({error.reason})", "toml")
        except tomllib.TOMLDecodeError as error:
            self._add(path, "", f"not readable as TOML: {error}", "toml")
        return None

    def _decode(self, raw: dict[str, Any], record: type[R], name: str) -> R | None:
        value, flaws = decode(raw, record)
        self._problems += [Problem(name, place, message, "shape") for place, message in flaws]
        return value

    def _add(self, path: Path, place: str, message: str, rule: str) -> None:
        self._problems.append(Problem(self._name(path), place, message, rule))

    def _name(self, path: Path) -> str:
        home = self._home(path)
        ours = OURS if self._over and home == self._folder else ""
        return ours + path.relative_to(home).as_posix()

    def _home(self, path: Path) -> Path:
        over = self._over
        return over if over is not None and path.is_relative_to(over) else self._folder


def _changed(ours: Raws, own: Raws) -> Raws:
    """The files of a gym: one that is like itself is ours with a few keys changed."""
    whole = dict(own)
    for slug in ours.keys() & own.keys():
        path, raw = own[slug]
        if raw.get("like") == slug:
            keys = {key: value for key, value in raw.items() if key != "like"}
            whole[slug] = path, ours[slug][1] | keys
    return whole
