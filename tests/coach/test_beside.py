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
        ("side", {"prone", "side", "raise"}, "reverse"),
        ("side", {"prone", "side", "leg", "raise"}, "side"),
        ("leanforward", {"leanforward", "side", "raise"}, "bentover"),
        ("leanforward", {"leanforward", "front", "raise"}, "leanforward"),
        ("leanforward", {"leanforward", "row"}, "bentover"),
        ("leanforward", {"leanforward", "cable", "fly"}, "leanforward"),
        ("leg", {"hanging", "bentknee", "leg", "raise"}, "knee"),
        ("leg", {"hanging", "straightleg", "bentknee", "leg", "raise"}, "leg"),
        ("plyo", {"plyo", "squat"}, "jump"),
        ("plyo", {"plyo", "pushup"}, "plyo"),
        ("thigh", {"thigh", "abductor"}, "hip"),
        ("leg", {"leg", "abduction", "seated"}, "hip"),
        ("leg", {"leg", "extension", "seated"}, "leg"),
        ("stepback", {"stepback", "lunge", "frontrack"}, "reverse"),
        ("stepback", {"stepback", "burpee"}, "stepback"),
        ("hs", {"gymball", "hs", "curl"}, "hamstring"),
        ("hs", {"hs", "hold"}, "hs"),
        ("chest", {"split", "squat", "dumbbell", "chest"}, "goblet"),
        ("chest", {"squat", "chest"}, "chest"),
        ("chest", {"squat", "dumbbell", "chest", "press"}, "chest"),
        ("bicycle", {"bicycle", "sprint"}, "bike"),
        ("bicycle", {"bicycle", "crunch"}, "bicycle"),
        ("heel", {"toein", "heel", "raise"}, "calf"),
        ("rack", {"rack", "kettlebell", "split", "squat"}, "rackheld"),
        ("rack", {"rack", "pull"}, "rack"),
        ("frontrack", {"frontrack", "bulgarian", "squat"}, "rackheld"),
        ("squat", {"squat"}, "squat"),
        ("woodchop", {"woodchop", "foot"}, "fast"),
        ("woodchop", {"woodchop", "side", "lunge"}, "woodchop"),
        ("towel", {"towel", "plank"}, "slider"),
        ("towel", {"towel", "row"}, "towel"),
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
        ("release", {"itband", "release"}, "foamroll"),
        ("stair", {"achille", "stretch", "stair"}, "step"),
        ("stair", {"run", "stair"}, "stair"),
        ("pyramid", {"elliptical", "pyramid"}, "interval"),
        ("pyramid", {"pyramid", "pose"}, "pyramid"),
        ("ladder", {"bike", "ladder"}, "programme"),
        ("ladder", {"run", "ladder"}, "ladder"),  # on the floor
        ("row", {"cooldown", "row"}, "rowing"),
        ("row", {"cooldown", "cable", "row"}, "row"),
        ("extensor", {"hip", "extensor", "stretch"}, "glute"),
        ("extensor", {"hip", "extensor", "machine"}, "extensor"),
        ("overhead", {"reverse", "lunge", "overhead", "reach"}, "armsup"),
        ("overhead", {"reverse", "lunge", "overhead"}, "overheadheld"),
        ("stance", {"wide", "stance", "hamstring", "stretch"}, "leg"),
        ("stance", {"wide", "stance", "squat"}, "stance"),
        ("ball", {"kneeling", "back", "stretch", "ball"}, "gymball"),
        ("ball", {"ball", "slam"}, "ball"),
        ("roll", {"calf", "roll", "stick"}, "foamroll"),
        ("roll", {"hamstring", "ball", "roll"}, "roll"),
        ("roll", {"forearm", "ball", "roll"}, "foamroll"),
        ("hip", {"hip", "abductor", "stretch"}, "abductor"),
        ("hip", {"hip", "abductor", "machine"}, "hip"),
        ("anterior", {"anterior", "hip", "foamroll"}, "front"),
        ("anterior", {"anterior", "pelvic", "tilt"}, "anterior"),
        ("isolateral", {"isolateral", "chest", "press"}, "machine"),
        ("isolateral", {"isolateral", "dumbbell", "row"}, "isolateral"),
        ("rowing", {"upright", "rowing"}, "row"),
        ("reverse", {"reverse", "narrow", "grip", "pulldown"}, "underhand"),
        ("reverse", {"reverse", "narrow", "grip", "fly", "press"}, "reverse"),
        ("rowing", {"rowing", "stationary", "seated"}, "rowing"),
        ("stair", {"stair", "heel", "raise"}, "step"),
        ("stair", {"stair", "run"}, "stair"),
        ("ankle", {"ankle", "strap", "cable", "curl"}, "leg"),
        ("ankle", {"ankle", "strap", "cable", "raise"}, "ankle"),
        ("bottom", {"bottom", "side", "leg", "lift"}, "adductor"),
        ("bottom", {"bottom", "squat"}, "bottom"),
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
        ("lateral raise lying face down", "chest-supported-reverse-fly"),
        ("row leaning forward", "bent-over-row"),
        ("cable fly leaning forward", "cable-fly"),  # a chest fly is done so
        ("hanging bent-leg raise", "hanging-knee-raise"),
        ("dumbbell plyometric squats", "dumbbell-squat-jump"),
        ("outer thigh machine", "hip-abduction-machine"),
    ],
)
def test_they_lead_to_the_right_exercise(current: Edition, text: str, slug: str) -> None:
    assert find(current, text, 1)[0].slug == slug
