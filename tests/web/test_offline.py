"""Manifest, worker, and the whole guide as a few files."""

from __future__ import annotations

import gzip
import html
import json
import re
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import brotli
import pytest
import rjsmin
from litestar.testing import TestClient

from guide import paths, phrases
from guide.web.app import create_app
from guide.web.offline import PAGES
from guide.web.pack import EXERCISES_PER_FILE, FIGURE
from tests.web.conftest import Client

Files = dict[str, Any]


@pytest.fixture(scope="module")
def few(small: Path) -> Iterator[Client]:
    """The application with a small catalog: its guide is soon packed."""
    app: Any = create_app(small)
    with TestClient(app, raise_server_exceptions=False) as started:
        yield started


@pytest.fixture(scope="module")
def guide(few: Client) -> Files:
    """The list of files, once they are made."""
    for _ in range(600):
        answer = few.get("/offline/guide.json")
        if answer.status_code == 200:
            listed: Files = answer.json()
            return listed
        assert answer.status_code == 202
        assert 0 <= answer.json()["share"] <= 1
        time.sleep(0.1)
    pytest.fail("the guide was not packed within a minute")


@pytest.fixture(scope="module")
def files(few: Client, guide: Files) -> list[Any]:
    """What the files hold, the list first."""
    return [few.get(file["href"]).json() for file in guide["files"]]


class TestTheManifest:
    def test_it_names_icons_that_are_there(self, client: Client) -> None:
        answer = client.get("/manifest.webmanifest")

        assert answer.headers["content-type"] == "application/manifest+json"
        manifest = answer.json()
        assert {"name", "short_name", "start_url", "scope", "display", "id"} <= manifest.keys()
        assert {icon["purpose"] for icon in manifest["icons"]} == {"any", "maskable"}
        assert {"192x192", "512x512"} <= {icon["sizes"] for icon in manifest["icons"]}
        for icon in manifest["icons"]:
            picture = client.get(icon["src"])
            assert picture.status_code == 200
            assert picture.headers["content-type"] == icon["type"]

    def test_its_shortcuts_lead_somewhere(self, client: Client) -> None:
        for shortcut in client.get("/manifest.webmanifest").json()["shortcuts"]:
            assert client.get(shortcut["url"]).status_code == 200

    def test_pages_name_it(self, client: Client) -> None:
        assert '<link rel="manifest" href="/manifest.webmanifest">' in client.get("/about").text


class TestTheWorker:
    def test_it_is_a_script_that_is_always_asked_for_anew(self, client: Client) -> None:
        answer = client.get("/sw.js")

        assert answer.headers["content-type"].startswith("text/javascript")
        assert answer.headers["cache-control"] == "no-cache"
        assert "worker-src 'self'" in answer.headers["content-security-policy"]

    def test_it_knows_its_edition_its_words_and_its_files(self, client: Client) -> None:
        first, _, program = client.get("/sw.js").text.partition(";\n")
        known = json.loads(first.removeprefix("const KNEEWISE = "))

        assert known["words"] == phrases.WORKER_WORDS
        assert program == rjsmin.jsmin((paths.static_dir() / "sw.js").read_text(encoding="utf-8"))
        assert known["shell"][0] == "/offline"
        for address in known["shell"]:
            assert client.get(address).status_code == 200

    def test_its_shell_holds_all_that_saved_pages_load(self, client: Client) -> None:
        first = client.get("/sw.js").text.partition(";\n")[0]
        shell = set(json.loads(first.removeprefix("const KNEEWISE = "))["shell"])
        for page in (
            "/",
            "/exercises/back-squat",
            "/care/training",
            "/sheet",
            "/method",
            "/offline",
        ):
            text = client.get(page).text
            loaded = re.findall(r'(?:<script src|rel="stylesheet" href)="([^"]+)"', text)

            assert loaded
            assert set(loaded) <= shell

    def test_another_catalog_is_another_worker(self, client: Client, few: Client) -> None:
        assert client.get("/sw.js").text != few.get("/sw.js").text


def test_clearing_asks_the_browser_to_forget_its_own_copies(client: Client) -> None:
    answer = client.post("/offline/clear")

    assert (answer.status_code, answer.content) == (204, b"")
    assert answer.headers["clear-site-data"] == '"cache"'
    assert answer.headers["cache-control"] == "no-store"
    assert "clear-site-data" not in client.get("/offline").headers


class TestTheGuide:
    def test_its_sizes_are_those_of_the_files(self, few: Client, guide: Files) -> None:
        for file in guide["files"]:
            asked = few.build_request("GET", file["href"], headers={"Accept-Encoding": "br"})
            raw = b"".join(few.send(asked, stream=True).iter_raw())
            plain = brotli.decompress(raw)

            assert len(raw) == file["load"]
            assert len(plain) == file["plain"]
            assert len(gzip.compress(plain, 6, mtime=0)) == file["space"]
            assert sha256(plain).hexdigest() == file["digest"]

    def test_a_browser_without_brotli_is_told_what_it_loads(
        self, few: Client, guide: Files
    ) -> None:
        for encoding in ("gzip", "identity"):
            asked = {"Accept-Encoding": encoding}
            listed = few.get("/offline/guide.json", headers=asked).json()
            assert listed["revision"] == guide["revision"]
            for file in listed["files"]:
                request = few.build_request("GET", file["href"], headers=asked)
                raw = b"".join(few.send(request, stream=True).iter_raw())
                plain = gzip.decompress(raw) if encoding == "gzip" else raw

                assert len(raw) == file["load"]
                assert sha256(plain).hexdigest() == file["digest"]

    def test_every_page_is_in_it_as_it_is_served(self, few: Client, files: list[Any]) -> None:
        index = files[0]
        slugs = [row["slug"] for row in index["exercises"]]
        every = [*PAGES, *(f"/exercises/{slug}" for slug in slugs)]

        assert set(every) <= index["at"].keys()
        assert any(address.startswith("/care/") for address in index["at"])
        for address, place in index["at"].items():
            held = files[place + 1][address]
            served = few.get(address, headers={"Host": "-"})  # one guide for all names of a site
            assert held["text"] == served.text
            if address.startswith("/figures/"):
                continue  # held with the headers of a page, more than it is served with
            for name, value in held["headers"].items():
                assert served.headers[name] == value

    def test_every_picture_on_them_is_beside_them(self, few: Client, files: list[Any]) -> None:
        for row in files[0]["exercises"]:
            content = files[files[0]["at"][f"/exercises/{row['slug']}"] + 1]
            pictures = [at for at in content if at.startswith(f"/figures/{row['slug']}.svg?")]
            still, moving = sorted(pictures)

            assert moving == f"{still}&motion=1"
            for address in pictures:
                assert content[address]["text"] == few.get(address).text
                assert "sandbox" in content[address]["headers"]["content-security-policy"]

    def test_pictures_of_other_pages_are_found_by_their_own_addresses(
        self, few: Client, files: list[Any]
    ) -> None:
        at = files[0]["at"]
        shown = {html.unescape(each) for each in FIGURE.findall(few.get("/method").text)}

        assert any("lean=" in address for address in shown), "not only those of exercise pages"
        assert {files[at[address] + 1][address]["text"][:4] for address in shown} == {"<svg"}
        assert {at[address] for address in shown} == {at["/method"]}

    def test_a_file_holds_a_few_exercises(self, guide: Files, files: list[Any]) -> None:
        exercises = len(files[0]["exercises"])

        assert exercises
        assert len(guide["files"]) == 2 + -(-exercises // EXERCISES_PER_FILE)

    def test_pages_have_their_titles_in_the_list(self, files: list[Any]) -> None:
        assert files[0]["titles"]["/about"] == "About Kneewise"
        assert all(files[0]["titles"].values())

    def test_nobody_on_the_way_keeps_it(self, few: Client, guide: Files) -> None:
        for address in ("/offline/guide.json", guide["files"][0]["href"]):
            assert few.get(address).headers["cache-control"] == "no-store"

    def test_the_same_content_has_the_same_name(self, few: Client, guide: Files) -> None:
        assert few.get("/offline/guide.json").json() == guide

    def test_another_file_is_not_there(self, few: Client, guide: Files) -> None:
        assert few.get(f"/offline/files/{'0' * 64}.json").status_code == 404
        assert few.get("/offline/files/x").status_code == 404
        assert few.get(guide["files"][0]["href"]).status_code == 200
