"""The method and evidence pages as they are read: plain words, links that lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

import pytest

from guide import lint
from tests.records.test_reading_age import OLDEST, SHORTEST, age
from tests.web.conftest import Client

CITED = re.compile(r'<p class="cite">.*?</p>', re.DOTALL)
SHOWN = re.compile(r"<(p|li|dd|figcaption)\b[^>]*>(.*?)</\1>", re.DOTALL)


def texts(page: str) -> Iterator[str]:
    """What is read as prose: tables and the plot hold figures and names."""
    main = page.partition("<main")[2].partition("</main>")[0]
    main = re.sub(r"<svg.*?</svg>|<table.*?</table>|<ol class=\"rows\">.*?</ol>", "", main,
                  flags=re.DOTALL)  # fmt: skip
    for _, text in SHOWN.findall(main):
        plain = unescape(re.sub(r"<[^>]+>", "", text)).strip()
        if len(plain.split()) >= SHORTEST:
            yield plain


@pytest.mark.parametrize("url", ["/method", "/method/evidence"])
def test_it_reads_at_twelve(client: Client, url: str) -> None:
    told = list(texts(client.get(url).text))

    assert len(told) > 5
    assert age(" ".join(told)) <= OLDEST


@pytest.mark.parametrize("url", ["/method", "/method/evidence"])
def test_nothing_but_a_cited_title_is_on_the_never_say_list(client: Client, url: str) -> None:
    page = CITED.sub("", client.get(url).text)

    assert lint.NEVER.findall(page) == []


@pytest.mark.parametrize("url", ["/method", "/method/evidence", "/method/evidence?used=1"])
def test_every_link_of_ours_leads_somewhere(client: Client, url: str) -> None:
    page = client.get(url).text
    links = {unescape(href) for href in re.findall(r'href="(/[^"]*)"', page)}
    ids = set(re.findall(r'\bid="([^"]+)"', page))

    assert set(re.findall(r'href="#([^"]+)"', page)) <= ids
    for href in sorted(links, key=len)[:40]:
        path, _, part = href.partition("#")
        answer = client.get(path)
        assert answer.status_code == 200, href
        assert not part or f'id="{part}"' in answer.text, href


def test_the_plot_is_told_to_those_who_do_not_see_it(client: Client) -> None:
    page = client.get("/method").text
    plot = page.partition('<svg class="plot"')[2].partition("</svg>")[0]

    assert 'role="img"' in plot
    assert 'aria-labelledby="plot-title plot-desc"' in plot
    described = plot.partition("<desc")[2].partition("</desc>")[0]
    tasks = re.findall(r'<text class="task"[^>]*>(.*?)</text>', plot)
    assert len(tasks) == 20
    for task in tasks:
        assert task in described
        assert task in page.partition("</svg>")[2], "and it stands in the table"
    assert "fill=" not in plot
    assert "style=" not in plot


def test_the_marks_lead_here(client: Client) -> None:
    for url in ("/", "/exercises/back-squat", "/about", "/care", "/api"):
        assert 'href="/method"' in client.get(url).text, url


def test_each_part_opens_with_its_answer_and_folds_the_rest(client: Client) -> None:
    page = client.get("/method").text
    main = page.partition("<main")[2].partition("</main>")[0]
    parts = re.findall(r'<section>\s*<h2 id="(\w+)">(.*?)</section>', main, re.DOTALL)
    contents = main.partition('<nav class="contents"')[2].partition("</nav>")[0]

    assert re.findall(r'href="#(\w+)"', contents) == [name for name, _ in parts]
    for name, text in parts:
        first, fold, _ = text.partition("<details")
        assert re.search(r"<p>[A-Z]", first), name
        assert fold, name
    unfolded = re.sub(r"<details.*?</details>", "", main, flags=re.DOTALL)
    assert len(words(unfolded)) < len(words(main)) / 4


def words(page: str) -> list[str]:
    return re.sub(r"<[^>]+>", " ", page).split()
