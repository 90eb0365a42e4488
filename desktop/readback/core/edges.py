"""The edges of a passage: a word or number that goes on outside it, and the words that stand right beside it."""

from dataclasses import dataclass
from functools import lru_cache

from readback.core.patterns import pattern
from readback.core.turning import STOP, UNSPACED, turning_words

CLEAR = 12
"""Where so many code points beside a passage are what they were, its edge is."""

_GOES_ON = pattern(rf"[{UNSPACED}]{{1,4}}|(?:[^{STOP}{UNSPACED}]|[-‐‑'’.,:/·](?=\w)|(?<=\d)[–—](?=\d))*")
_COMES_FROM = pattern(
    rf"[{UNSPACED}]{{1,4}}\Z|(?:(?<!\w)[-–])?(?:[^{STOP}{UNSPACED}]|(?<=\w)[-‐‑'’.,:/·]|(?<=\d)[–—])*\Z"
)
_OF_A_WORD = pattern(r"[^\s…!?;\"“”„‟«»()\[\]{}|、。，；：？！「」『』（）،؛؟।॥]")
_CLOSING = "[\"'”’»)\\]」』]*"
_SHORT = r"(?<!\b\w)(?<!\b\d\d)(?<!\.\w)(?<!\b[A-Z][a-z])(?<!\b(?:Mrs|Gen|Col|Sen|Rep|Gov|Rev|Sgt|Nos|Fig|Bsp|Abs))"
SENTENCE = pattern(rf"(?:[!?…؟।]|{_SHORT}\.)+{_CLOSING}(?=\s|$)(?!\s+[a-zß-ÿ\d])|[。！？]+{_CLOSING}|\n")
"""The end of a sentence, but no dot of an abbreviation."""

_LISTED = pattern(r":\n[^.!?…。！？]*\Z")
"""What is listed below a line: it is of the sentence that the line begins, “Closed this week”."""

_CUT_WORD = pattern(rf"[^\s{UNSPACED}]+\Z"), pattern(rf"\A[^\s{UNSPACED}]+")
_WORD = pattern(rf"[{UNSPACED}]|[^\W{UNSPACED}]+")
_MARK = pattern(r"[?؟？¿\"「」『』]|(?<!\w)'|'(?!\w)")
"""Marks that make what was said a question, or somebody's own words."""

_TAIL = 8


@dataclass(frozen=True, slots=True)
class Edges:
    """What stands before and behind a passage, as much as an anchor keeps of it.

    `cut` says on which sides the text goes on beyond that.
    """

    before: str
    after: str
    cut: tuple[bool, bool]


_FORMS = str.maketrans(
    {**dict.fromkeys("‘’‚‛′`´", "'"), **dict.fromkeys("“”„‟″«»", '"'), **dict.fromkeys("‐‑‒–—―−", "-"), "\n": " "}
)


@lru_cache(maxsize=8)
def one_form(text: str) -> str:
    """The text with one form of marks and dashes, on one line; as long as it was."""
    return text.translate(_FORMS)


def same_edges(was: Edges, now: Edges, exact: str) -> bool:
    """Whether no word or number goes on outside the passage that did not, and the other way round."""
    first, last = _OF_A_WORD.match(exact[0]), _OF_A_WORD.match(exact[-1])
    before = not first or _clear(was.before[-CLEAR:], now.before[-CLEAR:]) or _from(was.before) == _from(now.before)
    after = not last or _clear(was.after[:CLEAR], now.after[:CLEAR]) or _on(exact, was.after) == _on(exact, now.after)
    return before and after


def _clear(was: str, now: str) -> bool:
    return len(was) == CLEAR and was.translate(_FORMS) == now.translate(_FORMS)


def _on(exact: str, after: str) -> str:
    found = _GOES_ON.match(exact[-1] + after, 1)
    return found[0].translate(_FORMS) if found else ""


def _from(before: str) -> str:
    found = _COMES_FROM.search(before)
    return found[0].translate(_FORMS) if found else ""


def same_beside(was: Edges, now: Edges, exact: str) -> bool:
    """Whether the sentence of a passage, as far as it is known, reads as it did beside the passage.

    Another word there can turn what the passage says, in whatever language: “said”, “doubted”; “agreed to nothing”.
    """
    first, last = exact[:1], exact[-1:]
    before = _reads(_before(was, exact) + first) == _reads(_before(now, exact) + first)
    return before and _reads(last + _after(was, exact)) == _reads(last + _after(now, exact))


def _reads(text: str) -> tuple[list[str], list[str], list[str]]:
    return _words(text), turning_words(text), _MARK.findall(text.translate(_FORMS))


def whole(edges: Edges, exact: str) -> bool:
    """Whether a passage is a sentence, or several: none that it has part of goes on outside it."""
    return not _words(_before(edges, exact)) and not _words(_after(edges, exact))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _before(edges: Edges, exact: str) -> str:
    """What stands of the sentence before the passage."""
    text = _CUT_WORD[1].sub("", edges.before) if edges.cut[0] else edges.before
    text = _LISTED.sub(lambda listed: listed[0].replace("\n", " "), text)
    ends = [found.end() for found in SENTENCE.finditer(text + exact[:_TAIL]) if found.end() <= len(text)]
    return text[ends[-1] :] if ends else text


def _after(edges: Edges, exact: str) -> str:
    """What stands of the sentence behind the passage, its end included."""
    text, tail = _CUT_WORD[0].sub("", edges.after) if edges.cut[1] else edges.after, exact[-_TAIL:]
    least = len(tail.rstrip())
    ends = [found.end() for found in SENTENCE.finditer(tail + text) if found.end() >= least]
    return text[: max(0, ends[0] - len(tail))] if ends else text
