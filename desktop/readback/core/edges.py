"""The edges of a passage: a word or number that goes on outside it, and the words that stand right beside it."""

import re
from dataclasses import dataclass
from functools import lru_cache

from readback.core.turning import turning_words

CLEAR = 12
"""Where so many code points beside a passage are what they were, its edge is."""

BESIDE = 3
"""So many words on either side may turn what a passage says: “agreed” and “agreed to nothing”."""

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Scripts that set no blanks between words: there the nearest letters stand for the rest of the word."""

_GOES_ON = re.compile(rf"[{_UNSPACED}]{{1,4}}|(?:\w|[-‐‑'’.,:/](?=\w)|(?<=\d)[–—](?=\d))*[%‰°$€£¥₹]?")
_COMES_FROM = re.compile(rf"[{_UNSPACED}]{{1,4}}\Z|[-−+±$€£¥₹#]?(?:[^\W{_UNSPACED}]|(?<=\w)[-‐‑'’.,:/]|(?<=\d)[–—])*\Z")
_OF_A_WORD = re.compile(r"[\w‐‑'’.,:/-]")
_SENTENCE = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*(?=\s|$)|\n")
_ENDED = re.compile(r"(?:[.!?…。！？][\"'”’»)\]]*\s?|\n)\Z")
_CUT_WORD = re.compile(r"\w+\Z"), re.compile(r"\A\w+")
_WORD = re.compile(r"\S+")


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
    """Whether the words right beside a passage, within its sentence, turn its meaning as they did."""
    ended = _ENDED.search(exact) is not None
    return _turn_alike(_before(was)[::-1], _before(now)[::-1]) and (ended or _turn_alike(_after(was), _after(now)))


def _turn_alike(was: list[str], now: list[str]) -> bool:
    """Whether what turns among the nearest words is what comes first in the other text, too."""
    return _begins(_turning(was), _turning(now[:BESIDE])) and _begins(_turning(now), _turning(was[:BESIDE]))


def _turning(words: list[str]) -> list[str]:
    return [turning for word in words for turning in turning_words(word)]


def _begins(words: list[str], first: list[str]) -> bool:
    return words[: len(first)] == first


def _before(edges: Edges) -> list[str]:
    """The words of the sentence before the passage."""
    text = _CUT_WORD[1].sub("", edges.before) if edges.cut[0] else edges.before
    ends = [found.end() for found in _SENTENCE.finditer(text)]
    return _WORD.findall(text[ends[-1] :] if ends else text)


def _after(edges: Edges) -> list[str]:
    """The words of the sentence behind the passage."""
    text = _CUT_WORD[0].sub("", edges.after) if edges.cut[1] else edges.after
    end = _SENTENCE.search(text)
    return _WORD.findall(text[: end.start()] if end else text)
