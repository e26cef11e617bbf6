"""A scene as an SVG document: the view that fits it, parts in order, one style sheet."""

from __future__ import annotations

import math
from collections.abc import Iterable
from html import escape
from typing import Any, NamedTuple

from guide.figure import style
from guide.figure.geometry import Spot
from guide.figure.ink import Ink, number
from guide.figure.motion import Tracks, moves, placed
from guide.figure.scene import Layer, Part, Parts

WIDTH, HEIGHT = 400, 300
_SCALES = (1.68, 1.5, 1.35, 1.2, 1.06, 0.94, 0.83, 0.73)  # units per centimetre, largest first
_SIDE, _TOP, _LOWEST_FLOOR = 12, 8, 276


class View(NamedTuple):
    """Where centimetres of the scene land in the picture."""

    scale: float
    x: float
    y: float


def view_of(scene: Parts[Any]) -> View:
    """The largest of a few scales that holds the whole movement, centred, on a low floor."""
    left, bottom, right, top = extent(scene)
    bottom = min(bottom, scene.ground)
    wide, high = 100 * (right - left), 100 * (top - bottom)
    fitting = [
        scale
        for scale in _SCALES
        if wide * scale <= WIDTH - 2 * _SIDE and high * scale <= _LOWEST_FLOOR - _TOP
    ]
    room = min((WIDTH - 2 * _SIDE) / wide, (_LOWEST_FLOOR - _TOP) / high)
    scale = fitting[0] if fitting else int(100 * room) / 100
    floor = min(_LOWEST_FLOOR, HEIGHT / 2 + high * scale / 2 + 10)
    return View(scale, WIDTH / 2 - 50 * (left + right) * scale, floor + 100 * bottom * scale)


class Canvas:
    """Writes one document. ``tracks`` given: parts move."""

    _of_ghost = ' id="start"'

    def __init__(
        self, scene: Parts[Any], view: View, tracks: Tracks | None, *, ghost: bool
    ) -> None:
        """Draw ``scene`` as seen by ``view``, with the start of the movement as a ghost or not."""
        self.scene = scene
        self.view = view
        self.tracks = tracks
        self.ghost = ghost
        self._used: set[tuple[str, bool]] = set()
        self._shared: dict[str, str] = {}

    def document(self, title: str) -> str:
        """The whole SVG, standing alone."""
        drawn = self._drawn(' stroke-linecap="round" stroke-linejoin="round"')
        defs = "".join(self._shared.values())
        css = style.sheet(self._used, motion=self.tracks.css() if self.tracks else "")
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
            f'id="{style.DARK}"><title>{escape(title)}</title><style>{css}</style><defs>{defs}</defs>{drawn}</svg>'
        )

    def _drawn(self, attributes: str = "") -> str:
        """Everything from the back to the front, where the view has it."""
        ghost = self._ghost() if self.ghost else ""
        parts = self._parts()
        back = self._all(part for part in parts if part.layer is Layer.BACKDROP)
        body = self._all(part for part in parts if part.layer is not Layer.BACKDROP)
        view = self.view
        where = f"translate({number(view.x)} {number(view.y)})scale({view.scale:g})"
        return f'{self._floor()}<g transform="{where}"{attributes}>{back}{ghost}{body}</g>'

    def _all(self, parts: Iterable[Part]) -> str:
        """Some parts, in order."""
        return "".join(self._part(part, self._where(part)) for part in parts)

    def _where(self, part: Part) -> str:
        """The attribute that puts a part in its place at the end of the movement."""
        return self._at(part.spots[-1]) if part.spots else ""

    def _at(self, spot: Spot) -> str:
        return f' transform="{placed(spot)}"'

    def _parts(self) -> list[Part]:
        return sorted(self.scene.parts, key=lambda part: part.layer)

    def _floor(self) -> str:
        if not self.scene.floor:
            return ""
        y = self.view.y - 100 * self.scene.ground * self.view.scale
        name = self._name("floor", stroke=True)
        return (
            f'<path class="{name}" stroke-width="4" stroke-linecap="round" '
            f'd="M10 {number(y + 2)}H390"/>'
        )

    def _ghost(self) -> str:
        """The start pose in one flat tone, unless the body hardly moves."""
        parts = [part for part in self._parts() if part.ghost]
        if not any(moves(part.spots) for part in parts):
            return ""
        name = self._name("ghost", stroke=False)
        uses = "".join(self._use(part, self._at(part.spots[0])) for part in parts if part.spots)
        return f'<g class="{name}"{self._of_ghost}>{uses}</g>'

    def _part(self, part: Part, where: str) -> str:
        if not part.spots:
            return "".join(self._path(ink) for ink in part.inks)
        classes = []
        if self.tracks and moves(part.spots):
            classes.append(self.tracks.name(part.spots))
        if part.shared:
            classes.insert(0, self._tone(part.inks[0]))
            return self._use(part, f' class="{" ".join(classes)}"{where}')
        if len(part.inks) == 1:
            return self._path(part.inks[0], classes, where)
        name = f' class="{classes[0]}"' if classes else ""
        return f"<g{name}{where}>{''.join(self._path(ink) for ink in part.inks)}</g>"

    def _use(self, part: Part, attributes: str) -> str:
        if part.shared:
            ink = part.inks[0]
            self._shared.setdefault(part.shared, f'<path id="{part.shared}" d="{ink.data}"/>')
            return f'<use href="#{part.shared}"{attributes}/>'
        data = "".join(ink.data for ink in part.inks)
        return f'<path d="{data}"{attributes}/>'

    def _path(self, ink: Ink, classes: list[str] | None = None, where: str = "") -> str:
        names = " ".join([self._tone(ink), *(classes or [])])
        width = f' stroke-width="{number(100 * ink.width)}"' if ink.width else ""
        return f'<path class="{names}"{where}{width} d="{ink.data}"/>'

    def _tone(self, ink: Ink) -> str:
        return self._name(ink.tone, stroke=bool(ink.width))

    def _name(self, tone: str, *, stroke: bool) -> str:
        """The class of a tone, which from now on is in use."""
        self._used.add((tone, stroke))
        return style.class_of(tone, stroke=stroke)


def extent(scene: Parts[Any]) -> tuple[float, float, float, float]:
    """The upright rectangle round everything in every frame."""
    boxes = []
    for part in scene.parts:
        for spot in part.spots or (Spot(0, 0),):
            turn = math.radians(spot.turn)
            cosine, sine = math.cos(turn), math.sin(turn)
            boxes += [_box(ink, spot, cosine, sine) for ink in part.inks]
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def _box(ink: Ink, spot: Spot, cosine: float, sine: float) -> tuple[float, float, float, float]:
    """The upright rectangle round a shape at a spot: its corners drawn out, turned and moved."""
    left, bottom, right, top = ink.box
    across = left * spot.stretch, right * spot.stretch
    xs = [spot.x + x * cosine - y * sine for x in across for y in (bottom, top)]
    ys = [spot.y + x * sine + y * cosine for x in across for y in (bottom, top)]
    return min(xs), min(ys), max(xs), max(ys)
