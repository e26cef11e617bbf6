"""What a stranger may try with an address, a header or a catalog of their own."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
from litestar.testing import TestClient

from guide.catalog import CatalogError
from guide.web.app import create_app
from guide.web.asgi import App
from guide.web.headers import SECURITY
from tests.catalogs import Broken
from tests.running import run
from tests.web.conftest import Client
from tests.web.test_fuzz import APP, MARK, Answer, Sent, ask, printed

KINDS = ("/", "/exercises/plank", "/exercises/plank/swaps", "/workout", "/sheet", "/sheet/edit",
         "/compare", "/care", "/about", "/api", "/api/exercises/plank", "/nowhere", "/robots.txt",
         "/healthz", "/figures/plank.svg")  # fmt: skip

CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)


def get(path: str, query: str = "", *head: tuple[bytes, bytes], app: App = APP) -> Answer:
    return run(ask(Sent("GET", path, query.encode(), list(head), b""), app))


@pytest.mark.parametrize("path", KINDS)
def test_the_policy_to_the_letter(client: Client, path: str) -> None:
    told = client.get(path).headers
    picture = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

    drawn = told["content-type"].startswith("image/svg")

    assert told.get_list("content-security-policy") == [picture if drawn else CSP]
    for name, value in SECURITY:
        spared = drawn and name in {b"cross-origin-opener-policy", b"permissions-policy"}
        assert told.get_list(name.decode()) == ([] if spared else [value.decode()])
    assert told["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("path", KINDS)
def test_no_other_site_may_read_or_frame_or_be_let_in(client: Client, path: str) -> None:
    asked = {"Origin": "https://evil.example", "Access-Control-Request-Method": "GET"}
    for answer in (client.get(path, headers=asked), client.options(path, headers=asked)):
        assert not [name for name in answer.headers if name.startswith("access-control")]
        assert "set-cookie" not in answer.headers
    assert client.options(path, headers=asked).status_code in {204, 404, 405}


@pytest.mark.parametrize(
    "path",
    [
        "//evil.example", "//evil.example/..", "/\\evil.example", "/exercises//evil.example",
        "/exercises/%2f%2fevil.example",
        "/exercises/https:%2f%2fevil.example", "/care//evil.example",
        "/sheet/edit?next=https://evil.example",
        "/?next=//evil.example&url=//evil.example",
        "/sheet/edit?v=1&t=//evil.example&x1=https://evil.example&do=show",
        "/sheet/edit?v=1&x1=//evil.example&do=show",
    ],
)  # fmt: skip
def test_nobody_is_sent_elsewhere(client: Client, path: str) -> None:
    told = client.get(f"http://testserver{path}")
    place = told.headers.get("location", "/")

    assert place.startswith("/")
    assert not place.startswith(("//", "/\\"))


def test_an_old_address_leads_to_a_path_of_ours(
    broken: Broken,
) -> None:
    """With what stands behind it only as far as it is understood."""
    name = 'name = "Plank"'
    app: Any = create_app(
        broken("exercises/core/plank.toml", name, f'{name}\nformerly = ["old-plank"]')
    )
    with TestClient(app) as client:
        told = client.get("/exercises/old-plank?to=//evil.example&depth=//evil.example",
                          follow_redirects=False)  # fmt: skip

    assert told.status_code == 301
    assert told.headers["location"] == "/exercises/plank"


@pytest.mark.parametrize("folder", ["/static/", "/figures/", "/exercises/", "/care/", "/api/", "/"])
@pytest.mark.parametrize(
    "up",
    [
        "../../../../etc/passwd", "..%2f..%2f..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/etc/passwd",
        "..%5c..%5cetc%5cpasswd", "/etc/passwd", "%2fetc%2fpasswd", "....//....//etc/passwd",
        "..%252f..%252fetc%252fpasswd", "..%c0%af..%c0%afetc/passwd", "vendor/../../web/app.py",
        "%00/etc/passwd", "app.css%00.svg", "../app.py", "../../../pyproject.toml",
    ],
)  # fmt: skip
def test_no_path_leads_out_of_its_folder(folder: str, up: str) -> None:
    told = get(folder + up)

    assert told.status in {400, 404}
    assert "root:" not in told.body
    assert "import" not in told.body
    assert "[project]" not in told.body


HOSTILE = [
    (name, b"evil.example")
    for name in (
        b"x-forwarded-host", b"x-host", b"x-forwarded-server", b"x-original-url", b"x-rewrite-url",
        b"forwarded", b"x-forwarded-proto", b"x-forwarded-prefix", b"x-forwarded-for", b"referer",
        b"origin", b"cookie", b"accept-language", b"user-agent", b"x-http-method-override",
        b"hx-current-url", b"hx-target", b"hx-trigger", b"range", b"authorization",
    )
]  # fmt: skip


@pytest.mark.parametrize("path", [path for path in KINDS if path != "/healthz"])  # that one counts
@pytest.mark.parametrize("name", [name for name, _ in HOSTILE])
def test_no_header_gets_into_a_page_that_others_are_given(name: bytes, path: str) -> None:
    """It is a page of its own for each, so that neither the first nor the second is kept."""
    query = f"v={quote(name)}"
    told = get(path, query, (name, b"evil.example"))

    assert "evil.example" not in told.body
    assert told == get(path, query)


@pytest.mark.parametrize("path", [path for path in KINDS if path != "/healthz"])
def test_a_page_made_for_one_host_is_never_given_to_another(path: str) -> None:
    """Pages tell their own address, so each host has its own, the first time and from the cache."""
    for _ in range(2):
        assert "guide.example" not in get(path, "", (b"host", b"evil.example")).body
        assert "evil.example" not in get(path, "", (b"host", b"guide.example")).body


def test_a_catalog_with_markup_in_it_is_refused_or_printed_as_text(
    broken: Broken,
) -> None:
    folder = broken("exercises/core/plank.toml", 'name = "Plank"', f"name = '{MARK}'")
    try:
        app = create_app(folder)
    except CatalogError:
        return
    for path in ("/", "/exercises/plank", "/exercises/plank/swaps", "/figures/plank.svg"):
        told = get(path, app=app)

        assert told.status == 200
        assert not printed(told)
