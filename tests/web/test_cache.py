"""The cache of finished pages: bounded, one page under one address, made once, never private."""

from __future__ import annotations

import asyncio
from typing import Any, TypeVar

import pytest

from guide.web.cache import (
    MOST_NAME_LETTERS,
    MOST_NAMES,
    OVERHEAD,
    Finished,
    Pages,
    one_address,
)
from guide.web.delivery import Delivery
from guide.web.encodings import body_of
from tests.running import run
from tests.web.conftest import HERE, Client

T = TypeVar("T")
Answer = tuple[int, dict[bytes, bytes], bytes]

PART = {"HX-Request-Type": "partial"}
TYPED = PART | {"HX-Source": "input#q"}


async def ask(app: Delivery, url: str, method: str = "GET", **headers: str) -> Answer:
    sent: list[Any] = []

    async def receive() -> Any:  # noqa: ANN401
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:  # noqa: ANN401
        sent.append(message)

    path, _, query = url.partition("?")
    given = [(n.replace("_", "-").encode(), v.encode()) for n, v in headers.items()]
    scope = {"type": "http", "method": method, "path": path.replace("%3F", "?"),
             "query_string": query.encode(), "headers": given}  # fmt: skip
    await app(scope, receive, send)
    return sent[0]["status"], dict(sent[0]["headers"]), sent[1]["body"]


def asked(app: Delivery, url: str, method: str = "GET", **headers: str) -> Answer:
    return run(ask(app, url, method, **headers))


class Inner:
    """An application that counts how often it had to make a page."""

    def __init__(
        self,
        size: int = 10,
        policy: bytes = b"no-cache",
        address: str | None = None,
        status: int = 200,
    ) -> None:
        self.made = 0
        self.failing = 0  # so many times
        self.open = asyncio.Event()
        self.open.set()
        self._size, self._policy, self._address = size, policy, address
        self._status = status

    async def __call__(self, scope: Any, _receive: Any, send: Any) -> None:  # noqa: ANN401
        self.made += 1
        await self.open.wait()
        if self.failing:
            self.failing -= 1
            raise RuntimeError("no page")
        if self._address is not None:
            one_address(scope, self._address)
        body = scope["path"].encode().ljust(self._size, b".")
        head = [(b"content-type", b"text/html"), (b"cache-control", self._policy)]
        await send({"type": "http.response.start", "status": self._status, "headers": head})
        await send({"type": "http.response.body", "body": body})


def _finished(path: str) -> Finished:
    return Finished(200, [], body_of(b"page", b"text/html"), (path, "", b""))


# --- What is kept -------------------------------------------------------------------------------


def test_a_page_is_made_once_until_it_is_forgotten() -> None:
    site = Inner()
    app = Delivery(site)

    for method in ("HEAD", "GET", "GET"):
        asked(app, "/a", method)
    assert (site.made, app.pages.hits, app.pages.misses) == (1, 2, 1)
    app.pages.forget()
    assert (len(app.pages), app.pages.held) == (0, 0)
    asked(app, "/a")
    assert site.made == 2


def test_it_is_bounded_and_drops_what_was_not_asked_for() -> None:
    site = Inner(size=100)
    app = Delivery(site, pages=Pages(3 * (100 + OVERHEAD)))

    for path in ("/a", "/b", "/c", "/a", "/d", "/a"):
        asked(app, path)
    assert site.made == 4  # /b went, not /a
    asked(app, "/b")
    assert site.made == 5
    assert len(app.pages) == 3


def test_encodings_made_later_count_too() -> None:
    app = Delivery(Inner(size=5000), pages=Pages(2 * (5000 + OVERHEAD)))
    asked(app, "/a")
    asked(app, "/b")

    plain = app.pages.held
    asked(app, "/b", accept_encoding="gzip")
    assert (len(app.pages), app.pages.held < plain) == (1, True)  # /a made room


def test_a_page_too_large_to_keep_is_still_sent() -> None:
    app = Delivery(Inner(size=5000), pages=Pages(1000))

    assert len(asked(app, "/a")[2]) == 5000
    assert (len(app.pages), app.pages.held) == (0, 0)


@pytest.mark.parametrize("policy", [b"private, no-cache", b"no-store"])
def test_private_pages_are_never_kept(policy: bytes) -> None:
    site = Inner(policy=policy, address="/a")
    app = Delivery(site)

    asked(app, "/a")
    asked(app, "/a")
    assert (site.made, len(app.pages)) == (2, 0)


def test_an_error_is_never_kept_and_has_no_version() -> None:
    site = Inner(address="/a", status=404)
    app = Delivery(site)

    status, headers, _ = asked(app, "/a")
    asked(app, "/a")
    assert (status, site.made, len(app.pages)) == (404, 2, 0)
    assert b"etag" not in headers


def test_what_somebody_sent_is_never_kept() -> None:
    site = Inner(address="/a")
    app = Delivery(site)

    asked(app, "/a", "POST")
    asked(app, "/a", "POST")
    assert (site.made, len(app.pages)) == (2, 0)
    assert asked(app, "/a", "POST", if_none_match="*")[0] == 200


# --- One page, one address ----------------------------------------------------------------------


def test_other_names_lead_to_one_page() -> None:
    site = Inner(address="/list?q=squat")
    app = Delivery(site)

    for url in ("/list?q=squat&kit=", "/list?kit=&q=squat", "/list?q=squat", "/list?q=squat&kit="):
        asked(app, url)
    assert len(app.pages) == 1
    assert site.made == 2  # once for each name nobody knew yet; the right one was known by then
    assert app.pages.held == 10 + OVERHEAD  # made twice, kept once


def test_a_question_nobody_vouches_for_is_not_kept() -> None:
    app = Delivery(Inner())

    for n in range(5):
        asked(app, f"/list?x={n}")
    assert len(app.pages) == 0


def test_names_are_bounded() -> None:
    app = Delivery(Inner(address="/list"))

    async def many() -> None:
        for n in range(MOST_NAMES + 50):
            await ask(app, f"/list?x={n}")

    run(many())
    assert len(app.pages) == 1
    assert len(app.pages._names) == MOST_NAMES
    asked(app, f"/list?x={'y' * MOST_NAME_LETTERS}")
    assert max(len(query) for _, query, _ in app.pages._names) < MOST_NAME_LETTERS


def test_the_name_not_asked_by_for_longest_goes_first() -> None:
    pages, page = Pages(), _finished("/list")
    names = [("/list", f"x={n}", b"") for n in range(MOST_NAMES + 1)]

    for name in names[:-1]:
        pages.keep(name, page)
    assert pages.known(names[0]) is page
    pages.keep(names[-1], page)
    assert pages.known(names[0]) is page
    assert pages.known(names[1]) is None


def test_a_question_mark_in_a_path_is_no_query() -> None:
    site = Inner(address="/list?q=1")
    app = Delivery(site)

    asked(app, "/list?q=1")
    asked(app, "/list%3Fq=1")
    assert site.made == 2


# --- Made once ----------------------------------------------------------------------------------


def together(app: Delivery, site: Inner, *urls: str, cancel_first: bool = False) -> list[Any]:
    """Ask all at once, and let the application answer when all of them wait."""

    async def work() -> list[Any]:
        site.open = asyncio.Event()
        tasks = [asyncio.create_task(ask(app, url)) for url in urls]
        await asyncio.sleep(0.01)
        if cancel_first:
            tasks[0].cancel()
            await asyncio.sleep(0.01)
        site.open.set()
        return await asyncio.gather(*tasks, return_exceptions=True)

    return run(work())


def test_who_asks_for_a_page_that_is_being_made_waits_for_it() -> None:
    site = Inner()

    answers = together(Delivery(site), site, "/a", "/a", "/b", "/a")
    assert site.made == 2
    assert [answer[2].rstrip(b".") for answer in answers] == [b"/a", b"/a", b"/b", b"/a"]


def test_a_failure_is_nobody_elses() -> None:
    site = Inner()
    site.failing = 1

    failed, *others = together(Delivery(site), site, "/a", "/a", "/a")
    assert isinstance(failed, RuntimeError)
    assert [answer[0] for answer in others] == [200, 200]
    assert site.made == 2


def test_after_a_failure_the_next_in_line_makes_it_for_all() -> None:
    pages, page = Pages(), _finished("/a")
    made = 0

    async def fails() -> Finished:
        await asyncio.sleep(0.01)
        raise RuntimeError("no page")

    async def makes() -> Finished:
        nonlocal made
        made += 1
        return page

    async def work() -> list[Any]:
        key = ("/a", "", b"")
        tasks = [asyncio.create_task(pages.once(key, make)) for make in (fails, makes, makes)]
        return await asyncio.gather(*tasks, return_exceptions=True)

    _, *others = run(work())
    assert others == [page, page]
    assert made == 1


def test_who_goes_away_takes_the_page_from_nobody() -> None:
    site = Inner()

    gone, *others = together(Delivery(site), site, "/a", "/a", "/a", cancel_first=True)
    assert isinstance(gone, asyncio.CancelledError)
    assert [answer[0] for answer in others] == [200, 200]


def test_a_private_page_is_made_for_each() -> None:
    site = Inner(policy=b"private")

    together(Delivery(site), site, "/a", "/a", "/a")
    assert site.made == 3


# --- On the real site ---------------------------------------------------------------------------


@pytest.mark.parametrize("order", [(PART, TYPED, {}), ({}, TYPED, PART), (TYPED, PART, {})])
def test_page_part_and_typed_part_are_kept_apart(
    client: Client, site: Delivery, order: tuple[dict[str, str], ...]
) -> None:
    site.pages.forget()

    for _ in range(2):
        for headers in order:
            answer = client.get("/?q=squat", headers=headers)
            whole = answer.text.lower().startswith("<!doctype")
            assert whole == (not headers)
            assert ("hx-push-url" in answer.headers) == (headers == PART)
            assert ("hx-replace-url" in answer.headers) == (headers == TYPED)


URLS = ("/?q=squat&knee=low", "/?knee=low&q=squat", "/?q=&knee=low", "/?knee=banana", "/?page=999",
        "/exercises/back-squat", "/exercises/back-squat?depth=half&weight=light",
        "/exercises/back-squat?weight=light&depth=half&x=1", "/exercises/back-squat?lean=banana",
        "/exercises/back-squat/swaps?kit=dumbbell&reason=kit",
        "/exercises/back-squat/swaps?page=2", "/exercises/back-squat/swaps?page=99",
        "/exercises/back-squat/swaps?page=x", "/compare?a=forward-lunge&b=nobody",
        "/compare?b=reverse-lunge&a=forward-lunge", "/compare?a=forward-lunge", "/compare",
        "/compare?b=forward-lunge&a=+", "/workout", "/workout?example=1", "/workout?example=2",
        "/figures/back-squat.svg?depth=half&motion=1", "/figures/back-squat.svg?size=thumb&v=0",
        "/figures/back-squat.svg?v=0&size=large", "/api/exercises", "/about?x=1")  # fmt: skip


@pytest.mark.parametrize("headers", [{}, PART, TYPED], ids=["page", "part", "typed"])
def test_what_is_kept_is_what_would_be_made(
    client: Client, site: Delivery, headers: dict[str, str]
) -> None:
    """Whatever was asked before, in whatever order, and under whatever name."""
    site.pages.forget()
    plain = Delivery(site._app, ready=site._ready, keep=False)
    asked = {name.lower().replace("-", "_"): value for name, value in headers.items()}
    asked["host"] = HERE.removeprefix("http://")

    for url in (*URLS, *reversed(URLS)):
        _, expected, body = run(ask(plain, url, **asked))
        answer = client.get(url, headers={**headers, "Accept-Encoding": "identity"})
        assert answer.content == body, url
        assert {n.encode(): v.encode() for n, v in answer.headers.items()} == expected, url


def test_the_last_swaps_are_kept_once(client: Client, site: Delivery) -> None:
    site.pages.forget()

    for query in ("page=99", "page=9999", "reason=easier&page=098", "page=77&kit="):
        assert client.get(f"/exercises/back-squat/swaps?{query}").status_code == 200
    assert len(site.pages) == 1


def test_a_filter_sent_with_blank_fields_is_kept_once(client: Client, site: Delivery) -> None:
    site.pages.forget()

    for url in ("/?q=&knee=low&kit=dumbbell", "/?kit=dumbbell&knee=low", "/?knee=low&kit=dumbbell"):
        assert client.get(url).status_code == 200
    assert len(site.pages) == 1
    for n in range(3):
        client.get(f"/?knee=low&x={n}")  # told to be left out: another page each
    assert len(site.pages) == 1


@pytest.mark.parametrize("url", ["/sheet?v=1&t=Mine&x=back-squat~3x8", "/sheet/edit?t=Mine",
                                 "/api/workout?text=squat"])  # fmt: skip
def test_what_somebody_wrote_is_not_kept(client: Client, site: Delivery, url: str) -> None:
    site.pages.forget()

    assert client.get(url).status_code == 200
    assert client.post("/workout", data={"text": "squat 3x8"}).status_code == 200
    assert len(site.pages) == 0


def test_operators_see_how_well_it_does(client: Client, site: Delivery) -> None:
    site.pages.forget()
    client.get("/about")

    assert "cache      1 pages" in client.get("/healthz").text
