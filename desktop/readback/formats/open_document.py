"""OpenDocument texts (odt): their paragraphs, tables, frames and footnotes, and what they say of themselves."""

from collections.abc import Iterator

from lxml import etree

from readback.core.article import Draft
from readback.core.document import blocks_of
from readback.core.errors import FileUnreadable, Unreadable
from readback.core.text import tidy
from readback.formats.assembly import assembled
from readback.formats.masthead import Credit
from readback.formats.package import Package
from readback.formats.trees import part_of, text_at

_OASIS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}%s"
_CONTENT, _SAID, _MANIFEST = "content.xml", "meta.xml", "META-INF/manifest.xml"
_DC = "{http://purl.org/dc/elements/1.1/}"


def _named(space: str, *names: str) -> frozenset[str]:
    return frozenset(_OASIS % (space, name) for name in names)


_BLOCKS = _named("text", "p", "h")
_ROW = _OASIS % ("table", "table-row")
_CELL = _OASIS % ("table", "table-cell")
_SPACES, _COUNT = _OASIS % ("text", "s"), _OASIS % ("text", "c")
_SIGNS = {_OASIS % ("text", "tab"): "\t", _OASIS % ("text", "line-break"): "\n"}
_AUTHOR = _OASIS % ("meta", "initial-creator")
_BODY = _OASIS % ("office", "text")
_NOTE, _NOTE_BODY = _OASIS % ("text", "note"), _OASIS % ("text", "note-body")
_FRAME = _OASIS % ("drawing", "frame")
_UNSEEN = _named("text", "tracked-changes", "note-citation") | _named("office", "annotation", "forms")
_MOST_SPACES = 100


def read_open_document(content: bytes, name: str) -> Draft | None:
    """The draft of an OpenDocument text. Raises FileUnreadable."""
    package = Package(content, name)
    if _MANIFEST in package.parts and b"encryption-data" in package.read(_MANIFEST):
        raise FileUnreadable(name, Unreadable.ENCRYPTED)
    body = part_of(package, _CONTENT).find(f".//{_BODY}")
    if body is None:
        return None
    walk = _Walk()
    paragraphs = [*walk.blocks(body), *walk.footnotes()]
    said = part_of(package, _SAID) if _SAID in package.parts else None
    return assembled(blocks_of(paragraphs), _title(said, paragraphs), _credit(said)) if paragraphs else None


class _Walk:
    """Goes through a text once; the notes are kept apart."""

    def __init__(self) -> None:
        self._notes: list[etree._Element] = []

    def blocks(self, root: etree._Element) -> Iterator[str]:
        """The paragraphs in order, a table's row as one; those of a frame behind the one that holds it."""
        waiting = [root]
        while waiting:
            element = waiting.pop()
            if element.tag == _ROW:
                cells = (" ".join(self.blocks(cell)) for cell in element.iterchildren(_CELL))
                yield " · ".join(filter(None, cells))
            elif element.tag in _BLOCKS:
                waiting += self._taken_out(element)[::-1]
                yield from filter(None, map(tidy, "".join(_words(element)).split("\n")))
            elif element.tag not in _UNSEEN:
                waiting += list(element)[::-1]

    def footnotes(self) -> Iterator[str]:
        """The notes, numbered as they stand."""
        for number, note in enumerate(self._notes, 1):
            yield f"[{number}] {' '.join(_Walk().blocks(note))}"

    def _taken_out(self, paragraph: etree._Element) -> list[etree._Element]:
        """Takes out of a paragraph what is no part of its text; the frames among it."""
        self._notes += paragraph.iter(_NOTE_BODY)
        frames = list(paragraph.iter(_FRAME))
        etree.strip_elements(paragraph, _NOTE, _FRAME, *_UNSEEN, with_tail=False)
        return frames


def _words(paragraph: etree._Element) -> Iterator[str]:
    for event, element in etree.iterwalk(paragraph, events=("start", "end")):
        if event == "start":
            yield _SIGNS.get(element.tag, "") + _one_line(element.text)
            if element.tag == _SPACES:
                count = element.get(_COUNT, "1")
                yield " " * (min(int(count), _MOST_SPACES) if count.isdecimal() else 1)
        elif element is not paragraph:
            yield _one_line(element.tail)


def _one_line(text: str | None) -> str:
    return (text or "").replace("\n", " ")


def _title(said: etree._Element | None, paragraphs: list[str]) -> str:
    """The title in the properties, where the text begins with its words."""
    title = tidy(text_at(said, f".//{_DC}title"))
    return title if title in paragraphs[:3] else ""


def _credit(said: etree._Element | None) -> Credit:
    by = text_at(said, f".//{_AUTHOR}") or text_at(said, f".//{_DC}creator")
    return Credit(tidy(by), text_at(said, f".//{_DC}date")[:10])
