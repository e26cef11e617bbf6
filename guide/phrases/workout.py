"""What is said about a pasted programme: its doses, its swaps, its sums."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from guide.coach.keeping import Gone
from guide.coach.plan import Totals
from guide.phrases.small import listed
from guide.records.dose import MINUTE, Dose, Load, Reps, Span
from guide.words import LoadUnit, Sureness, Watch

EMPTY_BOX = "There is nothing in the box yet. Paste your workout, then check."
NO_SWAP = "We know no easier swap for this one with what you asked."
NOT_RATED = "Not rated is not gentle: nobody could say how hard it is."
UNDERSTOOD = (
    "One exercise in a line, or several: “A1. Squat 3x5 / A2. Pull-up 3x8”.",
    "Sets and repetitions, ranges, each side, times, distances, kg, lb or %.",
    "RPE, tempo, rest, supersets, rounds, AMRAP and EMOM.",
    "Tables: exercise, sets, repetitions and weight in columns.",
    "What your training app shares or exports, with each set in a line of its own.",
    "Bullets, numbers, headings, notes and capital letters, as people write them.",
)

GONE: Mapping[Gone, str] = {
    Gone.REPS: "The repetitions do not carry over: go by time and effort here.",
    Gone.DISTANCE: "The distance does not carry over: go for about as long as before.",
    Gone.LOAD: "The weight was for the other exercise. Start light and go by effort.",
    Gone.TEMPO: "The tempo does not carry over.",
    Gone.SIDE: "Both sides work together here, so count once.",
}
SURE: Mapping[Sureness, str] = {
    Sureness.SURE: "Sure match",
    Sureness.LIKELY: "Likely match",
    Sureness.NOT_RECOGNISED: "Not recognised",
}
EXAMPLE = """\
Day 1: Legs
Warm-up: jumping jacks 1 min
1. Back squat 5x5 @ 80 kg, rest 2-3 min
2. Walking lunges 3 x 10 each leg
A1. Leg extensions 3x12-15 / A2. Lying leg curl 3x12
Box jumps 4 x 6
PLANK – 3 × 45 sec
3 rounds: 10 burpees, 15 sit-ups
Easy jog 10 min"""
"""A programme of our own to try the page with."""


def dose_words(dose: Dose) -> str:
    """A dose as people write it: ``3 × 8–10, 60 kg, rest 90 s``; empty for nothing said."""
    amounts = [
        *([_reps(dose.reps, counted=bool(dose.sets))] if dose.reps else []),
        *([f"{_span(dose.distance.amount)} {dose.distance.unit.label}"] if dose.distance else []),
        *([time_words(dose.time)] if dose.time else []),
    ]
    if dose.sets:
        sets = _span(dose.sets)
        amounts[:1] = [f"{sets} × {amounts[0]}" if amounts else _counted(dose.sets, "set")]
    told = [
        _counted(dose.rounds, "round") if dose.rounds else "",
        *amounts,
        _load(dose.load) if dose.load else "",
        "each side" if dose.side else "",
        f"RPE {_span(dose.rpe)}" if dose.rpe else "",
        f"{_span(dose.rir)} left in the tank" if dose.rir else "",
        f"tempo {'-'.join(dose.tempo.upper())}" if dose.tempo else "",
        f"rest {time_words(dose.rest)}" if dose.rest else "",
    ]
    return ", ".join(filter(None, told))


def time_words(seconds: Span) -> str:
    """``90 s``, ``2–3 min``."""
    if seconds.low % MINUTE or seconds.high % MINUTE:
        return f"{_span(seconds)} s"
    return f"{_span(Span(seconds.low / MINUTE, seconds.high / MINUTE))} min"


def left_out(words: Sequence[str]) -> str:
    """What the nearest exercise has in none of its names; empty for nothing."""
    told = listed([f"“{word}”" for word in words])
    return f"This is the nearest we have. It leaves out {told}." if words else ""


def lines_read(lines: int, exercises: int, unknown: int, swaps: int = 0) -> str:
    """How much was read and swapped: ``12 lines read: 9 exercises, 1 not recognised.``."""
    told = f"{_plural(lines, 'line')} read: {_plural(exercises, 'exercise')}"
    told += f", {unknown} not recognised." if unknown else "."
    return f"{told} {_plural(swaps, 'swap')} made." if swaps else told


def asks(before: Totals, after: Totals, swapped: int) -> str:
    """What a programme asks of the knee, and what the swaps make of it, in a sentence or two."""
    if not before.exercises:
        return "We found no exercise in this text."
    told = (
        f"{before.hard} of {_plural(before.exercises, 'exercise')} "
        f"{'is' if before.hard == 1 else 'are'} marked high or very high, and "
        f"{before.landings} {'has' if before.landings == 1 else 'have'} landings."
    )
    if swapped:
        told += (
            f" With your {_plural(swapped, 'swap')}, {after.hard} "
            f"{'is' if after.hard == 1 else 'are'} high or very high, and "
            f"{after.landings} {'has' if after.landings == 1 else 'have'} landings."
        )
    if before.unrated:
        told += f" {NOT_RATED}"
    return told


def sums(before: Totals, after: Totals) -> tuple[tuple[str, int, int], ...]:
    """The rows of the table: what, before, after."""
    watch = dict(before.watch), dict(after.watch)
    rows = [
        ("Exercises", before.exercises, after.exercises),
        ("Marked high or very high", before.hard, after.hard),
        ("With landings", before.landings, after.landings),
        *(
            (f"Watch: {word.label}", watch[0].get(word, 0), watch[1].get(word, 0))
            for word in Watch
            if word in watch[0] or word in watch[1]
        ),
        ("Not rated", before.unrated, after.unrated),
        ("Not recognised", before.unknown, after.unknown),
    ]
    always = {"Exercises", "Marked high or very high", "With landings"}
    return tuple(row for row in rows if row[0] in always or row[1] or row[2])


def swaps_lost(names: Iterable[str]) -> str:
    """That a swap was taken back, because the text has its exercise no more."""
    told = listed(list(dict.fromkeys(names)))
    return f"We took back the swap for {told}: it no longer stands in the text." if told else ""


def too_long(
    characters: int, lines: int, most_characters: int, most_lines: int, *, boxed: bool = False
) -> str:
    """That a text is longer than is read at once, and what to do; ``boxed``: it stands in a box."""
    if lines > most_lines:
        told = f"That is {lines} lines; we read up to {most_lines} at once."
    else:
        told = f"That is {characters} characters; we read up to {most_characters} at once."
    kept = " Nothing is lost: it is still in the box." if boxed else ""
    parts = max(-(-lines // most_lines), -(-characters // most_characters))
    return f"{told}{kept} Check it in {'two' if parts == 2 else parts} parts."


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _counted(span: Span, noun: str) -> str:
    return f"{_span(span)} {noun}{'' if span.high == 1 else 's'}"


def _span(span: Span) -> str:
    if span.low == span.high:
        return f"{span.low:.8g}"
    return f"{span.low:.8g}–{span.high:.8g}"


def _reps(reps: Reps, *, counted: bool) -> str:
    if not reps.counts:
        return "as many as you can"
    told = ", ".join(map(_span, reps.counts))
    if len(reps.counts) > 2:
        told = "-".join(map(_span, reps.counts))
    told = f"{told} or more" if reps.most else told
    return told if counted else f"{told} reps"


def _load(load: Load) -> str:
    if load.amount is None:
        return load.unit.label
    amount = _span(load.amount)
    if load.unit is LoadUnit.PERCENT:
        return f"{amount} % of your most"
    choice = f"/{_span(load.other)}" if load.other else ""
    return f"{amount}{choice} {load.unit.label}"
