"""What a Word document says of its comments, read back without what wrote them."""

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
GONE = {f"{W}{name}" for name in ("del", "moveFrom")} | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
}


def parts(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def tree(content: bytes, part: str = "word/document.xml") -> etree._Element:
    return etree.fromstring(parts(content)[part])


def comments(content: bytes) -> dict[str, list[str]]:
    """The paragraphs of each comment, by its number."""
    return {
        it.get(f"{W}id"): ["".join(p.itertext(f"{W}t")) for p in it.iter(f"{W}p")]
        for it in tree(content, "word/comments.xml")
    }


def ranges(content: bytes) -> dict[str, str]:
    """The words that each comment is about, deleted ones left out."""
    open_, found = set[str](), dict[str, str]()
    for element in _walk(tree(content)):
        number = element.get(f"{W}id", "")
        if element.tag == f"{W}commentRangeStart":
            open_.add(number)
            found[number] = ""
        elif element.tag == f"{W}commentRangeEnd":
            open_.remove(number)
        elif element.tag in {f"{W}t", f"{W}tab", f"{W}br", f"{W}noBreakHyphen"}:
            sign = {f"{W}tab": " ", f"{W}br": " ", f"{W}noBreakHyphen": "\u2011"}.get(element.tag, "")
            for it in open_:
                found[it] += (element.text or "") + sign
    assert not open_
    return found


def _walk(element: etree._Element) -> Iterator[etree._Element]:
    if element.tag not in GONE:
        yield element
        for child in element:
            yield from _walk(child)
