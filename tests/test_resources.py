import sys
from pathlib import Path

import pytest

from readback import __version__
from readback.core.errors import ResourceMissing
from readback.resources import Edition, edition, resource, resources_folder

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


def test_a_checkout_knows_its_version_alone():
    assert edition() == Edition(__version__)


def test_the_packaged_program_knows_what_it_was_built_of(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    told = '{"version": "9.8.7", "commit": "abc", "date": "2026-01-02T00:00:00Z", "system": "linux", "more": 1}'
    (tmp_path / "build.json").write_text(told)
    assert edition() == Edition("9.8.7", "abc", "2026-01-02T00:00:00Z", "linux", "")


@pytest.mark.parametrize("damaged", ["", "[]", "{"])
def test_a_damaged_note_about_the_build_stops_nothing(tmp_path, monkeypatch, damaged):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    (tmp_path / "build.json").write_text(damaged)
    assert edition().version == __version__
