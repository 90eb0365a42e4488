import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from fakes import FakeAnalyzer, FakeLibrary, FakeReader
from readback import __version__, cli
from readback.cli.parser import parser
from readback.cli.wanted import COMMANDS
from readback.core.analysis import (
    Analysis,
    Confidence,
    Entity,
    Kind,
    Mention,
    Quotation,
    QuotationKind,
    Speaker,
    SpeakerKind,
)
from readback.core.article import Draft, article_from
from readback.core.document import blocks_of
from readback.core.errors import ModelUnusable, ReadbackError, ResourceMissing, Unreadable
from readback.core.outgoing.leaks import Searched, Unwanted
from readback.core.outgoing.model import OutKind, Taken
from readback.core.ports import Analyzer, Reader, Stop
from readback.core.quotecheck.copying import Say
from readback.core.text import Span
from readback.core.workspace import Workspace, now
from readback.export import searched, taken_out
from readback.settings import Settings

DROPPED = """
import os, signal, sys
from readback import __main__, cli

class Cleared:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGINT)
        print("cleared away")

def wants(arguments):
    Cleared()
    sys.exit("went on")

cli.wants = wants
sys.exit(__main__.main())
"""
"""A program to which Ctrl+C comes while Python clears something away, where whatever is raised is told and dropped."""


@dataclass
class FakeProgram:
    """A program of fakes; `missing` is what loading the model raises."""

    settings: Settings
    reader: Reader = field(default_factory=FakeReader)
    analyzer: Analyzer = field(default_factory=lambda: FakeAnalyzer({"Vale": Kind.PERSON, "Skarholm": Kind.PLACE}))
    library: FakeLibrary = field(default_factory=FakeLibrary)
    missing: ReadbackError | None = None
    sample: Path = Path("nowhere")

    def open_workspace(self) -> Workspace:
        return Workspace(self.library)

    def searched(self, files: Sequence[tuple[str, bytes]], wanted: Sequence[Unwanted], stop: Stop) -> Searched:
        return searched(files, wanted, lambda content, _: content.decode("utf-8", "replace"), stop)

    def taken_out(self, taken: Taken, kind: OutKind, say: Say) -> Iterator[tuple[str, bytes]]:
        return taken_out(taken, kind, say)

    def load_analyzer(self) -> Analyzer:
        if self.missing:
            raise self.missing
        return self.analyzer


def run(*arguments: str, **parts: object) -> int:
    return cli.main(arguments, lambda settings: FakeProgram(settings, **parts))


@pytest.fixture
def ferry(tmp_path: Path) -> str:
    file = tmp_path / "färry 🙂.txt"
    file.write_text("Ferry to Skarholm 🙂\nVale said “it was fear”.", encoding="utf-8")
    return str(file)


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_extract_prints_one_line_for_each_file_in_order(ferry, tmp_path, capsys):
    other = tmp_path / "other.txt"
    other.write_text("Nothing here.", encoding="utf-8")
    assert run("extract", str(other), ferry) == 0
    first, second = lines(capsys)
    assert (first["file"], second["file"]) == (str(other), ferry)
    assert first["people"] == []
    text = second["text"]
    assert [[text[s:e] for s, e in it["mentions"]] for it in second["people"]] == [["Vale"]]
    assert second["places"] == [{"name": "Skarholm", "aliases": [], "mentions": [[9, 17]], "lat": None, "lon": None}]
    assert [text[s:e] for s, e in second["quotes"][0]["spans"]] == ["it was fear"]
    assert set(second) == {"file", "title", "text", "people", "places", "organisations", "quotes"}


def test_a_wrong_file_gives_one_line_and_the_others_are_done(ferry, tmp_path, capsys):
    missing = str(tmp_path / "missing.txt")
    assert run("extract", missing, ferry) == 1
    captured = capsys.readouterr()
    first, second = map(json.loads, captured.out.splitlines())
    assert first == {"file": missing, "error": "there is no such file; check its name and folder"}
    assert second["title"].startswith("Ferry")
    assert captured.err == f"readback: {missing}: there is no such file; check its name and folder\n"


@pytest.mark.parametrize("reason", list(Unreadable))
def test_every_reason_has_words(reason, ferry, capsys):
    assert run("extract", ferry, reader=FakeReader({ferry: reason})) == 1
    (line,) = lines(capsys)
    assert line["error"].startswith(cli.REASONS[reason])


def test_names_of_files_come_on_standard_input(ferry, monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{ferry}\n\n{ferry}\n"))
    assert run("extract", "-") == 0
    assert [line["file"] for line in lines(capsys)] == [ferry, ferry]


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text elsewhere")
def test_names_in_any_encoding_come_on_standard_input(tmp_path):
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(name)).write_text("Nothing here.", encoding="utf-8")
    command = [sys.executable, "-m", "readback", "extract", "-"]
    variables = {**os.environ, "PYTHONIOENCODING": "utf-8:strict"}
    done = subprocess.run(command, input=name + b"\n", capture_output=True, env=variables, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["text"] == "Nothing here."


def test_output_that_cannot_be_written_is_told_in_one_line(ferry, monkeypatch, capsys):
    class Full(io.StringIO):
        def write(self, _text: str) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(sys, "stdout", Full())
    assert run("extract", ferry) == 1
    assert capsys.readouterr().err == (
        "readback: the output could not be written (No space left on device); send it elsewhere\n"
    )


def test_an_empty_name_gets_its_line_too(capsys):
    assert run("extract", "") == 1
    assert lines(capsys) == [{"file": "", "error": "there is no such file; check its name and folder"}]


@pytest.mark.skipif(sys.platform == "win32", reason="a process group is told by the system's own means there")
def test_ctrl_c_ends_it_without_a_word(ferry):
    command = [sys.executable, "-m", "readback", "extract", "-"]
    streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, **streams, start_new_session=True, text=True) as process:
        process.stdin.write(f"{ferry}\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["file"] == ferry
        os.killpg(process.pid, signal.SIGINT)
        _, told = process.communicate()
    assert (process.returncode, told) == (128 + signal.SIGINT, "")


@pytest.mark.skipif(sys.platform == "win32", reason="there a process cannot send itself Ctrl+C alone")
def test_ctrl_c_is_heard_where_python_would_drop_it():
    ended = subprocess.run([sys.executable, "-c", DROPPED], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (128 + signal.SIGINT, "", "")


def test_as_is_takes_the_text_as_it_stands(ferry, capsys):
    assert run("extract", "--as-is", ferry) == 0
    (line,) = lines(capsys)
    assert line["text"] == Path(ferry).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ModelUnusable(Path("model"), missing=True), "the language model in model is missing"),
        (ModelUnusable(Path("model"), missing=False), "the language model in model is damaged"),
        (ResourceMissing("model"), "a part of the program is missing (model)"),
    ],
)
def test_without_a_model_it_says_so(error, words, ferry, capsys):
    assert run("extract", ferry, missing=error) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"readback: {words}")


def test_an_analysis_that_fails_is_said_on_its_line(ferry, capsys):
    assert run("extract", ferry, analyzer=FakeAnalyzer(error=ReadbackError())) == 1
    assert lines(capsys) == [
        {"file": ferry, "error": "something inside Readback went wrong (ReadbackError); try again"}
    ]


def test_the_reader_is_closed_whatever_happens(ferry):
    reader = FakeReader()
    run("extract", ferry, reader=reader, missing=ResourceMissing("model"))
    assert reader.closed


def test_a_quotation_keeps_to_the_contract():
    article = article_from(
        Draft(blocks_of(["“It was fear,” he says."])), opened=now(), original_sha256="", source="x.txt"
    )
    vale = Entity("e1", Kind.PLACE, "Vale", ("the Vale",), (1.5, 2.5))
    said = Quotation(
        (Span(1, 12),),
        QuotationKind.DIRECT,
        Speaker("Vale", SpeakerKind.PLACE, "e1"),
        Span(15, 17),
        Span(18, 22),
        Confidence.CHECK,
        "pronoun",
    )
    analysis = Analysis(article.id, "fake", (Mention(Span(15, 17), Kind.PLACE, "e1"),), (vale,), (said,))
    found = json.loads(json.dumps(cli.as_json("x.txt", article, analysis)))
    assert found["places"] == [
        {"name": "Vale", "aliases": ["the Vale"], "mentions": [[15, 17]], "lat": 1.5, "lon": 2.5}
    ]
    assert found["quotes"] == [
        {
            "spans": [[1, 12]],
            "kind": "direct",
            "speaker": "Vale",
            "speaker_kind": "place",
            "mention": [15, 17],
            "cue": [18, 22],
            "confidence": "check",
        }
    ]


def test_the_version(capsys):
    with pytest.raises(SystemExit) as end:
        run("--version")
    assert end.value.code == 0
    assert capsys.readouterr().out == f"Readback {__version__}\n"


def test_the_self_test_says_what_failed(capsys):
    assert run("--self-test", sample=Path("missing.txt")) == 1
    (result,) = lines(capsys)
    assert result["ok"] is False
    assert "MISSING" in result["why"].upper()


def test_asked_for_nothing_it_explains_itself(capsys):
    assert run() == 1
    assert "extract" in capsys.readouterr().out


def test_a_reader_of_our_output_that_ends_is_not_an_error(ferry, monkeypatch):
    class Gone(io.StringIO):
        def write(self, _text: str) -> int:
            raise BrokenPipeError

    monkeypatch.setattr(sys, "stdout", Gone())
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert run("extract", ferry) == 1


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [([], False), (["article.txt"], False), (["extract", "a.txt"], True), (["--self-test"], True), (["-h"], True)],
)
def test_what_is_for_the_command_line(arguments, expected):
    assert cli.wants(arguments) is expected


def test_every_command_that_is_understood_is_for_the_command_line():
    (commands,) = (it.choices for it in parser()._actions if it.dest == "command")
    assert set(commands) == set(COMMANDS)
