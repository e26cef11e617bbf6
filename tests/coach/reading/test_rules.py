"""The rules that take a dose out of a line are tried wherever they could."""

from __future__ import annotations

import re

from guide.coach.reading.rules import RULES
from tests.coach.programmes import WORDS, rows


def test_a_rule_is_tried_on_every_text_that_it_takes_something_of() -> None:
    lines = [
        row["line"] for name in ("programme_lines.csv", "workout_lines.csv") for row in rows(name)
    ]
    texts = [text for line in (*lines, *WORDS) for text in (line, re.sub(r"\d", "", line))]
    missed, skipped = set(), 0
    for text in texts:
        counted = re.search(r"\d", text) is not None
        for rule in RULES:
            tried = rule.may_match(text.lower(), counted=counted)
            skipped += not tried
            if not tried and rule.pattern.search(text):
                missed.add((rule.read.__name__, text))

    assert missed == set()
    assert skipped > len(texts) * len(RULES) / 2  # or there is no point in asking
