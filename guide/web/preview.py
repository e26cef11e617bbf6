"""What leaves the site: share images, codes to scan, the list of pages for search engines."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlencode
from xml.sax.saxutils import escape

from litestar import Response, get
from litestar.exceptions import HTTPException, NotFoundException
from litestar.response import Redirect
from litestar.types import ControllerRouterHandler

from guide.figure.code import scans, wall_code
from guide.pages import preview
from guide.pages.parts import exercise_url
from guide.pages.sitemap import paths
from guide.records.sheet import MOST_READ, Sheet
from guide.web import headers
from guide.web.cache import one_address
from guide.web.named import dials_of, live, moved, stem
from guide.web.raster import Busy
from guide.web.requests import AnyRequest, Pairs, Serving, Slug, own, pairs, sheet_pairs
from guide.web.service import Service

SVG = "image/svg+xml"


@get("/previews/{name:str}")
async def picture(request: AnyRequest, service: Serving, name: Slug) -> Response[bytes]:
    """The share image of an exercise, as shown or as set, or of the site."""
    slug = stem(name, "png")
    if slug == preview.OWN:
        return await _png(request, service, preview.of_site())
    if slug not in service.edition.marks:
        raise NotFoundException
    dials = dials_of(service, slug, pairs(request))
    svg = preview.of_exercise(service.edition, slug, dials)
    return await _png(request, service, svg, dials.to_params())


@get("/previews/care/{name:str}")
async def care_picture(request: AnyRequest, service: Serving, name: Slug) -> Response[bytes]:
    """The share image of a sore-knee page."""
    svg = preview.of_care(service.edition, stem(name, "png"))
    if svg is None:
        raise NotFoundException
    return await _png(request, service, svg)


@get("/sheet/preview.png")
async def sheet_picture(request: AnyRequest, service: Serving) -> Response[bytes] | Redirect:
    """The share image of a sheet. Its address holds some exercises, and nothing else that is sent.

    So what somebody wrote is neither drawn beside our name nor kept, and the work is bounded.
    """
    asked, _ = Sheet.parse(sheet_pairs(request, MOST_READ))
    items = preview.sheet_shows(service.edition, asked)
    address = preview.sheet_url(service.edition, asked)
    if address.partition("?")[2] != request.scope["query_string"].decode("latin-1"):
        return moved(address)
    svg = preview.of_sheet(service.edition, items)
    return await _png(request, service, svg, pairs(request))


@get("/exercises/{slug:str}/code.svg", sync_to_thread=False)
def wall(request: AnyRequest, service: Serving, slug: Slug) -> Response[str] | Redirect:
    """The code of a technique page, large enough for a wall."""
    current = live(service, slug)
    if current != slug:
        return moved(f"{exercise_url(current)}/code.svg")
    return _code(_own(request, service) + exercise_url(current))


@get("/sheet/code.svg", sync_to_thread=True)
def sheet_wall(request: AnyRequest, service: Serving) -> Response[str]:
    """The code of a sheet, where it is short enough for one."""
    asked, _ = Sheet.parse(sheet_pairs(request, MOST_READ))
    answer = _code(_own(request, service) + asked.to_url())
    answer.headers["Cache-Control"] = headers.PRIVATE
    return answer


@get("/sitemap.xml", sync_to_thread=False)
def sitemap(request: AnyRequest, service: Serving) -> Response[str]:
    """Every page that search engines may know."""
    here = _own(request, service)
    urls = "".join(f"<url><loc>{escape(here + path)}</loc></url>\n"
                   for path in paths(service.edition))  # fmt: skip
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{urls}</urlset>\n'
    )
    return Response(text, media_type="text/xml")


@get("/robots.txt", sync_to_thread=False)
def robots(request: AnyRequest, service: Serving) -> Response[str]:
    """Everything may be read; sheets and workouts say noindex themselves."""
    here = own(request, service)
    where = f"\nSitemap: {here}/sitemap.xml\n" if here else ""
    return Response(f"User-agent: *\nAllow: /\n{where}", media_type="text/plain")


async def _png(
    request: AnyRequest, service: Service, svg: str, said: Pairs | None = None
) -> Response[bytes]:
    """Paint, and keep it under an address of what it shows and, if that is right, its version."""
    try:
        png = await service.painter.paint(svg)
    except Busy:
        raise HTTPException("too many pictures at once", status_code=429,
                            headers={"Retry-After": "5"}) from None  # fmt: skip
    sent = {"Cross-Origin-Resource-Policy": "cross-origin"}  # other sites show it beside the link
    shown = [pair for pair in said or () if pair[0] != "v"]
    if dict(pairs(request)).get("v") == service.edition.revision:
        sent["Cache-Control"] = headers.FOREVER.decode()
        shown.append(("v", service.edition.revision))
    query = urlencode(shown)
    path = request.scope["path"]
    one_address(request.scope, f"{path}?{query}" if query else path)
    return Response(png, media_type="image/png", headers=sent)


def _own(request: AnyRequest, service: Service) -> str:
    """The address of this site, without which a code or a list of pages would lead nowhere."""
    here = own(request, service)
    if not here:
        raise HTTPException("the request names no host", status_code=400)
    return here


def _code(address: str) -> Response[str]:
    if not scans(address):
        raise HTTPException("too long for a code that scans well", status_code=414)
    return Response(wall_code(address), media_type=SVG)


LEAVING: Sequence[ControllerRouterHandler] = (
    picture, care_picture, sheet_picture, wall, sheet_wall, sitemap, robots,
)  # fmt: skip
