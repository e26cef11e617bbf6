"""The build hook: htmx is what was pinned, or the build stops."""

import hashlib
import io
import sys
import tarfile
from pathlib import Path
from typing import Any

import pytest

from guide import vendor_htmx
from guide.vendor_htmx import File, Pin, VendorError

ROOT = Path(__file__).resolve().parent.parent
CONTENT = b"/* a script */"
PIN = Pin(
    "some.package", "1.2.3", (File("dist/a.js", "a.js", hashlib.sha256(CONTENT).hexdigest()),)
)


@pytest.fixture
def npm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An npm that "packs" the archive at the path it gives, and says so in `calls`."""
    archive = tmp_path / "published.tgz"
    with tarfile.open(archive, "w:gz") as packed:
        entry = tarfile.TarInfo("package/dist/a.js")
        entry.size = len(CONTENT)
        packed.addfile(entry, io.BytesIO(CONTENT))
    script = tmp_path / "npm.py"
    script.write_text(
        "import shutil, sys\n"
        f"open({str(tmp_path / 'calls')!r}, 'a').write(' '.join(sys.argv[1:]) + '\\n')\n"
        f"shutil.copy({str(archive)!r}, 'some.package-1.2.3.tgz')\n"
    )
    monkeypatch.setattr(vendor_htmx, "npm_command", lambda: [sys.executable, str(script)])
    return archive


def hook(root: Path, target: str) -> vendor_htmx.VendorHook:
    """The hook as hatchling makes it, with the parts it does not look at left empty."""
    anything: Any = None
    return vendor_htmx.VendorHook(str(root), {}, anything, anything, str(root), target)


def test_what_lies_in_this_checkout_is_what_was_pinned() -> None:
    assert vendor_htmx.is_present(ROOT, vendor_htmx.read_pin(ROOT))


def test_its_licence_comes_with_it() -> None:
    assert [file.member for file in vendor_htmx.read_pin(ROOT).files] == [
        "dist/htmx.min.js",
        "LICENSE",
    ]


@pytest.mark.usefixtures("npm")
def test_the_pinned_version_is_fetched_once_and_written(tmp_path: Path) -> None:
    assert not vendor_htmx.is_present(tmp_path, PIN)

    vendor_htmx.fetch(tmp_path, PIN)

    assert vendor_htmx.is_present(tmp_path, PIN)
    assert (tmp_path / "calls").read_text() == "pack --loglevel=error some.package@1.2.3\n"


@pytest.mark.usefixtures("npm")
def test_another_content_than_the_pinned_one_stops_the_build(tmp_path: Path) -> None:
    forged = Pin("some.package", "1.2.3", (File("dist/a.js", "a.js", "0" * 64),))

    with pytest.raises(VendorError, match="is not the file that was pinned"):
        vendor_htmx.fetch(tmp_path, forged)

    assert not (tmp_path / vendor_htmx.VENDOR_DIR).exists()


@pytest.mark.usefixtures("npm")
def test_one_wrong_file_keeps_the_others_out_too(tmp_path: Path) -> None:
    half = Pin("some.package", "1.2.3", (*PIN.files, File("dist/b.js", "b.js", "0" * 64)))

    with pytest.raises(VendorError, match=r"has no file dist/b\.js"):
        vendor_htmx.fetch(tmp_path, half)

    assert not (tmp_path / vendor_htmx.VENDOR_DIR).exists()


@pytest.mark.usefixtures("npm")
def test_a_file_changed_by_hand_is_not_taken_for_the_pinned_one(tmp_path: Path) -> None:
    vendor_htmx.fetch(tmp_path, PIN)
    (tmp_path / vendor_htmx.VENDOR_DIR / "a.js").write_bytes(CONTENT + b" ")

    assert not vendor_htmx.is_present(tmp_path, PIN)


def test_what_npm_says_when_it_fails_is_passed_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing = [sys.executable, "-c", "import sys; sys.exit('no such package')"]
    monkeypatch.setattr(vendor_htmx, "npm_command", lambda: failing)

    with pytest.raises(VendorError, match="no such package"):
        vendor_htmx.fetch(tmp_path, PIN)


class TestTheHook:
    @pytest.fixture
    def bare(self, tmp_path: Path) -> Path:
        """A checkout in which nothing has been fetched yet."""
        (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
        return tmp_path

    def test_npm_is_asked_for_only_where_it_is_needed_and_missing(
        self, bare: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PATH", str(bare))

        assert hook(bare, "wheel").dependencies() == [vendor_htmx.NPM_FROM_PYPI]
        assert hook(ROOT, "wheel").dependencies() == []

    @pytest.mark.parametrize(
        ("target", "version", "packed"),
        [("wheel", "standard", True), ("wheel", "editable", False), ("sdist", "standard", False)],
    )
    def test_only_a_real_wheel_gets_the_data_inside_the_package(
        self, target: str, version: str, *, packed: bool
    ) -> None:
        build_data: dict[str, Any] = {"force_include": {}}

        hook(ROOT, target).initialize(version, build_data)

        assert build_data["force_include"] == (vendor_htmx.WHEEL_DATA if packed else {})
