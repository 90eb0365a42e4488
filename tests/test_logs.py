import logging

import pytest

from readback import logs


@pytest.fixture(autouse=True)
def _quiet():
    logger = logging.getLogger("readback")
    before = logger.handlers[:], logger.level, logger.propagate
    yield
    for handler in logger.handlers:
        handler.close()
    logger.handlers[:], logger.level, logger.propagate = before


def test_warnings_go_to_a_file_and_chatter_does_not(tmp_path):
    logs.start_log(tmp_path / "logs")
    logging.getLogger("readback.ui").warning("a warning")
    logging.getLogger("readback.ui").info("chatter")
    written = (tmp_path / "logs" / "readback.log").read_text(encoding="utf-8")
    assert "a warning" in written
    assert "chatter" not in written


def test_without_a_place_for_the_log_the_program_goes_on(tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    logs.start_log(tmp_path / "file")
    logging.getLogger("readback.ui").info("nothing happens")


def test_the_usual_place_is_the_systems():
    assert "Readback" in str(logs.logs_folder())
