import sys
from pathlib import Path

import pytest

from readback.core.errors import ResourceMissing
from readback.resources import resource, resources_folder

ROOT = Path(__file__).resolve().parents[1]


def test_a_checkout_has_them_beside_the_source():
    assert resources_folder() == ROOT / "resources"
    assert resource("sample/harbour-audit.txt").is_file()


def test_the_packaged_program_has_them_in_its_folder(tmp_path, monkeypatch):
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources_folder() == tmp_path / "resources"


def test_a_packaged_program_that_lost_them_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    with pytest.raises(ResourceMissing):
        resources_folder()


def test_a_file_that_is_not_there_is_named():
    with pytest.raises(ResourceMissing, match=r"help/nothing\.md"):
        resource("help/nothing.md")
