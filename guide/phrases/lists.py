"""What pages say about lists, filters and addresses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from guide.phrases.small import digits, listed
from guide.words import Kit, Level, Muscle, Pattern, Position, Purpose, Skill, Watch

PURPOSE = (
    "General exercise information for adults. Not for diagnosis, treatment, or getting over an "
    "injury or operation. Limits set by your doctor or physio come first."
)


MANY = 4  # values of one field that a chip still spells out
MANY_MACHINES = 9


def up_to(level: Level) -> str:
    """The choice of this mark and what is below it: ``Up to low``; said the same everywhere."""
    return level.label if level is Level.VERY_LOW else f"Up to {level.label.lower()}"


FILTERS: Mapping[str, Mapping[str, str]] = {
    "pattern": {word.value: word.label for word in Pattern},
    "muscle": {word.value: word.label for word in Muscle},
    "kit": {"none": "No equipment", **{word.value: f"I have: {word.label}" for word in Kit}},
    "without": {word.value: f"Not: {word.label}" for word in Kit},
    "knee": {level.slug: f"Knee impact {up_to(level).lower()}" for level in Level},
    "want-less": {word.value: f"Less {word.label}" for word in Watch},
    "goal": {word.value: word.label for word in Purpose},
    "position": {word.value: word.label for word in Position},
    "skill": {str(skill.value): skill.label for skill in Skill},
}
"""What a chosen filter is called, by field and value of the address."""


def exercises_found(total: int, typed: str = "") -> str:
    """Such as ``23 exercises for “squat”``."""
    noun = "exercise" if total == 1 else "exercises"
    found = f"{digits(total)} {noun}"
    return f"{found} for “{typed}”" if typed else found


def list_line(found: str, read: str = "", hidden: str = "") -> str:
    """The line above a list. A count alone is no sentence; before one it ends with a stop."""
    told = [text for text in (read, hidden) if text]
    return f"{found}. {' '.join(told)}" if told else found


def nearest_name(typed: str, left_out: Sequence[str], added: Sequence[str] = ()) -> str:
    """That nothing has quite this name, and how the first of a list differs; or nothing."""
    if not (left_out or added):
        return ""
    differs = "leaves out" if left_out else "adds"
    words = listed([f"“{word}”" for word in left_out or added])
    return f"Nothing here is called “{typed}”. The nearest comes first: it {differs} {words}."


def nearest_names(*, alike: bool) -> str:
    """The line above names to go on with, where nothing has the typed one."""
    if alike:
        return "Did you mean one of these?"
    return "We know no name like that. Many people do these:"


def swaps_found(total: int, shown: int, above: int = 0) -> str:
    """Such as ``Best 12 of 23 swaps``: beside it "My knees are fine" fits in one line."""
    if not total:
        return "No swaps found"
    noun = "swap" if total == 1 else "swaps"
    if above:
        return f"{above + 1} to {above + shown} of {total} {noun}"
    return f"Best {shown} of {total} {noun}" if total > shown else f"{total} {noun}"


def unrated_hidden(hidden: int, total: int) -> str:
    """How many a filter leaves out because nobody can say they fit; empty for none."""
    if not hidden:
        return ""
    more = " more" if total else ""
    return f"{digits(hidden)}{more} {'is' if hidden == 1 else 'are'} not rated, so not shown."


def filter_words(field: str, values: Iterable[str], cues: Mapping[str, str]) -> str:
    """What a chip says; ``values`` as in URLs, ``cues`` the names of cues by slug."""
    words = {**FILTERS, "cue": cues}.get(field, {})
    return ", ".join(words.get(value, value) for value in values) or "all filters"


def understood_part(field: str, values: Sequence[str]) -> str:
    """What a chip says of one thing that a question asks for."""
    if len(values) > MANY and field == "without":
        return "No machines" if len(values) > MANY_MACHINES else "Not: any of these"
    if len(values) > MANY and field == "position":
        return f"Not: {listed([p.label.lower() for p in Position if p.value not in values])}"
    if len(values) > MANY and field == "kit":
        return "I have: machines" if len(values) > MANY_MACHINES else "I have: bikes"
    return filter_words(field, values, {})


READ_NOTHING = "We did not find an exercise or a wish in these words."


def read_as(intent: str, names: Sequence[str], filters: Sequence[str]) -> str:
    """What was understood of a question, in one sentence; empty for nothing."""
    about = listed(list(names))
    said = {"instead": f"instead of {about}", "how": f"how to do {about}"}.get(
        intent, f"about {about}"
    )
    told = [*([said] if names else []), *filters]
    return f"We read: {'; '.join(told)}." if told else ""


def answering(intent: str) -> str:
    """The line above the exercises a question names, which are linked behind it."""
    return {
        "instead": "You asked what to do instead of",
        "how": "You asked how to do",
        "ok": "You asked about",
    }.get(intent, "You named")


def order_of_answer(intent: str) -> str:
    """What comes first in the list below a question."""
    return {
        "instead": "Swaps that are easier on the knee come first.",
        "how": "It comes first, with its steps on its page.",
    }.get(intent, "What you named comes first, then swaps that are easier on the knee.")


def no_easier(intent: str) -> str:
    """When nothing can stand in for the exercise: the list is what fits otherwise."""
    return {
        "instead": "We know no easier swap that fits. What works the same muscles comes first.",
    }.get(intent, "What you named comes first.")


def let_go(filters: Sequence[str]) -> str:
    """Which wishes a question had to give up so that something fits; empty for none."""
    if not filters:
        return ""
    return f"Nothing fits all of that. So we left out: {'; '.join(filters)}."


def leftover(typed: Sequence[str]) -> str:
    """The words of a question that mean nothing to us; empty for none."""
    if not typed:
        return ""
    return f"We did not use {listed([f'“{word}”' for word in typed])}."


def refused(called: Sequence[str]) -> str:
    """That nothing of a kind is listed which nobody wants; empty for none."""
    if not called:
        return ""
    return f"We left out whatever is called {listed([f'“{words}”' for words in called])}."


def sore_last(said: Sequence[str]) -> str:
    """That what works a sore part of the body stands at the end; empty for none."""
    if not said:
        return ""
    return f"What works your {listed([*said])} most comes last."


def dropping(label: str, total: int) -> str:
    """What a filter to drop would give."""
    return f"Drop “{label}” to see {digits(total)}"


def ignored(pairs: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Say which parts of an address were left out."""
    return tuple(f"We left out “{name}={value}”: we do not know it." for name, value in pairs)


def no_exercise(text: str) -> str:
    """Nothing of this name."""
    return f"We found no exercise called “{text}”."


def taken_for(text: str, name: str) -> str:
    """That a text was read as an exercise which is not called so."""
    return f"We read “{text}” as {name}."


def one_exercise(name: str) -> str:
    """That two names to compare mean the same exercise."""
    return f"Both names mean {name}. Name another one to compare it with."


def stop_line(signs: Iterable[str]) -> str:
    """The top stop signs in one line; empty for none."""
    told = "; ".join(signs)
    return f"Stop and get help if: {told}." if told else ""
