"""What speaks for words as somebody's at all, with or without marks, as named features that a ranker weighs."""

from collections.abc import Iterator, Sequence

from readback.extraction.clauses import Clause
from readback.extraction.ranker import step
from readback.extraction.reading import Reading, Told
from readback.extraction.signs import CUE, REPORTED, SPEAKER, SPOKEN

_CUE = (0.1, 0.5, 0.9)
_MEAN = (0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97)


class Telling:
    """Features over one article."""

    def __init__(self, reading: Reading) -> None:
        self._reading, self._words = reading, reading.parse.words

    def _around(self, told: Told) -> Sequence[int]:
        """The reporter's words of the sentence around."""
        return self._reading.sentences[told.sentence].words if told.sentence >= 0 else ()

    # Reported or not -------------------------------------------------------------------------------------------------

    def clause(self, clause: Clause) -> list[str]:
        """What speaks for words without marks as a reported clause with just these bounds."""
        return [*self._reported(clause), *self._bounds(clause.told), *self._hangs(clause.told)]

    def _reported(self, clause: Clause) -> Iterator[str]:
        told, signs = clause.told, self._reading.signs
        mean, lowest = step(signs.mean(REPORTED, told.words), *_MEAN), step(signs.lowest(REPORTED, told.words), *_CUE)
        around = self._around(told)
        cue, speaker = (step(signs.highest(task, around), *_CUE) for task in (CUE, SPEAKER))
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
            above = self._words[word.head]
            yield f"hang on {f'“{above.lower}” alone' if self._alone(word.head) else above.tag}"
        yield f"verb {any(self._words[i].tag.startswith(('VB', 'MD')) for i in told.words)}"

    def _alone(self, verb: int) -> bool:
        """Whether a verb has neither subject nor auxiliary: “Asked whether”."""
        return not any(
            self._words[i].dep.startswith(("nsubj", "aux", "csubj")) for i in self._reading.parse.children(verb)
        )

    # Speech or not ---------------------------------------------------------------------------------------------------

    def speech(self, told: Told) -> list[str]:
        """What speaks for words in marks as somebody's, rather than a title, a label or a doubtful word."""
        text, span, words = self._reading.text, told.span, told.words
        letters = [i for i in words if self._words[i].text[0].isalnum()]
        signs, around = self._reading.signs, self._around(told)
        near = range(max(0, words.start - 8), min(len(self._words), words.stop + 8))
        first = text[span.start : span.start + 1]
        before = [self._words[i] for i in around if i < words.start][-2:]
        return [
            "speech",
            f"spoken {step(signs.mean(SPOKEN, words), 0.05, 0.2, 0.4, 0.6, 0.8, 0.95)}",
            f"{len(letters)} words" if len(letters) < 4 else f"words {step(len(letters), 4, 6, 9, 14)}",
            f"speaker in the sentence {step(signs.highest(SPEAKER, around), *_CUE)}",
            f"cue near {step(signs.highest(CUE, near), *_CUE)}",
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
