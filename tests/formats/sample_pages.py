"""The article as a page, and in what pages are kept, sent and bound in."""

import plistlib
from collections.abc import Sequence
from email.message import EmailMessage
from html import escape

from formats.article import (
    ARTICLE,
    BYLINE,
    CELL,
    CREDITS,
    LANGUAGE,
    OUTLET,
    PUBLISHED,
    TITLE,
    URL,
    inline,
    runs,
)
from formats.packages import book
from readback.core.document import Block, Role


def _element(block: Block, tag: str) -> str:
    return f"<{tag}>{inline(block, _html_reference, escape)}</{tag}>"


def _html_reference(label: str) -> str:
    return f'<sup><a href="#note-{label}" id="ref-{label}" role="doc-noteref">{label}</a></sup>'


def _html_run(run: Sequence[Block]) -> str:
    block = run[0]
    match block.form.role:
        case Role.ITEM:
            return f"<ul>{''.join(_element(item, 'li') for item in run)}</ul>"
        case Role.QUOTE:
            return f"<blockquote>{_element(block, 'p')}</blockquote>"
        case Role.CAPTION:
            return f'<figure><img src="wall.jpg" alt=""/>{_element(block, "figcaption")}</figure>'
        case Role.TABLE:
            rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row.text.split(CELL)) for row in run)
            return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
        case Role.FOOTNOTE:
            return "".join(_html_note(note) for note in run)
        case role:
            return _element(block, f"h{block.form.level}" if role is Role.HEADING else "p")


def _html_note(note: Block) -> str:
    label = note.form.label
    return f'<p role="doc-footnote" id="note-{label}">{label}. {escape(note.text)}</p>'


def _html_article(*, credits_too: bool) -> str:
    head, *rest = map(_html_run, runs(ARTICLE))
    credits_ = "".join(f"<p>{line}</p>" for line in CREDITS) if credits_too else ""
    return head + credits_ + "".join(rest)


_HEAD = (
    f'<meta charset="utf-8"/><title>{TITLE} | {OUTLET}</title><meta name="author" content="{BYLINE}"/>'
    f'<meta property="og:site_name" content="{OUTLET}"/><link rel="canonical" href="{URL}"/>'
    f'<meta property="article:published_time" content="{PUBLISHED}"/>'
)
_NAVIGATION = '<nav><a href="/">Home</a> <a href="/news">News</a></nav>'
_IMPRINT = "<footer><a href='/imprint'>Imprint</a></footer>"


def page() -> bytes:
    """As a newspaper's site sends it."""
    return _written().encode()


def _written(before: str = "", head: str = _HEAD) -> str:
    article = f"<article>{_html_article(credits_too=False)}</article>"
    return (
        f'<!DOCTYPE html>\n{before}<html lang="{LANGUAGE}"><head>{head}</head>'
        f"<body>{_NAVIGATION}{article}{_IMPRINT}</body></html>"
    )


def saved_complete() -> bytes:
    """As browsers save a page with the folder of its files."""
    files = '<link rel="stylesheet" href="./Sea wall_files/style.css"/><script src="./Sea wall_files/main.js"></script>'
    page = _written(
        f"<!-- saved from url=({len(URL):04}){URL} -->\n", _HEAD.replace(f'href="{URL}"', 'href=""') + files
    )
    return page.replace("wall.jpg", "./Sea wall_files/wall.jpg").replace("\n", "\r\n").encode()


def single_file() -> bytes:
    """As the extension SingleFile saves a page: everything in it as data."""
    said = f"<!--\n Page saved with SingleFile \n url: {URL} \n saved date: Thu May 14 2026 10:00:00 GMT+0200\n-->"
    page = _written(said, _HEAD + "<style>body{background:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)}</style>")
    return page.replace("wall.jpg", "data:image/gif;base64,R0lGODlhAQABAAAAACw=").encode()


def mhtml() -> bytes:
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = URL
    message["Subject"] = TITLE
    page = EmailMessage()
    page.set_content(_written(), subtype="html", cid="<page@mhtml.blink>", cte="quoted-printable")
    page["Content-Location"] = URL
    message.make_related()
    message.attach(page)
    message.add_related(b"GIF89a", maintype="image", subtype="gif", cid="<wall@mhtml.blink>")
    message.set_boundary("----MultipartBoundary--sea-wall----")
    return message.as_bytes().replace(b"\n", b"\r\n")


def webarchive() -> bytes:
    main = {
        "WebResourceData": _written().encode(),
        "WebResourceURL": URL,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceFrameName": "",
    }
    picture = {"WebResourceData": b"GIF89a", "WebResourceMIMEType": "image/gif", "WebResourceURL": f"{URL}/wall.gif"}
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": [picture]}, fmt=plistlib.FMT_BINARY)


def clipboard() -> bytes:
    """As a browser copies a passage: no head, and marks where it begins and ends."""
    passage = f"<!--StartFragment-->{_html_article(credits_too=True)}<!--EndFragment-->"
    return f"<html>\n<body>\n{passage}\n</body>\n</html>".encode()


def eml() -> bytes:
    """As a newsletter is sent: the same text plain and as a page."""
    message = EmailMessage()
    message["From"] = f'"{BYLINE}" <zoe@courier.example>'
    message["To"] = "readers@courier.example"
    message["Date"] = "Thu, 14 May 2026 09:12:33 +0200"
    message["Subject"] = TITLE
    message["Organization"] = OUTLET
    message["Message-ID"] = "<2207@courier.example>"
    message.set_content("\n\n".join(block.text for block in ARTICLE[1:]))
    message.add_alternative(_written(), subtype="html")
    message["Content-Language"] = LANGUAGE  # of the whole: what is said before goes with the first part
    message.set_boundary("=-sea-wall-=")
    return message.as_bytes()


def epub() -> bytes:
    said = (
        f"<dc:title>{TITLE}</dc:title><dc:creator>{BYLINE}</dc:creator><dc:date>{PUBLISHED}</dc:date>"
        f"<dc:publisher>{OUTLET}</dc:publisher><dc:language>{LANGUAGE}</dc:language>"
    )
    page = (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title>{TITLE}</title></head><body>{_html_article(credits_too=False)}</body></html>"
    )
    contents = f'<html xmlns="http://www.w3.org/1999/xhtml"><body><nav><p>{TITLE}</p></nav></body></html>'
    chapters = {"contents.xhtml": contents, "article.xhtml": page}
    return book(chapters, ["contents.xhtml", "article.xhtml"], said, {"contents.xhtml": "nav"})
