"""The text people send when something is wrong on a page."""

from __future__ import annotations


def feedback(page: str, revision: str) -> str:
    """Which page, which edition, and room for what is wrong."""
    return f"Page: {page}\nEdition: {revision}\nWhat is wrong: "


def feedback_subject(page: str) -> str:
    """What the mail is about."""
    return f"Kneewise: {page}" if page else "Kneewise"
