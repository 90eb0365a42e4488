"""The commands on a library: what they keep, print and say, and whom they ask where a window has the library."""

import csv
import hashlib
import json
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fakes import FakeLibrary
from readback import cli
from readback.cli import answering
from readback.cli.window import asked_in, request
from readback.core.anchors import anchor_for
from readback.core.catalogue import Project
from readback.core.errors import Unwritable
from readback.core.kept import Fault
from readback.core.text import Span
from readback.settings import Settings
from test_cli import FakeProgram

TEXT = "Ferry line warned\n“It’s sound,” said Vale.\nIt is sound, he said. It is sound."


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "Library").mkdir()
    return tmp_path / "Library"


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary()


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    file = tmp_path / "ferry.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


@pytest.fixture
def run(root: Path, library: FakeLibrary, capsys: pytest.CaptureFixture[str]) -> Any:
    def run(*arguments: str) -> tuple[int, str, str]:
        command, *rest = arguments
        deed = [rest.pop(0)] if command == "note" else []
        rest = [*deed, "--library", str(root), *rest]
        status = cli.main([command, *rest], lambda settings: FakeProgram(settings, library=library))
        out, err = capsys.readouterr()
        return status, out, err

    return run


@pytest.fixture
def id(run: Any, ferry: Path) -> str:
    _, out, _ = run("import", str(ferry))
    return str(out.split("\t")[0])


def test_a_note_is_put_on_a_passage_and_its_id_is_printed(run: Any, library: FakeLibrary, id: str) -> None:
    words = ["--quote", '"It\'s sound,"', "--body", "Ask *him*.", "--tag", "#check"]
    status, out, err = run("note", "add", id[:8], *words)
    (note,) = library.notes(id)
    assert (status, out, err) == (0, f"{note.id}\n", "")
    assert (note.body, note.tags, note.anchor.exact) == ("Ask *him*.", ("check",), "“It’s sound,”")


def test_a_file_that_was_imported_names_its_article(run: Any, library: FakeLibrary, id: str, ferry: Path) -> None:
    assert run("note", "add", str(ferry), "--body", "On all of it.")[0] == 0
    assert library.notes(id)[0].anchor is None


def test_another_save_of_an_article_is_remarked_on(run: Any, tmp_path: Path) -> None:
    story = " ".join(f"word{number}" for number in range(90))
    for name, title in (("old", "Pier stays open"), ("new", "Pier may close")):
        (tmp_path / f"{name}.txt").write_text(f"{title}\n{story}", encoding="utf-8")
    old = run("import", str(tmp_path / "old.txt"))[1][:12]
    status, out, err = run("import", str(tmp_path / "new.txt"))
    assert status == 0
    assert "“Pier may close” looks like another save of “Pier stays open”" in err
    assert f"readback versions {old} {out[:12]} says what differs" in err


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--quote", "the pier"], "are not in"),
        (["--quote", "It is sound"], "stand 2 times"),
        (["--quote", "It is sound", "--nth", "3"], "no --nth 3"),
        (["--quote", "It is sound", "--nth", "0"], "no --nth 0"),
        (["--nth", "1"], "--nth counts the words of --quote"),
    ],
)
def test_a_passage_that_is_not_clear_takes_no_note(
    run: Any, library: FakeLibrary, id: str, options: list[str], complaint: str
) -> None:
    status, out, err = run("note", "add", id, *options, "--body", "words")
    assert (status, out) == (1, "")
    assert err.startswith("readback: ")
    assert err.count("\n") == 1
    assert complaint in err
    assert library.notes(id) == ()


def test_one_of_several_occurrences_is_chosen(run: Any, library: FakeLibrary, id: str) -> None:
    assert run("note", "add", id, "--quote", "It is sound", "--nth", "2", "--body", "words")[0] == 0
    assert library.notes(id)[0].anchor.span.start == TEXT.rindex("It is")


def test_an_article_must_be_meant_by_one_name(run: Any, library: FakeLibrary, id: str, tmp_path: Path) -> None:
    assert "no article is meant" in run("note", "add", "zzz", "--body", "words")[2]
    assert "no article is meant" in run("note", "add", str(tmp_path), "--body", "words")[2]
    for number in range(17):  # two ids begin alike
        (tmp_path / f"{number}.txt").write_text(f"Ferry {number}\nIt sailed.", encoding="utf-8")
    run("import", *(str(tmp_path / f"{number}.txt") for number in range(17)))
    ids = [it.id for it in library.summaries()]
    shared = next(it[:1] for it in ids if sum(other[0] == it[0] for other in ids) > 1)
    assert "articles are meant" in run("note", "add", shared, "--body", "words")[2]


def test_notes_are_listed_with_where_they_stand(run: Any, library: FakeLibrary, id: str) -> None:
    run("note", "add", id, "--body", "On all\nof it.")
    run("note", "add", id, "--quote", "Ferry", "--body", "", "--tag", "b", "--tag", "a")
    moved = replace(library.notes(id)[0], id="lost", anchor=anchor_for("Something else", Span(0, 14)))
    library.save_note(moved)
    status, out, _ = run("notes", "--json")
    found = {it["quote"]: it for it in json.loads(out)}
    assert status == 0
    assert {quote: it["state"] for quote, it in found.items()} == {
        "Ferry": "in_place",
        None: "none",
        "Something else": "to_place",
    }
    assert (found["Ferry"]["article"], found["Ferry"]["tags"], found["Ferry"]["span"]) == (id, ["b", "a"], [0, 5])
    assert found[None]["body"] == "On all\nof it."
    assert {"id", "created", "modified"} <= found[None].keys()
    table = run("notes")[1].splitlines()
    assert sorted(line.split("\t")[2] for line in table) == ["Ferry", "On all of it.", "On all of it."]


def test_articles_are_listed_and_those_of_a_project(run: Any, library: FakeLibrary, id: str, tmp_path: Path) -> None:
    (tmp_path / "quay.txt").write_text("Quay shut\nFor good.", encoding="utf-8")
    _, out, _ = run("import", "--project", "Harbour", str(tmp_path / "quay.txt"))
    quay = out.split("\t")[0]
    assert [it["id"] for it in json.loads(run("articles", "--json")[1])] == [quay, id]
    (only,) = json.loads(run("articles", "--json", "--project", "harbour")[1])
    assert (only["id"], only["title"], only["projects"]) == (quay, "Quay shut", ["Harbour"])
    assert only["original_sha256"] == hashlib.sha256(b"Quay shut\nFor good.").hexdigest()
    assert run("articles")[1].splitlines()[0].split("\t")[:2] == [quay, "Quay shut"]
    status, out, err = run("articles", "--project", "Airport")
    assert (status, out, err) == (1, "", "readback: there is no project Airport; check its name\n")


def test_a_project_is_made_once_and_then_filled(run: Any, library: FakeLibrary, id: str, ferry: Path) -> None:
    run("import", "--project", "Harbour", str(ferry))
    run("import", "--project", "Harbour", str(ferry))
    run("import", "--project", "Empty", str(ferry.with_name("none.txt")))
    (project,) = library.catalogue.projects()
    assert project == Project(project.id, "Harbour", (id,))


def test_who_said_what_is_listed_once_for_all_articles(run: Any, library: FakeLibrary, id: str, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(
        "Another\n“It’s sound,” said Vale. “=Nobody asked us about the pier at all,” she said.", encoding="utf-8"
    )
    second = run("import", "--project", "Harbour", str(other))[1].split("\t")[0]
    found = {"".join(it["words"]): it for it in json.loads(run("quotes", "--json")[1])}
    assert found.keys() == {"It’s sound,", "=Nobody asked us about the pier at all,"}
    assert {it["article"] for it in found["It’s sound,"]["articles"]} == {id, second}
    assert found["It’s sound,"]["confirmed"] is False
    assert library.analysis(id, "fake 1") is not None
    status, out, _ = run("quotes", "--csv")
    heads, *lines = csv.reader(out.splitlines())
    assert (status, heads[4:6], heads[2]) == (0, ["denied", "words"], "certainty")
    assert {line[5] for line in lines} == {"It’s sound,", "'=Nobody asked us about the pier at all,"}
    assert {line[2] for line in lines} == {"guess"}
    assert len(run("quotes", "--project", "Harbour")[1].splitlines()) == 2
    library.unreadable.add(id)
    library.catalogue.save_project(Project("p9", "Nothing"))
    assert run("quotes", "--project", "Nothing", "--json") == (0, "[]\n", "")


def test_a_search_lists_what_it_finds(run: Any, library: FakeLibrary, id: str) -> None:
    run("note", "add", id, "--quote", "Ferry", "--body", "Ask about the ferry", "--tag", "check")
    status, out, err = run("search", "--json", "ferry", "line")
    (hit,) = json.loads(out)
    assert (status, err) == (0, "")
    assert (hit["kind"], hit["article"], hit["title"], hit["id"], hit["span"]) == (
        "article",
        id,
        "Ferry line warned",
        id,
        [0, 5],
    )
    (note,) = json.loads(run("search", "--json", "tag:check", "in:notes")[1])
    assert (note["kind"], note["id"]) == ("note", library.notes(id)[0].id)
    assert run("search", "--json", "zebra") == (0, "[]\n", "")
    assert run("search", "zebra") == (0, "", "")
    status, out, err = run("search", "ferry", "zebra", "--", "-nothing")
    assert (status, "most of them" in err) == (0, True)
    assert {line.split("\t")[0] for line in out.splitlines()} == {"note", "article"}


def test_what_is_imported_is_looked_into_unless_only_the_text_is_wanted(
    run: Any, library: FakeLibrary, ferry: Path, id: str
) -> None:
    assert library.analysis(id, "fake 1") is not None
    assert "quotation" in {it["kind"] for it in json.loads(run("search", "--json", "sound")[1])}
    other = ferry.with_name("other.txt")
    other.write_text("Other\nNothing.", encoding="utf-8")
    plain = run("import", "--text-only", str(other))[1].split("\t")[0]
    assert library.analysis(plain, "fake 1") is None


def test_a_backup_is_made_named_and_brought_back(run: Any, library: FakeLibrary, id: str, tmp_path: Path) -> None:
    assert run("restore") == (1, "", "readback: there is no backup yet; readback backup makes one\n")
    assert run("restore", "x") == (1, "", "readback: there is no backup x; check its name\n")
    status, out, err = run("backup")
    assert (status, out, err) == (0, f"{library.safety.made[0]}\n", "")
    run("backup")
    assert run("restore", library.safety.made[0])[:2] == (0, out)
    assert run("restore", "--to", str(tmp_path / "back"))[0] == 0
    assert library.safety.restored == [
        (library.safety.made[0], None),
        (library.safety.made[1], tmp_path / "back"),
    ]


def test_what_is_not_as_it_was_stored_is_told(run: Any, library: FakeLibrary, id: str) -> None:
    status, out, err = run("verify")
    assert (status, err) == (0, "")
    assert out.startswith(f"{id}\tFerry line warned\tsame as when Readback stored it on ")
    library.safety.faulty[id] = (Fault.ORIGINAL, Fault.LOG_CUT)
    status, out, err = run("verify")
    assert (status, out) == (1, "")
    assert err.splitlines() == [
        f"readback: {id}: the original is not the file that was stored; look for another copy of it",
        f"readback: {id}: the end of the log is missing, so it proves nothing later; compare with a backup",
    ]
    (record,) = json.loads(run("verify", "--json")[1])
    assert (record["ok"], record["faults"]) == (False, ["original", "log_cut"])


def test_the_last_hash_of_each_log_is_printed_and_found_again(run: Any, library: FakeLibrary, id: str) -> None:
    status, out, err = run("verify", "--log")
    assert (status, err) == (0, "")
    own, article = (line.split("\t") for line in out.splitlines())
    assert (own[0], own[1], own[3]) == (library.safety.head(""), "7 entries", "the library")
    assert (article[0], article[1], article[3]) == (library.safety.head(id), "3 entries", "Ferry line warned")
    status, out, err = run("verify", "--hash", article[0].upper(), "--hash", own[0])
    assert (status, err) == (0, "")
    first, second = out.splitlines()
    assert first.startswith(f"{article[0]}\tentry 3 of 5 of Ferry line warned\tmade on ")
    assert first.endswith("\tnothing before it was changed since")
    assert "\tentry 7 of 9 of the library\t" in second


def test_a_hash_that_stands_nowhere_or_behind_a_change_is_a_complaint(run: Any, library: FakeLibrary, id: str) -> None:
    status, out, err = run("verify", "--hash", "0" * 64)
    assert (status, out) == (1, "")
    assert "stands in no log" in err
    library.safety.faulty[id] = (Fault.LOG,)
    status, out, err = run("verify", "--hash", library.safety.head(id))
    assert (status, out) == (1, "")
    assert "in the log of Ferry line warned, but what is before it was changed" in err
    assert "is no such hash" in run("verify", "--hash", "abc")[2]


def test_where_there_is_no_library_none_is_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = cli.main(["notes", "--library", str(tmp_path / "none")], FakeProgram)
    assert (status, capsys.readouterr().err) == (
        1,
        f"readback: there is no library in {tmp_path / 'none'}; name another with --library\n",
    )


def test_a_damaged_article_is_told(run: Any, library: FakeLibrary, id: str) -> None:
    run("note", "add", id, "--body", "words")
    shelf = library.summaries()
    library.summaries = lambda: shelf  # type: ignore[method-assign]
    library.unreadable.add(id)
    assert "damaged" in run("note", "add", id, "--body", "words")[2]
    assert run("notes", "--json") == (0, "[]\n", "")


@pytest.mark.parametrize("arguments", [["note", "add", "x"], ["note"], ["search"], ["notes", "--csv"]])
def test_what_is_not_understood_is_told_in_one_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main(arguments)
    err = capsys.readouterr().err
    assert (end.value.code, err.count("\n")) == (1, 1)
    assert err.startswith("readback: ")


def patiently(root: Path, library: FakeLibrary, pauses: list[float], then: Any = None) -> int:
    def pause(seconds: float) -> None:
        pauses.append(seconds)
        if then is not None and len(pauses) == 3:
            then()

    asked = Namespace(command="note", library=str(root), article="0", quote=None, nth=None, body="words", tags=[])
    return answering.run(lambda settings: FakeProgram(settings, library=library), asked, pause)


def test_a_library_that_another_program_has_is_waited_for(
    root: Path, library: FakeLibrary, capsys: pytest.CaptureFixture[str]
) -> None:
    library.refusal = Unwritable.LOCKED
    pauses: list[float] = []
    assert patiently(root, library, pauses) == 1
    assert sum(pauses) == pytest.approx(answering.PATIENCE)
    assert "in use by another Readback" in capsys.readouterr().err


def test_it_is_used_as_soon_as_the_other_program_has_ended(
    root: Path, library: FakeLibrary, capsys: pytest.CaptureFixture[str]
) -> None:
    library.refusal = Unwritable.LOCKED
    pauses: list[float] = []
    patiently(root, library, pauses, lambda: setattr(library, "refusal", None))
    assert len(pauses) == 3
    assert "no article is meant" in capsys.readouterr().err


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch, library: FakeLibrary) -> Iterator[list[Namespace]]:
    """A window that has the library, and what it was asked."""
    asked: list[Namespace] = []
    library.refusal = Unwritable.LOCKED

    def ask(_: Path, wanted: Namespace) -> cli.Reply:
        asked.append(wanted)
        library.refusal = None
        parts = FakeProgram(Settings(), library=library)
        reply = cli.answer(parts, parts.open_workspace(), request(wanted))
        library.refusal = Unwritable.LOCKED
        return reply

    monkeypatch.setattr(answering, "ask_window", ask)
    yield asked
    library.refusal = None


def test_an_open_window_answers_file_by_file(run: Any, window: list[Namespace], ferry: Path) -> None:
    quay = ferry.with_name("quay.txt")
    quay.write_text("Quay shut\nFor good.", encoding="utf-8")
    status, out, err = run("import", str(ferry), str(ferry.with_name("none.txt")), str(quay))
    assert [it.paths for it in window] == [[str(ferry)], [str(ferry.with_name("none.txt"))], [str(quay)]]
    assert [line.split("\t")[1] for line in out.splitlines()] == [str(ferry), str(quay)]
    assert (status, "there is no such file" in err) == (1, True)
    assert run("notes", "--json")[1] == "[]\n"  # to read, nobody need be asked
    assert len(window) == 3


def test_what_is_no_request_is_told(library: FakeLibrary) -> None:
    parts = FakeProgram(Settings(), library=library)
    for line in (b"", b"[]", b"{}", b'{"command": "launch"}', b'{"command": "note"}', b"\xff"):
        reply = cli.answer(parts, parts.open_workspace(), line)
        assert (reply.out, reply.status) == ("", 1)
        assert "cannot be understood" in reply.err


def test_a_request_arrives_as_it_was_sent() -> None:
    asked = Namespace(command="note", body="two\nlines “and” 🙂", nth=None, tags=["a"])
    assert asked_in(request(asked)) == asked


def test_the_real_program_notes_and_lists(tmp_path: Path, ferry: Path) -> None:
    def readback(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "readback", *arguments]
        return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, encoding="utf-8")

    library = ["--library", str(tmp_path / "My Library")]
    id = readback("import", *library, str(ferry)).stdout.split("\t")[0]
    done = readback("note", "add", *library, "--quote", "It's sound,", "--body", "-- é 🙂", "--tag", "x", "--", id)
    assert (done.returncode, done.stderr) == (0, "")
    assert readback("verify", *library).returncode == 0
    backup = readback("backup", *library).stdout.strip()
    readback("note", "add", *library, "--body", "later", id)
    assert readback("restore", *library, backup).stdout.strip() == backup
    (note,) = json.loads(readback("notes", *library, "--json").stdout)
    assert (note["id"], note["body"], note["quote"]) == (done.stdout.strip(), "-- é 🙂", "It’s sound,")
