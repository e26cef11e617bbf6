"""What a server process does around making the application."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from guide.web import serve


@pytest.fixture(autouse=True)
def _thawed() -> Iterator[None]:
    """These tests go on: what was frozen is looked at again."""
    yield
    gc.unfreeze()
    gc.enable()


def test_what_stays_is_never_walked_through(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither while it is made nor afterwards; what comes later is collected as ever."""
    running: list[bool] = []

    async def app(*_: object) -> None:
        """Answer nothing."""

    def make(*_: object, **__: object) -> object:
        running.append(gc.isenabled())
        return app

    monkeypatch.setattr(serve, "create_app", make)
    assert serve.create() is app
    assert running == [False]
    assert gc.isenabled()
    assert gc.get_freeze_count()
