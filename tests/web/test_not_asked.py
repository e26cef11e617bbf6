"""What Lighthouse was told to leave out makes no sense for that page, and nothing else was."""

from __future__ import annotations

import pytest

from tests import lighthouse
from tests.browser.kinds import KINDS, MISSING
from tests.web.conftest import Client


@pytest.mark.parametrize("kind", KINDS)
def test_lighthouse_leaves_out_only_what_makes_no_sense(client: Client, kind: str) -> None:
    stored = lighthouse.stored()
    if stored is None:
        pytest.skip("not measured yet: python -m tests.lighthouse")
    answer = client.get(KINDS[kind])
    unlisted = lighthouse.UNLISTED if 'content="noindex"' in answer.text else ()
    missing = lighthouse.MISSING if answer.status_code == 404 else ()

    assert stored.pages[kind].not_asked == unlisted + missing
    assert (answer.status_code == 404) == (kind in MISSING)
