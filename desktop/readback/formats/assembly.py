"""Puts a draft together from the paragraphs of a file and what the file says of itself."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from readback.core.article import Draft, LeftOut
from readback.core.document import HEADLINE, Block, Role
from readback.core.metadata import Origin, Origins
from readback.core.text import letters, tidy
from readback.formats.furniture import furniture
from readback.formats.masthead import Credit, credits_below, is_headline

_LONGEST = 20_000  # code points; a page has about 3,000
_LONGEST_TITLE = 300  # code points
_WHERE_A_TITLE_STANDS = 3  # paragraphs; further down the same words are the article's
_KEPT = frozenset({Role.TABLE, Role.FOOTNOTE})  # never furniture, however much they sound like it


def assembled(
    blocks: Sequence[Block],
    title: str = "",
    credit: Credit | None = None,
    url: str = "",
    language: str = "",
    origins: Origin | Mapping[str, Origin] = Origin.PROPERTIES,
    spare: Collection[str] = (),
) -> Draft:
    """The draft of these paragraphs: headline first, without furniture and without the lines of author and date.

    Where the file names its title, that is the headline; otherwise a first paragraph that looks like one is.
    What the file says of itself in `credit` stands before what the lines below the headline say. `origins` tells
    where title, credit, url and language came from, for all of them or for each field. `spare` are paragraphs that are
    known to be furniture.
    """
    title = _short(tidy(title))
    blocks = _headed([piece for block in blocks for piece in pieces(block.tidied())], title)
    credit = credit or Credit()
    is_left = _furniture(blocks, spare, credit.byline)
    is_left[:1] = [is_left[0] and not title] if blocks else []
    kept = [block for block, left in zip(blocks, is_left, strict=True) if not left]
    said = {"title": title, "url": url, "language": language, **credit.said()}
    if not title and len(kept) > 1 and _heads(kept[0]):
        title = kept[0].text
    below, credit_places = credits_below([block.text for block in kept], start=1 if title else 0)
    credit = credit.or_else(below)
    paragraphs = _notes_last([block for place, block in enumerate(kept) if place not in credit_places])
    if title and paragraphs and paragraphs[0].text == title:
        paragraphs[0] = replace(paragraphs[0], form=HEADLINE)
    return Draft(
        paragraphs=tuple(paragraphs),
        title=title,
        byline=credit.byline,
        published=credit.published,
        outlet=credit.outlet,
        url=url,
        language=language,
        origins=_origins(said, {"title": title, **credit.said()}, origins),
        left_out=tuple(_left_out(blocks, is_left, credit_places)),
    )


def _notes_last(blocks: Sequence[Block]) -> list[Block]:
    """The paragraphs with the footnotes, which stand anywhere in a file, at the end of the text."""
    return sorted(blocks, key=lambda block: block.form.role is Role.FOOTNOTE)


def nothing_left_out(draft: Draft) -> Draft:
    """The draft with everything that was left out of it where it stood."""
    blocks = list(draft.paragraphs)
    for left in reversed(draft.left_out):
        blocks.insert(left.before, Block(left.text))
    return replace(draft, paragraphs=tuple(blocks), left_out=())


def pieces(block: Block) -> Iterator[Block]:
    """The paragraph, broken at blanks where it is longer than any that somebody wrote, or than a window can set."""
    while len(block.text) > _LONGEST:
        at = block.text.rfind(" ", 0, _LONGEST)
        at = at if at > 0 else _LONGEST
        rest = block.text[at:].lstrip()
        begins = len(block.text) - len(rest)
        yield replace(block, text=block.text[:at], landmarks=tuple(it for it in block.landmarks if it.offset < begins))
        marks = tuple(it.moved(-begins) for it in block.landmarks if it.offset >= begins)
        block = replace(block, text=rest, landmarks=marks)
    if block.text:
        yield block


def _short(title: str) -> str:
    """A title of a headline's length: a longer one is cut at a blank, and what it was made from stays in the text."""
    if len(title) <= _LONGEST_TITLE:
        return title
    return title[: max(title.rfind(" ", 0, _LONGEST_TITLE), 1)] + " …"


def _headed(blocks: list[Block], title: str) -> list[Block]:
    """The paragraphs with the title first, and there only."""
    if not title or title.endswith(" …"):
        return blocks
    head, body = blocks[:_WHERE_A_TITLE_STANDS], blocks[_WHERE_A_TITLE_STANDS:]
    same = [block for block in head if letters(block.text) == letters(title)]
    marks = same[0].landmarks if same else ()
    first = Block(title, HEADLINE, tuple(replace(mark, offset=0) for mark in marks))
    return [first, *(block for block in head if block not in same), *body]


def _heads(block: Block) -> bool:
    return block.form.role in {Role.BODY, Role.HEADING} and is_headline(block.text)


def _furniture(blocks: Sequence[Block], spare: Collection[str], byline: str) -> list[bool]:
    """For each block, whether it is left out; what is known to be furniture says nothing of what stands beside it."""
    rest = [block.text for block in blocks if block.text not in spare]
    flags = iter(furniture(rest, byline=byline))
    return [block.text in spare or (next(flags) and block.form.role not in _KEPT) for block in blocks]


def _origins(said: Mapping[str, str], known: Mapping[str, str], origins: Origin | Mapping[str, Origin]) -> Origins:
    """Where each field came from: what the file said has its origin there, the rest in the text."""
    told = {field: origins if isinstance(origins, Origin) else origins.get(field, Origin.PAGE) for field in said}
    found = {field: told[field] for field, value in said.items() if value}
    return tuple({**{field: Origin.TEXT for field, value in known.items() if value}, **found}.items())


def _left_out(blocks: Sequence[Block], is_left: Sequence[bool], credit_places: set[int]) -> list[LeftOut]:
    left_out, passed = [], 0
    for block, left in zip(blocks, is_left, strict=True):
        if left:
            left_out.append(LeftOut(block.text, passed - sum(place < passed for place in credit_places)))
        else:
            passed += block.form.role is not Role.FOOTNOTE
    return left_out
