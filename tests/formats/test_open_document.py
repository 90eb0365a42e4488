"""OpenDocument texts."""

from formats.packages import draft_of, open_document
from formats.texts import STORY
from readback.core.document import Landmark, LandmarkKind, Role

HEAD, *BODY = STORY


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
