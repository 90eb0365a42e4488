"""Which paragraphs of a page are its article, from what trafilatura found and how the page is built.

What trafilatura finds shows where the article stands; the paragraphs are then taken from the page itself, as they
stand there: none is split, joined or lost on the way, and headings, lists and quotations are what they were.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lxml.html import HtmlElement

from readback.core.document import BODY, HEADLINE, Block, Role
from readback.core.text import letters
from readback.formats.furniture import furniture
from readback.formats.markup import Placed

_MOST = 0.8  # of what trafilatura found stands in the element that holds the article
_SMALL = 0.5  # of the article's letters; what is larger is no box, whatever it is called
_STANDFIRST = 6  # words
_LABEL = 7  # words
_LINKED = 0.8  # of its letters; such a paragraph leads elsewhere
_ATTRIBUTES = ("class", "id", "role", "data-testid", "data-component")
_APART = frozenset({"nav", "form", "footer", "dialog"})
# Words by which makers of pages call what is furniture, alone or in longer names; then whole names and pairs of words.
_NAMES = frozenset("""
    ad ads advert advertisement advertising adslot sponsor sponsored promo promos promoted promotion newsletter
    newsletters signup subscribe related relatedposts recirc recirculation recommended recommendations outbrain
    taboola share sharing sharebar sharedaddy cookie cookies consent gdpr paywall regwall comment comments disqus
    respond breadcrumb breadcrumbs bio tags trending teaser teasers donate cta login modal popup credit skip
""".split())  # fmt: skip
_PAIRS = frozenset("""
    social social-bar social-icons social-links social-media social-share author-box author-bio author-card author-info
    about-author read-next read-more more-stories most-read most-popular sign-up
""".split())  # fmt: skip
_RUNNING = frozenset({Role.BODY, Role.ITEM, Role.HEADING})
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_STOP = re.compile(r"[.!?:…;][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class MainText:
    """The paragraphs of an article, and the words of those among them that are furniture by their place."""

    blocks: tuple[Block, ...] = ()
    spare: frozenset[str] = frozenset()


def main_text(page: Sequence[Placed], found: Iterable[Block]) -> MainText:
    """The article of a page, which has these paragraphs, where these were found to be it."""
    words = {letters(block.text) for block in found}
    anchors = [place for place, (_, block) in enumerate(page) if letters(block.text) in words]
    if not anchors:
        return MainText()
    article = _Article(page, frozenset(anchors))
    places = article.places()
    spare = article.furniture(places)
    return MainText(tuple(page[place][1] for place in places), frozenset(page[place][1].text for place in spare))


class _Article:
    """The part of a page that holds the article."""

    def __init__(self, page: Sequence[Placed], anchors: frozenset[int]) -> None:
        self._page, self._anchors = page, anchors
        self._sizes = [len(letters(block.text)) for _, block in page]
        self._holders = [_holders(element) for element, _ in page]
        self._holding = Counter(element for element, _ in page)
        self._links: dict[HtmlElement, Counter[str]] = {}
        self._main = self._holder_of(anchors)
        self._within = [self._main in holders for holders in self._holders]

    def _holder_of(self, anchors: Iterable[int]) -> HtmlElement:
        """The innermost element that holds most of what was found."""
        held = Counter[HtmlElement]()
        for place in anchors:
            held.update(dict.fromkeys(self._holders[place], self._sizes[place]))
        whole = max(held.values())
        most = [element for element, size in held.items() if size >= _MOST * whole]
        return max(most, key=lambda element: len(_holders(element)))

    def places(self) -> list[int]:
        """The places of its paragraphs, and of the standfirst and captions between them and the headline."""
        inside = [place for place in self._anchors if self._within[place]]
        first, last = self._headline(inside), max(inside)
        beside = self._page[last][0].getparent()
        return [
            place
            for place, (element, block) in enumerate(self._page)
            if (self._within[place] and first < place <= last)
            or (first < place < min(inside) and self._stands_first(block))
            or (place > last and self._within[place] and element.getparent() is beside)
            or (place > last and place in self._anchors)
        ]

    def _headline(self, inside: Sequence[int]) -> int:
        """The place of the headline, the last above the first sentence, or the one before the page's first."""
        first = min((place for place in inside if self._stands_first(self._page[place][1])), default=min(inside))
        heads = [place for place in range(first + 1) if self._page[place][1].form == HEADLINE]
        return max(heads, default=-1)

    def _stands_first(self, block: Block) -> bool:
        sentence = block.form == BODY and len(block.text.split()) >= _STANDFIRST
        return sentence or block.form.role is Role.CAPTION

    def furniture(self, places: Sequence[int]) -> set[int]:
        """Those of the places that are furniture, by where they stand or by what they say; none where most would be."""
        boxes = self._boxes(places)
        texts = ["", *(self._page[place][1].text for place in places)]  # the first counts as the headline
        said = furniture(texts, [range(box.start + 1, box.stop + 1) for box in boxes.values()])[1:]
        left = {place for place, flag in zip(places, said, strict=True) if flag or self._is_apart(place)}
        left |= {places[at] for holder, box in boxes.items() if _is_apart(holder) for at in box}
        return left if 2 * self._size(left) <= self._size(places) else set()

    def _size(self, places: Iterable[int]) -> int:
        return sum(self._sizes[place] for place in places)

    def _is_apart(self, place: int) -> bool:
        """Whether a paragraph leads or stands elsewhere, or is a label that was not found to be of the article."""
        element, block = self._page[place]
        if block.form.role not in _RUNNING or _STOP.search(block.text):
            return place in self._anchors and not self._within[place]
        label = block.form.role is Role.BODY and len(block.text.split()) <= _LABEL and self._within[place]
        return (label and place not in self._anchors) or self._leads_away(element, letters(block.text))

    def _leads_away(self, element: HtmlElement, words: str) -> bool:
        """Whether a paragraph is a link, or little more than links where its element holds no other."""
        if element not in self._links:
            within = next(element.iterancestors("a"), None)
            links = element.iter("a") if within is None else [within]
            self._links[element] = Counter(letters(link.text_content()) for link in links)
        links = self._links[element]
        alone = self._holding[element] == 1
        return words in links or (alone and _LINKED * len(words) <= sum(map(len, links.elements())))

    def _boxes(self, places: Sequence[int]) -> dict[HtmlElement, range]:
        """The small parts of the article's part of the page, with the indexes of the places they hold."""
        held: dict[HtmlElement, list[int]] = {}
        for at, place in enumerate(places):
            holders = self._holders[place]
            inner = holders[: holders.index(self._main)] if self._within[place] else holders[:2]
            for holder in inner:
                held.setdefault(holder, []).append(at)
        most = _SMALL * self._size(places)
        return {
            holder: range(ats[0], ats[-1] + 1)
            for holder, ats in held.items()
            if self._size(places[at] for at in ats) <= most
        }


def _holders(element: HtmlElement) -> list[HtmlElement]:
    return [element, *element.iterancestors()]


def _is_apart(element: HtmlElement) -> bool:
    """Whether a page's maker hid an element, made it for what stands apart, or called it what only furniture is."""
    if element.tag in _APART and next(element.iterancestors("blockquote"), None) is None:
        return True
    if "hidden" in element.attrib or element.get("aria-hidden") == "true" or _UNSEEN.search(element.get("style", "")):
        return True
    said = " ".join(element.get(name) or "" for name in _ATTRIBUTES)
    parts = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", said).casefold().split()
    words = [re.split(r"[^a-z]+", part) for part in parts]
    pairs = {*parts, *(f"{one}-{two}" for part in words for one, two in pairwise(part))}
    return not _NAMES.isdisjoint(word for part in words for word in part) or not _PAIRS.isdisjoint(pairs)
