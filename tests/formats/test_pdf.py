"""What is read of pdf files, through PDFium as Qt has it."""

import random
from textwrap import wrap

import pytest

from formats.pdfs import PICTURE, Words, column, pdf
from formats.texts import STORY
from readback.core.document import HEADLINE, LandmarkKind, Role
from readback.core.errors import FileUnreadable, Unreadable
from readback.formats.pdf import read_pdf
from readback.formats.pdf_lines import is_pdf

LEFT = [
    "\tThe harbour board met on Monday to",
    "hear what the second engineer had",
    "written in the log of the night ferry.",
    "\tThe inspector, who had seen the crack",
    "in March, told the board that the inter-",
    "national rules were clear, and that the",
    "company had known of them for years,",
]
RIGHT = [
    "since its own lawyers had helped with",
    "their wording; nobody disagreed.",
    "\tAfter an hour the chairwoman closed",
    "the meeting. A second one will be held",
    "in June, when the log has been copied",
    "and the engineer is back from the sea,",
    "where no letter reaches him at present.",
]
THREE = [
    "The harbour board met on Monday to hear what the second engineer had written in the log of the night ferry.",
    (
        "The inspector, who had seen the crack in March, told the board that the international rules were clear, and "
        "that the company had known of them for years, since its own lawyers had helped with their wording; nobody "
        "disagreed."
    ),
    (
        "After an hour the chairwoman closed the meeting. A second one will be held in June, when the log has been "
        "copied and the engineer is back from the sea, where no letter reaches him at present."
    ),
]


def draft_of(content):
    draft = read_pdf(content, "a.pdf")
    assert draft is not None
    return draft


def lines(*pages):
    return list(draft_of(pdf(pages)).lines)


def reason_for(content, password=""):
    with pytest.raises(FileUnreadable) as error:
        read_pdf(content, "a.pdf", password)
    assert error.value.path == "a.pdf"
    return error.value.reason


def marks(draft, kind):
    return [
        (mark.label, mark.number, block.text[mark.offset :][:12])
        for block in draft.paragraphs
        for mark in block.landmarks
        if mark.kind is kind
    ]


def test_an_article_is_read():
    page = [Words(72, 90, STORY[0], 18, "B")]
    page += column([line for words in STORY[1:] for line in ["", *wrap(words, 60)]], y=110)
    draft = draft_of(pdf([page]))
    assert list(draft.lines) == STORY
    assert (draft.title, draft.paragraphs[0].form) == (STORY[0], HEADLINE)


@pytest.mark.parametrize("by_rows", [False, True], ids=["as columns", "row by row"])
def test_two_columns_are_read_one_after_the_other_whatever_the_order_in_the_file(by_rows):
    left, right = column(LEFT), column(RIGHT, x=320)
    page = [words for row in zip(left, right, strict=True) for words in row] if by_rows else left + right
    assert lines(page) == THREE


def test_a_paragraph_goes_on_on_the_next_page_which_is_known_within_it():
    draft = draft_of(pdf([column(LEFT), column(RIGHT)], labels="0 << /S /r /St 11 >>"))
    assert list(draft.lines) == THREE
    assert marks(draft, LandmarkKind.PAGE) == [("xi", 0, "The harbour "), ("xii", 1, "since its ow")]


def test_paragraphs_that_are_set_apart_by_white_are_told():
    page = column(
        ["The board met on Monday and heard", "all.", "", "It meets again in June, when the", "log is copied."]
    )
    assert lines(page) == ["The board met on Monday and heard all.", "It meets again in June, when the log is copied."]


@pytest.mark.parametrize(
    ("broken", "elsewhere", "whole"),
    [
        ("the inter-|national rules", "", "the international rules"),
        ("the re-|election of the board", "", "the reelection of the board"),
        ("the re-|election of the board", "A re-election is rare.", "the re-election of the board"),
        ("the Anglo-|Saxon name", "", "the Anglo-Saxon name"),
        ("a self-|made man", "", "a self-made man"),
        ("from 2019-|2021 on", "", "from 2019-2021 on"),
        ("he said -|and left", "", "he said - and left"),
    ],
)
def test_words_broken_at_the_end_of_a_line_are_made_whole_as_the_document_spells_them(broken, elsewhere, whole):
    first, second = broken.split("|")
    assert whole in " ".join(lines(column([f"The clerk wrote of {first}", f"{second}.", elsewhere])))


def page_with_edges(number, head="The Skarholm Courier"):
    text = column(["So much was said that page by page", f"the {'abcdefg'[number]} clerk wrote less and less of it."])
    return [Words(240, 40, head, 8), *text, Words(295, 810, f"{number + 1}", 8)]


def test_heads_and_page_numbers_are_left_out_and_told_once():
    draft = draft_of(pdf([page_with_edges(number) for number in range(3)]))
    assert not any("Courier" in line or line[-1].isdigit() for line in draft.lines)
    assert [(left.text, left.before) for left in draft.left_out] == [("The Skarholm Courier", 0)]


def test_a_head_with_the_pages_number_in_it_is_one():
    draft = draft_of(pdf([page_with_edges(number, f"Page {number + 1} of 3") for number in range(3)]))
    assert [left.text for left in draft.left_out] == ["Page 1 of 3"]


def test_footnotes_that_say_the_same_on_every_page_are_no_feet():
    pages = [
        [
            *column([f"The clerk wrote of {word}."]),
            *column([f"{3 * place + 1} See the log.", f"{3 * place + 2} Ibid."], 72, 780),
        ]
        for place, word in enumerate(["oak", "ash", "elm"])
    ]
    small = [[Words(it.x, it.y, it.text, 8 if it.y > 700 else 10) for it in page] for page in pages]
    assert sum(block.form.role is Role.FOOTNOTE for block in draft_of(pdf(small)).paragraphs) == 6


def test_a_foot_that_begins_with_the_pages_number_is_one():
    pages = [
        [*page_with_edges(number)[1:-1], Words(72, 810, f"{number + 11} The Skarholm Courier")] for number in range(3)
    ]
    assert [left.text for left in draft_of(pdf(pages)).left_out] == ["11 The Skarholm Courier"]


def test_a_number_in_the_text_is_no_page_number():
    page = column(["The ferry made", "311", "trips in the year."], y=300)
    assert "311" in " ".join(lines(page, column(["No more."])))


def test_a_page_that_stands_in_the_file_twice_is_kept_twice():
    page = column(
        [f"The {word} line of the minutes of the board." for word in "first second third fourth".split()], y=60
    )
    page += column(["It was copied twice."] * 4, y=108)
    assert len(" ".join(lines(page, page))) > 1.9 * len(" ".join(lines(page)))


def test_headings_are_told_by_their_size():
    body = column(["The board met on Monday and heard", "what the engineer wrote in the log."], y=150)
    more = column(["It meets again in June, when the log", "has been copied for all of them."], y=240)
    page = [Words(72, 90, "The log of the ferry", 24), Words(72, 130, "A meeting", 14), *body]
    draft = draft_of(pdf([[*page, Words(72, 220, "And another", 14), *more]]))
    headings = [(block.text, block.form.level) for block in draft.paragraphs if block.form.role is Role.HEADING]
    assert headings == [("The log of the ferry", 1), ("A meeting", 2), ("And another", 2)]


def test_a_heading_over_two_columns_may_have_two_lines():
    head = [Words(72, 60, "The log of the night ferry to Skarholm", 24), Words(72, 88, "is found", 24)]
    draft = draft_of(pdf([[*head, *column(LEFT, y=130), *column(RIGHT, x=320, y=130)]]))
    assert list(draft.lines) == ["The log of the night ferry to Skarholm is found", *THREE]


def page_with_notes():
    text = column(["The board knew of it for years.", "It said nothing for a long time, and", "then all."])
    marks = [Words(208, 96, "7", 6)]
    below = [Words(72, 698, "7", 5), Words(76, 700, "Minutes of the board, page 12, and", 8)]
    return [*text, *marks, *below, *column(["the log.", "8 The log, page 3."], y=710, leading=10, size=8)]


def test_footnotes_stand_at_the_end_and_are_known_where_they_are_referred_to():
    draft = draft_of(pdf([page_with_notes(), column(["The second page has none of them."])]))
    assert draft.lines[0] == "The board knew of it for years. It said nothing for a long time, and then all."
    notes = [(block.form.label, block.text) for block in draft.paragraphs if block.form.role is Role.FOOTNOTE]
    assert notes == [("7", "Minutes of the board, page 12, and the log."), ("8", "The log, page 3.")]
    assert draft.paragraphs[-1].form.role is Role.FOOTNOTE
    assert marks(draft, LandmarkKind.NOTE) == [("7", 0, " It said not")]


def test_a_raised_number_without_a_footnote_is_text():
    assert lines([*column(["An area of 12 km in all, and more."]), Words(238, 96, "2", 6)])[0].endswith("more.2")


def test_lists_have_items_with_their_numbers():
    page = column(
        ["The board asks for three things:", "1. the log of the ferry,", "2. a copy of it, and", "3. the key."]
    )
    draft = draft_of(pdf([page + column(["• and no reply", "• before June."], y=148)]))
    items = [(block.form.label, block.text) for block in draft.paragraphs if block.form.role is Role.ITEM]
    assert items == [
        ("1.", "the log of the ferry,"), ("2.", "a copy of it, and"), ("3.", "the key."),
        ("", "and no reply"), ("", "before June."),
    ]  # fmt: skip


def test_rows_of_a_table_are_rows():
    rows = [("Year", "Trips", "Crew"), ("2024", "311", "14"), ("2025", "298", "12")]
    table = [
        Words(72 + 120 * place, 200 + 14 * row, cell)
        for row, cells in enumerate(rows)
        for place, cell in enumerate(cells)
    ]
    draft = draft_of(pdf([[*column(["The ferry sailed less and less."]), *table]]))
    assert [block.text for block in draft.paragraphs if block.form.role is Role.TABLE] == [
        " · ".join(row) for row in rows
    ]


@pytest.mark.parametrize("numbers_first", [False, True])
def test_the_numbered_lines_of_a_transcript_are_known_and_not_read(numbers_first):
    said = ["Q.  Where were you on the night of May", "the fourth, Mr Roe?", "A.  I was on watch until four."] * 8
    numbers = [Words(60, 80 + 24 * place, f"{place + 1}", 10, "C") for place in range(24)]
    spoken = [Words(110, 80 + 24 * place, words, 10, "C") for place, words in enumerate(said)]
    page = numbers + spoken if numbers_first else [it for row in zip(numbers, spoken, strict=True) for it in row]
    draft = draft_of(pdf([page, page]))
    assert draft.lines[:2] == (
        "Q. Where were you on the night of May the fourth, Mr Roe?",
        "A. I was on watch until four.",
    )
    assert len(draft.lines) == 32
    placed = marks(draft, LandmarkKind.LINE)
    assert placed[1] == ("2", 2, "the fourth, ")
    assert [number for _, number, _ in placed] == [*range(1, 25), *range(1, 25)]


def test_what_the_file_says_of_itself_is_kept():
    info = {"Title": "Log of the Häfen", "Author": "Lena Marsh", "CreationDate": "D:20260514091200+02'00'"}
    draft = draft_of(pdf([column(["The board met on Monday and heard of", "it."])], info=info))
    assert (draft.title, draft.byline, draft.published) == ("Log of the Häfen", "Lena Marsh", "2026-05-14T09:12+02:00")
    assert draft.lines == ("The board met on Monday and heard of it.",)


@pytest.mark.parametrize("title", ["Microsoft Word - log v3.doc", "log_v3.docx", "Untitled"])
def test_a_title_that_only_names_the_file_is_none(title):
    assert draft_of(pdf([column(["The board met and heard of it."])], info={"Title": title})).title == ""


def test_a_title_of_a_file_that_the_page_shows_is_the_headline():
    title = "log_v3.docx"
    draft = draft_of(pdf([column([title, "", "The board met and heard of it."])], info={"Title": title}))
    assert (draft.title, draft.paragraphs[0].form) == (title, HEADLINE)


def test_a_password_opens_what_is_locked():
    content = pdf([column(["The log was locked."])], user="harbour")
    assert reason_for(content) is reason_for(content, "haven") is Unreadable.ENCRYPTED
    draft = read_pdf(content, "a.pdf", "harbour")
    assert draft is not None
    assert draft.lines == ("The log was locked.",)


def test_a_file_whose_password_is_for_changing_it_is_open():
    assert lines(column(["All may read."])) == list(draft_of(pdf([column(["All may read."])], user="")).lines)


def test_pages_without_text_are_counted_among_the_pages():
    draft = draft_of(pdf([PICTURE, column(["The second page."]), PICTURE]))
    assert draft.lines == ("The second page.",)
    assert [label for label, _, _ in marks(draft, LandmarkKind.PAGE)] == ["1", "2", "3"]


def test_a_scan_is_its_pages_as_pictures():
    draft = read_pdf(pdf([PICTURE, column(LEFT), PICTURE, b""]), "a.pdf")
    assert draft is not None
    assert draft.pictures == (0, 2)
    scan = read_pdf(pdf([PICTURE, PICTURE, b""]), "a.pdf")
    assert scan is not None
    assert (scan.paragraphs, scan.pictures) == ((), (0, 1))


def test_a_file_with_nothing_on_its_pages_says_so():
    assert reason_for(pdf([b""])) is Unreadable.NO_TEXT


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7",
        b"%PDF-1.7 " + bytes(range(256)) * 40,
        pdf([column(["The log."])])[:300],
        b"%PDF-1.7\n1 0 obj " + b"[" * 200_000,
        b"%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 9 >> endobj trailer << /Root 1 0 R >>",
    ],
    ids=["nothing", "noise", "cut", "nested", "its own parent"],
)
def test_a_damaged_file_is_called_so(content):
    assert reason_for(content) in {Unreadable.DAMAGED, Unreadable.NO_TEXT}


def test_bytes_that_were_changed_never_do_worse_than_being_refused():
    sound = pdf([column(LEFT) + column(RIGHT, x=320), page_with_notes()], labels="0 << /S /r >>", user="")
    chance, reasons = random.Random(5), set()
    for _ in range(150):
        broken = bytearray(sound)
        for _ in range(chance.randint(1, 12)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        try:
            read_pdf(bytes(broken[: chance.randint(len(broken) // 2, len(broken))]), "a.pdf")
        except FileUnreadable as error:
            reasons.add(error.reason)
    assert reasons <= {Unreadable.DAMAGED, Unreadable.ENCRYPTED, Unreadable.NO_TEXT}


def test_a_long_file_keeps_all_its_text_and_pages():
    def text(page):
        return [
            f"\tOn page {page} the clerk wrote the line {row} of"
            if not row % 5
            else f"a log of {page} and {row} and no"
            for row in range(50)
        ]

    draft = draft_of(pdf([column(text(page)) for page in range(20)]))
    words = " ".join(draft.lines)
    assert all(
        f"On page {page} the clerk wrote the line {row}" in words for page in range(20) for row in range(0, 50, 5)
    )
    assert [number for _, number, _ in marks(draft, LandmarkKind.PAGE)] == list(range(20))


def test_a_pdf_is_told_by_its_beginning():
    assert is_pdf(pdf([b""]))
    assert is_pdf(b"junk from a server\r\n" + pdf([b""]))
    assert not is_pdf(b"A file that begins with %PDF-1.7 is a pdf file.")
