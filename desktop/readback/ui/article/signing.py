"""What a check says of the quotations of a draft, marked in the margin of the page."""

from collections.abc import Iterable

from readback.core.text import Span
from readback.ui.article.marks import Sign
from readback.ui.article.page import Page
from readback.ui.article.paint import ArticlePainter


class Signing:
    """Puts signs into the margin of a page."""

    def __init__(self, page: Page, painter: ArticlePainter) -> None:
        self._page, self._painter = page, painter

    def show(self, signs: Iterable[tuple[Span, Sign]] = ()) -> None:
        """Other signs, or none."""
        self._painter.marks.show_signs(signs)
        self._page.viewport().update()
