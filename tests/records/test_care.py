"""The cues and the sore-knee pages that every exercise leans on."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec
import pytest

from guide.phrases.beside import BUILD_UP
from guide.records.base import decode
from guide.records.care import CarePage, Cue, Cues, Statement
from guide.records.evidence import Sources, Studies
from tests.records.test_evidence import CATALOG, read

CUES = read("cues.toml", Cues).cue
PAGES = {
    path.stem: read(f"care/{path.name}", CarePage) for path in (CATALOG / "care").glob("*.toml")
}
STOP_SIGNS = PAGES["stop-signs"]
PAIN_RULE = PAGES["pain-rule"]
KNOWN = {study.id for study in read("evidence/studies.toml", Studies).study} | {
    source.id for source in read("evidence/sources.toml", Sources).source
}

DESIGN_CUES = {
    "heels-down",
    "knees-over-toes",
    "knee-travel",
    "light-weight",
    "pain-free-depth",
    "controlled-tempo",
    "sit-back",
    "soft-landing",
}
DESIGN_PAGES = [
    "stop-signs",
    "pain-rule",
    "training",
    "why-knees-ache",
    "first-aid",
    "remedies-and-myths",
    "other-joints",
]
URGENCIES = ["now", "today", "days", "weeks"]
SIGNS = (  # a word or two that the sign cannot be said without
    "cannot put weight",
    "stuck",
    "gives way",
    "swells up a lot",
    "changed shape",
    "numb",
    "lift the leg straight",
    "gap above or below",
    "short of breath",
    "chest",
    "faint",
    "holding urine",
    "urine is dark",
    "fever",
    "blood thinners",
    "wound leaks",
    "one calf",
    "child limps",
    "at night",
    "lose weight",
    "few weeks",
)

HASTE = {  # beside a sign of the list, how fast it is, as on the list
    "joint-line": (r"stuck.*: now", r"locks or gives way with pain: the same day"),
    "below-the-kneecap": (r"cannot lift the leg straight: now",),
    "stiff-mornings": (r"hot swollen joint: the same day",),
    "behind": (r"calf: the same day", r"short of breath too: now"),
    "pop-and-give-way": (r"swells fast, or makes you fall: now",),
    "bump-in-the-young": (r"limp or a fever: the same day",),
    "soft-on-the-kneecap": (r"fever or a cut in the skin: the same day",),
    "from-hip-or-back": (r"numb leg, .*bladder or bowel: now",),
    "young": (r"limp or a fever needs a doctor the same day",),
    "thigh-bone": (r"cannot stand on the leg: now",),
    "treat-at-once": (r"hot swollen joint needs a doctor today",),
}


def statements(page: CarePage) -> list[Statement]:
    """All statements of a page, in order."""
    return [said for section in page.section for said in section.statement]


def missing_signs(page: CarePage, signs: Iterable[str]) -> list[str]:
    """Signs the page does not name."""
    text = " ".join(said.text.lower() for said in statements(page))
    return [sign for sign in signs if sign not in text]


def slower(said: Iterable[Statement]) -> list[str]:
    """Statements that name a stop sign and less haste than the list of signs asks for."""
    told = {one.key: one.help or one.text for one in said}
    return [
        key
        for key, signs in HASTE.items()
        if not all(re.search(sign, told[key], re.IGNORECASE) for sign in signs)
    ]


def bad_shorts(page: CarePage) -> list[str]:
    """Statements whose short form is missing, not wanted, or too long for one line."""
    wrong = [said for said in statements(page) if said.top != (said.short is not None)]
    long = [s for s in statements(page) if s.short and not 2 <= len(s.short.split()) <= 5]
    return [said.text for said in (*wrong, *long)]


def test_the_cues_of_the_design_are_there() -> None:
    assert CUES.keys() >= DESIGN_CUES


@pytest.mark.parametrize("slug", CUES)
def test_a_cue_says_everything_once(slug: str) -> None:
    cue = CUES[slug]
    texts = [cue.name, cue.say, cue.why, cue.mistake, cue.check, cue.strength]
    assert all(text.strip() for text in texts)
    assert len(set(texts)) == len(texts)
    assert set(cue.sources) <= KNOWN
    # a cue that claims something about knees rests on something
    assert (
        cue.sources
        or "no knee study" in cue.strength.lower()
        or "not about the knee" in cue.strength
    )


def test_an_empty_cue_text_is_refused() -> None:
    raw = {"cue": {"heels-down": {**msgspec.to_builtins(CUES["heels-down"]), "why": "  "}}}
    value, flaws = decode(raw, Cues)
    assert value is None
    assert [flaw.place for flaw in flaws] == ["cue.heels-down.why"]


def test_knee_travel_is_a_trade_and_knees_in_line_is_not() -> None:
    assert "may pass your toes" in CUES["knee-travel"].say
    assert "trade" in CUES["knee-travel"].strength
    assert "toes point" in CUES["knees-over-toes"].say


@pytest.mark.parametrize("slug", PAGES)
def test_care_statements_rest_on_known_sources(slug: str) -> None:
    unknown = {s for said in statements(PAGES[slug]) for s in said.sources} - KNOWN
    assert unknown == set()


def test_the_pages_of_the_design_are_there_in_its_order() -> None:
    assert sorted(PAGES, key=lambda slug: PAGES[slug].place) == DESIGN_PAGES


def test_a_pattern_says_what_hurts_what_is_fine_and_when_to_get_help() -> None:
    patterns = [said for page in PAGES.values() for said in statements(page) if said.hurts]
    assert len(patterns) >= 10
    assert all(said.fine and said.help for said in patterns)


def test_what_was_put_right_stays_right() -> None:
    told = {said.key: said.text for said in statements(PAGES["training"])}
    assert "main joint of the knee only" in told["cross-trainer"]
    assert "Not at the same weight" in told["bar-in-front"]
    assert "times the load of the flat" in told["walk"]  # a ratio, never body weights
    assert "bring one back in small steps" in told["not-for-life"]  # a ban with no end is none
    assert "studies do not agree" in told["depth"]  # below a right angle
    assert not any(
        "nobody tested" in said.text.lower() for page in PAGES.values() for said in statements(page)
    )  # what we did not find may be there
    assert any(section.key == "thin" for section in PAGES["training"].section)


def test_a_sign_is_as_urgent_wherever_it_is_named() -> None:
    told = [said for page in PAGES.values() for said in statements(page)]
    assert slower(told) == []

    waits = [
        msgspec.structs.replace(said, help="A stuck knee: see a doctor.")
        if said.key == "joint-line"
        else said
        for said in told
    ]
    assert slower(waits) == ["joint-line"]


def test_the_numbers_to_call_have_sources_of_those_who_run_them() -> None:
    tiers = {source.id: source.tier for source in read("evidence/sources.toml", Sources).source}
    (numbers,) = [part for part in STOP_SIGNS.section if part.key == "numbers"]
    text = " ".join(said.text for said in numbers.statement)
    assert all(number in text for number in ("999", "112", "911", "000", "111"))
    assert all("A" in {tiers[name] for name in said.sources} for said in numbers.statement)


def test_every_number_of_an_ambulance_can_be_tapped() -> None:
    (numbers,) = [part for part in STOP_SIGNS.section if part.key == "numbers"]
    for said in numbers.statement:
        assert said.call
        assert all(re.search(rf"\b{number}\b", said.text) for number in said.call)
    assert "111" not in numbers.statement[0].call  # in the UK it is for advice
    assert not any(
        said.call
        for page in PAGES.values()
        for said in statements(page)
        if said not in numbers.statement
    )


@pytest.mark.parametrize("number", ["9999", "99", "abc", "+44"])
def test_a_number_that_is_none_is_refused(number: str) -> None:
    raw = msgspec.to_builtins(STOP_SIGNS)
    raw["section"][1]["statement"][0]["call"] = [number]
    value, flaws = decode(raw, CarePage)

    assert value is None
    assert any("call" in flaw.message for flaw in flaws)


def test_stop_signs_are_complete() -> None:
    assert missing_signs(STOP_SIGNS, SIGNS) == []
    half = msgspec.structs.replace(STOP_SIGNS, section=STOP_SIGNS.section[1:])
    assert "cannot put weight" in missing_signs(half, SIGNS)


def test_stop_signs_come_most_urgent_first() -> None:
    given = [section.urgency for section in STOP_SIGNS.section if section.urgency]
    assert given == URGENCIES


def test_the_numbers_to_call_stand_below_the_signs_that_need_them() -> None:
    keys = [section.key for section in STOP_SIGNS.section]

    assert keys[:2] == ["now", "numbers"]


def test_the_top_signs_fit_one_line() -> None:
    top = [said for said in statements(STOP_SIGNS) if said.top]
    assert 4 <= len(top) <= 5
    assert bad_shorts(STOP_SIGNS) == []
    line = ", ".join(said.short or "" for said in top)
    assert len(line) <= 120


def test_a_top_sign_without_short_form_is_found() -> None:
    bare = Statement(key="stuck", text="The knee is stuck.", sources=("nhs-wales-knee",), top=True)
    section = msgspec.structs.replace(STOP_SIGNS.section[0], statement=(bare,))
    page = msgspec.structs.replace(STOP_SIGNS, section=(section,))
    assert bad_shorts(page) == ["The knee is stuck."]


def test_the_pain_rule_has_its_three_levels_and_its_limits() -> None:
    text = " ".join([PAIN_RULE.answer, *(said.text for said in statements(PAIN_RULE))]).lower()
    for part in (
        "0 to 3",
        "4 or 5",
        "6 or more",
        "24 hours",
        "swollen, locks, gives way or hurts at night",
    ):
        assert part in text
    assert any("in knees" in said.text and said.thin for said in statements(PAIN_RULE))
    assert "win over ours" in text
    for beside in ("Many physios use", "elsewhere", "tested them in knees", "doctor or physio win"):
        assert beside in PAIN_RULE.answer, "it stands with the numbers, not only below them"
    assert any(section.heading == "The next day" for section in PAIN_RULE.section)


def test_a_statement_without_source_is_refused() -> None:
    raw = msgspec.to_builtins(PAIN_RULE)
    raw["section"][0]["statement"][0]["sources"] = []
    value, flaws = decode(raw, CarePage)
    assert value is None
    assert any("sources" in f"{flaw.place} {flaw.message}" for flaw in flaws)


def test_cue_records_have_no_field_left_out() -> None:
    required = {f.name for f in msgspec.structs.fields(Cue) if f.required}
    assert required == {"name", "say", "why", "mistake", "check", "strength"}


def test_what_to_do_agrees_with_what_the_stop_signs_say_first() -> None:
    """All but the last group: do not train. The last one has waited for weeks, and eases off."""
    begins = "Do not train with any of these signs, except the very last."
    assert STOP_SIGNS.answer.startswith(begins)
    told = {part.urgency: part.do or "" for part in STOP_SIGNS.section if part.urgency}

    assert len([part for part in STOP_SIGNS.section if part.urgency == "weeks"]) == 1
    assert len(STOP_SIGNS.section[-1].statement) == 1
    assert told["now"].startswith("Stop.")
    assert told["today"].startswith("Do not train.")
    assert "out of your training" in told["days"]
    assert told["weeks"].startswith("Go on easing off")


def test_the_pain_rule_opens_with_what_no_score_allows() -> None:
    first = PAIN_RULE.section[0].statement[0]

    for sign in ("swollen", "locks", "gives way", "at night"):
        assert sign in first.text
    assert "whatever the number" in first.text


def test_the_pain_rule_is_the_same_wherever_its_numbers_stand() -> None:
    """Six or more stops the exercise, on every page: “do less” was said of it once."""
    told = [said.text for page in PAGES.values() for said in statements(page)]
    texts = [
        PAIN_RULE.answer,
        BUILD_UP,
        *(text for text in told if re.search(r"\b6 or more", text)),
    ]
    texts += [text for text in told if "6 out of 10" in text]

    assert len(texts) == 4
    assert all("stop this exercise for today" in text for text in texts)
    assert not any(re.search("above 5|over 5|more than 5", text, re.IGNORECASE) for text in told)


@pytest.mark.parametrize("slug", ["training", "first-aid"])
def test_a_page_of_things_to_do_asks_for_the_stop_signs_first(slug: str) -> None:
    assert "stop sign" in PAGES[slug].answer.split(".")[0]


def test_a_sleeve_comes_off_at_night() -> None:
    (sleeve,) = [said for said in statements(PAGES["first-aid"]) if said.key == "sleeve"]

    assert "Take it off at night" in sleeve.text
    assert "not tight" in sleeve.text


def test_pills_that_do_little_are_not_taken_for_painkillers() -> None:
    """What doctors give for pain is another matter, and we say nothing of what it does."""
    assert "Joint pills" in PAGES["remedies-and-myths"].brief


def test_nothing_is_said_stronger_than_its_source() -> None:
    told = {said.key: said.text for page in PAGES.values() for said in statements(page)}

    assert "begin to settle within 6 to 12 weeks" in told["how-soon"]  # not: are well by then
    assert "as fast as its heading says" in told["how-soon"]  # not every sign is for now
    assert "does not seem to be" in told["use-them"]  # a link is no proof that it is not
