"""What documents and books that are archives have in common, and books."""

from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.packages import W, book, chapter, draft_of, open_document, package, word, word_of
from formats.texts import STORY
from readback.core.errors import FileUnreadable, Unreadable
from readback.formats.readers import read

HEAD, *BODY = STORY


def reason_for(content: bytes, name: str = "a.docx") -> Unreadable:
    with pytest.raises(FileUnreadable) as error:
        read(BytesIO(content), name)
    return error.value.reason


WORD = word_of(STORY)
OPEN_DOCUMENT = open_document("".join(f"<text:p>{line}</text:p>" for line in STORY))
BOOK = book({"a.xhtml": chapter(*STORY[:3]), "b.xhtml": chapter(*STORY[3:])}, ["a.xhtml", "b.xhtml"])


@pytest.mark.parametrize(("content", "name"), [(WORD, "a.docx"), (OPEN_DOCUMENT, "a.odt"), (BOOK, "a.epub")])
@pytest.mark.parametrize("renamed", [None, "renamed", "renamed.txt"])
def test_the_same_article_is_the_same_in_every_format_whatever_it_is_called(content, name, renamed):
    found = draft_of(content, renamed or name)
    assert (found.title, found.lines) == (HEAD, tuple(STORY))


# Books -----------------------------------------------------------------------------------------------------------


def test_a_book_is_read_in_the_order_of_its_spine_without_its_contents():
    chapters = {"b.xhtml": chapter(*BODY[2:]), "toc.xhtml": chapter("Contents"), "a.xhtml": chapter(*BODY[:2])}
    said = "<dc:title>The Night Ferry</dc:title><dc:creator>Mara Quist</dc:creator><dc:creator>Jon Holm</dc:creator>"
    content = book(
        chapters, ["toc.xhtml", "a.xhtml", "missing", "b.xhtml"],
        f"{said}<dc:date>2026-05-14</dc:date><dc:publisher>Skarholm Press</dc:publisher>", {"toc.xhtml": "nav"},
    )  # fmt: skip
    found = draft_of(content, "a.epub")
    assert found.lines == ("The Night Ferry", *BODY)
    assert (found.byline, found.published, found.outlet) == ("Mara Quist, Jon Holm", "2026-05-14", "Skarholm Press")


# Bad ones --------------------------------------------------------------------------------------------------------

CONTAINER = '<container><rootfiles><rootfile full-path="x.opf"/></rootfiles></container>'
BOMB = package({"word/document.xml": b"<a>" + b" " * 60_000_000 + b"</a>"})
MANY = package({"word/document.xml": "<a/>"} | {f"p{n}": "" for n in range(5_001)})
TYPE = '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa">]>'
ENTITIES = package({"word/document.xml": f"{TYPE}<w:document {W}><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:document>"})
DRM = '<encryption><EncryptedData><CipherReference URI="OEBPS/a.xhtml"/></EncryptedData></encryption>'
PROTECTED = package({"META-INF/container.xml": CONTAINER, "META-INF/encryption.xml": DRM})


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (WORD[: len(WORD) // 2], "a.docx", Unreadable.DAMAGED),
        (package({"word/document.xml": "<w:document"}), "a.docx", Unreadable.DAMAGED),
        (package({"content.xml": "no xml"}), "a.odt", Unreadable.DAMAGED),
        (package({"META-INF/container.xml": CONTAINER}), "a.epub", Unreadable.DAMAGED),
        (package({"META-INF/container.xml": "<container/>"}), "a.epub", Unreadable.DAMAGED),
        (package({"sheet.xml": "<a/>"}), "a.xlsx", Unreadable.UNKNOWN_KIND),
        (word(""), "a.docx", Unreadable.NO_TEXT),
        (open_document("<text:p/>"), "a.odt", Unreadable.NO_TEXT),
        (book({"a.xhtml": chapter()}, ["a.xhtml"]), "a.epub", Unreadable.NO_TEXT),
        (BOMB, "a.docx", Unreadable.TOO_LARGE),
        (MANY, "a.docx", Unreadable.TOO_LARGE),
        (ENTITIES, "a.docx", Unreadable.DAMAGED),
        (open_document("<text:p>x</text:p>", manifest="<m><encryption-data/></m>"), "a.odt", Unreadable.ENCRYPTED),
        (PROTECTED, "a.epub", Unreadable.ENCRYPTED),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "a.docx", Unreadable.ENCRYPTED),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(90), "a.doc", Unreadable.UNKNOWN_KIND),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_why(content, name, reason):
    assert reason_for(content, name) is reason


def test_an_entity_from_outside_is_not_fetched(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    page = chapter("Ferry").replace("<!DOCTYPE html>", f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]>')
    found = draft_of(book({"a.xhtml": page.replace("Ferry", "Ferry &x; line")}, ["a.xhtml"]), "a.epub")
    assert "secret" not in " ".join(found.lines)


def test_a_name_that_climbs_out_of_the_archive_opens_nothing():
    climbing = book({"a.xhtml": chapter(*BODY)}, ["a.xhtml"]).replace(b"a.xhtml", b"../a.xm")
    with suppress(FileUnreadable):
        draft_of(climbing, "a.epub")


@given(
    st.sampled_from([WORD, OPEN_DOCUMENT, BOOK]),
    st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=8),
)
def test_a_damaged_archive_gives_a_draft_or_a_reason(content, changes):
    changed = bytearray(content)
    for at, value in changes:
        changed[at % len(changed)] = value
    with suppress(FileUnreadable):
        assert draft_of(bytes(changed), "a.docx").lines
