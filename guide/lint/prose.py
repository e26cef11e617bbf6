"""The editorial rules of ``kneewise check``: small, named, and told so that an author can act.

Shape and references are checked when the catalog is read (``guide.catalog``); a broken rule here
never stops a server. Each rule has a bad example in the tests.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from guide.catalog import Entry, Problem
from guide.coach import easier, swaps
from guide.edition import Edition
from guide.records.care import CarePage
from guide.records.exercise import Exercise
from guide.records.query import Ask
from guide.words import Basis, Change, Landing, Level, Purpose, Support, Watch

NEVER_SAY = (
    r"knee[- ]safe", r"knee[- ]friendly", r"rehab\w*", r"recover\w*", r"protocols?",
    r"good for bad knees", r"you are ready", r"protects?", r"prevent\w* injur\w*", r"cures?",
    r"heals?", r"no pain,? no gain", r"push through (?:the |your )?pain", r"pain means damage",
    r"wear\w* out", r"ruin\w*", r"safe(?:ly|r|st)?",
)  # fmt: skip
_NEVER = re.compile(rf"\b(?:{'|'.join(NEVER_SAY)})\b(?! bar)", re.IGNORECASE)
"""``safety bar`` is a name; everything else of the list promises what nobody can."""

LONG_SENTENCE = 28  # words
DEEP = 80  # degrees of knee bend that ask for a gentler relative

Rule = Callable[[Edition], Iterator[Problem]]


def problems(edition: Edition) -> list[Problem]:
    """Every problem of every rule, by file."""
    return sorted({problem for rule in RULES for problem in rule(edition)})


def nothing_from_the_never_say_list(edition: Edition) -> Iterator[Problem]:
    """No promise of safety, cure or readiness, and no fright."""
    for path, place, text in _texts(edition):
        found = _NEVER.search(text)
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
    for entry in _entries(edition):
        exercise = entry.exercise
        said = [*exercise.setup, *exercise.steps]
        said += [text for m in exercise.mistakes for text in (m.see, m.do)]
        said += [form.say for form in (*exercise.easier, *exercise.raises)]
        said += [text for text in exercise.cues.values() if text]
        for text in said:
            if not text[0].isupper() or text[-1] not in ".!?":
                message = f"write a whole sentence with a capital and a full stop: {text[:40]!r}"
                yield Problem(entry.path, "", message, "whole-sentences")


def names_not_taken(edition: Edition) -> Iterator[Problem]:
    """No other name of an exercise is the proper name of another, or given twice."""
    proper = {_folded(e.slug): e.slug for e in _entries(edition)}
    proper |= {_folded(e.exercise.name): e.slug for e in _entries(edition)}
    for entry in _entries(edition):
        own = _folded(entry.exercise.name)
        if proper[own] != entry.slug:
            message = f"{entry.exercise.name!r} is also the name of {proper[own]!r}"
            yield Problem(entry.path, "name", message, "names-not-taken")
        seen = {own}
        for alias in entry.exercise.aliases:
            folded = _folded(alias)
            if folded in seen:
                message = f"{alias!r} is there already; drop it"
                yield Problem(entry.path, "aliases", message, "names-not-taken")
            elif proper.get(folded, entry.slug) != entry.slug:
                message = f"{alias!r} is the name of {proper[folded]!r}; drop it here"
                yield Problem(entry.path, "aliases", message, "names-not-taken")
            seen.add(folded)


def cardio_has_effort(edition: Edition) -> Iterator[Problem]:
    """Cardio says which kind of effort; nothing else does."""
    for entry in _entries(edition):
        if (entry.exercise.purpose is Purpose.CARDIO) != bool(entry.exercise.effort):
            message = "effort is for cardio, and cardio needs it: steady, bursts or both"
            yield Problem(entry.path, "effort", message, "cardio-has-effort")


def settings_said(edition: Edition) -> Iterator[Problem]:
    """Where no load says it, the file says what the mark is for."""
    for entry in _entries(edition):
        exercise = entry.exercise
        by_rule = edition.marks[entry.slug].basis is Basis.BY_RULE
        cardio = exercise.purpose is Purpose.CARDIO
        if (cardio or by_rule) and exercise.pose.load is None and not exercise.assumes:
            message = "say what the mark is for (settings, height, pace) in assumes"
            yield Problem(entry.path, "assumes", message, "settings-said")


def primary_is_not_secondary(edition: Edition) -> Iterator[Problem]:
    """A muscle is main or helps, not both."""
    for entry in _entries(edition):
        for muscle in set(entry.exercise.primary) & set(entry.exercise.secondary):
            message = f"{muscle.value!r} is primary already"
            yield Problem(entry.path, "secondary", message, "primary-is-not-secondary")


def watch_not_computed(edition: Edition) -> Iterator[Problem]:
    """Watch words that follow from pose and landing are not written."""
    for entry in _entries(edition):
        for word in set(entry.exercise.watch) & {Watch.BENDING, Watch.LANDING}:
            message = f"{word.value!r} is computed from the pose and the landing; drop it"
            yield Problem(entry.path, "watch", message, "watch-not-computed")


def shorter_range_keeps_the_weight(edition: Edition) -> Iterator[Problem]:
    """A shorter range of a loaded exercise says not to add weight."""
    for entry in _entries(edition):
        for form in entry.exercise.easier:
            loaded = entry.exercise.pose.load is not None
            if form.change is Change.STOP_HIGHER and loaded and "weight" not in form.say:
                message = "a shorter range tempts people to add weight: say not to"
                yield Problem(
                    entry.path, f"easier.{form.change}", message, "shorter-range-keeps-the-weight"
                )


def easier_is_easier(edition: Edition) -> Iterator[Problem]:
    """An easier form lowers the load where that can be computed; a warning raises it."""
    for entry in _entries(edition):
        shown = {form.say for form in easier.forms(edition, entry.slug)}
        for form in entry.exercise.easier:
            if form.say not in shown:
                message = "by the pose this raises the load; mend the pose or drop it"
                yield Problem(entry.path, f"easier.{form.change}", message, "easier-is-easier")
        warned = {form.say for form in easier.warnings(edition, entry.slug)}
        for form in entry.exercise.raises:
            if form.say not in warned:
                message = "by the pose this lowers the load; it is no warning"
                yield Problem(entry.path, f"raises.{form.change}", message, "easier-is-easier")


def every_hard_one_has_a_way_out(edition: Edition) -> Iterator[Problem]:
    """Jumps have a no-jump form, runs a low-impact cardio, deep loaded bends a gentler relative."""
    for entry in _entries(edition):
        mark = edition.marks[entry.slug]
        exercise = entry.exercise
        deep = exercise.pose.load is not None and (mark.bend or 0) >= DEEP
        hard = mark.level is not None and mark.level >= Level.HIGH
        if mark.landing < Landing.FLIGHT and not (deep and hard):
            continue
        answer = swaps.swaps(edition, entry.slug, Ask())
        if not answer.swaps:
            message = "nothing in the catalog is an easier swap; add a gentler relative"
            yield Problem(entry.path, "", message, "way-out")


def drawn_poses_say_how_they_are_marked(edition: Edition) -> Iterator[Problem]:
    """A pose that is only drawn gives no load, so its file says where the mark comes from."""
    for entry in _entries(edition):
        pose = entry.exercise.pose
        unmarked = entry.exercise.knee is None
        if unmarked and pose.support is Support.DRAWN:
            message = "a drawn pose gives no load; say measured, relative, rule or unrated"
            yield Problem(entry.path, "knee", message, "drawn-needs-knee")


def _entries(edition: Edition) -> Iterator[Entry]:
    yield from edition.catalog.entries.values()


def _texts(edition: Edition) -> Iterator[tuple[str, str, str]]:
    """Every sentence of ours with file and place. Titles of papers are not ours."""
    for entry in _entries(edition):
        for place, text in _exercise_texts(entry.exercise):
            yield entry.path, place, text
    for slug, cue in edition.catalog.cues.items():
        for field in ("name", "say", "why", "mistake", "check", "strength"):
            yield "cues.toml", f"{slug}.{field}", getattr(cue, field)
    for slug, page in edition.catalog.care.items():
        for place, text in _care_texts(page):
            yield f"care/{slug}.toml", place, text


def _exercise_texts(exercise: Exercise) -> Iterator[tuple[str, str]]:
    yield "name", exercise.name
    for field in ("setup", "steps", "aliases"):
        for text in getattr(exercise, field):
            yield field, text
    for cue, here in exercise.cues.items():
        yield f"cues.{cue}", here
    for form in (*exercise.easier, *exercise.raises):
        yield f"easier.{form.change}", form.say
    for mistake in exercise.mistakes:
        yield "mistakes", mistake.see
        yield "mistakes", mistake.do
    if exercise.assumes:
        yield "assumes", exercise.assumes


def _care_texts(page: CarePage) -> Iterator[tuple[str, str]]:
    yield "title", page.title
    yield "answer", page.answer
    for section in page.section:
        yield section.heading, section.heading
        if section.do:
            yield section.heading, section.do
        for statement in section.statement:
            yield section.heading, statement.text
            if statement.short:
                yield section.heading, statement.short


def _folded(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "", name.casefold())


RULES: tuple[Rule, ...] = (
    nothing_from_the_never_say_list,
    short_sentences,
    whole_sentences,
    names_not_taken,
    cardio_has_effort,
    settings_said,
    primary_is_not_secondary,
    watch_not_computed,
    shorter_range_keeps_the_weight,
    easier_is_easier,
    every_hard_one_has_a_way_out,
    drawn_poses_say_how_they_are_marked,
)
