from email.message import EmailMessage

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from formats.texts import BOXES, STORY
from readback.core.article import Attachment
from readback.core.errors import FileUnreadable, Unreadable
from readback.formats.mail import is_mail, read_mail

HEAD = (
    f"From: Lena Marsh <lena@coast.example>\nTo: readers@coast.example\nSubject: {STORY[0]}\n"
    "Date: Thu, 14 May 2026 09:12:33 +0200\nMIME-Version: 1.0\n"
)
TEXT = "\n\n".join(STORY[1:])
PAGE = (
    f"<html><head><title>Template 7</title></head><body>{''.join(f'<p>{line}</p>' for line in STORY[1:])}</body></html>"
)


def mail(text: str = TEXT, subject: str = STORY[0], **how: str) -> EmailMessage:
    """A mail as a program writes it; `how` goes to the library's set_content."""
    message = EmailMessage()
    message["From"] = "Lena Marsh <lena@coast.example>"
    message["Date"] = "Thu, 14 May 2026 09:12:33 +0200"
    message["Subject"] = subject
    message.set_content(text, **how)
    return message


def raw(body: str, more: str = "Content-Type: text/plain; charset=utf-8\n", head: str = HEAD) -> bytes:
    return f"{head}{more}\n{body}".encode()


def paragraphs(content: bytes) -> list[str]:
    draft = read_mail(content, "a.eml")
    return list(draft.lines) if draft else []


def reason_for(content: bytes) -> Unreadable:
    with pytest.raises(FileUnreadable) as error:
        read_mail(content, "a.eml")
    assert error.value.path == "a.eml"
    return error.value.reason


def test_a_plain_mail_with_what_its_headers_say():
    draft = read_mail(raw(TEXT, "Organization: Coast Herald\n"), "a.eml")
    assert draft is not None
    assert list(draft.lines) == STORY
    assert draft.title == STORY[0]
    assert draft.byline == "Lena Marsh"
    assert draft.published == "2026-05-14T09:12+02:00"
    assert draft.outlet == "Coast Herald"


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "8bit"])
@pytest.mark.parametrize("subtype", ["plain", "html"])
def test_a_mail_however_it_is_encoded(encoding, subtype):
    message = mail(PAGE if subtype == "html" else TEXT, subtype=subtype, cte=encoding)
    assert paragraphs(message.as_bytes()) == STORY
    assert paragraphs(message.as_bytes().replace(b"\n", b"\r\n")) == STORY


@pytest.mark.parametrize(
    ("sender", "byline"),
    [
        ("lena@coast.example", "lena@coast.example"),
        ('"Marsh, Lena" <l@coast.example>', "Marsh, Lena"),
        ("=?utf-8?q?L=C3=A9na?= <l@coast.example>", "Léna"),
        ('"Léna Marsh" <l@coast.example>', "Léna Marsh"),
        ("Lena Marsh <l@coast.example>, Jo Roe <j@coast.example>", "Lena Marsh, Jo Roe"),
        ("<>", ""),
        ("(" * 5000, ""),
    ],
)
def test_the_sender_is_a_name_or_else_an_address(sender, byline):
    draft = read_mail(f"From: {sender}\nSubject: A\n\n{TEXT}".encode(), "a.eml")
    assert draft is not None
    assert draft.byline == byline


@pytest.mark.parametrize(
    ("header", "outlet"),
    [
        ("List-Id: =?utf-8?q?Coast_=C3=A9dition?= <coast.lists.example>\n", "Coast édition"),
        ("List-Id: <coast.lists.example>\n", ""),
        ("", ""),
    ],
)
def test_a_list_with_a_name_is_the_outlet(header, outlet):
    draft = read_mail(raw(TEXT, header), "a.eml")
    assert draft is not None
    assert draft.outlet == outlet


@pytest.mark.parametrize("date", ["", "yesterday", "Thu, 99 May 2026 99:12:33 +9999"])
def test_a_date_that_is_none_is_not_given(date):
    draft = read_mail(f"From: a@b.example\nDate: {date}\nSubject: A\n\n{TEXT}".encode(), "a.eml")
    assert draft is not None
    assert draft.published == ""


@pytest.mark.parametrize("encoded", ["=?utf-8?b?RsOkaHJl?= =?utf-8?q?_sinkt?=", "Fähre sinkt", "Fähre\n sinkt"])
def test_a_subject_however_it_is_encoded(encoded):
    draft = read_mail(f"From: a@b.example\nSubject: {encoded}\n\n{TEXT}".encode(), "a.eml")
    assert draft is not None
    assert draft.title == "Fähre sinkt"


def test_the_plain_form_of_a_mail_is_preferred():
    message = mail(TEXT + "\n\nThis is the plain form.")
    message.add_alternative(PAGE, subtype="html")
    assert paragraphs(message.as_bytes())[-1] == "This is the plain form."


@pytest.mark.parametrize("stub", ["", "\n", "See this mail in a browser: https://coast.example/7"])
def test_a_plain_form_that_only_stands_in_for_the_page_is_not(stub):
    message = mail(stub)
    message.add_alternative(PAGE, subtype="html")
    assert paragraphs(message.as_bytes()) == STORY


def test_what_is_left_out_of_a_page_is_told():
    box = "".join(f"<p>{line}</p>" for line in BOXES["newsletter"])
    page = PAGE.replace(f"<p>{STORY[4]}</p>", f"{box}<p>{STORY[4]}</p>")
    draft = read_mail(mail(page, subtype="html").as_bytes(), "a.eml")
    assert draft is not None
    assert list(draft.lines) == STORY
    assert [(left.text, left.before) for left in draft.left_out] == [(line, 4) for line in BOXES["newsletter"]]


def test_flowed_lines_are_joined_at_the_same_depth_of_quotes():
    reply = "On Monday, Jo Roe wrote:\n> a crack \n> was seen\n>> by whom?\n\n  kept\n"
    body = STORY[1].replace("Skarholm ", "Skarholm \n") + "\n\n" + reply
    assert paragraphs(raw(body, "Content-Type: text/plain; format=flowed\n"))[1:] == [
        STORY[1], "On Monday, Jo Roe wrote:", "> a crack was seen", ">> by whom?", "kept",
    ]  # fmt: skip


def test_flowed_lines_may_end_in_a_blank_that_is_none():
    assert paragraphs(raw("water \nline", "Content-Type: text/plain; format=flowed; delsp=yes\n"))[1] == "waterline"


def test_quoted_lines_are_kept_as_they_stand():
    quoted = [f"> {word} and this line is about as long as mails are wide, or so it seems" for word in "abcdef"]
    body = f"{STORY[1]}\n\nOn Monday, Jo Roe wrote:\n" + "\n".join(quoted)
    assert paragraphs(raw(body))[1:] == [STORY[1], "On Monday, Jo Roe wrote:", *quoted]


def test_the_signature_at_the_end_is_left_out():
    draft = read_mail(raw(f"{TEXT}\n-- \nLena Marsh\nCoast Herald\n"), "a.eml")
    assert draft is not None
    assert list(draft.lines) == STORY
    assert [(left.text, left.before) for left in draft.left_out] == [("Lena Marsh", 6), ("Coast Herald", 6)]


@pytest.mark.parametrize("rest", ["Lena\n\n> What crack?", "\n".join(f"{n}. line of many" for n in range(30))])
def test_what_follows_a_signature_is_no_part_of_it(rest):
    draft = read_mail(raw(f"{TEXT}\n-- \n{rest}\n"), "a.eml")
    assert draft is not None
    assert draft.lines[-1] == rest.rpartition("\n")[2]
    assert draft.left_out == ()


def test_a_forwarded_mail_follows_and_attachments_are_kept_apart():
    message = mail("Look at this, please.")
    message.add_attachment("attached text", filename="a.txt")
    message.add_attachment(b"MZ", maintype="application", subtype="octet-stream", filename="../a.exe")
    message.add_attachment(mail(subject="Another"))
    assert paragraphs(message.as_bytes()) == [STORY[0], "Look at this, please.", *STORY[1:]]
    draft = read_mail(message.as_bytes(), "a.eml")
    assert draft is not None
    assert draft.attachments == (Attachment("a.txt", b"attached text\n"), Attachment("a.exe", b"MZ"))


def test_a_mail_that_holds_nothing_but_files_says_their_names():
    message = EmailMessage()
    message["From"] = "ada@example.org"
    message["To"] = "bo@example.org"
    message.add_attachment("attached text", filename="a.txt")
    draft = read_mail(message.as_bytes(), "mail.eml")
    assert draft.lines == ("a.txt",)
    assert [it.name for it in draft.attachments] == ["a.txt"]


def test_attachments_for_which_there_is_no_room_are_left():
    message = mail("Look at this, please.")
    for place in range(3):
        message.add_attachment(bytes(20_000_000), maintype="application", subtype="pdf", filename=f"{place}.pdf")
    for place in range(60):
        message.add_attachment(b"Fear.", maintype="text", subtype="plain", filename=f"{place}.txt")
    draft = read_mail(message.as_bytes(), "a.eml")
    assert draft is not None
    assert [it.name for it in draft.attachments] == ["0.pdf", "1.pdf", *(f"{place}.txt" for place in range(48))]


@pytest.mark.parametrize(
    "content",
    [
        raw(""),
        raw(" \n\n"),
        raw("", "Content-Type: text/html\n"),
        raw("<img src='x.png'>", "Content-Type: text/html\n"),
        raw("AAAA", "Content-Type: image/png\nContent-Transfer-Encoding: base64\n"),
    ],
    ids=["empty", "blank", "an empty page", "a picture", "an image"],
)
def test_a_mail_without_text_has_no_draft(content):
    assert read_mail(content, "a.eml") is None


def test_a_mail_whose_parts_are_gone_is_damaged():
    assert reason_for(raw("", "Content-Type: multipart/mixed; boundary=x\n")) is Unreadable.DAMAGED
    assert reason_for(raw("text", "Content-Type: multipart/mixed\n")) is Unreadable.DAMAGED


def test_a_mail_that_was_cut_short_is_read_as_far_as_it_goes():
    message = mail()
    message.add_alternative(PAGE, subtype="html")
    content = message.as_bytes()
    assert paragraphs(content[: content.index(b"text/html")]) == STORY


@pytest.mark.parametrize("levels", [30, 5000])
def test_parts_in_parts_without_end_are_refused(levels):
    nested = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(levels))
    assert reason_for((HEAD + nested + "\n" + TEXT).encode()) is Unreadable.DAMAGED
    assert reason_for(HEAD.encode() + b"Content-Type: message/rfc822\n\n" * levels) is Unreadable.DAMAGED


def test_parts_beyond_number_are_refused():
    content = raw("--x\n\na\n" * 100_000, "Content-Type: multipart/mixed; boundary=x\n")
    assert reason_for(content) is Unreadable.DAMAGED


@pytest.mark.parametrize("charset", ["no-such", "utf-16", "zlib_codec", "unicode_escape", "us-ascii", "\x00"])
def test_a_charset_that_lies_does_no_harm(charset):
    assert paragraphs(raw(TEXT, f"Content-Type: text/plain; charset={charset}\n")) == STORY


@pytest.mark.parametrize("encoding", ["base64", "x-uuencode", "no-such"])
def test_an_encoding_that_lies_does_no_harm(encoding):
    read_mail(raw("It was fear.", f"Content-Transfer-Encoding: {encoding}\n"), "a.eml")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (raw(TEXT), True),
        (b"From lena@coast.example Thu May 14 09:12:33 2026\n" + raw(TEXT), True),
        (raw(TEXT).replace(b"\n", b"\r\n"), True),
        (f"Subject: {STORY[0]}\n\n{TEXT}".encode(), False),
        (f"Subject: {STORY[0]}\nDate: today\nBy: Lena Marsh\n\n{TEXT}".encode(), False),
        (f"From: the harbour\n\n{TEXT}".encode(), False),
        (f"{TEXT}\n{HEAD}".encode(), False),
        (b"From: <Saved by Blink>\nSubject: x\nDate: x\nMIME-Version: 1.0\n\n", False),
        (b"", False),
        (b"From \n From: x", False),
    ],
)
def test_a_mail_is_told_by_its_headers(content, expected):
    assert is_mail(content) is expected


HEADS = [
    f"{HEAD}Content-Type: {kind}\n".encode() for kind in ("text/plain", "text/html", "multipart/mixed; boundary=x")
]


@given(st.sampled_from([*HEADS, HEAD.encode(), b"From: ", b"Content-Type: ", b""]), st.binary(max_size=300))
@example(HEADS[2], b"\n--x\nContent-Type: text/plain; charset*=\xff''\n\n\xff")
@example(HEADS[2], b"\n--x\nContent-Type: text/plain; charset*0*=%00'x'y; name*0*=%00'x'y\n\n\xff")
@example(b"Subject: ", b"=?unicode_escape?q?=5Cud800?=\n\ntext")
@example(HEADS[0], b"Content-Transfer-Encoding: uuencode\n\nbegin 666 x\n!!\n")
def test_any_bytes_give_a_draft_nothing_or_a_reason(beginning, content):
    is_mail(beginning + content)
    try:
        draft = read_mail(beginning + content, "a.eml")
    except FileUnreadable:
        return
    assert draft is None or all(draft.lines)


WORDS = st.sampled_from('From: Date: Subject: =?utf-8?q?a?= < > ( ) " , ; : @ [ ] \\ a*0= charset= =?b?b?'.split())


@given(st.lists(WORDS, max_size=40), st.sampled_from(["From", "Date", "Subject", "List-Id", "Content-Type"]))
def test_any_header_does_no_harm(words, name):
    read_mail(f"{name}: {' '.join(words)}\n\n{TEXT}".encode(), "a.eml")
