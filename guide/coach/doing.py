"""What is done in a text that does not say so: "seated laterals" are raised."""

from __future__ import annotations

from guide.coach.meaning import DOES, GEAR, ON_MACHINES, PARTS, TOOLS, UNSTRETCHED
from guide.coach.split import Term
from guide.coach.terms import Reading, head

STRETCH = "stretch"


def with_move(reading: Reading) -> tuple[Reading, str]:
    """A reading with what is done, and that; nothing when it cannot be told."""
    move = head(reading)
    if move and move not in DOES:
        return reading, move
    said = {term.word for term in reading}
    return (
        _raised_aside(reading, said)
        or _pulled_back(reading, said)
        or _worked(reading, said)
        or _on_a_machine_or_stretched(reading, said)
    )


def _raised_aside(reading: Reading, said: set[str]) -> tuple[Reading, str] | None:
    """``seated laterals`` are raises, ``bent-over laterals`` reverse flies."""
    last = reading[-1] if reading else None
    if not last or last.aside or last.word != "side" or last.typed.casefold() == "side":
        return None
    bent = "bentover" in said
    way, move = (Term("reverse", last.typed, aside=False), "fly") if bent else (last, "raise")
    return (*reading[:-1], way, Term(move, "", aside=False)), move


def _pulled_back(reading: Reading, said: set[str]) -> tuple[Reading, str] | None:
    """``rear delts`` are reverse flies."""
    if not {"reverse", "shoulder"} <= said or "stretch" in said:
        return None
    return (*reading, Term("fly", "", aside=False)), "fly"


def _worked(reading: Reading, said: set[str]) -> tuple[Reading, str] | None:
    """``cable abductor`` is what works it, and so is that of the thigh."""
    worked = next((t for t in reading if t.word in DOES), None)
    if not worked or said.isdisjoint((*TOOLS, "thigh", "hip", "leg")):
        return None
    does = DOES[worked.word]
    return tuple(Term(does, t.typed, aside=False) if t is worked else t for t in reading), does


def _on_a_machine_or_stretched(reading: Reading, said: set[str]) -> tuple[Reading, str]:
    """Who names a treadmill runs on it; a body part alone is stretched."""
    stretched = any(PARTS.get(term.word) and term.word not in UNSTRETCHED for term in reading)
    free = said.isdisjoint((*GEAR, *ON_MACHINES, "machine"))
    move = STRETCH if stretched and free else ""
    if "treadmill" in said:
        move = "run"  # "treadmill pyramid"
    return (*reading, Term(move, "", aside=False)) if move else reading, move
