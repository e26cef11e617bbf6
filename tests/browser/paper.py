"""Pages as a printer gets them: each a picture, with its words and the codes read on it."""

from __future__ import annotations

from typing import NamedTuple

import pypdfium2
import zxingcpp
from PIL import Image
from playwright.sync_api import Page

FORMATS = ("A4", "Letter")
DOTS = 200  # an inch: a plain office printer, or a worse one than most
EDGE = 0.2  # inch that most printers cannot reach


class Sheet(NamedTuple):
    """One side of paper."""

    image: Image.Image  # grey
    words: str

    @property
    def codes(self) -> list[str]:
        """The addresses that a phone would read, from the top down."""
        found = zxingcpp.read_barcodes(self.image)
        return [code.text for code in sorted(found, key=lambda code: code.position.top_left.y)]

    @property
    def edge_is_white(self) -> bool:
        """Whether nothing is printed where a printer would cut it off."""
        inside = self.image.copy()
        edge = int(EDGE * DOTS)
        inside.paste(255, (edge, edge, inside.width - edge, inside.height - edge))
        return min(inside.tobytes()) > 250


def printed(page: Page, paper: str) -> list[Sheet]:
    """The page on paper, as the browser's own print does it."""
    pdf = pypdfium2.PdfDocument(page.pdf(format=paper))
    try:
        return [_sheet(each) for each in pdf]
    finally:
        pdf.close()


def _sheet(page: pypdfium2.PdfPage) -> Sheet:
    image = page.render(scale=DOTS / 72, grayscale=True).to_pil().convert("L").copy()
    words = page.get_textpage().get_text_bounded()
    return Sheet(image, " ".join(words.split()))
