"""Finds the words of saying outside quotation marks: verbs with their subjects, and “according to”."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from readback.core.analysis import Mention
from readback.core.text import Span
from readback.extraction.lexicon import ATTRIBUTING, SAYING
from readback.extraction.subjects import SubjectFinder
from readback.extraction.syntax import Parse

_LONGEST = 12


@dataclass(frozen=True, slots=True)
class Cue:
    """Words of saying: the index of the verb, where they stand, and the index of the subject's head, if it was found.

    `judging` marks verbs that pass on a fragment (called it “…”) rather than a sentence.
    """

    word: int
    span: Span
    subject: int | None
    judging: bool = False
    according: bool = False


class CueFinder:
    """Finds the cues of an article; `outside` are the indices of the words outside marks."""

    def __init__(self, parse: Parse, outside: frozenset[int], at: Mapping[int, Mention]) -> None:
        self._parse, self._outside = parse, outside
        self._subjects = SubjectFinder(parse, outside, at)

    def cues(self, words: Sequence[int]) -> list[Cue]:
        """The cues among some words, in order."""
        return [cue for index in words if (cue := self._cue(index)) is not None]

    def _cue(self, index: int) -> Cue | None:
        word = self._parse.words[index]
        if word.lower == "according" and self._tag(index + 1) in {"IN", "TO"}:
            span = Span(word.span.start, self._parse.words[index + 1].span.end)
            return Cue(index, span, self._object(index + 2), according=True)
        if word.lower == "per" and self._tag(index + 1) in {"DT", "NNP", "NNPS"}:
            return Cue(index, word.span, self._object(index + 1), according=True)
        if word.lower not in ATTRIBUTING or not (word.tag.startswith("VB") or self._after_marks(index)):
            return None
        if self._tag(index - 1) in {"POS", "PRP$"} or self._asked_first(index):
            return None
        judging = word.lower not in SAYING
        if self._passive(index):
            agent = self._agent(index)
            return None if agent is None else Cue(index, word.span, agent, judging)
        return Cue(index, word.span, self._subjects.subject(index), judging)

    def _tag(self, index: int) -> str:
        return self._parse.words[index].tag if 0 <= index < len(self._parse.words) else ""

    def _asked_first(self, index: int) -> bool:
        """Whether it is said of the one who answers: “Asked whether she knew, Ann Lee said …”."""
        if self._parse.words[index].lower not in {"asked", "told", "pressed"}:
            return False
        if self._tag(index + 1) not in {"IN", "WRB", "WP"}:
            return False
        return not index or self._parse.words[index - 1].sentence != self._parse.words[index].sentence

    def _after_marks(self, index: int) -> bool:
        """Whether the word follows a quotation at once, where a verb of saying is one however it was tagged."""
        return index > 0 and index - 1 not in self._outside

    def _object(self, first: int) -> int | None:
        """The head of what follows “according to”: the last noun before the phrase goes on with something else."""
        found = None
        for index in range(first, min(first + _LONGEST, len(self._parse.words))):
            tag = self._tag(index)
            if (tag.startswith(("NN", "PRP")) and tag != "PRP$") or (tag == "CD" and found is None):
                found = index
            elif (
                not tag.startswith(("DT", "JJ", "POS", "PRP$", "CD", "HYPH", "VBN", "VBG"))
                and self._parse.words[index].text != "&"
            ):
                break
        return found

    def _passive(self, index: int) -> bool:
        """Whether something was done to the subject (was told), so that it is not the one who speaks."""
        if self._parse.words[index].tag not in {"VBN", "VBD"}:
            return False
        below = {self._parse.words[child].dep for child in self._parse.children(index)}
        before = {word.lower for word in self._parse.words[max(0, index - 2) : index]}
        be = (
            bool({"was", "were", "been", "being", "is", "are", "be"} & before) and self._parse.words[index].tag == "VBN"
        )
        return "aux:pass" in below or be

    def _agent(self, index: int) -> int | None:
        """Who did it: “was described by the Herald as”."""
        for child in self._parse.children(index, "obl:agent", "obl"):
            if any(self._parse.words[i].lower == "by" for i in self._parse.children(child, "case")):
                return child
        for other in range(index + 1, min(index + 3 * _LONGEST, len(self._parse.words))):
            word = self._parse.words[other]
            if other in self._outside and word.lower == "by":
                return self._object(other + 1)
            if other in self._outside and word.tag.startswith((".", "VB", ":")):
                return None
        return None
