"""`readback check`: what it prints of a draft, its exit status, and what it says where it cannot check."""

import json
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from fakes import FakeLibrary
from quotecheck_desk import analysed, wordings
from readback import cli
from readback.core.analysis import Analysis, Confidence, Quotation, QuotationKind, Speaker, SpeakerKind
from readback.core.article import Article
from readback.core.errors import ModelUnusable, ReadbackError, Unwritable
from readback.core.ports import Progress, Stop
from readback.core.quotecheck.checking import Checked, QuoteCheck
from readback.core.quotecheck.copying import Checked as CopyOf
from readback.core.quotecheck.copying import Contents, CopyKind, Say
from readback.core.quotecheck.made import quote_check
from readback.core.text import Span
from readback.core.workspace import Workspace
from readback.export import copied
from test_cli import FakeProgram

SOURCE = "Pier stays open\n“We will not close the pier before the winter,” Ingrid Vale said."
LIMITS = "Readback compares words with your saved sources. It does not check whether the sources are right or complete."
KEYS = [
    "text",
    "span",
    "spans",
    "grade",
    "serious",
    "why",
    "changes",
    "speaker",
    "speaker_match",
    "standing",
    "sources",
    "missing",
]


class Analyzer:
    """Finds what is in curly marks, and what is reported as what she said, all of it said by Ingrid Vale."""

    engine = "test"

    def analyze(self, article: Article, _progress: Progress, _stop: Stop) -> Analysis:
        found = analysed(article)
        spans = [Span(*match.span(1)) for match in re.finditer(r"Vale said that ([^.“]+)", article.text)]
        whose = Speaker("Ingrid Vale", SpeakerKind.PERSON, "e0")
        reported = [
            Quotation((span,), QuotationKind.INDIRECT, whose, None, None, Confidence.SURE, "that") for span in spans
        ]
        return replace(found, quotations=(*found.quotations, *reported))


@dataclass
class Program(FakeProgram):
    """A program with the judge of Quote Check and its word lists."""

    analyzer: Any = field(default_factory=Analyzer)

    def quote_check(self, library: Checked) -> QuoteCheck:
        return quote_check(library, wordings())

    def checkers_copy(self, checked: CopyOf, kind: CopyKind, say: Say, contents: Contents) -> bytes:
        return copied(checked, kind, say, contents)


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary()


@pytest.fixture
def run(tmp_path: Path, library: FakeLibrary, capsys: pytest.CaptureFixture[str], monkeypatch: Any) -> Any:
    monkeypatch.setenv("COLUMNS", "100")
    (tmp_path / "Library").mkdir()

    def run(command: str, *arguments: str, missing: ReadbackError | None = None) -> tuple[int, str, str]:
        rest = [command, "--library", str(tmp_path / "Library"), *arguments]
        status = cli.main(rest, lambda settings: Program(settings, library=library, missing=missing))
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def source(run: Any, tmp_path: Path) -> str:
    return keep(run, tmp_path, SOURCE, "pier.txt")


def keep(run: Any, folder: Path, text: str, name: str, *options: str) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(run("import", *options, str(folder / name))[1].split("\t")[0])


def written(folder: Path, *paragraphs: str) -> str:
    """The path of a draft of these paragraphs."""
    (folder / "story.txt").write_text("\n".join(["The pier", *paragraphs]), encoding="utf-8")
    return str(folder / "story.txt")


def test_a_draft_that_says_what_its_sources_say_asks_for_nothing(run: Any, source: str, tmp_path: Path) -> None:
    draft = written(tmp_path, "“We will not close the pier before the winter,” Ingrid Vale said.")
    status, out, err = run("check", draft)
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "Check of The pier"
    assert lines[2] == "1 quotation, nothing to look at."
    assert lines[3:] == [
        "",
        "In order",
        "",
        "✓ ¶1  “We will not close the pier before the winter,”",
        "    Word for word. “Pier stays open”, ¶1 in Readback.",
        "",
        LIMITS,
    ]


def test_what_is_to_be_fixed_comes_first_with_what_the_source_has(run: Any, source: str, tmp_path: Path) -> None:
    draft = written(
        tmp_path,
        "“Nobody has asked the ferry people about the money,” Ingrid Vale said.",
        "“We will close the pier before the winter,” Ingrid Vale said.",
    )
    status, out, err = run("check", draft)
    assert (status, err) == (1, "")
    fix, look = out.index("To fix first\n\n✕ ¶2"), out.index("To look at\n\n? ¶1")
    assert fix < look
    assert "    Meaning may change: a negation.\n" in out
    assert "    The draft leaves out “not”.\n" in out
    assert "    The source has: “We will not close the pier before the winter,” Ingrid Vale said." in out
    assert "    Not in this 1 source.\n" in out


def test_json_has_what_scripts_rely_on(run: Any, source: str, tmp_path: Path) -> None:
    draft = written(tmp_path, "“We will close the pier,” Ingrid Vale said, “before the winter.”")
    status, out, err = run("check", "--json", draft)
    assert (status, err) == (1, "")
    told = json.loads(out)
    assert list(told) == ["draft", "text", "quotations", "reported"]
    assert told["draft"] == draft
    (it,) = told["quotations"]
    assert list(it) == KEYS
    assert (
        part(told["text"], it["span"]) == it["text"] == "We will close the pier,” Ingrid Vale said, “before the winter."
    )
    assert [part(told["text"], span) for span in it["spans"]] == ["We will close the pier,", "before the winter."]
    assert (it["grade"], it["serious"], it["speaker"], it["speaker_match"]) == ("dropped", True, "Ingrid Vale", "same")
    assert it["standing"] == "quoted"
    assert it["why"] == "Meaning may change: a negation. Words left out without a mark"
    (first,) = it["sources"]
    assert list(first) == ["article", "title", "paragraph", "older_save", "span", "spans", "text", "speaker"]
    assert (first["article"], first["title"], first["paragraph"]) == (source, "Pier stays open", 1)
    assert part(first["text"], first["span"]) == "We will not close the pier before the winter"
    assert [part(first["text"], span) for span in first["spans"]] == [part(first["text"], first["span"])]
    lost = next(change for change in it["changes"] if change["why"] == ["negation"])
    assert (lost["now"], lost["was"]) == ("", "not")
    for change in it["changes"]:
        assert part(told["text"], change["draft"]) == change["now"]
        assert part(first["text"], change["source"]) == change["was"]


def part(text: str, span: list[int]) -> str:
    return text[span[0] : span[1]]


def test_a_draft_of_the_library_is_known_by_its_id_and_by_its_text(
    run: Any, library: FakeLibrary, source: str, tmp_path: Path
) -> None:
    id = keep(run, tmp_path, "The pier\n“We will close the pier before the winter,” he said.", "kept.txt", "--draft")
    (tmp_path / "copy.txt").write_bytes((tmp_path / "kept.txt").read_bytes())
    assert run("check", id[:12])[0] == 1
    assert run("check", str(tmp_path / "copy.txt"))[0] == 1
    draft, analysis = library.article(id), library.analysis(id, "")
    assert analysis is not None
    course = quote_check(library, wordings()).course(draft, analysis)
    verdict = next(iter(course))
    Workspace(library).clearings.clear(id, verdict, "She put it right\non the phone", "AB").redo()
    for name in (id[:12], str(tmp_path / "copy.txt")):
        status, out, _ = run("check", name)
        assert status == 0
        assert "Cleared\n\n✓ ¶1" in out
        assert "Cleared because: She put it right on the phone (AB, " in out
    (it,) = json.loads(run("check", "--json", id)[1])["quotations"]
    assert it["why"].startswith("Cleared because: She put it right on the phone (AB, ")


def test_what_was_cleared_is_looked_at_again_once_another_source_has_it_otherwise(
    run: Any, library: FakeLibrary, source: str, tmp_path: Path
) -> None:
    said = "“We will not close the pier before the winter,” he said."
    id = keep(run, tmp_path, f"The pier\n{said}", "kept.txt", "--draft")
    draft, analysis = library.article(id), library.analysis(id, "")
    assert analysis is not None
    verdict = next(iter(quote_check(library, wordings()).course(draft, analysis)))
    Workspace(library).clearings.clear(id, verdict, "He is her deputy", "AB").redo()
    assert run("check", id)[0] == 0
    keep(run, tmp_path, f"Elsewhere\n{said}", "same.txt")
    assert run("check", id)[0] == 0
    keep(run, tmp_path, "Pier to close\n“We will close the pier before the winter,” Ingrid Vale said.", "other.txt")
    status, out, _ = run("check", id)
    assert status == 1
    assert "Cleared before another source had it otherwise: He is her deputy (AB, " in " ".join(out.split())
    (it,) = json.loads(run("check", "--json", id)[1])["quotations"]
    assert "Cleared before another source had it otherwise: He is her deputy (AB, " in it["why"]
    again = next(iter(quote_check(library, wordings()).course(draft, analysis, library.clearings(id))))
    Workspace(library).clearings.clear(id, again, "The other one misheard", "AB").redo()
    status, out, _ = run("check", id)
    assert (status, "Cleared before" in out) == (0, False)


def test_a_quotation_that_is_joined_from_two_sources_names_both(run: Any, source: str, tmp_path: Path) -> None:
    mill = "Mill has a new wheel\n“The wheel came from a town nobody had heard of,” Ingrid Vale said."
    other = keep(run, tmp_path, mill, "mill.txt")
    words = "We will not close the pier before the winter. The wheel came from a town nobody had heard of"
    draft = written(tmp_path, f"“{words},” Ingrid Vale said.")
    status, out, _ = run("check", draft)
    assert status == 1
    assert "To fix first\n\n✕ ¶1" in out
    one, two = words.split(". ")
    for half, title in ((one, "Pier stays open"), (two, "Mill has a new wheel")):
        assert f"“{half}” stands in “{title}”, ¶1 in Readback." in " ".join(out.split())
    (it,) = json.loads(run("check", "--json", draft)[1])["quotations"]
    assert (it["grade"], it["serious"]) == ("joined", True)
    assert it["why"].endswith(
        f"“{one}” stands in “Pier stays open”, ¶1 in Readback; “{two}” stands in “Mill has a new wheel”, ¶1 in Readback"
    )
    assert [(held["article"], held["paragraph"]) for held in it["sources"]] == [(source, 1), (other, 1)]
    assert [part(held["text"], held["span"]) for held in it["sources"]] == [one, two]


def test_reported_speech_that_differs_is_to_be_looked_at_until_it_is_cleared(
    run: Any, library: FakeLibrary, source: str, tmp_path: Path
) -> None:
    told = "Ingrid Vale said that they will close the pier before the winter."
    id = keep(run, tmp_path, f"The pier\n{told}", "kept.txt", "--draft")
    status, out, _ = run("check", id)
    assert (status, "1 more to look at" in out) == (1, True)
    assert "Reported speech to compare\n\n~ ¶1  “they will close the pier before the winter”\n" in out
    printed = json.loads(run("check", "--json", id)[1])
    (it,) = printed["reported"]
    assert list(it) == ["text", "span", "spans", "why", "changes", "speaker", "sources"]
    assert part(printed["text"], it["span"]) == it["text"] == "they will close the pier before the winter"
    assert [(change["now"], change["was"], change["why"]) for change in it["changes"]] == [("", "not", ["negation"])]
    draft, analysis = library.article(id), library.analysis(id, "")
    assert analysis is not None
    (nearest,) = quote_check(library, wordings()).course(draft, analysis)
    Workspace(library).clearings.clear(id, nearest, "She changed her mind in May", "AB").redo()
    status, out, _ = run("check", id)
    assert (status, "Reported speech to compare" in out) == (0, False)
    assert "Cleared\n\n✓ ¶1" in out
    assert "Cleared because: She changed her mind in May (AB, " in out
    (it,) = json.loads(run("check", "--json", id)[1])["reported"]
    assert it["why"].startswith("Cleared because: She changed her mind in May")


def test_reported_speech_that_is_what_was_said_asks_for_nothing(run: Any, source: str, tmp_path: Path) -> None:
    draft = written(tmp_path, "Ingrid Vale said that they would not close the pier before the winter.")
    status, out, _ = run("check", draft)
    assert (status, "Reported speech to compare" in out) == (0, False)
    (it,) = json.loads(run("check", "--json", draft)[1])["reported"]
    assert (it["why"], it["changes"], len(it["sources"])) == ("", [], 1)


def test_nothing_is_kept_and_a_library_that_a_window_has_is_enough(
    run: Any, library: FakeLibrary, source: str, tmp_path: Path
) -> None:
    library.read_only, library.refusal = True, Unwritable.LOCKED
    draft = written(tmp_path, "“We will not close the pier before the winter,” Ingrid Vale said.")
    assert run("check", draft)[0] == 0
    assert [it.id for it in library.summaries()] == [source]


def test_a_draft_without_quotations_is_in_order_and_says_so(run: Any, source: str, tmp_path: Path) -> None:
    draft = written(tmp_path, "Nobody said a thing.")
    status, out, err = run("check", draft)
    assert (status, err) == (0, "")
    assert "No quotations were found in this draft.\n" in out
    assert json.loads(run("check", "--json", draft)[1])["quotations"] == []


def test_scans_that_were_not_searched_are_counted(run: Any, library: FakeLibrary, source: str, tmp_path: Path) -> None:
    scan = replace(library.article(source), id="scan", text="", paragraphs=(), pictures=3)
    library._articles["scan"] = scan
    library._notes["scan"] = {}
    draft = written(tmp_path, "“Nobody has asked the ferry people about the money,” Ingrid Vale said.")
    out = run("check", draft)[1]
    assert "Not in these 2 sources; 1 scan not searched.\n" in out
    (it,) = json.loads(run("check", "--json", draft)[1])["quotations"]
    assert (it["grade"], it["why"], it["sources"]) == (
        "not found",
        "Not in these 2 sources; 1 scan not searched",
        [],
    )


def test_another_language_is_not_compared(run: Any, source: str, tmp_path: Path) -> None:
    draft = written(tmp_path, "“Wir haben die Brücke nicht geschlossen, und das ist auch gut so,” Ingrid Vale said.")
    (it,) = json.loads(run("check", "--json", draft)[1])["quotations"]
    assert (it["grade"], it["serious"]) == ("other language", False)
    assert run("check", draft)[0] == 1


def test_a_source_that_is_gone_meanwhile_is_passed_over(
    run: Any, library: FakeLibrary, source: str, tmp_path: Path
) -> None:
    keep(run, tmp_path, "Another\n“The ferry sails at nine,” Ingrid Vale said.", "ferry.txt")
    asked = library.carrying
    gone = library.unreadable
    library.carrying = lambda wanted, most: (asked(wanted, most), gone.add(source))[0]  # type: ignore[method-assign]
    draft = written(tmp_path, "“We will not close the pier before the winter,” Ingrid Vale said.")
    (it,) = json.loads(run("check", "--json", draft)[1])["quotations"]
    assert it["grade"] == "not found"


def test_an_analysis_that_cannot_be_read_is_made_anew(
    run: Any, library: FakeLibrary, source: str, tmp_path: Path
) -> None:
    text = "The pier\n“We will not close the pier before the winter,” Ingrid Vale said."
    id = keep(run, tmp_path, text, "kept.txt", "--draft")
    library._analyses.clear()
    (it,) = json.loads(run("check", "--json", id)[1])["quotations"]
    assert it["grade"] == "verbatim"


def test_a_source_that_nobody_looked_into_is_looked_into(run: Any, library: FakeLibrary, tmp_path: Path) -> None:
    keep(run, tmp_path, SOURCE, "pier.txt", "--text-only")
    draft = written(tmp_path, "“We will not close the pier before the winter,” Ingrid Vale said.")
    assert run("check", draft)[0] == 0
    assert library._analyses == {}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("none.txt", "none.txt: there is no such file; check its name and folder"),
        ("abcdef12", "no article is meant by abcdef12; name its id"),
        (".", "this is a folder; name the files in it"),
        ("photo.png", "Readback does not open this kind of file"),
        ("empty.txt", "the file is empty"),
    ],
)
def test_what_cannot_be_checked_is_told_in_one_line(
    run: Any, source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "photo.png").write_bytes(b"PNG")
    (tmp_path / "empty.txt").write_bytes(b"")
    status, out, err = run("check", "--json", name)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert words in err


def test_an_empty_library_cannot_check(run: Any, tmp_path: Path) -> None:
    keep(run, tmp_path, "The pier\n“We will close it,” he said.", "kept.txt", "--draft")
    assert run("check", str(tmp_path / "kept.txt")) == (
        2,
        "",
        "readback: there is no article to compare with; import the sources of this draft, then check again\n",
    )


def test_without_a_library_or_a_language_model_there_is_no_check(run: Any, source: str, tmp_path: Path) -> None:
    draft = written(tmp_path, "Nobody said a thing.")
    status, _, err = run("check", draft, missing=ModelUnusable("model", missing=True))
    assert (status, "language model" in err) == (2, True)
    status, _, err = run("check", "--library", str(tmp_path / "nowhere"), draft)
    assert (status, "there is no library in" in err) == (2, True)


@pytest.mark.parametrize("arguments", [["check"], ["check", "--nonsense", "a"], ["check", "a", "b"]])
def test_what_is_not_understood_is_not_a_finding(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main(arguments)
    assert end.value.code == 2
    with pytest.raises(SystemExit) as end:
        cli.main(["articles", "--nonsense"])
    assert end.value.code == 1
