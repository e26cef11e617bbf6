"""What must never happen on a page, whatever a test does there."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request

NOTE = """
  for (const kind of ["load", "error"])
    document.addEventListener(kind, ({ target }) => {
      if (target.src) (window.over ??= new Set()).add(target.src);
    }, true);
"""
"""Notes which scripts have run, or failed to come."""

SETTLE = """async () => {
  const wanted = (document.querySelector(".js script[data-then]")?.dataset.then ?? "").split(" ");
  const missing = () => wanted.find((src) => src && !window.over?.has(new URL(src, location).href));
  for (let turn = 0; missing(); turn++) {
    if (turn > 2000) throw Error(`never came: ${missing()}`);
    await new Promise((next) => setTimeout(next, 5));
  }
}"""


def go(page: Page, path: str) -> None:
    """Open a page and wait for all of its scripts, if it runs any: they come after its "load"."""
    page.goto(path)
    settle(page)


def settle(page: Page) -> None:
    """Wait for the scripts of the page that has just come."""
    page.evaluate(SETTLE)


class Watch:
    """A window of its own with one page, and all that goes wrong on it.

    That is: a console error (so also a breach of the content policy), an uncaught error, a failed
    request, a request to another host, and a cookie.
    """

    def __init__(self, context: BrowserContext, site: str, patience: int = 10_000) -> None:
        """Open a page in ``context`` for the pages of ``site``; patience in milliseconds."""
        context.set_default_timeout(patience)
        context.add_init_script(NOTE)
        self.expects_errors = False
        self.page = context.new_page()
        self._home = (f"{site}/", "data:")
        self._wrong: list[str] = []
        self.page.on("pageerror", lambda error: self._wrong.append(f"uncaught: {error}"))
        self.page.on("console", self._on_console)
        self.page.on("request", self._on_request)
        self.page.on("requestfailed", self._on_failure)

    def problems(self) -> list[str]:
        """What went wrong since this was asked last."""
        wrong = self._wrong + [f"cookie: {cookie}" for cookie in self.page.context.cookies()]
        self._wrong = []
        return wrong

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not self.expects_errors:
            self._wrong.append(f"console: {message.text}")

    def _on_request(self, request: Request) -> None:
        if not request.url.startswith(self._home):
            self._wrong.append(f"asked: {request.url}")

    def _on_failure(self, request: Request) -> None:
        # A newer keystroke takes the place of the request of the one before.
        if not self.expects_errors and request.failure != "net::ERR_ABORTED":
            self._wrong.append(f"failed: {request.url} {request.failure}")
