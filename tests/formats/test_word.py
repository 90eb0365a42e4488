"""Word documents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.packages import CORE, W, draft_of, run, word, word_of
from formats.texts import STORY
from readback.core.article import article_from
from readback.core.document import Landmark, LandmarkKind, Role
from readback.core.metadata import Origin, SourceKind
from readback.core.workspace import now

HEAD, *BODY = STORY


def test_changes_that_were_tracked_are_taken_as_made():
    body = (
        f'<w:p>{run("The ferry was ")}<w:ins w:id="1">{run("never ")}</w:ins>'
        f'<w:del w:id="2"><w:r><w:delText>always </w:delText></w:r></w:del>{run("sound.")}</w:p>'
    )
    found = draft_of(word(body))
    assert found.lines == ("The ferry was never sound.",)
    assert found.tracked
    assert not draft_of(word(f"<w:p>{run('The ferry was sound.')}</w:p>")).tracked


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
    assert marks == [("It", "1"), ("fear.", "2"), ("Of", "3")]


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


def note(id: int, text: str, kind: str = "footnote") -> str:
    return f'<w:{kind} w:id="{id}"><w:p>{run(text)}</w:p></w:{kind}>'


def refers(id: int, kind: str = "footnote", sign: str = "") -> str:
    own = f'w:customMarkFollows="1"/><w:t>{sign}</w:t>' if sign else "/>"
    return f'<w:r><w:{kind}Reference w:id="{id}" {own}</w:r>'


def test_a_sign_of_the_authors_own_is_a_notes_label_and_no_text():
    notes = f"<w:footnotes {W}>{note(1, '* By hand.')}{note(2, 'Counted.')}</w:footnotes>"
    found = draft_of(word(f"<w:p>{run('Fear')}{refers(1, sign='*')}{run(' came')}{refers(2)}.</w:p>", footnotes=notes))
    assert [(it.text, it.form.label) for it in found.paragraphs] == [
        ("Fear came", ""), ("By hand.", "*"), ("Counted.", "1"),
    ]  # fmt: skip
    assert found.paragraphs[0].landmarks == (Landmark(4, LandmarkKind.NOTE, "*"), Landmark(9, LandmarkKind.NOTE, "1"))


def test_notes_are_counted_as_the_document_sets_it():
    settings = (
        f"<w:settings {W}><w:footnotePr><w:numFmt w:val='upperRoman'/><w:numStart w:val='4'/></w:footnotePr>"
        f"<w:endnotePr><w:numFmt w:val='chicago'/></w:endnotePr></w:settings>"
    )
    found = draft_of(
        word(
            f"<w:p>{run('Fear')}{refers(1)}{refers(1, 'endnote')}{refers(2, 'endnote')}</w:p>",
            footnotes=f"<w:footnotes {W}>{note(1, 'a')}</w:footnotes>",
            endnotes=f"<w:endnotes {W}>{note(1, 'b', 'endnote')}{note(2, 'c', 'endnote')}</w:endnotes>",
            settings=settings,
        )
    )
    assert [it.form.label for it in found.paragraphs[1:]] == ["IV", "*", "†"]


def test_a_note_of_a_table_is_referred_to_in_its_row():
    cells = "".join(f"<w:tc><w:p>{cell}</w:p></w:tc>" for cell in (run("May"), run("two") + refers(1)))
    table = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    found = draft_of(word(table, footnotes=f"<w:footnotes {W}>{note(1, 'Counted twice.')}</w:footnotes>"))
    assert [(it.text, it.form.role) for it in found.paragraphs] == [
        ("May · two", Role.TABLE), ("Counted twice.", Role.FOOTNOTE),
    ]  # fmt: skip
    assert found.paragraphs[0].landmarks == (Landmark(9, LandmarkKind.NOTE, "1"),)


@given(
    st.lists(st.lists(st.one_of(st.text("ab c", min_size=1, max_size=5), st.integers(1, 5)), max_size=4), max_size=5)
)
def test_every_reference_lies_in_its_paragraph_and_has_its_note(paragraphs):
    body = "".join(
        f"<w:p>{''.join(run(it) if isinstance(it, str) else refers(it) for it in one)}</w:p>" for one in paragraphs
    )
    notes = f"<w:footnotes {W}>{''.join(note(id, f'Note {id}.') for id in range(1, 6))}</w:footnotes>"
    found = draft_of(word(f"<w:p>{run('Ferry warned of fear.')}</w:p>{body}", footnotes=notes))
    marks = [mark for block in found.paragraphs for mark in block.landmarks]
    assert all(0 <= mark.offset <= len(block.text) for block in found.paragraphs for mark in block.landmarks)
    labels = [it.form.label for it in found.paragraphs if it.form.role is Role.FOOTNOTE]
    assert len(marks) == sum(isinstance(it, int) for one in paragraphs for it in one)
    assert labels == list(dict.fromkeys(mark.label for mark in marks))


def test_lists_of_one_shape_go_on_unless_one_begins_anew():
    numbering = NUMBERING.replace(
        "</w:numbering>",
        '<w:num w:numId="3"><w:abstractNumId w:val="5"/></w:num>'
        '<w:num w:numId="4"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
        "</w:lvlOverride></w:num></w:numbering>",
    )
    items = [(1, 0), (3, 0), (4, 0), (4, 1), (4, 0)]
    found = draft_of(
        word("".join(styled("x", list_=list_, depth=depth) for list_, depth in items), numbering=numbering)
    )
    assert [it.form.label for it in found.paragraphs] == ["3.", "4.", "1.", "1.a)", "2."]


def test_a_shape_may_stand_elsewhere_and_print_the_numbers_above_in_digits():
    numbering = (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="S"/></w:abstractNum>'
        '<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="S"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="2"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Article %1"/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:numFmt w:val="decimalZero"/><w:isLgl/><w:lvlText w:val="§ %1.%2"/></w:lvl>'
        '<w:lvl w:ilvl="2"><w:numFmt w:val="decimalZero"/><w:lvlText w:val="%3"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )
    found = draft_of(word("".join(styled("x", list_=1, depth=depth) for depth in (1, 0, 0, 1, 2)), numbering=numbering))
    assert [it.form.label for it in found.paragraphs] == ["§ 1.1", "Article II", "Article III", "§ 3.1", "01"]


def test_a_numbered_heading_keeps_its_number_as_its_label():
    found = draft_of(word(styled("Ferry") + styled("The logs", "H", 1), styles=STYLES, numbering=NUMBERING))
    assert (found.paragraphs[1].text, found.paragraphs[1].form.label) == ("The logs", "3.")


def test_a_page_that_begins_behind_an_empty_paragraph_is_not_lost():
    turned = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    found = draft_of(word(f"<w:p>{run('It was fear.')}</w:p>{turned}<w:p>{run('Of what?')}</w:p>{turned}"))
    assert [it.landmarks for it in found.paragraphs] == [
        (Landmark(0, LandmarkKind.PAGE, "1"),),
        (Landmark(0, LandmarkKind.PAGE, "2", 1), Landmark(8, LandmarkKind.PAGE, "3", 2)),
    ]


def test_pages_have_the_numbers_that_their_sections_print():
    front = '<w:pPr><w:sectPr><w:pgNumType w:fmt="lowerRoman" w:start="3"/></w:sectPr></w:pPr>'
    new = "<w:r><w:lastRenderedPageBreak/></w:r>"
    body = (
        f"<w:p>{run('It was fear.')}</w:p><w:p>{front}{new}{run('Of what?')}</w:p>"
        f"<w:p>{new}{run('A hull.')}</w:p><w:p>{new}{run('An end.')}</w:p>"
        '<w:sectPr><w:pgNumType w:start="1"/></w:sectPr>'
    )
    marks = [mark for it in draft_of(word(body)).paragraphs for mark in it.landmarks]
    assert [(mark.label, mark.number) for mark in marks] == [("iii", 0), ("iv", 1), ("1", 2), ("2", 3)]


def test_a_document_without_pages_begins_none():
    assert all(not it.landmarks for it in draft_of(word_of(STORY)).paragraphs)


def test_the_language_is_the_one_that_most_of_the_text_is_set_in():
    usual = '<w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>'
    styles = f"<w:styles {W}><w:docDefaults>{usual}</w:docDefaults></w:styles>"
    own = '<w:p><w:r><w:rPr><w:lang w:val="da-DK"/></w:rPr><w:t>Færgen var revnet, skrev hun.</w:t></w:r></w:p>'
    assert draft_of(word(f"{own}<w:p>{run('Fear.')}</w:p>", styles=styles)).language == "da-DK"
    assert draft_of(word_of(STORY, styles=styles)).language == "en-GB"
    assert draft_of(word_of(STORY, styles=styles, core=CORE.format("<dc:language>no</dc:language>"))).language == "no"
    assert draft_of(word_of(STORY)).language == ""


def test_the_authors_firm_is_told_and_makes_a_document_no_outlets():
    found = draft_of(word_of(STORY, app="<Properties><Company>Skarholm Line</Company></Properties>"))
    assert (found.outlet, dict(found.origins)["outlet"]) == ("Skarholm Line", Origin.PROPERTIES)
    kept = article_from(found, opened=now(), original_sha256="", source="a.docx")
    assert (kept.outlet, kept.kind) == ("Skarholm Line", SourceKind.DOCUMENT)
