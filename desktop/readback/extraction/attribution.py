"""Chooses for words in marks and for reported clauses the words of the article that stand for their speaker."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from readback.extraction.candidates import Candidate
from readback.extraction.clauses import Clause, clauses
from readback.extraction.evidence import Chosen, Evidence
from readback.extraction.ranker import Ranker
from readback.extraction.reading import Reading, Told
from readback.extraction.telling import Telling

_NEAREST = 24
_FARTHEST = 300
_AROUND = 120
"""Words on each side among which pointing is to be relied on: the network learnt it in windows of about that length."""
_SPEECH = 0.5
_NOBODY = 0.5
"""Nobody is only chosen where that is likelier than everybody else together: a guess can be checked."""
_REPORTED = 0.33


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words that somebody said, the candidate for the speaker if there is one, and how likely that is.

    `before` is what was told before by the same candidate, where it is the reason for the choice.
    """

    told: Told
    candidate: Candidate | None
    likelihood: float
    before: Told | None = None


_Likely = tuple[Told, float]
"""Words, and how likely they are somebody's."""


class Attributor:
    """Attributes what is told in one article; `rankers` are called speech, marked and reported."""

    def __init__(self, reading: Reading, candidates: Sequence[Candidate], rankers: Mapping[str, Ranker]) -> None:
        self._reading, self._candidates, self._rankers = reading, candidates, rankers
        self._evidence, self._telling = Evidence(reading, candidates), Telling(reading)
        self._starts = [candidate.words.start for candidate in candidates]

    def all(self) -> list[Attribution]:
        """Everything that is somebody's words, in the order of the text."""
        reported = [it for it in self._attributed(self._reported(), "reported") if it.candidate is not None]
        marked = _agreed(list(self._attributed(self._spoken(), "marked")))
        return sorted((*reported, *marked), key=lambda it: it.told.span)

    def _spoken(self) -> list[_Likely]:
        """What stands in marks and is passed on as somebody's words."""
        judged = [
            (told, self._rankers["speech"].likelihoods(self.speech(told))[0]) for told in self._reading.in_marks()
        ]
        return [(told, likelihood) for told, likelihood in judged if likelihood > _SPEECH]

    def _reported(self) -> list[_Likely]:
        """The reported clauses: of those that share words the likeliest."""
        judged = [(self._rankers["clause"].likelihoods(self.clause(it))[0], it.told) for it in clauses(self._reading)]
        chosen: list[_Likely] = []
        taken: set[int] = set()
        for likelihood, told in sorted(judged, key=lambda pair: (-pair[0], pair[1].span)):
            if likelihood > _REPORTED and taken.isdisjoint(told.words):
                taken.update(told.words)
                chosen.append((told, likelihood))
        return sorted(chosen, key=lambda pair: pair[0].span)

    def clause(self, clause: Clause) -> list[list[str]]:
        """What speaks for words without marks as a reported clause, and nothing for anything else."""
        return [self._telling.clause(clause), []]

    def speech(self, told: Told) -> list[list[str]]:
        """What speaks for words in marks as speech, and nothing for anything else."""
        return [self._telling.speech(told), []]

    def _attributed(self, all_told: Sequence[_Likely], ranker: str) -> Iterator[Attribution]:
        before: Chosen | None = None
        for told, likely in all_told:
            options = self.options(told, before)
            likelihoods = self._rankers[ranker].likelihoods(self.features(told, options, before))
            best = max(range(len(likelihoods)), key=lambda number: likelihoods[number])
            if best == len(options) and options and likelihoods[best] < _NOBODY:
                best = max(range(len(options)), key=lambda number: likelihoods[number])
            candidate = options[best] if best < len(options) else None
            same = before is not None and before.candidate is candidate and self._apart(told, candidate)
            likelihood = likely * sum(
                it for number, it in enumerate(likelihoods) if number == best or _same(options, number, candidate)
            )
            yield Attribution(told, candidate, likelihood, before.told if before and same else None)
            if candidate is not None:
                before = Chosen(told, candidate)

    def options(self, told: Told, before: Chosen | None) -> list[Candidate]:
        """The candidates near some words and outside them, and the one that spoke before."""
        around = 0 if told.quoted is None else 1
        first = bisect_left(self._starts, told.words.start - _FARTHEST)
        middle = bisect_left(self._starts, told.words.start)
        behind = bisect_left(self._starts, told.words.stop)
        last = bisect_right(self._starts, told.words.stop + _FARTHEST)
        near = (
            *self._candidates[max(first, middle - _NEAREST) : middle],
            *self._candidates[behind : min(last, behind + _NEAREST)],
        )
        found = [it for it in near if abs(self._reading.paragraph_of[it.head] - told.paragraph) <= around]
        if before is not None and before.candidate not in found:
            found.append(before.candidate)
        found = [it for it in found if it.words.stop <= told.words.start or told.words.stop <= it.words.start]
        passing = [it for it in found if self._evidence.passes_on(told, it)]
        if passing:  # then the sentence itself says whose words they are
            found = [it for it in found if it not in passing and self._reading.sentence_of[it.head] == told.sentence]
        return found

    def features(self, told: Told, options: Sequence[Candidate], before: Chosen | None) -> list[list[str]]:
        """What speaks for each of the options, and for nobody at the end."""
        evidence = self._evidence
        around = range(max(0, told.words.start - _AROUND), told.words.stop + _AROUND)
        *pointed, astray = self._reading.signs.pointed(told.words, [it.words for it in options], around)
        return [
            *(evidence.of(told, it, before, likely) for it, likely in zip(options, pointed, strict=True)),
            evidence.nobody(told, before, astray),
        ]

    def _apart(self, told: Told, candidate: Candidate | None) -> bool:
        """Whether the candidate stands in another sentence, so that only what was told before ties it to the words."""
        return candidate is not None and self._reading.sentence_of[candidate.head] != told.sentence


def _same(options: Sequence[Candidate], number: int, candidate: Candidate | None) -> bool:
    """Whether an option is by name who the candidate is by name."""
    mention = options[number].mention if number < len(options) else None
    return (
        candidate is not None
        and candidate.mention is not None
        and mention is not None
        and (mention.entity == candidate.mention.entity)
    )


def _agreed(marked: list[Attribution]) -> list[Attribution]:
    """The parts of a quotation that is continued over paragraphs given the speaker that one of them is likeliest of."""
    runs: dict[int, list[Attribution]] = {}
    for attribution in marked:
        if attribution.told.quoted is not None:
            runs.setdefault(attribution.told.quoted.run, []).append(attribution)
    best = {run: max(parts, key=lambda it: it.likelihood) for run, parts in runs.items()}
    found = []
    for it in marked:
        run = it.told.quoted.run if it.told.quoted else -1
        if it is not best.get(run, it):
            first = runs[run][0].told
            it = replace(best[run], told=it.told, before=None if first is it.told else first)  # noqa: PLW2901
        found.append(it)
    return found
