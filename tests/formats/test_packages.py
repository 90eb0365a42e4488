"""What documents and books that are archives have in common, and books."""

from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.packages import W, book, chapter, draft_of, open_document, package, run, word, word_of
from formats.texts import STORY
from readback.core.document import LandmarkKind, Role
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


def page(body: str) -> str:
    return chapter().replace("<html ", '<html xmlns:epub="http://www.idpf.org/2007/ops" ').replace(
        "<body>", f"<body>{body}"
    )  # fmt: skip


def test_the_notes_of_a_book_stand_behind_it_and_are_referred_to():
    reference = '<a epub:type="noteref" href="#n{0}">{0}</a>'
    first = (
        f"<h2>The logs</h2><p>It was fear{reference.format(1)}.</p>"
        f"<table><tr><td>May</td><td>two{reference.format(2)}</td></tr></table>"
        '<aside epub:type="footnote" id="n1"><p>1. Logs of the ferry.</p><p>12 of them.</p></aside>'
    )
    second = (
        '<p>Of what?</p><section epub:type="endnotes"><h3>Notes</h3><ol start="2">'
        '<li id="n2"><p>Counted. <a role="doc-backlink" href="#r">back</a></p></li></ol></section>'
    )
    found = draft_of(book({"a.xhtml": page(first), "b.xhtml": page(second)}, ["a.xhtml", "b.xhtml"]), "a.epub")
    assert [(it.form.role, it.form.label, it.text) for it in found.paragraphs] == [
        (Role.HEADING, "", "The logs"),
        (Role.BODY, "", "It was fear."),
        (Role.TABLE, "", "May · two"),
        (Role.BODY, "", "Of what?"),
        (Role.HEADING, "", "Notes"),
        (Role.FOOTNOTE, "1", "Logs of the ferry."),
        (Role.FOOTNOTE, "", "12 of them."),
        (Role.FOOTNOTE, "2", "Counted."),
    ]
    assert [(mark.offset, mark.label) for it in found.paragraphs for mark in it.landmarks] == [(11, "1"), (9, "2")]


BEFORE = '<p>It was fear<sup><a id="r1" href="{0}#n1">1</a></sup> and<a id="r2" href="{0}#n2">[2]</a> rust.</p>'


@pytest.mark.parametrize(
    "notes",
    [
        '<p id="n1"><sup><a href="{0}#r1">1</a></sup> Logs.</p><p id="n2"><a href="{0}#r2">[2]</a>. 12 letters.</p>',
        '<p><a id="n1" href="{0}#r1">1</a>. Logs.</p><p><a name="n2"></a>2. 12 letters.</p>',
        '<ol><li id="n1">Logs. <a href="{0}#r1">back</a></li><li id="n2"><p>12 letters.</p></li></ol>',
        '<div id="n1"><a href="{0}#r1">^</a> Logs.</div><div id="n2"><span>[2]</span> 12 letters.</div>',
    ],
    ids=["paragraphs", "anchors", "items", "boxes"],
)
@pytest.mark.parametrize("apart", [True, False])
def test_the_notes_of_a_book_that_does_not_say_what_they_are(notes, apart):
    if apart:
        chapters = {"a.xhtml": page(BEFORE.format("b.xhtml")), "b.xhtml": page(notes.format("a.xhtml"))}
    else:
        chapters = {"a.xhtml": page(BEFORE.format("") + "<p>Of what?</p>" + notes.format(""))}
    found = draft_of(book(chapters, list(chapters)), "a.epub")
    assert found.lines[0] == "It was fear and rust."
    assert [(mark.offset, mark.label) for mark in found.paragraphs[0].landmarks] == [(11, "1"), (15, "2")]
    assert [(it.form.role, it.form.label, it.text) for it in found.paragraphs[-2:]] == [
        (Role.FOOTNOTE, "1", "Logs."),
        (Role.FOOTNOTE, "2", "12 letters."),
    ]


PIECES = st.sampled_from(
    [
        "word ", "<br/>", "</p><p>", "</p><table><tr><td>a</td><td>", "</td></tr></table><p>",
        '<a epub:type="noteref" href="#s1">1</a>', '<sup><a href="#n2">2</a></sup>',
        '<i epub:type="pagebreak" title="7"/>',
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=12))
def test_every_landmark_of_a_book_lies_in_its_paragraph_and_every_reference_has_its_note(pieces):
    notes = '<aside epub:type="footnote" id="s1"><p>1 Logs.</p></aside><p id="n2">2 A letter.</p>'
    found = draft_of(book({"a.xhtml": page(f"<p>Ferry. {''.join(pieces)}</p>{notes}")}, ["a.xhtml"]), "a.epub")
    marks = [(mark, it) for it in found.paragraphs for mark in it.landmarks]
    assert all(0 <= mark.offset <= len(it.text) for mark, it in marks)
    labels = {it.form.label for it in found.paragraphs if it.form.role is Role.FOOTNOTE}
    assert {mark.label for mark, _ in marks if mark.kind is LandmarkKind.NOTE} <= labels
    assert len(marks) == sum("href" in piece or "pagebreak" in piece for piece in pieces)


@pytest.mark.parametrize(
    "body",
    [
        '<p>See<sup><a href="#far">1</a></sup>.</p><p>Nothing there.</p>',
        '<p id="up">It was.</p><p>See<sup><a href="#up">1</a></sup> above.</p>',
        '<p><a href="#two">2</a></p><div id="two"><h2>Two</h2><p>It was.</p></div>',
        '<p>See<sup><a href="#two">2</a></sup></p><div id="two"><h2>Two</h2><p>It was.</p></div>',
        '<p>The year <a href="#two">1987</a>.</p><p id="two">It was.</p>',
    ],
    ids=["nowhere", "upwards", "contents", "a chapter", "words"],
)
def test_a_number_that_leads_to_no_note_is_text(body):
    found = draft_of(book({"a.xhtml": page(body)}, ["a.xhtml"]), "a.epub")
    assert not any(it.landmarks or it.form.role is Role.FOOTNOTE for it in found.paragraphs)


def test_the_pages_of_the_printed_book_begin_where_it_says():
    broken = '<span epub:type="pagebreak" id="p{0}" aria-label=" Page {0}. "/>'
    chapters = {
        "a.xhtml": page(f"<p>It was fear.{broken.format('ix')} Of what?</p><div epub:type='pagebreak' title='x'/>"),
        "b.xhtml": page("<p>A hull.</p><p id='here'>An end.</p>"),
        "nav.xhtml": page(
            '<nav epub:type="page-list"><ol><li><a href="b.xhtml#here">2</a></li><li><a href="a.xhtml">viii</a></li>'
            "</ol></nav>"
        ),
    }
    found = draft_of(book(chapters, ["a.xhtml", "b.xhtml"], properties={"nav.xhtml": "nav"}), "a.epub")
    assert [
        (it.text, [(mark.offset, mark.label, mark.number) for mark in it.landmarks]) for it in found.paragraphs
    ] == [
        ("It was fear. Of what?", [(0, "viii", 0), (12, "ix", 1)]),
        ("A hull.", [(0, "x", 2)]),
        ("An end.", [(0, "2", 3)]),
    ]


def test_a_book_with_a_damaged_list_of_pages_is_read():
    content = book({"a.xhtml": chapter(*STORY), "n.xhtml": "<nav"}, ["a.xhtml"], properties={"n.xhtml": "nav"})
    assert draft_of(content, "a.epub").lines == tuple(STORY)


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


LONG = "9" * 5000
NUMBERING = (
    f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="{LONG}"><w:start w:val="{LONG}"/></w:lvl>'
    f'</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="{LONG}">'
    f'<w:startOverride w:val="{LONG}"/></w:lvlOverride></w:num></w:numbering>'
)
LISTED = f'<w:numPr><w:ilvl w:val="{LONG}"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="{LONG}"/>'


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (open_document(f'<text:p>It<text:s text:c="{LONG}"/>was fear.</text:p>'), "a.odt"),
        (word(f"<w:p><w:pPr>{LISTED}</w:pPr>{run('It was fear.')}</w:p>", numbering=NUMBERING), "a.docx"),
    ],
)
def test_a_number_too_long_to_be_read_is_passed_over(content, name):
    assert read(BytesIO(content), name).draft.lines == ("It was fear.",)
