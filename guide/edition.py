"""One frozen edition of the guide: the catalog with its marks, built once for a process."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct

from guide import catalog, figure, knee
from guide.catalog import Catalog, Entry
from guide.knee import Mark
from guide.records.exercise import Exercise
from guide.words import Level


class Edition(Struct, frozen=True, eq=False):
    """Catalog, marks and figure digests; ``revision`` names the whole. Compared by identity."""

    catalog: Catalog
    marks: Mapping[str, Mark]
    figures: Mapping[str, str]  # slug → digest of what its figure is drawn from
    factors: Mapping[str, float]  # anchor id → published over modelled force
    revision: str

    def entry(self, slug: str) -> Entry:
        """The exercise with this slug; raises KeyError."""
        return self.catalog.entries[slug]

    def current(self, slug: str) -> str | None:
        """The live slug for ``slug``, which may be an old one; None when nobody has it."""
        return slug if slug in self.catalog.entries else self.catalog.renamed.get(slug)

    def draw(self, slug: str, *, animated: bool = False, size: str = "full") -> str:
        """The exercise's picture as an SVG document."""
        return drawn(
            self.entry(slug).exercise, self.marks[slug].level, animated=animated, size=size
        )

    def thumb(self, slug: str) -> figure.Drawing:
        """The exercise's small picture as an element of an HTML page, beside its name."""
        return thumb(self.entry(slug).exercise, self.marks[slug].level)


def build(source: Catalog) -> Edition:
    """Mark every exercise of a checked catalog."""
    factors = {a.id: knee.anchor_factor(a, source.loads) for a in source.anchors.values()}
    marks = {
        slug: knee.mark(entry.exercise, entry.pattern, source.loads, factors)
        for slug, entry in source.entries.items()
    }
    figures = {
        slug: figure_digest(e.exercise, marks[slug].level) for slug, e in source.entries.items()
    }
    return Edition(
        catalog=source,
        marks=MappingProxyType(marks),
        figures=MappingProxyType(figures),
        factors=MappingProxyType(factors),
        revision=_digest(source.revision),
    )


def drawn(
    exercise: Exercise, level: Level | None, *, animated: bool = False, size: str = "full"
) -> str:
    """An exercise, which may be a changed form of one, as an SVG document."""
    return figure.draw(
        exercise.pose,
        level=level,
        load_bw=exercise.pose.typical_bw,
        animated=animated,
        size=size,
        title=exercise.name,
    )


def thumb(
    exercise: Exercise, level: Level | None, label: str = "", *, full: bool = False
) -> figure.Drawing:
    """The same as an element of an HTML page, small or ``full``.

    ``label`` says what is seen, where no words beside it do.
    """
    return figure.embedded(
        exercise.pose, level=level, load_bw=exercise.pose.typical_bw, label=label, full=full
    )


def piece(exercise: Exercise, level: Level | None, *, full: bool = True) -> figure.Piece:
    """The same as a part of a larger drawing."""
    return figure.piece(exercise.pose, level=level, load_bw=exercise.pose.typical_bw, full=full)


def figure_digest(exercise: Exercise, level: Level | None) -> str:
    """Names what a figure is drawn from: equal digests, equal pictures."""
    return _digest(repr(exercise.pose), repr(level), exercise.name)


def load(folder: Path) -> Edition:
    """The edition of the catalog in ``folder``; raises CatalogError with every problem."""
    return build(catalog.load(folder))


def _digest(*parts: str) -> str:
    """A short name for content; the code is in it, because it draws and marks too."""
    text = "\0".join((_code(), *parts))
    return blake2b(text.encode(), digest_size=6).hexdigest()


@cache
def _code() -> str:
    """A digest of this package: two builds of one version may draw differently."""
    digest = blake2b(digest_size=8)
    for file in sorted(Path(__file__).parent.rglob("*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()
