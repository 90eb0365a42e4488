"""Names and quotations of articles, found by command where nobody has looked for them yet."""

from collections.abc import Iterable
from contextlib import suppress

from readback.compose import Program
from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.errors import ModelUnusable, ReadbackError, ResourceMissing
from readback.core.ports import Analyzer
from readback.core.workspace import Workspace


def analysed(workspace: Workspace, analyzer: Analyzer, article: Article) -> Analysis:
    """What is found in an article, with the reader's corrections; what was never looked for is found now, and kept."""
    analysis = workspace.library.analysis(article.id, analyzer.engine)
    if analysis is None:
        analysis = analyzer.analyze(article, lambda _done, _all: None, lambda: False)
        workspace.library.save_analysis(analysis)
    return workspace.corrections.corrected(article, analysis)


def look_into(parts: Program, workspace: Workspace, ids: Iterable[str]) -> None:
    """Finds what is in these articles, so that a search meets it; without a language model it does nothing."""
    with suppress(ModelUnusable, ResourceMissing):
        analyzer = parts.load_analyzer()
        for id in ids:
            with suppress(ReadbackError):  # one that fails is looked at again when it is opened
                analysed(workspace, analyzer, workspace.library.article(id))
