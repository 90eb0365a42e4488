"""Quote Check put together: a library, the word lists of the languages, and what judges by them."""

from collections.abc import Collection, Sequence
from functools import partial

from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.quotecheck.attributing import attributed
from readback.core.quotecheck.candidate import Candidate
from readback.core.quotecheck.checking import Checked, QuoteCheck
from readback.core.quotecheck.judging import judge
from readback.core.quotecheck.report import Verdict
from readback.core.quotecheck.reported import nearest
from readback.core.quotecheck.wording import Wordings


def quote_check(library: Checked, wordings: Wordings) -> QuoteCheck:
    """What holds drafts against a library, with these word lists; to be used on the thread that owns the library."""

    def judged(
        draft: Article, analysis: Analysis, number: int, candidates: Sequence[Candidate], languages: Collection[str]
    ) -> Verdict:
        return judge(draft, analysis, number, candidates, wordings, languages)

    return QuoteCheck(library, judged, partial(nearest, wordings=wordings), partial(attributed, wordings=wordings))
