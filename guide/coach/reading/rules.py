"""The pieces of dose that people write, as patterns, in the order they are tried.

The surest come first, and what says its unit before what is only a number. Patterns ignore case,
and white space in them is for the eye.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from guide.coach.reading import said
from guide.coach.reading.amounts import (
    AT_SET,
    BARE_DISTANCE,
    CLOCK,
    DISTANCE,
    HEAVY,
    NUMBER,
    RANGE,
    SET_AT,
    SHARE,
    TIGHT,
    TIME,
    UNIT,
    WHOLE,
)

GAP = "\x02"
"""No white space, so that no pattern reaches over it. Stands in a line where a piece of dose was taken out."""


class Rule(NamedTuple):
    """A pattern, and what it says by field of the dose."""

    pattern: re.Pattern[str]
    read: Callable[[said.Found], said.Said]
    counts: bool  # whether it takes a digit: most do
    needs: tuple[str, ...]  # of which it takes one, in small letters; empty: it takes none of them

    def may_match(self, text: str, *, counted: bool) -> bool:
        """Whether it is worth trying on a text in small letters, with a digit in it or without.

        To look for a word is far cheaper than to try a pattern at every place.
        """
        if self.counts and not counted:
            return False
        return not self.needs or any(word in text for word in self.needs)


def _rule(
    read: Callable[[said.Found], said.Said], pattern: str, needs: str = "", *, counts: bool = True
) -> Rule:
    return Rule(re.compile(pattern, re.VERBOSE | re.IGNORECASE), read, counts, tuple(needs.split()))


_in_words = partial(_rule, counts=False)


_FAIL = r"(?: (?: to | (?:un)? till? ) \s+ )? (?: (?: technical | muscular | muscle | form ) \s+ )? failure"
_CAN = r"as\s+many (?: \s+ (?: reps? | times ) )? \s+ as (?: \s+ (?: possible | you\s+can ) )"
_MOST = rf"(?: max(?:imum)? | amrap | amap | a\.m\.r\.a\.p\. | {_FAIL} | {_CAN} )"
_UNIT = r"(?: reps? | repetitions? | times | steps? | strides? | breaths? | strokes? | jumps? | lengths? )\b\.?"
_COUNT = rf"(?: {WHOLE} (?: \+ | \s+\+ (?! \s* [a-z\d] ) | \s* or\s+more )? | {_MOST} | f )"  # "3xF": to failure
_SETS = r"(?: sets? | series )\b\.?"
_X = r"(?: x | × | \* )"
_LIST = r"\d{1,3} (?: (?: ,\d{1,3} ){1,11} | (?: (?: ,\s+ | \s*/\s* ) \d{1,3} ){1,11} )"
"""Apart by the same all the way: in "8, 82,5" the second comma is a decimal point."""
_OF = rf"""\(? \s* (?: {TIME} | {DISTANCE}(?!\w) | {_LIST}(?! [\d.] | \s*{UNIT}) | {_COUNT}(?![\d:]) )
           \s* (?:{_UNIT})? \s* \)?"""
_ONE = r"(?: side | leg | arm | way | direction | hand | foot | limb )s?"
_BEFORE = r"(?: @ | \bat\b | \bwith\b | w/ | \+ | – | (?: \b | (?<=\d) ) x (?=\s*\d) )?"
_OF_MAX = r"(?: of\s+)? (?: your\s+)? (?: e?1\s*-?\s*rm | training\s+max | max | tm | bw | body\s*weight )?"
_BETWEEN = r"(?: (?: in\s+)? between | after ) \s+ (?: each\s+)? (?: sets? | rounds? | exercises? )"
_REST = r"(?: rest (?: ing | s )? (?: \s+period )? | r (?= \s?[:=] ) ) \s* [:=–-]? \s* (?: of | for | about )? \s*"
_BODY = r"(?: bw | body\s*weight )"
_FREE = r"(?<![\w.,/:{])"  # no number, word, fraction or formula goes on into this
_END = r"(?! [\w/}] | [.,:]\d )"
_START = rf"(?: ^ | (?<={GAP}) ) \s*"
_STOP = rf"(?= \s* (?: $ | {GAP} ) )"
_NAME = rf"(?= \s+ [a-z(] ) (?! \s+ {UNIT} )"
_COUNTED = (
    r"(?! \s* (?: legs? | arms? | hand | f[oe]{2}t | way | board | point | count | up | down )\b )"
)
_FEW = rf"(?P<few>[1-4]) \s* (?: x\s+ | (?=\s) ) {_NAME} (?! \s* degree )"


def _one_by_one(each: str) -> Rule:
    """Sets that are told one by one: two at least, apart by a space or a mark."""
    plain = re.sub(r"\?P<\w+>", "?:", each)
    return _rule(
        said.one_by_one,
        rf"\(? {_FREE} (?P<of> {plain} (?: (?: \s | [,;/+&–] | \bthen\b ){{1,6}} {plain} ){{1,11}} ) (?!\w) \)?",
        "% percent pct kg kilo lb pound #",
    )


_RESTING = (
    _rule(said.interval, rf"""(?: {_FREE} (?P<sets>{WHOLE}) \s* (?: sets?\s* )? (?: {_X} | of ) \s* )?
          (?P<time>{TIME}) \s* (?: on | work | hard )\b [\s,/;:+–-]* (?: and\s+ )?
          (?P<rest>{TIME}) \s* (?: off | rest | easy )\b""", "off rest easy"),
    _rule(said.interval, rf"""(?: {_FREE} (?P<sets>{WHOLE}) \s* {_X} \s* )? (?<![\d:/])
          (?P<time>{CLOCK}) \s* / \s* (?P<rest>{CLOCK}) (?![\d:/])"""),
    _rule(said.rest, rf"\(? \b {_REST} (?P<rest>{TIME}) (?: \s* {_BETWEEN} )? \)?", "rest r: r="),
    _rule(said.rest, rf"""\(? (?: w/ | with )? \s* {_FREE} (?P<rest>{TIME}) \s* (?: of\s+ )?
          (?: (?: rest | break )\b (?: \s* {_BETWEEN} )? | {_BETWEEN} ) \)?""", "rest break between after"),
    _rule(said.pause, rf"""\(? \b (?: pausen? | break ) \s* [:=–-]? \s* (?: of | for | von )? \s* (?P<rest>{TIME}) \)?""", "pause break"),
    _rule(said.pause, rf"""\(? {_FREE} (?P<rest>{TIME}) \s* pausen?\b \)?""", "pause"),
)  # fmt: skip
_TEMPO = (
    _rule(said.tempo, r"\(? @? \s* \b tempo \s* [:=]? \s* (?P<tempo> [\dx] (?: \s*[-–/.:]?\s* [\dx] ){2,3} ) (?!\w) \)?", "tempo"),
    _rule(said.tempo, r"\(? @? \s* (?<![\w.-]) (?P<tempo> [\dx] (?: [-–/.:]? [\dx] ){2,3} ) \s* tempo\b \)?", "tempo"),
    _rule(said.tempo, r"\(? @? \s* (?<![\w.-]) (?= [\d-]*[0x] ) (?P<tempo> \d-[\dx]-[\dx]-[\dx] ) (?![\w-]) \)?"),
    _rule(said.tempo, r"[@(] \s* (?P<tempo> \d[\dx]x[\dx] ) (?!\w) \)?"),
)  # fmt: skip
_EFFORT = (
    _rule(said.effort, rf"\(? @? \s* \b rpe \s* [:=]? \s* @? \s* (?P<rpe>{RANGE}) (?: \s*/\s*10 )? \)?", "rpe"),
    _rule(said.effort, rf"\(? @? \s* {_FREE} (?P<rpe>{RANGE}) (?: \s*/\s*10 )? \s* rpe\b \)?", "rpe"),
    _rule(said.in_reserve, r"""\(? @? \s* (?<![\w.]) (?P<rir> \d (?: \s*[-–]\s* \d )? ) \s*
          (?: rir\b | (?: reps?\s+ )? in\s+ (?: reserve | the\s+tank ) ) \)?""", "rir reserve tank"),
    _rule(said.in_reserve, r"\(? @? \s* \b rir \s* [:=]? \s* (?P<rir> \d (?: \s*[-–]\s* \d )? ) \)?", "rir"),
)  # fmt: skip
_LOADS = (
    _one_by_one(SET_AT),
    _one_by_one(AT_SET),
    _rule(said.load_steps, rf"""\(? {_BEFORE} \s* (?<![\d.,/]) (?P<load>{NUMBER} (?: \s*/\s* {NUMBER} ){{2,11}})
          \s* (?P<unit>{SHARE}|{HEAVY}) \)?""", "% percent pct kg kilo lb pound #"),
    _rule(said.percent, rf"""\(? {_BEFORE} \s* (?<![\d.,]) (?P<load>{TIGHT})
          \s* {SHARE} \s* {_OF_MAX} \)?""", "% percent pct"),
    _rule(said.load, rf"""\(? {_BEFORE} \s* (?<![\d.,]) (?P<load>{NUMBER}) \s* (?:{HEAVY})? \s*
          / \s* (?P<other>{NUMBER}) \s* (?P<unit>{HEAVY}) \)?""", "kg kilo lb pound #"),
    _rule(said.load, rf"""\(? {_BEFORE} \s* (?: (?<!\w) 2 \s* x \s* )? (?<![\d.,])
          (?P<load>{TIGHT}) (?P<other>) \s* -? (?P<unit>{HEAVY}) \)?""", "kg kilo lb pound #"),
    _in_words(said.bodyweight, rf"""(?: @ | \b x ) \s* {_BODY}\b | \( \s* {_BODY} \s* \)
          | \b bw \s* $ | (?<=\d) \s* bw\b""", "bw body"),
)  # fmt: skip
_SIDES = (  # before repetitions, whose "3x8/side" then ends in a gap
    _in_words(said.side, rf"\(? (?: (?<=\d) \s* / \s* | \b (?: each | per | every | ea\.? ) \s* ) {_ONE}\b \.? \)?"),
    _in_words(said.side, rf"/ {_ONE}\b (?! \s+ [a-z] )"),
    _in_words(said.side, rf"\b (?: on\s+ )? (?: both | alternating ) \s+ {_ONE}\b"),
    _in_words(said.side, r"\b [LR] \s* [/&+] \s* [LR]\b | \b e/s\b | \b e\.s\."),
    _rule(said.side, r"(?<=\d) \s* (?: ea\b\.? | each\b | e\b | ps\b | p/s\b | es\b )"),
    _in_words(said.side, r"(?<=[a-z]) \s* (?: ea\b\.? | each\b ) (?= \s* (?: $ | [,;)] ) )"),
)  # fmt: skip
_SETS_OF = (
    _rule(said.held, rf"""{_FREE} (?P<sets>{WHOLE}) \s* {_X} \s* (?P<of>\d{{1,3}}) (?: \s* reps? )? \s* {_X} \s*
          (?P<time>{TIME}) (?: \s* (?: holds? | each ) \b )?"""),
    _rule(said.sets_of, rf"""\(? (?: {_START} {_X} | {_FREE} ) (?P<sets>{WHOLE}) \s* (?:{_SETS})? \s* (?: {_X} | by\b ) \s*
          (?P<of>{_OF}) {_END} \)?"""),
    _rule(said.sets_of, rf"""\(? (?: {_X} \s* )? {_FREE} (?P<sets>{WHOLE}) \s* {_SETS} \s*
          (?: of | x | by | [-–:,/@+] )? \s* (?P<of>{_OF}) {_END} \)?""", "set series"),
    _rule(said.sets_of, rf"""(?<!\d) (?<!\d\s) \b sets? \s* [:=]? \s* (?P<sets>{WHOLE}) \s* [,;/–-]? \s*
          (?: reps? | time ) \s* [:=]? \s* (?P<of>{_OF}) {_END}""", "set"),
    _rule(said.sets_of, rf"""{_FREE} (?P<of> {_COUNT} \s* {_UNIT} | {TIME} ) \s*
          (?: {_X} | , | for | [-–/] ) \s* (?P<sets>{WHOLE}) \s* (?: {_SETS} | rounds?\b )""", "set series round"),
    _rule(said.sets_of, rf"{_FREE} (?P<of>{WHOLE}) \s* {_X} \s* (?P<sets>{WHOLE}) \s* {_SETS}", "set series"),
)  # fmt: skip
_AMOUNTS = (
    _rule(said.ladder, rf"""\(? {_FREE} (?P<of> \d{{1,3}} (?: \s*[-–/,]\s* \d{{1,3}} ){{2,11}}
          (?: [-–,\s]{{0,3}} (?: \.{{2,4}} | … ) [-–,\s]{{0,3}} (?P<to>\d{{1,3}}) )? ) (?: \s* {_UNIT} | {_END} ) \)?"""),
    _rule(said.rounds, rf"""\(? {_FREE} (?P<rounds>{WHOLE}) \s*
          (?: rounds? | rds? | rft | circuits? | laps? | times\s+through )\b
          (?: \s* (?: of | for\s+time ) )* [:.]? \)?""", "round rd rft circuit lap through"),
    _rule(said.reps, rf"\(? {_FREE} (?: for\s+ )? (?P<of>{TIME}) (?! \s*/ ) \)?"),
    _rule(said.distance, rf"\(? {BARE_DISTANCE} \)?"),
    _in_words(said.reps, rf"\(? (?: {_X} | for )? \s* {_FREE} (?P<of> {_COUNT} \s* {_UNIT} ) \)?"),
    _rule(said.only_sets, rf"\(? {_FREE} (?P<sets>{WHOLE}) \s* {_SETS} \)?", "set series"),
    _in_words(said.reps, rf"\(? (?: {_X} \s* )? \b (?P<of>{_MOST})\b \)?"),
)  # fmt: skip
_BARE = (
    _rule(said.sets_of, rf"""{_FREE} (?P<sets>\d) \s+ (?P<of> \d{{1,3}} (?: \s*[-–]\s* \d{{1,3}} )? )
          {_STOP}"""),  # "3 10" at the end
    _rule(said.effort, rf"@ \s* (?P<rpe>{RANGE}) (?! \s* [\w%:] )"),
    # "100 pull-ups"; but "1 leg squat" and "4 way hip" begin with no repetitions.
    _rule(said.reps, rf"{_START} (?P<of> (?! [1-4] \s ) {WHOLE} ) \s* (?: {_X} \s* )? {_NAME} (?! \s* (?: degrees? | point )\b )"),
    _rule(said.few, rf"{_START} {_FEW} {_COUNTED}"),
    _rule(said.times, rf"\(? (?<!\d) (?<!\d\s) \b {_X} \s* (?P<of>{WHOLE}) {_END} \)?"),
    _rule(said.reps, rf"(?: [-–:,=(] | (?<=[a-z]) (?<!\d\sx) \s ) \s* (?P<of> {WHOLE} \s* \+? ) \)? {_STOP}"),
    _rule(said.times, rf"{_FREE} (?P<of> [5-9] | \d{{2,3}} ) \s? {_X} (?= \s* (?: $ | [,;)] | {GAP} ) )"),
    _rule(said.reps, rf"{_START} (?P<of>{WHOLE}) {_STOP}"),
    _rule(said.reps, rf"(?<=[a-z)]) \s+ (?P<of> (?!90) (?P<one>\d{{1,2}}) \s?/\s? (?P=one) ) {_STOP}"),
    _rule(said.reps, rf"{_START} (?P<of> (?!90) (?P<one>\d{{1,2}}) \s?/\s? (?P=one) ) {_NAME}"),
)  # fmt: skip

RULES = (*_RESTING, *_TEMPO, *_EFFORT, *_LOADS, *_SIDES, *_SETS_OF, *_AMOUNTS, *_BARE)
