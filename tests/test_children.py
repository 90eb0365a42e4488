import platform
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

GIVES = """
import psutil
from readback.children import give_back

held = [bytes(2_000) for _ in range(20_000)]
kept = held[-1]
del held
before = psutil.Process().memory_info().rss
give_back()
print(before - psutil.Process().memory_info().rss)
"""


def tell(other: Connection) -> None:
    """Says whether Ctrl+C is held back in a process that has not begun with anything yet."""
    other.send(signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ()))


@pytest.mark.skipif(sys.platform == "win32", reason="signals are held back by other systems only")
def test_the_first_process_that_is_started_does_not_hear_ctrl_c_either():
    told = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, text=True, check=True)
    assert (told.stdout, told.stderr) == ("True\n", "")


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other C libraries give memory back by themselves")
def test_memory_that_was_let_go_of_is_given_back():
    told = subprocess.run([sys.executable, "-c", GIVES], capture_output=True, text=True, check=True)
    assert int(told.stdout) > 20_000_000


@pytest.mark.skipif("os.name == 'nt'", reason="Windows has no such limit")
def test_the_program_leaves_no_file_of_its_memory_where_it_crashes() -> None:
    code = "from readback.guard import leave_no_core\nleave_no_core()\nimport resource\nprint(resource.getrlimit(4))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "(0, 0)\n"
