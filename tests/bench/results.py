"""What the server part found, as data."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

MANY, FEW = 32, 4  # connections


class Row(Struct, frozen=True, kw_only=True):
    """What was measured on one target."""

    name: str
    way: str
    rate: float  # requests a second over MANY connections
    cpu: float  # microseconds of the server's processor time for each of them
    p50: float  # milliseconds over FEW connections, as is p99, in the calmest slices
    p99: float
    p99_goal: float | None  # what it may be
    waited: float  # milliseconds that the server waited for the core in these slices
    p99_many: float
    failed: int
    ratios: Mapping[str, float]  # peer → our rate over its
    cheaper: Mapping[str, float]  # peer → its processor time over ours
    goals: Mapping[str, float]


class Process(Struct, frozen=True, kw_only=True):
    """What a server costs before and after it has served."""

    name: str
    start_up: float
    start_up_cpu: float
    memory_before: float  # MiB
    memory_after: float


class Report(Struct, frozen=True, kw_only=True):
    """The whole run."""

    rows: tuple[Row, ...]
    processes: tuple[Process, ...]
    missing: tuple[str, ...]  # peers that are not on this machine
    load: float  # of the machine in the minute before
    cores: int
