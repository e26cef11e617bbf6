"""What is said without a network, and about what a phone keeps. ``{when}`` is filled in there."""

from __future__ import annotations

WORKER_WORDS = {
    "saved": "We cannot be reached now. This page was saved on {when}.",
    "slow": "No answer yet. This page was saved on {when}.",
    "plain": (
        "We cannot be reached now. Settings need our server, so this is the page as shown. "
        "It was saved on {when}."
    ),
    "swaps": (
        "We cannot be reached now. The full list of swaps needs our server: these are the ones "
        "of the exercise’s own page. It was saved on {when}."
    ),
    "search": (
        "We cannot be reached now. Questions and filters need our server. "
        "Search by name in what is saved."
    ),
    "workout": (
        "We cannot be reached now. To check a workout needs our server. "
        "Look up each exercise by name in what is saved."
    ),
    "here": "We cannot be reached now. This is what your phone keeps.",
    "missing": "We cannot be reached now, and this page is not saved on this phone.",
}
"""Above a page that comes out of the phone, by why it does."""
