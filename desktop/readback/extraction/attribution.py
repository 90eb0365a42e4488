"""Ties each quotation to the words that stand for its speaker, by the parse and the order of the text.

Gives no names: only which cue and which noun. `rule` says what decided, as one short word:
after, before, chain (one sentence, one cue), half (split by its attribution), next (same paragraph goes on),
run (continued over paragraphs), alone (a paragraph without attribution), introduced (subject of the sentence before),
colon, loose (only the sentence's subject), none.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from readback.extraction.cues import Cue, CueFinder
from readback.extraction.marks import MARKS, Quoted
from readback.extraction.sentences import Sentence
from readback.extraction.syntax import Parse

_NEAR = 14
_OWN = frozenset({"after", "before"})
_GUESSED = frozenset({"alone", "introduced", "next", "loose", "none"})
_NOT_ATTRIBUTING = frozenset(
    "and but while as which in at to of for with on or by that from because when after before if than".split()
)


@dataclass(frozen=True, slots=True)
class Attribution:
    """The cue and the head of the speaker's words, or `same`: the number of the quotation whose speaker it shares."""

    rule: str
    cue: Cue | None = None
    head: int | None = None
    same: int | None = None


class Attributor:
    """Ties the stretches in marks of an article to their attributions, in the order of the text."""

    def __init__(self, parse: Parse, text: str, sentences: Sequence[Sentence], finder: CueFinder) -> None:
        self._parse, self._text, self._sentences = parse, text, sentences
        self._cues = [[cue for cue in finder.cues(sentence.words) if cue.subject is not None] for sentence in sentences]
        self._outside = frozenset(index for sentence in sentences for index in sentence.words)
        self._found: list[Attribution] = []
        self._numbers: dict[Quoted, int] = {}
        self._runs: dict[int, int] = {}

    def all(self) -> list[tuple[Quoted, Sentence, Attribution]]:
        """Every outermost stretch in marks with its sentence and attribution."""
        stretches = []
        for place, sentence in enumerate(self._sentences):
            for quoted in sentence.quoted:
                attribution = self._attribution(place, sentence, quoted)
                self._numbers[quoted] = len(self._found)
                self._runs.setdefault(quoted.run, len(self._found))
                self._found.append(attribution)
                stretches.append((quoted, sentence))
        return [(*stretch, found) for stretch, found in zip(stretches, self._found, strict=True)]

    def _attribution(self, place: int, sentence: Sentence, quoted: Quoted) -> Attribution:
        own = self._in_sentence(place, sentence, quoted)
        first = self._runs.get(quoted.run)
        if first is not None:  # it was opened in a paragraph before, whose speaker may be named only here
            if own is not None and own.rule in _OWN and self._found[first].rule in _GUESSED:
                self._found[first] = own
            joined = self._found[first]
            return Attribution("run", same=joined.same if joined.rule == "half" else first)
        return (
            own
            or (self._alone(place) if not _wordy(self._parse, sentence) else None)
            or self._loose(place, sentence, quoted)
        )

    def _origin(self, number: int) -> int:
        """The quotation that an attribution goes back to."""
        while (same := self._found[number].same) is not None:
            number = same
        return number

    # In the same sentence ------------------------------------------------------------------------------------------

    def _in_sentence(self, place: int, sentence: Sentence, quoted: Quoted) -> Attribution | None:
        cues = self._cues[place]
        before = [cue for cue in cues if cue.span.end <= quoted.span.start]
        after = [cue for cue in cues if cue.span.start >= quoted.span.end and not (before and cue.according)]
        if after and self._attributes(sentence, quoted, after[0], before):
            return self._by(after[0], "after")
        if before:
            cue = self._governing(before)
            if (number := self._first_half(sentence, cue)) is not None:
                return Attribution("half", same=number)
            return self._by(cue, self._before_rule(sentence, quoted, cue))
        if earlier := [q for q in sentence.quoted if q in self._numbers]:
            number = self._origin(self._numbers[earlier[-1]])
            if self._found[number].rule != "none":
                return Attribution("chain", same=number)
        return self._by(after[0], "after") if after and not self._relative(quoted, after[0]) else None

    def _relative(self, quoted: Quoted, cue: Cue) -> bool:
        """Whether the cue only tells more of a word in marks: the “retirement” that she announced."""
        following = self._parse.at(quoted.span.end + 1)
        return self._text[quoted.span.end - 1].isalnum() and any(
            word.lower in {"that", "which"} for word in self._parse.words[following : min(following + 1, cue.word)]
        )

    def _first_half(self, sentence: Sentence, cue: Cue) -> int | None:
        """The number of the quotation that broke off before this cue, which attributes both halves."""
        for quoted in sentence.quoted:
            number = self._numbers.get(quoted)
            if number is None or self._found[number].cue != cue or self._found[number].rule != "after":
                continue
            if self._text[quoted.span.end - 1] in ",—–":
                return number
        return None

    def _governing(self, before: Sequence[Cue]) -> Cue:
        """The last cue, or the verb of saying above it where it is only a judgement that is reported."""
        last = before[-1]
        above = [cue for cue in before[:-1] if not cue.judging and last.judging and self._below(last.word, cue.word)]
        return above[-1] if above else last

    def _below(self, word: int, verb: int) -> bool:
        """Whether a word lies in the clause that a verb governs."""
        return word in self._parse.subtree(verb, ("conj", "parataxis", "advcl"))

    def _by(self, cue: Cue, rule: str) -> Attribution:
        return Attribution(rule, cue, cue.subject)

    def _before_rule(self, sentence: Sentence, quoted: Quoted, cue: Cue) -> str:
        between = [q for q in sentence.quoted if cue.span.end <= q.span.start and q.span.end < quoted.span.start]
        return "chain" if between else "before"

    def _attributes(self, sentence: Sentence, quoted: Quoted, cue: Cue, before: Sequence[Cue]) -> bool:
        """Whether a cue after the quotation is its attribution and not the beginning of something else."""
        between = [i for i in sentence.words if quoted.span.end <= self._parse.words[i].span.start < cue.span.start]
        if len(between) > _NEAR or any(quoted.span.end <= q.span.start < cue.span.start for q in sentence.quoted):
            return False
        first = next((self._parse.words[i].lower for i in between if self._parse.words[i].text[0].isalnum()), "")
        if first in _NOT_ATTRIBUTING:
            return False
        if (
            before
            and self._text[: quoted.span.start].rstrip(MARKS + " ")[-1:] in {",", ":"}
            and not self._verbs_between(before[-1], quoted)
        ):
            return False
        return not before or self._text[quoted.span.end - 1] in ",?!—–-" or self._comma_after(quoted)

    def _verbs_between(self, cue: Cue, quoted: Quoted) -> bool:
        between = range(cue.word + 1, self._parse.at(quoted.span.start))
        return any(self._parse.words[i].tag.startswith("VB") for i in between)

    def _comma_after(self, quoted: Quoted) -> bool:
        return self._text[quoted.span.end + 1 : quoted.span.end + 2] == ","

    # Without any word beside it ------------------------------------------------------------------------------------

    def _alone(self, place: int) -> Attribution | None:
        before = self._sentences[place - 1] if place else None
        if before is None:
            return None
        if before.paragraph == self._sentences[place].paragraph:
            return self._next(place, before)
        return self._paragraph_alone(place, before)

    def _next(self, place: int, before: Sentence) -> Attribution | None:
        """A sentence in marks after another sentence of the paragraph."""
        if not before.quoted:
            return self._introduced(place - 1, "introduced")
        number = self._numbers[before.quoted[-1]]
        found = self._found[number]
        if found.rule == "none":
            return None
        ends_attributed = (
            found.rule in {"after", "half"}
            and before.words
            and self._parse.words[before.words[-1]].span.start >= before.quoted[-1].span.end
        )
        return Attribution("half" if ends_attributed else "next", same=self._origin(number))

    def _paragraph_alone(self, place: int, before: Sentence) -> Attribution | None:
        """A paragraph that is nothing but a quotation."""
        if before.words and self._parse.words[before.words[-1]].text == ":":
            return self._introduced(place - 1, "colon")
        if (spoken := self._last_spoken(place)) is not None:
            number = self._origin(self._numbers[spoken])
            if self._found[number].rule != "none":
                return Attribution("alone", same=number)
        return self._introduced(place - 1, "introduced")

    def _last_spoken(self, place: int) -> Quoted | None:
        """The last stretch in marks of the paragraph that ends before a sentence."""
        last = place - 1
        while last >= 0 and self._sentences[last].paragraph == self._sentences[place - 1].paragraph:
            if self._sentences[last].quoted:
                return self._sentences[last].quoted[-1]
            last -= 1
        return None

    def _introduced(self, place: int, rule: str) -> Attribution | None:
        """The subject of the sentence before."""
        if self._cues[place]:
            cue = self._cues[place][-1 if rule == "colon" else 0]
            return Attribution(rule, cue, cue.subject)
        subject = self._main_subject(place)
        return None if subject is None else Attribution(rule, None, subject)

    def _main_subject(self, place: int) -> int | None:
        for index in self._sentences[place].words:
            word = self._parse.words[index]
            if word.dep in {"nsubj", "nsubj:pass"} and word.tag.startswith(("NN", "PRP")):
                return index
        return None

    # With words beside it but no cue -------------------------------------------------------------------------------

    def _speaker_in(self, place: int) -> int | None:
        """The subject of a sentence, or whose it is: “Bell’s answer was short”."""
        subject = self._main_subject(place)
        owners = (
            index
            for index in self._sentences[place].words
            if self._parse.words[index].head == subject and self._parse.words[index].dep == "nmod:poss"
        )
        names = ({"NNP", "NNPS", "PRP"}, subject), *(({"NNP", "NNPS"}, owner) for owner in owners)
        return next((at for tags, at in names if at is not None and self._parse.words[at].tag in tags), None)

    def _loose(self, place: int, sentence: Sentence, quoted: Quoted) -> Attribution:
        subject = self._speaker_in(place)
        if subject is not None:
            introduced = self._text[: quoted.span.start].rstrip(MARKS + " ").endswith(":")
            return Attribution("colon" if introduced else "loose", None, subject)
        if place and self._sentences[place - 1].paragraph == sentence.paragraph:
            spoken = self._last_spoken(place)
            if spoken is not None and self._found[self._numbers[spoken]].rule != "none":
                return Attribution("loose", same=self._origin(self._numbers[spoken]))
        return Attribution("none")


def _wordy(parse: Parse, sentence: Sentence) -> bool:
    return any(parse.words[index].text[0].isalnum() for index in sentence.words)
