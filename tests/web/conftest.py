"""The real application, driven in process."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

import pytest
from litestar.testing import TestClient

from guide.web.app import create_app
from guide.web.delivery import Delivery

Client: TypeAlias = TestClient[Any]


HERE = "http://testserver.local"
"""The address of the site, as the client calls it."""


@pytest.fixture(scope="session")
def site() -> Delivery:
    """The application, with its cache."""
    made = create_app(contact="guide@example.org")
    assert isinstance(made, Delivery)  # known by no address of its own
    return made


@pytest.fixture(scope="session")
def client(site: Delivery) -> Iterator[Client]:
    """A client that follows no redirect, so that tests see them."""
    app: Any = site
    with TestClient(app, raise_server_exceptions=False) as started:
        started.follow_redirects = False
        yield started
