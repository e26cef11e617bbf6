"""What is written down, and what never is."""

from __future__ import annotations

import json
import logging

import pytest

from guide.web.logs import OURS, JsonLine, PlainLine


def _record(name: str, message: str, *values: object) -> logging.LogRecord:
    with pytest.raises(ValueError, match="secretknee") as caught:
        int("secretknee")
    error = (caught.type, caught.value, caught.tb)
    return logging.LogRecord(name, logging.ERROR, __file__, 1, message, values, error)


def test_of_a_crash_the_type_and_the_place_are_kept_not_what_it_quotes() -> None:
    line = JsonLine().format(_record(OURS, "failed on %s", "/exercises/{slug}"))

    told = json.loads(line)
    assert told["event"] == "failed on /exercises/{slug}"
    assert told["error"] == "ValueError"
    assert told["at"][-1].startswith("tests/web/test_logs.py:")
    assert "secretknee" not in line


def test_what_others_fill_into_their_message_is_left_out() -> None:
    line = JsonLine().format(_record("uvicorn.error", "bad line %s", "secretknee"))

    assert json.loads(line)["event"] == "bad line %s"


def test_in_a_terminal_it_is_a_sentence() -> None:
    line = PlainLine().format(_record(OURS, "failed on %s", "/care"))

    assert line.startswith("failed on /care (ValueError at tests/web/test_logs.py:")
