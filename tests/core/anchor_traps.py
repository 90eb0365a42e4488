"""Changes right at the edges of a passage: the words stay as they were, and say something else."""

import random
import re

from core.anchor_cases import CHANGES, Change, Changed, put
from readback.core.text import Span


def a_number_grown(text: str, span: Span, chance: random.Random) -> Changed | None:
    """The number that the passage begins or ends with has another value, sign or unit."""
    choices = []
    if text[span.end - 1].isdigit() and not text[span.end : span.end + 1].isalnum():
        behind = [
            "+",
            "℃",
            "′",
            " 000",
            ",000",
            ".5",
            "0",
            ":30",
            "-15",
            "–15",
            "/3",
            "%",
            "٣",
            " %",
            " percent",
            " million",
            "½",
        ]
        choices += [(span.end, more) for more in behind]
    if text[span.start].isdigit() and not text[span.start - 1 : span.start].isalnum():
        choices += [(span.start, more) for more in ("-", "−", "0.", "1", "$", "€", "2-", "1,", "±", "~", ">", "≤", "₽")]
    if not choices:
        return None
    at, more = chance.choice(choices)
    unit = more.startswith(" ")
    return Changed(put(text, at, more), lost=not unit, altered=unit)


def a_word_grown(text: str, span: Span, chance: random.Random) -> Changed | None:
    """The word that the passage begins or ends with is part of another one."""
    choices = []
    if text[span.end - 1].isalpha() and not text[span.end : span.end + 1].isalnum():
        choices += [(span.end, more) for more in ("n’t", "less", "-free", "-to-be", "\u0301", "\u200dx")]
    if text[span.start].isalpha() and not text[span.start - 1 : span.start].isalnum():
        choices += [(span.start, more) for more in ("non-", "un", "anti-", "ex-", "in", "Non‑")]
    return Changed(put(text, *chance.choice(choices)), lost=True) if choices else None


def turned_from_beside(text: str, span: Span, chance: random.Random) -> Changed | None:
    """A word right beside the passage turns what it says: it is the same words, altered."""
    choices = []
    if text[span.end - 1 : span.end + 1].replace(" ", "x").isalnum():
        choices += [(span.end, more) for more in (" not", " nothing", " never", " nicht", " pas")]
    if text[span.start - 1 : span.start] == " ":
        choices += [(span.start, more) for more in ("not ", "never ", "without ", "hardly ", "no ")]
    return Changed(put(text, *chance.choice(choices)), altered=True) if choices else None


def another_word_in_its_sentence(text: str, span: Span, chance: random.Random) -> Changed | None:
    """A word near the passage, and of its sentence, is another one."""
    behind = re.match(r"(?: \w+){1,2} (\w+)\b", text[span.end : span.end + 24])
    if not behind or not text[span.end - 1].isalnum() or span.end + behind.end() == len(text):
        return None
    start, end = span.end + behind.start(1), span.end + behind.end(1)
    return Changed((Span(0, start), "doubted", Span(end, len(text))), altered=True)


def its_marks_taken_off(text: str, span: Span, chance: random.Random) -> Changed | None:
    """What was somebody's own words is told in the newspaper's."""
    end = re.search('[”“"]', text[span.end :])
    if text[span.start - 1 : span.start] not in {"“", "„", '"'} or not end or text[span.start] in '”“"':
        return None
    closing = span.end + end.start()
    pieces = (Span(0, span.start - 1), Span(span.start, closing), Span(closing + 1, len(text)))
    return Changed(pieces, altered=True)


def asked_instead_of_said(text: str, span: Span, chance: random.Random) -> Changed | None:
    """The sentence that ends with the passage is a question."""
    if not re.search(r"[a-z]{4}\Z", span.of(text)) or not re.match(r"\.(?=\s|$)", text[span.end :]):
        return None
    return Changed((Span(0, span.end), "?", Span(span.end + 1, len(text))), altered=True)


def twin_sentences_swapped(text: str, span: Span, chance: random.Random) -> Changed | None:
    """Two lines of the text have changed places."""
    lines = text.split("\n")
    starts = [sum(len(line) + 1 for line in lines[:at]) for at in range(len(lines))]
    spans = [Span(start, start + len(line)) for start, line in zip(starts, lines, strict=True)]
    mine = next((at for at, line in enumerate(spans) if line.contains(span)), None)
    if mine is None or len(spans) < 2:
        return None
    other = mine + 1 if mine + 1 < len(spans) else mine - 1
    order = list(range(len(spans)))
    order[mine], order[other] = other, mine
    return Changed(tuple(piece for at in order for piece in (spans[at], "\n")))


def its_line_deleted(text: str, span: Span, chance: random.Random) -> Changed:
    """The line of the passage is gone, and the lines beside it, which may say nearly the same, move up."""
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    rest = Span(end + 1, len(text)) if end >= 0 else Span(len(text), len(text))
    head = [Span(0, start)] if start else []
    return Changed((*head, *([rest] if len(rest) else []), "\nThe end."), lost=True)


TRAPS: dict[str, Change] = {
    change.__name__.replace("_", " "): change
    for change in (
        a_number_grown,
        a_word_grown,
        turned_from_beside,
        another_word_in_its_sentence,
        its_marks_taken_off,
        asked_instead_of_said,
        twin_sentences_swapped,
        its_line_deleted,
    )
}
ALL = CHANGES | TRAPS
