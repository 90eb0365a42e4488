"""What was copied stays on the clipboard while the program ends, and does not end it badly."""

import subprocess
import sys

import pytest

COPY = """
from PySide6.QtGui import QGuiApplication
from readback.ui.clipboard.carrying import mime
application = QGuiApplication(["copy"])
application.clipboard().setMimeData(mime("words", "{html}"))
held = application.clipboard().mimeData()
print(held.text(), held.html(), *sorted(held.formats()))
"""


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ("<b>words</b>", "words <b>words</b> application/x-readback text/html text/plain"),
        ("", "words  application/x-readback text/plain"),
    ],
)
def test_the_program_ends_well_with_words_on_the_clipboard(html: str, told: str) -> None:
    command = [sys.executable, "-c", COPY.format(html=html)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=50)
    assert (ended.returncode, ended.stdout.strip()) == (0, told)
