"""A scene as an SVG document: the view that fits it, parts in order, one style sheet."""

from __future__ import annotations

from html import escape
from typing import NamedTuple

from guide.body.shapes import Point
from guide.figure import geometry as geo
from guide.figure import style
from guide.figure.geometry import Spot
from guide.figure.ink import Ink, number
from guide.figure.motion import Tracks, moves, placed
from guide.figure.scene import Layer, Part, Scene

WIDTH, HEIGHT = 400, 300
_SCALES = (1.68, 1.5, 1.35, 1.2, 1.06, 0.94, 0.83, 0.73)  # units per centimetre, largest first
_SIDE, _TOP, _LOWEST_FLOOR = 12, 8, 276


class View(NamedTuple):
    """Where centimetres of the scene land in the picture."""

    scale: float
    x: float
    y: float


def view_of(scene: Scene) -> View:
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

    def __init__(self, scene: Scene, view: View, tracks: Tracks | None, *, ghost: bool) -> None:
        """Draw ``scene`` as seen by ``view``, with the start of the movement as a ghost or not."""
        self.scene = scene
        self.view = view
        self.tracks = tracks
        self.ghost = ghost
        self._used: set[tuple[str, bool]] = set()
        self._shared: dict[str, str] = {}

    def document(self, title: str) -> str:
        """The whole SVG, standing alone."""
        layers = [self._ghost()] if self.ghost else []
        backdrop = [self._part(p) for p in self._parts() if p.layer is Layer.BACKDROP]
        body = [self._part(p) for p in self._parts() if p.layer is not Layer.BACKDROP]
        floor = self._floor()
        inside = "".join([*backdrop, *layers, *body])
        defs = "".join(self._shared.values())
        css = style.sheet(self._used, motion=self.tracks.css() if self.tracks else "")
        view = self.view
        where = f"translate({number(view.x)} {number(view.y)})scale({view.scale:g})"
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">'
            f"<title>{escape(title)}</title><style>{css}</style><defs>{defs}</defs>{floor}"
            f'<g transform="{where}" stroke-linecap="round" stroke-linejoin="round">{inside}</g>'
            "</svg>"
        )

    def _parts(self) -> list[Part]:
        return sorted(self.scene.parts, key=lambda part: part.layer)

    def _floor(self) -> str:
        if not self.scene.floor:
            return ""
        y = self.view.y - 100 * self.scene.ground * self.view.scale
        self._used.add(("floor", True))
        name = style.class_of("floor", stroke=True)
        return (
            f'<path class="{name}" stroke-width="4" stroke-linecap="round" '
            f'd="M10 {number(y + 2)}H390"/>'
        )

    def _ghost(self) -> str:
        """The start pose in one flat tone, unless the body hardly moves."""
        parts = [part for part in self._parts() if part.ghost]
        if not any(moves(part.spots) for part in parts):
            return ""
        self._used.add(("ghost", False))
        uses = "".join(
            self._use(part, f' transform="{placed(part.spots[0])}"') for part in parts if part.spots
        )
        return f'<g class="{style.class_of("ghost")}" id="start">{uses}</g>'

    def _part(self, part: Part) -> str:
        if not part.spots:
            return "".join(self._path(ink) for ink in part.inks)
        classes = []
        if self.tracks and moves(part.spots):
            classes.append(self.tracks.name(part.spots))
        where = f' transform="{placed(part.spots[-1])}"'
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
        self._used.add((ink.tone, bool(ink.width)))
        return style.class_of(ink.tone, stroke=bool(ink.width))


def extent(scene: Scene) -> tuple[float, float, float, float]:
    """The upright rectangle round everything in every frame."""
    boxes = []
    for part in scene.parts:
        for ink in part.inks:
            boxes += [_box(ink, spot) for spot in part.spots or (Spot(0, 0),)]
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def _box(ink: Ink, spot: Spot) -> tuple[float, float, float, float]:
    left, bottom, right, top = ink.box
    corners = [
        geo.turned(Point(x * spot.stretch, y), spot.turn)
        for x in (left, right)
        for y in (bottom, top)
    ]
    xs, ys = [c.x + spot.x for c in corners], [c.y + spot.y for c in corners]
    return min(xs), min(ys), max(xs), max(ys)
