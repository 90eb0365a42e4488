"""Quotations altered in known ways, each with the verdict it should get: what Quote Check is measured with."""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from quotecheck_words import FOREIGN, Words

MARKS = {"’": "'", "‘": "'", "'": "’"}
AUXILIARY = r"\b(is|are|was|were|will|would|can|could|should|has|have|had|must|may|might)\b(?! not)"
HALF = 6  # words that a half has at least that is joined to that of another article
NUMBERS = {"two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "ten": "10", "20": "twenty"}


CAPITALS = frozenset(
    "January February March April June July August September October November December Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday President Congress State Government Minister City County Senate House "
    "Administration Secretary Senator Representative Committee Court Department Board Council Party".split()
)
"""What begins with a capital letter and is no name of somebody."""


@dataclass(frozen=True, slots=True)
class Case:
    """Words of a draft and of its source, with the grade that is right, and the class that makes it serious.

    `source` replaces what the source has in marks. `before` is what the source then has before the marks; `bare` takes
    the marks away. `other` names somebody else in the draft; `absent` takes the source out of the library. `second` is
    what another article has in marks, whose end the draft has, too.
    """

    kind: str
    draft: str
    source: str
    grade: str
    reason: str = ""
    before: str = ""
    bare: bool = False
    other: bool = False
    absent: bool = False
    second: str = ""


Alteration = Callable[[str, random.Random, Words], Case | None]


def listed(words: str) -> list[str]:
    """The items of a list."""
    return [item.strip() for item in words.split(",")]


def lowered(text: str) -> str:
    """A text that begins with a small letter, where its first word may have one."""
    return text if re.match(r"(?:I\b|[A-Z]{2}|[A-Z]\.)", text) else text[:1].lower() + text[1:]


def sentences(text: str) -> list[str]:
    """The sentences of what was said."""
    return [it for it in re.split(r"(?<=[a-z][.!?])\s+(?=[A-Z])", text) if it]


def untouched(text: str, chance: random.Random, _words: Words) -> Case:
    """The words as they are, or whole sentences of them, in other forms of marks, dashes and blanks."""
    parts = sentences(text)
    draft = text
    if len(parts) > 2 and chance.random() < 0.4:
        draft = " ".join(parts[: chance.randint(1, len(parts) - 1)])
    if chance.random() < 0.5:
        draft = "".join(MARKS.get(sign, sign) for sign in draft)
    if chance.random() < 0.5:
        draft = re.sub(r"\s*—\s*|\s+[-–]\s+", " – ", draft)
    return Case("untouched", draft, text, "verbatim")


def punctuated(text: str, chance: random.Random, _words: Words) -> Case | None:
    """Another comma, another case at the beginning, figures for words."""
    ways = [
        re.sub(r"(\w), (\w)", r"\1 \2", text, count=1),
        lowered(text),
        re.sub(r"\bpercent\b|\bper cent\b", "%", text, count=1).replace(" %", "%"),
        re.sub(r"\b(" + "|".join(NUMBERS) + r")\b(?![,.\-]?\d)", lambda it: NUMBERS[it[1]], text, count=1),
        re.sub(r"\.$", ",", text),
    ]
    ways = [it for it in ways if it != text]
    return Case("punctuation", chance.choice(ways), text, "punctuation") if ways else None


def _cut(text: str, chance: random.Random, least: int, most: int) -> tuple[list[str], int, int] | None:
    """A stretch of words within one sentence that is neither its beginning nor its end."""
    words = text.split()
    places = [
        (at, at + size)
        for size in range(least, most + 1)
        for at in range(3, len(words) - size - 2)
        if not any(
            re.search(r"[.!?;:]['’\"]*$|^[(\[“‘\"]|[)\]”\"]$|^…$", word) for word in words[at - 1 : at + size + 1]
        )
    ]
    if not places:
        return None
    start, end = chance.choice(places)
    return words, start, end


def shortened(text: str, chance: random.Random, _words: Words) -> Case | None:
    """Words left out with a mark."""
    found = _cut(text, chance, 2, 6)
    if found is None:
        return None
    words, start, end = found
    mark = chance.choice(["…", "...", "[…]", "[...]", "(…)", ". . ."])
    return Case("shortened", " ".join([*words[:start], mark, *words[end:]]), text, "shortened")


def dropped(text: str, chance: random.Random, _words: Words) -> Case | None:
    """Words left out without one."""
    found = _cut(text, chance, 1, 5)
    if found is None:
        return None
    words, start, end = found
    if words[start - 1] == words[end - 1] or words[start] == words[end]:
        return None
    return Case("dropped", " ".join([*words[:start], *words[end:]]), text, "dropped")


def clarified(text: str, chance: random.Random, _words: Words) -> Case | None:
    """The writer's brackets put in, or in place of a word."""
    pronoun = re.search(r"\b(?:He|She|They|It|he|she|they|it|them|him|this)\b", text)
    if pronoun and chance.random() < 0.6:
        name = chance.choice(["[the council]", "[Ms Brandt]", "[the new law]", "[its owner]"])
        return Case("clarified", text[: pronoun.start()] + name + text[pronoun.end() :], text, "clarified")
    words = text.split()
    at = chance.randint(2, len(words) - 2)
    if re.search(r"[,.;:!?…—–-]$", words[at - 1]):
        return None
    added = chance.choice(["[of the city]", "[in Lisbon]", "[sic]", "[as a whole]"])
    grade = "verbatim" if added == "[sic]" else "clarified"
    return Case("clarified", " ".join([*words[:at], added, *words[at:]]), text, grade)


def harmless(text: str, chance: random.Random, words: Words) -> Case | None:
    """A word for another one that means the same."""
    found = _swapped(text, words.harmless, chance)
    return Case("changed", found[0], found[1], "changed") if found else None


def marked(text: str, chance: random.Random, _words: Words) -> Case | None:
    """A question or a cry for a statement, a name without its capital letter, lost marks within."""
    ways = []
    if text.endswith("."):
        ways.append(text[:-1] + chance.choice("?!"))
    name = re.search(r"(?<=[a-z] )(?!I\b)[A-Z][a-z]{3,}(?= [a-z])", text)
    if name and name[0] not in CAPITALS:
        ways.append(text[: name.start()] + name[0].lower() + text[name.end() :])
    return Case("changed: marks", chance.choice(ways), text, "changed") if ways else None


def renamed(text: str, chance: random.Random, words: Words) -> Case | None:
    """Another name."""
    places = [it for it in re.finditer(r"(?<=[a-z,] )[A-Z][a-z]{3,}(?![\w'’-]| [A-Z])", text) if it[0] not in CAPITALS]
    if not places:
        return None
    place, name = chance.choice(places), chance.choice(listed(words.names))
    return Case("serious: name", text[: place.start()] + name + text[place.end() :], text, "changed", "name")


def bracketed(text: str, chance: random.Random, _words: Words) -> Case | None:
    """The source's own brackets or ellipsis lost."""
    words = text.split()
    at = chance.randint(2, len(words) - 2)
    if re.search(r"[.!?…]$", words[at - 1]):
        return None
    added = chance.choice(["[the mayor]", "[…]", "[in the city]", "..."])
    return Case("brackets", text, " ".join([*words[:at], added, *words[at:]]), "changed", "brackets")


def _swapped(text: str, pairs: str, chance: random.Random) -> tuple[str, str] | None:
    """The draft's words and the source's, which has a word of a pair where the draft has the other."""
    found = []
    for pair in listed(pairs):
        one, other = pair.split("/")
        for was, now in ((one, other), (other, one)):
            match = re.search(rf"(?<![\w'’-])(?<!\d[.,]){re.escape(was)}(?![\w'’-])", text)
            if match:
                found.append((text[: match.start()] + now + text[match.end() :], text))
    return chance.choice(found) if found else None


def swapped(reason: str) -> Alteration:
    """A word set for another one of a class."""

    def alter(text: str, chance: random.Random, words: Words) -> Case | None:
        found = _swapped(text, words.swaps[reason], chance)
        return Case(f"serious: {reason}", *found, "changed", reason) if found else None

    return alter


def _turned(reason: str, text: str, longer: str, chance: random.Random) -> Case:
    """What the draft has added, or lost."""
    if chance.random() < 0.5:
        return Case(f"serious: {reason}", longer, text, "changed", reason)
    return Case(f"serious: {reason}", text, longer, "dropped", reason)


def put_in(reason: str) -> Alteration:
    """Words of a class put in behind a verb."""

    def alter(text: str, chance: random.Random, words: Words) -> Case | None:
        places = list(re.finditer(AUXILIARY, text))
        if not places or reason not in words.verb:
            return None
        place, word = chance.choice(places), chance.choice(listed(words.verb[reason]))
        return _turned(reason, text, f"{text[: place.end()]} {word}{text[place.end() :]}", chance)

    return alter


def at_an_end(reason: str) -> Alteration:
    """Words of a class put in at the beginning of the second sentence, or at the end of the first."""

    def alter(text: str, chance: random.Random, words: Words) -> Case | None:
        parts = sentences(text)
        if len(parts) < 2 or not re.search(r"\w[.]$", parts[0]):
            return None
        ways = []
        if reason in words.start:
            begun = f"{chance.choice(listed(words.start[reason]))} {lowered(parts[1])}"
            ways.append(" ".join([parts[0], begun, *parts[2:]]))
        if reason in words.end:
            ended = f"{parts[0][:-1]} {chance.choice(listed(words.end[reason]))}."
            ways.append(" ".join([ended, *parts[1:]]))
        return _turned(reason, text, chance.choice(ways), chance) if ways else None

    return alter


def cut_short(text: str, chance: random.Random, words: Words) -> Case | None:
    """A sentence of which the draft has the part alone that the rest bears on."""
    part = sentences(text)[0]
    bare = re.sub(r"[.,!?…]+$", "", part)
    if len(bare.split()) < 5:
        return None
    way = chance.random()
    if way < 0.35:
        source = f"{chance.choice(listed(words.bearing_before))} {lowered(bare)}."
        return Case("cut short", lowered(bare), source, "cut short", "cut short")
    if way < 0.7:
        source = f"{bare}, {chance.choice(listed(words.bearing_behind))}."
        return Case("cut short", bare, source, "cut short", "cut short")
    turning = chance.choice(listed(words.turning))
    return Case("cut short: outside", lowered(bare), lowered(bare), "cut short", "cut short", before=turning)


def joined(text: str, chance: random.Random, _words: Words) -> Case | None:
    """Sentences in another order."""
    parts = sentences(text)
    if len(parts) < 3 or min(len(part.split()) for part in parts) < 4:
        return None
    order = chance.choice([(0, -1), (-1, 0)]) if len(parts) > 3 else (-1, 0)
    draft = " ".join(parts[place] for place in order)
    if order == (0, -1):
        return Case("joined", draft, text, "joined", "joined")
    return Case("joined", draft, text, "joined", "joined")


def joined_from(texts: Sequence[str]) -> Alteration:
    """The first half of what was said, and the second of what one of some other texts has."""

    def alter(text: str, chance: random.Random, _words: Words) -> Case | None:
        other = chance.choice(texts)
        ours, theirs = sentences(text), sentences(other)
        if other == text or min(len(text.split()), len(other.split())) < 2 * HALF:
            return None
        if len(ours) > 1 and len(theirs) > 1 and chance.random() < 0.5:
            first, then = ours[: chance.randint(1, len(ours) - 1)], theirs[chance.randint(1, len(theirs) - 1) :]
        else:
            words, behind = text.split(), other.split()
            first, then = words[: len(words) // 2], behind[len(behind) // 2 :]
        halves = " ".join(first), " ".join(then)
        if min(len(half.split()) for half in halves) < HALF:
            return None
        return Case("joined: two sources", " ".join(halves), text, "joined", "joined", second=other)

    return alter


def unmarked(text: str, _chance: random.Random, _words: Words) -> Case:
    """What the source says in words of its own."""
    return Case("serious: not in marks", text, text, "verbatim", "not in marks", bare=True)


def misattributed(text: str, _chance: random.Random, _words: Words) -> Case:
    """What somebody else said."""
    return Case("serious: speaker", text, text, "verbatim", "speaker", other=True)


def too_short(text: str, chance: random.Random, _words: Words) -> Case | None:
    """Two or three words that another one than the draft says has said."""
    words = text.split()
    at, size = chance.randint(0, len(words) - 3), chance.randint(2, 3)
    draft = re.sub(r"^\W+|\W+$", "", " ".join(words[at : at + size]))
    if not re.fullmatch(r"[a-z]+ [a-z]+(?: [a-z]+)?", draft):
        return None
    return Case("too short", draft, text, "too short to tell", other=True)


def foreign(text: str, chance: random.Random, _words: Words) -> Case:
    """What is said in another language than the sources'."""
    return Case("other language", chance.choice(FOREIGN), text, "other language")


def absent(text: str, _chance: random.Random, _words: Words) -> Case:
    """What no source has."""
    return Case("not found", text, text, "not found", absent=True)


LISTED = ("negation", "hedge", "quantity")
ENDS = ("hedge", "condition", "exception", "date", "comparison", "quantity")


def alterations(words: Words, texts: Sequence[str]) -> Iterator[Alteration]:
    """All ways to alter a quotation of some texts; each is used about as often."""
    yield from (punctuated, shortened, dropped, clarified, harmless, marked, bracketed, cut_short, cut_short)
    yield from (joined, joined, unmarked, misattributed, too_short, foreign, absent)
    yield from map(swapped, words.swaps)
    if words.names:
        yield renamed
    yield from map(put_in, LISTED)
    yield from map(at_an_end, ENDS)
    yield joined_from(texts)


def cases(texts: Sequence[str], count: int, words: Words, chance: random.Random) -> Iterator[tuple[int, Case]]:
    """So many cases, each with the index of the text it was made of; the ways take turns."""
    ways = list(alterations(words, texts))
    made = 0
    while made < count:
        way = ways[made % len(ways)]
        for _ in range(400):
            index = chance.randrange(len(texts))
            case = way(texts[index], chance, words)
            if case is not None and case.draft.strip():
                yield index, case
                break
        made += 1
