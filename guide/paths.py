"""Where the templates, the catalog and the static files lie.

In a checkout ``templates/`` and ``catalog/`` are next to the package. In an installed wheel they
are inside it, under ``_data/``: next to it would be the shared site-packages folder, where a
``templates/`` could belong to anybody. Nothing here looks at the working directory.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def packed() -> bool:
    """Whether this is an installed package: the next one replaces it, and what was added to it."""
    return (_PACKAGE / "_data").is_dir()


def _data(name: str) -> Path:
    return (_PACKAGE / "_data" if packed() else _PACKAGE.parent) / name


def templates_dir() -> Path:
    """The folder of the Jinja templates."""
    return _data("templates")


def catalog_dir() -> Path:
    """The folder of the catalog that comes with this version."""
    return _data("catalog")


def static_dir() -> Path:
    """The folder of the files served as they are, ``vendor/`` with htmx among them."""
    return _PACKAGE / "web" / "static"
