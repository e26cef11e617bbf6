"""How marks and swaps are made, as the page tells it."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from guide import lint
from guide.coach.grounds import KINDS
from guide.coach.limits import LIMITS
from guide.coach.weights import TABLE
from guide.edition import Edition
from guide.knee import BAND_EDGES
from guide.pages.method import LEVERS, MethodPage, method_page
from guide.pages.plot import LEFT, RIGHT, WIDTH, plot
from guide.phrases import method as words
from guide.validation import validation
from guide.words import Basis
from tests.pages.walk import links, strings


@pytest.fixture(scope="module")
def page(current: Edition) -> MethodPage:
    return method_page(current)


def test_the_pictures_show_that_a_longer_gap_is_more_load(page: MethodPage) -> None:
    assert len(page.levers) == len(LEVERS)
    gaps = [re.search(r"about (\d+) cm", lever.caption) for lever in page.levers]
    squat, leaning, half, deadlift = (int(gap[1]) if gap else 0 for gap in gaps)

    assert squat > half > leaning > deadlift == 0
    assert "high kneecap load" in page.levers[0].caption
    assert "very low kneecap load" in page.levers[3].caption


def test_every_task_and_change_is_shown_misses_too(current: Edition, page: MethodPage) -> None:
    held = validation(current)

    assert [row.task for row in page.tasks] == [task.check.task for task in held.tasks]
    assert len(page.misses) + len(page.agreed) == len(held.effects)
    assert len(page.agreed) == page.agreed_count
    assert len(page.misses) == sum(not effect.agrees for effect in held.effects) > 0
    assert any(not row.same for row in page.tasks)


def test_the_gate_is_said_as_it_is_counted(current: Edition, page: MethodPage) -> None:
    told, first = validation(current).by_model, page.gate[0]

    assert [int(n) for n in re.findall(r"\d+", first)] == [
        told.pairs,
        told.right,
        round(100 * told.right / told.pairs),
        told.as_far,
        round(100 * told.as_far / told.pairs),
        30,
    ]


def test_every_limit_ground_and_weight_is_told() -> None:
    assert words.LIMITS.keys() == LIMITS.keys()
    assert tuple(words.GROUNDS) == KINDS


def test_the_table_of_weights_is_the_one_swaps_are_ranked_by(page: MethodPage) -> None:
    assert [(row.says, row.why) for row in page.weights] == [(w.says, w.why) for w in TABLE]
    assert [row.points.replace("\N{MINUS SIGN}", "-") for row in page.weights] == [
        f"{w.points:g}" for w in TABLE
    ]
    assert [len(row.but) for row in page.weights] == [len(w.but) for w in TABLE]


def test_the_ways_of_knowing_add_up(current: Edition, page: MethodPage) -> None:
    assert sum(known.count for known in page.known) == len(current.marks) == page.exercises
    measured = sum(mark.basis is Basis.MEASURED for mark in current.marks.values())
    assert f"of {measured} measured marks" in page.copied
    assert 0 < len(page.copies) < measured


def test_no_model_value_is_given_as_a_decimal(current: Edition, page: MethodPage) -> None:
    """Only published figures and edges of the steps have one."""
    seen = {f"{v:g}" for v in BAND_EDGES}
    for task in validation(current).tasks:
        seen |= {f"{task.lowest:g}", f"{task.highest:g}"}
    told = [row.off for row in page.tasks] + [row.modelled for row in (*page.misses, *page.agreed)]

    assert [text for text in told if re.search(r"\d[.,]\d", text)] == []
    figures = re.findall(r"\d+\.\d+", " ".join(page.plot.described))
    assert set(figures) <= seen


def test_the_steps_keep_to_the_picture_where_nothing_high_was_measured() -> None:
    empty = plot(())

    assert [step.text for step in empty.steps] == ["1", "2", "3", "4", "5"]
    assert all(LEFT <= mark.x <= WIDTH - RIGHT for mark in (*empty.edges, *empty.steps))


def test_the_plot_keeps_to_its_picture_and_its_order(page: MethodPage) -> None:
    plot = page.plot
    for row in plot.rows:
        for x in (row.low, row.published, row.modelled, row.high):
            assert LEFT <= x <= WIDTH - RIGHT
        assert row.low <= row.published <= row.high
        assert row.y < plot.foot < plot.height
    assert all(a.published >= b.published for a, b in pairwise(plot.rows))
    assert [edge.x for edge in plot.edges] == sorted(edge.x for edge in plot.edges)
    assert [step.text for step in plot.steps] == ["1", "2", "3", "4", "5"]
    assert len(plot.described) == len(plot.rows)


def test_the_log_of_marks_is_shown(current: Edition, page: MethodPage) -> None:
    assert len(page.moved) == len(current.catalog.changes.moved) > 0
    assert all("→" in row.moved and row.why for row in page.moved)


def test_nothing_on_it_is_on_the_never_say_list(page: MethodPage) -> None:
    assert [text for text in strings(page) if lint.NEVER.search(text)] == []


def test_exercises_it_names_are_there(current: Edition, page: MethodPage) -> None:
    for link in links(page):
        path = link.href.partition("?")[0]
        if path.startswith("/exercises/"):
            assert path.removeprefix("/exercises/") in current.marks
        else:
            assert path.startswith(("/method/evidence", "/care/"))
