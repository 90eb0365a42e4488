"""What a developer's one command is made of: nothing is installed here, every step is rehearsed."""

import ast
import os
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest

from dev import COMMANDS, available, help_text, main
from environment import Environment, clean, pip_settings
from machine import Machine, NotReadyError, missing_libraries
from package import built, differences, fixed, freeze_command, large, package, size
from trying import binaries, executable, private_variables, self_test_faults, start_times

ROOT = Path(__file__).resolve().parents[2]
EVERYTHING = (
    ["environment", "wheels", "project", "Qt"] if sys.platform == "linux" else ["environment", "wheels", "project"]
)


class Apt:
    """Stands for the system's package manager: fails as often as it is told to and writes down what it is asked."""

    def __init__(self, failures: int = 0) -> None:
        self.failures = failures
        self.asked: list[str] = []

    def __call__(self, command: Sequence[str]) -> int:
        self.asked.append(" ".join(command))
        self.failures -= 1 if "install" in command else 0
        return 1 if "install" in command and self.failures >= 0 else 0


def rehearsal(root: Path, steps: list[str], interrupted_in: str = "") -> Environment:
    """An environment that writes its steps down instead of taking them, and is interrupted in one of them."""

    def take(step: str) -> None:
        if step == interrupted_in:
            raise KeyboardInterrupt
        steps.append(step)

    class Rehearsed(Environment):
        def _make(self) -> None:
            take("environment")
            self.python.parent.mkdir(parents=True, exist_ok=True)
            self.python.touch()

        def _install_wheels(self) -> None:
            take("wheels")

        def _pip(self, *options: str) -> None:
            take("project")

        def _check_qt(self) -> None:
            take("Qt")

    return Rehearsed(root, Machine(apt=False, powers=None, run=Apt()))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "build" / "locks").mkdir(parents=True)
    (tmp_path / "build" / "locks" / "dev.txt").write_text("one==1\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    return tmp_path


def steps_of(root: Path) -> list[str]:
    steps: list[str] = []
    rehearsal(root, steps).set_up()
    return steps


def test_the_first_start_takes_every_step_and_the_second_none(root: Path) -> None:
    assert steps_of(root) == EVERYTHING
    assert steps_of(root) == []


@pytest.mark.parametrize("step", EVERYTHING)
def test_what_was_interrupted_is_done_again(root: Path, step: str) -> None:
    done: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        rehearsal(root, done, interrupted_in=step).set_up()
    again = EVERYTHING if step in {"environment", "wheels"} else EVERYTHING[EVERYTHING.index(step) :]
    assert steps_of(root) == again
    assert steps_of(root) == []


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"\xff"])
def test_a_record_that_says_nothing_counts_for_nothing(root: Path, damage: bytes) -> None:
    steps_of(root)
    (root / ".venv" / "readback.json").write_bytes(damage)
    assert steps_of(root) == EVERYTHING


def test_another_lock_makes_the_environment_anew(root: Path) -> None:
    steps_of(root)
    (root / "build" / "locks" / "dev.txt").write_text("one==2\n")
    assert steps_of(root) == EVERYTHING


def test_another_pyproject_installs_the_project_again(root: Path) -> None:
    steps_of(root)
    (root / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    assert steps_of(root)[0] == "project"


def test_an_environment_that_was_deleted_in_part_is_made_anew(root: Path) -> None:
    steps_of(root)
    rehearsal(root, []).python.unlink()
    assert steps_of(root) == EVERYTHING


def test_root_installs_what_is_missing() -> None:
    apt = Apt()
    Machine(apt=True, powers=("sudo", "-n"), run=apt).install(["libgl1"], "Qt needs libGL")
    assert len(apt.asked) == 1
    assert apt.asked[0].startswith("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get")
    assert apt.asked[0].endswith("libgl1")


def test_old_lists_of_packages_are_fetched_anew() -> None:
    apt = Apt(failures=1)
    Machine(apt=True, powers=(), run=apt).install(["libgl1"], "Qt needs libGL")
    assert [command.split()[4] for command in apt.asked] == ["install", "update", "install"]


def test_a_system_that_cannot_install_says_by_which_command() -> None:
    with pytest.raises(NotReadyError, match=r"could not install.*\n\n  sudo apt-get update && .* libgl1"):
        Machine(apt=True, powers=(), run=Apt(failures=2)).install(["libgl1"], "Qt needs libGL")


def test_a_developer_without_powers_is_given_the_command() -> None:
    apt = Apt()
    with pytest.raises(NotReadyError, match="sudo apt-get update && sudo apt-get install --yes libgl1 libegl1"):
        Machine(apt=True, powers=None, run=apt).install(["libgl1", "libegl1"], "Qt needs libGL")
    assert apt.asked == []


def test_other_systems_are_told_what_is_missing() -> None:
    with pytest.raises(NotReadyError, match="Qt needs libGL"):
        Machine(apt=False, powers=(), run=Apt()).install(["libgl1"], "Qt needs libGL")


@pytest.mark.skipif(sys.platform != "linux", reason="ldd is a Linux tool")
def test_python_itself_lacks_no_library() -> None:
    assert missing_libraries([Path(sys.executable)]) == []


def test_pip_keeps_where_wheels_come_from_and_nothing_else() -> None:
    configuration = (
        "global.index-url='here'\nglobal.user='true'\ninstall.find-links='folder'\n"
        "install.index-url='there'\n:env:.index-url='elsewhere'\ndownload.index-url='no'\n"
    )
    assert pip_settings(configuration) == {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_INDEX_URL": "elsewhere",
        "PIP_FIND_LINKS": "folder",
    }


def test_what_would_lead_python_elsewhere_is_left_out() -> None:
    assert clean({"PYTHONPATH": "x", "PIP_USER": "1", "HOME": "/"}) == {"HOME": "/"}


def test_the_command_can_be_read_by_an_old_python() -> None:
    source = (ROOT / "build" / "dev.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 6))
    start = source.partition("sys.exit(")[0]
    assert [line for line in start.splitlines() if line.startswith(("import", "from"))] == ["import sys"]


STANDARD = ["dev", "environment", "machine", "package", "trying", "installers", "debian", "bareroot"]
STANDARD += ["inventory", "filetypes"]


@pytest.mark.parametrize("name", STANDARD)
def test_the_command_needs_nothing_installed(name: str) -> None:
    own = {path.stem for path in (ROOT / "build").glob("*.py")}
    tree = ast.parse((ROOT / "build" / f"{name}.py").read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in names} <= {*sys.stdlib_module_names, *own}


def test_help_lists_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    assert said == help_text() + "\n"
    assert [line.split()[0] for line in said.splitlines()[2:]] == list(available())
    assert {"setup", "run", "test", "check", "bench", "shots", "package"} <= available().keys() <= COMMANDS.keys()


def test_an_unknown_command_is_told_from_a_known_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tset"]) == 2
    assert "There is no command tset." in capsys.readouterr().err


def test_packaging_leaves_the_developers_own_library_alone(tmp_path: Path) -> None:
    variables = private_variables(tmp_path)
    assert variables["QT_QPA_PLATFORM"] == "offscreen"
    assert all(Path(variables[name]).is_relative_to(tmp_path) for name in ("READBACK_LIBRARY", "READBACK_SETTINGS"))


def test_packaging_keeps_its_scratch_out_of_the_way() -> None:
    command = freeze_command(ROOT / "dist")
    places = dict(pairwise(command))
    assert (places["--workpath"], places["--distpath"]) == (str(Path(".cache/freeze")), str(ROOT / "dist"))


def test_packaging_says_which_options_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert package(rehearsal(ROOT, []), ["--everything"]) == 2
    assert "--twice, --bare" in capsys.readouterr().err


def test_the_program_knows_what_it_was_built_of() -> None:
    about = built(ROOT, {"SOURCE_DATE_EPOCH": "86400"})
    assert about["date"] == "1970-01-02T00:00:00Z"
    assert about["published"] == ""
    assert fixed(about)["SOURCE_DATE_EPOCH"] == "86400"
    github = {"GITHUB_SERVER_URL": "https://example.org", "GITHUB_REPOSITORY": "a/b", "SOURCE_DATE_EPOCH": "1"}
    assert built(ROOT, github)["published"] == "https://example.org/a/b/releases"
    assert built(ROOT, {**github, "READBACK_PUBLISHED": "https://here"})["published"] == "https://here"


def test_two_builds_are_compared_file_by_file(tmp_path: Path) -> None:
    for name, sums in (("one", "1  same\n2  other\n"), ("two", "1  same\n3  other\n4  more\n")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "SHA256SUMS").write_text(sums)
    assert differences(tmp_path / "one", tmp_path / "two") == ["more", "other"]
    assert differences(tmp_path / "one", tmp_path / "one") == []


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands for the program")
@pytest.mark.parametrize(
    ("script", "fault"),
    [
        ("""echo '{"ok": true, "steps": ["read"]}'""", []),
        ("""echo '{"ok": true, "steps": []}'; echo Oh >&2""", ["unexpected on stderr: Oh"]),
        (
            """echo '{"ok": false, "steps": ["read"], "why": "no"}'; exit 1""",
            ["the self-test failed after ['read']: no"],
        ),
        ("""echo '{"ok": true, "steps": []}'; exit 3""", ["the self-test failed after []: 3"]),
        ("echo nothing", ["the self-test wrote no JSON: 'nothing\\n'"]),
    ],
)
def test_the_packaged_programs_own_test_is_not_believed_blindly(tmp_path: Path, script: str, fault: list[str]) -> None:
    program = executable(tmp_path, "readback-cli")
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    found = self_test_faults(tmp_path, tmp_path, private_variables(tmp_path))
    assert [it.removeprefix("in a folder that is read-only, ") for it in found] == fault


def test_what_is_large_is_named_the_largest_first(tmp_path: Path) -> None:
    for name, bytes_ in (("a", 3_000_000), ("b", 2_999_999), ("c", 5_000_000)):
        (tmp_path / name).write_bytes(bytes(bytes_))
    assert large(tmp_path) == [(5_000_000, "c"), (3_000_000, "a")]


@pytest.mark.skipif(sys.platform != "linux", reason="an ELF file is Linux's")
def test_programs_and_libraries_are_told_from_other_files(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"\x7fELF...")
    (tmp_path / "two").write_bytes(b"text")
    (tmp_path / "three").symlink_to("one")
    assert binaries(tmp_path) == [tmp_path / "one"]


def test_the_size_of_a_folder_is_that_of_its_files(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "a").write_bytes(b"12")
    (tmp_path / "in" / "b").write_bytes(b"345")
    assert size(tmp_path) == 5


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands for the program")
@pytest.mark.parametrize("moments", [("window", "highlights", "model"), ("window",)])
def test_the_moments_of_a_start_are_read_from_the_program(tmp_path: Path, moments: Sequence[str]) -> None:
    program = executable(tmp_path, "Readback")
    program.write_text(
        f"#!{sys.executable}\nimport os, time\n"
        f"with open(os.environ['READBACK_TIMES'], 'a') as file:\n"
        f"    [print(name, time.monotonic(), file=file) for name in {moments}]\n"
    )
    program.chmod(0o755)
    times = start_times(program, tmp_path, private_variables(tmp_path))
    assert set(times) == set(moments)
    assert all(0 < seconds < 60 for seconds in times.values())


@pytest.mark.parametrize(
    ("arguments", "one"),
    [((), False), (("-q", "--cov"), False), (("tests/core",), True), (("-k", "ferry"), True), (("-q", "tests"), True)],
)
def test_all_tests_take_every_core_and_those_that_are_named_one(arguments: Sequence[str], one: bool) -> None:
    called: list[tuple[str | Path, ...]] = []

    class Told(Environment):
        def call(self, *command: str | Path, **_: object) -> int:
            called.append(command)
            return 3

    assert COMMANDS["test"].act(Told(ROOT, Machine.this()), arguments) == 3
    workers, asked = called[0][3 : -len(arguments) or None], called[0][-len(arguments) :] if arguments else ()
    assert called[0][1:3] == ("-m", "pytest")
    assert asked == tuple(arguments)
    assert bool(workers) is not one
