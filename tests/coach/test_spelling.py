"""One spelling for what people type, and words that are a slip away."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from guide.coach.spelling import FILLERS, Vocabulary, close, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Squats", "squat"),
        ("lunges", "lunge"),
        ("calf raises", "calf raise"),
        ("Calves", "calf"),
        ("leg presses", "leg press"),
        ("crunches", "crunch"),
        ("farmer's carries", "farmer carry"),
        ("FARMER’S WALK", "farmer walk"),
        ("push-ups", "push up"),
        ("Pull–ups", "pull up"),
        ("DB RDLs", "dumbbell rdl"),
        ("SL squat", "single leg squat"),
        ("SA DB row", "single arm dumbbell row"),
        ("HK press, CG bench, OH carry", "half kneeling press close grip bench overhead carry"),
        ("one-legged squat", "single leg squat"),
        ("the squat with a wall exercise", "squat wall"),
        ("plié squat", "plie squat"),
        ("PLIE\u0301", "plie"),
        ("90/90", "90 90"),
        ("1/2 squat, 1/4 squat", "half squat quarter squat"),
        ("30/30, 5/3/1, 1/25", "30 30 5 3 single single 25"),
        ("OHS", "ohs"),
        ("Frog Rockbacks", "frog rock back"),
        ("ALT BKWD lunge", "alternating backward lunge"),
        ("Dbl KB fwd lunge", "double kettlebell forward lunge"),
        ("Clean + jerk (1+1)", "clean jerk"),
        ("1/4 squat + 1", "quarter squat single"),
        ("clamshell w/ band", "clamshell band"),
        ("squat w", "squat w"),
        ("heel sl", "heel sl"),
        ("squat fr", "squat fr"),  # on its way to "front"
        ("cross", "cross"),
        ("the", "the"),
        ("  !?  ", ""),
    ],
)
def test_words(text: str, expected: str) -> None:
    assert words(text) == tuple(expected.split())


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_words_of_anything_are_plain(text: str) -> None:
    found = words(text)
    assert all(word and not word.isspace() for word in found)
    assert words(text.upper().lower()) == words(text.lower())


@pytest.mark.parametrize(
    ("word", "other", "slips"),
    [("sqat", "squat", 1), ("sqaut", "squat", 1), ("lef", "leg", 1), ("bulgarain", "bulgarian", 1),
     ("exstention", "extension", 2), ("romanain", "romanian", 1), ("quat", "squat", 1),
     ("qsuat", "squat", 1), ("dumbel", "dumbbell", 2), ("ulgarian", "bulgarian", 1),
     ("vulgarian", "bulgarian", 1)],
)  # fmt: skip
def test_close(word: str, other: str, slips: int) -> None:
    assert close(word, [other, "zzz"]) == [(other, slips)]


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("sq", "sa"),
        ("lags", "log"),
        ("curl", "calf"),
        ("extention", "extnsiom"),
        ("the", "toe"),
        ("rack", "back"),
        ("vulgarain", "bulgarian"),
        ("cat", "lat"),
    ],
)
def test_not_close(word: str, other: str) -> None:
    assert close(word, [other]) == []


vocabulary = st.lists(st.text("abcde", min_size=1, max_size=9), min_size=1, max_size=40)


@settings(deadline=None)
@given(vocabulary, st.text("abcde", min_size=1, max_size=9))
def test_a_vocabulary_agrees_with_comparing_every_word(held: list[str], typed: str) -> None:
    numbers = {word: [place] for place, word in enumerate(dict.fromkeys(held))}
    found = Vocabulary(numbers)

    assert set(found.exactly(typed)) == set(numbers.get(typed, []))
    begun = {n for word, (n,) in numbers.items() if word.startswith(typed)}
    assert found.beginning(typed) == begun
    alike = {(names[0], slips) for names, slips in found.spelt_like(typed)}
    every = {(numbers[word][0], slips) for word, slips in close(typed, list(numbers))}
    assert alike == every


@settings(deadline=None)
@given(vocabulary, st.text("abcde", min_size=1, max_size=9))
def test_close_words_are_within_the_slips_allowed(held: list[str], typed: str) -> None:
    found = dict(close(typed, held))
    for word in held:
        slips = OSA.distance(typed, word)
        allowed = 0 if typed in FILLERS or len(typed) < 3 else 1 if len(typed) < 6 else 2
        right = word[: max(slips, 1)] == typed[: max(slips, 1)]  # two letters where two are wrong
        if allowed and slips <= allowed and right:
            assert found[word] == slips
        else:
            assert found.get(word, allowed) <= allowed


def test_an_unfinished_word_may_be_misspelt() -> None:
    found = Vocabulary({"bulgarian": [1], "extension": [2], "squat": [3]})
    assert found.begun_like("bugar") == [({1}, 1)]
    assert ({2}, 0) in found.begun_like("exten")
    assert found.begun_like("sqa") == []  # three letters with a slip could be anything


def test_so_many_letters_must_be_right_in_a_word_with_two_slips() -> None:
    assert close("rucking", ["running"]) == [("running", 2)]
    assert close("rucking", ["running"], right=4) == []
    assert close("extensor", ["extension"], right=4) == [("extension", 2)]
    assert close("inline", ["incline"], right=4) == [("incline", 1)]


def test_a_letter_may_be_said_of_several() -> None:
    assert words("Prone Y's, T’s") == words("prone Y, T") == ("prone", "y", "t")
    assert words("running A's") == ("running", "as")  # "a" would say nothing
