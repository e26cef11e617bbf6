"""A gym's own catalog: what it is called, and which of our exercises it does not show."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from guide.records.base import Record, Slug

GymName = Annotated[str, Meta(min_length=1, max_length=60, pattern=r"^\S(.*\S)?$")]


class Gym(Record, frozen=True, kw_only=True):
    """``gym.toml``: a folder that has one is laid over our catalog."""

    name: GymName  # as pages say it
    hide: tuple[Slug, ...] = ()
