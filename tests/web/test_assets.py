"""Static files: names that change with the content, and encodings made once and well."""

from __future__ import annotations

import gzip
import re
from hashlib import blake2b
from pathlib import Path

import brotli
import pytest
import rcssmin

from guide import figure, paths
from guide.web import encodings
from guide.web.assets import Assets
from tests.web.conftest import Client

OWN = ("app.css", "sheet.css", "app.js", "icons/icon.svg", "vendor/htmx.min.js")


@pytest.fixture(scope="module")
def assets() -> Assets:
    return Assets(paths.static_dir())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "vendor").mkdir()
    (tmp_path / "app.css").write_text("a{color:red}" * 100, encoding="utf-8")
    (tmp_path / "vendor" / "x.js").write_text("go();" * 200, encoding="utf-8")
    (tmp_path / "tiny.svg").write_text("<svg/>", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", OWN)
def test_an_address_holds_the_digest_of_the_content(assets: Assets, name: str) -> None:
    address = assets.url(name)
    asset = assets.get(address.rpartition("/")[2])

    assert asset is not None
    assert blake2b(asset.content, digest_size=4).hexdigest() in address


def test_another_content_has_another_address(folder: Path) -> None:
    before = Assets(folder)
    (folder / "vendor" / "x.js").write_text("stop();" * 200, encoding="utf-8")
    after = Assets(folder)

    assert before.url("vendor/x.js") != after.url("vendor/x.js")
    assert before.url("app.css") == after.url("app.css")
    assert before.digest != after.digest
    assert after.get(before.url("vendor/x.js").rpartition("/")[2]) is None


def test_the_style_sheet_ends_with_the_colours_of_the_figures(assets: Assets) -> None:
    asset = assets.get(assets.url("app.css").rpartition("/")[2])
    colours = rcssmin.cssmin(figure.page_sheet())

    assert asset is not None
    assert colours
    assert asset.content.endswith(colours.encode())


def test_own_files_go_out_without_comments_and_others_as_they_are(folder: Path) -> None:
    (folder / "own.js").write_text("// why\nlet long = 1;\n", encoding="utf-8")
    (folder / "vendor" / "theirs.js").write_text("// why\nlet long = 1;\n", encoding="utf-8")
    assets = Assets(folder)
    own, theirs = (
        assets.get(assets.url(name).rpartition("/")[2]) for name in ("own.js", "vendor/theirs.js")
    )

    assert own
    assert theirs
    assert own.content == b"let long=1;"
    assert theirs.content == b"// why\nlet long = 1;\n"


def test_every_text_is_there_in_its_best_encodings(folder: Path) -> None:
    assets = Assets(folder)
    for name, worth in (("app.css", True), ("vendor/x.js", True), ("tiny.svg", False)):
        asset = assets.get(assets.url(name).rpartition("/")[2])
        assert asset is not None
        (body,) = [b for b in assets.bodies.values() if b.made[b""] == asset.content]

        assert body.encodings == ((b"br", b"gzip") if worth else ())
        assert set(body.made) == {b"", *body.encodings}
        if worth:
            assert brotli.decompress(body.made[b"br"]) == asset.content
            assert gzip.decompress(body.made[b"gzip"]) == asset.content


@pytest.mark.parametrize("name", ["app.css", "app.js", "vendor/htmx.min.js"])
@pytest.mark.parametrize("encoding", ["br", "gzip"])
def test_static_files_are_sent_as_small_as_can_be(
    client: Client, assets: Assets, name: str, encoding: str
) -> None:
    url = assets.url(name)
    with client.stream("GET", url, headers={"Accept-Encoding": encoding}) as answer:
        raw = b"".join(answer.iter_raw())
    plain = client.get(url, headers={"Accept-Encoding": "identity"}).content

    best = {"br": brotli.compress(plain, quality=11), "gzip": gzip.compress(plain, 9, mtime=0)}
    assert answer.headers["content-encoding"] == encoding
    assert answer.headers["cache-control"] == "max-age=31536000, immutable"
    assert raw == best[encoding]
    assert len(raw) <= len(encodings.QUICK[encoding.encode()](plain))


def test_static_files_are_never_compressed_again(
    client: Client, assets: Assets, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []

    def count(plain: bytes) -> bytes:
        made.append(1)
        return plain

    for way in ("br", "gzip"):
        monkeypatch.setitem(encodings.QUICK, way.encode(), count)
        for name in OWN:
            url = f"{assets.url(name)}?{way}"
            with client.stream("GET", url, headers={"Accept-Encoding": way}) as answer:
                assert b"".join(answer.iter_raw())
    assert made == []

    # A page is compressed on its first way out and no more, so the counting above does count.
    for _ in range(2):
        with client.stream("GET", "/?q=assets", headers={"Accept-Encoding": "br"}) as answer:
            b"".join(answer.iter_raw())
    assert made == [1]


def test_the_styles_of_figures_are_named_in_one_place_only() -> None:
    written = (paths.static_dir() / "app.css").read_text(encoding="utf-8")

    assert not re.search(r"\.thumb-|--tone", written)


@pytest.mark.parametrize(("letters", "encoded"), [(300, True), (200, False)])
def test_what_is_small_is_compressed_where_that_pays(letters: int, *, encoded: bool) -> None:
    body = encodings.body_of(b"<svg>" + b" d" * (letters // 2), b"image/svg+xml")

    assert bool(body.encodings) is encoded
