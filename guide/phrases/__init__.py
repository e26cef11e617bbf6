"""Every generated sentence: the only room with words, so that other languages can come later.

Nothing here decides anything: it turns marks, forms and swaps into plain text at a reading age of
about twelve. Model values never appear as figures; sizes are said as "about a third" or "about
half", because the model cannot tell finer.

``small`` (lists, sizes, loads) > ``mark`` (why) · ``known`` (how we know) · ``effect`` > ``swap`` ·
``dials`` · ``beside`` (comparing) · ``posture`` > ``picture`` · ``lists`` (filters and addresses) ·
``workout`` (a programme) · ``care`` (how strong the sources are).
"""

from guide.phrases.beside import BUILD_UP, JUMPS_LAST, compared, miss, no_swaps, taken
from guide.phrases.care import strength, tier_words
from guide.phrases.dials import (
    DIALS,
    as_set,
    as_shown,
    set_advice,
    set_basis,
    set_status,
    shown_status,
)
from guide.phrases.effect import form_advice, form_effect
from guide.phrases.known import basis, finding
from guide.phrases.lists import (
    FILTERS,
    PURPOSE,
    answering,
    dropping,
    exercises_found,
    filter_words,
    ignored,
    leftover,
    let_go,
    nearest_name,
    no_easier,
    no_exercise,
    order_of_answer,
    read_as,
    stop_line,
    swaps_found,
    understood_part,
    unrated_hidden,
)
from guide.phrases.mark import (
    assumed,
    assumption,
    landing_words,
    load_band,
    mark_headline,
    mark_sentence,
    reasons,
    watch_words,
)
from guide.phrases.picture import form_picture, picture
from guide.phrases.small import cost_words, kit_rows, level_word, listed, muscles, needs, size
from guide.phrases.swap import SwapWords, swap_words
from guide.phrases.workout import (
    EXAMPLE,
    GONE,
    SURE,
    UNDERSTOOD,
    asks,
    dose_words,
    left_out,
    lines_read,
    sums,
    swaps_lost,
    too_long,
)

__all__ = [
    "BUILD_UP",
    "DIALS",
    "EXAMPLE",
    "FILTERS",
    "GONE",
    "JUMPS_LAST",
    "PURPOSE",
    "SURE",
    "UNDERSTOOD",
    "SwapWords",
    "answering",
    "as_set",
    "as_shown",
    "asks",
    "assumed",
    "assumption",
    "basis",
    "compared",
    "cost_words",
    "dose_words",
    "dropping",
    "exercises_found",
    "filter_words",
    "finding",
    "form_advice",
    "form_effect",
    "form_picture",
    "ignored",
    "kit_rows",
    "landing_words",
    "left_out",
    "leftover",
    "let_go",
    "level_word",
    "lines_read",
    "listed",
    "load_band",
    "mark_headline",
    "mark_sentence",
    "miss",
    "muscles",
    "nearest_name",
    "needs",
    "no_easier",
    "no_exercise",
    "no_swaps",
    "order_of_answer",
    "picture",
    "read_as",
    "reasons",
    "set_advice",
    "set_basis",
    "set_status",
    "shown_status",
    "size",
    "stop_line",
    "strength",
    "sums",
    "swap_words",
    "swaps_found",
    "swaps_lost",
    "taken",
    "tier_words",
    "too_long",
    "understood_part",
    "unrated_hidden",
    "watch_words",
]
