"""What all words are made of."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Word(StrEnum):
    """A word with the text people read for it."""

    label: str

    def __new__(cls, value: str, label: str) -> Self:
        """Make a member whose value is the code word and whose ``label`` is the screen word."""
        word = str.__new__(cls, value)
        word._value_ = value
        word.label = label
        return word
