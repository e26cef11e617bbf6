"""What an address of ours names: a live exercise, a file, and how its dials stand."""

from __future__ import annotations

from litestar.exceptions import NotFoundException
from litestar.response import Redirect
from litestar.status_codes import HTTP_301_MOVED_PERMANENTLY

from guide.coach.dials import allowed
from guide.phrases import DIALS
from guide.records.query import Dials
from guide.web.requests import MissingExercise, Pairs
from guide.web.service import Service


def live(service: Service, slug: str) -> str:
    """The slug an exercise has now; raises MissingExercise, which names the nearest ones."""
    found = service.edition.current(slug)
    if found is None:
        raise MissingExercise(slug)
    return found


def moved(path: str) -> Redirect:
    """Where it is for good: old names of exercises, addresses with more than they need."""
    return Redirect(path, status_code=HTTP_301_MOVED_PERMANENTLY)


def stem(name: str, suffix: str) -> str:
    """What stands before ``.suffix`` in a file's name; raises NotFoundException for another one."""
    found, dot, end = name.rpartition(".")
    if not dot or end != suffix:
        raise NotFoundException
    return found


def dials_of(service: Service, slug: str, asked: Pairs) -> Dials:
    """How the dials of an exercise stand in the address of a picture, whatever else is in it."""
    turned = [pair for pair in asked if pair[0] in DIALS]
    return Dials.parse(turned, known=allowed(service.edition, slug))[0]
