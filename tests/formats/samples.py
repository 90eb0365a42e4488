"""The article in every format that Readback opens, made anew each time: as each format writes it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from textwrap import fill

from formats import sample_documents, sample_pages
from formats.article import ARTICLE, BYLINE, CELL, CREDITS, LANGUAGE, OUTLET, PUBLISHED, TITLE, URL, inline, is_, runs
from readback.core.document import Block, Role


@dataclass(frozen=True, slots=True)
class Sample:
    """The article in one format: the file's name and bytes, and what of the article the format can hold.

    `fields` are the metadata that a reader can find in it; `published` the date, as far as the format can say it;
    `roles` are those that it marks paragraphs with; the headline is told in every format but those without a title.
    """

    name: str
    content: bytes = field(repr=False)
    fields: frozenset[str]
    published: str = PUBLISHED
    roles: frozenset[Role] = frozenset()


def _txt() -> bytes:
    """With lines broken to a width, as mail programs and old editors leave them."""
    head, *rest = (block.text for block in ARTICLE)
    return "\n\n".join([head, "\n".join(CREDITS), *(fill(line, 72, break_on_hyphens=False) for line in rest)]).encode()


def _md() -> bytes:
    said = f'title: "{TITLE}"\nauthor: {BYLINE}\ndate: {CREDITS[1]}\nsite: {OUTLET}\nurl: {URL}\nlang: {LANGUAGE}'
    return (f"---\n{said}\n---\n" + "\n".join(map(_md_run, runs(ARTICLE)))).encode()


def _md_run(run: Sequence[Block]) -> str:
    marks = {Role.ITEM: "- ", Role.QUOTE: "> ", Role.HEADING: "#" * run[0].form.level + " "}
    if is_(run[0], Role.TABLE):
        rows = ["| " + " | ".join(block.text.split(CELL)) + " |" for block in run]
        return "\n".join([rows[0], "|---|---|---|", *rows[1:], ""])
    if is_(run[0], Role.FOOTNOTE):
        return "\n".join(f"[^{block.form.label}]: {block.text}\n" for block in run)
    mark = marks.get(run[0].form.role, "")
    return "\n".join(mark + inline(block, "[^{}]".format, str) for block in run) + "\n"


def _cues(clock: str, head: str) -> bytes:
    """A cue for each paragraph, with a pause after it; `clock` is how the format writes a time."""
    cues = [head] if head else []
    for place, block in enumerate(ARTICLE[bool(head) :]):
        begins, ends = (clock.format(*divmod(second, 60)) for second in (20 * place, 20 * place + 9))
        cues.append(f"{place + 1}\n{begins} --> {ends}\n{fill(block.text, 60, break_on_hyphens=False)}\n")
    return "\n".join(cues).encode()


_BELOW = frozenset({"title", "byline", "published", "outlet"})  # what the headline and the lines below it say
_ALL, _TITLE = _BELOW | {"url", "language"}, frozenset({"title"})
_IN_PROPERTIES = _BELOW | {"language"}
_EVERY_ROLE = frozenset(Role)


def samples() -> dict[str, Sample]:
    """The article in every format, by the format's name."""
    return {
        "txt": Sample("sea wall.txt", _txt(), _BELOW),
        "md": Sample("sea wall.md", _md(), _ALL, roles=_EVERY_ROLE - {Role.CAPTION}),
        "html": Sample("sea wall.html", sample_pages.page(), _ALL, roles=_EVERY_ROLE),
        "html complete": Sample("sea wall.htm", sample_pages.saved_complete(), _ALL, roles=_EVERY_ROLE),
        "html single file": Sample("sea wall (single).html", sample_pages.single_file(), _ALL, roles=_EVERY_ROLE),
        "mhtml": Sample("sea wall.mhtml", sample_pages.mhtml(), _ALL, roles=_EVERY_ROLE),
        "webarchive": Sample("sea wall.webarchive", sample_pages.webarchive(), _ALL, roles=_EVERY_ROLE),
        "clipboard": Sample("pasted.html", sample_pages.clipboard(), _BELOW, roles=_EVERY_ROLE),
        "eml": Sample("sea wall.eml", sample_pages.eml(), _IN_PROPERTIES),
        "docx": Sample("sea wall.docx", sample_documents.docx(), _IN_PROPERTIES, "2026-05-14T07:12+00:00", _EVERY_ROLE),
        "odt": Sample("sea wall.odt", sample_documents.odt(), _IN_PROPERTIES, roles=_EVERY_ROLE),
        "rtf": Sample("sea wall.rtf", sample_documents.rtf(), _BELOW, roles=_EVERY_ROLE - {Role.QUOTE, Role.CAPTION}),
        "epub": Sample("sea wall.epub", sample_pages.epub(), _IN_PROPERTIES, roles=_EVERY_ROLE),
        "pdf": Sample(
            "sea wall.pdf", sample_documents.printed(), _BELOW, roles=_EVERY_ROLE - {Role.QUOTE, Role.CAPTION}
        ),
        "srt": Sample("sea wall.srt", _cues("00:{:02}:{:02},000", ""), frozenset()),
        "vtt": Sample("sea wall.vtt", _cues("{:02}:{:02}.000", f"WEBVTT - {TITLE}\n"), _TITLE),
    }
