"""The files that the program tries itself with: the article of the tests in every format that it reads."""

import os
from pathlib import Path

import pytest

from formats.samples import samples
from readback.formats.readers import READERS

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "selftest"
KINDS = ("txt", "md", "html", "mhtml", "webarchive", "eml", "docx", "odt", "rtf", "epub", "pdf", "srt", "vtt")


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_is_the_tests_own(kind: str) -> None:
    """READBACK_WRITE_TRIALS=1 writes them anew."""
    path, content = FOLDER / f"sea-wall.{kind}", samples()[kind].content
    if os.environ.get("READBACK_WRITE_TRIALS"):
        path.write_bytes(content)
    assert path.read_bytes() == content


def test_there_is_one_of_every_format_and_no_other() -> None:
    endings = [path.suffix for path in FOLDER.iterdir()]
    assert sorted(endings) == sorted(f".{kind}" for kind in KINDS)
    assert [len(reader.endings.intersection(endings)) for reader in READERS] == [1] * len(READERS)
