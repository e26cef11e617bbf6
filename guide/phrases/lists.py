"""What pages say about lists, filters and addresses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from guide.phrases.small import listed
from guide.words import Kit, Level, Muscle, Pattern, Purpose, Skill, Watch

PURPOSE = (
    "General exercise information for adults. Not for diagnosis, treatment, or getting over an "
    "injury or operation. Limits set by your doctor or physio come first."
)


FILTERS: Mapping[str, Mapping[str, str]] = {
    "pattern": {word.value: word.label for word in Pattern},
    "muscle": {word.value: word.label for word in Muscle},
    "kit": {"none": "No equipment", **{word.value: f"I have: {word.label}" for word in Kit}},
    "without": {word.value: f"not: {word.label}" for word in Kit},
    "knee": {level.slug: f"Knee impact at most {level.label.lower()}" for level in Level},
    "want-less": {word.value: f"less {word.label}" for word in Watch},
    "goal": {word.value: word.label for word in Purpose},
    "skill": {str(skill.value): skill.label for skill in Skill},
}
"""What a chosen filter is called, by field and value of the address."""


def exercises_found(total: int, typed: str = "") -> str:
    """Such as ``23 exercises for “squat”``."""
    noun = "exercise" if total == 1 else "exercises"
    return f"{total} {noun} for “{typed}”" if typed else f"{total} {noun}"


def nearest_name(typed: str, left_out: Sequence[str]) -> str:
    """That nothing has quite this name, and what the first of a list leaves out; or nothing."""
    if not left_out:
        return ""
    words = listed([f"“{word}”" for word in left_out])
    return f"Nothing here is called “{typed}”. The nearest comes first: it leaves out {words}."


def swaps_found(total: int, shown: int) -> str:
    """Such as ``23 swaps, best 12 shown``."""
    if not total:
        return "No swaps found"
    noun = "swap" if total == 1 else "swaps"
    return f"{total} {noun}, best {shown} shown" if total > shown else f"{total} {noun}"


def unrated_hidden(hidden: int) -> str:
    """How many a filter leaves out because nobody can say they fit; empty for none."""
    if not hidden:
        return ""
    return f"{hidden} more {'is' if hidden == 1 else 'are'} not rated, so not shown."


def filter_words(field: str, values: Iterable[str], cues: Mapping[str, str]) -> str:
    """What a chip says; ``values`` as in URLs, ``cues`` the names of cues by slug."""
    words = {**FILTERS, "cue": cues}.get(field, {})
    return ", ".join(words.get(value, value) for value in values) or "all filters"


def dropping(label: str, total: int) -> str:
    """What a filter to drop would give."""
    return f"Drop “{label}” to see {total}"


def ignored(pairs: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Say which parts of an address were left out."""
    return tuple(f"We left out “{name}={value}”: we do not know it." for name, value in pairs)


def no_exercise(text: str) -> str:
    """Nothing of this name."""
    return f"We found no exercise called “{text}”."


def stop_line(signs: Iterable[str]) -> str:
    """The top stop signs in one line; empty for none."""
    told = "; ".join(signs)
    return f"Stop and get help if: {told}." if told else ""
