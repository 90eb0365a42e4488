"""One article of our own in every format that Readback opens, made anew each time: as each format writes it.

`ARTICLE` is the article as its writer set it down, with all that has to be normalised; `SAMPLES` are the files.
"""

import plistlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from email.message import EmailMessage
from html import escape
from textwrap import fill, wrap

from formats.packages import CORE, W, book, open_document, run, word
from formats.pdfs import Words, pdf
from readback.core.document import BODY, HEADLINE, Block, Form, Landmark, LandmarkKind, Role

TITLE, BYLINE, OUTLET = "Tarnwick paid twice for the same sea wall", "Zoë Núñez-Łącka", "Tarnwick Courier"
PUBLISHED, URL, LANGUAGE = "2026-05-14T09:12+02:00", "https://courier.example/2026/sea-wall", "en-GB"
CREDITS = (f"By {BYLINE}, {OUTLET}", "2026-05-14 09:12+02:00")
"""The lines below the headline, in formats that have nowhere else to put them."""


def _block(text: str, form: Form = BODY) -> Block:
    """A paragraph; "{1}" in its text stands for a reference to the first footnote."""
    words, marks = "", list[Landmark]()
    for place, piece in enumerate(re.split(r"\{(\d)\}", text)):
        if place % 2:
            marks.append(Landmark(len(words), LandmarkKind.NOTE, piece))
        else:
            words += piece
    return Block(words, form, tuple(marks))


_HEADING, _ITEM, _QUOTE = Form(Role.HEADING, 2), Form(Role.ITEM), Form(Role.QUOTE)
_CAPTION, _TABLE, _NOTES = (
    Form(Role.CAPTION),
    Form(Role.TABLE),
    (Form(Role.FOOTNOTE, 0, "1"), Form(Role.FOOTNOTE, 0, "2")),
)
_CELL = " · "  # between the cells of a row, in the paragraph that it becomes

ARTICLE = (
    Block(TITLE, HEADLINE),
    _block(
        "The town of Tarnwick paid for its new sea wall twice within a year,{1} according to invoices that its finance "
        "officer, Zbyněk Dvořáček, kept in a drawer of his own desk."
    ),
    _block(
        "“I signed the first one in good faith,” said Dvořáček, who has worked for the town since 2011. “The second "
        "I did not sign — it came back signed.”"
    ),
    _block(
        "The recon\u00adstruction had been meant to cost £2.4\u00a0million in all. The mayor’s o\ufb03ce con\ufb01rmed "
        "the sum and declined to say who had agreed to pay it again."
    ),
    _block("What the invoices say", _HEADING),
    _block("Three details stand out in the papers, which were read to the council on Monday:"),
    _block("Both invoices carry the number 2207 and the same date", _ITEM),
    _block("The second one names a bank in another country", _ITEM),
    _block("Neither of them was entered in the ledger of the harbour", _ITEM),
    _block(
        "Nobody ever counts the stones of a wall. They count the years that it stands, and then they forget.", _QUOTE
    ),
    _block("The sea wall at low tide, seen from the old customs house", _CAPTION),
    _block(_CELL.join(("First payment", "3 March 2025", "£1.2 million")), _TABLE),
    _block(_CELL.join(("Second payment", "9 January 2026", "£1.2 million")), _TABLE),
    _block(
        "Councillor Ffion Pryce-Hale, who had asked for the papers in February, was told that there were none.{2} The "
        "answer ended with a face that smiled: “Nothing to see here 🙂”."
    ),
    _block(
        "She went to the archive herself. What she found there filled two boxes, and the keeper of the archive had "
        "never been asked for either of them."
    ),
    _block(
        "“It is the town’s money,” she told the meeting. “If we can lose it between two drawers, then we can lose it "
        "anywhere at all.”"
    ),
    _block(
        "The builder, Skerry & Sons, did not answer questions. Its lawyer wrote that it had built what was ordered."
    ),
    _block("The council will hear the mayor on Thursday; the meeting is open to everybody who lives in the town."),
    _block("Invoices 2207 and 2207a, archive of the town, folder 16.", _NOTES[0]),
    _block("Minutes of the council, 12 January 2026, page 4.", _NOTES[1]),
)


@dataclass(frozen=True, slots=True)
class Sample:
    """The article in one format: the file's name and bytes, and what of the article the format can hold.

    `fields` are the metadata that a reader can find in it; `published` the date, as far as the format can say it;
    `roles` are those of the paragraphs that it marks as what they are. All are told from other paragraphs as HEADLINE.
    """

    name: str
    content: bytes = field(repr=False)
    fields: frozenset[str]
    published: str = PUBLISHED
    roles: frozenset[Role] = frozenset()


def _is(block: Block, role: Role) -> bool:
    return block.form.role is role


def _runs(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Paragraphs of one role that stand together, such as the items of a list."""
    together: list[Block] = []
    for block in blocks:
        if together and (block.form.role is not together[-1].form.role or _is(block, Role.BODY)):
            yield together
            together = []
        together.append(block)
    yield together


def _inline(block: Block, refer: Callable[[str], str], escaped: Callable[[str], str]) -> str:
    """The words of a paragraph as a format writes them, with the references to notes in it."""
    pieces, end = [], 0
    for mark in block.landmarks:
        pieces += [escaped(block.text[end : mark.offset]), refer(mark.label)]
        end = mark.offset
    return "".join([*pieces, escaped(block.text[end:])])


# Text and transcripts: paragraphs and nothing else.


def _txt() -> bytes:
    """With lines broken to a width, as mail programs and old editors leave them."""
    head, *rest = (block.text for block in ARTICLE)
    return "\n\n".join([head, "\n".join(CREDITS), *(fill(line, 72, break_on_hyphens=False) for line in rest)]).encode()


def _md() -> bytes:
    said = f'---\ntitle: "{TITLE}"\nauthor: {BYLINE}\ndate: {CREDITS[1]}\nsite: {OUTLET}\nurl: {URL}\nlang: {LANGUAGE}\n---\n'
    return (said + "\n".join(map(_md_run, _runs(ARTICLE)))).encode()


def _md_run(run: Sequence[Block]) -> str:
    marks = {Role.ITEM: "- ", Role.QUOTE: "> ", Role.HEADING: "#" * run[0].form.level + " "}
    if _is(run[0], Role.TABLE):
        rows = ["| " + " | ".join(block.text.split(_CELL)) + " |" for block in run]
        return "\n".join([rows[0], "|---|---|---|", *rows[1:], ""])
    if _is(run[0], Role.FOOTNOTE):
        return "\n".join(f"[^{block.form.label}]: {block.text}\n" for block in run)
    mark = marks.get(run[0].form.role, "")
    return "\n".join(mark + _inline(block, "[^{}]".format, str) for block in run) + "\n"


def _cues(clock: str, head: str) -> bytes:
    """A cue for each paragraph, with a pause after it; `clock` is how the format writes a time."""
    cues = [head] if head else []
    for place, block in enumerate(ARTICLE[bool(head) :]):
        begins, ends = (clock.format(*divmod(second, 60)) for second in (20 * place, 20 * place + 9))
        cues.append(f"{place + 1}\n{begins} --> {ends}\n{fill(block.text, 60, break_on_hyphens=False)}\n")
    return "\n".join(cues).encode()


# Pages.


def _element(block: Block, tag: str, **attributes: str) -> str:
    said = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return f"<{tag}{said}>{_inline(block, _html_reference, escape)}</{tag}>"


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
            rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row.text.split(_CELL)) for row in run)
            return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
        case Role.FOOTNOTE:
            return "".join(_html_note(note) for note in run)
        case Role.HEADING:
            return _element(block, f"h{block.form.level}")
        case _:
            return _element(block, "p")


def _html_note(note: Block) -> str:
    label = note.form.label
    return f'<p role="doc-footnote" id="note-{label}">{label}. {escape(note.text)}</p>'


def _html_article(*, credits_too: bool) -> str:
    head, *rest = map(_html_run, _runs(ARTICLE))
    credits_ = "".join(f"<p>{line}</p>" for line in CREDITS) if credits_too else ""
    return head + credits_ + "".join(rest)


_HEAD = (
    f'<meta charset="utf-8"/><title>{TITLE} | {OUTLET}</title><meta name="author" content="{BYLINE}"/>'
    f'<meta property="og:site_name" content="{OUTLET}"/><link rel="canonical" href="{URL}"/>'
    f'<meta property="article:published_time" content="{PUBLISHED}"/>'
)
_NAVIGATION = '<nav><a href="/">Home</a> <a href="/news">News</a></nav>'
_IMPRINT = "<footer><a href='/imprint'>Imprint</a></footer>"


def _page(before: str = "", head: str = _HEAD, body: str = "") -> str:
    article = f"<article>{_html_article(credits_too=False)}</article>"
    return (
        f'<!DOCTYPE html>\n{before}<html lang="{LANGUAGE}"><head>{head}</head>'
        f"<body>{_NAVIGATION}{article}{_IMPRINT}{body}</body></html>"
    )


def _saved_complete() -> bytes:
    """As browsers save a page with the folder of its files."""
    files = '<link rel="stylesheet" href="./Sea wall_files/style.css"/><script src="./Sea wall_files/main.js"></script>'
    page = _page(f"<!-- saved from url=({len(URL):04}){URL} -->\n", _HEAD.replace(f'href="{URL}"', 'href=""') + files)
    return page.replace("wall.jpg", "./Sea wall_files/wall.jpg").replace("\n", "\r\n").encode()


def _single_file() -> bytes:
    """As the extension SingleFile saves a page: everything in it as data."""
    said = f"<!--\n Page saved with SingleFile \n url: {URL} \n saved date: Thu May 14 2026 10:00:00 GMT+0200\n-->"
    page = _page(said, _HEAD + "<style>body{background:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)}</style>")
    return page.replace("wall.jpg", "data:image/gif;base64,R0lGODlhAQABAAAAACw=").encode()


def _mhtml() -> bytes:
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = URL
    message["Subject"] = TITLE
    page = EmailMessage()
    page.set_content(_page(), subtype="html", cid="<page@mhtml.blink>", cte="quoted-printable")
    page["Content-Location"] = URL
    message.make_related()
    message.attach(page)
    message.add_related(b"GIF89a", maintype="image", subtype="gif", cid="<wall@mhtml.blink>")
    message.set_boundary("----MultipartBoundary--sea-wall----")
    return message.as_bytes().replace(b"\n", b"\r\n")


def _webarchive() -> bytes:
    main = {
        "WebResourceData": _page().encode(),
        "WebResourceURL": URL,
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceFrameName": "",
    }
    picture = {"WebResourceData": b"GIF89a", "WebResourceMIMEType": "image/gif", "WebResourceURL": f"{URL}/wall.gif"}
    return plistlib.dumps({"WebMainResource": main, "WebSubresources": [picture]}, fmt=plistlib.FMT_BINARY)


def _clipboard() -> bytes:
    """As a browser copies a passage: no head, and marks where it begins and ends."""
    passage = f"<!--StartFragment-->{_html_article(credits_too=True)}<!--EndFragment-->"
    return f"<html>\n<body>\n{passage}\n</body>\n</html>".encode()


def _eml() -> bytes:
    """As a newsletter is sent: the same text plain and as a page."""
    message = EmailMessage()
    message["From"] = f'"{BYLINE}" <zoe@courier.example>'
    message["To"] = "readers@courier.example"
    message["Date"] = "Thu, 14 May 2026 09:12:33 +0200"
    message["Subject"] = TITLE
    message["Organization"] = OUTLET
    message["Message-ID"] = "<2207@courier.example>"
    message.set_content("\n\n".join(block.text for block in ARTICLE[1:]))
    message.add_alternative(_page(), subtype="html")
    message["Content-Language"] = LANGUAGE  # of the whole: what is said before goes with the first part
    message.set_boundary("=-sea-wall-=")
    return message.as_bytes()


def _epub() -> bytes:
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


# Documents.

_WORD_STYLES = {Role.QUOTE: "Quote", Role.CAPTION: "Caption"}


def _docx() -> bytes:
    head, *rest = _runs(ARTICLE)
    body = [_docx_run(head), *(f"<w:p>{run(line)}</w:p>" for line in CREDITS), *map(_docx_run, rest)]
    notes = "".join(
        f'<w:footnote w:id="{block.form.label}"><w:p><w:r><w:footnoteRef/></w:r>{run(f" {block.text}")}</w:p></w:footnote>'
        for block in ARTICLE
        if _is(block, Role.FOOTNOTE)
    )
    said = (
        f"<dc:title>{TITLE}</dc:title><dc:creator>{BYLINE}</dc:creator><dc:language>{LANGUAGE}</dc:language>"
        "<dcterms:modified>2026-05-14T07:12:00Z</dcterms:modified>"
    )
    numbering = (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
        '<w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )
    footnotes = f"<w:footnotes {W}>{notes}</w:footnotes>"
    return word("".join(body), core=CORE.format(said), footnotes=footnotes, numbering=numbering)


def _docx_run(blocks: Sequence[Block]) -> str:
    if _is(blocks[0], Role.FOOTNOTE):
        return ""
    if _is(blocks[0], Role.TABLE):
        rows = ("".join(f"<w:tc><w:p>{run(cell)}</w:p></w:tc>" for cell in row.text.split(_CELL)) for row in blocks)
        return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"
    return "".join(
        f"<w:p><w:pPr>{_docx_form(it.form)}</w:pPr>{_inline(it, _docx_reference, run)}</w:p>" for it in blocks
    )


def _docx_form(form: Form) -> str:
    if form.role is Role.ITEM:
        return '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    headings = "Title" if form == HEADLINE else f"Heading{form.level}"
    style = headings if form.role is Role.HEADING else _WORD_STYLES.get(form.role, "Normal")
    return f'<w:pStyle w:val="{style}"/>'


def _docx_reference(label: str) -> str:
    return f'<w:r><w:footnoteReference w:id="{label}"/></w:r>'


def _odt() -> bytes:
    said = (
        f"<dc:title>{TITLE}</dc:title><meta:initial-creator>{BYLINE}</meta:initial-creator>"
        f"<dc:language>{LANGUAGE}</dc:language><dc:date>2026-05-14T09:12:33.120000000</dc:date>"
    )
    head, *rest = map(_odt_run, _runs(ARTICLE))
    return open_document(head + "".join(f"<text:p>{line}</text:p>" for line in CREDITS) + "".join(rest), said)


def _odt_run(run: Sequence[Block]) -> str:
    block, words = run[0], [_inline(it, _odt_reference, escape) for it in run]
    match block.form.role:
        case Role.ITEM:
            return f"<text:list>{''.join(f'<text:list-item><text:p>{it}</text:p></text:list-item>' for it in words)}</text:list>"
        case Role.TABLE:
            rows = ("".join(map(_odt_cell, row.text.split(_CELL))) for row in run)
            return f"<table:table>{''.join(f'<table:table-row>{row}</table:table-row>' for row in rows)}</table:table>"
        case Role.HEADING if block.form != HEADLINE:
            return f'<text:h text:outline-level="{block.form.level}">{words[0]}</text:h>'
        case Role.FOOTNOTE:
            return ""
        case _:
            styles = {Role.QUOTE: "Quotations", Role.CAPTION: "Illustration", Role.HEADING: "Title"}
            return f'<text:p text:style-name="{styles.get(block.form.role, "Standard")}">{words[0]}</text:p>'


def _odt_cell(cell: str) -> str:
    return f"<table:table-cell><text:p>{escape(cell)}</text:p></table:table-cell>"


def _odt_reference(label: str) -> str:
    return (
        f'<text:note text:note-class="footnote"><text:note-citation>{label}</text:note-citation>'
        f"<text:note-body><text:p>{escape(_note(label).text)}</text:p></text:note-body></text:note>"
    )


def _note(label: str) -> Block:
    return next(block for block in ARTICLE if block.form == Form(Role.FOOTNOTE, 0, label))


def _rtf() -> bytes:
    info = rf"{{\info{{\title {TITLE}}}{{\author {_rtf_text(BYLINE)}}}{{\creatim\yr2026\mo5\dy14\hr9\min12}}}}"
    fonts = r"{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\froman\fcharset238 Times New Roman CE;}}"
    head, *rest = map(_rtf_run, _runs(ARTICLE))
    credits_ = "".join(rf"\pard {_rtf_text(line)}\par" + "\n" for line in CREDITS)
    body = head + credits_ + "".join(rest)
    return rf"{{\rtf1\ansi\ansicpg1252\uc1\deff0{fonts}{info}".encode() + b"\n" + body.encode("ascii") + b"}"


def _rtf_run(run: Sequence[Block]) -> str:
    if _is(run[0], Role.FOOTNOTE):
        return ""
    if _is(run[0], Role.TABLE):
        cells = ("".join(rf"\intbl {_rtf_text(cell)}\cell" for cell in row.text.split(_CELL)) for row in run)
        return "".join(rf"\trowd\cellx3000\cellx6000\cellx9000\pard{row}\row" + "\n" for row in cells) + "\\pard\n"
    return "".join(rf"\pard{_rtf_form(it.form)} {_inline(it, _rtf_reference, _rtf_text)}\par" + "\n" for it in run)


def _rtf_form(form: Form) -> str:
    if form.role is Role.HEADING:
        return rf"\outlinelevel{form.level - 1}"
    return r"{\listtext\bullet\tab}\ls1\ilvl0" if form.role is Role.ITEM else ""


def _rtf_reference(label: str) -> str:
    return rf"{{\super\chftn}}{{\footnote\pard{{\super\chftn}} {_rtf_text(_note(label).text)}}}"


def _rtf_text(text: str) -> str:
    """Escaped as Word does, by UTF-16 units; "\\-" is a soft hyphen and "\\~" a blank that does not break."""
    units = text.encode("utf-16-le")
    letters = (int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2))
    return "".join({0xAD: r"\-", 0xA0: r"\~"}.get(it, chr(it) if 0 < it < 128 else f"\\u{it}?") for it in letters)


# Pages of paper.


_LEADING, _GAP = 10.0, 8.0  # points


def _pdf() -> bytes:
    """As a word processor prints it: references raised, and the notes at the foot of the page in small letters."""
    words, y = [Words(72, 90, TITLE, 18, "B")], 120.0
    notes = [block for block in ARTICLE if _is(block, Role.FOOTNOTE)]
    for line in (*map(Block, CREDITS), *ARTICLE[1 : -len(notes)]):
        printed = _inline(line, lambda label: f"\0{label}\0", lambda text: text.replace("\xad", ""))
        for row in wrap(printed, 78, break_on_hyphens=False):
            words += _pdf_row(row, y)
            y += _LEADING
        y += _GAP
    words += [Words(72, 780 + 9 * place, f"{note.form.label} {note.text}", 7) for place, note in enumerate(notes)]
    return pdf([words], info={"Title": TITLE, "Author": BYLINE, "CreationDate": "D:20260514091200+02'00'"})


def _pdf_row(row: str, y: float) -> Iterator[Words]:
    """The pieces of a line, of letters that are all as wide; what stands between zeros is raised."""
    x = 72.0
    for place, piece in enumerate(row.split("\0")):
        size, rise = (6.0, 3) if place % 2 else (9.0, 0)
        yield Words(x, y - rise, piece, size, "C")
        x += 0.6 * size * len(piece)


_BELOW = frozenset({"title", "byline", "published", "outlet"})  # what the headline and the lines below it say
_ALL, _TITLE = _BELOW | {"url", "language"}, frozenset({"title"})
_IN_PROPERTIES = _BELOW | {"language"}
_EVERY_ROLE = frozenset(Role)


def samples() -> dict[str, Sample]:
    """The article in every format, by the format's name."""
    return {
        "txt": Sample("sea wall.txt", _txt(), _BELOW),
        "md": Sample("sea wall.md", _md(), _ALL, roles=_EVERY_ROLE - {Role.CAPTION}),
        "html": Sample("sea wall.html", _page().encode(), _ALL, roles=_EVERY_ROLE),
        "html complete": Sample("sea wall.htm", _saved_complete(), _ALL, roles=_EVERY_ROLE),
        "html single file": Sample("sea wall (single).html", _single_file(), _ALL, roles=_EVERY_ROLE),
        "mhtml": Sample("sea wall.mhtml", _mhtml(), _ALL, roles=_EVERY_ROLE),
        "webarchive": Sample("sea wall.webarchive", _webarchive(), _ALL, roles=_EVERY_ROLE),
        "clipboard": Sample("pasted.html", _clipboard(), _BELOW, roles=_EVERY_ROLE),
        "eml": Sample("sea wall.eml", _eml(), _IN_PROPERTIES),
        "docx": Sample("sea wall.docx", _docx(), _IN_PROPERTIES, "2026-05-14T07:12+00:00", _EVERY_ROLE),
        "odt": Sample("sea wall.odt", _odt(), _IN_PROPERTIES, roles=_EVERY_ROLE),
        "rtf": Sample("sea wall.rtf", _rtf(), _BELOW, roles=_EVERY_ROLE - {Role.QUOTE, Role.CAPTION}),
        "epub": Sample("sea wall.epub", _epub(), _IN_PROPERTIES, roles=_EVERY_ROLE),
        "pdf": Sample("sea wall.pdf", _pdf(), _BELOW),
        "srt": Sample("sea wall.srt", _cues("00:{:02}:{:02},000", ""), frozenset()),
        "vtt": Sample("sea wall.vtt", _cues("{:02}:{:02}.000", f"WEBVTT - {TITLE}\n"), _TITLE),
    }
