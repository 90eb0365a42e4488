"""The workflows that GitHub runs: actions that cannot change under us, and commands that there are."""

import re
from pathlib import Path

import pytest

from dev import available

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_every_action_is_pinned_by_its_whole_commit_and_named(path: Path) -> None:
    used = re.findall(r"uses: *(.+)", path.read_text(encoding="utf-8"))
    assert used
    assert [it for it in used if not re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", it)] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_only_reads_and_leaves_no_credentials(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.findall(r"^permissions:\n((?:  .+\n)+)", text, re.MULTILINE) == ["  contents: read\n"]
    assert text.count("actions/checkout@") == text.count("persist-credentials: false")


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_what_a_workflow_runs_is_there(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    commands = re.findall(r"build/dev\.py ([a-z-]+)", text)
    assert set(commands) <= available().keys()
    scripts = re.findall(r"(?:bash|\./)\s?((?:\.ci|build)/[\w./]+)", text)
    assert [script for script in scripts if not (ROOT / script).is_file()] == []
    assert commands or scripts


def test_all_systems_and_pythons_are_tested() -> None:
    text = (ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8")
    assert re.findall(r"system: \[(.+)\]", text) == ["ubuntu-22.04, windows-2022, macos-15"]
    assert re.findall(r"python: \[(.+)\]", text) == ['"3.11", "3.12", "3.13"']


def test_packages_are_made_and_tried_again_on_all_systems() -> None:
    jobs = (ROOT / ".github/workflows/packages.yml").read_text(encoding="utf-8").partition("\njobs:\n")[2]
    named = dict(re.findall(r"^  (\w+):\n((?:    .*\n|\n)+)", jobs, re.MULTILINE))
    assert list(named) == ["linux", "windows", "macos"]
    for steps in named.values():
        for word in ("dev.py package", "dev.py installers", "dev.py try", "Programme für später", "SHA256SUMS"):
            assert word in steps


@pytest.mark.parametrize("script", ["windows/sign.ps1", "macos/unlock.sh", "macos/dmg.sh"])
def test_what_is_not_signed_says_so(script: str) -> None:
    assert re.search(r"No certificate is (given|named) in", (ROOT / "build" / script).read_text(encoding="utf-8"))
