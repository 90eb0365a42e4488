"""The documents say what is so, and nothing tracked tells of one machine or registry."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from dev import available

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ["README.md", "CONTRIBUTING.md", "NOTICE.md", "CHANGELOG.md", "resources/model/README.md"]
PRIVATE = {
    "a place on one machine": r"(?<![\w.~%*])/(?:root|home/\w+|Users/\w+|work|opt|mnt)/\w",
    "the address of a registry": r"pypi\.org|pythonhosted|file:///|https?://\S*/simple\b|--(?:extra-)?index-url",
}
CORPORA = {
    "wikinews/train.jsonl": "Wikinews articles",
    "wikinews/releases.jsonl": "US Congress",
    "wikinews/events.jsonl": "Current events",
    "uner_ewt": "Universal NER",
    "gum_open": "GUM",
    "crossner": "CrossNER",
    "redocred": "Re-DocRED",
    "wikigold": "WikiGold",
    "gmb_clean": "Groningen Meaning Bank",
    "ewt_quotes": "English Web Treebank",
    "gum_quotes": "GUM",
    "litbank_quotes": "LitBank",
    "raw/congress.jsonl": "US Congress",
    "raw/current-events.jsonl": "Current events",
    "raw/wikinews-long.jsonl": "Long articles and interviews of Wikinews",
    "model.safetensors": "all-MiniLM-L6-v2",
    "mpnet.safetensors": "all-mpnet-base-v2",
    "syntax/ewt": "English Web Treebank",
    "syntax/gum_open": "GUM",
}


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_a_document_links_to_is_there(name: str) -> None:
    links = re.findall(r"\]\(([^)#]+)", text_of(name))
    assert [link for link in links if "://" not in link and not (ROOT / name).parent.joinpath(link).exists()] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_commands_a_document_names_exist(name: str) -> None:
    assert set(re.findall(r"build/dev\.py ([a-z][a-z-]*)", text_of(name))) <= available().keys()


def test_contributing_names_every_command() -> None:
    table = re.findall(r"^\| `python3 build/dev\.py ([a-z][a-z-]*)", text_of("CONTRIBUTING.md"), re.MULTILINE)
    assert table == list(available())


def test_the_readme_gives_the_two_commands_of_a_newcomer() -> None:
    alone = re.findall(r"^python3 build/dev\.py ([a-z][a-z-]*)$", text_of("README.md"), re.MULTILINE)
    assert alone[:2] == ["run", "test"]


@pytest.mark.parametrize("library", re.findall(r"^([\w.-]+)==", text_of("build/locks/run.txt"), re.MULTILINE))
def test_every_library_is_credited(library: str) -> None:
    assert re.search(rf"^\| {re.escape(library)} \| \S", text_of("NOTICE.md"), re.MULTILINE)


@pytest.mark.parametrize("file", json.loads(text_of("resources/model/record.json"))["sha256"])
def test_every_text_the_model_was_trained_on_is_credited(file: str) -> None:
    names = [name for place, name in CORPORA.items() if file.startswith(place)]
    assert names
    assert all(name in text_of("NOTICE.md") for name in names)


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="only a checkout knows what is tracked")
@pytest.mark.parametrize("what", PRIVATE)
def test_nothing_tracked_tells_of(what: str) -> None:
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    own = Path(__file__).relative_to(ROOT).as_posix()
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    files = [ROOT / name for name in listed.split("\0") if name and name != own and (ROOT / name).is_file()]
    texts = ((path, path.read_bytes().decode("utf-8", "replace")) for path in files)
    assert [(path.name, found.group()) for path, text in texts for found in re.finditer(PRIVATE[what], text)] == []
