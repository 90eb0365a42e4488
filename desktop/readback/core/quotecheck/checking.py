"""Goes through the quotations of a draft: finds the articles that may carry each, and has them judged."""

import hashlib
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from readback.core.analysis import Analysis, Quotation, QuotationKind
from readback.core.applying import apply
from readback.core.article import Article
from readback.core.errors import ArticleMissing, Cancelled
from readback.core.metadata import SourceKind
from readback.core.older import Saved
from readback.core.ports import Progress, Stop
from readback.core.quotecheck.candidate import Candidate, Passage
from readback.core.quotecheck.clearing import Cleared
from readback.core.quotecheck.finding import GOOD
from readback.core.quotecheck.older import OlderSaves
from readback.core.quotecheck.report import Clearing, Nearest, Report, Verdict
from readback.core.quotecheck.seeking import Carrier, Sources, wanted_of

Judge = Callable[[Article, Analysis, int, Sequence[Candidate], Collection[str]], Verdict]
"""Says of a quotation of a draft, by its number in the analysis, how it stands to what may be its sources.

The languages are those of all that was searched.
"""

Compare = Callable[[Article, Analysis, int, Sequence[Candidate]], Nearest]
"""Finds what comes nearest to reported speech of a draft, by its number in the analysis."""

Attribute = Callable[[Article, Analysis], Analysis]
"""Says of what is found in a text whose words the quotations are, where the engine could not."""

Finding = Verdict | Nearest

MOST = 8
"""So many articles are looked at for each quotation."""

_BATCH = 32
"""So many quotations are looked for at once at most; at first only one, so that something is seen soon."""

_KEPT = 64
"""So many articles are kept at hand, since quotations of one draft often come from the same."""


def key_of(verdict: Verdict) -> str:
    """What a clearing of a verdict is bound to: the words of the draft, and those of the source that it stands by."""
    sources = [(it.article, it.words, it.sentence.of(it.text)) for it in verdict.sources[:1]]
    return hashlib.sha256(repr((verdict.text, verdict.speaker, sources)).encode("utf-8", "replace")).hexdigest()


class Checked(Sources, Cleared, Saved, Protocol):
    """What is asked of a library."""


class QuoteCheck:
    """Checks drafts against one library, on the thread that has it; another may have it too, as nothing is written."""

    def __init__(
        self, library: Checked, judge: Judge, compare: Compare, attribute: Attribute = lambda _, found: found
    ) -> None:
        self._library = library
        self._judge = judge
        self._compare = compare
        self._attribute = attribute
        self._known: dict[str, tuple[Article, Analysis] | None] = {}
        self._older = OlderSaves(library)
        self.look: Callable[[Article], Analysis | None] = lambda _: None
        """Finds what is in a source where nobody looked yet."""

    def check(self, draft_id: str, progress: Progress, stop: Stop, found: Callable[[Verdict], None]) -> Report:
        """Checks a draft of the library as it was last analysed, with the reader's corrections.

        `found` is called with each verdict as soon as it is there. Raises ArticleMissing, ValueError where the draft
        has not been analysed, and Cancelled when `stop` says so; nothing is lost by that.
        """
        draft = self._library.article(draft_id)
        analysis = self.analysis_of(draft)
        if analysis is None:
            raise ValueError("the draft has not been analysed")
        return self.check_text(draft, analysis, self._library.clearings(draft_id), progress, stop, found)

    def check_text(
        self,
        draft: Article,
        analysis: Analysis,
        clearings: Sequence[Clearing],
        progress: Progress,
        stop: Stop,
        found: Callable[[Verdict], None],
    ) -> Report:
        """Checks a draft that need not be in the library. Raises Cancelled."""
        findings = list[Finding]()
        for finding in self.course(draft, analysis, clearings):
            if stop():
                raise Cancelled
            findings.append(finding)
            if isinstance(finding, Verdict):
                found(finding)
            progress(len(findings), len(analysis.quotations))
        if stop():
            raise Cancelled
        return self.report(draft, findings)

    def course(self, draft: Article, analysis: Analysis, clearings: Sequence[Clearing] = ()) -> Iterator[Finding]:
        """Checks one quotation after the other, in the order of the text.

        To be gone on with on the thread that has the library, which may do something else in between.
        """
        self._known.clear()  # of another check: they may be gone by now, or corrected
        self._older = OlderSaves(self._library)
        analysis = self._attribute(draft, analysis)
        cleared = {it.key: it for it in clearings}
        numbers = sorted(range(len(analysis.quotations)), key=lambda it: analysis.quotations[it].spans)
        languages = self._library.holdings().languages
        at, size = 0, 1
        while at < len(numbers):
            batch = numbers[at : at + size]
            wanted = [wanted_of(draft.text, analysis.quotations[number]) for number in batch]
            for number, carriers in zip(batch, self._library.carrying(wanted, MOST), strict=True):
                candidates = self.candidates([it for it in carriers if it.article != draft.id])
                if _reported(analysis.quotations[number]):
                    nearest = self._compare(draft, analysis, number, candidates)
                    yield replace(nearest, cleared=cleared.get(nearest.key))
                else:
                    verdict = self._judge(draft, analysis, number, candidates, languages)
                    verdict = self._with_older(draft, analysis, verdict)
                    key = verdict.key or key_of(verdict)
                    lapsed = cleared.get(verdict.undisputed) if key not in cleared else None
                    yield replace(verdict, key=key, cleared=cleared.get(key), lapsed=lapsed)
            at, size = at + size, min(_BATCH, 2 * size)

    def _with_older(self, draft: Article, analysis: Analysis, verdict: Verdict) -> Verdict:
        """The verdict by an older save of a story where that has all of the words and no other source does.

        Where another source has them otherwise, that comes first: the newer save may be the corrected one.
        """
        if verdict.grade in GOOD:
            return verdict
        candidates = self.candidates(
            self._older.carrying(wanted_of(draft.text, analysis.quotations[verdict.number]).pieces)
        )
        if not candidates:
            return verdict
        found = self._judge(draft, analysis, verdict.number, candidates, ())
        sources = tuple(replace(it, older=True) for it in found.sources)
        if found.grade not in GOOD or verdict.sources:
            return replace(verdict, sources=(*verdict.sources, *sources[:1])) if found.grade in GOOD else verdict
        return replace(found, sources=sources)

    def report(self, draft: Article, findings: Sequence[Finding]) -> Report:
        """What was found, with how much it was held against."""
        holdings = self._library.holdings()
        return Report(
            draft.id,
            tuple(it for it in findings if isinstance(it, Verdict)),
            tuple(it for it in findings if isinstance(it, Nearest)),
            holdings.sources,
            holdings.scans,
            draft.tracked,
        )

    def analysis_of(self, article: Article) -> Analysis | None:
        """What was found in an article, as the reader corrected it; None where nobody looked."""
        analysis = self._library.analysis(article.id, "") or self.look(article)
        return None if analysis is None else apply(analysis, article, self._library.corrections(article.id))

    def candidates(self, carriers: Sequence[Carrier]) -> tuple[Candidate, ...]:
        """What may be the sources, read; one that is gone meanwhile is passed over."""
        found = list[Candidate]()
        for carrier in carriers:
            known = self._read(carrier.article)
            if known is not None:
                article, analysis = known
                found.append(Candidate(article, analysis, _passages(article, carrier)))
        return tuple(found)

    def _read(self, id: str) -> tuple[Article, Analysis] | None:
        if id not in self._known:
            if len(self._known) >= _KEPT:
                del self._known[next(iter(self._known))]
            self._known[id] = self._read_anew(id)
        return self._known[id]

    def _read_anew(self, id: str) -> tuple[Article, Analysis] | None:
        try:
            article = self._library.article(id)
            analysis = self._attribute(article, self.analysis_of(article) or Analysis(id, ""))
        except ArticleMissing:
            return None
        return None if article.draft or article.kind is SourceKind.OWN else (article, analysis)


def _reported(quotation: Quotation) -> bool:
    return quotation.kind is QuotationKind.INDIRECT


def _passages(article: Article, carrier: Carrier) -> tuple[Passage, ...]:
    """The passages of an article, with the numbers that its left-out paragraphs have there."""
    left_out = [number for number, it in enumerate(article.left_out) if it.text]
    return tuple(
        it if it.left_out is None else replace(it, left_out=left_out[it.left_out])
        for it in carrier.passages
        if it.left_out is None or it.left_out < len(left_out)
    )
