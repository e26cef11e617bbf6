"""The real application, driven in process."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from litestar.testing import TestClient

from guide.web.app import create_app


@pytest.fixture(scope="session")
def client() -> Iterator[TestClient]:  # type: ignore[type-arg]
    """A client that follows no redirect, so that tests see them."""
    app = create_app(contact="guide@example.org")
    with TestClient(app, follow_redirects=False, raise_server_exceptions=False) as started:  # type: ignore[arg-type]
        yield started
