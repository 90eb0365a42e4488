"""A Word document set anew, for drafts of other kinds: the text with its headings, and the lists at its end."""

from collections.abc import Iterator
from typing import TypedDict

from lxml import etree

from readback.core.document import Form, Role
from readback.core.quotecheck.copying import CheckersCopy, Line
from readback.export.names import DOCUMENT, PARAGRAPH, RELATIONS, RUN, TEXT, TYPES, XML_SPACE, W
from readback.export.package import packed, told
from readback.export.word_comments import storable

_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_MAIN}.styles+xml"/></Types>'
)
_ROOT = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'
)
_PARTS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
)
_SERIF, _SANS = "Georgia", "Arial"

_STYLES = {
    # id: (name, font, half-points, before and after in twentieths of a point, what else)
    "Normal": ("Normal", _SERIF, 23, 0, 140, ""),
    "Title": ("Title", _SERIF, 40, 0, 200, "<w:b/>"),
    "Heading1": ("heading 1", _SERIF, 32, 240, 120, "<w:b/>"),
    "Heading2": ("heading 2", _SERIF, 27, 220, 100, "<w:b/>"),
    "Heading3": ("heading 3", _SERIF, 24, 200, 80, "<w:b/>"),
    "Quote": ("Quote", _SERIF, 22, 0, 140, "<w:i/>"),
    "Caption": ("caption", _SANS, 19, 0, 140, '<w:color w:val="444444"/>'),
    "Small": ("Checker small", _SANS, 19, 80, 160, '<w:color w:val="444444"/>'),
    "List": ("Checker list", _SANS, 20, 0, 100, ""),
}
_INDENTED = frozenset({"Quote"})


def set_anew(copy: CheckersCopy) -> bytes:
    """The document, as yet without comments."""
    root = etree.Element(f"{W}document", nsmap={"w": W[1:-1]})
    body = etree.SubElement(root, f"{W}body")
    for style, words, more in _paragraphs(copy):
        body.append(_paragraph(style, words, **more))
    section = etree.SubElement(body, f"{W}sectPr")
    etree.SubElement(section, f"{W}pgSz", {f"{W}w": "11906", f"{W}h": "16838"})
    sides = dict.fromkeys(("top", "right", "bottom", "left"), "1418") | dict.fromkeys(("header", "footer"), "709")
    etree.SubElement(section, f"{W}pgMar", {f"{W}{side}": width for side, width in (sides | {"gutter": "0"}).items()})
    return packed(
        {
            TYPES: _TYPES.encode(),
            "_rels/.rels": _ROOT.encode(),
            DOCUMENT: told(root),
            RELATIONS: _PARTS.encode(),
            "word/styles.xml": _styles(copy.draft.language or copy.language).encode(),
        }
    )


class _More(TypedDict, total=False):
    """What is special of a paragraph: its number or sign, and that it is an item."""

    label: str
    item: bool


def _paragraphs(copy: CheckersCopy) -> Iterator[tuple[str, str, _More]]:
    draft = copy.draft
    yield "Small", f"{'. '.join((copy.heading, *copy.summary))}. {copy.limits}".strip(), {}
    if not draft.headed:
        yield "Title", draft.title, {}
    for place, block in enumerate(draft.blocks):
        if copy.credit and place == draft.headed:
            yield "Small", copy.credit, {}
        if block.text.strip():
            yield _style(block.form), block.text, {"label": block.form.label, "item": block.form.role is Role.ITEM}
    for section in copy.sections:
        yield "Heading2", section.heading, {}
        for line in section.lines:
            yield from _listed(line)


def _listed(line: Line) -> Iterator[tuple[str, str, _More]]:
    yield "List", f"{line.text}\n{line.link}" if line.link else line.text, {}


def _style(form: Form) -> str:
    if form.role is Role.HEADING:
        return {1: "Title", 2: "Heading1", 3: "Heading2"}.get(form.level, "Heading3")
    return {Role.QUOTE: "Quote", Role.CAPTION: "Caption", Role.FOOTNOTE: "Small"}.get(form.role, "Normal")


def _paragraph(style: str, words: str, *, label: str = "", item: bool = False) -> etree._Element:
    paragraph = etree.Element(PARAGRAPH)
    properties = etree.SubElement(paragraph, f"{W}pPr")
    etree.SubElement(properties, f"{W}pStyle", {f"{W}val": style})
    if item:
        etree.SubElement(properties, f"{W}ind", {f"{W}left": "567", f"{W}hanging": "283"})
    if label or item:
        _add_text(paragraph, f"{label or '•'} ")
    for place, line in enumerate(words.split("\n")):
        if place:
            etree.SubElement(etree.SubElement(paragraph, RUN), f"{W}br")
        _add_text(paragraph, line)
    return paragraph


def _add_text(paragraph: etree._Element, words: str) -> None:
    text = etree.SubElement(etree.SubElement(paragraph, RUN), TEXT)
    text.text = storable(words)
    text.set(XML_SPACE, "preserve")


def _styles(language: str) -> str:
    parts = [f'{_HEAD}<w:styles xmlns:w="{W[1:-1]}"><w:docDefaults><w:rPrDefault><w:rPr>']
    parts.append(f'<w:lang w:val="{language if language.replace("-", "").isalnum() else "en"}"/>')
    parts.append("</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>")
    for id, (name, font, size, before, after, more) in _STYLES.items():
        usual = ' w:default="1"' if id == "Normal" else ""
        based = "" if id == "Normal" else '<w:basedOn w:val="Normal"/>'
        keep = "<w:keepNext/>" if id.startswith(("Heading", "Title")) else ""
        indent = '<w:ind w:left="567" w:right="567"/>' if id in _INDENTED else ""
        parts.append(
            f'<w:style w:type="paragraph"{usual} w:styleId="{id}"><w:name w:val="{name}"/>{based}<w:pPr>{keep}'
            f'<w:spacing w:before="{before}" w:after="{after}" w:line="300" w:lineRule="auto"/>{indent}</w:pPr>'
            f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/>{more}'
            f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>'
        )
    return "".join([*parts, "</w:styles>"])
