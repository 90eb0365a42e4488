"""What leaves says nothing of who took it out, on which machine, from where, and at what time: looked for byte by byte.

Searched are the files, the parts of packages, and the streams of a pdf.
"""

import io
import platform
import re
import socket
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QApplication

from library.disks import FastDisk
from library.samples import Clock, a_note, an_article
from readback.core.library import Library
from readback.core.outgoing.model import Contents, OutKind, Selection
from readback.core.workspace import Workspace
from readback.export import taken_out
from readback.library import open_library
from readback.ui import words
from readback.ui.pdf import as_pdf

WHO, HOST, FOLDER = "qzuser", "qzhost", "qzfolder"
PLANTED = (WHO, HOST, FOLDER)


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """A library of a planted user, on a planted machine, in a planted folder."""
    for name in ("USER", "LOGNAME", "USERNAME", "LNAME"):
        monkeypatch.setenv(name, WHO)
    for name in ("HOSTNAME", "COMPUTERNAME"):
        monkeypatch.setenv(name, HOST)
    monkeypatch.setenv("HOME", str(tmp_path / FOLDER))
    monkeypatch.setattr(socket, "gethostname", lambda: HOST)
    monkeypatch.setattr(platform, "node", lambda: HOST)
    made = open_library(tmp_path / FOLDER, FastDisk(), Clock())
    for hours, subject in enumerate(("harbour", "airport")):
        article, content = an_article(subject, hours)
        made.add(article, BytesIO(content), ".html")
        made.save_note(a_note(article, f"qznote{subject}"))
    yield made
    made.close()


def leaving(library: Library, kind: OutKind, contents: Contents, qapp: QApplication) -> dict[str, bytes]:
    del qapp  # a pdf needs it
    taken = Workspace(library, Clock()).outgoing.take(Selection(), kind, contents)
    return dict(taken_out(taken, kind, words, as_pdf))


def inside(name: str, content: bytes) -> Iterator[bytes]:
    """A file, and all that is packed in it."""
    yield name.encode()
    yield content
    if content.startswith(b"PK"):
        with ZipFile(io.BytesIO(content)) as archive:
            for info in archive.infolist():
                yield from (info.filename.encode(), info.comment, info.extra, archive.read(info))
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", content, re.DOTALL) if content.startswith(b"%PDF") else ():
        try:
            yield zlib.decompress(stream)
        except zlib.error:
            yield stream


@pytest.mark.parametrize("kind", OutKind)
def test_nothing_tells_who_where_and_on_what_machine(library: Library, kind: OutKind, qapp: QApplication) -> None:
    everything = Contents(notes=True, originals=True, hashes=True, manifest=True)
    files = leaving(library, kind, everything, qapp)
    assert files
    for name, content in files.items():
        for part in inside(name, content):
            for planted in PLANTED:
                assert planted.encode() not in part, (name, planted)
                assert planted.encode("utf-16-be") not in part, (name, planted)


@pytest.mark.parametrize("kind", [it for it in OutKind if it is not OutKind.JSON])
def test_no_name_that_the_program_made_is_in_it(library: Library, kind: OutKind, qapp: QApplication) -> None:
    ids = [it.id for it in library.summaries()]
    for name, content in leaving(library, kind, Contents(notes=True), qapp).items():
        for part in inside(name, content):
            for made in (*ids, "qznote"):
                assert made.encode() not in part, (name, made)


def test_a_word_document_has_no_author_and_no_time(library: Library, qapp: QApplication) -> None:
    for content in leaving(library, OutKind.WORD, Contents(notes=True), qapp).values():
        with ZipFile(io.BytesIO(content)) as archive:
            for info in archive.infolist():
                assert info.date_time == (1980, 1, 1, 0, 0, 0)
                assert (info.create_system, info.extra, info.external_attr >> 16) == (0, b"", 0o600)
            told = archive.read("docProps/core.xml") if "docProps/core.xml" in archive.namelist() else b""
        assert re.search(rb"<(?:dc:creator|cp:lastModifiedBy)>[^<]+<", told) is None
        assert re.search(rb"T(?!00:00:00)\d\d:\d\d:\d\d", told) is None


def test_a_pdf_tells_the_day_alone(library: Library, qapp: QApplication) -> None:
    today = datetime.now(UTC).strftime("%Y%m%d").encode()
    for content in leaving(library, OutKind.PDF, Contents(), qapp).values():
        assert re.findall(rb"/CreationDate \(D:(\d{8})(\d{6})", content) == [(b"20260504", b"000000")]
        assert re.findall(rb"/Author \(([^)]*)\)", content) == [b""]
        assert re.findall(rb"<dc:creator>\s*<rdf:Seq>\s*<rdf:li>(.*?)</rdf:li>", content) == [b""]
        assert b"D:" + today not in content


def test_the_same_is_the_same_byte_for_byte(library: Library, qapp: QApplication) -> None:
    for kind in OutKind:
        assert leaving(library, kind, Contents(notes=True), qapp) == leaving(library, kind, Contents(notes=True), qapp)
