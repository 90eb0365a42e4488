"""Why a difference between a quotation and its source may change what was meant."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from readback.core.analysis import Analysis
from readback.core.quotecheck.comparing import Difference, Way
from readback.core.quotecheck.numbers import parts
from readback.core.quotecheck.opposites import opposed
from readback.core.quotecheck.reading import Reading, Sort, Word
from readback.core.quotecheck.report import Reason
from readback.core.quotecheck.tenses import tensed
from readback.core.quotecheck.wording import Reach, Wording, elided
from readback.core.text import Span

Named = Callable[[Span], bool]
"""Whether a name stands at a span of a text."""

BEARING = frozenset({Reason.NEGATION, Reason.CONDITION, Reason.EXCEPTION, Reason.HEDGE, Reason.DENIAL})
"""The classes of words that bear on the rest of their sentence."""

_SPOKEN_FOR = BEARING | {Reason.NUMBER, Reason.QUANTITY, Reason.MODAL}
_INSIDE = frozenset({Reason.NEGATION, Reason.CONDITION, Reason.EXCEPTION, Reason.NUMBER, Reason.MODAL, Reason.HEDGE})
_SLIGHT = frozenset({Reason.TENSE, Reason.PERSON})  # lost or added with other words they tell nothing: I think
_SHORT = 2
_DEGREES = re.compile(r"(.{2,}?)(ier|iest|er|est|r|st)")
_BEFORE = ("un", "in", "im", "il", "ir", "dis", "non", "mis", "anti", "counter", "de")
_CONTRACTED = {"can't": ("can", "not"), "cannot": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not")}
_WHOLE = frozenset({"lorsqu", "puisqu", "quoiqu"})
_TAILS = {"'ll": "will", "'re": "are", "'ve": "have", "'m": "am", "'d": "'d", "'s": "'s"}


@dataclass(frozen=True, slots=True)
class Feature:
    """A word or phrase of a class at some words of a reading, by their indices; `line` are those that mean the same."""

    start: int
    end: int
    reason: Reason
    line: str
    reach: Reach = Reach.FAR


def nobody(_span: Span) -> bool:
    """No name stands there."""
    return False


def named_by(analysis: Analysis) -> Named:
    """What says whether a span lies in a mention of the analysis."""
    spans, starts = list[Span](), list[int]()

    def named(span: Span) -> bool:
        if not spans:  # only where words differ it is asked
            spans.extend(sorted(mention.span for mention in analysis.mentions))
            starts.extend(it.start for it in spans)
        at = bisect_right(starts, span.start)
        return any(it.overlaps(span) for it in spans[max(0, at - 3) : at + 1])

    return named


def features(words: Sequence[Word], wording: Wording) -> list[Feature]:
    """The words and phrases of some words that are in a class; the longest where they overlap within a class."""
    keys, owners = list[str](), list[int]()
    for index, word in enumerate(words):
        for key in _parts(word):
            keys.append(key)
            owners.append(index)
    found = list[Feature]()
    taken = dict[Reason, int]()
    for at, key in enumerate(keys):
        for length in range(min(wording.lengths.get(key, 0), len(keys) - at), 0, -1):
            for entry in wording.entries.get(tuple(keys[at : at + length]), ()):
                capital = words[owners[at]].text[:1].isupper()
                if taken.get(entry.reason, 0) > at or (entry.capital and not capital):
                    continue
                taken[entry.reason] = at + length
                whole = owners[at], owners[at + length - 1] + 1
                found.append(Feature(*whole, entry.reason, entry.line, entry.reach))
    return found


def _parts(word: Word) -> Iterator[str]:
    """A word as what it is contracted from."""
    key = word.key
    if word.sort is Sort.BRACKETS:
        yield from re.findall(r"[\w']+", key)
    elif "'" not in key and key != "cannot":
        yield key
    elif key in _CONTRACTED:
        yield from _CONTRACTED[key]
    elif key.endswith("n't"):
        yield from (key[:-3], "not")
    else:
        head, _, tail = key.rpartition("'")
        expanded = _TAILS.get(f"'{tail}")
        whole = (f"{head}e", tail) if head in _WHOLE else elided(key)
        yield from (head, expanded) if expanded else whole


class Meaning:
    """Says of the differences of one comparison why they may change what was meant."""

    def __init__(
        self,
        texts: tuple[Reading, Reading],
        found: tuple[Sequence[Feature], Sequence[Feature]],
        wording: Wording,
        named: tuple[Named, Named],
        language: str = "en",
    ) -> None:
        self._draft, self._source = texts
        self._wording, self._features = wording, found
        self._named = named
        self._language = language
        self._nouns = language == "de"  # they have a capital letter, so that it tells no name

    def reasons(self, it: Difference) -> tuple[Reason, ...]:
        """Why a difference may change what was meant, in the order of the classes; nothing where it does not."""
        if it.way in {Way.MARKS, Way.JOINED}:
            return (Reason.JOINED,) if it.way is Way.JOINED else ()
        mine = self._draft.words[slice(*it.words)] if it.words[0] < it.words[1] else ()
        theirs = self._source.words[slice(*it.places)] if it.places[0] < it.places[1] else ()
        found = set(self._listed(it, mine, theirs)) | set(self._further(it, mine, theirs))
        if it.way is Way.CLARIFIED:
            found &= _INSIDE if len(theirs) else frozenset()
        elif it.way is Way.SHORTENED:
            found &= _SPOKEN_FOR
        elif it.way is Way.STYLE:
            found = {Reason.NAME} if Reason.NAME in found and not self._style(mine, theirs) else set()
        return tuple(reason for reason in Reason if reason in found)

    def _style(self, mine: Sequence[Word], theirs: Sequence[Word]) -> bool:
        """Whether words may have a capital letter or not: of offices and the like, where they are no name."""
        names = any(self._named[0](word.span) for word in mine) or any(self._named[1](word.span) for word in theirs)
        return not names and {word.key for word in mine} <= self._wording.roles

    def _listed(self, it: Difference, mine: Sequence[Word], theirs: Sequence[Word]) -> Iterator[Reason]:
        """The classes of the lists of which the words of the two sides are other ones."""
        one, other = _counted(self._features[0], it.words), _counted(self._features[1], it.places)
        alone = not mine or not theirs
        bracketed = bool(theirs) and all(word.sort is Sort.BRACKETS for word in theirs)
        classes = {reason for reason, _ in one | other}
        for reason in classes:
            lines = [Counter({key: n for key, n in side.items() if key[0] is reason}) for side in (one, other)]
            if lines[0] == lines[1]:
                continue
            slight = bracketed or len(mine) + len(theirs) > _SHORT or bool(classes - _SLIGHT)
            if alone and reason in _SLIGHT and slight:
                continue
            yield reason

    def _further(self, it: Difference, mine: Sequence[Word], theirs: Sequence[Word]) -> Iterator[Reason]:
        """The classes that are told by rules."""
        yield from _numbers(mine, theirs)
        if self._names(self._draft, self._named[0], it.words) != self._names(self._source, self._named[1], it.places):
            yield Reason.NAME
        if any(word.sort in {Sort.BRACKETS, Sort.ELLIPSIS} for word in theirs):
            yield Reason.BRACKETS
        yield from self._pairwise(mine, theirs)

    def _names(self, reading: Reading, named: Named, within: tuple[int, int]) -> list[str]:
        """The names among some words: those of the analysis, and what has a capital letter within a sentence."""
        found = list[str]()
        for index in range(*within) if within[0] < within[1] else ():
            word = reading.words[index]
            capital = word.text[:1].isupper() and word.sort is Sort.WORD and word.key not in {"i", "i'm", "i'd", "i've"}
            if (
                capital
                and not word.key.startswith("i'")
                and (named(word.span) or not (self._nouns or reading.begins(index)))
            ):
                found.append(word.key)
        return sorted(found)

    def _pairwise(self, mine: Sequence[Word], theirs: Sequence[Word]) -> Iterator[Reason]:
        """What pairs of words tell that are akin."""
        one, other = [
            {part for word in side if word.sort is Sort.WORD for part in _parts(word)} for side in (mine, theirs)
        ]
        for now in one - other:
            for was in other - one:
                yield from self._akin(now, was)

    def _akin(self, now: str, was: str) -> Iterator[Reason]:
        if _turned(now, was) or _turned(was, now):
            yield Reason.NEGATION
        if _graded(now, was) or _graded(was, now):
            yield Reason.COMPARISON
        if tensed(now, was, self._wording, self._language):
            yield Reason.TENSE
        if opposed(now, was, self._wording, self._language):
            yield Reason.COMPARISON if _DEGREES.fullmatch(now) and _DEGREES.fullmatch(was) else Reason.DIRECTION


def _turned(word: str, whole: str) -> bool:
    """Whether a word is another one's opposite by what it begins or ends with: safe, unsafe; harmful, harmless."""
    if whole.endswith(word) and whole.removesuffix(word) in _BEFORE and len(word) > 2:
        return True
    ending = whole.endswith("less") and (word.startswith(whole[:-4]) or whole[:-4].startswith(word))
    return ending and len(whole) > 6


def _graded(word: str, whole: str) -> bool:
    """Whether a word is another one's comparative or superlative."""
    found = _DEGREES.fullmatch(whole)
    if found is None:
        return False
    stem = found[1]
    bases = {stem, f"{stem}e", f"{stem}y", stem[:-1] if stem[-1:] == stem[-2:-1] else stem}
    return word in bases or word.removesuffix("er").removesuffix("est") == stem != word


def _counted(found: Sequence[Feature], within: tuple[int, int]) -> Counter[tuple[Reason, str]]:
    """The features that some words have a part of."""
    start, end = within
    return Counter((it.reason, it.line) for it in found if it.start < end and it.end > start)


def _numbers(mine: Sequence[Word], theirs: Sequence[Word]) -> Iterator[Reason]:
    sides = [
        [parts(word.key) if word.sort is Sort.NUMBER else (word.key, "") for word in side if _is_number(word)]
        for side in (mine, theirs)
    ]
    if sorted(value for value, _ in sides[0]) != sorted(value for value, _ in sides[1]):
        yield Reason.NUMBER
    if sorted(unit for _, unit in sides[0] if unit) != sorted(unit for _, unit in sides[1] if unit):
        yield Reason.UNIT


def _is_number(word: Word) -> bool:
    return word.sort is Sort.NUMBER or any(map(str.isdigit, word.key))
