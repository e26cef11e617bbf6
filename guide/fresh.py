"""The start of a new exercise file: what it takes over, and what its author has to write."""

from __future__ import annotations

from guide.edition import Edition
from guide.words import Support


def taken(edition: Edition, slug: str) -> str | None:
    """Who has this slug, or had it: an address is never given twice."""
    return edition.current(slug)


def text(edition: Edition, slug: str, like: str) -> str:
    """A file for ``slug`` that is like ``like``, or like what that is like itself."""
    base = edition.entry(edition.entry(like).like or like)
    lines = [
        f'like = "{base.slug}"',
        f'name = "{slug.replace("-", " ").capitalize()}"',
        "aliases = []  # what else people type: short forms, other spellings, machine names",
        "stands_in_for = []  # what we lack, and this is nearest to: search says what differs",
        "",
        f"# Whole keys are taken over from {base.slug}, never parts of one. Write what differs:",
        "# purpose, primary, secondary, kit, skill, common, sides, setup, steps, assumes, landing,",
        "# watch, cost, sources, [pose], [cues], [[easier]], [[raises]], [[mistakes]].",
        "",
        *_knee(base.exercise.pose.support),
    ]
    return "\n".join(lines) + "\n"


def _knee(support: Support) -> list[str]:
    """The mark's origin is never taken over: it belongs to one exercise."""
    if support is Support.DRAWN:
        return [
            "# The pose is drawn only and gives no load. Say where the mark comes from: measured,",
            "# relative or rule. Until somebody knows, it is not rated.",
            "[knee]",
            'unrated = "Nobody has looked at this exercise yet."',
        ]
    return [
        "# The mark is estimated from the pose alone. If it rests on more, say so here:",
        "# [knee]",
        "# measured, relative, anchor or rule",
    ]
