"""What is said without a network, and about what a phone keeps. ``{when}`` is filled in there."""

from __future__ import annotations

WORKER_WORDS = {
    "saved": "You are offline. This page was saved on {when}.",
    "slow": "No answer yet. This page was saved on {when}.",
    "plain": (
        "You are offline. Settings need our server, so this is the page as shown. "
        "It was saved on {when}."
    ),
    "swaps": (
        "You are offline. The full list of swaps needs our server: these are the ones of the "
        "exercise’s own page. It was saved on {when}."
    ),
    "search": (
        "You are offline. Questions and filters need our server. Search by name in what is saved."
    ),
    "workout": (
        "You are offline. To check a workout needs our server. Look up each exercise by name in "
        "what is saved."
    ),
    "here": "You are offline. This is what your phone keeps.",
    "missing": "You are offline, and this page is not saved on this phone.",
}
"""Above a page that comes out of the phone, by why it does."""
