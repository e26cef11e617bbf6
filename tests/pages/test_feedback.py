"""The text to send when something is wrong: there only for an operator who can be written to."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from msgspec import structs

from guide.pages.feedback import feedback
from guide.pages.parts import Head

HEAD = Head(title="Back squat", description="", canonical="/exercises/back-squat")


@pytest.mark.parametrize("contact", ["", "  "])
def test_without_an_address_there_is_nothing(contact: str) -> None:
    assert feedback(HEAD, "abc", contact) is None


def test_the_text_names_page_and_edition_and_leaves_room() -> None:
    told = feedback(HEAD, "abc123", "guide@example.org")

    assert told is not None
    assert told.text == "Page: /exercises/back-squat\nEdition: abc123\nWhat is wrong: "


def test_a_mail_says_the_same() -> None:
    told = feedback(HEAD, "abc123", "a+b@example.org")

    assert told is not None
    mail = urlsplit(told.href)
    assert (mail.scheme, mail.path) == ("mailto", "a+b@example.org")
    asked = parse_qs(mail.query)
    assert asked["body"] == [told.text.replace("\n", "\r\n").rstrip() + " "]
    assert asked["subject"] == ["Kneewise: /exercises/back-squat"]


@pytest.mark.parametrize(
    ("contact", "href"),
    [
        ("https://example.org/write", "https://example.org/write"),
        ("The desk, ground floor", ""),
        ("javascript:alert(1)", ""),
        ('a@b.c?bcc=x@y.z"', ""),
        ("a@b.c&bcc=x@y.z", ""),
    ],
)
def test_only_a_mail_or_a_site_is_a_link(contact: str, href: str) -> None:
    told = feedback(HEAD, "abc", contact)

    assert told is not None
    assert told.href == href
    assert told.contact == contact


def test_what_somebody_asked_is_not_in_it() -> None:
    private = structs.replace(HEAD, canonical="/sheet?t=Anna&x=plank", index=False)
    public = structs.replace(HEAD, canonical="/compare?a=plank&b=crunch")

    hidden, shown = feedback(private, "abc", "a@b.c"), feedback(public, "abc", "a@b.c")

    assert hidden is not None
    assert shown is not None
    assert "Anna" not in hidden.text + hidden.href
    assert "Page: /sheet\n" in hidden.text
    assert "Page: /compare?a=plank&b=crunch\n" in shown.text


def test_a_page_without_an_address_is_named_by_its_title() -> None:
    told = feedback(structs.replace(HEAD, canonical="", index=False), "abc", "a@b.c")

    assert told is not None
    assert told.text.startswith("Page: Back squat\n")
