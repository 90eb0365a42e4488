"""No network: every attempt is refused, and none is made."""

import os
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

import traces
from readback.guard import NetworkRefusedError

ROOT = Path(__file__).resolve().parents[2]

REFUSED = {
    "connect": "socket.socket().connect(('127.0.0.1', 9))",
    "connect over IPv6": "socket.socket(socket.AF_INET6).connect(('::1', 9))",
    "connect_ex": "socket.socket().connect_ex(('127.0.0.1', 9))",
    "bind": "socket.socket().bind(('127.0.0.1', 0))",
    "send": "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))",
    "look up an address": "socket.getaddrinfo('localhost', 80)",
    "look up a host": "socket.gethostbyname('localhost')",
    "look up a name": "socket.gethostbyaddr('127.0.0.1')",
    "open a page": "__import__('http.client').client.HTTPConnection('127.0.0.1', 9).request('GET', '/')",
}
ALLOWED = """
place = tempfile.mkdtemp() + "/door"
with socket.socket(socket.AF_UNIX) as door, socket.socket(socket.AF_UNIX) as guest:
    door.bind(place)
    door.listen()
    guest.connect(place)
"""


def guarded(program: str) -> subprocess.CompletedProcess[str]:
    """Runs a program after the guard, as the window and the command line do."""
    start = "import socket, tempfile\nfrom readback.guard import refuse_network\nrefuse_network()\n"
    return subprocess.run([sys.executable, "-c", start + program], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("program", REFUSED.values(), ids=REFUSED.keys())
def test_the_network_is_refused(program: str) -> None:
    assert "NetworkRefusedError" in guarded(program).stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no sockets with a path")
def test_local_sockets_are_allowed() -> None:
    assert guarded(ALLOWED).stderr == ""


def test_the_tests_themselves_have_no_network() -> None:
    with pytest.raises(NetworkRefusedError):
        socket.getaddrinfo("localhost", 80)


def told_nothing() -> dict[str, str]:
    """The variables without those that keep onnxruntime from sending reports: the program has to see to that."""
    return {name: value for name, value in os.environ.items() if name not in {"CI", "ORT_DISABLE_TELEMETRY"}}


MODEL = """
import onnxruntime
from readback.compose import program
from readback.settings import Settings
program(Settings()).load_analyzer()
print(onnxruntime.__version__)
"""


@pytest.mark.parametrize(
    "code",
    ["from readback.guard import refuse_network\nrefuse_network()\n" + MODEL, "import readback.extraction\n" + MODEL],
    ids=["the program", "a script without a guard"],
)
def test_the_network_of_the_model_keeps_no_reports_to_send(tmp_path: Path, code: str) -> None:
    """What it would send it keeps on the disk first, with a number for this machine."""
    given = told_nothing() | dict.fromkeys(
        ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "TMPDIR"), str(tmp_path)
    )
    command = [sys.executable, "-c", code]
    loaded = subprocess.run(command, env=given, capture_output=True, text=True, check=False)
    assert loaded.stdout, loaded.stderr
    assert [path.name for path in tmp_path.rglob("*")] == []


@pytest.mark.skipif(sys.platform != "linux", reason="strace is a Linux tool")
def test_the_program_opens_no_internet_socket(tmp_path: Path) -> None:
    if shutil.which("strace") is None and not os.environ.get("CI"):
        pytest.skip("strace is not installed")
    calls = tmp_path / "calls"
    strace = ["strace", "--follow-forks", "--seccomp-bpf", "--trace=socket,connect,bind,sendto", f"--output={calls}"]
    program = [sys.executable, "-m", "readback", "--self-test"]
    command = [*strace, *program]
    result = subprocess.run(command, env=told_nothing(), capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    assert "+++ exited with 0 +++" in calls.read_text()
    assert re.findall(r".*AF_INET.*", calls.read_text()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="strace is a Linux tool")
def test_a_days_work_opens_no_internet_socket(tmp_path: Path) -> None:
    """Opens, reads, notes, searches, checks, locks, unlocks and takes all out, with the window and by command."""
    if shutil.which("strace") is None and not os.environ.get("CI"):
        pytest.skip("strace is not installed")
    environment, calls = traces.prepared(tmp_path), tmp_path / "calls"
    strace = ["strace", "--follow-forks", "--seccomp-bpf", "--trace=socket,connect,bind,sendto", f"--output={calls}"]
    day = [sys.executable, str(ROOT / "build" / "working_day.py"), str(tmp_path), "--end"]
    result = subprocess.run([*strace, *day], env=environment, capture_output=True, text=True, check=False)
    assert result.stdout == "done\n", result.stdout + result.stderr
    worked = calls.read_text()
    assert traces.exported(tmp_path, environment, [*strace, "--output-append-mode"])
    told = calls.read_text()
    assert "AF_UNIX" in worked
    assert told.startswith(worked)
    assert told != worked
    assert re.findall(r".*AF_INET.*", told) == []
