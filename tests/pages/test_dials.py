"""The dials on the technique page, and the page as somebody set it."""

from __future__ import annotations

from urllib.parse import parse_qsl, urldefrag, urlsplit

from guide.coach import dials as coach
from guide.edition import Edition, figure_digest
from guide.pages.sheet_edit import sheet_edit
from guide.pages.technique import technique_page
from guide.records.query import Dials
from guide.words import Depth, Grip, Weight
from tests.pages.walk import leads_somewhere

HALF_AND_LIGHT = Dials(depth=Depth.HALF, weight=Weight.LIGHT)


def test_a_page_has_dials_where_the_exercise_offers_some(current: Edition) -> None:
    for slug in current.marks:
        page = technique_page(current, slug)
        rows = coach.offered(current, slug)
        assert (page.panel is not None) == bool(rows)
        if page.panel:
            assert [dial.name for dial in page.panel.dials] == list(rows)


def test_one_stop_of_each_dial_is_on_and_each_leads_to_its_one_address(current: Edition) -> None:
    for dials in (Dials(), HALF_AND_LIGHT):
        page = technique_page(current, "goblet-squat", dials)
        assert page.panel
        ids = [choice.id for dial in page.panel.dials for choice in dial.choices]
        assert len(ids) == len(set(ids))
        for dial in page.panel.dials:
            (on,) = [choice for choice in dial.choices if choice.on]
            assert on.part == page.share
            for choice in dial.choices:
                path, place = urldefrag(choice.href)
                assert (path, place) == (choice.part, "set")
                assert leads_somewhere(current, path)
                asked = parse_qsl(urlsplit(path).query)
                known = coach.allowed(current, "goblet-squat")
                assert Dials.parse(asked, known=known)[1] == ()


def test_nothing_set_shows_the_exercise_alone(current: Edition) -> None:
    page = technique_page(current, "goblet-squat")

    assert page.panel
    assert (page.panel.made, page.panel.mark, page.panel.words) == (None, None, "")
    assert (page.usual, page.set, page.why) == (None, "", "#reasons")
    assert page.head.index
    assert page.head.address == page.head.canonical == page.share == "/exercises/goblet-squat"
    assert page.share_title == "Goblet squat"


def test_what_was_set_goes_on_the_sheet_too(current: Edition) -> None:
    for dials, note in ((Dials(), ""), (HALF_AND_LIGHT, "Half depth and light weight")):
        add = technique_page(current, "goblet-squat", dials).add
        (row,) = sheet_edit(current, parse_qsl(urlsplit(add).query)).page.rows
        assert (row.name, row.fields.note, row.dose) == ("Goblet squat", note, "")


def test_the_first_screen_is_as_set_with_the_usual_mark_beside_it(current: Edition) -> None:
    page = technique_page(current, "goblet-squat", HALF_AND_LIGHT)
    plain = technique_page(current, "goblet-squat")
    made = coach.dialled(current, "goblet-squat", HALF_AND_LIGHT)

    assert made
    assert page.usual == plain.mark
    assert page.mark.word == "Low"
    assert page.mark.basis == "estimated"
    assert "half bend" in page.mark.sentence
    assert "tenth of your body weight" in page.mark.assumed
    assert page.set == "half depth and light weight"
    digest = figure_digest(made.entry.exercise, made.mark.level)
    still = f"/figures/goblet-squat.svg?depth=half&weight=light&v={digest}"
    assert page.picture.still == still
    assert digest != current.figures["goblet-squat"]
    assert page.picture.alt != plain.picture.alt
    assert page.panel
    assert page.panel.made
    assert page.panel.made != page.panel.shown
    assert page.panel.mark == page.mark
    # The reasons are those of the exercise as shown, so "Why?" leads to what was changed.
    assert page.reasons == plain.reasons
    assert page.why == "#set"


def test_a_setting_is_kept_when_shared_and_kept_from_search_engines(current: Edition) -> None:
    page = technique_page(current, "goblet-squat", HALF_AND_LIGHT)

    assert page.head.canonical == "/exercises/goblet-squat"
    assert not page.head.index
    assert page.head.address == page.share == "/exercises/goblet-squat?depth=half&weight=light"
    assert page.share_title == "Goblet squat: half depth and light weight"
    assert page.share_title in page.head.title


def test_holding_on_keeps_mark_and_picture_and_says_so(current: Edition) -> None:
    page = technique_page(current, "split-squat", Dials(support=Grip.HOLD))
    plain = technique_page(current, "split-squat")

    assert page.mark == plain.mark
    assert page.set == "holding on"
    assert page.panel
    assert len(page.panel.advice) == 2
    assert page.panel.basis == ""


def test_forms_with_a_pose_of_their_own_show_it_beside_the_exercise(current: Edition) -> None:
    shown = 0
    for slug in current.marks:
        exercise = current.entry(slug).exercise
        page = technique_page(current, slug)
        posed = {
            form.say
            for form in (*exercise.easier, *exercise.raises)
            if form.start is not None or form.end is not None
        }
        for form in (*page.easier, *page.warnings):
            assert (form.made is not None) == (form.shown is not None) == (form.say in posed), slug
            if form.made and form.shown:
                shown += 1
                assert form.made != form.shown
                assert "Ring at the knee: " in form.made
                assert 'aria-hidden="true"' in form.shown
    assert shown > 100
