"""The command line: ``kneewise serve · check · show · new · swaps · workout · figures · …``.

``base`` (what all share) > ``ask`` (questions that the site answers too) · ``keep`` (for those who
keep the catalog) · ``run`` (the server) > here.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from guide import __version__
from guide.catalog import CatalogError
from guide.cli import ask, keep, run
from guide.cli.base import Command, Commands, Refused, broken
from guide.records.given import BadField, QueryTooLong

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code: 0 done, 1 it cannot be done, 2 asked wrongly."""
    options = _parser().parse_args(arguments)
    command: Command = options.run
    try:
        code = command(options)
        if sys.stdout is not None:  # as under a service manager
            sys.stdout.flush()  # here and not at the very end, where nobody could answer for it
    except CatalogError as error:
        return broken(error.problems)
    except Refused as error:
        return _told(error, error.code)
    except (BadField, QueryTooLong) as error:
        return _told(error, 2)
    except BrokenPipeError:  # ``kneewise show | head``
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        if error.filename is None:
            raise
        return _told(f"{error.filename}: {error.strerror}", 1)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kneewise", description="A guide to exercises and knees.")
    parser.add_argument("--version", action="version", version=f"kneewise {__version__}")
    commands = Commands(parser)
    run.serve_command(commands)
    keep.check_command(commands)
    ask.show_command(commands)
    keep.new_command(commands)
    ask.swaps_command(commands)
    ask.workout_command(commands)
    keep.figures_command(commands)
    keep.coverage_command(commands)
    keep.export_command(commands)
    keep.diff_command(commands)
    return parser


def _told(what: object, code: int) -> int:
    sys.stderr.write(f"{what}\n")
    return code
