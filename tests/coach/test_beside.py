"""Words that mean another thing beside some others."""

from __future__ import annotations

import pytest

from guide.coach.beside import BESIDE, meant
from guide.coach.search import find
from guide.edition import Edition


@pytest.mark.parametrize(
    ("word", "said", "means"),
    [
        ("press", {"lying", "tricep", "press"}, "extension"),
        ("press", {"narrow", "tricep", "bench", "press"}, "press"),
        ("press", {"seated", "calf", "press"}, "raise"),
        ("press", {"calf", "press", "sled"}, "press"),
        ("raise", {"reverse", "shoulder", "raise"}, "fly"),
        ("side", {"bentover", "side", "raise"}, "reverse"),
        ("leg", {"hanging", "bentknee", "leg", "raise"}, "knee"),
        ("leg", {"hanging", "straightleg", "bentknee", "leg", "raise"}, "leg"),
        ("plyo", {"plyo", "squat"}, "jump"),
        ("plyo", {"plyo", "pushup"}, "plyo"),
        ("thigh", {"thigh", "abductor"}, "hip"),
        ("squat", {"squat"}, "squat"),
        ("static", {"static", "calf", "stretch"}, "passive"),
        ("static", {"static", "calf", "raise"}, "static"),
        ("static", {"static", "jump"}, "static"),
        ("pull", {"hamstring", "pull"}, "stretch"),
        ("pull", {"cable", "hamstring", "pull"}, "pull"),
        ("pull", {"lat", "pull"}, "pull"),
        ("opener", {"chest", "opener"}, "stretch"),
        ("90", {"90", "stretch"}, "ninety"),
        ("90", {"90", "crunch"}, "90"),
        ("release", {"foamroll", "ball", "release"}, "foamroll"),
        ("release", {"hand", "release", "pushup"}, "release"),
        ("anterior", {"anterior", "hip", "foamroll"}, "front"),
        ("anterior", {"anterior", "pelvic", "tilt"}, "anterior"),
        ("isolateral", {"isolateral", "chest", "press"}, "machine"),
        ("isolateral", {"isolateral", "dumbbell", "row"}, "isolateral"),
        ("rowing", {"upright", "rowing"}, "row"),
        ("reverse", {"reverse", "narrow", "grip", "pulldown"}, "underhand"),
        ("reverse", {"reverse", "narrow", "grip", "fly", "press"}, "reverse"),
        ("rowing", {"rowing", "stationary", "seated"}, "rowing"),
    ],
)
def test_meant(word: str, said: set[str], means: str) -> None:
    assert meant(word, said) == means


def test_no_word_stands_for_itself_and_no_rule_stands_twice() -> None:
    assert all(rule.word != rule.means for rule in BESIDE)
    assert all(rule.among.isdisjoint(rule.without) for rule in BESIDE)
    assert len(set(BESIDE)) == len(BESIDE)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("seated triceps press", "seated-overhead-triceps-extension"),
        ("bent-over dumbbell laterals", "reverse-fly"),
        ("hanging bent-leg raise", "hanging-knee-raise"),
        ("dumbbell plyometric squats", "dumbbell-squat-jump"),
        ("outer thigh machine", "hip-abduction-machine"),
    ],
)
def test_they_lead_to_the_right_exercise(current: Edition, text: str, slug: str) -> None:
    assert find(current, text, 1)[0].slug == slug
