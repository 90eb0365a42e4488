"""Who speaks in a cue: voices that WebVTT marks, names before a colon, and the arrows of a new speaker."""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readback.core.text import tidy

_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?\s([^<>]*)>")
_TAG = re.compile(
    r"</?(?:\d[\d:.]*|(?:b|c|em|font|i|lang|rt|ruby|s|span|strong|u|v)(?:[.\s][^<>]*)?/?)>|\{\\[^{}]*\}", re.IGNORECASE
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{1,31});")
_CAPITALS = r"[^\W\d_a-zß-öø-ÿ]"
_SHOUTED = rf"{_CAPITALS}[^\Wa-zß-öø-ÿ_]*(?:[ .'’-]{{1,2}}[^\Wa-zß-öø-ÿ_]+){{0,5}}\.?"
_NAME = rf"{_CAPITALS}[\w.'’-]*(?: (?:{_CAPITALS}[\w.'’-]*|\d+|al|bin|da|de|del|der|di|la|van|von)){{1,4}}"
_ARROWS = re.compile(rf"(?:>>+\s*)(?:(?P<name>{_NAME}|{_SHOUTED}|{_CAPITALS}[\w'’-]*):(?!\S))?\s*")
_LABEL = re.compile(rf"(?P<name>{_SHOUTED}):(?!\S)\s*")
_FULL_LABEL = re.compile(rf"(?P<name>{_SHOUTED}|{_NAME}):(?!\S)\s*")
_LONGEST_NAME = 60  # characters
_STOP = re.compile(r"[.!?…][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Speech:
    """Words of one speaker; `turns` says that a speaker begins here, who is None where not named."""

    words: str
    speaker: str | None = None
    turns: bool = False


def ends_sentence(words: str) -> bool:
    """Whether a sentence ends where the words do."""
    return _STOP.search(words[-10:]) is not None


def plain(line: str) -> str:
    """A line of a cue without its tags, on one line."""
    return tidy(_ENTITY.sub(lambda entity: html.unescape(entity[0]), _TAG.sub("", line)))


def speeches(lines: Sequence[str]) -> Iterator[Speech]:
    """What is said in the lines of a cue, one after the other."""
    for place, line in enumerate(lines):
        before, *voices = _VOICE.split(line)
        yield from _labelled(plain(before), first=place == 0)
        for voice, words in zip(voices[::2], voices[1::2], strict=True):
            if plain(words):
                yield Speech(plain(words), plain(voice) or None, turns=True)


def _labelled(words: str, *, first: bool) -> Iterator[Speech]:
    """The words and who says them; within a cue, only capitals or arrows are a name: other lines may begin so."""
    beginning = words[: 2 * _LONGEST_NAME]
    label = _ARROWS.match(beginning) or (_FULL_LABEL if first else _LABEL).match(beginning)
    if label is None or len(label["name"] or "") > _LONGEST_NAME:
        if words:
            yield Speech(words)
        return
    said = words[label.end() :]
    if said or label["name"]:
        yield Speech(said, label["name"], turns=True)
