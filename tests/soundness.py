"""What every page must be: valid, whole, and working without what the policy forbids."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import html5lib
from html5lib.html5parser import ParseError

LOADS = {"script": "src", "link": "href", "img": "src", "source": "srcset"}
REFERS = ("for", "headers", "aria-labelledby", "aria-describedby", "aria-controls")
REGIONS = ("section", "nav")
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def parse(text: str) -> Element:
    """The document as a tree; raises ParseError for anything a browser would have to mend."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    root = parser.parse(text)
    assert isinstance(root, Element)
    return root


def problems(text: str) -> list[str]:
    """Everything that is wrong with a whole page; see the bad examples below."""
    try:
        root = parse(text)
    except ParseError as error:
        return [f"not valid: {error}"]
    elements = list(root.iter())
    found = [*_frame(root, elements), *_references(elements)]
    found += [*_headings(elements), *_heard(elements)]
    for element in elements:
        found += _policy(element)
        if element.tag == "img" and element.get("alt") is None:
            found.append("img without alt")
        if element.tag == "img" and not (element.get("width") and element.get("height")):
            found.append("img without size")
        if element.tag == "details" and (not len(element) or element[0].tag != "summary"):
            found.append("details without summary")
    return found


def _frame(root: Element, elements: list[Element]) -> Iterator[str]:
    count = Counter(element.tag for element in elements)
    if root.get("lang") != "en":
        yield "no lang"
    if not "".join(title.text or "" for title in elements if title.tag == "title").strip():
        yield "no title"
    for tag in ("h1", "main", "title"):
        if count[tag] != 1:
            yield f"{count[tag]} {tag}"


def _references(elements: list[Element]) -> Iterator[str]:
    ids = Counter(value for element in elements if (value := element.get("id")))
    yield from (f"id {name} {count} times" for name, count in ids.items() if count > 1)
    for element in elements:
        wanted = [name for field in REFERS for name in (element.get(field) or "").split()]
        href = element.get("href") or ""
        if href.startswith("#"):
            wanted.append(href[1:])
        selectors = [element.get(f"hx-{field}") or "" for field in ("target", "sync")]
        wanted += [name for text in selectors for name in re.findall(r"#([\w-]+)", text)]
        yield from (f"nothing has the id {name}" for name in wanted if name not in ids)


def _headings(elements: list[Element]) -> Iterator[str]:
    before = 0
    for element in elements:
        if element.tag in HEADINGS:
            level = int(element.tag[1])
            if level > before + 1:
                yield f"h{level} after h{before}"
            before = level


def _heard(elements: list[Element]) -> Iterator[str]:
    """What a screen reader was found to say twice, or not at all."""
    for element in elements:
        if element.get("role") == "status" and (element.text or "").strip():
            yield "status with bare words: Orca announces them, but does not read them again"
        names = (element.get("aria-labelledby") or "").split()
        own = [inner for inner in element.iter() if inner.tag in HEADINGS]
        if element.tag in REGIONS and any(heading.get("id") in names for heading in own):
            yield f"{element.tag} named by its own heading: said twice"


def _policy(element: Element) -> Iterator[str]:
    """What the content security policy would stop, and what needs a script to work."""
    for name in element.keys():  # noqa: SIM118  an Element iterates over its children
        if name == "style" or name.startswith("on"):
            yield f"attribute {name}"
    data = element.get("type") == "application/ld+json"  # never run, so no policy stops it
    inline = element.tag == "script" and (element.text or "").strip() and not data
    if element.tag == "style" or inline:
        yield f"inline {element.tag}"
    if element.tag == "link" and element.get("rel") == "canonical":
        return  # a name, loaded by nobody
    loaded = element.get(LOADS.get(element.tag, ""), "/")
    if not loaded.startswith("/") or loaded.startswith("//"):
        yield f"{element.tag} from elsewhere: {loaded}"
    if element.tag == "a" and not element.get("href"):
        yield "a that leads nowhere"
