"""What speaks for a candidate as the speaker of some words, as named features that a ranker weighs."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readback.extraction.candidates import Candidate
from readback.extraction.marks import MARKS
from readback.extraction.ranker import step
from readback.extraction.reading import Reading, Told
from readback.extraction.signs import CUE, SPEAKER

_LIKELY = 0.5
_CUE = (0.1, 0.5, 0.9)
_SPEAKER = (0.1, 0.3, 0.5, 0.7, 0.9, 0.97)
_PREPOSITIONS = frozenset("by to with from for of at in on as".split())
_POINTED = (0.005, 0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 0.99)
_BEFORE, _BEHIND = 4, 6
_FAR = 4
_ADDED = frozenset("conj appos flat compound nmod nmod:poss amod".split())


@dataclass(frozen=True, slots=True)
class Chosen:
    """Words that were told before, and the candidate that was chosen for them."""

    told: Told
    candidate: Candidate


@dataclass(frozen=True, slots=True)
class _Role:
    """What a candidate is to another word: the label, and the word."""

    name: str
    verb: int


class Evidence:
    """Features over one article; `candidates` are all of it."""

    def __init__(self, reading: Reading, candidates: Sequence[Candidate]) -> None:
        self._reading, self._words = reading, reading.parse.words
        self._likely = [it.words.start for it in candidates if it.likelihood > _LIKELY]
        self._marks = [stretch.words.start for stretch in reading.in_marks()]

    # Nobody ---------------------------------------------------------------------------------------------------------

    def nobody(self, told: Told, before: Chosen | None, astray: float) -> list[str]:
        """What speaks for nobody among the candidates; `astray` is how likely the network points elsewhere."""
        form, pointed = self._form(told), f"pointed elsewhere {step(astray, *_POINTED)}"
        return [
            "nobody",
            f"nobody {form}",
            f"nobody {'after somebody' if before else 'yet'}",
            pointed,
            f"{form} {pointed}",
        ]

    # Somebody -------------------------------------------------------------------------------------------------------

    def of(self, told: Told, candidate: Candidate, before: Chosen | None, pointed: float) -> list[str]:
        """What speaks for a candidate; `before` is what was told before this, in marks or not as this is.

        `pointed` is how likely the network points from the words to the candidate.
        """
        after = candidate.words.start >= told.words.stop
        place, side = self._place(told, candidate), "after" if after else "before"
        return [
            f"{self._form(told)} {place} {side}",
            f"pointed at {step(pointed, *_POINTED)}",
            f"{self._form(told)} pointed at {step(pointed, *_POINTED)}",
            f"{place} pointed at {step(pointed, *_POINTED)}",
            *self._look(candidate, place),
            *self._way(told, candidate, place, after=after),
            *self._grammar(told, candidate, place),
            *self._punctuation(told, candidate, place, after=after),
            *self._same(told, candidate, place, before),
        ]

    def passes_on(self, told: Told, candidate: Candidate) -> bool:
        """Whether a candidate only passes on what another says: “They told all, as the Herald noted, to “wait””."""
        first = next((i for i in candidate.words if self._words[i].tag != "DT"), candidate.words.start)
        before = [word.lower for word in self._words[max(0, first - 3) : first] if word.tag != "DT"]
        between = [self._words[i].text for i in range(candidate.words.stop, told.words.start)]
        if told.quoted is None or before[-2:] != [",", "as"] or "," not in between[:_FAR]:
            return False
        behind = range(candidate.words.stop + between.index(",") + 1, told.words.start)
        same = self._reading.sentence_of[candidate.head] == told.sentence
        return same and self._reading.signs.highest(CUE, behind) > _LIKELY

    def _form(self, told: Told) -> str:
        return "reported" if told.quoted is None else "bare" if told.bare else "wordy"

    def _place(self, told: Told, candidate: Candidate) -> str:
        """Where the candidate stands, as seen from the words."""
        sentence = self._reading.sentence_of[candidate.head]
        if sentence == told.sentence >= 0:
            return "same sentence"
        paragraphs = self._reading.paragraph_of[candidate.head] - told.paragraph
        if paragraphs:
            return "paragraph before" if paragraphs < 0 else "paragraph after"
        return "next sentence" if abs(sentence - told.sentence) == 1 else "paragraph"

    def _look(self, candidate: Candidate, place: str) -> Iterator[str]:
        likelihood = f"speaker {step(candidate.likelihood, *_SPEAKER)}"
        yield from (likelihood, f"{place} {likelihood}", candidate.form, f"{place} {candidate.form}")
        yield f"speaker begins {step(self._reading.signs.begins(SPEAKER, candidate.words.start), *_CUE)}"
        if candidate.inside:
            yield f"{candidate.form} inside a phrase"

    def _way(self, told: Told, candidate: Candidate, place: str, *, after: bool) -> Iterator[str]:
        """What lies between the candidate and the words."""
        first, last = (told.words.stop, candidate.words.start) if after else (candidate.words.stop, told.words.start)
        where = "same sentence" if place == "same sentence" else "elsewhere"
        between = [index for index in range(first, last) if index in self._reading.outside]
        yield f"{where} cue between {step(self._reading.signs.highest(CUE, between), *_CUE)}"
        yield f"{where} cue beside {step(self._cue_beside(candidate), *_CUE)}"
        yield f"{where} words between {step(len(between), 1, 2, 4, 7, 11, 17, 31)}"
        yield f"{where} speakers between {min(2, _between(self._likely, first, last))}"
        yield f"{where} marks between {min(2, _between(self._marks, first, last))}"

    def _cue_beside(self, candidate: Candidate) -> float:
        reading = self._reading
        around = range(
            max(0, candidate.words.start - _BEFORE), min(len(self._words), candidate.words.stop - 1 + _BEHIND)
        )
        paragraph = reading.paragraph_of[candidate.head]
        near = (i for i in around if i in reading.outside and reading.paragraph_of[i] == paragraph)
        return reading.signs.highest(CUE, near)

    def _grammar(self, told: Told, candidate: Candidate, place: str) -> Iterator[str]:
        form = self._form(told)
        word, first, behind = self._words[candidate.head], candidate.words.start, candidate.words.stop
        yield f"is {word.dep}"
        if behind < len(self._words) and self._words[behind].tag == "POS":
            yield "owner"
        if first and self._words[first - 1].lower in _PREPOSITIONS:
            according = first > 1 and self._words[first - 2].lower == "according"
            yield "after “according to”" if according else f"after “{self._words[first - 1].lower}”"
        role = self._role(candidate)
        cue = self._reading.signs.likelihood(CUE, role.verb) > _LIKELY
        yield f"{role.name} of a {'cue' if cue else 'word'}"
        yield f"{place} {role.name} of a {'cue' if cue else 'word'}"
        if cue:
            yield f"{role.name} of “{self._words[role.verb].lower}”"
        above = self._above(told)
        where = f"{min(3, above.index(role.verb))} above" if role.verb in above else "not above"
        yield f"{form} {role.name} of a {'cue' if cue else 'word'} {where}"

    def _role(self, candidate: Candidate) -> _Role:
        """What a candidate is to which word, by way of those that it only adds to or is named together with."""
        index, way = candidate.head, ""
        for _ in range(_FAR):
            word = self._words[index]
            if word.dep not in _ADDED or word.head == index:
                break
            way = way or f"{word.dep} "
            index = word.head
        return _Role(f"{way}{self._words[index].dep}", self._words[index].head)

    def _above(self, told: Told) -> list[int]:
        """The words that some words hang on, the nearest first; none of them stands in the same marks."""
        index = next((i for i in told.words if self._words[i].head not in told.words), told.words.start)
        found: list[int] = []
        while len(found) < _FAR and self._words[index].head != index:
            index = self._words[index].head
            if index in self._reading.outside and index not in told.words:
                found.append(index)
        return found

    def _punctuation(self, told: Told, candidate: Candidate, place: str, *, after: bool) -> Iterator[str]:
        if told.quoted is None or place != "same sentence":
            return
        text, span = self._reading.text, told.span
        if after and text[span.end - 1] in ",?!":
            yield f"after “{text[span.end - 1]}”"
        if not after:
            before = text[max(0, span.start - 4) : span.start].strip(MARKS + " ")[-1:]
            if before in {",", ":"}:
                yield f"before “{before}”"
            if text[candidate.span.end : span.start].strip(MARKS + " ") == ":":
                yield "name and colon"

    def _same(self, told: Told, candidate: Candidate, place: str, before: Chosen | None) -> Iterator[str]:
        """Whether it is who spoke before, and how closely this follows."""
        if before is None or before.candidate is not candidate:
            return
        form, earlier = self._form(told), before.told
        yield f"spoke before: {form} {place}"
        near = told.paragraph - earlier.paragraph
        yield f"spoke before: {form} {('same paragraph', 'next paragraph')[near] if near < 2 else 'far'}"
        if told.sentence == earlier.sentence:
            yield f"spoke before: {form} same sentence"
        if told.quoted and earlier.quoted and told.quoted.run == earlier.quoted.run:
            yield "spoke before: goes on"


def _between(sorted_starts: Sequence[int], first: int, last: int) -> int:
    """How many of the sorted numbers are at least `first` and less than `last`."""
    return bisect_left(sorted_starts, last) - bisect_left(sorted_starts, first) if first < last else 0
