"""Finds reported speech: clauses without marks that a verb of saying governs, and what stands beside “according to”."""

from collections.abc import Iterator, Sequence

from readback.core.analysis import Confidence, Quotation, QuotationKind
from readback.core.text import Span
from readback.extraction.cues import Cue, CueFinder
from readback.extraction.lexicon import ORDERING, REPORTING
from readback.extraction.resolve import Resolver
from readback.extraction.sentences import Sentence
from readback.extraction.syntax import Parse

_FEWEST = 3
_THAT = 9
_WHOLE = 6
_SOON = 6
_NO_START = frozenset({"IN", "WRB", "VBG", "VBN", "TO", "CC"})
_BESIDE = ("acl", "acl:relcl", "conj", "cc", "parataxis", "ccomp", "advcl", "punct")

_ASKING = frozenset("ask asks asked asking".split())


def reported(
    text: str,
    parse: Parse,
    sentences: Sequence[Sentence],
    finder: CueFinder,
    resolver: Resolver,
    marked: Sequence[Quotation],
) -> list[Quotation]:
    """The reported quotations, none of them across a marked one."""
    taken = {i for quotation in marked for span in quotation.spans for i in parse.touching(span)}
    out: list[Quotation] = []
    for sentence in sentences:
        for cue in finder.cues(sentence.words):
            span = _Clause(text, parse, sentence, taken).of(cue)
            if span is None or cue.subject is None:
                continue
            found = resolver.find(cue.subject)
            if found.speaker is None:
                continue
            taken.update(parse.within(span))
            confidence = Confidence.SURE if found.clear else Confidence.CHECK
            rule = "according" if cue.according else "reported"
            out.append(
                Quotation((span,), QuotationKind.INDIRECT, found.speaker, found.mention, cue.span, confidence, rule)
            )
    return out


class _Clause:
    """Finds the clause that a cue reports, inside its sentence and outside what is taken."""

    def __init__(self, text: str, parse: Parse, sentence: Sentence, taken: set[int]) -> None:
        self._text, self._parse, self._sentence, self._taken = text, parse, sentence, taken

    def of(self, cue: Cue) -> Span | None:
        """The clause, or None where the cue reports nothing."""
        words = self._beside(cue) if cue.according else self._governed(cue)
        return self._span(cue, words) if words else None

    def _beside(self, cue: Cue) -> list[int]:
        """What the source of “according to” vouches for: the rest of the sentence."""
        last = cue.word if cue.subject is None else max(self._parse.subtree(cue.subject, _BESIDE))
        before = [i for i in self._sentence.words if i < cue.word]
        after = [i for i in self._sentence.words if i > last]
        if len(before) < _FEWEST:
            after = after[self._comma(after) :]
        first = self._parse.words[after[0]].text if after else ""
        return after if (first == "," and len(after) > len(before)) or len(before) < _FEWEST else before

    def _comma(self, words: Sequence[int]) -> int:
        """The place of the comma that soon ends what comes first, 0 where there is none."""
        return next((place for place, i in enumerate(words[:_SOON]) if self._parse.words[i].text == ","), 0)

    def _governed(self, cue: Cue) -> list[int]:
        """The clause below the verb, or the verb's own sentence where it stands beside it."""
        verb = self._parse.words[cue.word]
        told = self._told(cue) if verb.lower in REPORTING else []
        return told or (self._ordered(cue) if verb.lower in ORDERING else [])

    def _told(self, cue: Cue) -> list[int]:
        """What was said: the verb's clause, the sentence the verb stands beside, or what follows a “that”."""
        verb = self._parse.words[cue.word]
        for child in self._parse.children(cue.word, "ccomp", "parataxis"):
            if self._parse.words[child].tag.startswith(("VB", "NN", "JJ", "MD", "IN", "CD", "RB", "TO")):
                return self._parse.subtree(child)
        if verb.dep == "parataxis" and verb.head != cue.word:
            below = set(self._parse.subtree(cue.word))
            return [i for i in self._parse.subtree(verb.head) if i not in below]
        return self._after_that(cue) or self._before_comma(cue)

    def _before_comma(self, cue: Cue) -> list[int]:
        """The sentence that ends with its attribution: “The doors were shut, two of the nurses said”."""
        words = self._parse.words
        after = [i for i in self._sentence.words if i > cue.word]
        if cue.subject is None or cue.subject > cue.word or (after and words[after[0]].tag != "."):
            return []
        first = min(self._parse.subtree(cue.subject, _BESIDE))
        before = [i for i in self._sentence.words if i < first]
        if not before or words[before[-1]].text != "," or words[before[0]].tag in _NO_START:
            return []
        return before[:-1]

    def _ordered(self, cue: Cue) -> list[int]:
        """What somebody was told to do; what one only asks to do oneself is nothing said."""
        if self._parse.words[cue.word].lower in _ASKING and not self._parse.children(cue.word, "obj", "iobj"):
            return []
        for child in self._parse.children(cue.word, "xcomp", "ccomp"):
            if self._parse.words[child].tag == "VB":
                return self._parse.subtree(child)
        return []

    def _after_that(self, cue: Cue) -> list[int]:
        """The rest of the sentence after a “that” which the parser hung elsewhere: “said in a statement that …”."""
        for index in range(cue.word + 1, min(cue.word + _THAT, len(self._parse.words))):
            word = self._parse.words[index]
            if word.lower == "that" and word.tag == "IN":
                return [i for i in self._sentence.words if i > index]
            if word.tag.startswith(("VB", "MD", ".", ":")):
                break
        return []

    def _span(self, cue: Cue, words: Sequence[int]) -> Span | None:
        """The longest run of the words that lies in the sentence, without “that”, commas and marks."""
        inside = set(self._sentence.words)
        runs = list(_runs([i for i in words if i in inside and i not in self._cue_words(cue)]))
        runs = [run for run in (self._bare(run) for run in runs) if len(run) >= _FEWEST]
        if not runs:
            return None
        best = max(runs, key=len)
        if not self._taken.isdisjoint(range(cue.word + 1, best[0])):
            return None  # the verb has what it says in marks; what follows them is the reporter's own
        if len(best) < _WHOLE and self._breaks_off(best[-1]):
            return None  # it breaks off where marks begin: the fragment in them is the quotation
        acts = any(self._parse.words[i].tag.startswith(("VB", "MD")) for i in best)
        return self._parse.span(best[0], best[-1]) if acts and self._taken.isdisjoint(best) else None

    def _breaks_off(self, last: int) -> bool:
        """Whether a clause goes on in marks right behind its last word."""
        return self._parse.words[last].tag in {"MD", "TO"} or not self._taken.isdisjoint(range(last + 1, last + 3))

    def _cue_words(self, cue: Cue) -> set[int]:
        without = _BESIDE if cue.according else ("acl:relcl", "ccomp", "parataxis")
        subject = set() if cue.subject is None else set(self._parse.subtree(cue.subject, without))
        return subject | {cue.word}

    def _bare(self, run: list[int]) -> list[int]:
        words = self._parse.words
        while run and (
            words[run[0]].lower in {"that", "and", "but"}
            or (not words[run[0]].text[0].isalnum() and words[run[0]].text[0] not in "$£€#[")
        ):
            run = run[1:]
        while (
            run
            and not words[run[-1]].text[-1].isalnum()
            and words[run[-1]].text not in {"%", ")"}
            and len(words[run[-1]].text) == 1
        ):
            run = run[:-1]
        return run


def _runs(indices: Sequence[int]) -> Iterator[list[int]]:
    """Indices in runs without a gap."""
    run: list[int] = []
    for index in indices:
        if run and index != run[-1] + 1:
            yield run
            run = []
        run.append(index)
    if run:
        yield run
