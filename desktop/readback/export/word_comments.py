"""Comments in Word documents: their part, and the marks in the text that they belong to."""

from collections.abc import Sequence
from datetime import datetime

from lxml import etree

from readback.core.quotecheck.copying import Line
from readback.export.names import RUN, TEXT, XML_SPACE, W

TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_ID = f"{W}id"
_MARKS = tuple(f"{W}{name}" for name in ("commentRangeStart", "commentRangeEnd", "commentReference"))


def empty() -> etree._Element:
    """A part without comments."""
    return etree.Element(f"{W}comments", nsmap={"w": W[1:-1]})


class Comments:
    """Adds comments to a part, and their marks to a document, with numbers that neither has yet.

    `author` is who they are by, and `made` the day they bear; the time of day is nobody's business.
    """

    def __init__(self, part: etree._Element, document: etree._Element, author: str, made: datetime) -> None:
        self._part, self._author = part, author
        self._made = f"{made.date().isoformat()}T00:00:00Z"
        known = [it.get(_ID, "") for it in (*part, *document.iter(*_MARKS)) if isinstance(it.tag, str)]
        self._next = max((int(it) for it in known if it.isdecimal()), default=-1) + 1

    def add(self, lines: Sequence[Line], first: etree._Element, last: etree._Element) -> None:
        """Adds a comment on what stands from one run to another."""
        number = str(self._next)
        self._next += 1
        self._part.append(_comment(number, self._author, self._made, lines))
        first.addprevious(etree.Element(_MARKS[0], {_ID: number}))
        reference = etree.Element(RUN)
        reference.append(etree.Element(_MARKS[2], {_ID: number}))
        end = etree.Element(_MARKS[1], {_ID: number})
        tail, last.tail = last.tail, None
        last.addnext(end)
        end.addnext(reference)
        reference.tail = tail


def _comment(number: str, author: str, made: str, lines: Sequence[Line]) -> etree._Element:
    comment = etree.Element(f"{W}comment", {_ID: number, f"{W}author": author, f"{W}date": made})
    for place, line in enumerate(lines or (Line(""),)):
        paragraph = etree.SubElement(comment, f"{W}p")
        if not place:
            etree.SubElement(etree.SubElement(paragraph, RUN), f"{W}annotationRef")
        _add_run(paragraph, line.text, strong=line.strong)
        if line.link:
            _add_run(etree.SubElement(comment, f"{W}p"), line.link)
    return comment


def _add_run(paragraph: etree._Element, words: str, *, strong: bool = False) -> None:
    run = etree.SubElement(paragraph, RUN)
    if strong:
        etree.SubElement(etree.SubElement(run, f"{W}rPr"), f"{W}b")
    text = etree.SubElement(run, TEXT)
    text.text = storable(words)
    text.set(XML_SPACE, "preserve")


def storable(words: str) -> str:
    """Words without what XML cannot hold."""
    return "".join(
        it
        for it in words
        if it in "\t\n" or (it >= " " and not "\ud800" <= it <= "\udfff" and it < "\ufffe") or it > "\uffff"
    )


def part_name(relations: etree._Element) -> str:
    """The part that holds a document's comments, or nothing where it has none."""
    for it in relations:
        if it.get("Type") in {RELATION, _STRICT}:
            target = it.get("Target", "")
            return target.removeprefix("/") if target.startswith("/") else f"word/{target}"
    return ""


def no_relations() -> etree._Element:
    """Relations of a document that has none."""
    return etree.Element(f"{_RELATIONS}Relationships", nsmap={None: _RELATIONS[1:-1]})


def register(types: etree._Element, relations: etree._Element, name: str) -> None:
    """Makes a new part known as that of the comments."""
    etree.SubElement(types, f"{_TYPES}Override", {"PartName": f"/{name}", "ContentType": TYPE})
    taken = {it.get("Id") for it in relations}
    id = next(it for it in (f"rId{n}" for n in range(1, len(taken) + 2)) if it not in taken)
    etree.SubElement(
        relations,
        f"{_RELATIONS}Relationship",
        {"Id": id, "Type": RELATION, "Target": name.removeprefix("word/")},
    )
