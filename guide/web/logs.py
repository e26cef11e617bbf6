"""What is written down while the site runs: one JSON object a line, and nothing of a person.

No address of a visitor, no query, no path, no form is ever logged. An exception's message may
quote what somebody typed, so of an exception only its type and the lines of our code it came
through are kept. That is enough to find the mistake.
"""

from __future__ import annotations

import logging
import sys
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from queue import Full, Queue
from threading import Thread
from typing import Any

import msgspec

OURS = "kneewise"
"""Our own logger; what others say of an exception may quote the request, so its values go."""

_CODE = Path(__file__).parents[2]


class JsonLine(logging.Formatter):
    """A log record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Time, level, who says it and what; of an exception its type and place."""
        return msgspec.json.encode(self.told(record)).decode()

    def told(self, record: logging.LogRecord) -> dict[str, object]:
        """What may be told of a record."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
        }
        error = record.exc_info[1] if record.exc_info else None
        ours = record.name == OURS
        line["event"] = record.getMessage() if ours or error is None else str(record.msg)
        if error is not None:
            line["error"] = type(error).__name__
            line["at"] = [_place(frame) for frame in traceback.extract_tb(error.__traceback__)]
        return line


def _place(frame: traceback.FrameSummary) -> str:
    path = Path(frame.filename)
    name = path.relative_to(_CODE) if path.is_relative_to(_CODE) else Path(*path.parts[-2:])
    return f"{name.as_posix()}:{frame.lineno} {frame.name}"


class PlainLine(JsonLine):
    """The same to read in a terminal: what happened, and where."""

    def format(self, record: logging.LogRecord) -> str:
        """The event, and for a mistake of ours its type and place."""
        line = self.told(record)
        at = line.get("at")
        where = f" ({line['error']} at {at[-1]})" if isinstance(at, list) and at else ""
        return f"{line['event']}{where}"


class Patient(logging.Handler):
    """Writes to stderr from a thread of its own, so that nobody waits for who reads the log.

    What nobody reads is lost once there is too much of it: a site without a log is still a site.
    """

    MOST_WAITING = 1000
    LAST_SECONDS = 2
    """For what is left when the process ends."""

    def __init__(self) -> None:
        """Begin to write."""
        super().__init__()
        self._lines: Queue[str | None] = Queue(self.MOST_WAITING)
        self._writer = Thread(target=self._write, name="log", daemon=True)
        self._writer.start()

    def emit(self, record: logging.LogRecord) -> None:
        """Put a line with those to be written."""
        with suppress(Full):
            self._lines.put_nowait(self.format(record))

    def close(self) -> None:
        """Write what is left, if that can be done at once."""
        super().close()
        with suppress(Full):
            self._lines.put_nowait(None)
            self._writer.join(self.LAST_SECONDS)

    def _write(self) -> None:
        while (line := self._lines.get()) is not None:
            if sys.stderr is not None:
                with suppress(OSError, ValueError):
                    sys.stderr.write(f"{line}\n")
                    sys.stderr.flush()


def config(*, plain: bool) -> dict[str, Any]:
    """For ``logging.config.dictConfig``; the server's own access log stays off."""
    formatter = PlainLine if plain else JsonLine
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": {"()": f"{__name__}.{formatter.__name__}"}},
        "handlers": {"stderr": {"()": f"{__name__}.{Patient.__name__}", "formatter": "line"}},
        "loggers": {
            name: {"handlers": ["stderr"], "level": level, "propagate": False}
            for name, level in ((OURS, "INFO"), ("uvicorn", "WARNING"))
        },
    }
