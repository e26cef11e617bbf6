"""No text is so odd that reading it takes out of all proportion: four times as long, four times.

Nothing here is a time: only how time grows, which a busy machine does not change much.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from time import thread_time

import pytest

from guide import public
from guide.coach import illness, search
from guide.coach.reading import MAX_TEXT
from guide.edition import Edition
from guide.records.given import MAX_TEXT as MAX_QUERY

TIMES = 4
MOST = 2 * TIMES
"""A square would be 16; caches that are cold and a busy machine are less than twice."""

TOO_SHORT = 0.02
"""Seconds below which a clock tells nothing, and nobody waits."""

PIECES = (
    "1,", "1.", "12:", "1/", "1-", "1-2 ", "1 – ", "1x", "3x8 ", "1x1+", "½", "0", "1 1/2 ",
    "3-0-1-0 ", "90s ", "1 min ", "1 to ", "@ 60", "60kg ", "(", "()", "(a", "[x] ", "- ", "A1) ",
    "a ", "a-", "a'", ", ", "a, ", "/", "squat ", "squat/", "squat or ", "squat + ", "emom 10: ",
    "superset: ", "5@6kg, ", "5kg x 5 ", "5@6kg 5", "min 1: ", "every 2 min ", " emom 9", "till ",
    "100 x 5 ", "1 by 1 ", "sets 3 ", "10 squats ",
    "\t3\t8", "squat,3,8", "squat  3  8", "1️⃣", "pause 9 ", "8, 8,8 ",
    "5 rounds of ", "each ", "no knee ", "3x", "a,b ", "10 reps ", "rest ", " @",
    " ", "*", "#", "é", "\u202e", "www.", "#1 ",
)  # fmt: skip


def slowest_growth(work: Callable[[str], object], piece: str, size: int) -> float:
    """How many times as long it takes for a text four times as long; 0 for too short to tell."""
    long, short = ((piece * size)[:length] + "!" for length in (size, size // TIMES))
    took = spent(work, long)
    return 0 if took < TOO_SHORT else took / spent(work, short)


def spent(work: Callable[[str], object], text: str) -> float:
    """The less of two: whatever else the machine does only adds."""
    least = []
    for _ in range(2):
        begun = thread_time()
        work(text)
        least.append(thread_time() - begun)
    return min(least)


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        " ",
        "\t",
        "\u00a0",
        "\x0b",
        "\u2003",
        "\u200b",
        "|",
        "_",
        "😀",
        "*",
        "(",
        ".",
        "-",
        "/",
        "/x",
        "x ",
        "& ",
    ],
)
def test_what_stands_inside_a_line_takes_as_long_as_it_is(current: Edition, piece: str) -> None:
    def read(text: str) -> object:
        return public.workout(current, f"squat{text[:-1]}3x5")  # what stands at its ends is cut off

    assert slowest_growth(read, piece, MAX_TEXT - 10) < MOST


@pytest.mark.slow
@pytest.mark.parametrize("piece", PIECES)
def test_a_programme_takes_as_long_as_it_is(current: Edition, piece: str) -> None:
    def read(text: str) -> object:
        return public.workout(current, text)

    assert slowest_growth(read, piece, MAX_TEXT // 2) < MOST


@pytest.mark.slow
def test_no_search_takes_long_beside_an_ordinary_one_of_its_length(current: Edition) -> None:
    names = " ".join(entry.exercise.name for entry in current.catalog.entries.values())

    def ask(texts: list[str]) -> float:
        begun = thread_time()
        for text in texts:  # each one new, as an answer may be kept
            search.find(current, text)
            search.nearest(current, text, 10)
            illness.mentioned(text)
        return (thread_time() - begun) / len(texts)

    ask(["warm up"])
    ordinary = ask([names[at : at + MAX_QUERY] for at in range(0, 4000, MAX_QUERY)])
    odd = {
        piece: ask([f"{turn} {piece * MAX_QUERY}"[:MAX_QUERY] for turn in range(5)])
        for piece in PIECES
    }

    assert {piece: took / ordinary for piece, took in odd.items() if took > 10 * ordinary} == {}


def test_a_square_would_be_seen() -> None:
    square = re.compile(r"(?<![\w/])\d+(?:[.,x/:]\d+)*(?:[x*]|\s*$)(?!\w)")  # it was ours once

    assert slowest_growth(lambda text: square.sub(" ", text), "1,", 8000) > MOST
