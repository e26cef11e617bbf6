"""Two exercises asked about as a pair: which of them, or what is the difference."""

from __future__ import annotations

import re

from guide.coach import search
from guide.edition import Edition

MARKS = re.compile(r"[^\w'’/+-]+")
BETWEEN = re.compile(
    r"vs|versus|or|compared (?:to|with)"
    r"|(?:better|worse|harder|easier|gentler|safer)(?: (?:on|for) (?:the |my |your )?knees?)? than"
)
AND = re.compile(rf"{BETWEEN.pattern}|and|to|with")
LEAD = re.compile(r"(?:what is |whats |what's )?(?:the )?difference between |compare ")
"""Behind it "and" is a choice too."""
FOR_KNEES = re.compile(
    r" (?:(?:is )?(?:better|worse|best|easier|gentler|kinder|safer) )?"
    r"(?:(?:on|for|with|4) )?(?:the |my |your )?(?:bad |sore )?knees?$"
    r"|^which is (?:better|worse|easier|gentler|safer|kinder)"
    r"(?: (?:on|for) (?:the |my |your )?knees?)? "
)
"""Says nothing of the two."""
BEFORE = re.compile(r"(?:(?:is|are|an?|the|doing|do|should i|which is|better) )+")


def pair(edition: Edition, text: str) -> tuple[str, str] | None:
    """The slugs of two exercises with words like "or" between them; None for any other text."""
    told = " ".join(MARKS.sub(" ", text.casefold()).split())
    told = FOR_KNEES.sub("", told)
    lead = LEAD.match(told)
    told = told[lead.end() :] if lead else told
    for cut in re.finditer(rf"(?<= )(?:{(AND if lead else BETWEEN).pattern})(?= )", told):
        sides = (told[: cut.start()], told[cut.end() + 1 :])
        first, second = (search.named(edition, _bare(side)) for side in sides)
        if first and second and first != second:
            return first, second
    return None


def _bare(side: str) -> str:
    before = BEFORE.match(side)
    return side[before.end() :] if before else side
