"""The manual as plain values: pages of Markdown, their sections, and where words stand in them."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from readback.core.errors import ResourceMissing
from readback.core.text import Span, folded

FIRST = "index.md"
"""The page of contents, which also gives the order of the others."""

_HEAD = re.compile(r"^(#+) (.+)$")
_ITEM = re.compile(r"^- ")
_LINK = re.compile(r"\[([^]]*)\]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of a page and what stands below it, as plain words: a line for each paragraph, item or row."""

    page: str
    anchor: str
    title: str
    level: int
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Page:
    """A page: the name of its file and its Markdown."""

    name: str
    markdown: str

    @property
    def title(self) -> str:
        """What the page is called: its first line."""
        return plain_words(self.markdown.partition("\n")[0].lstrip("# "))

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Its sections, the first of which has the page's title; read when they are wanted: most pages never are."""
        return tuple(_sections(self.name, self.markdown))


@dataclass(frozen=True, slots=True)
class Found:
    """A section that has all the words searched for, and its line that has most of them, with their places in it."""

    page: Page
    section: Section
    line: str
    spans: tuple[Span, ...]


class Book:
    """The pages of a folder. `fill` completes the Markdown of a page, given its name, before it is read."""

    def __init__(self, folder: Path, fill: Callable[[str, str], str] = lambda _, text: text) -> None:
        self.folder = folder.resolve()
        self._fill = fill
        self._read: dict[str, Page] = {}

    def renew(self) -> None:
        """Reads all pages anew, since what completes them is another."""
        self._read.clear()

    def page(self, name: str) -> Page:
        """A page by the name of its file. Raises ResourceMissing for one that is not there."""
        if name not in self._read:
            self._read[name] = self._page(name)
        return self._read[name]

    def _page(self, name: str) -> Page:
        path = (self.folder / name).resolve()
        if path.parent != self.folder or path.suffix != ".md":
            raise ResourceMissing(f"help/{name}")
        try:
            text = self._fill(name, path.read_text(encoding="utf-8"))
        except OSError as error:
            raise ResourceMissing(f"help/{name}") from error
        return Page(name, text)

    def parts(self) -> tuple[tuple[str, tuple[Page, ...]], ...]:
        """The headings of the contents, each with the pages below it."""
        contents = self.page(FIRST).markdown
        pieces = re.split(r"^## (.+)$", contents, flags=re.MULTILINE)
        heads = zip(pieces[1::2], pieces[2::2], strict=True)
        return tuple((head, tuple(map(self.page, re.findall(r"\]\(([\w-]+\.md)\)", body)))) for head, body in heads)

    def find(self, words: str) -> tuple[Found, ...]:
        """The sections in which all words occur, as words or beginnings of some: first where they stand in headings."""
        wanted = searched(words)
        if not wanted:
            return ()
        pages = [page for _, inside in self.parts() for page in inside]
        found = [(page, section) for page in pages for section in page.sections if _has(page, section, wanted)]
        found.sort(key=lambda it: -_weight(it[0], it[1], wanted))
        return tuple(_told(page, section, wanted) for page, section in found)


def searched(words: str) -> tuple[re.Pattern[str], ...]:
    """What words are looked for by, in text that was folded."""
    return tuple(re.compile(rf"(?<!\w){re.escape(word)}") for word in folded(words).split())


def places(text: str, wanted: Sequence[re.Pattern[str]]) -> tuple[Span, ...]:
    """Where any of the words stand in a text, in its order."""
    flat = folded(text)
    return tuple(sorted({Span(*it.span()) for one in wanted for it in one.finditer(flat)}, key=lambda it: it.start))


def slug(title: str) -> str:
    """The anchor of a heading, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def plain_words(markdown: str) -> str:
    """A line of Markdown as it reads."""
    return re.sub(r"\*\*|\*|`", "", _LINK.sub(r"\1", markdown)).strip()


def _sections(name: str, text: str) -> Iterator[Section]:
    title, level, lines = "", 1, list[str]()
    for block in _blocks(text):
        head = _HEAD.match(block)
        if head is None:
            lines.append(block)
            continue
        if title:
            yield Section(name, slug(title), title, level, tuple(lines))
        title, level, lines = plain_words(head[2]), len(head[1]), []
    yield Section(name, slug(title), title, level, tuple(lines))


def _blocks(text: str) -> Iterator[str]:
    """Headings as they are written; paragraphs, items and rows of tables as they read, each in one line."""
    for block in re.split(r"\n{2,}", text.strip()):
        if _HEAD.match(block) or block.startswith(("![", "[Contents]")):
            yield from [block] if _HEAD.match(block) else ()
        elif block.startswith("|"):
            yield from map(_row, [block.splitlines()[0], *block.splitlines()[2:]])
        elif _ITEM.match(block):
            yield from (plain_words(" ".join(item.split())) for item in re.split(r"^- ", block, flags=re.MULTILINE)[1:])
        else:
            yield plain_words(" ".join(block.split()))


def _row(line: str) -> str:
    return " · ".join(filter(None, (plain_words(cell) for cell in line.strip().strip("|").split(" | "))))


def _has(page: Page, section: Section, wanted: Sequence[re.Pattern[str]]) -> bool:
    """Whether all words stand in a section, one of them at least in itself rather than in the title of its page."""
    own = folded(" ".join((section.title, *section.lines)))
    both = f"{folded(page.title)} {own}"
    return all(it.search(both) for it in wanted) and any(it.search(own) for it in wanted)


def _weight(page: Page, section: Section, wanted: Sequence[re.Pattern[str]]) -> int:
    own, above = folded(section.title), folded(page.title)
    lines = list(map(folded, section.lines))
    together = any(all(it.search(line) for it in wanted) for line in lines)
    return sum(4 * bool(it.search(own)) + 2 * bool(it.search(above)) for it in wanted) + together


def _told(page: Page, section: Section, wanted: Sequence[re.Pattern[str]]) -> Found:
    """The line that has most of the words: around the first of them, where it is long."""
    lines = section.lines or ("",)
    line = max(lines, key=lambda it: sum(bool(one.search(folded(it))) for one in wanted))
    met = places(line, wanted)
    if met and met[0].start > 60:  # the list shows two lines, and the word should be in them
        cut = line.rfind(" ", 0, met[0].start - 30) + 1
        line = f"… {line[cut:]}"
    return Found(page, section, line, places(line, wanted))
