"""How we know: what a mark rests on, and a published figure in words."""

from __future__ import annotations

from collections.abc import Mapping

from guide.catalog import Catalog, Entry
from guide.knee import Mark, next_band
from guide.phrases.small import listed, number
from guide.records.evidence import LoadRow
from guide.words import Basis, Rule

BASES: Mapping[Basis, str] = {
    Basis.MEASURED: "Measured: {studies} worked out the kneecap load of this exercise in a lab.",
    Basis.ANCHORED: (
        "Estimated from the pose, then scaled. Measured in the same kind of stance: {relatives}. "
        "It is good enough for the step, but not for fine differences."
    ),
    Basis.ESTIMATED: (
        "Estimated from the pose alone: we found no study of this one. It can be a step off."
    ),
    Basis.BY_RULE: "By rule, not measured: {rule}.",
    Basis.NOT_RATED: "Not rated: we found nothing to base a mark on. Do not read that as gentle.",
}
_THIGH_IDLE = "the front of the thigh, which presses the kneecap on, has little to do"
RULES: Mapping[Rule, str] = {
    Rule.LEGS_REST: _THIGH_IDLE,
    Rule.LEGS_HOLD: "legs that only hold still press the kneecap very little",
    Rule.LEGS_DRIVE: "we take light work of the legs as low",
    Rule.HIP_WORK: _THIGH_IDLE,
    Rule.ANKLE_WORK: _THIGH_IDLE,
    Rule.HAMSTRING_WORK: _THIGH_IDLE,
    Rule.BENT_RANGE: "studies found less kneecap stress in this half, but no figure fits this one",
    Rule.RESTING_BEND: "a resting deep bend was found to press only lightly",
    Rule.EASY_PEDALLING: "an upright bike was measured and came out low",
    Rule.WATER: "water carries most of the body’s weight",
}


def basis(entry: Entry, mark: Mark, catalog: Catalog) -> str:
    """How the mark is known, in one or two sentences."""
    knee = entry.exercise.knee
    if knee and knee.relative:
        row = catalog.loads[knee.relative]
        return f"By rule, not measured: the nearest move that was measured is “{row.exercise}”."
    studies = len({catalog.loads[row].study for row in mark.rows})
    relatives = (catalog.loads[row].exercise for row in catalog.scaled_by(entry.exercise))
    said = BASES[mark.basis].format(
        studies="one study" if studies == 1 else f"{number(studies)} studies",
        relatives=listed([f"“{name}”" for name in dict.fromkeys(relatives)]),
        rule=RULES[knee.rule] if knee and knee.rule else "it is set by how the exercise is done",
    )
    said = " ".join(filter(None, (said, _at_the_edge(mark))))
    copied = mark.rows and not any(catalog.loads[row].confidence.direct for row in mark.rows)
    return f"{said} We read the figure in a copy, not in the paper itself." if copied else said


def _at_the_edge(mark: Mark) -> str:
    """Where a figure of the model lies so near the next step that the mark may be that one."""
    ours = mark.basis in {Basis.ANCHORED, Basis.ESTIMATED} and mark.level == mark.kneecap_band
    other = next_band(mark.value) if ours and mark.value is not None else None
    if other is None or mark.level is None:
        return ""
    how = "more" if other > mark.level else "less"
    return f"It lies at the edge: a little {how} bend, and it would be {other.label.lower()}."


def finding(row: LoadRow) -> str:
    """A published figure with how directly it was seen."""
    value = row.value if isinstance(row.value, str) else f"{row.value:g}"
    unit = "times body weight" if row.unit == "BW" else row.unit
    return f"{row.exercise}: {value} {unit} at the kneecap ({row.confidence.label})."
