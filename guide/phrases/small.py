"""Small words that many sentences share: lists, sizes, loads, muscles, equipment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from guide.words import Cost, Kit, Level, LoadAt, Muscle

_SIZES = (
    (0.18, "a little"),
    (0.29, "about a quarter"),
    (0.42, "about a third"),
    (0.60, "about half"),
)
_SHARES = (
    (0.025, "a very small part of your body weight"),
    (0.045, "a small part of your body weight"),
    (0.07, "about a twentieth of your body weight"),
    (0.12, "about a tenth of your body weight"),
    (0.22, "about a fifth of your body weight"),
    (0.29, "about a quarter of your body weight"),
    (0.42, "about a third of your body weight"),
    (0.58, "about half your body weight"),
    (0.70, "about two thirds of your body weight"),
    (0.88, "about three quarters of your body weight"),
    (1.12, "about your own body weight"),
    (1.38, "about one and a quarter times your body weight"),
    (1.70, "about one and a half times your body weight"),
    (2.40, "about twice your body weight"),
)
_PLACES: Mapping[LoadAt, str] = {
    LoadAt.BACK: "on the bar",
    LoadAt.LOW_BACK: "on the bar",
    LoadAt.FRONT: "on your shoulders",
    LoadAt.GOBLET: "held at the chest",
    LoadAt.HANDS: "in your hands",
    LoadAt.ELBOWS: "in the bends of your elbows",
    LoadAt.HIP: "on your hips",
    LoadAt.ANKLE: "at the ankle",
    LoadAt.SLED: "on the machine",
    LoadAt.PAD: "on the machine",
}
_CAPITALS = frozenset({Kit.SMITH_MACHINE, Kit.EZ_BAR})
_THE: Mapping[Muscle, str] = {
    Muscle.QUADRICEPS: "the front of the thigh",
    Muscle.HAMSTRINGS: "the back of the thigh",
    Muscle.HIP_SIDE: "the side of the hip",
    Muscle.ADDUCTORS: "the inner thigh",
    Muscle.HIP_FLEXORS: "the front of the hip",
    Muscle.CORE: "the core",
    Muscle.BICEPS: "the front of the arm",
    Muscle.TRICEPS: "the back of the arm",
}


def digits(count: int) -> str:
    """A number as people read it, such as ``1,304``."""
    return f"{count:,}"


def listed(words: Sequence[str], last: str = "and") -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    if len(words) <= 1:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def level_word(level: Level | None) -> str:
    """Such as ``Very low``; ``Not rated`` for none."""
    return "Not rated" if level is None else level.label


def number(count: int) -> str:
    """Small numbers as words."""
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    return words[count] if count < len(words) else str(count)


def size(effect: float) -> str:
    """The rough size of a change, such as ``about a third``: the model cannot tell finer."""
    return next((words for limit, words in _SIZES if abs(effect) <= limit), "well over half")


def load_words(bw: float, at: LoadAt) -> str:
    """An outside load (body weights) as people would say it."""
    if not bw:
        return "no added weight"
    share = next((words for limit, words in _SHARES if bw <= limit), "over twice your body weight")
    return f"{share} {_PLACES[at]}"


def muscles(words: Iterable[Muscle]) -> str:
    """Muscles as a list without articles: ``front of thigh and buttocks``."""
    return listed([word.label.lower() for word in words])


def the(words: Iterable[Muscle]) -> str:
    """Muscles inside a sentence: ``the front of the thigh and the buttocks``."""
    return listed([_THE.get(word, f"the {word.label.lower()}") for word in words])


def kit_word(kit: Kit) -> str:
    """Equipment inside a sentence: small, but for the name of a man and for letters."""
    return kit.label if kit in _CAPITALS else kit.label.lower()


def needs(kit: Sequence[Kit]) -> str:
    """The equipment of one alternative."""
    return listed([kit_word(word) for word in kit]) or "no equipment"


def kit_rows(rows: Iterable[Sequence[Kit]]) -> str:
    """All alternatives of an exercise's equipment, in the order of the file."""
    rows = list(rows)
    choices = [needs(row) for row in rows if row]
    if len(choices) == len(rows):
        return ", or ".join(choices)
    return f"no equipment (optional: {', or '.join(choices)})" if choices else "no equipment"


def cost_words(cost: Cost) -> str:
    """What an exercise asks of hip or back."""
    return cost.label


def whose(gym: str, *, replaced: bool) -> str:
    """Who wrote an exercise that is not ours."""
    stead = " It stands in place of ours." if replaced else ""
    return f"{gym} wrote this page, not Kneewise.{stead} The mark is worked out the same way."


def written_by(gym: str) -> str:
    """The same in a list, where there is little room."""
    return f"Written by {gym}"


def gym_counts(gym: str, added: int, replaced: int, hidden: int) -> str:
    """What a gym has changed about the list of exercises."""
    told = [
        f"{number} {what}"
        for number, what in ((added, "added"), (replaced, "written anew"), (hidden, "left out"))
        if number
    ]
    return f"{gym} runs this list of exercises as its own: {listed(told) or 'nothing changed'}."
