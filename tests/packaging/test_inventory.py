"""What is listed of the packaged program: its parts, their licences, the sums of its files."""

import hashlib
import json
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

from inventory import Part, absent, bill, libraries, licences, others, sums, taken

ROOT = Path(__file__).resolve().parents[2]
BUILT = {"version": "1.2.3", "commit": "c0ffee", "date": "2026-01-02T03:04:05Z", "system": "linux-x86_64"}
PARTS = (
    Part("one", "1", "MIT", "pkg:pypi/one@1", "library", ("The text of MIT",)),
    Part("two", "2", "BSD", "pkg:pypi/two@2", "library", ("The text of BSD", "The text of MIT")),
    Part("model", "abc", "see NOTICE.md", "", "machine-learning-model", ()),
)


def test_every_part_is_listed_with_its_licences_and_each_text_stands_once() -> None:
    text = licences(PARTS)
    assert "one 1: MIT [1]" in text
    assert "two 2: BSD [2, 1]" in text
    assert "model abc: see NOTICE.md [named in NOTICE.md]" in text
    assert text.count("The text of MIT") == 1


def test_what_was_taken_tells_which_libraries_are_in_it(tmp_path: Path) -> None:
    tiny = distribution("tinydb")
    source = str(tiny.locate_file("tinydb/table.py"))
    (tmp_path / "PYZ-00.toc").write_text(repr(("x", [("tinydb.table", source, "PYMODULE")])))
    stripped = str(tmp_path / "stripped" / "psutil" / "__init__.py")
    (tmp_path / "COLLECT-00.toc").write_text(repr(([("psutil", stripped, "EXTENSION")],)))
    found = {part.name: part for part in libraries(taken(tmp_path))}
    assert set(found) == {"tinydb", "psutil"}
    assert found["tinydb"].licence == "MIT"
    assert "Permission is hereby granted" in found["tinydb"].texts[0]


def test_what_the_program_lacks_is_named(tmp_path: Path) -> None:
    code, data = tmp_path / "desktop/readback/export", tmp_path / "resources/quotecheck"
    inside = tmp_path / "dist/_internal"
    for folder in (code, data, inside / "resources/quotecheck"):
        folder.mkdir(parents=True)
    for path in (code / "page.py", code / "word.py", data / "en.txt", data / "de.txt", data / "de.ts"):
        path.touch()
    (inside / "resources/quotecheck/en.txt").touch()
    lost = absent(inside, {code / "page.py"}, tmp_path)
    assert lost == ["desktop/readback/export/word.py", "resources/quotecheck/de.txt"]


@pytest.mark.parametrize("name", ["pyside6-essentials", "shiboken6"])
def test_a_wheel_without_its_licence_gets_it_from_here(name: str) -> None:
    own = distribution(name)
    part = next(libraries([Path(str(own.locate_file(file))) for file in own.files or ()][:50]))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in part.texts[0]
    assert "GNU GENERAL PUBLIC LICENSE" in part.texts[1]


def test_python_the_model_and_the_data_are_parts_too() -> None:
    assert [part.name for part in others()] == [
        "python",
        "readback-model",
        "geonames-gazetteer",
        "natural-earth-outlines",
    ]


def test_the_bill_of_materials_is_valid(tmp_path: Path) -> None:
    validators = pytest.importorskip("cyclonedx.validation.json")
    schema = pytest.importorskip("cyclonedx.schema")
    validator = validators.JsonStrictValidator(schema.SchemaVersion.V1_6)
    assert validator.validate_str(json.dumps(bill(PARTS, BUILT))) is None


def test_the_same_parts_give_the_same_bill_and_another_part_another_one() -> None:
    assert bill(PARTS, BUILT) == bill(PARTS, BUILT)
    assert bill(PARTS, BUILT)["serialNumber"] != bill(PARTS[1:], BUILT)["serialNumber"]


@pytest.mark.skipif(sys.platform != "linux", reason="sha256sum is a Linux tool")
def test_the_sums_are_those_that_the_system_checks(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "a").write_bytes(b"1")
    (tmp_path / "in" / "b c").write_bytes(b"2")
    (tmp_path / "link").symlink_to("a")
    (tmp_path / "SHA256SUMS").write_text(sums(tmp_path))
    check = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=False).returncode == 0
    (tmp_path / "in" / "b c").write_bytes(b"3")
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=False).returncode == 1
    assert hashlib.sha256(b"1").hexdigest() in sums(tmp_path)
