import plistlib
from email.message import EmailMessage

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from formats.texts import STORY
from readback.core.errors import FileUnreadable, Unreadable
from readback.formats.mail import is_mail
from readback.formats.webarchive import is_mhtml, is_webarchive, read_mhtml, read_webarchive

URL = "https://coast.example/ferry"
PAGE = (
    f"<!DOCTYPE html><html><head><title>{STORY[0]}</title></head><body><article><h1>{STORY[0]}</h1>"
    f"{''.join(f'<p>{line}</p>' for line in STORY[1:])}</article></body></html>"
)
FRAME = "<html><body><p>Buy a boat, any boat, today and not tomorrow.</p></body></html>"
BLINK = f"From: <Saved by Blink>\nSnapshot-Content-Location: {URL}\nSubject: x\nMIME-Version: 1.0\n"


def saved(*pages: tuple[str, str], start: str = "", **how: str) -> bytes:
    """MHTML of pages with their Content-IDs, and a picture."""
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = URL
    message["Subject"] = STORY[0]
    for place, (page, name) in enumerate(pages):
        part = EmailMessage()
        part.set_content(page, subtype="html", cid=name, **how)
        part["Content-Location"] = f"{URL}/{place}"
        message.make_related() if not place else None
        message.attach(part)
    message.add_related(b"\x89PNG", maintype="image", subtype="png", cid="<picture@mhtml>")
    if start:
        message.set_param("start", start)
    return message.as_bytes()


def archive(page: object = PAGE.encode(), **more: object) -> bytes:
    """An archive as Safari writes it; what is None is not there."""
    main = {
        "WebResourceData": page,
        "WebResourceURL": URL,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceFrameName": "",
        **more,
    }
    known = {key: value for key, value in main.items() if value is not None}
    picture = {"WebResourceData": b"\x89PNG", "WebResourceMIMEType": "image/png", "WebResourceURL": f"{URL}/1"}
    return plistlib.dumps({"WebMainResource": known, "WebSubresources": [picture]}, fmt=plistlib.FMT_BINARY)


def reason_for(read, content: bytes) -> Unreadable:
    with pytest.raises(FileUnreadable) as error:
        read(content, "a.x")
    assert error.value.path == "a.x"
    return error.value.reason


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "8bit"])
def test_a_page_saved_as_mhtml(encoding):
    content = saved((PAGE, "<page@mhtml>"), (FRAME, "<frame@mhtml>"), cte=encoding)
    for form in (content, content.replace(b"\n", b"\r\n")):
        assert is_mhtml(form)
        draft = read_mhtml(form, "a.mht")
        assert draft is not None
        assert (list(draft.lines), draft.title, draft.url) == (STORY, STORY[0], URL)


def test_the_page_is_the_part_that_is_named_as_the_start():
    draft = read_mhtml(saved((FRAME, "<frame@mhtml>"), (PAGE, "<page@mhtml>"), start="<page@mhtml>"), "a.mht")
    assert draft is not None
    assert list(draft.lines) == STORY


def test_a_start_that_is_not_there_is_the_first_page():
    draft = read_mhtml(saved((PAGE, "<page@mhtml>"), start="<none@mhtml>"), "a.mht")
    assert draft is not None
    assert list(draft.lines) == STORY


@pytest.mark.parametrize(
    ("noted", "known"),
    [
        (URL, URL),
        ("file:ferry.html", ""),
        ("cid:frame@mhtml", ""),
        (f"{URL}/a\n b", f"{URL}/ab"),
        ("", ""),
    ],
)
def test_the_address_of_a_page_of_one_part(noted, known):
    content = f"From: <Saved by a browser>\nContent-Type: text/html\nContent-Location: {noted}\n\n{PAGE}".encode()
    draft = read_mhtml(content, "a.mht")
    assert draft is not None
    assert draft.url == known


def test_the_address_that_a_page_names_itself_comes_first():
    page = PAGE.replace("<head>", '<head><link rel="canonical" href="https://coast.example/own">')
    for draft in (read_mhtml(saved((page, "<p@mhtml>")), "a.mht"), read_webarchive(archive(page.encode()), "a")):
        assert draft is not None
        assert draft.url == "https://coast.example/own"


@pytest.mark.parametrize("charset", ["windows-1251", "utf-8", "utf-16", "no-such"])
def test_the_charset_of_a_part_is_believed_where_the_bytes_allow(charset):
    content = PAGE.replace("Ingrid Vale", "Ингрид Вале").encode(
        "cp1251" if charset == "windows-1251" else "utf-8", "replace"
    )
    head = f"{BLINK}Content-Type: text/html; charset={charset}\n\n".encode()
    draft = read_mhtml(head + content, "a.mht")
    assert draft is not None
    assert "Ингрид Вале" in draft.lines[3]


@pytest.mark.parametrize(
    "content",
    [
        saved(("", "<page@mhtml>")),
        saved(("<img src='cid:picture@mhtml'>", "<page@mhtml>")),
        f"{BLINK}Content-Type: image/png\n\nx".encode(),
        b"",
    ],
    ids=["an empty page", "a picture in a page", "a picture", "nothing"],
)
def test_mhtml_without_text_has_no_draft(content):
    assert read_mhtml(content, "a.mht") is None


@pytest.mark.parametrize(
    "content",
    [
        f"{BLINK}Content-Type: multipart/related; boundary=x\n\n".encode(),
        BLINK.encode()
        + b"".join(b"Content-Type: multipart/related; boundary=%d\n\n--%d\n" % (n, n) for n in range(2000)),
        f"{BLINK}Content-Type: multipart/related; boundary=x\n\n".encode() + b"--x\n\na\n" * 10_000,
    ],
    ids=["cut short", "parts in parts", "many parts"],
)
def test_broken_mhtml_is_damaged(content):
    assert reason_for(read_mhtml, content) is Unreadable.DAMAGED


@pytest.mark.parametrize(
    ("head", "page", "mail"),
    [
        (BLINK + "Date: x\nContent-Type: multipart/related; boundary=x\n", True, False),
        ("MIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary=x\n", True, False),
        ("From: a@b.example\nTo: c@d.example\nDate: x\nContent-Type: multipart/related; boundary=x\n", False, True),
        ("Content-Type: multipart/mixed; boundary=x\n", False, False),
        ("Words: and more words\n", False, False),
        ("", False, False),
    ],
)
def test_mhtml_is_told_from_mail(head, page, mail):
    assert (is_mhtml(f"{head}\nx".encode()), is_mail(f"{head}\nx".encode())) == (page, mail)


@pytest.mark.parametrize("more", [{}, {"WebResourceTextEncodingName": None}, {"WebResourceMIMEType": None}])
def test_a_page_saved_as_an_archive(more):
    assert is_webarchive(archive(**more))
    draft = read_webarchive(archive(**more), "a.webarchive")
    assert draft is not None
    assert (list(draft.lines), draft.title, draft.url) == (STORY, STORY[0], URL)


def test_a_text_saved_as_an_archive():
    content = archive("\n\n".join(STORY).encode(), WebResourceMIMEType="text/plain")
    draft = read_webarchive(content, "a.webarchive")
    assert draft is not None
    assert (list(draft.lines), draft.url) == (STORY, URL)


@pytest.mark.parametrize("name", ["windows-1252", "utf-8", "utf-16", "no-such", "\x00", 7])
def test_an_archive_whose_charset_lies_is_read(name):
    draft = read_webarchive(archive(PAGE.encode(), WebResourceTextEncodingName=name), "a.webarchive")
    assert draft is not None
    assert list(draft.lines) == STORY


@pytest.mark.parametrize(
    "content",
    [archive(b""), archive(b" \n"), archive(b"<img src=x>"), archive(b"%PDF", WebResourceMIMEType="application/pdf")],
    ids=["empty", "blank", "a picture", "a document"],
)
def test_an_archive_without_text_has_no_draft(content):
    assert read_webarchive(content, "a.webarchive") is None


def laid_out(*objects: bytes, count: int | None = None, top: int = 0, table: int | None = None) -> bytes:
    """A binary plist of objects as they are, with a trailer that may lie."""
    content, places = b"bplist00", []
    for object_ in objects:
        places.append(len(content))
        content += object_
    trailer = bytes([0, 0, 0, 0, 0, 0, 4, 2])
    for number in (len(objects) if count is None else count, top, len(content) if table is None else table):
        trailer += number.to_bytes(8, "big")
    return content + b"".join(place.to_bytes(4, "big") for place in places) + trailer


KEY = b"\x5f\x10\x0fWebMainResource"
CYCLE = laid_out(b"\xd1\x00\x01\x00\x00", KEY)
DEEP = laid_out(*(b"\xa1" + (n + 1).to_bytes(2, "big") for n in range(5000)), KEY)
DEEP_MAIN = laid_out(
    b"\xd1\x00\x01\x00\x02", KEY, *(b"\xa1" + (n + 3).to_bytes(2, "big") for n in range(5000)), b"\x08"
)


@pytest.mark.parametrize(
    "content",
    [
        archive()[:-40],
        b"bplist00 WebMainResource",
        CYCLE,
        DEEP,
        DEEP_MAIN,
        laid_out(b"\xd1\x00\x01\x00\x01", KEY),
        laid_out(b"\xd1\x00\x00\x00\x01", KEY),
        laid_out(b"\xd1\x00\x01\x00\x02", KEY, b"\x4f\x13" + b"\xff" * 8),
        laid_out(b"\xdf\x13" + b"\x7f" * 8, KEY),
        laid_out(KEY, count=2**63),
        laid_out(KEY, top=2**63),
        laid_out(KEY, table=2**64 - 1),
        archive("no bytes"),
        archive(None),
    ],
    ids=[
        "cut short", "no trailer", "a cycle", "deep", "deep inside", "a word for a page", "a key that is no word",
        "a length that lies", "a count that lies", "objects beyond number", "no top", "no table", "text for bytes",
        "no page",
    ],
)  # fmt: skip
def test_a_broken_archive_is_damaged(content):
    assert is_webarchive(content)
    assert reason_for(read_webarchive, content) is Unreadable.DAMAGED


def test_other_lists_are_no_archives():
    assert not is_webarchive(plistlib.dumps({"Title": "x"}, fmt=plistlib.FMT_BINARY))
    assert not is_webarchive(plistlib.dumps({"WebMainResource": {}}, fmt=plistlib.FMT_XML))


HEADS = [
    f"{BLINK}Content-Type: {kind}\n".encode()
    for kind in ("text/html", "multipart/related; boundary=x", "multipart/related; boundary=x; start=")
]


@given(st.sampled_from([*HEADS, BLINK.encode(), b""]), st.binary(max_size=300))
@example(b"", b"Content-Type: text/html; start*=x; start*0=y\n\n<p>a</p>")
@example(HEADS[1], b"\n--x\nContent-Type: text/html; charset*0*=%00'x'y\n\n\xff")
def test_any_bytes_in_mhtml_give_a_draft_nothing_or_a_reason(beginning, content):
    is_mhtml(beginning + content)
    try:
        draft = read_mhtml(beginning + content, "a.mht")
    except FileUnreadable:
        return
    assert draft is None or all(draft.lines)


@given(st.binary(max_size=120), st.integers(0, 700), st.booleans())
def test_any_bytes_in_an_archive_give_a_draft_nothing_or_a_reason(content, place, inside):
    whole = archive()
    place = min(place, len(whole)) if not inside else max(8, len(whole) - place)
    damaged = whole[:8] + content if place < 8 else whole[:place] + content + whole[place + len(content) :]
    is_webarchive(damaged)
    try:
        draft = read_webarchive(damaged, "a.webarchive")
    except FileUnreadable:
        return
    assert draft is None or all(draft.lines)


POLISH = f"<html><head><meta charset='{{}}'></head><body><p>{'Źródła milczą o łódce. ' * 9}</p></body></html>"


@pytest.mark.parametrize(
    ("by_browser", "by_page"),
    [(None, "iso-8859-2"), ("utf-8", "iso-8859-2"), ("iso-8859-2", "windows-1251"), ("iso-8859-2", "utf-8")],
)
def test_the_encoding_that_the_browser_noted_stands_before_the_one_in_the_page(by_browser, by_page):
    page = POLISH.format(by_page).encode("iso8859_2")
    draft = read_webarchive(archive(page, WebResourceTextEncodingName=by_browser), "a.webarchive")
    kind = f"text/html; charset={by_browser}" if by_browser else "text/html"
    mhtml = b"MIME-Version: 1.0\nContent-Type: " + kind.encode() + b"\nContent-Transfer-Encoding: 8bit\n\n" + page
    for read in (draft, read_mhtml(mhtml, "a.mhtml")):
        assert read is not None
        assert read.lines[-1].startswith("Źródła milczą o łódce.")


@pytest.mark.parametrize("shared", [False, True])
def test_an_archive_whose_objects_overlap_is_damaged(shared):
    """Each of 2,000 objects is a string that reaches from its own beginning over all that follow."""
    places, count, text = [], 2000, bytearray()
    for place in range(count):
        places.append(8 + (0 if shared else len(text)))
        text += b"\x5f\x11" + (40_000).to_bytes(2, "big") if not shared or not place else b""
    text += b"a" * 50_000
    first = 8 + len(text)
    table = b"".join(it.to_bytes(4, "big") for it in [first, *places])
    array = b"\xaf\x11" + count.to_bytes(2, "big") + b"".join((it + 1).to_bytes(2, "big") for it in range(count))
    body = b"bplist00" + text + array
    end = bytes(6) + b"\x04\x02" + b"".join(it.to_bytes(8, "big") for it in (count + 1, 0, len(body)))
    assert reason_for(read_webarchive, body + table + end) is Unreadable.DAMAGED
