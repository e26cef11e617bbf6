"""What stands beside a link that leaves the site: in a message, on paper, on a wall."""

from __future__ import annotations

from collections.abc import Sequence

from guide.phrases.small import listed

TAGLINE = "How hard an exercise is on the knee, why, and what to do instead."
SCAN = "Scan to open this page."
EACH_SCANS = "Scan a code to open that exercise."
MANY_PARTS = 3
"""Of a sheet that is too long: naming more of them helps nobody."""


def swaps_for(name: str) -> str:
    """What a list of swaps is called."""
    return f"Swaps for {name}"


def watched(watch: str) -> str:
    """The watch words after their name; empty for none."""
    return f"Watch: {watch}" if watch else ""


def set_to(words: str) -> str:
    """What dials are set to, below the name."""
    return f"As set: {words}" if words else ""


def code_label(what: str) -> str:
    """The text alternative of a code."""
    return f"Code to scan: the link to {what}"


def too_long_to_scan(length: int, most: int, parts: Sequence[str]) -> str:
    """That a sheet gets no code of its own, and what to shorten: the longest ``parts`` first."""
    advice = f"shorten {listed(list(parts[:MANY_PARTS]))}, or make" if parts else "make"
    return (
        f"The link has {length} characters, and a code that scans well from paper holds {most}. So "
        f"in print each exercise has its own code. To have one code for all, {advice} two sheets."
    )


def part_name(field: str, exercise: str = "") -> str:
    """What a part of a sheet is called when it is to be shortened."""
    return {"t": "the title", "n": "the opening note"}.get(field, f"the note of {exercise}")
