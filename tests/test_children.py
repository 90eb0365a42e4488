import signal
import subprocess
import sys
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

ALONE = f"""
import sys
sys.path.append({str(Path(__file__).parent)!r})
from readback.children import started
from test_children import tell

process, ours = started(tell, name="told")
print(ours.recv())
process.join()
"""


def tell(other: Connection) -> None:
    """Says whether Ctrl+C is held back in a process that has not begun with anything yet."""
    other.send(signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ()))


@pytest.mark.skipif(sys.platform == "win32", reason="signals are held back by other systems only")
def test_the_first_process_that_is_started_does_not_hear_ctrl_c_either():
    told = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, text=True, check=True)
    assert (told.stdout, told.stderr) == ("True\n", "")
