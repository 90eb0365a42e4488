"""The article as word processors write it, and as they print it."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from html import escape
from textwrap import wrap

from formats.article import ARTICLE, BYLINE, CELL, CREDITS, LANGUAGE, TITLE, inline, is_, note_of, runs
from formats.packages import CORE, W, open_document, run, word
from formats.pdfs import Words, pdf
from readback.core.document import HEADLINE, Block, Form, Role

_WORD_STYLES = {Role.QUOTE: "Quote", Role.CAPTION: "Caption"}


def docx() -> bytes:
    head, *rest = runs(ARTICLE)
    body = [_docx_run(head), *(f"<w:p>{run(line)}</w:p>" for line in CREDITS), *map(_docx_run, rest)]
    notes = "".join(
        f'<w:footnote w:id="{block.form.label}"><w:p><w:r><w:footnoteRef/></w:r>'
        f"{run(f' {block.text}')}</w:p></w:footnote>"
        for block in ARTICLE
        if is_(block, Role.FOOTNOTE)
    )
    said = (
        f"<dc:title>{TITLE}</dc:title><dc:creator>{BYLINE}</dc:creator><dc:language>{LANGUAGE}</dc:language>"
        "<dcterms:modified>2026-05-14T07:12:00Z</dcterms:modified>"
    )
    numbering = (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
        '<w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        "</w:numbering>"
    )
    footnotes = f"<w:footnotes {W}>{notes}</w:footnotes>"
    return word("".join(body), core=CORE.format(said), footnotes=footnotes, numbering=numbering)


def _docx_run(blocks: Sequence[Block]) -> str:
    if is_(blocks[0], Role.FOOTNOTE):
        return ""
    if is_(blocks[0], Role.TABLE):
        rows = ("".join(f"<w:tc><w:p>{run(cell)}</w:p></w:tc>" for cell in row.text.split(CELL)) for row in blocks)
        return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"
    return "".join(
        f"<w:p><w:pPr>{_docx_form(it.form)}</w:pPr>{inline(it, _docx_reference, run)}</w:p>" for it in blocks
    )


def _docx_form(form: Form) -> str:
    if form.role is Role.ITEM:
        return '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    headings = "Title" if form == HEADLINE else f"Heading{form.level}"
    style = headings if form.role is Role.HEADING else _WORD_STYLES.get(form.role, "Normal")
    return f'<w:pStyle w:val="{style}"/>'


def _docx_reference(label: str) -> str:
    return f'<w:r><w:footnoteReference w:id="{label}"/></w:r>'


def odt() -> bytes:
    said = (
        f"<dc:title>{TITLE}</dc:title><meta:initial-creator>{BYLINE}</meta:initial-creator>"
        f"<dc:language>{LANGUAGE}</dc:language><dc:date>2026-05-14T09:12:33.120000000</dc:date>"
    )
    head, *rest = map(_odt_run, runs(ARTICLE))
    return open_document(head + "".join(f"<text:p>{line}</text:p>" for line in CREDITS) + "".join(rest), said)


def _odt_run(run: Sequence[Block]) -> str:
    block, words = run[0], [inline(it, _odt_reference, escape) for it in run]
    match block.form.role:
        case Role.ITEM:
            items = (f"<text:list-item><text:p>{it}</text:p></text:list-item>" for it in words)
            return f"<text:list>{''.join(items)}</text:list>"
        case Role.TABLE:
            rows = ("".join(map(_odt_cell, row.text.split(CELL))) for row in run)
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
        f"<text:note-body><text:p>{escape(note_of(label).text)}</text:p></text:note-body></text:note>"
    )


def rtf() -> bytes:
    info = rf"{{\info{{\title {TITLE}}}{{\author {_rtf_text(BYLINE)}}}{{\creatim\yr2026\mo5\dy14\hr9\min12}}}}"
    fonts = r"{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\froman\fcharset238 Times New Roman CE;}}"
    head, *rest = map(_rtf_run, runs(ARTICLE))
    credits_ = "".join(rf"\pard {_rtf_text(line)}\par" + "\n" for line in CREDITS)
    body = head + credits_ + "".join(rest)
    return rf"{{\rtf1\ansi\ansicpg1252\uc1\deff0{fonts}{info}".encode() + b"\n" + body.encode("ascii") + b"}"


def _rtf_run(run: Sequence[Block]) -> str:
    if is_(run[0], Role.FOOTNOTE):
        return ""
    if is_(run[0], Role.TABLE):
        cells = ("".join(rf"\intbl {_rtf_text(cell)}\cell" for cell in row.text.split(CELL)) for row in run)
        return "".join(rf"\trowd\cellx3000\cellx6000\cellx9000\pard{row}\row" + "\n" for row in cells) + "\\pard\n"
    return "".join(rf"\pard{_rtf_form(it.form)} {inline(it, _rtf_reference, _rtf_text)}\par" + "\n" for it in run)


def _rtf_form(form: Form) -> str:
    if form.role is Role.HEADING:
        return rf"\outlinelevel{form.level - 1}"
    return r"{\listtext\bullet\tab}\ls1\ilvl0" if form.role is Role.ITEM else ""


def _rtf_reference(label: str) -> str:
    return rf"{{\super\chftn}}{{\footnote\pard{{\super\chftn}} {_rtf_text(note_of(label).text)}}}"


def _rtf_text(text: str) -> str:
    """Escaped as Word does, by UTF-16 units; there are words for a soft hyphen and for a blank that does not break."""
    units = text.encode("utf-16-le")
    letters = (int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2))
    return "".join({0xAD: r"\-", 0xA0: r"\~"}.get(it, chr(it) if 0 < it < 128 else f"\\u{it}?") for it in letters)


_LEADING, _GAP = 10.0, 8.0  # points


def printed() -> bytes:
    """As a word processor prints it: references raised, and the notes at the foot of the page in small letters."""
    words, y = [Words(72, 90, TITLE, 18, "B")], 120.0
    notes = [block for block in ARTICLE if is_(block, Role.FOOTNOTE)]
    for block in (*map(Block, CREDITS), *ARTICLE[1 : -len(notes)]):
        for row in _pdf_rows(block):
            words += row(y)
            y += _LEADING
        y += 0 if is_(block, Role.TABLE) else _GAP
    words += [Words(72, y + 20 + 9 * place, f"{it.form.label} {it.text}", 6, "C") for place, it in enumerate(notes)]
    return pdf([words], info={"Title": TITLE, "Author": BYLINE, "CreationDate": "D:20260514091200+02'00'"})


def _pdf_rows(block: Block) -> Iterator[Callable[[float], list[Words]]]:
    """The lines of a paragraph, as what they are at a place."""
    if is_(block, Role.HEADING):
        yield lambda y: [Words(72, y, block.text, 13, "B")]
    elif is_(block, Role.TABLE):
        cells = block.text.split(CELL)
        yield lambda y: [Words(72 + 150 * place, y, cell, 9, "C") for place, cell in enumerate(cells)]
    else:
        bullet = "• " if is_(block, Role.ITEM) else ""
        printed = bullet + inline(block, "\0{}\0".format, lambda text: text.replace("\xad", ""))
        for row in wrap(printed, 78, break_on_hyphens=False):
            yield partial(_pdf_row, row)


def _pdf_row(row: str, y: float) -> list[Words]:
    """The pieces of a line, of letters that are all as wide; what stands between zeros is raised."""
    x, words = 72.0, []
    for place, piece in enumerate(row.split("\0")):
        size, rise = (6.0, 3) if place % 2 else (9.0, 0)
        words.append(Words(x + 5.4 * (len(piece) - len(piece.lstrip())), y - rise, piece.strip(), size, "C"))
        x += 0.6 * size * len(piece)
    return words
