"""The page that describes the JSON contract; the machine-readable form is the OpenAPI document."""

from __future__ import annotations

from msgspec import Struct

from guide.edition import Edition
from guide.pages.parts import SITE, Head, Link, Page
from guide.records.query import Reason
from guide.words import Basis, Depth, Grip, Kit, Tilt, Watch, Weight

SPEC = "/api/openapi/openapi.json"


class Endpoint(Struct, frozen=True, kw_only=True):
    """One address of the API, with what may stand behind the question mark."""

    path: str
    text: str
    parameters: tuple[tuple[str, str], ...]
    example: Link


class ApiPage(Page, frozen=True, kw_only=True):
    """Everything the page about the API prints."""

    endpoints: tuple[Endpoint, ...]
    fields: tuple[tuple[str, str], ...]
    spec: str
    revision: str


def api_page(edition: Edition) -> ApiPage:
    """Describe the contract with examples that work."""
    return ApiPage(
        head=Head(
            title=f"Data for developers – {SITE}",
            description="Every exercise with its knee impact, and every swap, as JSON.",
            canonical="/api",
        ),
        endpoints=(
            Endpoint(
                path="/api/exercises",
                text="Every exercise with its mark. "
                "written_by: the gym whose exercise it is; null for one of ours.",
                parameters=(),
                example=_link("/api/exercises"),
            ),
            Endpoint(
                path="/api/exercises/{slug}",
                text="One exercise in full: set-up, steps, cues, easier forms, sources. "
                "With a dial set, impact and figure are of the exercise as set.",
                parameters=(
                    ("depth", f"what dials offers of: {', '.join(Depth)}"),
                    ("lean", f"of the upper body, likewise: {', '.join(Tilt)}"),
                    ("weight", f"likewise: {', '.join(Weight)}"),
                    ("support", f"of the hands, likewise: {', '.join(Grip)}"),
                ),
                example=_link("/api/exercises/goblet-squat?depth=half&weight=light"),
            ),
            Endpoint(
                path="/api/exercises/{slug}/swaps",
                text="What to do instead, best first, and the nearest miss when there is nothing.",
                parameters=(
                    ("reason", ", ".join(Reason)),
                    ("want-less", f"repeatable: {', '.join(Watch)}"),
                    ("kit", f"what is at hand, repeatable: none, {', '.join(Kit)}"),
                    (
                        "without",
                        "what is busy or missing, repeatable; with reason=kit all that it needs",
                    ),
                    ("fine", "1 lifts the knee limits"),
                    ("limit", "1 to 50"),
                    ("page", "which page, of limit swaps each; total says how many there are"),
                ),
                example=_link("/api/exercises/back-squat/swaps?want-less=bending&kit=dumbbell"),
            ),
            Endpoint(
                path="/api/search",
                text="Exercises by name, spelling mistakes forgiven, best first. "
                "left_out: typed words that no name of it has.",
                parameters=(("q", "what somebody typed"), ("limit", "1 to 50")),
                example=_link("/api/search?q=bulgarain+split+sqat"),
            ),
            Endpoint(
                path="/api/workout",
                text="A whole workout: what each line means, how hard it is, and a swap.",
                parameters=(
                    ("text", "the workout, line by line: up to 200 lines"),
                    ("want-less", f"repeatable: {', '.join(Watch)}"),
                    ("kit", f"what is at hand, repeatable: none, {', '.join(Kit)}"),
                ),
                example=_link("/api/workout?text=squat+3x8%0Arunning+5+km"),
            ),
            Endpoint(
                path="/data/catalog.json",
                text="The whole catalog as one file, every mark with what it rests on. "
                "The command kneewise export writes the same.",
                parameters=(
                    (
                        "/data/catalog.csv",
                        "the same as a table, a line for each exercise; empty written_by: ours",
                    ),
                    ("/data/catalog.schema.json", "its JSON Schema"),
                ),
                example=_link("/data/catalog.json"),
            ),
        ),
        fields=(
            ("level", "the mark, 0 very low to 4 very high; null: not rated, not gentle"),
            ("kneecap_band", "the step of the kneecap load alone, 0 to 4, or null"),
            ("landing", "0 feet stay down, 1 steps, 2 light landings, 3 hard landings"),
            ("watch", "what can set a knee off"),
            ("basis", ", ".join(Basis)),
            ("dials", "what can be set on one exercise, and the words each dial takes"),
            ("reasons, assumes", "why, and what the mark is for, in words"),
        ),
        spec=SPEC,
        revision=edition.revision,
    )


def _link(path: str) -> Link:
    return Link(path, path)
