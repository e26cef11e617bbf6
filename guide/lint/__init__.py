"""The editorial rules of ``kneewise check``: small, named, and told so that an author can act.

Shape and references are checked when the catalog is read (``guide.catalog``); a broken rule here
never stops a server. Each rule has a bad example in the tests. ``exemptions.toml`` in the catalog
holds the few reviewed exemptions, each with its reason.
"""

from __future__ import annotations

from guide.catalog import Catalog, Origin, Problem
from guide.edition import Edition
from guide.lint import (
    aliases,
    bends,
    care,
    contact,
    exempt,
    files,
    forms,
    gear,
    names,
    order,
    poses,
    prose,
    used,
    ways,
)
from guide.lint.base import Rule
from guide.lint.prose import LONG_SENTENCE, NEVER, NEVER_SAY

__all__ = ["HOUSE_RULES", "LONG_SENTENCE", "NEVER", "NEVER_SAY", "RULES", "problems"]

RULES: tuple[Rule, ...] = (
    prose.nothing_from_the_never_say_list,
    prose.short_sentences,
    prose.whole_sentences,
    prose.nothing_unseen,
    names.names_not_taken,
    names.one_name_one_exercise,
    names.stand_ins_lack_something,
    aliases.aliases_land,
    aliases.aliases_kneel,
    aliases.aliases_sink,
    aliases.aliases_burden,
    gear.aliases_kit,
    files.nothing_is_thin,
    files.cardio_has_effort,
    files.settings_said,
    files.primary_is_not_secondary,
    files.position_not_shown,
    files.watch_not_computed,
    files.drawn_poses_say_how_they_are_marked,
    files.front_views_show_their_things,
    forms.shorter_range_keeps_the_weight,
    forms.only_a_jump_is_jumped_lower,
    forms.easier_is_easier,
    contact.flight_lands,
    contact.pedals_keep_the_feet_down,
    contact.water_lands_softly,
    contact.straightening_said,
    contact.kneeling_said,
    bends.full_bend_said,
    bends.full_bend_told,
    bends.deeper_forms_say_how_far,
    poses.the_back_stays_on_the_wall,
    order.more_load_is_never_gentler,
    order.heavy_is_never_gentler_than_light,
    order.deeper_is_never_gentler,
    order.one_leg_is_never_gentler,
    ways.every_hard_one_has_a_way_out,
    ways.the_ladder_leads_down,
    ways.the_ladder_leads_back_up,
    care.nobody_is_told_what_they_have,
    care.no_brand_and_no_dose,
    care.thin_ground_is_called_thin,
    used.evidence_is_used,
)

HOUSE_RULES: tuple[Rule, ...] = (used.words_are_used,)
"""Only for the catalog that comes with the code: another one cannot change the words."""


def problems(edition: Edition, *, house: bool = True) -> list[Problem]:
    """Every problem of every rule by file, without those that are exempted for a reason."""
    rules = (*RULES, *HOUSE_RULES) if house else RULES
    found = (problem for rule in rules for problem in rule(edition))
    left = sorted(exempt.without(found, edition.catalog.exemptions))
    return (
        [each for each in left if concerns(each, edition.catalog)] if edition.catalog.gym else left
    )


def concerns(problem: Problem, catalog: Catalog) -> bool:
    """Whether a gym can do something about it: it lies in a file of theirs, or names one."""
    own = [entry for entry in catalog.entries.values() if entry.origin is not Origin.OURS]
    quoted = {repr(word) for entry in own for word in (entry.slug, entry.exercise.name)}
    return problem.path in {entry.path for entry in own} or any(
        word in problem.message for word in quoted
    )
