"""Quote Check put together: a library, the word lists of the languages, and what judges by them."""

from collections.abc import Collection, Sequence
from functools import partial

from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.quotecheck.attributing import attributed
from readback.core.quotecheck.candidate import Candidate
from readback.core.quotecheck.checking import Checked, QuoteCheck
from readback.core.quotecheck.judging import judge
from readback.core.quotecheck.known import Known
from readback.core.quotecheck.report import Verdict
from readback.core.quotecheck.reported import nearest
from readback.core.quotecheck.wording import Wordings


class _Judging:
    """Judges the quotations of one draft after the other, each draft looked at as a whole but once."""

    def __init__(self, wordings: Wordings) -> None:
        self._wordings = wordings
        self._known: Known | None = None

    def __call__(
        self,
        draft: Article,
        analysis: Analysis,
        number: int,
        candidates: Sequence[Candidate],
        languages: Collection[str],
    ) -> Verdict:
        """The verdict on a quotation."""
        if self._known is None or self._known.analysis is not analysis:
            self._known = Known(analysis)
        return judge(draft, analysis, number, candidates, self._wordings, languages, self._known)


def quote_check(library: Checked, wordings: Wordings) -> QuoteCheck:
    """What holds drafts against a library, with these word lists; to be used on the thread that owns the library."""
    return QuoteCheck(
        library, _Judging(wordings), partial(nearest, wordings=wordings), partial(attributed, wordings=wordings)
    )
