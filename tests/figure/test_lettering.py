"""Words fit their room: what we say of their width holds in the font they are drawn with."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageFont

from guide.edition import Edition
from guide.figure.lettering import fitted, lines, width
from guide.web.raster import FONTS

WORDS = st.text(alphabet="abc WMi-é…漢", max_size=60)


def test_no_name_is_wider_than_we_say(current: Edition) -> None:
    fonts = [ImageFont.truetype(path, 100) for path in FONTS]
    names = [entry.exercise.name for entry in current.catalog.entries.values()]
    names += [text for page in current.catalog.care.values() for text in (page.title, page.brief)]
    wrong = {
        name: (font.getlength(name), width(name, 100))
        for name in names
        for font in fonts
        if not font.getlength(name) <= width(name, 100) <= 1.25 * font.getlength(name) + 20
    }

    assert wrong == {}


def test_every_letter_of_a_name_is_in_the_font(current: Edition) -> None:
    missing = ImageFont.truetype(FONTS[0], 100).getmask("\ufffe").getbbox()
    for path in FONTS:
        font = ImageFont.truetype(path, 100)
        letters = {c for e in current.catalog.entries.values() for c in e.exercise.name} - {" "}
        gone = [c for c in letters if font.getmask(c).getbbox() in {None, missing}]

        assert gone == []


@given(text=WORDS, room=st.floats(40, 600), most=st.integers(1, 4))
def test_words_fit_and_none_is_lost_without_a_sign(text: str, room: float, most: int) -> None:
    size, made = fitted(text, room, (60, 40, 20), most)

    assert size in {60, 40, 20}
    assert len(made) <= max(most, 1)
    assert all(width(line, size) <= room for line in made)
    whole = " ".join(text.split())
    assert " ".join(made) == whole or any(line.endswith("…") for line in made)


def test_the_largest_size_that_fits_is_taken() -> None:
    assert fitted("Plank", 400, (60, 40), 1) == (60, ["Plank"])
    assert fitted("Back squat", 260, (60, 40), 1) == (40, ["Back squat"])
    assert fitted("Back squat", 260, (60, 40), 2) == (60, ["Back", "squat"])
    assert fitted("", 260, (60, 40), 2) == (60, [])


def test_a_word_that_is_too_long_stands_alone() -> None:
    assert lines("a immensely b", 30, 20) == ["a", "immensely", "b"]
