"""How sentences are written: nothing from the never-say list, short, whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import to_builtins

from guide.catalog import Catalog, Problem
from guide.edition import Edition
from guide.lint.base import entries
from guide.records.care import CarePage
from guide.records.exercise import Exercise

NEVER_SAY = (
    r"knee[- ]safe", r"knee[- ]friendly", r"rehab\w*", r"(?<!jerk )recover\w*", r"protocols?",
    r"good for bad knees", r"you are ready", r"protects?", r"prevent\w* injur\w*", r"cures?",
    r"heals?", r"no pain,? no gain", r"push through (?:the |your )?pain", r"pain means damage",
    r"wear\w* out", r"ruin\w*", r"safe(?:ly|r|st)?", r"harmless", r"risk[- ]free", r"guarantee\w*",
    r"miracles?", r"pain[- ]free in", r"no side[- ]effects?", r"good as new",
)  # fmt: skip
NEVER = re.compile(rf"\b(?:{'|'.join(NEVER_SAY)})\b", re.IGNORECASE)
"""All of it promises what nobody can. ``Safety`` is not in it, as a safety bar is a name; nor is
the jerk recovery, in which a lifter stands up out of the split."""

LONG_SENTENCE = 28  # words
UNSEEN = re.compile(r"[\x00-\x1f\x7f\ufffd]")
"""A control character, or the sign that stands where a letter was lost."""


def nothing_from_the_never_say_list(edition: Edition) -> Iterator[Problem]:
    """No promise of safety, cure or readiness, and no fright."""
    for path, place, text in _texts(edition):
        found = NEVER.search(text)
        if found:
            message = f"“{found.group()}” is on the never-say list; say what happens instead"
            yield Problem(path, place, message, "never-say")


def short_sentences(edition: Edition) -> Iterator[Problem]:
    """Sentences a twelve-year-old reads in one go."""
    for path, place, text in _texts(edition):
        for sentence in re.split(r"(?<=[.!?])\s+", text):
            count = len(sentence.split())
            if count > LONG_SENTENCE:
                message = f"{count} words in one sentence; split it ({sentence[:40]}…)"
                yield Problem(path, place, message, "short-sentences")


def whole_sentences(edition: Edition) -> Iterator[Problem]:
    """Instructions start with a capital and end with a full stop."""
    for entry in entries(edition):
        exercise = entry.exercise
        said = [*exercise.setup, *exercise.steps]
        said += [text for m in exercise.mistakes for text in (m.see, m.do)]
        said += [form.say for form in (*exercise.easier, *exercise.raises)]
        said += [text for text in exercise.cues.values() if text]
        for text in said:
            if not text[0].isupper() or text[-1] not in ".!?":
                message = f"write a whole sentence with a capital and a full stop: {text[:40]!r}"
                yield Problem(entry.path, "", message, "whole-sentences")


def nothing_unseen(edition: Edition) -> Iterator[Problem]:
    """No control character and no lost letter, in our own words or in the evidence."""
    catalog = edition.catalog
    parts: list[tuple[str, object]] = [(e.path, e.exercise) for e in entries(edition)]
    parts += [(f"care/{slug}.toml", page) for slug, page in catalog.care.items()]
    parts += [
        ("cues.toml", catalog.cues),
        *(
            (f"evidence/{name}.toml", getattr(catalog, name))
            for name in ("studies", "loads", "effects", "anchors", "pairs", "disputes", "sources")
        ),
        ("evidence/checks.toml", catalog.held),
    ]
    for path, part in parts:
        for text in _strings(to_builtins(part, enc_hook=dict)):
            if UNSEEN.search(text):
                message = f"there is a character that nobody sees in {text!r}; write it anew"
                yield Problem(path, "", message, "nothing-unseen")


def _strings(part: object) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        yield from (text for pair in part.items() for one in pair for text in _strings(one))
    elif isinstance(part, list | tuple):
        yield from (text for one in part for text in _strings(one))


def _texts(edition: Edition) -> Iterator[tuple[str, str, str]]:
    """Every sentence of ours with file and place. Titles of papers are not ours."""
    for entry in entries(edition):
        for place, text in _exercise_texts(entry.exercise):
            yield entry.path, place, text
    for slug, cue in edition.catalog.cues.items():
        for field in ("name", "say", "why", "mistake", "check", "strength"):
            yield "cues.toml", f"{slug}.{field}", getattr(cue, field)
    for slug, page in edition.catalog.care.items():
        for place, text in care_texts(page):
            yield f"care/{slug}.toml", place, text
    yield from _texts_about_evidence(edition.catalog)


def _texts_about_evidence(catalog: Catalog) -> Iterator[tuple[str, str, str]]:
    """What we say of studies and of our own marks."""
    for anchor in catalog.anchors.values():
        yield "evidence/anchors.toml", anchor.id, anchor.note
    for dispute in catalog.disputes:
        for text in (dispute.question, *(side.says for side in dispute.sides), dispute.ours):
            yield "evidence/disputes.toml", dispute.question, text
    for moved in catalog.changes.moved:
        yield "changes.toml", moved.slug, moved.why


def _exercise_texts(exercise: Exercise) -> Iterator[tuple[str, str]]:
    yield "name", exercise.name
    for field in ("setup", "steps", "aliases", "stands_in_for"):
        for text in getattr(exercise, field):
            yield field, text
    for cue, here in exercise.cues.items():
        yield f"cues.{cue}", here
    for place, form in exercise.variations():
        yield place, form.say
    for mistake in exercise.mistakes:
        yield "mistakes", mistake.see
        yield "mistakes", mistake.do
    if exercise.assumes:
        yield "assumes", exercise.assumes
    if exercise.knee and exercise.knee.unrated:
        yield "knee.unrated", exercise.knee.unrated


def care_texts(page: CarePage) -> Iterator[tuple[str, str]]:
    """Every text of a care page with its place."""
    for field in ("title", "brief", "answer"):
        yield field, getattr(page, field)
    for section in page.section:
        yield section.key, section.heading
        if section.do:
            yield f"{section.key}.do", section.do
        for statement in section.statement:
            for field in ("said", "text", "hurts", "fine", "help", "short"):
                text = getattr(statement, field)
                if text:
                    yield f"{section.key}.{statement.key}", text
