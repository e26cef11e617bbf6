"""A reviewed exemption from one rule of ``kneewise check``, with its reason."""

from __future__ import annotations

from guide.records.base import Record, Slug, Text


class Exemption(Record, frozen=True, kw_only=True):
    """Where a rule is right in general and wrong here. One that nothing needs is a problem."""

    rule: Slug  # as it stands in brackets behind the problem
    exercise: Slug | None = None  # the file the problem is told for
    about: Text | None = None  # the name the problem quotes
    reason: Text

    def __post_init__(self) -> None:
        """Refuse to switch a whole rule off."""
        if self.exercise is None and self.about is None:
            message = "say for which exercise, or about which name"
            raise ValueError(message)


class Exemptions(Record, frozen=True, kw_only=True):
    """``exemptions.toml``."""

    exemption: tuple[Exemption, ...] = ()
