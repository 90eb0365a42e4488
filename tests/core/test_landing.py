"""A folder that is watched: what counts as having landed in it."""

import os
import time
from pathlib import Path

from readback.core.landing import Landing

ENDINGS = {".txt"}


def put(folder: Path, name: str, text: str = "words") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_file_is_given_once_it_has_stopped_growing(tmp_path: Path):
    landing = Landing(str(tmp_path), ENDINGS, 0.0)
    path = put(tmp_path, "a.txt", "It")
    assert (landing.look().ready, landing.look().ready) == ((), (path,))
    put(tmp_path, "a.txt", "It was fear.")
    first = landing.look()
    assert (first.ready, first.growing) == ((), True)
    second = landing.look()
    assert (second.ready, second.growing) == ((path,), False)
    assert landing.look().ready == ()


def test_what_lay_there_before_and_what_cannot_be_read_is_passed_over(tmp_path: Path):
    old = put(tmp_path, "old.txt")
    landing = Landing(str(tmp_path), ENDINGS, time.time() + 3600)
    put(tmp_path, "photo.png")
    assert [landing.look().ready for _ in range(2)] == [(), ()]
    os.utime(old, (time.time() + 7200, time.time() + 7200))
    assert [landing.look().ready for _ in range(2)] == [(), (old,)]


def test_a_folder_that_is_gone_gives_nothing(tmp_path: Path):
    landing = Landing(str(tmp_path / "none"), ENDINGS, 0.0)
    assert landing.look().ready == ()
