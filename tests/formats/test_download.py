"""Where a file was downloaded from, as the systems note it."""

import os
import plistlib
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.texts import STORY
from readback.core.metadata import Origin
from readback.formats import ReaderPool
from readback.formats.download import address, downloaded_from, in_property_list, in_zone

URL, PAGE = "https://coast.example/ferry.pdf", "https://coast.example/"


def test_windows_notes_the_file_and_the_page_that_led_to_it():
    assert in_zone(f"[ZoneTransfer]\r\nZoneId=3\r\nReferrerUrl={PAGE}\r\nHostUrl={URL}\r\n") == URL
    assert in_zone(f"[ZoneTransfer]\r\nReferrerUrl={PAGE}\r\nHostUrl=about:internet\r\n") == PAGE
    assert in_zone("[ZoneTransfer]\r\nZoneId=3") == ""


def test_macos_notes_a_list_of_addresses():
    assert in_property_list(plistlib.dumps([URL, PAGE], fmt=plistlib.FMT_BINARY)) == URL
    assert in_property_list(plistlib.dumps(["Mail", 7, PAGE], fmt=plistlib.FMT_BINARY)) == PAGE
    assert in_property_list(plistlib.dumps({"a": URL})) == ""


@pytest.mark.parametrize("text", ["", "file:/etc/passwd", "javascript:alert(1)", "https://a b", f"{URL}\n{PAGE}"])
def test_only_one_address_of_the_web_is_one(text):
    assert address(text) == ""


@given(st.binary())
def test_any_mark_is_an_address_or_nothing(mark: bytes):
    assert in_property_list(mark) == "" or in_property_list(mark).startswith("http")


@pytest.fixture
def marked(tmp_path: Path) -> str:
    path = tmp_path / "ferry.txt"
    path.write_text("\n".join(STORY), encoding="utf-8")
    if not sys.platform.startswith("linux"):
        pytest.skip("the mark is written as Linux does")
    try:
        os.setxattr(path, "user.xdg.origin.url", URL.encode())
    except OSError:
        pytest.skip("this file system has no marks")
    return str(path)


def test_an_article_knows_where_its_file_was_downloaded_from(marked: str):
    assert downloaded_from(marked) == URL
    with closing(ReaderPool()) as pool:
        draft = pool.read(marked).draft
    assert (draft.url, dict(draft.origins)["url"]) == (URL, Origin.DOWNLOAD)


def test_a_file_that_is_gone_was_downloaded_from_nowhere(tmp_path: Path):
    assert downloaded_from(str(tmp_path / "none.txt")) == ""
