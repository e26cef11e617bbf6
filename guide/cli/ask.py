"""Questions that the site answers too: one exercise, its swaps, a whole workout."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from guide import phrases, public
from guide.cli.base import Commands, Refused, load, meant, number, printed, repeated
from guide.coach import pairs
from guide.coach.reading import MAX_LINES, MAX_TEXT, TooLong
from guide.edition import Edition
from guide.records.query import Ask, Reason, Wishes
from guide.words import Level, Watch

MOST_BYTES = 4 * MAX_TEXT + 4  # of a programme, each character as long as it can be


def show_command(commands: Commands) -> None:
    """``kneewise show EXERCISE``."""
    show = commands.add("show", _show, "Print one exercise as data, everything resolved.")
    show.add_argument("exercise", nargs="+", help="a slug or a name")


def swaps_command(commands: Commands) -> None:
    """``kneewise swaps EXERCISE``."""
    swaps = commands.add("swaps", _swaps, "Print what to do instead.")
    swaps.add_argument("exercise", nargs="+", help="a slug or a name")
    _wishes(swaps)
    swaps.add_argument(
        "--without", action="append", default=[], metavar="WORDS", help="what is busy; repeatable"
    )
    swaps.add_argument("--reason", default="easier", help="easier, kit, skill, variety or build")
    swaps.add_argument("--fine", action="store_true", help="my knees are fine")
    swaps.add_argument(
        "--limit",
        type=number(int, 1),
        default=public.SHOWN,
        help=f"how many to print at most ({public.SHOWN})",
    )
    swaps.add_argument("--json", action="store_true", help="print data")


def workout_command(commands: Commands) -> None:
    """``kneewise workout FILE``."""
    workout = commands.add("workout", _workout, "Print a whole workout with marks and swaps.")
    workout.add_argument("file", help="a text file, or - for what is typed in")
    _wishes(workout)
    workout.add_argument("--json", action="store_true", help="print data")


def _wishes(parser: argparse.ArgumentParser) -> None:
    for flag, about in (
        ("--kit", "what is at hand, such as dumbbell,bench, or none"),
        ("--want-less", f"of {', '.join(Watch)}"),
    ):
        parser.add_argument(
            flag, action="append", default=[], metavar="WORDS", help=f"{about}; repeatable"
        )


def _show(options: argparse.Namespace) -> int:
    current = load(options)
    return printed(public.detail(current, meant(current, " ".join(options.exercise))))


def _swaps(options: argparse.Namespace) -> int:
    current = load(options)
    slug = meant(current, " ".join(options.exercise))
    ask = Ask.parse_strict(
        [
            ("reason", options.reason),
            *repeated("want-less", options.want_less),
            *repeated("kit", options.kit),
            *repeated("without", options.without),
            *([("fine", "1")] if options.fine else []),
        ]
    )
    answer = public.swaps(current, slug, ask, options.limit)
    if options.json:
        return printed(answer)
    sys.stdout.write(f"{answer.exercise.name}: {phrases.mark_headline(current.marks[slug])}\n")
    sys.stdout.writelines(f"{line}\n" for line in _above(current, slug, ask, answer) if line)
    for swap in answer.swaps:
        sys.stdout.write(f"\n{swap.name}\n")
        told = (("keeps", swap.keeps), ("loses", swap.loses), ("knee", swap.knee),
                ("costs", swap.costs), ("needs", swap.needs), ("why", swap.why))  # fmt: skip
        sys.stdout.writelines(f"  {name}: {text}\n" for name, text in told if text)
    return 0


def _above(current: Edition, slug: str, ask: Ask, answer: public.Swaps) -> tuple[str, ...]:
    """What the swaps page says before its list."""
    stop = answer.stop.text if answer.stop else ""
    found = phrases.swaps_found(answer.total, len(answer.swaps))
    busy = pairs.taken(ask, current.entry(slug)) if ask.reason is Reason.KIT else ()
    step_up = phrases.BUILD_UP if ask.reason is Reason.BUILD and answer.swaps else ""
    miss = answer.nearest_miss.why if answer.nearest_miss else ""
    return stop, found, phrases.taken(busy), step_up, answer.none, miss


def _workout(options: argparse.Namespace) -> int:
    if options.file == "-":
        raw = sys.stdin.buffer.read(MOST_BYTES)
    else:
        with Path(options.file).open("rb") as file:
            raw = file.read(MOST_BYTES)
    ask = Wishes.parse_strict(
        [*repeated("want-less", options.want_less), *repeated("kit", options.kit)]
    )
    try:
        answer = public.workout(load(options), raw.decode("utf-8-sig", "replace"), ask)
    except TooLong as error:
        told = phrases.too_long(error.characters, error.lines, MAX_TEXT, MAX_LINES)
        raise Refused(told) from error
    if options.json:
        return printed(answer)
    if not answer.lines:
        raise Refused("There is nothing in it to read: write one exercise a line.")
    sys.stdout.writelines(f"{line}\n" for line in _told(answer))
    return 0


def _told(answer: public.Workout) -> Iterator[str]:
    """A workout as lines to read: what was written, then what was made of it."""
    if answer.stop:
        yield answer.stop.text
        yield ""
    for line in answer.lines:
        yield line.text
        for each in line.exercises:
            if each.impact is None:
                yield f"    {each.written}: not recognised"
                if each.nearest:
                    yield f"      nearest: {', '.join(each.nearest)}"
                continue
            likely = "" if each.confidence == "sure" else f" ({each.confidence})"
            dose = f" · {each.dose_words}" if each.dose_words else ""
            yield f"    {each.name}{likely}: {_level(each.impact.level)}{dose}"
            if each.swap:
                yield f"      swap: {each.swap.name}: {_level(each.swap.level)}"
    for name, now, then in (
        ("Exercises", answer.asks.exercises, answer.swapped.exercises),
        ("Marked high or very high", answer.asks.high, answer.swapped.high),
        ("With landings", answer.asks.landings, answer.swapped.landings),
        ("Not rated, which is not gentle", answer.asks.unrated, answer.swapped.unrated),
        ("Not recognised", answer.asks.unknown, answer.swapped.unknown),
    ):
        yield f"{name}: {now}" + (f", with these swaps {then}" if then != now else "")


def _level(number: int | None) -> str:
    return phrases.level_word(None if number is None else Level(number))
