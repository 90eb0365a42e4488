"""Drafts of other kinds become a Word document, which other programs open."""

import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from copy_reports import STORY, article_of, checked, of_every_kind
from formats.packages import draft_of
from readback.core.quotecheck.copying import CopyKind
from readback.export import English, copied
from word_marks import comments, parts, ranges

TEXT = "\n\n".join(STORY).encode()
OFFICE = shutil.which("soffice")


def copy_of(original: bytes, name: str = "story.txt") -> bytes:
    article = article_of(original, name)
    suffix = Path(name).suffix
    made = replace(checked(article, (), original), suffix=suffix, report=of_every_kind(article))
    return copied(made, CopyKind.WORD, English())


def test_the_text_is_set_with_its_comments_and_the_lists_at_its_end():
    copy = copy_of(TEXT)
    lines = draft_of(copy).lines
    assert (lines[0], *lines[2 : len(STORY) + 1]) == STORY
    words = list(ranges(copy).values())
    assert words[2:4] == ["We can wait,” she says, “until the summer.", "Safety always came first,"]
    assert "Sources" in lines
    assert len(comments(copy)) == 7


def test_the_byline_stands_below_the_headline():
    story = "\n\n".join((STORY[0], "By Mira Rask", *STORY[1:]))
    article = article_of(story.encode(), "story.txt")
    document = parts(copied(checked(article, ()), CopyKind.WORD, English()))["word/document.xml"].decode()
    assert document.index(STORY[0]) < document.index(">by Mira Rask<") < document.index(STORY[1][:40])


def test_headings_items_and_signs_that_xml_cannot_hold_are_set():
    text = "# A title for it\n\n## Part one\n\n- first “serious and getting worse” of all\n- second\n\n> a \x0b b\n"
    lines = draft_of(copied(checked(article_of(text.encode(), "a.md"), ()), CopyKind.WORD, English())).lines
    assert [it for it in lines if it.endswith(("second", "one"))] == ["Part one", "• second"]


def test_two_runs_give_the_same_bytes_and_no_date_but_the_earliest():
    assert copy_of(TEXT) == copy_of(TEXT)
    with ZipFile(BytesIO(copy_of(TEXT))) as archive:
        assert {it.date_time for it in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert not [it for it in parts(copy_of(TEXT)) if it.startswith("docProps")]


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("name", ["story.txt", "story.docx"])
def test_libreoffice_opens_it_and_has_every_comment(name: str, tmp_path: Path):
    original = copied(checked(article_of(TEXT, "a.txt"), ()), CopyKind.WORD, English()) if "docx" in name else TEXT
    copy = copy_of(original, name)
    (tmp_path / "copy.docx").write_bytes(copy)
    home = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    command = [str(OFFICE), "--headless", home, "--convert-to", "odt", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "copy.docx")], check=True, capture_output=True, timeout=50)
    found = parts((tmp_path / "copy.odt").read_bytes())["content.xml"].decode()
    assert found.count("<office:annotation ") == len(comments(copy))
    assert draft_of((tmp_path / "copy.odt").read_bytes(), "copy.odt").lines == draft_of(copy).lines
