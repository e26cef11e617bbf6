"""What the search page says of a sentence: how it was read, and how to take that back."""

from __future__ import annotations

from msgspec import Struct, structs

from guide import phrases
from guide.coach import occasions
from guide.coach.answers import Answer
from guide.coach.asking import Intent
from guide.coach.question import Part
from guide.edition import Edition
from guide.pages.compare import URL as COMPARE
from guide.pages.parts import Link, exercise_url
from guide.records.query import Ask, Query, Versus


class QuestionView(Struct, frozen=True, kw_only=True):
    """What was understood of a sentence."""

    lead: str  # such as "You asked what to do instead of"
    meant: tuple[Link, ...]  # the exercises named
    order: str  # what comes first
    swaps: str  # address of all swaps of the one exercise named, or empty
    compare: str  # address of the two exercises named side by side, or empty
    let_go: str  # the wishes given up so that something fits, or empty
    leftover: str  # the words not used, or empty
    refused: str  # what is left out because nobody wants it, or empty
    last: str  # what comes last because it works what is sore, or empty
    lost: bool  # nothing was read: what the guide does is a tap away


def question(edition: Edition, answer: Answer, *, ill: bool) -> QuestionView:
    """What was understood; of a text that names an illness (``ill``) not what was left over."""
    asked, intent = answer.asked, answer.asked.intent.value
    gone = [phrases.understood_part(part.field, part.values) for part in answer.let_go]
    order = phrases.order_of_answer if answer.then else phrases.no_easier
    return QuestionView(
        lead=phrases.answering(intent),
        meant=tuple(
            Link(edition.entry(slug).exercise.name, exercise_url(slug)) for slug in asked.meant
        ),
        order=order(intent),
        swaps=_all_swaps(answer),
        compare=_compare(answer),
        let_go=phrases.let_go(gone),
        leftover="" if ill else phrases.leftover(asked.leftover),
        refused=phrases.refused(asked.refused),
        last="" if ill or asked.meant else phrases.sore_last(asked.sore_said),
        lost=asked.lost,
    )


def read(edition: Edition, answer: Answer) -> str:
    """The same in one line, for whoever hears it."""
    names = [edition.entry(slug).exercise.name for slug in answer.asked.meant]
    filters = [phrases.understood_part(p.field, p.values) for p in answer.asked.parts]
    return phrases.read_as(answer.asked.intent.value, names, filters)


def understood(query: Query, answer: Answer) -> tuple[Link, ...]:
    """Chips for what a sentence asks: each leads to the rest of it as ordinary filters."""
    return tuple(
        Link(phrases.understood_part(part.field, part.values), _without(query, answer, part))
        for part in answer.asked.parts
    )


def is_about_knee(query: Query, answer: Answer | None) -> bool:
    """Whether something hurts or the knee is to be spared, or nothing but the knee is named."""
    if answer:
        return answer.asked.of_knee or answer.asked.lost
    return occasions.alone(query.q)


def _all_swaps(answer: Answer) -> str:
    if len(answer.asked.meant) != 1 or not answer.then or answer.asked.intent is Intent.HOW:
        return ""
    query = answer.query
    ask = Ask(want_less=query.want_less, no_kit=query.no_kit, kit=query.kit, without=query.without)
    return ask.to_url(f"{exercise_url(answer.asked.meant[0])}/swaps")


def _compare(answer: Answer) -> str:
    meant = answer.asked.meant
    if answer.asked.intent is not Intent.OK or len(meant) != 2:
        return ""
    return Versus(a=meant[0], b=meant[1]).to_url(COMPARE)


def _without(query: Query, answer: Answer, gone: Part) -> str:
    less = answer.asked.in_fields(gone).applied(query)
    return structs.replace(less, q=gone.rest, page=1).to_url("/")
