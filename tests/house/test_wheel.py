"""What is installed: the wheel in an environment of its own, and the libraries that it asks for."""

import ast
import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, packages_distributions, requires
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def plain(name: str) -> str:
    """A distribution's name in the form that all spellings share."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(name: str) -> dict[tuple[str, str], list[str]]:
    """The hashes of the wheels of each distribution and version in a lock file."""
    entries = (ROOT / "build" / "locks" / name).read_text(encoding="utf-8")
    found = re.findall(r"^([\w.-]+)==([\w.]+).*((?:\n +--hash=.*)+)", entries, re.MULTILINE)
    return {(library, version): re.findall(r"sha256:[0-9a-f]{64}", hashes) for library, version, hashes in found}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", f"--outdir={folder}", str(ROOT)]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands of a fresh environment that has the wheel, and the libraries of this one."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    commands = folder / ("Scripts" if os.name == "nt" else "bin")
    python = commands / ("python.exe" if os.name == "nt" else "python")
    pip = [sys.executable, "-m", "pip", f"--python={python}", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*pip, str(wheel)], check=True)
    own = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], capture_output=True, check=True
    )
    # Last on the path, and not searched for .pth files: the checkout that is installed here stays out of it.
    Path(os.fsdecode(own.stdout.strip()), "libraries.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    return commands


def said_by(command: Path, *arguments: str, folder: Path) -> str:
    result = subprocess.run([command, *arguments], cwd=folder, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout.strip()


def test_the_wheel_holds_the_program_its_files_and_the_credits(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    resources = (path for path in (ROOT / "resources").rglob("*") if path.is_file())
    assert {f"readback/{path.relative_to(ROOT).as_posix()}" for path in resources} <= names
    assert {"LICENSE", "NOTICE.md"} <= {name.rpartition("/")[2] for name in names}
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"readback"}


def test_the_installed_program_passes_its_self_test_from_another_folder(installed: Path, tmp_path: Path) -> None:
    place = said_by(installed / "python", "-c", "import readback; print(readback.__file__)", folder=tmp_path)
    assert Path(place).is_relative_to(installed.parent)
    assert '"ok": true' in said_by(installed / "readback", "--self-test", folder=tmp_path)


def test_the_installed_program_finds_its_own_files(installed: Path, tmp_path: Path) -> None:
    program = "from readback.resources import resources_folder; print(resources_folder())"
    place = Path(said_by(installed / "python", "-c", program, folder=tmp_path))
    assert place.is_relative_to(installed.parent)
    assert (place.parent.name, place.name) == ("readback", "resources")


def test_every_library_the_program_imports_is_asked_for() -> None:
    asked = {plain(re.split(r"[<>=!~\[; ]", line)[0]) for line in PROJECT["dependencies"]}
    providers = packages_distributions()
    names = set()
    for path in (ROOT / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                names.add((node.module or "").partition(".")[0])
    strangers = names - sys.stdlib_module_names - {"readback"}
    assert {name for name in strangers if not asked & {plain(provider) for provider in providers[name]}} == set()
    assert asked <= {library for library, _ in locked("run.txt")}


def test_what_an_extra_of_another_spelling_brings_is_asked_for_too() -> None:
    """The pip of Python 3.11 takes html_clean and html-clean for two extras, and leaves out what that one brings."""
    asked = {plain(re.split(r"[<>=!~\[; ]", line)[0]) for line in PROJECT["dependencies"]}
    brought = set()
    for name, _ in locked("run.txt"):
        with suppress(PackageNotFoundError):  # one of another system
            lines = "\n".join(requires(name) or ())
            for library, extra in re.findall(r"^([\w.-]+)\[([\w.-]+)\](?!.*extra ==)", lines, re.MULTILINE):
                for it in requires(library) or ():
                    spelled = re.search(r"extra == [\"'](.+)[\"']", it)
                    if spelled and spelled[1] != extra and plain(spelled[1]) == plain(extra):
                        brought.add(plain(re.split(r"[<>=!~\[; ]", it)[0]))
    assert brought
    assert brought <= asked


def test_the_program_is_developed_with_what_it_runs_with() -> None:
    assert locked("run.txt").items() <= locked("dev.txt").items()


@pytest.mark.parametrize("name", ["run.txt", "dev.txt"])
def test_every_locked_wheel_has_a_hash_and_no_address(name: str) -> None:
    text = (ROOT / "build" / "locks" / name).read_text(encoding="utf-8")
    assert re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE) == list(locked(name))
    assert "://" not in text
