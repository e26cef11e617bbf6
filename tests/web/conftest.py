"""The real application, driven in process."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

import pytest
from litestar.testing import TestClient

from guide.web.app import create_app
from guide.web.delivery import Delivery

Client: TypeAlias = TestClient[Any]


@pytest.fixture(scope="session")
def site() -> Delivery:
    """The application, with its cache."""
    return create_app(contact="guide@example.org")


@pytest.fixture(scope="session")
def client(site: Delivery) -> Iterator[Client]:
    """A client that follows no redirect, so that tests see them."""
    app: Any = site
    with TestClient(app, raise_server_exceptions=False) as started:
        started.follow_redirects = False
        yield started
