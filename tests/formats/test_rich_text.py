import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from formats.texts import STORY
from readback.core.article import Draft
from readback.core.document import Role
from readback.core.errors import FileUnreadable, Unreadable
from readback.formats.rich_text import is_rtf, read_rtf

FONTS = r"{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\froman\fcharset204 Times;}{\f2\fnil\fcharset78 Osaka;}}"
MILLION = 1_000_000


def escaped(text: str) -> str:
    return "".join(letter if letter.isascii() else f"\\u{ord(letter)}?" for letter in text)


def rtf(body: str, head: str = FONTS) -> bytes:
    return f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{head}\n{body}}}".encode("latin-1")


def paragraphs(body: str) -> list[str]:
    draft = read_rtf(rtf(body), "a.rtf")
    return [] if draft is None else list(draft.lines)


def test_an_article_is_read():
    draft = read_rtf(rtf("\\par\n".join(map(escaped, STORY))), "a.rtf")
    assert draft is not None
    assert list(draft.lines) == STORY
    assert draft.title == STORY[0]


def test_an_rtf_file_is_told_by_its_beginning():
    assert is_rtf(rtf("x"))
    assert not is_rtf(b"x {\\rtf1}")


def test_what_the_file_says_of_itself_is_kept():
    info = (
        r"{\info{\title Ferry line knew of cracked hull, logs show}{\author Lena Marsh;Jon Roe}"
        r"{\creatim\yr2026\mo5\dy14\hr9\min12}{\revtim\yr2027\mo1\dy1}{\company Norsund}}"
    )
    draft = read_rtf(rtf("\\par ".join(map(escaped, STORY[1:])), FONTS + info), "a.rtf")
    assert draft is not None
    assert (draft.title, draft.byline, draft.published) == (STORY[0], "Lena Marsh, Jon Roe", "2026-05-14T09:12")
    assert list(draft.lines) == STORY


@pytest.mark.parametrize(
    ("created", "published"),
    [
        (r"\yr2026\mo5\dy14", "2026-05-14"),
        (r"\yr2026\mo15\dy14", ""),
        (r"\yr-9\mo5\dy9999999999", ""),
        ("", ""),
    ],
)
def test_a_day_that_is_none_is_left_out(created, published):
    draft = read_rtf(rtf("A text.", rf"{{\info{{\creatim{created}}}}}"), "a.rtf")
    assert draft is not None
    assert draft.published == published


def test_a_title_in_unicode_stands_before_the_one_in_bytes():
    title = r"{\info{\upr{\title ????}{\*\ud{\title \u1055?\u1072?}}}}"
    draft = read_rtf(rtf("A text.", title), "a.rtf")
    assert draft is not None
    assert draft.title == "Па"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"caf\'e9", "café"),
        ("caf\u00e9", "café"),
        (r"\f1 \'cf\'f0\f0 \'e9\plain\'e9", "Прéé"),
        (r"\f2 x\'e9", "xé"),
        (r"It\u8217?s, it\rquote s \uc0\u8217 x {\uc2\u8217\'83\'65y}\u8217 z", "It’s, it’s ’x ’y’z"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"\u-999999 a\u b", "ab"),
        (r"a\~b co\-op \{x\} \\pict\\bin9", r"a b coop {x} \pict\bin9"),
        (r"{\v hidden}seen\v no\v0 , {\deleted gone}here", "seen, here"),
        (r"{\*\unknown left out}kept", "kept"),
        (r'{\field{\*\fldinst{HYPERLINK "https://coast.example"}}{\fldrslt linked}} words', "linked words"),
        (r"a{\pict\bin5 }}{{\ ff00}b", "ab"),
        (r"{\header Page 1}{\listtext\'b7\tab}item", "item"),
        (r"one\line two", "one two"),
    ],
)
def test_letters_and_groups(body, text):
    assert paragraphs(body) == [text]


def test_a_row_of_a_table_is_a_paragraph():
    row = r"\trowd\pard\intbl the\par hull\cell{\b\intbl 3 | 4}\cell\cell\row"
    assert paragraphs(f"Before\\par {row}{row}\\pard After") == [
        "Before",
        "the hull · 3 | 4",
        "the hull · 3 | 4",
        "After",
    ]


def test_footnotes_stand_at_the_end():
    note = r"{\super\chftn{\footnote\pard\plain{\super\chftn} From the logs.\par Twice.}}"
    assert paragraphs(f"The hull{note} broke.\\par It sank.") == [
        "The hull broke.",
        "It sank.",
        "From the logs.",
        "Twice.",
    ]


def test_notes_headings_items_and_rows_are_told():
    note = r"{\super\chftn{\footnote\pard\plain{\super\chftn} From the logs.\par Twice.}}"
    body = (
        rf"Ferry\par\pard\outlinelevel1 The logs\par\pard The hull{note} broke{note}.\par {{\listtext\'b7\tab}}item\par"
        r"\trowd\pard\intbl May\cell two\cell\row\pard After"
    )
    draft = read_rtf(rtf(body), "a.rtf")
    assert draft is not None
    assert [(it.form.role, it.form.label, it.text) for it in draft.paragraphs] == [
        (Role.HEADING, "", "Ferry"),
        (Role.HEADING, "", "The logs"),
        (Role.BODY, "", "The hull broke."),
        (Role.ITEM, "", "item"),
        (Role.TABLE, "", "May · two"),
        (Role.BODY, "", "After"),
        (Role.FOOTNOTE, "1", "From the logs."),
        (Role.FOOTNOTE, "", "Twice."),
        (Role.FOOTNOTE, "2", "From the logs."),
        (Role.FOOTNOTE, "", "Twice."),
    ]
    assert [(mark.offset, mark.label) for mark in draft.paragraphs[2].landmarks] == [(8, "1"), (14, "2")]
    assert draft.paragraphs[1].form.level == 2


@pytest.mark.parametrize("content", [b"{\\rtf1}", b"{\\rtf1", b"{\\rtf1\\par\\par }", b"", b"}}", b"no rtf at all"])
def test_a_file_without_text_is_none(content):
    assert read_rtf(content, "a.rtf") is None


def test_a_file_that_was_cut_short_keeps_what_is_left():
    whole = rtf("\\par\n{\\b " + "}\\par {\\i ".join(map(escaped, STORY)) + "}")
    draft = read_rtf(whole[: len(whole) // 2], "a.rtf")
    assert draft is not None
    assert list(draft.lines[:2]) == STORY[:2]


def test_what_follows_the_outermost_group_is_no_text():
    draft = read_rtf(rtf("A text.") + b"{\\b more}", "a.rtf")
    assert draft is not None
    assert draft.lines == ("A text.",)


@pytest.mark.parametrize(
    "content",
    [
        "{" * MILLION,
        "}" * MILLION,
        "{}" * MILLION,
        "\\" * MILLION,
        "\\u" * MILLION,
        "{\\field{\\*\\fldinst{HYPERLINK " * 100_000,
        "{\\fonttbl" + "\\f1 " * MILLION,
        "\\fcharset9" * 100_000,
        "\\bin9999999999 x" * 100_000,
        ("{" * 5000 + "a" + "}" * 5000) * 100,
    ],
    ids=["open", "close", "pairs", "backslashes", "escapes", "fields", "fonts", "sets", "bytes", "deep"],
)
def test_a_hostile_file_is_read_or_refused_in_time(content):
    begun = time.process_time()
    with suppress(FileUnreadable):
        read_rtf(rtf(content), "a.rtf")
    assert time.process_time() - begun < 30


def test_groups_that_lie_too_deep_and_texts_that_are_too_long_are_refused():
    for content, reason in (("{" * 20_000, Unreadable.DAMAGED), ("x" * 21 * MILLION, Unreadable.TOO_LARGE)):
        with pytest.raises(FileUnreadable) as error:
            read_rtf(rtf(content), "a.rtf")
        assert error.value.reason is reason


def test_items_have_their_printed_numbers_and_depths():
    body = (
        r"Ferry\par {\listtext\pard\plain 3.\tab}\pard\ls1\ilvl0 one\par {\listtext 4.\tab}two\par "
        r"{\listtext{\f1 a)\tab}}\pard\ls1\ilvl1 below\par {\listtext b)\tab}below too\par "
        r"{\pntext o\tab}\pard\ilvl0 bullet\par {\listtext 2.1\tab}\pard\outlinelevel1 The logs\par\pard An end."
    )
    draft = read_rtf(rtf(body), "a.rtf")
    assert draft is not None
    assert [(it.form.role, it.form.level, it.form.label, it.text) for it in draft.paragraphs[1:]] == [
        (Role.ITEM, 0, "3.", "one"),
        (Role.ITEM, 0, "4.", "two"),
        (Role.ITEM, 1, "a)", "below"),
        (Role.ITEM, 1, "b)", "below too"),
        (Role.ITEM, 0, "", "bullet"),
        (Role.HEADING, 2, "2.1", "The logs"),
        (Role.BODY, 0, "", "An end."),
    ]


def test_styles_say_what_a_paragraph_is_until_one_is_plain():
    styles = (
        r"{\stylesheet{\ql Normal;}{\s1\b Heading 2;}"
        "\r\n"
        r"{\s2 Quotations;}{\s3 caption;}{\s4 Body Text;}{\cs5 Quote;}}"
    )
    body = (
        r"\pard\plain\s4 Ferry\par\pard\plain \s1{\loch The logs}\par The hull\par\pard\plain\s2 Nobody came.\par"
        r"\pard\plain\s3 The pier\par\pard\plain\s4 A {\cs5 quoted} word.\par\s9 An end."
    )
    draft = read_rtf(rtf(body, FONTS + styles), "a.rtf")
    assert draft is not None
    assert [(it.form.role, it.form.level, it.text) for it in draft.paragraphs[1:]] == [
        (Role.HEADING, 2, "The logs"),
        (Role.HEADING, 2, "The hull"),
        (Role.QUOTE, 0, "Nobody came."),
        (Role.CAPTION, 0, "The pier"),
        (Role.BODY, 0, "A quoted word."),
        (Role.BODY, 0, "An end."),
    ]


def test_what_is_set_as_the_title_stands_before_the_title_of_the_properties():
    head = r"{\stylesheet{\s6 Title;}}{\info{\title Document1}}"
    draft = read_rtf(rtf(r"\pard\s6 Ferry warned of its hull\par\pard\s0 It was fear.", head), "a.rtf")
    assert draft is not None
    assert (draft.title, draft.lines) == ("Ferry warned of its hull", ("Ferry warned of its hull", "It was fear."))


def test_a_note_that_a_program_may_pass_over_is_kept():
    draft = read_rtf(rtf(r"It was fear{\*\footnote\chftn From the logs.}.{\*\other {\footnote no}}"), "a.rtf")
    assert draft is not None
    assert [(it.text, it.form.label) for it in draft.paragraphs] == [("It was fear.", ""), ("From the logs.", "1")]


def test_endnotes_are_counted_by_themselves_and_rows_keep_their_references():
    foot, end = r"{\footnote From the logs.}", r"{\footnote\ftnalt A letter.}"
    draft = read_rtf(
        rtf(rf"It was fear{end}, yes{foot}.\par\trowd\pard\intbl May\cell two{foot}\cell\row\pard Oh"), "a"
    )
    assert draft is not None
    assert [(it.text, [(mark.offset, mark.label) for mark in it.landmarks]) for it in draft.paragraphs[:2]] == [
        ("It was fear, yes.", [(11, "i"), (16, "1")]),
        ("May · two", [(9, "2")]),
    ]
    assert [it.form.label for it in draft.paragraphs[3:]] == ["i", "1", "2"]


NOTED = st.lists(
    st.sampled_from(["word ", r"{\footnote One.}", r"{\footnote\ftnalt Two.}", r"\par ", r"\cell ", r"\row "])
)


@given(NOTED.map("".join))
def test_every_reference_lies_in_its_paragraph_and_has_its_note(body):
    draft = read_rtf(rtf(f"Ferry warned of fear. {body}"), "a.rtf")
    assert draft is not None
    marks = [(mark, it) for it in draft.paragraphs for mark in it.landmarks]
    assert all(0 <= mark.offset <= len(it.text) for mark, it in marks)
    assert [mark.label for mark, _ in marks] == [
        it.form.label for it in draft.paragraphs if it.form.role is Role.FOOTNOTE
    ]


PIECES = st.sampled_from(
    r"{ } \\ \' \'e9 \u \u-5 \u55357? \uc \uc-1 \f1 \f-1 \fcharset \fcharset78 \fonttbl \info \title \* \bin3 \bin \v "
    r"\cell \row \intbl \footnote "
    r"\ftnalt \listtext \ilvl1 \ilvl9 \outlinelevel0 \stylesheet \s1 \pard \par "
    r"\ansicpg \ansicpg0 \ansicpg932 \mac \creatim \yr9 x \pict \deff5 \plain é".split()
)


@given(st.lists(PIECES | st.text(max_size=3)))
def test_any_rtf_gives_a_draft_or_a_reason(pieces):
    content = ("{\\rtf1" + "".join(pieces)).encode("utf-8", "replace")
    with suppress(FileUnreadable):
        assert isinstance(read_rtf(content, "a.rtf"), Draft | None)


@given(st.binary())
def test_any_bytes_give_a_draft_or_a_reason(content):
    with suppress(FileUnreadable):
        assert isinstance(read_rtf(content, "a.rtf"), Draft | None)
