"""Documents and books that are archives: Word, OpenDocument, epub."""

from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.packages import CORE, W, book, chapter, open_document, package, run, word, word_of
from formats.texts import STORY
from readback.core.article import Draft, article_from
from readback.core.document import Landmark, LandmarkKind, Role
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.workspace import now
from readback.formats.readers import read

HEAD, *BODY = STORY


def draft_of(content: bytes, name: str = "a.docx") -> Draft:
    return read(BytesIO(content), name).draft


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


# Word ------------------------------------------------------------------------------------------------------------


def test_changes_that_were_tracked_are_taken_as_made():
    body = (
        f'<w:p>{run("The ferry was ")}<w:ins w:id="1">{run("never ")}</w:ins>'
        f'<w:del w:id="2"><w:r><w:delText>always </w:delText></w:r></w:del>{run("sound.")}</w:p>'
    )
    assert draft_of(word(body)).lines == ("The ferry was never sound.",)


def test_tables_text_boxes_and_content_controls_lose_nothing():
    cells = "".join(f"<w:tc><w:p>{run(it)}</w:p></w:tc>" for it in ("Ferry", "1987", ""))
    body = (
        f"<w:sdt><w:sdtContent><w:p>{run(BODY[0])}</w:p></w:sdtContent></w:sdt>"
        f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
        f"<w:p>{run(BODY[1])}<w:r><w:txbxContent><w:p>{run(BODY[2])}</w:p></w:txbxContent></w:r></w:p>"
    )
    assert draft_of(word(body)).lines == (BODY[0], "Ferry · 1987", BODY[1], BODY[2])


def test_what_a_word_processor_keeps_for_itself_is_no_text():
    body = (
        f"<w:p>{run('Page ')}<w:r><w:instrText>PAGE</w:instrText></w:r>{run('one')}<w:r><w:tab/></w:r>{run('two')}"
        f"<w:r><w:br/></w:r>{run('three co')}<w:r><w:noBreakHyphen/></w:r>{run('op')}</w:p>"
    )
    assert draft_of(word(body)).lines == ("Page one two", "three co\u2011op")


def test_a_text_for_old_programs_is_not_read_twice():
    body = (
        '<w:p><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice>{run('once')}</mc:Choice><mc:Fallback>{run('twice')}</mc:Fallback></mc:AlternateContent></w:p>"
    )
    assert draft_of(word(body)).lines == ("once",)


def test_footnotes_stand_behind_the_text_with_their_numbers():
    notes = (
        f'<w:footnotes {W}><w:footnote w:type="separator"><w:p>{run("x")}</w:p></w:footnote>'
        f'<w:footnote w:id="4"><w:p>{run("Logs of the ferry.")}</w:p></w:footnote>'
        f'<w:footnote w:id="2"><w:p>{run("A letter.")}</w:p></w:footnote>'
        f'<w:footnote w:id="9"><w:p>{run("Referred to nowhere.")}</w:p></w:footnote></w:footnotes>'
    )
    ends = f'<w:endnotes {W}><w:endnote w:id="1"><w:p>{run("Now lost.")}</w:p></w:endnote></w:endnotes>'
    body = (
        f'<w:p>{run("It was fear")}<w:r><w:footnoteReference w:id="4"/></w:r>{run(" they wrote")}'
        f'<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r>{run(".")}</w:p>'
    )
    found = draft_of(word(body, footnotes=notes, endnotes=ends))
    assert [(block.form.label, block.text) for block in found.paragraphs] == [
        ("", "It was fear they wrote."),
        ("1", "Logs of the ferry."),
        ("2", "A letter."),
        ("i", "Now lost."),
    ]
    assert {block.form.role for block in found.paragraphs[1:]} == {Role.FOOTNOTE}
    assert [(mark.offset, mark.label) for mark in found.paragraphs[0].landmarks] == [(11, "1"), (22, "2"), (22, "i")]


STYLES = (
    f'<w:styles {W}><w:style w:styleId="H"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:styleId="K"><w:name w:val="Our heads"/><w:basedOn w:val="B"/></w:style>'
    '<w:style w:styleId="B"><w:name w:val="Base"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
    '<w:style w:styleId="Q"><w:name w:val="Quote"/></w:style><w:style w:styleId="C"><w:name w:val="caption"/></w:style>'
    '<w:style w:styleId="L"><w:name w:val="List Bullet"/>'
    '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    "</w:styles>"
)
NUMBERING = (
    f'<w:numbering {W}><w:abstractNum w:abstractNumId="5">'
    '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>'
    '</w:abstractNum><w:abstractNum w:abstractNumId="6"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num></w:numbering>'
)


def styled(text: str, style: str = "", list_: int = 0, depth: int = 0) -> str:
    numbers = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_}"/></w:numPr>' if list_ else ""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{numbers}</w:pPr>{run(text)}</w:p>"


def test_styles_and_lists_say_what_a_paragraph_is():
    items = (("one", 0), ("below", 1), ("below too", 1), ("two", 0), ("below again", 1))
    body = "".join(
        [
            styled("Ferry warned", "Title"),
            styled("The logs", "H"),
            styled("Our own style", "K"),
            styled("Nobody came.", "Q"),
            styled("The pier", "C"),
            *(styled(text, list_=1, depth=depth) for text, depth in items),
            styled("a bullet", "L"),
            styled("An end."),
        ]
    )
    found = draft_of(word(body, styles=STYLES, numbering=NUMBERING))
    assert [(block.form.role, block.form.level, block.form.label) for block in found.paragraphs] == [
        (Role.HEADING, 1, ""),
        (Role.HEADING, 2, ""),
        (Role.HEADING, 3, ""),
        (Role.QUOTE, 0, ""),
        (Role.CAPTION, 0, ""),
        (Role.ITEM, 0, "3."),
        (Role.ITEM, 1, "3.a)"),
        (Role.ITEM, 1, "3.b)"),
        (Role.ITEM, 0, "4."),
        (Role.ITEM, 1, "4.a)"),
        (Role.ITEM, 0, ""),
        (Role.BODY, 0, ""),
    ]


@pytest.mark.parametrize("sign", ["<w:lastRenderedPageBreak/>", '<w:br w:type="page"/>'])
def test_pages_begin_where_word_turned_them(sign):
    body = f"<w:p>{run('It was ')}<w:r>{sign}</w:r>{run('fear.')}</w:p><w:p><w:r>{sign}</w:r>{run('Of what?')}</w:p>"
    found = draft_of(word(body))
    text = article_from(found, opened=now(), original_sha256="", source="a.docx")
    marks = [(text.text[mark.offset :].split()[0], mark.label) for mark in text.landmarks]
    assert marks == [("fear.", "2"), ("Of", "3")]


def test_a_table_that_lays_out_the_page_is_no_table():
    cell = "".join(f"<w:p>{run(line)}</w:p>" for line in STORY)
    found = draft_of(word(f"<w:tbl><w:tr><w:tc>{cell}</w:tc></w:tr></w:tbl>"))
    assert found.lines == tuple(STORY)


def test_the_title_is_what_is_set_as_one():
    title = f'<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>{run(HEAD)}</w:p>'
    body = f"<w:p>{run(BODY[0])}</w:p>{title}<w:p>{run(BODY[1])}</w:p>"
    assert draft_of(word(body)).title == HEAD


def test_properties_tell_author_and_day_and_a_title_that_stands_in_the_text():
    said = (
        "<dc:title>{}</dc:title><dc:creator>Mara Quist</dc:creator>"
        "<dcterms:modified>2026-05-14T08:30:00Z</dcterms:modified>"
    )
    found = draft_of(word_of(STORY, core=CORE.format(said.format(HEAD))))
    assert (found.title, found.byline, found.published) == (HEAD, "Mara Quist", "2026-05-14T08:30+00:00")
    assert draft_of(word_of(STORY, core=CORE.format(said.format("Document1")))).title == HEAD


# OpenDocument ----------------------------------------------------------------------------------------------------


def test_blanks_tabs_breaks_and_headings_of_open_documents():
    body = (
        f"<text:h>{HEAD}</text:h><text:p>two<text:s text:c='3'/>blanks<text:tab/>and<text:line-break/>a\nline</text:p>"
        f"<text:list><text:list-item><text:p>{BODY[0]}</text:p></text:list-item></text:list>"
    )
    assert draft_of(open_document(body), "a.odt").lines == (HEAD, "two blanks and", "a line", BODY[0])


def test_notes_frames_tables_and_deleted_text_of_open_documents():
    body = (
        f"<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>"
        f"<text:p>Logs<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        f"<text:p>Of the ferry.</text:p></text:note-body></text:note> show"
        f"<draw:frame><draw:text-box><text:p>{BODY[0]}</text:p></draw:text-box>"
        f"</draw:frame> it.<office:annotation><text:p>check</text:p></office:annotation></text:p>"
        f"<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
        f"<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
    )
    found = draft_of(open_document(body), "a.odt")
    assert found.lines == ("Logs show it.", BODY[0], "a · b", "Of the ferry.")
    assert found.paragraphs[0].landmarks == (Landmark(4, LandmarkKind.NOTE, "1"),)
    assert [(it.form.role, it.form.label) for it in found.paragraphs[2:]] == [(Role.TABLE, ""), (Role.FOOTNOTE, "1")]


def test_styles_and_lists_of_open_documents_say_what_a_paragraph_is():
    styles = (
        '<office:automatic-styles><style:style style:name="P1" style:parent-style-name="Quotations"/>'
        '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" '
        'style:num-suffix="." text:start-value="4"/><text:list-level-style-bullet text:level="2"/></text:list-style>'
        "</office:automatic-styles>"
    )
    body = (
        '<text:p text:style-name="Title">Ferry warned</text:p><text:h text:outline-level="3">The logs</text:h>'
        '<text:p text:style-name="P1">Nobody came.</text:p><text:p text:style-name="Illustration">The pier</text:p>'
        '<text:list text:style-name="L1"><text:list-item><text:p>one</text:p><text:p>more of it</text:p>'
        "<text:list><text:list-item><text:p>below</text:p></text:list-item></text:list></text:list-item>"
        "<text:list-item><text:p>two</text:p></text:list-item></text:list>"
        "<text:p>A<text:soft-page-break/>n end.</text:p>"
    )
    found = draft_of(open_document(body, styles=styles), "a.odt")
    assert [(block.form.role, block.form.level, block.form.label) for block in found.paragraphs] == [
        (Role.HEADING, 1, ""),
        (Role.HEADING, 3, ""),
        (Role.QUOTE, 0, ""),
        (Role.CAPTION, 0, ""),
        (Role.ITEM, 0, "4."),
        (Role.ITEM, 0, ""),
        (Role.ITEM, 1, ""),
        (Role.ITEM, 0, "5."),
        (Role.BODY, 0, ""),
    ]
    assert found.paragraphs[-1].landmarks == (Landmark(1, LandmarkKind.PAGE, "2", 1),)


def test_what_an_open_document_says_of_itself():
    meta = (
        f"<dc:title>{HEAD}</dc:title><meta:initial-creator>Mara Quist</meta:initial-creator>"
        "<dc:creator>Somebody</dc:creator><dc:date>2026-05-14T08:30:00</dc:date>"
    )
    found = draft_of(open_document("".join(f"<text:p>{line}</text:p>" for line in STORY), meta), "a.odt")
    assert (found.title, found.byline, found.published) == (HEAD, "Mara Quist", "2026-05-14T08:30")


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
        (WORD[: len(WORD) // 2], "a.docx", Unreadable.UNKNOWN_KIND),
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
