"""What one exercise file holds: complete, nothing twice, nothing that is computed anyway."""

from __future__ import annotations

from collections.abc import Iterator

from guide.catalog import Problem
from guide.coach import positions
from guide.edition import Edition
from guide.figure import front
from guide.knee import Mark
from guide.lint.base import entries
from guide.words import Basis, Landing, Level, Pattern, Purpose, Support, Watch

ENOUGH = 2
"""Steps, cues and mistakes below this leave a person alone with the exercise."""


def nothing_is_thin(edition: Edition) -> Iterator[Problem]:
    """Two steps, cues and mistakes at least, and an easier form from a moderate mark on."""
    for entry in entries(edition):
        exercise = entry.exercise
        for field in ("steps", "cues", "mistakes"):
            count = len(getattr(exercise, field))
            if count < ENOUGH:
                message = f"only {count} here; write at least {ENOUGH}"
                yield Problem(entry.path, field, message, "nothing-thin")
        level = edition.marks[entry.slug].level
        if level is not None and level >= Level.MODERATE and not exercise.easier:
            message = f"marked {level.label.lower()}, and nothing makes it easier; add a form"
            yield Problem(entry.path, "easier", message, "nothing-thin")


def cardio_has_effort(edition: Edition) -> Iterator[Problem]:
    """Cardio says which kind of effort; nothing else does."""
    for entry in entries(edition):
        if (entry.exercise.purpose is Purpose.CARDIO) != bool(entry.exercise.effort):
            message = "effort is for cardio, and cardio needs it: steady, bursts or both"
            yield Problem(entry.path, "effort", message, "cardio-has-effort")


def settings_said(edition: Edition) -> Iterator[Problem]:
    """Where no load says it, the file says what the mark is for."""
    for entry in entries(edition):
        exercise = entry.exercise
        by_rule = edition.marks[entry.slug].basis is Basis.BY_RULE
        cardio = exercise.purpose is Purpose.CARDIO
        if (cardio or by_rule) and exercise.pose.load is None and not exercise.assumes:
            message = "say what the mark is for (settings, height, pace) in assumes"
            yield Problem(entry.path, "assumes", message, "settings-said")


def primary_is_not_secondary(edition: Edition) -> Iterator[Problem]:
    """A muscle is main or helps, not both."""
    for entry in entries(edition):
        for muscle in set(entry.exercise.primary) & set(entry.exercise.secondary):
            message = f"{muscle.value!r} is primary already"
            yield Problem(entry.path, "secondary", message, "primary-is-not-secondary")


def position_not_shown(edition: Edition) -> Iterator[Problem]:
    """Where an exercise takes the body is written only where its picture does not show it."""
    for entry in entries(edition):
        said, base = entry.exercise.position, edition.catalog.entries.get(entry.like or "")
        inherited = base is not None and base.exercise.position is said
        if said and said is positions.shown(entry) and not inherited:
            message = f"{said.value!r} is what the picture shows; drop it"
            yield Problem(entry.path, "position", message, "position-not-shown")


def watch_not_computed(edition: Edition) -> Iterator[Problem]:
    """Watch words that pose and landing tell are not written; a game with lunges says its bend."""
    for entry in entries(edition):
        computed = {Watch.LANDING}
        if not (entry.pattern is Pattern.LOCOMOTION and _lands_loaded(edition.marks[entry.slug])):
            computed.add(Watch.BENDING)
        for word in set(entry.exercise.watch) & computed:
            message = f"{word.value!r} is computed from the pose and the landing; drop it"
            yield Problem(entry.path, "watch", message, "watch-not-computed")


def drawn_poses_say_how_they_are_marked(edition: Edition) -> Iterator[Problem]:
    """A pose that is only drawn gives no load, so its file says where the mark comes from."""
    for entry in entries(edition):
        pose = entry.exercise.pose
        unmarked = entry.exercise.knee is None
        if unmarked and pose.support is Support.DRAWN:
            message = "a drawn pose gives no load; say measured, relative, rule or unrated"
            yield Problem(entry.path, "knee", message, "drawn-needs-knee")


def front_views_show_their_things(edition: Edition) -> Iterator[Problem]:
    """A figure seen from the front has only things that can be drawn from there."""
    for entry in entries(edition):
        pose = entry.exercise.pose
        for prop in pose.props if pose.from_front else ():
            if prop.kind not in front.THINGS:
                message = f"{prop.kind.label} has no front view; drop it or draw from the side"
                yield Problem(entry.path, "pose.props", message, "front-views-show-their-things")


def _lands_loaded(mark: Mark) -> bool:
    kneecap = mark.kneecap_band
    return mark.landing >= Landing.FLIGHT and kneecap is not None and kneecap >= Level.MODERATE
