"""The JSON Schema of an exercise file, for editors. ``catalog/exercise.schema.json`` is this.

Renew it with ``python -m guide.records.schema``; a test keeps the two alike.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import msgspec

from guide.records.exercise import Exercise


def exercise_schema() -> dict[str, Any]:
    """A variant needs only ``like`` and its own name; everything else needs every field."""
    _, parts = msgspec.json.schema_components([Exercise], ref_template="#/$defs/{name}")
    whole = dict(parts.pop("Exercise"))
    required = whole.pop("required")
    whole["properties"] = {
        "like": {
            "type": "string",
            "description": "The slug of the exercise this is a variant of.",
        },
        **whole["properties"],
    }
    whole["anyOf"] = [{"required": required}, {"required": ["like", "name"]}]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **whole,
        "title": "A Kneewise exercise file",
        "$defs": parts,
    }


def text() -> str:
    """The schema as it stands in the catalog's folder."""
    return json.dumps(exercise_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(text())
