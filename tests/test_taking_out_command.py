"""Taking out and taking in by command: what is written, what is refused, and what is never touched."""

import json
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from core.outgoing.libraries import ARTICLES
from fakes import FakeLibrary
from library.samples import NOON, a_note, put
from readback import cli
from readback.core.agreements import Agreement, Effect, Over, Subject, Terms
from readback.core.catalogue import Project
from readback.core.errors import Unwritable
from test_cli import FakeProgram


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "Library").mkdir()
    return tmp_path / "Library"


@pytest.fixture
def library() -> FakeLibrary:
    library = FakeLibrary()
    for hours, subject in enumerate(("harbour", "airport")):
        article = put(library, subject, hours)
        library.save_note(a_note(article, f"note of {subject}", f"Ask about the {subject}."))
    library.catalogue.save_project(Project("p1", "Pier", (ARTICLES[0][0].id,)))
    return library


@pytest.fixture
def run(root: Path, library: FakeLibrary, capsys: pytest.CaptureFixture[str]) -> Any:
    def run(command: str, *arguments: str, library: FakeLibrary = library) -> tuple[int, str, str]:
        whole = [command, "--library", str(root), *arguments]
        status = cli.main(whole, lambda settings: FakeProgram(settings, library=library))
        out, err = capsys.readouterr()
        return status, out, err

    return run


def files(folder: Path) -> dict[str, bytes]:
    return {it.relative_to(folder).as_posix(): it.read_bytes() for it in sorted(folder.rglob("*")) if it.is_file()}


def test_what_was_taken_out_is_taken_in_elsewhere(run: Any, library: FakeLibrary, tmp_path: Path) -> None:
    file, other = tmp_path / "all.json", FakeLibrary()
    assert run("export", "--as", "json", "--with", "notes,hashes,originals", str(file)) == (0, f"{file}\n", "")
    status, out, err = run("import", "--text-only", str(file), library=other)
    assert (status, err) == (0, f"readback: {file}: 2 notes are new; what was there already stays as it is\n")
    assert {line.split("\t")[0] for line in out.splitlines()} == {it.id for it in library.summaries()}
    assert other.parts()[0] == library.parts()[0]
    assert other.originals == library.originals
    assert run("import", "--text-only", str(file), library=other)[1] == ""


def test_nothing_of_the_reader_comes_out_unless_it_is_chosen(run: Any, tmp_path: Path) -> None:
    for kind in ("markdown", "obsidian", "html", "docx", "csv", "bibtex", "csl"):
        assert run("export", "--as", kind, "--article", ARTICLES[0][0].id, str(tmp_path / kind))[0] == 0
    assert run("export", "--as", "json", "--with", "nothing", str(tmp_path / "all.json"))[0] == 0
    for name, content in files(tmp_path).items():
        assert b"Ask about" not in content, name
        assert b"harbour.html" not in content, name
        assert ARTICLES[0][0].original_sha256.encode() not in content, name


def test_what_is_chosen_goes_along(run: Any, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("export", "--as", "markdown", "--with", "notes,originals,manifest", str(out))[0] == 0
    found = files(out)
    assert set(found) == {
        "The harbour is closed.md",
        "The airport is closed.md",
        "Originals/The harbour is closed.html",
        "Originals/The airport is closed.html",
        "Manifest.txt",
    }
    assert b"Ask about the harbour." in found["The harbour is closed.md"]
    assert found["Manifest.txt"].count(b"\n") == 4


@pytest.mark.parametrize("kind", ["markdown", "obsidian", "html", "docx", "json"])
def test_names_of_files_and_their_hashes_come_out_where_they_are_listed(run: Any, tmp_path: Path, kind: str) -> None:
    article = ARTICLES[0][0]
    for along in ("hashes", "nothing"):
        asked = ("--as", kind, "--article", article.id, "--with", along)
        assert run("export", *asked, str(tmp_path / along))[0] == 0
        written = b"".join((files(tmp_path / along) or {"": (tmp_path / along).read_bytes()}).values())
        if written.startswith(b"PK"):
            with ZipFile(BytesIO(written)) as archive:
                written = archive.read("word/document.xml")
        for told in (article.source, article.original_sha256):
            assert (told.encode() in written) == (along == "hashes"), (kind, told)


@pytest.mark.parametrize(
    ("chosen", "titles"),
    [
        (("--project", "pier"), ["The harbour is closed"]),
        (("--search", "airport"), ["The airport is closed"]),
        (("--tag", "#check"), ["The airport is closed", "The harbour is closed"]),
        (("--person", "Vale"), []),
        (("--project", "Pier", "--search", "airport"), []),
        (("--colour", "green"), []),
    ],
)
def test_a_part_is_chosen(run: Any, tmp_path: Path, chosen: tuple[str, ...], titles: list[str]) -> None:
    file = tmp_path / "out.json"
    status, _, err = run("export", "--as", "csl", *chosen, str(file))
    if titles:
        assert [it["title"] for it in json.loads(file.read_bytes())] == titles
    else:
        assert (status, file.exists()) == (1, False)
        assert "so nothing was written; check" in err


@pytest.mark.parametrize(
    "asked",
    [
        ("--as", "pdf", "out.pdf"),
        ("--as", "csv", "--with", "everything", "out"),
        ("--as", "csv", "--colour", "mauve", "out"),
        ("--as", "csv", "--project", "none", "out"),
        ("--as", "csv", "a:b"),
        ("--as", "json", "gone/out.json"),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_nothing(run: Any, root: Path, asked: tuple[str, ...]) -> None:
    status, out, err = run("export", *asked[:-1], str(root.parent / asked[-1]))
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert files(root.parent) == {}


def test_notes_go_to_other_programs_and_come_from_them(run: Any, library: FakeLibrary, tmp_path: Path) -> None:
    file, other = tmp_path / "notes.jsonld", FakeLibrary()
    assert run("export", "--as", "annotations", str(file))[0] == 0
    put(other, "harbour")
    status, out, err = run("import", str(file), library=other)
    assert (status, out) == (1, "")
    assert "1 note is new" in err
    assert "no article here is “The airport is closed”" in err
    (note,) = other.notes(ARTICLES[0][0].id)
    assert (note.body, note.tags) == ("Ask about the harbour.", ("check",))
    assert run("import", str(file))[2].startswith(f"readback: {file}: 0 notes are new")


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_what_is_there_stays(run: Any, tmp_path: Path, kind: str) -> None:
    there = tmp_path / "there"
    there.write_text("mine", encoding="utf-8")
    status, out, err = run("export", "--as", kind, str(there))
    assert (status, out, there.read_text(encoding="utf-8")) == (1, "", "mine")
    assert "is there already" in err


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"{", "it is damaged"),
        (b'{"readback": 99}', "a newer Readback"),
        (b'{"readback": 1, "articles": [{"article": {}}]}', "changed at articles[0].article, so"),
        (b"[]", "nothing that Readback takes in"),
    ],
)
def test_what_cannot_be_taken_in_is_told_and_nothing_is_kept(
    run: Any, library: FakeLibrary, tmp_path: Path, content: bytes, told: str
) -> None:
    before = str(library.parts())
    file = tmp_path / "in.json"
    file.write_bytes(content)
    status, out, err = run("import", str(file))
    assert (status, out, told in err, str(library.parts())) == (1, "", True, before)


def test_a_library_that_refuses_halfway_is_as_it_was(run: Any, library: FakeLibrary, tmp_path: Path) -> None:
    file, other = tmp_path / "all.json", FakeLibrary()
    run("export", "--as", "json", str(file))
    saved = other.save_note

    def refuse(note: Any) -> None:
        other.save_note = saved  # type: ignore[method-assign]
        other.refusal = Unwritable.FULL
        try:
            other.refuse()
        finally:
            other.refusal = None

    other.save_note = refuse  # type: ignore[method-assign]
    status, _, err = run("import", str(file), library=other)
    assert (status, "full disk" in err) == (1, True)
    assert other.summaries() == ()


def agree(library: FakeLibrary, subject: Subject, terms: Terms) -> None:
    library.catalogue.save_agreement(Agreement("agreed", subject, terms, NOON))


def test_what_is_off_the_record_is_not_taken_out_and_it_is_said_why(
    run: Any, library: FakeLibrary, tmp_path: Path
) -> None:
    terms = Terms(Effect.OFF, source="Mira Okonjo", agreed="2026-05-03")
    agree(library, Subject(Over.ARTICLE, ARTICLES[0][0].id), terms)
    for kind in ("markdown", "docx", "csv", "json", "bibtex", "annotations"):
        status, out, err = run("export", "--as", kind, str(tmp_path / kind))
        assert (status, out) == (1, "")
        assert "held back: off the record with Mira Okonjo since 2026-05-03" in err
    assert not files(tmp_path)


def test_what_is_held_back_is_left_out_where_it_is_asked_for(run: Any, library: FakeLibrary, tmp_path: Path) -> None:
    held, title = ARTICLES[0][0].id, ARTICLES[0][0].title
    agree(library, Subject(Over.ARTICLE, held), Terms(Effect.OFF, source="Mira Okonjo", agreed="2026-05-03"))
    status, _, err = run("export", "--as", "json", "--leave-out", str(tmp_path / "rest.json"))
    assert status == 0
    assert f"{held} was left out: off the record with Mira Okonjo since 2026-05-03" in err
    assert title not in err
    (content,) = files(tmp_path).values()
    assert title.encode() not in content
    assert held.encode() not in content
    assert ARTICLES[1][0].title.encode() in content


def test_background_is_taken_out_under_its_description(run: Any, library: FakeLibrary, tmp_path: Path) -> None:
    terms = Terms(Effect.BACKGROUND, description="a harbour official")
    agree(library, Subject(Over.PERSON, person="Mira Okonjo"), terms)
    for kind in ("markdown", "obsidian", "html", "csv", "json", "annotations"):
        assert run("export", "--as", kind, "--with", "notes", str(tmp_path / kind))[0] == 0
    found = files(tmp_path)
    assert found
    for name, content in found.items():
        assert b"okonjo" not in content.lower(), name
    assert b"a harbour official" in b"".join(found.values())


def test_what_is_printed_passes_the_gate_too(run: Any, library: FakeLibrary) -> None:
    agree(library, Subject(Over.NOTE, ARTICLES[0][0].id, note="note of harbour"), Terms(Effect.OFF))
    status, out, err = run("notes")
    assert status == 1
    assert [line.split("\t")[-1] for line in out.splitlines()] == ["Ask about the airport."]
    assert "1 line not printed: it was held back: off the record; change" in err
    status, out, err = run("notes", "--json")
    assert (status, out) == (1, "")
    assert run("search", "airport")[0] == 0


def test_what_leaves_is_told_and_nothing_is_written(run: Any, library: FakeLibrary, tmp_path: Path) -> None:
    out = tmp_path / "out"
    status, told, err = run("export", "--as", "markdown", "--what-leaves", str(out))
    assert status == 0
    lines = [line.split("\t") for line in told.splitlines()]
    assert [it[1] for it in lines if it[0] == "file"] == ["The airport is closed.md", "The harbour is closed.md"]
    assert ["field", "text"] in lines
    assert "Readback replaces names. It cannot tell whether the rest gives the person away." in err
    assert not out.exists()


def test_words_that_must_not_leave_stop_it(run: Any, tmp_path: Path) -> None:
    out = tmp_path / "out"
    status, told, err = run("export", "--as", "docx", "--words", "stay closed, never", str(out))
    assert (status, told) == (1, "")
    assert "“stay closed” must not leave, but stands in The airport is closed.docx, word/document.xml, line" in err
    assert not out.exists()
    status, told, err = run("export", "--as", "docx", "--words", "stay closed", "--what-leaves", str(out))
    assert status == 1
    assert "found\tstay closed\tThe airport is closed.docx\tword/document.xml, line" in told
    assert run("export", "--as", "docx", "--words", "never", str(out))[0] == 0


def test_a_name_that_only_a_file_has_is_found_in_it(run: Any, library: FakeLibrary, tmp_path: Path) -> None:
    library.originals[ARTICLES[0][0].id] = ".html", b"<p>closed<!-- told by Lena Marsh -->"
    agree(library, Subject(Over.PERSON, person="Lena Marsh"), Terms(Effect.OFF))
    status, _, err = run("export", "--as", "markdown", "--with", "originals", str(tmp_path / "out"))
    assert status == 1
    assert "“Lena Marsh” must not leave, but stands in Originals/The harbour is closed.html" in err
