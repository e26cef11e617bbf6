"""The project as others get it: what lies in git, what the lock holds, what the wheel can do."""

import os
import re
import shutil
import socket
import subprocess
import sys
import sysconfig
import time
import tomllib
import urllib.request
from collections.abc import Container, Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import guide
from guide import paths

ROOT = Path(__file__).resolve().parent.parent
TOP_LEVEL = {
    "LICENSE",
    "README.md",
    "catalog",
    "guide",
    "pyproject.toml",
    "requirements-lock.txt",
    "templates",
    "tests",
}
START_SECONDS = 120


def files_of_the_project() -> list[Path]:
    """Every file that git has or would take, relative to the checkout."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [path for name in listed.split("\0") if name and (ROOT / (path := Path(name))).exists()]


class TestTheRepository:
    def test_the_top_level_holds_only_what_was_agreed(self) -> None:
        entries = {path.parts[0] for path in files_of_the_project()}

        assert {entry for entry in entries if not entry.startswith(".")} == TOP_LEVEL

    def test_no_third_party_file_lies_in_git(self) -> None:
        theirs = re.compile(r"\.min\.(js|css)$|(^|/)(node_modules|vendor|\.venv)/|\.(whl|tgz|jar)$")

        assert [path for path in files_of_the_project() if theirs.search(path.as_posix())] == []

    def test_no_file_names_a_package_registry(self) -> None:
        hosts = re.compile(rb"registry\.npmjs|files\.python" + rb"hosted|pypi\." + rb"org")

        assert [p for p in files_of_the_project() if hosts.search((ROOT / p).read_bytes())] == []

    def test_the_installed_version_is_the_one_in_the_code(self) -> None:
        assert version("kneewise") == guide.__version__


class TestTheLock:
    @staticmethod
    def pins() -> dict[str, str]:
        found = re.findall(
            r"^([a-z0-9.-]+)==(\S+)",
            (ROOT / "requirements-lock.txt").read_text("utf-8"),
            re.MULTILINE,
        )
        return {canonicalize_name(name): pinned for name, pinned in found}

    def test_it_holds_every_dependency_in_the_range_asked_for(self) -> None:
        project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
        wanted = [
            Requirement(text)
            for text in project["dependencies"] + project["optional-dependencies"]["dev"]
        ]
        pins = self.pins()

        outside = {
            str(wish): pins.get(canonicalize_name(wish.name))
            for wish in wanted
            if not wish.specifier.contains(pins.get(canonicalize_name(wish.name), "0"))
        }

        assert outside == {}

    def test_every_pin_has_a_hash_and_no_address(self) -> None:
        text = (ROOT / "requirements-lock.txt").read_text("utf-8")
        blocks = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]

        assert len(blocks) == len(self.pins())
        assert [block for block in blocks if "--hash=sha256:" not in block] == []
        assert "://" not in text


class TestPaths:
    def test_a_checkout_uses_the_folders_beside_the_package(self) -> None:
        assert paths.catalog_dir() == ROOT / "catalog"
        assert paths.templates_dir() == ROOT / "templates"
        assert paths.static_dir() == ROOT / "guide" / "web" / "static"

    def test_an_installed_package_uses_its_own_data_and_nobody_elses(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "templates").mkdir()  # another package's, in the same site-packages
        (tmp_path / "guide" / "_data" / "templates").mkdir(parents=True)
        monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "guide")

        assert paths.templates_dir() == tmp_path / "guide" / "_data" / "templates"

    def test_the_working_directory_does_not_matter(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)

        assert paths.catalog_dir().is_absolute()
        assert paths.catalog_dir().is_dir()


def build(work: Path, only: Container[str] | None = None) -> Path:
    """A wheel, built from a copy of what git has and of the files the build hook fetched.

    Those come along so that no network is needed; the hook checks their hashes all the same.
    ``only`` names what to copy of the top level; everything if it is None.
    """
    vendor = paths.static_dir().relative_to(ROOT) / "vendor"
    vendored = [path.relative_to(ROOT) for path in (ROOT / vendor).iterdir()]
    for file in files_of_the_project() + vendored:
        if only is not None and file.parts[0] not in only:
            continue
        (work / "copy" / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / file, work / "copy" / file)  # not its date, nor its owner's rights
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(work)]
    subprocess.run([*command, str(work / "copy")], check=True, capture_output=True)
    [built] = work.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel."""
    return build(tmp_path_factory.mktemp("build"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs' folder of a fresh environment outside the checkout, with the wheel in it.

    The other packages are lent by the running environment through a path file. Path files found
    *there* are not followed, so its editable install of the checkout stays out of reach.
    """
    home = tmp_path_factory.mktemp("installed") / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(home)], check=True)
    scripts = home / ("Scripts" if os.name == "nt" else "bin")
    pip = [sys.executable, "-m", "pip", "--python", str(scripts / "python"), "install", "--quiet"]
    subprocess.run([*pip, "--no-index", "--no-deps", str(wheel)], check=True)
    [site] = {module.parent.parent for module in home.rglob("guide/__init__.py")}
    lent = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site / "lent.pth").write_text("\n".join(sorted(lent)), "utf-8")
    return scripts


def environment() -> dict[str, str]:
    """This environment, less what would lead Python back to the checkout."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}


def said(command: list[str], cwd: Path) -> str:
    """What a command prints when run in this folder; it must succeed."""
    run = subprocess.run(
        command, cwd=cwd, env=environment(), check=False, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


@contextmanager
def serving(command: list[str], cwd: Path) -> Iterator[str]:
    """Run `kneewise serve` on a free port until the block ends; gives its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = cwd / "server.log"
    with log.open("w") as output:
        server = subprocess.Popen(
            [*command, "--host", "127.0.0.1", "--port", str(port)],
            cwd=cwd,
            env=environment(),
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        deadline = time.monotonic() + START_SECONDS
        while not listens(port):
            assert server.poll() is None, f"it stopped by itself:\n{log.read_text()}"
            assert time.monotonic() < deadline, f"it did not start:\n{log.read_text()}"
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        try:
            server.wait(timeout=10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def listens(port: int) -> bool:
    """Whether anything takes connections there."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def get(url: str) -> str:
    """The body of a page that answers 200; anything else raises."""
    with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310  # our own server
        assert answer.status == 200
        body: bytes = answer.read()
    return body.decode("utf-8", "replace")  # icons are bytes


@pytest.mark.slow
class TestTheWheel:
    def test_it_holds_the_data_and_htmx_with_its_licence(self, wheel: Path) -> None:
        names = set(ZipFile(wheel).namelist())
        data = {
            f"guide/_data/{path.as_posix()}"
            for path in files_of_the_project()
            if path.parts[0] in {"catalog", "templates"}
        }

        assert data
        assert data <= names
        assert "guide/web/static/vendor/htmx.min.js" in names
        assert "guide/web/static/vendor/htmx-LICENSE.txt" in names
        assert "guide/py.typed" in names

    def test_it_holds_nothing_that_only_a_checkout_needs(self, wheel: Path) -> None:
        names = ZipFile(wheel).namelist()

        assert {name.split("/")[0].split("-")[0] for name in names} == {"guide", "kneewise"}
        assert "guide/vendor_htmx.py" not in names

    def test_it_is_the_same_to_the_byte_whoever_builds_it(
        self, wheel: Path, tmp_path: Path
    ) -> None:
        others = os.umask(0o077)
        try:
            again = build(tmp_path)
        finally:
            os.umask(others)

        assert again.name == wheel.name
        assert again.read_bytes() == wheel.read_bytes()

    def test_it_is_the_same_made_of_what_the_container_file_copies(
        self, wheel: Path, tmp_path: Path
    ) -> None:
        rules = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
        copied = {rule.removeprefix("!") for rule in rules if rule.startswith("!")}

        assert "*" in rules, "all else stays out: an environment, a history, tests"
        assert copied.isdisjoint({".git", ".venv", "tests"})
        assert build(tmp_path, copied).read_bytes() == wheel.read_bytes()

    def test_it_runs_from_its_own_files(self, installed: Path, tmp_path: Path) -> None:
        where = said(
            [str(installed / "python"), "-c", "import guide; print(guide.__file__)"], tmp_path
        )

        assert Path(where.strip()).is_relative_to(installed.parent)

    def test_its_catalog_passes_the_check(self, installed: Path, tmp_path: Path) -> None:
        said([str(installed / "kneewise"), "check"], tmp_path)

    def test_it_can_be_started_as_a_module(self, installed: Path, tmp_path: Path) -> None:
        said([str(installed / "python"), "-m", "guide", "check"], tmp_path)

    def test_it_serves_pages_and_files_from_anywhere(self, installed: Path, tmp_path: Path) -> None:
        with serving([str(installed / "kneewise"), "serve"], tmp_path) as site:
            home = get(f"{site}/")
            exercise = re.search(r'href="(/exercises/[a-z0-9-]+)', home)
            files = re.findall(r"/static/[\w./-]+", home)

            assert exercise
            assert "<h1" in get(site + exercise[1])
            assert any("htmx" in file for file in files)
            assert all(get(site + file) for file in files)
