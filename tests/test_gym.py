"""A gym's own folder over our catalog: it adds, replaces and hides, and is checked like ours."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from guide import catalog, cli, edition, lint, paths, public
from guide.catalog import Origin
from guide.pages.browse import browse_page
from guide.pages.plain import about_page
from guide.pages.sheet import sheet_page
from guide.pages.technique import technique_page
from guide.pages.workout import workout_page
from guide.public import export
from guide.records.programme import Sent
from guide.records.query import Dials, Query
from guide.records.sheet import Item, Sheet
from guide.web.service import make_templates
from guide.words import Weight
from tests.catalogs import problems_of

Gym = Callable[..., Path]
NAMED = 'name = "Iron Works"\n'
OWN_SQUATS = {
    f"exercises/{pattern}/{slug}.toml": f'like = "{slug}"\nsetup = ["Use the one by the window."]\n'
    for pattern, slug in (("squat", "box-squat"), ("squat", "leg-press"), ("squat", "half-squat"))
}
ADDED = 'like = "leg-press"\nname = "Iron leg press"\naliases = ["iron press"]\n'


@pytest.fixture
def gym(tmp_path: Path, small: Path, monkeypatch: pytest.MonkeyPatch) -> Gym:
    """``gym({file: text}, hide=(slugs))`` is a gym's folder over a small catalog."""
    monkeypatch.setattr(paths, "catalog_dir", lambda: small)

    def make(files: dict[str, str], hide: tuple[str, ...] = (), named: str = NAMED) -> Path:
        folder = tmp_path / "gym"
        for name, text in {"gym.toml": f"{named}hide = {list(hide)}\n", **files}.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        return folder

    return make


def test_nothing_of_its_own_is_our_catalog(gym: Gym, small: Path) -> None:
    ours, theirs = catalog.load(small), catalog.load(gym({}))

    assert theirs.entries.keys() == ours.entries.keys()
    assert theirs.revision != ours.revision
    assert (ours.gym, theirs.gym and theirs.gym.name) == (None, "Iron Works")
    assert set(theirs.origins()) == {Origin.OURS}


def test_a_file_adds_an_exercise(gym: Gym, small: Path) -> None:
    current = edition.load(gym({"exercises/squat/iron-leg-press.toml": ADDED}))
    entry = current.entry("iron-leg-press")

    assert entry.origin is Origin.ADDED
    assert entry.exercise.pose == current.entry("leg-press").exercise.pose
    assert len(current.marks) == len(catalog.load(small).entries) + 1
    page = technique_page(current, "iron-leg-press")
    assert page.whose.startswith("Iron Works wrote this page, not Kneewise.")
    assert "in place of ours" not in page.whose
    assert technique_page(current, "leg-press").whose == ""
    hits = browse_page(current, Query(q="iron press")).cards
    assert hits[0].slug == "iron-leg-press"


def test_a_list_says_whose_entry_each_is(gym: Gym) -> None:
    current = edition.load(gym({"exercises/squat/iron-leg-press.toml": ADDED}))
    rows = {card.slug: card for card in browse_page(current, Query(q="press")).cards}
    sheet = Sheet(items=(Item(name="iron-leg-press"), Item(name="leg-press")))
    render: Any = (
        make_templates(paths.templates_dir(), str).get_template("macros/cards.html").module
    )

    assert rows["iron-leg-press"].whose == "Written by Iron Works"
    assert rows["leg-press"].whose == ""
    assert [item.whose for item in sheet_page(current, sheet).items] == [
        "Written by Iron Works",
        "",
    ]
    assert "Written by Iron Works" in render.exercise(rows["iron-leg-press"])
    assert "Written by" not in render.exercise(rows["leg-press"])
    for slug in current.marks:
        for swap in technique_page(current, slug).swaps:
            own = swap.card.slug == "iron-leg-press"
            assert ("Written by Iron Works" in render.swap(swap)) == own


def test_a_way_back_up_says_whose_each_step_is(gym: Gym) -> None:
    """The bad example: no step of ours says so, though the gym's stands between them."""
    current = edition.load(gym(OWN_SQUATS))
    render: Any = (
        make_templates(paths.templates_dir(), str).get_template("macros/cards.html").module
    )
    pages = [technique_page(current, slug) for slug in current.marks]
    rungs = [rung for page in pages for rung in (*page.build_down, *page.build_up)]
    own = {slug for slug in current.marks if current.entry(slug).origin is not Origin.OURS}

    assert {rung.card.slug for rung in rungs} & own
    for rung in rungs:
        assert ("Written by Iron Works" in render.rung(rung)) == (rung.card.slug in own)


def test_a_workout_says_whose_each_exercise_and_each_swap_is(gym: Gym) -> None:
    current = edition.load(gym(OWN_SQUATS))
    own = {slug for slug in current.marks if current.entry(slug).origin is not Origin.OURS}
    names = [entry.exercise.name for entry in current.catalog.entries.values()]
    page = workout_page(current, Sent(text="\n".join(names)))
    render: Any = make_templates(paths.templates_dir(), str).get_template("macros/plan.html").module
    items = [item for line in page.lines for item in line.items]
    swaps = [item.swap for item in items if item.swap]

    assert len(items) == len(names)
    assert {item.href.rpartition("/")[2] for item in items if item.whose} == own
    assert any(swap.whose for swap in swaps)
    assert not all(swap.whose for swap in swaps)
    for item in items:
        said = bool(item.whose) + bool(item.swap and item.swap.whose)
        assert render.item(item).count("Written by Iron Works") == said


def test_the_open_data_says_whose_each_exercise_is(gym: Gym) -> None:
    current = edition.load(gym({"exercises/squat/iron-leg-press.toml": ADDED}))
    whole = json.loads(export.as_json(current))
    table = list(csv.DictReader(io.StringIO(export.as_csv(current).decode())))

    jsonschema.validate(whole, export.schema(), cls=jsonschema.Draft202012Validator)
    for each, line in zip(whole["exercises"], table, strict=True):
        own = each["slug"] == "iron-leg-press"
        assert each["written_by"] == ("Iron Works" if own else None)
        assert line["written_by"] == ("Iron Works" if own else "")
    assert public.exercise(current, "leg-press").written_by is None
    turned = public.detail(current, "iron-leg-press", Dials(weight=Weight.LIGHT))
    assert turned.written_by == "Iron Works"


def test_a_file_with_our_slug_replaces_ours(gym: Gym) -> None:
    text = (paths.catalog_dir() / "exercises/squat/leg-press.toml").read_text(encoding="utf-8")
    own = text.replace('name = "Leg press"', 'name = "The big press"')
    assert own != text
    current = edition.load(gym({"exercises/squat/leg-press.toml": own}))

    assert current.entry("leg-press").exercise.name == "The big press"
    assert "in place of ours" in technique_page(current, "leg-press").whose


def test_like_itself_changes_a_few_keys_of_ours(gym: Gym, small: Path) -> None:
    own = 'like = "leg-press"\nsetup = ["Use the press by the window."]\n'
    was = edition.load(small)
    now = edition.load(gym({"exercises/squat/leg-press.toml": own}))
    entry, ours = now.entry("leg-press"), was.entry("leg-press")

    assert entry.exercise.setup == ("Use the press by the window.",)
    assert entry.exercise.name == ours.exercise.name
    assert entry.exercise.formerly == ours.exercise.formerly
    assert now.marks["leg-press"] == was.marks["leg-press"]
    assert entry.origin is Origin.REPLACED


def test_an_own_exercise_is_like_ours_as_the_gym_has_changed_it(gym: Gym) -> None:
    files = {
        "exercises/squat/leg-press.toml": 'like = "leg-press"\nsetup = ["Use the press."]\n',
        "exercises/squat/iron-leg-press.toml": ADDED,
    }
    now = edition.load(gym(files))

    assert now.entry("iron-leg-press").exercise.setup == ("Use the press.",)
    assert now.marks["iron-leg-press"].level == now.marks["leg-press"].level


def test_a_variant_of_ours_stays_like_ours(gym: Gym, small: Path) -> None:
    ours = catalog.load(small)
    variant, base = next((e.slug, e.like) for e in ours.entries.values() if e.like)
    assert base
    own = f'like = "{base}"\nsteps = ["Do it our way.", "And back again."]\n'
    theirs = catalog.load(gym({ours.entries[base].path: own}))

    assert theirs.entries[base].exercise.steps != ours.entries[base].exercise.steps
    assert theirs.entries[variant].exercise == ours.entries[variant].exercise


def test_what_is_hidden_is_gone_and_nothing_points_to_it(gym: Gym, small: Path) -> None:
    ours = catalog.load(small)
    named = {s for page in ours.care.values() for part in page.section for s in part.exercises}
    pair = ours.pairs[0]
    hidden = tuple(sorted({pair.harder, *named}))
    folder = gym({}, hide=hidden)
    found_, problems = catalog.read(folder)

    assert problems == []
    assert found_
    assert not set(hidden) & found_.entries.keys()
    assert pair not in found_.pairs
    current = edition.build(found_)
    assert current.current(pair.harder) is None
    for slug in list(current.marks)[:5]:
        assert not {card.card.slug for card in technique_page(current, slug).swaps} & set(hidden)


def test_the_about_page_tells_what_was_changed(gym: Gym) -> None:
    folder = gym({"exercises/squat/iron-leg-press.toml": ADDED}, hide=("running", "plank"))

    told = about_page(edition.load(folder)).gym
    assert told == "Iron Works runs this list of exercises as its own: 1 added and 2 left out."


def test_a_gym_that_changes_nothing_says_so(gym: Gym, small: Path) -> None:
    assert "nothing changed" in about_page(edition.load(gym({}))).gym
    assert about_page(edition.load(small)).gym == ""


def test_the_sample_of_the_readme_holds(gym: Gym) -> None:
    readme = (Path(paths.__file__).parent.parent / "catalog" / "README.md").read_text("utf-8")
    part = readme[readme.index("## A gym’s own catalog") :]
    settings, file = re.findall(r"```toml\n(.*?)```", part, re.DOTALL)[:2]
    folder = gym({"gym.toml": settings, "exercises/squat/leg-press.toml": file})
    loaded = catalog.load(folder)

    assert loaded.gym
    assert loaded.gym.hide
    assert loaded.entries["leg-press"].origin is Origin.REPLACED


@pytest.mark.parametrize(
    ("files", "hide", "rule", "path", "said"),
    [
        ({}, ("leg-pres",), "hide-fits", "gym.toml", "nearest: 'leg-press'"),
        (
            {"exercises/squat/iron-leg-press.toml": ADDED},
            ("iron-leg-press",),
            "hide-fits",
            "gym.toml",
            "your own file; delete exercises/squat/iron-leg-press.toml",
        ),
        ({"cues.toml": ""}, (), "gym-files", "cues.toml", "only gym.toml and exercises/ are read"),
        (
            {"exercises/sqat/x.toml": ADDED},
            (),
            "pattern-folder",
            "exercises/sqat/x.toml",
            "no type of move",
        ),
        (
            {"exercises/squat/x.toml": 'like = "leg-pres"\nname = "X"\n'},
            (),
            "like-exists",
            "exercises/squat/x.toml",
            "no exercise has the slug 'leg-pres'",
        ),
        (
            {"exercises/squat/x.toml": ADDED + "skil = 2\n"},
            (),
            "shape",
            "exercises/squat/x.toml",
            "unknown field",
        ),
        (
            {"exercises/squat/x.toml": ADDED, "exercises/lunge/x.toml": ADDED},
            (),
            "slug-unique",
            "exercises/squat/x.toml",
            "taken by exercises/lunge/x.toml",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place(
    gym: Gym, files: dict[str, str], hide: tuple[str, ...], rule: str, path: str, said: str
) -> None:
    told = problems_of(gym(files, hide), rule)

    assert [problem.path for problem in told] == [path]
    assert said in told[0].message


def test_a_gym_has_a_name(gym: Gym) -> None:
    (problem,) = problems_of(gym({}, named=""), "shape")

    assert (problem.path, problem.place) == ("gym.toml", "name")


def test_a_folder_that_is_neither_is_told_what_it_lacks(tmp_path: Path) -> None:
    (tmp_path / "exercises").mkdir()
    (problem,) = catalog.read(tmp_path)[1]

    assert "add a gym.toml" in problem.message


def test_check_tells_of_the_files_of_the_gym_only(gym: Gym) -> None:
    promise = ADDED + 'setup = ["This cures your knee."]\n'
    current = edition.load(gym({"exercises/squat/iron-leg-press.toml": promise}))
    told = lint.problems(current, house=False)

    assert told
    assert {problem.path for problem in told} == {"exercises/squat/iron-leg-press.toml"}
    assert (
        lint.problems(
            edition.load(gym({"exercises/squat/iron-leg-press.toml": ADDED})), house=False
        )
        == []
    )


def test_the_command_line_counts_them(gym: Gym, capsys: pytest.CaptureFixture[str]) -> None:
    folder = gym({"exercises/squat/iron-leg-press.toml": ADDED}, hide=("running",))

    assert cli.main(["check", "--catalog", str(folder)]) == 0
    assert "Iron Works: 1 added, 0 replaced, 1 hidden." in capsys.readouterr().out


def test_new_starts_a_file_in_the_gyms_folder(gym: Gym) -> None:
    folder = gym({})

    assert cli.main(["new", "iron-press", "--like", "leg-press", "--catalog", str(folder)]) == 0
    assert (folder / "exercises/squat/iron-press.toml").is_file()
