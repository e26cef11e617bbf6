"""Sore-knee pages: no diagnosis, no brand, no dose, and thin ground is called thin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guide.catalog import Problem
from guide.edition import Edition
from guide.lint.prose import care_texts

CONDITION = (
    r"(?:osteo)?arthritis|arthrosis|gout|bursitis|tend[io]n(?:itis|opathy)|fractures?|"
    r"(?:patellofemoral|kneecap) pain|runner.?s knee|jumper.?s knee|"
    r"(?:torn|ruptured|damaged|injured) \w+|meniscus tear|blood clot|cyst"
)
DIAGNOSIS = re.compile(
    rf"\byou (?:\w+ )?(?:have|have got|suffer from) (?:an? |the )?(?:{CONDITION})\b|"
    rf"\byour \w+(?: \w+)? is (?:torn|ruptured|broken|inflamed|worn)\b|"
    rf"\b(?:this|it) (?:is|must be) (?:an? |the )?(?:{CONDITION})\b",
    re.IGNORECASE,
)
BRANDS = re.compile(
    r"\b(?:voltar\w+|nurofen|fastum|advil|aleve|tylenol|panadol|aspro|bengay|deep heat|tiger balm|"
    r"artro-?active|concept ?2|peloton)\b",
    re.IGNORECASE,
)
DOSE = re.compile(
    r"\b\d+(?:[.,]\d+)? ?(?:mg|milligrams?|mcg|µg|ml|g|grams?|tablets?|pills?|capsules?|drops?)\b",
    re.IGNORECASE,
)


def nobody_is_told_what_they_have(edition: Edition) -> Iterator[Problem]:
    """A care page describes; it never names a condition as the reader's own."""
    yield from _found(edition, DIAGNOSIS, "tells a reader what they have; describe it", "diagnosis")


def no_brand_and_no_dose(edition: Edition) -> Iterator[Problem]:
    """A care page names no product and no amount to take."""
    yield from _found(edition, BRANDS, "is a brand; say what kind of thing it is", "brand-or-dose")
    yield from _found(edition, DOSE, "is a dose; leave that to a pharmacist", "brand-or-dose")


def thin_ground_is_called_thin(edition: Edition) -> Iterator[Problem]:
    """A statement that only clinic, coach or news pages carry says that it is thin."""
    sources = edition.catalog.sources
    for slug, page in edition.catalog.care.items():
        for section in page.section:
            for statement in section.statement:
                weak = all(
                    name in sources and sources[name].tier == "C" for name in statement.sources
                )
                if weak and not statement.thin:
                    message = "only clinic, coach or news pages say so; add a source or thin = true"
                    place = f"{section.key}.{statement.key}"
                    yield Problem(f"care/{slug}.toml", place, message, "thin-is-said")


def _found(edition: Edition, pattern: re.Pattern[str], what: str, rule: str) -> Iterator[Problem]:
    for slug, page in edition.catalog.care.items():
        for place, text in care_texts(page):
            match = pattern.search(text)
            if match:
                yield Problem(f"care/{slug}.toml", place, f"“{match.group()}” {what}", rule)
