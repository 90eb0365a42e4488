"""The reading pane: an article's text with what is marked in it."""

from readback.ui.article.view import ArticleView

__all__ = ["ArticleView"]
