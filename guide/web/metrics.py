"""Counts for those who run the site: how many pages of which kind, and whether they were kept.

Off unless asked for, and made by a library that is installed for it alone. A page is named by its
kind, never by its address, so nothing that anybody asked for is in a count. Each process counts
its own: behind one port a scrape meets one of several workers, so give each process a port.
"""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Info, ProcessCollector
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from guide.web.asgi import App, Receive, Scope, Send, tell
from guide.web.delivery import Counted

PATH = "/metrics"


class Metrics:
    """Counts what it is told, and answers at one path; ``wrap`` puts it before an application."""

    def __init__(self, **served: str) -> None:
        """``served`` says what this process serves."""
        self.registry = CollectorRegistry()
        self._answers = Counter(
            "kneewise_answers", "By kind of page and class of status.", ("page", "status"),
            registry=self.registry,
        )  # fmt: skip
        self._kept = Counter(
            "kneewise_pages", "Pages asked for: kept from before, or made.", ("found",),
            registry=self.registry,
        )  # fmt: skip
        self._held = Gauge(
            "kneewise_page_cache_bytes", "Of pages that are kept.", registry=self.registry
        )
        Info("kneewise_served", "What this process serves.", registry=self.registry).info(served)
        ProcessCollector(registry=self.registry)

    def count(self, one: Counted) -> None:
        """One request is answered."""
        self._answers.labels(one.page, f"{one.status // 100}xx").inc()
        self._kept.labels("kept" if one.kept else "made").inc()
        self._held.set(one.held)

    def wrap(self, app: App) -> App:
        """Answer for ourselves, whatever host we are called; pass on the rest."""

        async def answer(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] != "http" or scope["path"] != PATH:
                await app(scope, receive, send)
                return
            await tell(send, 200, CONTENT_TYPE_LATEST, generate_latest(self.registry))

        return answer
