"""What speaks for a candidate as the speaker of some words, as named features that a ranker weighs."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readback.extraction.candidates import Candidate
from readback.extraction.marks import MARKS
from readback.extraction.ranker import step
from readback.extraction.reading import Reading, Told
from readback.extraction.signs import CUE, SPEAKER, SPOKEN

_LIKELY = 0.5
_CUE = (0.1, 0.5, 0.9)
_SPEAKER = (0.1, 0.3, 0.5, 0.7, 0.9, 0.97)
_PREPOSITIONS = frozenset("by to with from for of at in on".split())
_BEFORE, _BEHIND = 4, 6


@dataclass(frozen=True, slots=True)
class Chosen:
    """Words that were told before, and the candidate that was chosen for them."""

    told: Told
    candidate: Candidate


class Evidence:
    """Features over one article; `candidates` are all of it."""

    def __init__(self, reading: Reading, candidates: Sequence[Candidate]) -> None:
        self._reading, self._words = reading, reading.parse.words
        self._likely = [it.words.start for it in candidates if it.likelihood > _LIKELY]
        self._marks = [stretch.words.start for stretch in reading.in_marks()]

    # Nobody ---------------------------------------------------------------------------------------------------------

    def nobody(self, told: Told, before: Chosen | None) -> list[str]:
        """What speaks for nobody among the candidates."""
        form = self._form(told)
        return ["nobody", f"nobody {form}", f"nobody {'after somebody' if before else 'yet'}", *self._clause(told)]

    def _clause(self, told: Told) -> Iterator[str]:
        """How much like a clause it looks, where there are no marks that say so."""
        if told.quoted is None:
            signs = self._reading.signs
            yield f"nobody reported {step(signs.mean('reported', told.words), 0.5, 0.7, 0.8, 0.9, 0.95)}"
            yield f"nobody words {step(len(told.words), 4, 6, 9, 14)}"
            around = self._sentence_words(told)
            yield f"nobody cue {step(max((signs.likelihood(CUE, i) for i in around), default=0.0), *_CUE)}"

    def _sentence_words(self, told: Told) -> Sequence[int]:
        return self._reading.sentences[told.sentence].words if told.sentence >= 0 else ()

    # Somebody -------------------------------------------------------------------------------------------------------

    def of(self, told: Told, candidate: Candidate, before: Chosen | None) -> list[str]:
        """What speaks for a candidate; `before` is what was told before this, in marks or not as this is."""
        after = candidate.words.start >= told.words.stop
        place, side = self._place(told, candidate), "after" if after else "before"
        return [
            f"{self._form(told)} {place} {side}",
            *self._look(candidate, place),
            *self._way(told, candidate, place, after=after),
            *self._grammar(candidate, place),
            *self._punctuation(told, candidate, place, after=after),
            *self._same(told, candidate, place, before),
        ]

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
        cue = max((self._reading.signs.likelihood(CUE, index) for index in between), default=0.0)
        yield f"{where} cue between {step(cue, *_CUE)}"
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
        return max((reading.signs.likelihood(CUE, i) for i in near), default=0.0)

    def _grammar(self, candidate: Candidate, place: str) -> Iterator[str]:
        word, first, behind = self._words[candidate.head], candidate.words.start, candidate.words.stop
        yield f"is {word.dep}"
        if behind < len(self._words) and self._words[behind].tag == "POS":
            yield "owner"
        if first and self._words[first - 1].lower in _PREPOSITIONS:
            yield f"after “{self._words[first - 1].lower}”"
        verb = word.head
        if word.dep.startswith("nsubj") and self._reading.signs.likelihood(CUE, verb) > _LIKELY:
            yield f"{place} subject of a cue"

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

    # Speech or not ---------------------------------------------------------------------------------------------------

    def speech(self, told: Told) -> list[str]:
        """What speaks for words in marks as somebody's, rather than a title, a label or a doubtful word."""
        text, span, words = self._reading.text, told.span, told.words
        letters = [i for i in words if self._words[i].text[0].isalnum()]
        signs, around = self._reading.signs, self._sentence_words(told)
        near = range(max(0, words.start - 8), min(len(self._words), words.stop + 8))
        first = text[span.start : span.start + 1]
        before = [self._words[i] for i in around if i < words.start][-2:]
        return [
            "speech",
            f"spoken {step(signs.mean(SPOKEN, words), 0.05, 0.2, 0.4, 0.6, 0.8, 0.95)}",
            f"{len(letters)} words" if len(letters) < 4 else f"words {step(len(letters), 4, 6, 9, 14)}",
            f"speaker in the sentence {step(max((signs.likelihood(SPEAKER, i) for i in around), default=0.0), *_CUE)}",
            f"cue near {step(max((signs.likelihood(CUE, i) for i in near), default=0.0), *_CUE)}",
            f"begins {'large' if first.isupper() else 'small' if first.islower() else 'otherwise'}",
            f"ends “{text[span.end - 1]}”" if not text[span.end - 1].isalnum() else "ends with a letter",
            f"verb {any(self._words[i].tag.startswith(('VB', 'MD')) for i in words)}",
            f"large letters {self._titled(letters)}",
            f"single marks {bool(told.quoted and told.quoted.single)}",
            "bare" if told.bare else "wordy",
            *(f"behind {word.tag}" for word in before[-1:]),
            *(f"behind “{word.lower}”" for word in before),
        ]

    def _titled(self, letters: Sequence[int]) -> bool:
        """Whether most of the words after the first have capitals."""
        rest = letters[1:]
        return bool(rest) and sum(self._words[i].text[0].isupper() for i in rest) > 0.6 * len(rest)


def _between(sorted_starts: Sequence[int], first: int, last: int) -> int:
    """How many of the sorted numbers are at least `first` and less than `last`."""
    return bisect_left(sorted_starts, last) - bisect_left(sorted_starts, first) if first < last else 0
