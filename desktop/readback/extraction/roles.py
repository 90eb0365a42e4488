"""What people are called beside their names: “the corporal” is Majid where the article says so once."""

from collections.abc import Iterator, Sequence

from readback.core.analysis import Kind, Mention
from readback.extraction.syntax import Parse

_NAMED_BY = frozenset("name named called identified".split())


def roles(parse: Parse, mentions: Sequence[Mention]) -> dict[str, list[Mention]]:
    """Role nouns in lower case, each with the mentions beside which it stands, in order."""
    found: dict[str, list[Mention]] = {}
    for mention in mentions:
        if mention.kind is Kind.PERSON:
            for noun in set(_nouns(parse, mention)):
                found.setdefault(noun, []).append(mention)
    return found


def named_later(parse: Parse, mentions: Sequence[Mention]) -> dict[str, Mention]:
    """Role nouns in lower case whose bearer the article names outright: “the corporal, who gave his name as Majid”."""
    found: dict[str, Mention] = {}
    for mention in mentions:
        inside = parse.touching(mention.span)
        if mention.kind is Kind.PERSON and inside:
            for noun in _named_later(parse, inside.start):
                found.setdefault(noun, mention)
    return found


def _nouns(parse: Parse, mention: Mention) -> Iterator[str]:
    inside = parse.touching(mention.span)
    if not inside:
        return
    yield from _before(parse, inside.start)
    for index in inside:
        yield from _beside(parse, index, inside)
    yield from _named_later(parse, inside.start)


def _before(parse: Parse, first: int) -> Iterator[str]:
    """The titles and nouns right before the name."""
    for index in range(first - 1, max(-1, first - 4), -1):
        word = parse.words[index]
        if not word.tag.startswith("NN") or not word.text[0].isalpha():
            return
        yield word.lower


def _beside(parse: Parse, index: int, inside: range) -> Iterator[str]:
    """Nouns in apposition, and what the person is said to be: “Lee, a doctor”, “Lee is a doctor”."""
    word = parse.words[index]
    for child in parse.children(index, "appos"):
        if child not in inside and parse.words[child].tag.startswith("NN"):
            yield parse.words[child].lower
    head = parse.words[word.head]
    if word.dep == "appos" and word.head not in inside and head.tag.startswith("NN"):
        yield head.lower
    if word.dep == "nsubj" and head.tag == "NN" and parse.children(word.head, "cop"):
        yield head.lower


def _named_later(parse: Parse, first: int) -> Iterator[str]:
    """The subject of “the corporal, who asked to use only his first name, Lee”."""
    before = [parse.words[i].lower for i in range(max(0, first - 3), first)]
    if not _NAMED_BY & set(before):
        return
    start, _ = parse.sentences[parse.words[first].sentence]
    for index in range(first - 1, start - 1, -1):
        word = parse.words[index]
        if (
            word.tag == "NN"
            and word.dep in {"nsubj", "nsubj:pass", "obj", "root", "ROOT"}
            and word.lower not in _NAMED_BY
        ):
            yield word.lower
            return
