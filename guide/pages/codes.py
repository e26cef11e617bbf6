"""Codes to scan: of a page where its address is short enough, of each exercise where it is not."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import quote_plus

from guide import phrases
from guide.figure import Drawing
from guide.figure.code import MOST_BYTES, code, scans
from guide.records.sheet import Sheet

WORTH_SHORTENING = 20  # characters of the address


def sheet_code(origin: str, sheet: Sheet, title: str) -> Drawing | None:
    """The code of a sheet; None where its address is too long, or nobody knows the site's own.

    It takes as long as a page or two, and is made anew each time: a sheet is kept nowhere.
    """
    address = f"{origin}{sheet.to_url()}"
    return code(address, phrases.code_label(title)) if origin and scans(address) else None


@lru_cache(maxsize=512)
def page_code(origin: str, path: str, what: str) -> Drawing | None:
    """The same of a page that is there for everybody."""
    address = f"{origin}{path}"
    return code(address, phrases.code_label(what)) if origin and scans(address) else None


def sheet_scans(origin: str, sheet: Sheet) -> bool:
    """Whether a sheet fits one code."""
    return scans(f"{origin}{sheet.to_url()}")


def why_no_code(origin: str, sheet: Sheet, names: tuple[str, ...]) -> str:
    """What to shorten of a sheet that is too long for one code; empty for one that is not."""
    if sheet_scans(origin, sheet):
        return ""
    parts = [("t", "", sheet.title), ("n", "", sheet.note)]
    parts += [("x", name, item.note) for name, item in zip(names, sheet.items, strict=True)]
    sizes = [(len(quote_plus(text)), field, name) for field, name, text in parts]
    worth = [each for each in sizes if each[0] >= WORTH_SHORTENING]
    told = [phrases.part_name(field, name) for _, field, name in sorted(worth, reverse=True)]
    length = len(f"{origin}{sheet.to_url()}")
    return phrases.too_long_to_scan(length, MOST_BYTES, tuple(dict.fromkeys(told)))
