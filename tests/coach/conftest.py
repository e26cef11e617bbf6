"""The score of the reviewed swaps, printed under every run that judged some."""

from __future__ import annotations

import pytest

from tests.coach.referee import score

JUDGED = "judged swaps"  # the property in which a test leaves its verdicts


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print it whether or not anything failed: a bar that is passed can still be moved."""
    reports = [*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")]
    judged = [
        value for report in reports for name, value in report.user_properties if name == JUDGED
    ]
    if judged:
        terminalreporter.section(JUDGED)
        for line in score(judged):
            terminalreporter.write_line(line)
