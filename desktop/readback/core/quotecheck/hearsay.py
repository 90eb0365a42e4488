"""What somebody else is said to say: “the owners claim that …”, which a quotation of the speaker may have left off."""

from collections.abc import Collection, Sequence

from readback.core.quotecheck.wording import Wording

_BETWEEN = 3  # words that stand between what somebody says and its words: us that
ADVERB = "ly"
"""How English words often end that say how much or how something is."""

ADDED = 6
"""So many words an added “the owners say” has at most."""


def told_before(
    keys: Sequence[str], end: int, wording: Wording, own: Collection[str] = frozenset()
) -> tuple[int, int] | None:
    """The words with which somebody else says what begins at a word, by their indices; None where nobody does.

    Before them must not stand one of the `own` words, with which the speaker says it: “we have always said that …”.
    """
    for at in range(end, max(-1, end - _BETWEEN - 1), -1):
        start = verb_before(keys, at, wording)
        if start is not None:
            return None if _own(keys, start, wording, own or wording.own) else (start, end)
        if at and keys[at - 1] not in wording.objects:
            return None
    return None


def told_behind(keys: Sequence[str], start: int, end: int, wording: Wording) -> bool:
    """Whether a clause adds that somebody else said what was before it: “…, the owners say”, “…, so say the owners”."""
    if end - start > ADDED or keys[start] in wording.joining:
        return False
    last = end
    while last > start and keys[last - 1] in wording.objects:
        last -= 1
    verb = verb_before(keys, last, wording)
    if verb is not None and verb > start:
        return not _own(keys, verb, wording, wording.own)
    heads = (at for at in range(start + 1, last) if verb_before(keys, at, wording) in (start, start + 1))
    return any(keys[at] not in wording.own for at in heads)


def said_last(keys: Sequence[str], end: int, wording: Wording) -> int | None:
    """Where the last verb of saying begins before a word; None where there is none."""
    found = (verb_before(keys, at, wording) for at in range(end, 0, -1))
    return next((start for start in found if start is not None), None)


def verb_before(keys: Sequence[str], end: int, wording: Wording) -> int | None:
    """Where a verb of saying begins that ends before a word."""
    starts = range(max(0, end - wording.longest), end)
    return next((at for at in starts if tuple(keys[at:end]) in wording.others), None)


def _own(keys: Sequence[str], verb: int, wording: Wording, own: Collection[str]) -> bool:
    """Whether it is one of some who says it."""
    at = verb - 1
    while at >= 0 and (keys[at] in wording.helping or keys[at].endswith(ADVERB)):
        at -= 1
    return at >= 0 and keys[at] in own
