"""`readback versions`: what it prints of two saves, its exit status, and what it says where it cannot compare."""

import json
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from fakes import FakeLibrary
from quotecheck_desk import analysed, wordings
from readback import cli
from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.errors import ModelUnusable, ReadbackError
from readback.core.ports import Progress, Stop
from readback.core.quotecheck.wording import Wordings
from test_cli import FakeProgram

OLD = """Pier stays open
The council met on Monday, and 12 people came.
“We will not close the pier before the winter,” Ingrid Vale said.
A paragraph about nothing that anybody would miss."""

NEW = """Pier may close
The council met on Monday, and 21 people came.
“We will close the pier before the winter,” Ingrid Vale said.
Words about other things, and more of them."""

PRINTED = """Older save: “Pier stays open”, saved DAY
Newer save: “Pier may close”, saved DAY
1 paragraph cut, 1 paragraph added, 3 paragraphs altered.
Headline: “Pier stays open” became “Pier may close”
Quotation of Ingrid Vale altered. Now lacks “not” (paragraph 2)
Figure: 12 → 21 (paragraph 1)

Headline, altered
Pier [-stays open-]{+may close+}

Paragraph 1, altered
The council met on Monday, and [-12-]{+21+} people came.

Paragraph 2, altered
“We will [-not -]close the pier before the winter,” Ingrid Vale said.

Paragraph 3 of the older save, cut
[-A paragraph about nothing that anybody would miss.-]

Paragraph 3, added
{+Words about other things, and more of them.+}
"""


class Analyzer:
    """Finds what is in curly marks, all of it said by Ingrid Vale."""

    engine = "test"

    def analyze(self, article: Article, _progress: Progress, _stop: Stop) -> Analysis:
        return analysed(article)


@dataclass
class Program(FakeProgram):
    """A program with the word lists of Quote Check."""

    analyzer: Any = field(default_factory=Analyzer)

    def wordings(self) -> Wordings:
        return wordings()


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary()


@pytest.fixture
def saves(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "old.txt").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.txt").write_text(NEW, encoding="utf-8")
    return str(tmp_path / "old.txt"), str(tmp_path / "new.txt")


@pytest.fixture
def run(tmp_path: Path, library: FakeLibrary, capsys: pytest.CaptureFixture[str]) -> Any:
    (tmp_path / "Library").mkdir()

    def run(command: str, *arguments: str, missing: ReadbackError | None = None) -> tuple[int, str, str]:
        rest = [command, "--library", str(tmp_path / "Library"), *arguments]
        status = cli.main(rest, lambda settings: Program(settings, library=library, missing=missing))
        return status, *capsys.readouterr()

    return run


def test_two_files_are_compared_and_not_kept(run: Any, saves: tuple[str, str], library: FakeLibrary) -> None:
    status, out, err = run("versions", *saves)
    assert (status, err) == (1, "")
    assert re.sub(r"saved \d+ \w+ \d+", "saved DAY", out) == PRINTED
    assert library.summaries() == ()


def test_articles_of_the_library_are_compared_by_their_ids(run: Any, saves: tuple[str, str], library: Any) -> None:
    _, out, _ = run("import", *saves)
    ids = [line.split("\t")[0] for line in out.splitlines()]
    assert run("versions", ids[0][:10], ids[1])[1].splitlines()[2:] == PRINTED.splitlines()[2:]


def test_an_older_save_that_is_on_the_shelf_no_more_is_meant_by_its_whole_id(
    run: Any, saves: tuple[str, str], library: FakeLibrary
) -> None:
    _, out, _ = run("import", *saves)
    old, new = (line.split("\t")[0] for line in out.splitlines())
    library.describe(replace(library.article(old), superseded=new))
    assert run("versions", old, new)[0] == 1
    status, _, err = run("versions", old[:12], new)
    assert (status, "no article is meant" in err) == (2, True)


def test_the_same_words_end_with_nought(run: Any, saves: tuple[str, str], tmp_path: Path) -> None:
    (tmp_path / "form.txt").write_text(OLD.replace("“", '"').replace("”", '"'), encoding="utf-8")
    status, out, _ = run("versions", saves[0], saves[0])
    assert (status, out.splitlines()[2:]) == (0, ["The texts are the same."])
    status, out, _ = run("versions", saves[0], str(tmp_path / "form.txt"))
    assert (status, out.splitlines()[2]) == (
        0,
        "The words are the same; only the form of marks, spaces or paragraphs differs.",
    )


def test_for_other_programs_each_paragraph_of_both_stands_once(run: Any, saves: tuple[str, str]) -> None:
    status, out, _ = run("versions", "--json", *saves)
    found = json.loads(out)
    assert status == 1
    assert (found["older"]["text"], found["newer"]["text"]) == (OLD, NEW)
    assert [it["fate"] for it in found["rows"]] == ["altered", "altered", "altered", "cut", "added"]
    assert [at for row in found["rows"] for at in row["older"]] == [0, 1, 2, 3]
    assert found["counts"] == {"same": 0, "altered": 3, "cut": 1, "added": 1, "moved": 0}
    (change,) = found["rows"][2]["changes"]
    assert (change["was"], change["now"], change["why"]) == ("not", "", ["negation"])
    assert OLD[slice(*change["older"])] == "not"
    assert [(it["about"], it["row"]) for it in found["summary"]] == [("headline", 0), ("quotation", 2), ("figure", 1)]


def test_without_a_language_model_the_words_are_compared_and_that_is_said(run: Any, saves: tuple[str, str]) -> None:
    status, out, err = run("versions", *saves, missing=ModelUnusable(Path("model"), missing=True))
    assert status == 1
    assert "Now lacks “not” (paragraph 2)" in out
    assert "Quotation" not in out
    assert "no language model" in err


@pytest.mark.parametrize("name", ["nowhere.txt", "0" * 64])
def test_what_is_not_there_cannot_be_compared(run: Any, saves: tuple[str, str], name: str) -> None:
    status, out, err = run("versions", saves[0], name)
    assert (status, out) == (2, "")
    assert err.startswith("readback: ")
