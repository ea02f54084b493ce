"""Packages that are not safe to open."""

from __future__ import annotations

import io
import zipfile

import pytest

from cmdlets.management_store.package import DOCUMENTS, PackageRefused, packed, unpacked


def _zip(*parts: tuple[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            archive.writestr(name, data)
    return target.getvalue()


@pytest.mark.parametrize("name", ["../evil.xml", "/etc/passwd", "a\\..\\..\\b", "c:evil"])
def test_names_that_lead_out_are_refused(name: str) -> None:
    """A part whose name leads out of the zip makes the whole unusable."""
    with pytest.raises(PackageRefused, match="leads out"):
        unpacked(_zip((name, b"x"), (DOCUMENTS, b"<DocItemSet/>")))


def test_bombs_are_refused() -> None:
    """A part that is packed more than a hundred times is not unpacked."""
    with pytest.raises(PackageRefused, match="100:1"):
        unpacked(_zip((DOCUMENTS, b" " * 20_000_000)))


def test_package_without_documents_is_refused() -> None:
    """A zip without DocItemSet.xml holds no configuration."""
    with pytest.raises(PackageRefused, match="has no"):
        unpacked(_zip(("Header.xml", b"<Header/>")))


def test_packing_is_the_same_each_time() -> None:
    """The same documents give the same bytes."""
    documents = [("a", "<x/>")]
    assert packed(documents) == packed(documents)
