import hashlib
import io
from contextlib import suppress
from io import BytesIO
from typing import BinaryIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from formats.packages import book, chapter, package
from formats.texts import STORY
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.ports import ARTICLE, Mode, Wish
from readback.formats import readers
from readback.formats.readers import LARGEST_FILE, MARKDOWN, PLAIN, READERS, Format, read

AS_IS, WHOLE = Wish(Mode.AS_IS), Wish(Mode.WHOLE)
TEXT = "\n".join(STORY)


def reason_for(content: bytes, name: str, *, as_is: bool = False) -> Unreadable:
    with pytest.raises(FileUnreadable) as error:
        read(BytesIO(content), name, AS_IS if as_is else ARTICLE)
    return error.value.reason


@pytest.mark.parametrize("name", ["a.txt", "a.TXT", "notes", "a.unknown", "a.md"])
def test_text_is_read_whatever_its_file_is_called(name):
    reading = read(BytesIO(TEXT.encode()), name)
    assert reading.draft.lines[-1].endswith(STORY[-1])
    assert reading.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()


@pytest.mark.parametrize("name", ["page.html", "page.htm", "page", "page.php"])
def test_html_is_told_by_its_ending_or_its_beginning(name):
    page = f"<!DOCTYPE html><html><body><p>{STORY[1]}</p><p>{STORY[5]}</p></body></html>"
    assert STORY[1] in read(BytesIO(page.encode()), name).draft.lines


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (b"", "a.txt", Unreadable.EMPTY),
        (b" \n\t\r\n ", "a.txt", Unreadable.EMPTY),
        (b"\xef\xbb\xbf  ", "a.txt", Unreadable.EMPTY),
        (bytes(range(256)) * 9, "a.txt", Unreadable.BINARY),
        (b"%PDF-1.7 ...", "a.pdf", Unreadable.DAMAGED),
        (b"PK\x03\x04" + bytes(90), "a.docx", Unreadable.DAMAGED),
        (b"bplist00" + bytes(90), "a.webarchive", Unreadable.DAMAGED),
        (bytes(range(256)) * 9, "a.docx", Unreadable.DAMAGED),
        (bytes(range(256)) * 9, "a.eml", Unreadable.DAMAGED),
        (b"\x89PNG\r\n" + bytes(90), "a.docx", Unreadable.UNKNOWN_KIND),
        (package({"xl/workbook.xml": "<workbook/>"}), "a.docx", Unreadable.UNKNOWN_KIND),
        (book({"a": chapter(*STORY)}, ["a"])[:-60], "a.epub", Unreadable.DAMAGED),
        (b"PK\x03\x04" + bytes(90), "renamed.txt", Unreadable.UNKNOWN_KIND),
        (b"<html><body><img src='http://192.0.2.1/x.png'></body></html>", "a.html", Unreadable.NO_TEXT),
        (b"---\ntitle: only a title\n---\n![](x.png)", "a.md", None),
    ],
)
def test_bad_files_are_refused_with_the_reason(content, name, reason):
    if reason is None:
        assert read(BytesIO(content), name).draft.title == "only a title"
    else:
        assert reason_for(content, name) is reason


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.md"])
def test_as_is_keeps_everything_but_the_mark_and_the_line_ends(name):
    content = b"\xef\xbb\xbfTitle\r\n\r\n<b>two</b>  blanks\xc2\xa0\r\n"
    assert read(BytesIO(content), name, AS_IS).draft.verbatim == "Title\n\n<b>two</b>  blanks\u00a0\n"


class Large(BytesIO):
    """A file that says it is larger than anything, and holds nothing."""

    def seek(self, offset: int, whence: int = 0) -> int:
        return LARGEST_FILE + 1 if whence == io.SEEK_END else super().seek(offset, whence)


def test_a_file_that_is_too_large_is_refused_without_being_read():
    with pytest.raises(FileUnreadable) as error:
        read(Large(), "a.txt")
    assert (error.value.reason, error.value.detail) == (Unreadable.TOO_LARGE, LARGEST_FILE + 1)


@pytest.mark.parametrize("as_is", [False, True])
def test_fifty_megabytes_of_text_are_refused_with_their_size(as_is):
    content = b"The ferry was warned three times. " * 1_500_000
    with pytest.raises(FileUnreadable) as error:
        read(BytesIO(content), "a.txt", AS_IS if as_is else ARTICLE)
    assert (error.value.reason, error.value.detail) == (Unreadable.TOO_LARGE, len(content))


def test_a_text_longer_than_any_article_is_refused(monkeypatch):
    monkeypatch.setattr(readers, "LONGEST_ARTICLE", 100)
    assert reason_for(TEXT.encode(), "a.txt") is Unreadable.TOO_LARGE
    page = f"<html><body><p>{'</p><p>'.join(STORY)}</p></body></html>"
    assert reason_for(page.encode(), "a.html") is Unreadable.TOO_LARGE


def test_a_disk_that_fails_is_not_the_readers_fault():
    class Failing(BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError

    def ask(file: BinaryIO) -> None:
        read(file, "a.txt")

    with pytest.raises(FileUnreadable) as error:
        ask(Failing(b"x"))
    assert error.value.reason is Unreadable.DAMAGED


RTF = r"{\rtf1\ansi " + r"\par ".join(STORY[:2]).replace("’", r"\u8217?") + "}"
SRT = "1\n00:00:05,000 --> 00:00:09,000\n" + STORY[1]


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (RTF, "a.rtf", STORY[1]),
        (RTF, "renamed.txt", STORY[1]),
        (SRT, "a.srt", STORY[1]),
        ("WEBVTT\n\n00:05.000 --> 00:09.000\n" + STORY[1], "a.vtt", STORY[1]),
        (f"From: Ann <a@b.c>\nDate: Thu, 14 May 2026 08:30:00 +0200\nSubject: Ferry\n\n{STORY[1]}", "a.eml", STORY[1]),
    ],
)
def test_documents_mail_and_transcripts_are_told_from_text(content, name, words):
    assert words in read(BytesIO(content.encode()), name).draft.lines


def test_a_transcript_without_a_title_is_called_as_its_file():
    assert read(BytesIO(SRT.encode()), "press day.srt").draft.title == "press day"
    named = f"WEBVTT - Ferry talk\n\n00:05.000 --> 00:09.000\n{STORY[1]}"
    assert read(BytesIO(named.encode()), "press day.vtt").draft.title == "Ferry talk"


def test_every_format_has_endings_of_its_own():
    endings = [ending for reader in READERS for ending in reader.endings]
    assert len(endings) == len(set(endings))
    assert all(isinstance(reader, Format) and reader.largest <= LARGEST_FILE for reader in READERS)
    assert {".txt", ".md"} <= PLAIN.endings | MARKDOWN.endings


@given(st.binary(max_size=400), st.sampled_from(["a.txt", "a.md", "a.html", "a"]), st.booleans())
@example(b"---\n", "a.md", False)
@example(b"<p>\xff\xfe", "a.html", False)
def test_any_bytes_give_a_draft_or_a_reason(content, name, as_is):
    with suppress(FileUnreadable):
        reading = read(BytesIO(content), name, AS_IS if as_is else ARTICLE)
        assert reading.draft.lines or reading.draft.verbatim


BOX = "Sign up for our newsletter and get the top stories in your inbox."
PAGE = (
    f"<html><head><title>{STORY[0]}</title></head><body><nav><a href=/>Home</a></nav><article><h1>{STORY[0]}</h1>"
    + "".join(f"<p>{line}</p>" for line in (*STORY[1:], BOX))
    + "</article><footer>Imprint</footer><script>alert(1)</script></body></html>"
)
MHTML = (
    "Snapshot-Content-Location: https://sound.example/ferry\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'
    f"{PAGE}\r\n--b--\r\n"
)


@pytest.mark.parametrize(("content", "name"), [(PAGE, "a.html"), (MHTML, "a.mhtml")])
def test_all_of_a_page_is_there_when_the_whole_is_wanted(content, name):
    assert BOX not in read(BytesIO(content.encode()), name).draft.lines
    lines = read(BytesIO(content.encode()), name, WHOLE).draft.lines
    assert [line for line in lines if line in {"Home", BOX, "Imprint"}] == ["Home", BOX, "Imprint"]
    assert set(STORY) <= set(lines)
    assert not any("alert" in line for line in lines)


def test_the_whole_of_a_text_is_its_lines_as_they_were_written():
    text = f"# {STORY[0]}\n\nBy Jo Tallis\n\n*It* was fear.\n"
    assert read(BytesIO(text.encode()), "a.md", WHOLE).draft.lines == (
        f"# {STORY[0]}",
        "By Jo Tallis",
        "*It* was fear.",
    )


def test_the_whole_of_a_document_has_what_was_left_out_where_it_stood():
    rtf = r"{\rtf1\ansi " + r"\par ".join((*STORY[:3], BOX, *STORY[3:])).replace("’", r"\u8217?") + "}"
    read_ = read(BytesIO(rtf.encode()), "a.rtf").draft
    whole = read(BytesIO(rtf.encode()), "a.rtf", WHOLE).draft
    assert [left.text for left in read_.left_out] == [BOX]
    assert whole.lines == (*read_.lines[:3], BOX, *read_.lines[3:])
