import subprocess
import sys


def test_qt_never_uses_the_constants_up():
    """PySide takes a reference to None away with each call that returns nothing; Python has some thousand."""
    program = (
        "import readback.ui; from PySide6.QtCore import QObject; it = QObject()\n"
        "for _ in range(50_000): it.setObjectName('x'); it.blockSignals(it.blockSignals(True))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
