"""What Lighthouse found, as stored: every kind of page, measured, at the bars."""

from __future__ import annotations

import json
from typing import Any

import pytest
from msgspec import structs

from tests import lighthouse
from tests.__main__ import CannotRunError
from tests.browser.kinds import KINDS
from tests.lighthouse import Measured, Page

GOOD = Page(scores=dict.fromkeys(lighthouse.SCORES, 100), lcp=1.2, cls=0, bytes=30_000)


@pytest.fixture(scope="module")
def measured() -> Measured:
    stored = lighthouse.stored()
    if stored is None:
        pytest.skip("not measured yet: python -m tests.lighthouse, on a machine with nothing to do")
    return stored


def test_every_kind_of_page_is_measured(measured: Measured) -> None:
    missing = KINDS.keys() - measured.pages.keys()
    assert not missing, f"run: python -m tests.lighthouse {' '.join(sorted(missing))}"
    assert list(measured.pages) == list(KINDS)
    assert measured.lighthouse == lighthouse.VERSION


@pytest.mark.parametrize("kind", KINDS)
def test_the_bars_are_met(measured: Measured, kind: str) -> None:
    page = measured.pages[kind]
    assert page.scores.keys() == set(lighthouse.SCORES)
    assert page.missed() == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"scores": {**GOOD.scores, "seo": 99}}, "seo 99"),
        ({"lcp": 1.25}, "LCP 1.25 s"),
        ({"cls": 0.001}, "CLS 0.001"),
    ],
)
def test_a_bar_missed_is_told(change: dict[str, Any], told: str) -> None:
    assert GOOD.missed() == []
    assert structs.replace(GOOD, **change).missed() == [told]


def test_the_stored_result_names_no_machine_and_no_day(measured: Measured) -> None:
    assert measured.pages
    text = lighthouse.FILE.read_text(encoding="utf-8")
    assert json.loads(text).keys() == {"lighthouse", "chromium", "pages"}
    assert "127.0.0.1" not in text
    assert "/" not in text


def test_a_report_is_read() -> None:
    def report(**more: Any) -> dict[str, Any]:
        values = {
            "largest-contentful-paint": 1151.2,
            "cumulative-layout-shift": 0.00004,
            "total-byte-weight": 30_000,
        }
        audits: dict[str, Any] = {n: {"numericValue": v, "score": 1} for n, v in values.items()}
        audits["image-alt"] = {"score": 0, "displayValue": ""}
        lists = dict.fromkeys(lighthouse.SCORES, 1.0) | {"accessibility": 0.985}
        weighed = [{"id": "image-alt", "weight": 1}]
        return {
            "audits": audits,
            "categories": {n: {"score": s, "auditRefs": weighed} for n, s in lists.items()},
            **more,
        }

    page = lighthouse.read(report(), ())
    assert page is not None
    assert (page.lcp, page.cls, page.bytes) == (1.2, 0, 30_000)
    assert page.missed() == ["accessibility 98"]
    assert set(lighthouse.failed(report())) == {"image-alt"}
    assert lighthouse.read(report(runtimeError={"code": "NO_NAVSTART"}), ()) is None


def test_without_node_it_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(CannotRunError, match=r"Node 20 or later .* none is on the PATH"):
        lighthouse.main([])


def test_a_kind_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        lighthouse.main(["hom"])
    assert "no such kind: hom" in capsys.readouterr().err
