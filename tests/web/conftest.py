"""The real application, driven in process."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

import pytest
from litestar.testing import TestClient

from guide.web.app import create_app

Client: TypeAlias = TestClient[Any]


HERE = "http://testserver.local"
"""The address of the site, as the client calls it."""


@pytest.fixture(scope="session")
def client() -> Iterator[Client]:
    """A client that follows no redirect, so that tests see them."""
    app: Any = create_app(contact="guide@example.org")
    with TestClient(app, raise_server_exceptions=False) as started:
        started.follow_redirects = False
        yield started
