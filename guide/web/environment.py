"""What the environment may say to a server, whichever server it is; flags of ours say the same."""

from __future__ import annotations

import os

CATALOG = "KNEEWISE_CATALOG"
CONTACT = "KNEEWISE_CONTACT"
PUBLIC_URL = "KNEEWISE_PUBLIC_URL"
DEV = "KNEEWISE_DEV"
RELOAD = "KNEEWISE_RELOAD"
METRICS = "KNEEWISE_METRICS"

_SWITCH = {
    **dict.fromkeys(("1", "true", "yes", "on"), True),
    **dict.fromkeys(("0", "false", "no", "off", ""), False),
}


class BadSwitch(ValueError):  # noqa: N818 - reads as what it says
    """Neither on nor off."""


def switched_on(variable: str) -> bool:
    """Whether a variable says yes, in any of the words people use; raises BadSwitch."""
    told = os.environ.get(variable, "")
    on = _SWITCH.get(told.strip().lower())
    if on is None:
        words = ", ".join(word for word in _SWITCH if word)
        raise BadSwitch(f"{variable}={told}: use one of {words}")
    return on
