"""The picture of an exercise: a person in the side plane, both ends of the movement, as SVG.

``words, records, body`` > ``geometry, ink`` (shapes) > ``skeleton`` (joints) > ``arms, holds,
free_arms, grip, arrange, cycle, hill, details`` (where hands and body are) > ``scene`` > ``limbs``,
``furniture, surroundings, pulls, weights, machines, cardio, sports, winter, court, play, rides``
(parts) > ``props`` (the table) > ``marks`` > ``motion, style, canvas`` (the document) > ``inlay``
(the same inside a page) > ``poster`` (inside a share image, its words set by ``lettering``) > here.
``front`` does the same for bodies seen from there; ``sheet`` and ``code`` (addresses to scan) stand
beside them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from guide.body.movement import frames as solved_frames
from guide.body.shapes import Point
from guide.figure import arrange, cycle, details, front, grip, hill, holds, limbs, marks, skeleton
from guide.figure.canvas import Canvas, View, view_of
from guide.figure.inlay import Drawing, Inlay
from guide.figure.motion import Tracks
from guide.figure.poster import Fragment, Piece
from guide.figure.props import PROPS, furnish
from guide.figure.scene import Parts, Scene
from guide.figure.sheet import contact_sheet
from guide.figure.skeleton import Frame
from guide.figure.style import page_sheet
from guide.records.pose import Pose
from guide.words import Round

__all__ = ["PROPS", "Drawing", "Piece", "contact_sheet", "draw", "embedded", "page_sheet", "piece"]

FRAMES = 9  # of a movement from start to end
_THUMB_MARK = 1.3  # the ring is larger where the picture is small


def draw(
    pose: Pose,
    *,
    level: int | None,
    load_bw: float = 0.0,
    animated: bool = False,
    size: str = "full",
    title: str = "",
) -> str:
    """The pose as a complete SVG document, 400 by 300 units: the end solid, the start as a ghost.

    ``level`` is the mark 0-4 (None: not rated, shown as "?"), ``load_bw`` the outside load in body
    weights. ``animated`` moves the limbs for less than five seconds and rests at the end. ``size``
    "thumb" leaves out ghost, lever and heel. The same arguments give the same bytes.

    Raises ValueError for an unknown size or level, ``guide.body.PoseError`` for a pose no body can
    take.
    """
    if size not in ("full", "thumb"):
        raise ValueError(f"size must be full or thumb, not {size!r}")
    full = size == "full"
    scene, view = _composed(pose, level, load_bw, full=full)
    turning = _turning(pose)
    tracks = Tracks(round_trip=turning) if animated else None
    return Canvas(scene, view, tracks, ghost=full and not turning).document(
        title or "Drawing of the movement"
    )


def embedded(
    pose: Pose, *, level: int | None, load_bw: float = 0.0, label: str = "", full: bool = False
) -> Drawing:
    """The thumb as an ``<svg>`` element to be put inside an HTML page that has ``page_sheet``.

    It has no style sheet, no ids and no links of its own, so that any number fit on one page.
    ``label`` is its text alternative; without one it stands beside words that say as much, and
    a screen reader passes it by. Otherwise as ``draw`` with ``size="thumb"``, or with ``"full"``.
    """
    scene, view = _composed(pose, level, load_bw, full=full)
    ghost = full and not _turning(pose)
    return Inlay(scene, view, None, ghost=ghost).element(label)


def piece(pose: Pose, *, level: int | None, load_bw: float = 0.0, full: bool = True) -> Piece:
    """The figure as a part of a larger drawing, such as ``poster`` makes of it."""
    scene, view = _composed(pose, level, load_bw, full=full)
    return Fragment(scene, view, None, ghost=full and not _turning(pose)).piece()


def _turning(pose: Pose) -> bool:
    """Whether both legs show both ends, so that no ghost is needed."""
    return not pose.from_front and cycle.crank_of(pose) is not None


def _composed(
    pose: Pose, level: int | None, load_bw: float, *, full: bool
) -> tuple[Parts[Any], View]:
    """Everything to be drawn, and how it is seen."""
    if level is not None and level not in range(marks.LEVELS):
        raise ValueError(f"level must be None or 0 to {marks.LEVELS - 1}, not {level}")
    if pose.from_front:
        return _composed_from_front(pose, level, load_bw, full=full)
    scene = staged(pose, load_bw)
    limbs.person(scene)
    furnish(scene, loaded=load_bw > 0)
    view = view_of(scene)  # before the marks: they are as large in every figure
    unit = 0.01 / view.scale
    if full:
        if cycle.crank_of(pose) is None:  # a foot on a pedal has no floor under it
            marks.heel(scene, unit)
        marks.lever(scene, level, unit)
    sign = unit if full else _THUMB_MARK * unit
    marks.tension(scene, sign)
    marks.way_round(scene, _gone_round(scene), sign)
    marks.knee_ring(scene, _near_knee, level, sign)
    return scene, view


def _composed_from_front(
    pose: Pose, level: int | None, load_bw: float, *, full: bool
) -> tuple[Parts[Any], View]:
    stage = front.Stage(pose, front.placed(pose, load_bw, FRAMES))
    if pose.lies:
        stage.floor = False
        stage.lower(min(front.lowest(frame) for frame in stage.frames))
    front.person(stage)
    front.furnish(stage, loaded=load_bw > 0)
    view = view_of(stage)
    unit = 0.01 / view.scale
    if full:
        front.knee_line(stage, unit)
    sign = unit if full else _THUMB_MARK * unit
    about_head = pose.round is Round.HEAD
    marks.way_round(stage, lambda f: f.head if about_head else f.pelvis, sign)
    marks.knee_ring(stage, lambda f: f.near.knee, level, sign)
    return stage, view


def _gone_round(scene: Scene) -> Callable[[Frame], Point]:
    """What a movement seen from the side goes round."""
    return (lambda f: f.head) if scene.pose.round is Round.HEAD else (lambda f: f.hip)


def _near_knee(frame: Frame) -> Point:
    return frame.near.knee


def staged(pose: Pose, load_bw: float) -> Scene:
    """The body put in its place in every frame, hands on their grips, nothing drawn yet."""
    solved = solved_frames(pose, load_bw, FRAMES)
    frames = arrange.arranged(tuple(skeleton.frame_of(one) for one in solved), pose)
    if cycle.crank_of(pose):
        frames = cycle.pedalled(frames, pose)
    if not pose.tilt:
        surfaces = _surfaces(pose)
        frames = tuple(skeleton.with_toes(frame, surfaces) for frame in frames)
    frames = details.posed(hill.climbed(frames, pose), pose)
    held = holds.grip_point(frames, pose)
    return Scene(pose, details.finished(grip.gripped(frames, pose), pose), grip=held)


def _surfaces(pose: Pose) -> tuple[float, ...]:
    """Heights that toes may rest on: the floor, what the other foot stands on, boxes and steps."""
    far = [end.far.surface for end in (pose.start, pose.end) if end.far is not None]
    return 0.0, *far, *(prop.height for prop in pose.props if prop.height is not None)
