"""What speaks for a candidate as the speaker of some words, as named features that a ranker weighs."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readback.extraction.candidates import Candidate
from readback.extraction.clauses import Clause
from readback.extraction.marks import MARKS
from readback.extraction.ranker import step
from readback.extraction.reading import Reading, Told
from readback.extraction.signs import CUE, REPORTED, SPEAKER, SPOKEN

_LIKELY = 0.5
_MEAN = (0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97)
_CUE = (0.1, 0.5, 0.9)
_SPEAKER = (0.1, 0.3, 0.5, 0.7, 0.9, 0.97)
_PREPOSITIONS = frozenset("by to with from for of at in on".split())
_POINTED = (0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97)
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

    def nobody(self, told: Told, before: Chosen | None) -> list[str]:
        """What speaks for nobody among the candidates."""
        form = self._form(told)
        return ["nobody", f"nobody {form}", f"nobody {'after somebody' if before else 'yet'}"]

    def _sentence_words(self, told: Told) -> Sequence[int]:
        return self._reading.sentences[told.sentence].words if told.sentence >= 0 else ()

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
            f"{place} pointed at {step(pointed, *_POINTED)}",
            *self._look(candidate, place),
            *self._way(told, candidate, place, after=after),
            *self._grammar(told, candidate, place),
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

    def _grammar(self, told: Told, candidate: Candidate, place: str) -> Iterator[str]:
        form = self._form(told)
        word, first, behind = self._words[candidate.head], candidate.words.start, candidate.words.stop
        yield f"is {word.dep}"
        if behind < len(self._words) and self._words[behind].tag == "POS":
            yield "owner"
        if first and self._words[first - 1].lower in _PREPOSITIONS:
            yield f"after “{self._words[first - 1].lower}”"
        role = self._role(candidate)
        cue = self._reading.signs.likelihood(CUE, role.verb) > _LIKELY
        yield f"{role.name} of a {'cue' if cue else 'word'}"
        yield f"{place} {role.name} of a {'cue' if cue else 'word'}"
        if cue:
            yield f"{role.name} of “{self._words[role.verb].lower}”"
        above = self._above(told)
        where = f"{min(3, above.index(role.verb))} above" if role.verb in above else "not above"
        yield f"{form} {role.name} of a {'cue' if cue else 'word'} {where}"

    def _role(self, candidate: Candidate) -> "_Role":
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

    # Reported or not -------------------------------------------------------------------------------------------------

    def clause(self, clause: Clause) -> list[str]:
        """What speaks for words without marks as a reported clause with just these bounds."""
        return [*self._reported(clause), *self._bounds(clause.told), *self._hangs(clause.told)]

    def _reported(self, clause: Clause) -> Iterator[str]:
        told, signs = clause.told, self._reading.signs
        mean, lowest = step(signs.mean(REPORTED, told.words), *_MEAN), step(signs.lowest(REPORTED, told.words), *_CUE)
        around = self._sentence_words(told)
        cue = step(max((signs.likelihood(CUE, i) for i in around), default=0.0), *_CUE)
        speaker = step(max((signs.likelihood(SPEAKER, i) for i in around), default=0.0), *_CUE)
        yield from ("clause", f"mean {mean}", f"lowest {lowest}", f"mean {mean} lowest {lowest}")
        yield from (f"cue {cue}", f"speaker {speaker}", f"mean {mean} cue {cue}", f"mean {mean} speaker {speaker}")
        yield f"words {step(len(told.words), 4, 6, 9, 14, 22)}"
        for source in sorted(clause.sources):
            yield source
            yield f"{source} mean {mean}"
        yield f"sources {len(clause.sources)}"

    def _bounds(self, told: Told) -> Iterator[str]:
        """What stands at both ends, and what the network says of the words right outside."""
        signs, words, text = self._reading.signs, self._words, self._reading.text
        first, last, behind = told.words[0], told.words[-1], told.words.stop
        yield f"begins {step(signs.begins(REPORTED, first), *_CUE)}"
        yield f"first {step(signs.likelihood(REPORTED, first), *_CUE)}"
        yield f"last {step(signs.likelihood(REPORTED, last), *_CUE)}"
        yield f"first {words[first].tag}"
        yield f"last {words[last].tag}"
        before = first - 1
        while before >= 0 and words[before].text in {"that", ","}:
            yield f"behind “{words[before].text}”"
            before -= 1
        if before >= 0 and self._reading.paragraph_of[before] == told.paragraph:
            yield f"before {step(signs.likelihood(REPORTED, before), *_CUE)}"
            yield f"cue before {step(signs.likelihood(CUE, before), *_CUE)}"
            yield f"behind {words[before].tag}"
        else:
            yield "begins the paragraph"
        mark = text[told.span.end : told.span.end + 1]
        yield f"up to “{mark}”" if mark.strip() and not mark.isalnum() else "up to a blank"
        while behind < len(words) and words[behind].text == ",":
            behind += 1
        if behind < len(words) and self._reading.paragraph_of[behind] == told.paragraph:
            yield f"after {step(signs.likelihood(REPORTED, behind), *_CUE)}"
            yield f"cue after {step(signs.likelihood(CUE, behind), *_CUE)}"
            yield f"up to {words[behind].tag}"
            if behind not in self._reading.outside:
                yield "up to marks"

    def _hangs(self, told: Told) -> Iterator[str]:
        """How the words hang together, and on what."""
        outer = [i for i in told.words if self._words[i].head not in told.words or self._words[i].head == i]
        yield f"hang on {min(4, len(outer))} words outside"
        for index in outer[:1]:
            word = self._words[index]
            yield f"hang as {word.dep}"
            yield f"hang on a cue {step(self._reading.signs.likelihood(CUE, word.head), *_CUE)}"
        yield f"verb {any(self._words[i].tag.startswith(('VB', 'MD')) for i in told.words)}"

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
