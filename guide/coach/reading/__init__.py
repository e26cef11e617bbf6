"""Programmes as people write them: text to lines, a line to names and doses.

``lines`` (text to lines, a line without bullets) · ``amounts`` > ``said`` > ``rules`` >
``settings`` (of machines) > ``doses`` (what of a line is dose) > ``tables`` (rows of cells),
``sets`` (told one by one, a line each) > ``logs`` (of apps) · ``kinds`` (headings, groups,
notes). Nothing here knows an exercise: names are looked up in ``guide.coach.naming``.
"""

from guide.coach.reading.doses import take
from guide.coach.reading.kinds import (
    LONG_NOTE,
    begins_note,
    ends_in_a_day,
    group_behind,
    group_in_front,
    is_note,
    is_part,
    is_remark,
    is_title,
    only_heading,
    only_when,
    times_over,
    without_heading,
    without_superset,
)
from guide.coach.reading.lines import MAX_LINES, MAX_TEXT, TooLong, apart, bare, lines
from guide.coach.reading.logs import LogRow, logged
from guide.coach.reading.rules import GAP
from guide.coach.reading.sets import SetLine, set_line, with_sets
from guide.coach.reading.settings import APART, PACED, SETTING
from guide.coach.reading.tables import Row, rows

__all__ = [
    "APART",
    "GAP",
    "LONG_NOTE",
    "MAX_LINES",
    "MAX_TEXT",
    "PACED",
    "SETTING",
    "LogRow",
    "Row",
    "SetLine",
    "TooLong",
    "apart",
    "bare",
    "begins_note",
    "ends_in_a_day",
    "group_behind",
    "group_in_front",
    "is_note",
    "is_part",
    "is_remark",
    "is_title",
    "lines",
    "logged",
    "only_heading",
    "only_when",
    "rows",
    "set_line",
    "take",
    "times_over",
    "with_sets",
    "without_heading",
    "without_superset",
]
