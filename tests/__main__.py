"""Set up what the tests need, then run every check: ``python3 -m tests [--fast] [-- PYTEST…]``.

Needs nothing but Python 3.11 and a network on its first run. It keeps a virtual environment in
``.venv`` with the locked packages and this project, and finds Chromium for the browser tests (as
root it installs it, and nginx, from the system's packages). Then it runs the formatter, the linter,
the type check, the import contract, the catalog check and the tests, goes on after a failure, and
sums up.

Standard library only; the syntax is old on purpose, so that an old Python can say it is too old.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "kneewise-set-up"
LOCK = ROOT / "requirements-lock.txt"
VENDORED = ROOT / "guide" / "web" / "static" / "vendor" / "htmx.min.js"

OLDEST_PYTHON = (3, 11)
CHROMIUM_VARIABLE = "KNEEWISE_CHROMIUM"
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM_PACKAGES = ("chromium", "fonts-dejavu-core")  # without a font, no text in a picture
NGINX_PACKAGE = "nginx-core"
CANNOT_RUN = 2


class CannotRunError(Exception):
    """Something the tests need is missing; the message says what to do."""


def find_chromium() -> str | None:
    """The browser to test with: the one ``KNEEWISE_CHROMIUM`` names, else the first on the PATH."""
    named = os.environ.get(CHROMIUM_VARIABLE)
    if named:
        found = shutil.which(named)
        if found is None:
            raise CannotRunError(f"{CHROMIUM_VARIABLE} is {named!r}, which is no program.")
        return found
    return next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)


def ensure_chromium() -> str:
    """A browser to test with, installed if need be and if that is ours to do."""
    found = find_chromium()
    if found is None and can_install():
        heading("Installing Chromium")
        apt_install(*CHROMIUM_PACKAGES)
        found = find_chromium()
    if found is None:
        raise CannotRunError(
            "The browser tests need Chromium or Chrome, and none is on the PATH.\n"
            f"  Debian:  sudo apt-get install {' '.join(CHROMIUM_PACKAGES)}\n"
            f"  Or name your browser:  {CHROMIUM_VARIABLE}=/path/to/chrome python3 -m tests\n"
            "  Or leave the browser tests out:  python3 -m tests --fast"
        )
    return found


def offer_nginx() -> None:
    """Install nginx where that is ours to do; without it its tests are skipped."""
    if shutil.which("nginx") is None and can_install():
        heading("Installing nginx")
        apt_install(NGINX_PACKAGE)


def can_install() -> bool:
    """Whether this is root on a system with apt."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(*packages: str) -> None:
    """Install system packages, without what they merely recommend."""
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update"],
        ["apt-get", "install", "--yes", "--no-install-recommends", *packages],
    ):
        if subprocess.run(command, env=env, check=False, stdin=subprocess.DEVNULL).returncode:
            raise CannotRunError(f"This failed: {' '.join(command)}")


def ensure_environment() -> None:
    """``.venv`` with the locked packages and this project, made anew only where needed."""
    if not usable(PYTHON):
        heading("Making the virtual environment .venv")
        make_venv()
    stamp = fingerprint()
    if VENDORED.is_file() and STAMP.is_file() and STAMP.read_text("utf-8") == stamp:
        return
    heading("Installing the locked packages and the project")
    STAMP.unlink(missing_ok=True)
    # No editable install can be checked by hash, so the packages come first and on their own.
    pip("install", "--require-hashes", "-r", str(LOCK))
    pip("install", "--no-deps", "-e", str(ROOT))
    STAMP.write_text(stamp, "utf-8")


def usable(python: Path) -> bool:
    """Whether this interpreter is there, starts and is new enough; a copied one may do neither."""
    check = f"import sys; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    if not python.is_file():
        return False
    try:
        return subprocess.run([str(python), "-c", check], check=False).returncode == 0
    except OSError:
        return False


def make_venv() -> None:
    """A fresh ``.venv`` with pip in it."""
    if importlib.util.find_spec("ensurepip") is None:  # Debian keeps it in a package of its own
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        if not can_install():
            raise CannotRunError(
                "This Python cannot make virtual environments.\n"
                f"  Debian:  sudo apt-get install {package}"
            )
        apt_install(package)
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if subprocess.run(command, check=False).returncode:
        raise CannotRunError(f"This failed: {' '.join(command)}")


def fingerprint() -> str:
    """Changes whenever the environment has to be set up again."""
    digest = hashlib.sha256(str(ROOT).encode())  # a moved checkout: its install points elsewhere
    for path in (LOCK, ROOT / "pyproject.toml", VENV / "pyvenv.cfg"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def pip(*arguments: str) -> None:
    """Run pip in the environment."""
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", *arguments]
    if subprocess.run([*command, "--quiet"], cwd=str(ROOT), check=False).returncode:
        raise CannotRunError(f"This failed: pip {' '.join(arguments)}")


def steps(*, fast: bool, pytest_arguments: list[str]) -> list[tuple[str, list[str]]]:
    """What is run, in order: a name and a command each."""
    selection = ["-m", "not browser and not slow"] if fast else []
    return [
        ("Format", [str(BIN / "ruff"), "format", "--check", "."]),
        ("Lint", [str(BIN / "ruff"), "check", "."]),
        ("Types", [str(BIN / "mypy")]),
        ("Import contract", [str(BIN / "lint-imports"), "--no-cache"]),
        ("Catalog", [str(BIN / "kneewise"), "check"]),
        ("Tests", [str(PYTHON), "-m", "pytest", *selection, *pytest_arguments]),
    ]


def run(name: str, command: list[str], env: dict[str, str]) -> bool:
    """Run one step under its heading; whether it passed."""
    heading(name)
    started = time.monotonic()
    passed = subprocess.run(command, cwd=str(ROOT), env=env, check=False).returncode == 0
    print(f"-- {name}: {'passed' if passed else 'FAILED'} in {time.monotonic() - started:.1f} s")
    return passed


def heading(text: str) -> None:
    """Say what comes next, before the programs that write past us do."""
    print(f"\n== {text}", flush=True)


def main() -> int:
    """Run everything; 0 if all of it passed, 1 if not, 2 if it could not be run."""
    if sys.version_info < OLDEST_PYTHON:
        print("Kneewise needs Python 3.11 or newer; this is", sys.version.split()[0])
        return CANNOT_RUN
    parser = argparse.ArgumentParser(prog="python3 -m tests", description="Run every check.")
    parser.add_argument("--fast", action="store_true", help="leave out browser and slow tests")
    parser.add_argument("pytest", nargs="*", metavar="-- PYTEST…", help="passed on to pytest")
    options = parser.parse_args()
    env = dict(os.environ)
    try:
        ensure_environment()
        if not options.fast:
            env[CHROMIUM_VARIABLE] = ensure_chromium()
            offer_nginx()
    except CannotRunError as problem:
        print(f"\nThe tests could not be run. {problem}", file=sys.stderr)
        return CANNOT_RUN
    todo = steps(fast=options.fast, pytest_arguments=options.pytest)
    failed = [name for name, command in todo if not run(name, command, env)]
    heading("Summary")
    for name, _ in todo:
        print(f"{'FAILED' if name in failed else 'passed'}  {name}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
