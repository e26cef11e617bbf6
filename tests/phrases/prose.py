"""What generated prose must be like: whole sentences, plain and short."""

from __future__ import annotations

import re

from guide import lint


def faults(text: str) -> list[str]:
    """What is wrong with a piece of generated prose: whole sentences, plain and short."""
    found = []
    for sentence in re.split(r"(?<=[.!?])\s+", text):
        if not re.match(r"[A-Z0-9“]", sentence):
            found.append("starts small")
        if sentence[-1:] not in {".", "!", "?"}:
            found.append("has no end")
        if len(sentence.split()) > lint.LONG_SENTENCE:
            found.append("is too long")
    if lint.NEVER.search(text):
        found.append("is on the never-say list")
    if re.search(r"\d[.,]\d", text):
        found.append("is finer than we know")
    if re.search(r"  |\bNone\b|[.,;:] ?[.,;:]|[{}]|\( | \)| [.,;:]", text):
        found.append("is badly put together")
    if text.count("(") != text.count(")"):
        found.append("has a bracket too many")
    return found
