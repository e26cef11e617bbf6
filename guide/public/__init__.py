"""The JSON contract: one shape for the API, the export and the command line.

Fields may be added; those of the contract stay. ``stop`` > ``exercises`` > ``swaps``, ``search``,
``workout``; ``export`` is the whole catalog as files.
"""

from __future__ import annotations

from guide.public.exercises import (
    Detail,
    Exercise,
    Impact,
    Listing,
    Muscles,
    detail,
    exercise,
    forms,
    listing,
)
from guide.public.export import FILES
from guide.public.search import Found, Search, found
from guide.public.stop import Stop
from guide.public.swaps import SHOWN, Swap, Swaps, swaps
from guide.public.workout import Workout, workout

__all__ = [
    "FILES",
    "SHOWN",
    "Detail",
    "Exercise",
    "Found",
    "Impact",
    "Listing",
    "Muscles",
    "Search",
    "Stop",
    "Swap",
    "Swaps",
    "Workout",
    "detail",
    "exercise",
    "forms",
    "found",
    "listing",
    "swaps",
    "workout",
]
