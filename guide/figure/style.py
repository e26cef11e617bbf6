"""Colours of the drawing, for light and dark pages, and the style sheet inside each figure.

Calm colours for the person, grey for things. A colour is never the only sign: near limbs are also
in front, and a mark also has its number and as many filled segments.
"""

from __future__ import annotations

from typing import NamedTuple


class Tone(NamedTuple):
    """A colour on a light page and on a dark one, and how much it covers."""

    light: str
    dark: str
    cover: float = 1.0


TONES: dict[str, Tone] = {
    "skin": Tone("#c98b66", "#d9a07c"),
    "neck": Tone("#b87b58", "#c48c69"),
    "hair": Tone("#43302a", "#8d6a58"),
    "shirt": Tone("#4f8f8b", "#69aaa5"),
    "sleeve": Tone("#2f6d6c", "#95cbc5"),
    "thigh": Tone("#35496b", "#8ba3d0"),
    "shin": Tone("#435a80", "#a0b5dc"),
    "shoe": Tone("#232b3a", "#dfe5ee"),
    "far-thigh": Tone("#a9b6cb", "#46536d"),
    "far-shin": Tone("#b7c3d5", "#505e79"),
    "far-shoe": Tone("#919eb4", "#66748f"),
    "far-sleeve": Tone("#a5c6c3", "#3f6663"),
    "far-skin": Tone("#e3c3b0", "#7d6253"),
    "ghost": Tone("#54678a", "#a9bcdc", 0.2),
    "floor": Tone("#c5ced9", "#465061"),
    "prop": Tone("#8e99a8", "#717d8e"),
    "light": Tone("#c3cbd6", "#4b5565"),
    "mat": Tone("#a3bfa9", "#56705d"),
    "metal": Tone("#2b323c", "#c3cbd6"),
    "glass": Tone("#2b323c", "#c3cbd6", 0.22),
    "band": Tone("#a34a86", "#d68abd"),
    "water": Tone("#3f9cc4", "#3f9cc4", 0.28),
    "wave": Tone("#3288b0", "#63b9dd"),
    "line": Tone("#5d6b80", "#a3b0c4"),
    "heel": Tone("#1f7a6d", "#5cc0ae"),
    "paper": Tone("#fff", "#fff"),
    "ink": Tone("#1d2430", "#1d2430"),
    "empty": Tone("#c9d0da", "#c9d0da"),
    "mark-0": Tone("#0e7c86", "#0e7c86"),
    "mark-1": Tone("#3d8a3a", "#3d8a3a"),
    "mark-2": Tone("#b07a00", "#b07a00"),
    "mark-3": Tone("#c9540f", "#c9540f"),
    "mark-4": Tone("#9c1c2b", "#9c1c2b"),
}
"""What each part is coloured with. The marks lie on a white disc on light and dark pages alike."""

STILL = "@media print,(prefers-reduced-motion:reduce){*{animation:none!important}}"


DARK = "dark"
"""The fragment of a figure's address on a dark page, and the id of the whole of it."""

PAGE_CLASS = "thumb"
"""The class of a figure inside a page, and how the classes in it begin."""


def class_of(tone: str, *, stroke: bool = False) -> str:
    """The short class name of a tone, filled or as a line."""
    place = list(TONES).index(tone)
    name = chr(ord("a") + place) if place < 26 else "z" + chr(ord("a") + place - 26)
    return name.upper() if stroke else name


def sheet(used: set[tuple[str, bool]], *, motion: str = "") -> str:
    """The style sheet for the tones in use (tone, as a line), with ``motion`` and its switch.

    A dark page asks for the dark tones by the fragment ``#dark``: no Safari but the newest tells a
    picture that the page is dark, and those did so only now and then for their first months.
    """
    dark = "".join(
        ":target " + _rule(name, stroke, TONES[name].dark)
        for name, stroke in _in_order(used)
        if TONES[name].dark != TONES[name].light
    )
    moving = motion + STILL if motion else ""
    return f"{light_sheet(used)}{dark}{moving}"


def light_sheet(used: set[tuple[str, bool]]) -> str:
    """The same for a picture that is always light."""
    return "".join(
        _rule(name, stroke, TONES[name].light, cover=True) for name, stroke in _in_order(used)
    )


def page_class(tone: str) -> str:
    """The class name of a tone inside a page, where short names would clash with its own."""
    return f"{PAGE_CLASS}-{tone}"


def page_sheet() -> str:
    """The style sheet of a page with figures in it: every tone, light and dark, light on paper.

    A class names the colour only; whether it fills or draws a line is told by the stroke's width.
    """
    light, dark = [], []
    for name, tone in TONES.items():
        cover = f"opacity:{tone.cover:g};".replace("0.", ".") if tone.cover < 1 else ""
        light.append(f".{page_class(name)}{{{cover}--tone:{tone.light}}}")
        if tone.dark != tone.light:
            dark.append(f".{page_class(name)}{{--tone:{tone.dark}}}")
    drawn = f".{PAGE_CLASS} path{{fill:var(--tone)}}"
    lines = f".{PAGE_CLASS} [stroke-width]{{fill:none;stroke:var(--tone)}}"
    ends = f".{PAGE_CLASS}{{stroke-linecap:round;stroke-linejoin:round;forced-color-adjust:none}}"
    night = f"@media screen and (prefers-color-scheme:dark){{{''.join(dark)}}}"
    return f"{ends}{drawn}{lines}{''.join(light)}{night}"


def _in_order(used: set[tuple[str, bool]]) -> list[tuple[str, bool]]:
    return sorted(used, key=lambda pair: (list(TONES).index(pair[0]), pair[1]))


def _rule(name: str, stroke: bool, colour: str, *, cover: bool = False) -> str:  # noqa: FBT001
    parts = [f"fill:none;stroke:{colour}" if stroke else f"fill:{colour}"]
    if not cover and stroke:
        parts = [f"stroke:{colour}"]
    if cover and TONES[name].cover < 1:
        parts.append(f"opacity:{TONES[name].cover:g}".replace("0.", "."))
    return f".{class_of(name, stroke=stroke)}{{{';'.join(parts)}}}"
