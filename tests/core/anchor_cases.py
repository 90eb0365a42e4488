"""Texts changed in many ways, each case with its truth: where a passage is now, and whether it is still what it was.

A changed text is made of pieces of the old one and of words put in, so that where each code point went is known and
nothing is guessed by what is to be measured.
"""

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.anchor_texts import TWICE, TWINS, WORLD
from readback.core.anchors import SHORTEST, Anchor, anchor_for
from readback.core.text import Span
from readback.core.turning import turning_words

GOLD = Path(__file__).resolve().parents[1] / "gold"

Piece = Span | str
"""Part of the old text, or words that were not in it."""


@dataclass(frozen=True)
class Case:
    """An anchor, a changed text, and where the passage is in it.

    `span` is None where it is gone or says something else. `same` is whether its words are what they were, but for
    the form of marks and blanks; where they are not, it was edited without a change of what is said.
    """

    change: str
    anchor: Anchor
    text: str
    span: Span | None
    same: bool

    @property
    def to_be_found(self) -> bool:
        """Whether a reader would expect the note to be found.

        An edited passage must be long enough to be known again; so must one without anything of its own on either side.
        """
        if self.span is None:
            return False
        if not self.same:
            return len(self.anchor.exact) >= 40
        before, after = _straight(self.text[: self.span.start]), _straight(self.text[self.span.end :])
        beside = before.endswith(_straight(self.anchor.before)) or after.startswith(_straight(self.anchor.after))
        return beside or len(self.anchor.exact) >= SHORTEST


@dataclass(frozen=True)
class Changed:
    """What a change made: the pieces, and whether it touches a fact, or other words, of the passage.

    `folds` says that only the form of marks is another one, `altered` that the same words say something else.
    """

    pieces: tuple[Piece, ...]
    lost: bool = False
    folds: bool = False
    altered: bool = False


Change = Callable[[str, Span, random.Random], Changed | None]
"""Makes a change of a text that holds a passage; None where this text has nothing to be so changed."""


def texts() -> list[str]:
    """The project's own articles, and some with traps."""
    return [TWICE, TWINS, WORLD, *(path.read_text("utf-8") for path in sorted(GOLD.glob("*.txt")))]


def cases(count: int, seed: int = 7, changes: Mapping[str, Change] | None = None) -> list[Case]:
    """So many cases, of every change about equally many."""
    changing = list((changes or CHANGES).items())
    chance = random.Random(seed)
    found: list[Case] = []
    whole = texts()
    while len(found) < count:
        name, change = changing[len(found) % len(changing)]
        text = chance.choice(whole)
        span = _passage(text, chance)
        made = change(text, span, chance) if any(map(str.isalnum, span.of(text))) else None
        if made is not None:
            found.append(_case(name, text, span, made))
    return found


def _case(name: str, text: str, span: Span, made: Changed) -> Case:
    new, at, where = "", {}, 0
    for piece in made.pieces:
        if isinstance(piece, Span):
            at.update({piece.start + step: where + step for step in range(len(piece))})
        new += piece.of(text) if isinstance(piece, Span) else piece
        where += len(piece)
    places = [at[offset] for offset in range(span.start, span.end) if offset in at]
    whole = len(places) == len(span) and places == list(range(places[0], places[0] + len(span)))
    if made.folds:  # marks and blanks are set otherwise, one for one
        new, places, whole = _straight(new), [at[span.start], at[span.end - 1]], True
    gone = made.lost or not places
    now = None if gone else Span(min(places), max(places) + 1)
    return Case(name, anchor_for(text, span), new, now, same=whole and not gone and not made.altered)


def _straight(text: str) -> str:
    return text.translate(str.maketrans("“”„«»‘’—–", '"""""\'\'--'))


def _passage(text: str, chance: random.Random) -> Span:
    """A word, some words, a sentence, or up to three sentences."""
    sentences = [Span(*match.span()) for match in re.finditer(r"[^\s.!?][^.!?。\n]*[.!?。”“»\"]*", text)]
    kind = chance.randrange(4)
    at = chance.randrange(len(sentences))
    if kind == 0:
        return sentences[at]
    if kind == 1:
        last = min(len(sentences) - 1, at + chance.randrange(1, 3))
        return Span(sentences[at].start, sentences[last].end)
    words = [Span(*match.span()) for match in re.finditer(r"\w[\w’'-]*", text)]
    first = chance.randrange(len(words))
    last = min(len(words) - 1, first + (chance.randrange(2, 9) if kind == 2 else chance.randrange(2)))
    return Span(words[first].start, words[last].end)


def _around(text: str, *kept: Span) -> list[Span]:
    """The text but for these stretches."""
    edges = [0, *(edge for span in kept for edge in (span.start, span.end)), len(text)]
    return [Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _without(text: str, *gone: Span) -> tuple[Piece, ...]:
    return tuple(_around(text, *sorted(gone)))


def put(text: str, offset: int, words: str) -> tuple[Piece, ...]:
    return Span(0, offset), words, Span(offset, len(text))


def _swap(text: str, span: Span, words: str) -> tuple[Piece, ...]:
    return Span(0, span.start), words, Span(span.end, len(text))


def _words(text: str, within: Span) -> list[Span]:
    return [Span(within.start + m.start(), within.start + m.end()) for m in re.finditer(r"[^\W\d_]+", within.of(text))]


def text_before(text: str, span: Span, chance: random.Random) -> Changed:
    """A correction at the head of the article."""
    words = "Correction: an earlier version of this article named the wrong pier. " * chance.randrange(1, 4)
    return Changed((words, Span(0, len(text))))


def text_inserted_near(text: str, span: Span, chance: random.Random) -> Changed:
    """A sentence or a box put right before or behind the passage."""
    words = chance.choice(
        [" Nobody answered the telephone at the town hall. ", "\nRead more: the harbour in pictures\n"]
    )
    return Changed(put(text, chance.choice([span.start, span.end]), words))


def text_deleted_behind(text: str, span: Span, chance: random.Random) -> Changed | None:
    """The rest of the article cut."""
    rest = Span(min(len(text), span.end + chance.randrange(3, 40)), len(text))
    return Changed(_without(text, rest)) if len(rest) else None


def half_of_it(text: str, span: Span, chance: random.Random) -> Changed:
    """What stood before the passage cut, but for a little."""
    return Changed(_without(text, Span(0, max(0, span.start - chance.randrange(20, 60)))))


def words_beside(text: str, span: Span, chance: random.Random) -> Changed | None:
    """The word before or behind the passage is another one."""
    before, behind = _words(text, Span(0, span.start)), _words(text, Span(span.end, len(text)))
    beside = [*before[-1:], *behind[:1]]
    return (
        Changed(_swap(text, chance.choice(beside), chance.choice(["reportedly", "boats", "weather"])))
        if beside
        else None
    )


def words_on_both_sides(text: str, span: Span, chance: random.Random) -> Changed | None:
    """The words before and behind the passage are other ones."""
    before, behind = _words(text, Span(0, span.start)), _words(text, Span(span.end, len(text)))
    if not before or not behind:
        return None
    one, two = before[-1], behind[0]
    return Changed((Span(0, one.start), "rumour", Span(one.end, two.start), "weather", Span(two.end, len(text))))


def a_typo_mended(text: str, span: Span, chance: random.Random) -> Changed | None:
    """A letter of a longer word in the passage is another one."""
    plain = [word for word in _words(text, span) if not turning_words(word.of(text))]
    words = [word for word in plain if len(word) > 5 and word.of(text).isascii()]
    if not words:
        return None
    at = chance.choice(words).start + 3
    return Changed(_swap(text, Span(at, at + 1), "z"))


def a_word_inside(text: str, span: Span, chance: random.Random) -> Changed | None:
    """A harmless word put into the passage."""
    words = _words(text, span)
    return Changed(put(text, chance.choice(words[1:]).start, "also ")) if len(words) > 6 else None


def a_fact_inside(text: str, span: Span, chance: random.Random) -> Changed | None:
    """A number, a name, a day or a word that turns the meaning is another one."""
    table = {
        "not": "now", "no": "a", "three": "four", "must": "may", "may": "must", "March": "April", "May": "June",
        "Monday": "Friday", "before": "after", "until": "since", "nothing": "everything", "northern": "southern",
        "southern": "northern", "found": "lost", "nicht": "nun", "März": "Mai", "personne": "tous", "open": "closed",
        "June": "July", "July": "June", "second": "third", "Two": "Three", "one": "two", "nobody": "everybody",
        "Aurora": "Borealis", "Borealis": "Corona", "Corona": "Aurora", "fatal": "nonfatal", "agreed": "disagreed",
        "не": "уже", "нашли": "скрыли", "δεν": "όλοι", "ولم": "وقد", "नहीं": "सब", "Τρίτη": "Πέμπτη",
    }  # fmt: skip
    spots = [(word, table[word.of(text)]) for word in _words(text, span) if word.of(text) in table]
    signs = {"十": "百", "没": "已", "否": "肯", "三": "五"}
    spots += [
        (Span(span.start + at, span.start + at + 1), signs[sign])
        for at, sign in enumerate(span.of(text))
        if sign in signs
    ]
    digits = [Span(span.start + m.start(), span.start + m.end()) for m in re.finditer(r"\d", span.of(text))]
    spots += [(digit, str((int(digit.of(text)) + 1) % 10)) for digit in digits]
    names = [word for word in _words(text, span) if word.of(text) in {"Mira", "Okonjo", "Weiß", "Marchand"}]
    spots += [(name, "Brandt") for name in names]
    if not spots:
        return None
    spot, other = chance.choice(spots)
    return Changed(_swap(text, spot, other), lost=True)


def a_not_put_in(text: str, span: Span, chance: random.Random) -> Changed | None:
    """The passage is denied."""
    denied = {"was", "is", "were", "had", "would", "said", "hat"}
    verbs = [
        word
        for word in _words(text, span)
        if word.of(text) in denied and word.end < span.end and "not" not in span.of(text)
    ]
    return Changed(put(text, chance.choice(verbs).end, " not"), lost=True) if verbs else None


def paragraphs_moved(text: str, span: Span, chance: random.Random) -> Changed | None:
    """The paragraph of the passage stands elsewhere."""
    lines = [Span(*match.span()) for match in re.finditer(r"[^\n]+", text)]
    mine = next((line for line in lines if line.contains(span)), None)
    others = [line for line in lines if line != mine]
    if mine is None or len(others) < 2:
        return None
    at = chance.randrange(len(others) + 1)
    order = [*others[:at], mine, *others[at:]]
    return Changed(tuple(piece for line in order for piece in (line, "\n")))


def marks_straightened(text: str, span: Span, chance: random.Random) -> Changed:
    """Curly marks made straight and dashes short, everywhere."""
    return Changed((Span(0, len(text)),), folds=True)


def paragraphs_joined(text: str, span: Span, chance: random.Random) -> Changed | None:
    """The end of a paragraph becomes a blank, or the other way round, beside the passage."""
    breaks = [m.start() for m in re.finditer(r"\n|(?<=[.!?]) ", text) if not span.start <= m.start() < span.end]
    if not breaks:
        return None
    at = min(breaks, key=lambda it: abs(it - span.start))
    return Changed(_swap(text, Span(at, at + 1), " " if text[at] == "\n" else "\n"))


def the_passage_deleted(text: str, span: Span, chance: random.Random) -> Changed:
    """The passage gone, and perhaps something else put in its place."""
    words = chance.choice(["", "", "Cut for length."])
    return Changed(_swap(text, span, words), lost=True)


def its_sentence_deleted(text: str, span: Span, chance: random.Random) -> Changed:
    """The passage gone with all of its paragraph."""
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    return Changed(_without(text, Span(start, end if end >= 0 else len(text))), lost=True)


def a_near_twin_elsewhere(text: str, span: Span, chance: random.Random) -> Changed | None:
    """The passage gone, while a sentence that says nearly the same in other words stands at the end."""
    twin = re.sub(r"\b(\w{5,})\b", "somewhere", span.of(text), count=1)
    if len(span) < 20 or twin == span.of(text):
        return None
    return Changed((*_swap(text, span, ""), f"\nIt was said later that {twin} and that this was all."), lost=True)


def a_copy_elsewhere(text: str, span: Span, chance: random.Random) -> Changed:
    """The passage gone, while its words stand in another sentence at the end, as somebody else's."""
    return Changed(
        (*_swap(text, span, ""), f"\nAn old leaflet, long forgotten, reads {span.of(text)} on its back."), lost=True
    )


def a_copy_before(text: str, span: Span, chance: random.Random) -> Changed:
    """The words of the passage stand in a standfirst too."""
    return Changed((f"In short, as told below: {span.of(text)} – and more.\n", Span(0, len(text))))


def much_at_once(text: str, span: Span, chance: random.Random) -> Changed | None:
    """Text before, a word beside, and the rest cut."""
    behind = _words(text, Span(span.end, len(text)))
    if len(behind) < 9:
        return None
    beside, end = behind[0], behind[8].end
    return Changed(("Updated at noon. ", Span(0, beside.start), "weather", Span(beside.end, end)))


CHANGES: dict[str, Change] = {
    change.__name__.replace("_", " "): change
    for change in (
        text_before,
        text_inserted_near,
        text_deleted_behind,
        half_of_it,
        words_beside,
        words_on_both_sides,
        a_typo_mended,
        a_word_inside,
        a_fact_inside,
        a_not_put_in,
        paragraphs_moved,
        marks_straightened,
        paragraphs_joined,
        the_passage_deleted,
        its_sentence_deleted,
        a_near_twin_elsewhere,
        a_copy_elsewhere,
        a_copy_before,
        much_at_once,
    )
}


@dataclass(frozen=True)
class Tally:
    """What became of cases: how many should be found and were, are silently wrong, or wrong but said to be checked."""

    cases: int
    wanted: int
    found: int
    silently_wrong: int
    moved_wrong: int
    lost: int
    said_lost: int


def tally(judged: Sequence[tuple[Case, Span | None, bool]]) -> Tally:
    """Counts; each case comes with the span that was found, if any, and whether it was called in place."""
    wanted = [it for it in judged if it[0].to_be_found]
    lost = [it for it in judged if it[0].span is None]
    return Tally(
        len(judged),
        len(wanted),
        sum(_right(case, span) for case, span, _ in wanted),
        sum(sure and not (case.same and span == case.span) for case, span, sure in judged if span is not None),
        sum(not sure and not _right(case, span) for case, span, sure in judged if span is not None),
        len(lost),
        sum(span is None for _, span, _ in lost),
    )


def _right(case: Case, span: Span | None) -> bool:
    """Whether it is the passage: all of it, to a word or so at its ends where it was edited."""
    if case.span is None or span is None:
        return False
    if case.same:
        return span == case.span
    shared = min(span.end, case.span.end) - max(span.start, case.span.start)
    return shared >= 0.8 * max(len(span), len(case.span))
