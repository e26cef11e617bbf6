"""What to send when something is wrong on a page: prepared here, sent by people themselves.

Nothing is posted and nothing is kept. Without an address that the operator gave there is nothing.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from msgspec import Struct

from guide import phrases
from guide.pages.parts import Head

_MAIL = re.compile(r"[^@\s<>\"?&]+@[^@\s<>\"?&]+")
_SITE = re.compile(r"https?://\S+")


class Feedback(Struct, frozen=True, kw_only=True):
    """A text to copy, and where it goes."""

    text: str
    contact: str
    href: str  # of the mail or the site; empty for an address that is neither


def feedback(head: Head, revision: str, contact: str) -> Feedback | None:
    """The prepared text for a page; None where nobody is there to read it."""
    contact = contact.strip()
    if not contact:
        return None
    # What somebody asked or typed stays out: they may add it themselves.
    page = head.canonical if head.index else head.canonical.partition("?")[0]
    text = phrases.feedback(page or head.title, revision)
    href = contact if _SITE.fullmatch(contact) else ""
    if _MAIL.fullmatch(contact):
        subject, body = quote(phrases.feedback_subject(page)), quote(text.replace("\n", "\r\n"))
        href = f"mailto:{quote(contact, safe='@+')}?subject={subject}&body={body}"
    return Feedback(text=text, contact=contact, href=href)
