"""OpenDocument texts."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

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
    assert found.tracked
    assert not draft_of(open_document(f"<text:tracked-changes/><text:p>{BODY[0]}</text:p>"), "a.odt").tracked
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
    assert found.paragraphs[0].landmarks == (Landmark(0, LandmarkKind.PAGE, "1"),)
    assert found.paragraphs[-1].landmarks == (Landmark(1, LandmarkKind.PAGE, "2", 1),)


def test_what_an_open_document_says_of_itself():
    meta = (
        f"<dc:title>{HEAD}</dc:title><meta:initial-creator>Mara Quist</meta:initial-creator>"
        "<dc:creator>Somebody</dc:creator><dc:date>2026-05-14T08:30:00</dc:date>"
    )
    found = draft_of(open_document("".join(f"<text:p>{line}</text:p>" for line in STORY), meta), "a.odt")
    assert (found.title, found.byline, found.published) == (HEAD, "Mara Quist", "2026-05-14T08:30")


def listed(text: str, said: str = "") -> str:
    return f"<text:list {said}><text:list-item><text:p>{text}</text:p></text:list-item></text:list>"


LEVELS = (
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" '
    'style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" '
    'text:display-levels="2"/></text:list-style>'
)


def test_numbered_paragraphs_go_on_behind_what_stands_between_them():
    below = listed(listed("x").replace("<text:p>", "<text:p>", 1), 'text:style-name="L" text:continue-list="one"')
    below = below.replace("<text:p><text:list >", "<text:list>").replace("</text:list></text:p>", "</text:list>")
    body = "".join(
        [
            listed("x", 'xml:id="one" text:style-name="L"'),
            "<text:p>Between.</text:p>",
            listed("x", 'xml:id="two" text:style-name="L" text:continue-list="one"'),
            below,
            listed("x", 'text:style-name="L" text:continue-numbering="true"'),
            listed("x", 'text:style-name="L"'),
            listed("x", 'text:style-name="L"').replace("<text:list-item>", '<text:list-item text:start-value="9">'),
        ]
    )
    found = draft_of(open_document(body, styles=LEVELS), "a.odt")
    assert [it.form.label for it in found.paragraphs] == ["1.", "", "2.", "2.a)", "3.", "1.", "9."]


def test_headings_have_the_numbers_of_the_outline():
    outline = LEVELS.replace("list-style style:name", "outline-style style:name").replace(
        "/text:list-s", "/text:outline-s"
    )
    levels = (1, 2, 2, 1, 2)
    body = "".join(f'<text:h text:outline-level="{level}">x</text:h>' for level in levels)
    plain = '<text:h text:is-list-header="true">y</text:h><text:p>z</text:p>'
    found = draft_of(open_document(f"<text:p>Ferry.</text:p>{body}{plain}", styles=outline), "a.odt")
    assert [it.form.label for it in found.paragraphs] == ["", "1.", "1.a)", "1.b)", "2.", "2.a)", "", ""]


def test_references_and_pages_in_a_table_or_an_empty_paragraph_are_not_lost():
    note = (
        "<text:note><text:note-citation>7</text:note-citation><text:note-body><text:p>Counted.</text:p>"
        "</text:note-body></text:note>"
    )
    cells = "".join(f"<table:table-cell><text:p>{it}</text:p></table:table-cell>" for it in ("May", f"two{note}"))
    body = (
        f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
        "<text:p><text:soft-page-break/></text:p><text:p>An end.</text:p>"
    )
    found = draft_of(open_document(body), "a.odt")
    assert [(it.text, it.form.label) for it in found.paragraphs] == [
        ("May · two", ""),
        ("An end.", ""),
        ("Counted.", "7"),
    ]
    assert found.paragraphs[0].landmarks == (Landmark(0, LandmarkKind.PAGE, "1"), Landmark(9, LandmarkKind.NOTE, "7"))
    assert found.paragraphs[1].landmarks == (Landmark(0, LandmarkKind.PAGE, "2", 1),)


@given(st.lists(st.lists(st.text("ab c", max_size=5) | st.none(), max_size=4), max_size=5))
def test_every_reference_lies_in_its_paragraph_and_has_its_note(paragraphs):
    note = (
        "<text:note><text:note-citation>{0}</text:note-citation><text:note-body><text:p>Note {0}.</text:p>"
        "</text:note-body></text:note>"
    )
    numbers = itertools.count(1)
    pieces = ((note.format(next(numbers)) if it is None else it for it in one) for one in paragraphs)
    body = "".join(f"<text:p>{''.join(one)}</text:p>" for one in pieces)
    found = draft_of(open_document(f"<text:p>Ferry warned of fear.</text:p>{body}"), "a.odt")
    assert all(0 <= mark.offset <= len(it.text) for it in found.paragraphs for mark in it.landmarks)
    referred = [mark.label for it in found.paragraphs for mark in it.landmarks]
    assert referred == [it.form.label for it in found.paragraphs if it.form.role is Role.FOOTNOTE]
    assert len(referred) == sum(it is None for one in paragraphs for it in one)


def test_the_language_is_the_one_the_text_is_set_in():
    usual = '<style:default-style><style:text-properties fo:language="{}" fo:country="{}"/></style:default-style>'
    body = "<text:p>Frygt.</text:p>"
    assert draft_of(open_document(body, styles=usual.format("da", "DK")), "a.odt").language == "da-DK"
    assert draft_of(open_document(body, styles=usual.format("zxx", "none")), "a.odt").language == ""
    said = open_document(body, "<dc:language>no</dc:language>", styles=usual.format("da", "DK"))
    assert draft_of(said, "a.odt").language == "no"
