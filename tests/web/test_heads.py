"""Heads that were read before are known again, and no others."""

from __future__ import annotations

from guide.web.heads import LONGEST, Heads


def nothing() -> None:
    return None


def test_the_same_bytes_ask_for_the_same_and_others_for_nothing() -> None:
    heads = Heads()
    heads.remember(b"GET / HTTP/1.1\r\n\r\n", nothing)

    assert heads.get(b"GET / HTTP/1.1\r\n\r\n") is nothing
    assert heads.get(b"GET / HTTP/1.1\r\n\r\n ") is None
    assert heads.get(b"get / HTTP/1.1\r\n\r\n") is None


def test_there_are_never_too_many_and_the_oldest_goes() -> None:
    heads = Heads(most=3)
    for each in range(9):
        heads.remember(b"%d" % each, nothing)

    assert len(heads) == 3
    assert [each for each in range(9) if heads.get(b"%d" % each)] == [6, 7, 8]


def test_what_is_known_already_takes_nobodys_place() -> None:
    heads = Heads(most=2)
    for each in (b"a", b"b", b"b", b"b"):
        heads.remember(each, nothing)

    assert heads.get(b"a") is nothing


def test_a_long_one_is_read_each_time() -> None:
    heads = Heads()
    heads.remember(b"x" * (LONGEST + 1), nothing)

    assert len(heads) == 0
    assert heads.get(b"x" * (LONGEST + 1)) is None


def test_nothing_that_a_head_tells_of_its_sender_is_kept() -> None:
    heads = Heads()
    heads.remember(b"GET / HTTP/1.1\r\nUser-Agent: somebody\r\n\r\n", nothing)

    assert b"somebody" not in b"".join(heads._known)
