"""What a page asks for at first: no more than it uses, and words before scripts."""

from __future__ import annotations

import re

import pytest

from guide.web import headers
from tests.browser.kinds import KINDS
from tests.web.conftest import Client

SCRIPTS = re.compile(r"<script src=[^>]*>")
LATER = re.compile(r' data-then="([^"]*)" defer>')
FILES = re.compile(r"/static/[\w.-]+")


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "offline"])
def test_words_do_not_wait_for_scripts(client: Client, kind: str) -> None:
    (script,) = SCRIPTS.findall(client.get(KINDS[kind]).text)
    (later,) = LATER.findall(script)

    assert script.startswith('<script src="/static/app.')
    assert all(client.get(address).status_code == 200 for address in later.split(" "))


def test_what_a_script_lays_out_waits_for_it(client: Client) -> None:
    scripts = SCRIPTS.findall(client.get(KINDS["offline"]).text)

    assert [script.split(".")[0] for script in scripts] == [
        f'<script src="/static/{name}' for name in ("app", "device", "offline")
    ]
    assert LATER.findall(scripts[0]) == [""]


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_without_live_parts_does_not_load_htmx(client: Client, kind: str) -> None:
    text = client.get(KINDS[kind]).text

    assert ("htmx.min" in text) == (" hx-" in text)


def test_both_sorts_of_pages_are_looked_at(client: Client) -> None:
    assert " hx-" in client.get(KINDS["home"]).text
    assert " hx-" not in client.get(KINDS["about"]).text


@pytest.mark.parametrize("kind", KINDS)
def test_files_carry_light_headers(client: Client, kind: str) -> None:
    for address in set(FILES.findall(client.get(KINDS[kind]).text)):
        answer = client.get(address)
        assert answer.headers["vary"] == "Accept-Encoding"
        policy = headers.PICTURE_CSP if address.endswith(".svg") else None
        assert answer.headers.get("content-security-policy") == policy
        assert answer.headers["x-content-type-options"] == "nosniff"
