"""The pages' handlers: from request to question, from question to page, and no more."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlencode

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import RawBody
from litestar.response import Redirect
from litestar.status_codes import HTTP_303_SEE_OTHER
from litestar.types import ControllerRouterHandler

from guide.coach.dials import allowed, shown
from guide.coach.sheet_form import MOST_SENT
from guide.edition import drawn, figure_digest
from guide.pages.api_docs import api_page
from guide.pages.browse import browse_page
from guide.pages.care import care_index, care_page
from guide.pages.compare import compare_page
from guide.pages.evidence import evidence_page
from guide.pages.method import method_page
from guide.pages.parts import exercise_url
from guide.pages.plain import about_page
from guide.pages.sheet import sheet_page
from guide.pages.sheet_edit import sheet_edit
from guide.pages.swaps import swaps_page
from guide.pages.technique import technique_page
from guide.pages.workout import start_page, workout_page
from guide.public import FILES
from guide.records.programme import Sent
from guide.records.query import Ask, Dials, Query, Rows, Start, Versus
from guide.records.sheet import MOST_READ, Sheet
from guide.web import headers
from guide.web.cache import one_address
from guide.web.named import dials_of, live, moved, stem
from guide.web.requests import AnyRequest, Serving, Slug, html, own, pairs, sent, sheet_pairs

SHAPES = {"motion": "1", "size": "thumb"}
"""The ways a figure is drawn besides the usual one."""

MAX_BODY = 400 * 1024  # the longest text that is read, each character escaped, and all choices


@get("/", name="browse", sync_to_thread=False)
def browse(request: AnyRequest, service: Serving) -> Response[str]:
    """Search and filter."""
    asked, left_out = Query.parse(
        pairs(request), known={"cue": service.edition.catalog.cues.keys()}
    )
    return html(request, service, "browse", browse_page(service.edition, asked, left_out),
                part="_results")  # fmt: skip


@get("/exercises/{slug:str}", sync_to_thread=False)
def technique(request: AnyRequest, service: Serving, slug: Slug) -> Response[str] | Redirect:
    """One exercise, as shown or as its dials are set."""
    current = live(service, slug)
    dials, left_out = Dials.parse(pairs(request), known=allowed(service.edition, current))
    if current != slug:
        return moved(dials.to_url(exercise_url(current)))
    page = technique_page(service.edition, slug, dials, left_out, own(request, service))
    return html(request, service, "technique", page, part="_technique")


@get("/exercises/{slug:str}/swaps", sync_to_thread=False)
def swaps(request: AnyRequest, service: Serving, slug: Slug) -> Response[str] | Redirect:
    """All swaps of one exercise."""
    current = live(service, slug)
    asked, left_out = Ask.parse(pairs(request))
    if current != slug:
        return moved(asked.to_url(f"{exercise_url(current)}/swaps"))
    page = swaps_page(service.edition, slug, asked, left_out)
    return html(request, service, "swaps", page, part="_swaps")


@get("/compare", sync_to_thread=False)
def compare(request: AnyRequest, service: Serving) -> Response[str]:
    """Two exercises side by side."""
    asked, left_out = Versus.parse(pairs(request))
    page = compare_page(service.edition, asked.a, asked.b, left_out)
    return html(request, service, "compare", page)


@get("/workout", sync_to_thread=False)
def workout(request: AnyRequest, service: Serving) -> Response[str]:
    """The box to paste a programme into."""
    asked, left_out = Start.parse(pairs(request))
    page = start_page(service.edition, left_out, example=asked.example)
    return html(request, service, "workout", page)


@post("/workout", sync_to_thread=True, status_code=200, request_max_body_size=MAX_BODY)
def checked_workout(request: AnyRequest, service: Serving, body: RawBody) -> Response[str]:
    """A programme with its marks and swaps. It is answered and forgotten."""
    asked, left_out = Sent.parse(sent(request, body))
    page = workout_page(service.edition, asked, left_out)
    status = 413 if page.problem and asked.text.strip() else 200
    return html(request, service, "workout", page, part="_workout", status=status, private=True)


@get("/sheet", sync_to_thread=True)  # its code to scan takes a while
def sheet(request: AnyRequest, service: Serving) -> Response[str]:
    """A sheet of exercises: its address is all there is of it."""
    asked, lost = Sheet.parse(sheet_pairs(request, MOST_READ))
    page = sheet_page(service.edition, asked, lost, own(request, service))
    return html(request, service, "sheet", page, private=True)


@get("/sheet/edit", sync_to_thread=False)
def edited_sheet(request: AnyRequest, service: Serving) -> Response[str] | Redirect:
    """The form that makes a sheet. What it sends becomes an address, which is then shown."""
    part = headers.is_part(request.scope["headers"])
    sent_pairs = sheet_pairs(request, MOST_SENT)
    answer = sheet_edit(service.edition, sent_pairs, own(request, service), typing=part)
    if answer.go and not part:
        return Redirect(answer.go, status_code=HTTP_303_SEE_OTHER)
    return html(request, service, "sheet_edit", answer.page, part="_sheet_edit", private=True)


@get("/care", sync_to_thread=False)
def care(request: AnyRequest, service: Serving) -> Response[str]:
    """The list of sore-knee pages."""
    return html(request, service, "care", care_index(service.edition))


@get("/care/{name:str}", sync_to_thread=False)
def care_one(request: AnyRequest, service: Serving, name: Slug) -> Response[str]:
    """One sore-knee page."""
    page = care_page(service.edition, name)
    if page is None:
        raise NotFoundException
    return html(request, service, "care_page", page)


@get("/method", sync_to_thread=False)
def method(request: AnyRequest, service: Serving) -> Response[str]:
    """How marks and swaps are made, and how often they are right."""
    return html(request, service, "method", method_page(service.edition))


@get("/method/evidence", sync_to_thread=False)
def evidence(request: AnyRequest, service: Serving) -> Response[str]:
    """Every study and row the guide rests on."""
    known = {"study": service.edition.catalog.studies.keys()}
    page = evidence_page(service.edition, *Rows.parse(pairs(request), known=known))
    return html(request, service, "evidence", page, part="_evidence")


@get("/about", sync_to_thread=False)
def about(request: AnyRequest, service: Serving) -> Response[str]:
    """What this is, privacy, licence."""
    return html(request, service, "about", about_page(service.edition, service.contact))


@get("/api", sync_to_thread=False)
def api(request: AnyRequest, service: Serving) -> Response[str]:
    """The description of the JSON contract."""
    return html(request, service, "api", api_page(service.edition))


@get("/data/{name:str}", sync_to_thread=True)
def data(service: Serving, name: Slug) -> Response[bytes]:
    """The whole catalog as open data; the command line writes the same bytes."""
    file = FILES.get(name)
    if file is None:
        raise NotFoundException
    return Response(file.content(service.edition), media_type=file.media_type)


@get("/figures/{name:str}", sync_to_thread=False)
def figure(request: AnyRequest, service: Serving, name: Slug) -> Response[str]:
    """One exercise's picture, as shown or as set; kept forever only under its own digest."""
    slug = stem(name, "svg")
    if slug not in service.edition.marks:
        raise NotFoundException
    asked = dict(pairs(request))
    dials = dials_of(service, slug, list(asked.items()))
    exercise, level = shown(service.edition, slug, dials)
    svg = drawn(
        exercise,
        level,
        animated=asked.get("motion") == SHAPES["motion"],
        size="thumb" if asked.get("size") == SHAPES["size"] else "full",
    )
    response = Response(svg, media_type="image/svg+xml")
    response.headers["Content-Security-Policy"] = headers.PICTURE_CSP
    fresh = asked.get("v") == figure_digest(exercise, level)
    if fresh:
        response.headers["Cache-Control"] = headers.FOREVER.decode()
    said = [("v", asked["v"])] if fresh else []
    said += [(name, asked[name]) for name, word in SHAPES.items() if asked.get(name) == word]
    query = urlencode([*dials.to_params(), *said])
    one_address(request.scope, f"/figures/{name}?{query}" if query else f"/figures/{name}")
    return response


@get("/static/{name:str}", sync_to_thread=False)
def static(service: Serving, name: Slug) -> Response[bytes]:
    """Style sheet, scripts, icons."""
    asset = service.assets.get(name)
    if asset is None:
        raise NotFoundException
    said = {"Cache-Control": headers.FOREVER.decode()}
    if asset.media_type == "image/svg+xml":
        said["Content-Security-Policy"] = headers.PICTURE_CSP
    return Response(asset.content, media_type=asset.media_type, headers=said)


@get("/favicon.ico", sync_to_thread=False)
def favicon(service: Serving) -> Redirect:
    """Browsers ask here whatever the page says."""
    return moved(service.assets.url("icons/icon.svg"))


ROUTES: Sequence[ControllerRouterHandler] = (
    api,
    browse, technique, swaps, compare, workout, checked_workout, sheet, edited_sheet,
    care, care_one, method, evidence, about,
    data, figure, static, favicon,
)  # fmt: skip
