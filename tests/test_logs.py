import logging
import sys

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
    sys.excepthook = sys.__excepthook__


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


def fail() -> None:
    raise ValueError("what the reader wrote")


def test_an_error_nobody_caught_is_logged_by_its_place_and_not_by_its_words(tmp_path, capsys):
    logs.start_log(tmp_path)
    try:
        fail()
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    written = (tmp_path / "readback.log").read_text(encoding="utf-8")
    assert "uncaught: ValueError < test_logs.py:" in written
    assert "what the reader wrote" not in written
    assert "what the reader wrote" in capsys.readouterr().err
