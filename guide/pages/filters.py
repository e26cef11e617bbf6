"""The filters of the search page, each choice with how much it would give."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

from msgspec import Struct, structs

from guide import phrases
from guide.coach import browse
from guide.edition import Edition
from guide.pages.parts import Facet, Option
from guide.records.query import Query
from guide.words import Kit, Level, Muscle, Pattern, Position, Purpose, Skill, Watch, Word

Choices = tuple[tuple[str, str], ...]
"""Value and text of each choice, in display order."""


def _words(vocabulary: type[Word]) -> Choices:
    return tuple((word.value, word.label) for word in vocabulary)


_WATCH, _KIT, _PATTERNS = _words(Watch), _words(Kit), _words(Pattern)
_MUSCLES, _GOALS, _POSITIONS = _words(Muscle), _words(Purpose), _words(Position)
"""Asked for by every page and never another."""

_KNEE: Choices = tuple(
    (level.slug, phrases.up_to(level)) for level in Level if level is not Level.VERY_HIGH
)
_SKILL: Choices = tuple(
    (str(int(step)), step.label if step is Skill.BEGINNER else f"Up to: {step.label.lower()}")
    for step in Skill
    if step is not Skill.EXPERIENCED
)


@lru_cache(maxsize=64)
def filters(edition: Edition, query: Query) -> tuple[tuple[Facet, ...], tuple[Facet, ...]]:
    """The filters of the first screen and all others, the same for every page of a list."""
    made = _Filters(query, browse.browse(edition, query).counts)
    knee = {query.knee.slug} if query.knee is not None else set()
    skill = {str(int(query.skill))} if query.skill is not None else set()
    cues = tuple((slug, cue.name) for slug, cue in edition.catalog.cues.items())
    first = (
        made.up_to("knee", "Knee impact", _KNEE, knee),
        made.many("want-less", "I want less", _WATCH, query.want_less),
        made.kit(),
    )
    return first, (
        made.many("pattern", "Type of move", _PATTERNS, query.pattern),
        made.many("muscle", "Muscle", _MUSCLES, query.muscle),
        made.many("position", "Position", _POSITIONS, query.position),
        made.many("goal", "Goal", _GOALS, query.goal),
        made.many("cue", "Technique cue", cues, query.cue),
        made.up_to("skill", "Practice", _SKILL, skill),
        made.many("without", "Not with", _KIT, query.without),
    )


class _Filters(Struct, frozen=True):
    """A query, and what each other choice would give."""

    query: Query
    counts: Mapping[str, Mapping[str, int]]

    def many(self, name: str, legend: str, choices: Choices, chosen: Iterable[str]) -> Facet:
        """Any number of choices, those that would give nothing left out."""
        on = {str(value) for value in chosen}
        found = self.counts.get(name, {})
        kept = tuple(choice for choice in choices if found.get(choice[0], 0) or choice[0] in on)
        options = self._options(name, kept, on)
        return Facet(name=name, legend=legend, many=True, options=options, chosen=len(on))

    def up_to(self, name: str, legend: str, choices: Choices, on: Collection[str]) -> Facet:
        """One choice, and all that is less."""
        options = self._options(name, choices, on)
        return Facet(name=name, legend=legend, many=False, options=options, chosen=len(on))

    def kit(self) -> Facet:
        """Equipment, and before it that there is none."""
        kit = self.many("kit", "Equipment", _KIT, self.query.kit)
        none = self._options("kit", ((browse.NO_KIT, "No equipment"),), ())[0]
        none = structs.replace(none, on=self.query.no_kit)
        return structs.replace(
            kit, options=(none, *kit.options), chosen=kit.chosen + self.query.no_kit
        )

    def _options(self, name: str, choices: Choices, on: Collection[str]) -> tuple[Option, ...]:
        found = self.counts.get(name, {})
        return tuple(
            Option(value=value, text=text, on=value in on, count=found.get(value, 0))
            for value, text in choices
        )
