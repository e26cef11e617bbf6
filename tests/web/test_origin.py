"""The site's own address: said by the operator, or that of the request, and never anything else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.web.origin import BadAddress, origin, public_url


def scope(*hosts: bytes, scheme: str = "http") -> dict[str, object]:
    return {"scheme": scheme, "headers": [(b"host", host) for host in hosts]}


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("", ""),
        ("https://guide.example", "https://guide.example"),
        (" https://Guide.example/ ", "https://guide.example"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_an_operators_address_is_taken(given: str, kept: str) -> None:
    assert public_url(given) == kept


@pytest.mark.parametrize(
    "wrong",
    [
        "guide.example", "ftp://guide.example", "https://guide.example/path", "https://a b",
        "https://guide.example?x=1", "https://user@guide.example", "https://:80", "https://x:99999",
        'https://guide.example"><script>', "https://", "javascript:alert(1)", "https://x:y",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused(wrong: str) -> None:
    with pytest.raises(BadAddress):
        public_url(wrong)


def test_the_operators_word_counts_more_than_the_request() -> None:
    assert origin(scope(b"evil.example"), "https://guide.example") == "https://guide.example"


def test_otherwise_it_is_what_the_request_was_sent_to() -> None:
    assert origin(scope(b"Guide.Example:8000"), "") == "http://guide.example:8000"
    assert origin(scope(b"guide.example", scheme="https"), "") == "https://guide.example"


@pytest.mark.parametrize(
    "hosts",
    [(), (b"a.example", b"b.example"), (b"",), (b'x"><script>',), (b"a/b",), (b"a@b",), (b"a b",),
     (b"x" * 300,), (b"-a",), (b"\xff",)],
)  # fmt: skip
def test_a_host_of_another_form_is_none(hosts: tuple[bytes, ...]) -> None:
    assert origin(scope(*hosts), "") == ""


@given(host=st.binary(max_size=300))
def test_whatever_is_sent_nothing_of_it_means_anything_in_a_page(host: bytes) -> None:
    told = origin(scope(host), "")

    assert not set(told.removeprefix("http://")) & set("\"'<>&/\\ ?#@\n")
