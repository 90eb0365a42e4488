"""Markdown: its paragraphs, headings, lists, quotes, tables and code as plain text, and what stands before them."""

import html
import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from readback.core.article import Draft
from readback.core.document import blocks_of
from readback.core.metadata import FIELDS, Origin
from readback.formats.assembly import assembled
from readback.formats.front_matter import front_matter
from readback.formats.masthead import Credit, credit

_BREAKS = frozenset({"softbreak", "hardbreak"})
_WORDS = frozenset({"text", "code_inline", "text_special"})
# Each pattern ends at the next beginning of its kind, so that a hostile text takes no quadratic time.
_NOTE = re.compile(r"^\[\^[^\[\]\s]+\]:\s*|\[\^[^\[\]\s]+\]")  # footnotes and wiki links are no part of CommonMark
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")
_UNSEEN = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style|template)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_BLOCK_END = re.compile(r"</?(?:p|div|li|h\d|tr|blockquote|br|figcaption|section|article)\b[^<>]*>", re.IGNORECASE)


def read_markdown(text: str) -> Draft:
    """The draft of a Markdown text. Its first heading, or else the title of its front matter, is the headline."""
    said, body = front_matter(text)
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(body)
    headed = bool(tokens) and tokens[0].type == "heading_open"
    return assembled(
        blocks_of(paragraph for index in range(len(tokens)) for paragraph in _paragraphs(tokens, index)),
        title=_inline(tokens[1]) if headed else said.get("title", ""),
        credit=_credit(said),
        url=said.get("url", ""),
        origins=dict.fromkeys(FIELDS, Origin.FRONT_MATTER) | ({"title": Origin.TEXT} if headed else {}),
    )


def _credit(said: dict[str, str]) -> Credit:
    dated = credit(said.get("published", "")) or Credit()
    return Credit(said.get("byline", ""), dated.published, said.get("outlet", ""))


def _paragraphs(tokens: Sequence[Token], index: int) -> Iterator[str]:
    """The paragraphs that the token at `index` stands for; a table's row is one."""
    token = tokens[index]
    if token.type == "tr_open":
        yield " · ".join(filter(None, _cells(tokens, index)))
    elif token.type == "inline" and tokens[index - 1].type not in {"td_open", "th_open"}:
        yield _inline(token)
    elif token.type in {"fence", "code_block"}:
        yield from token.content.split("\n")
    elif token.type == "html_block":
        yield from map(_without_tags, _BLOCK_END.split(_UNSEEN.sub("", token.content)))


def _cells(tokens: Sequence[Token], index: int) -> Iterator[str]:
    while tokens[index].type != "tr_close":
        if tokens[index].type == "inline":
            yield _inline(tokens[index])
        index += 1


def _inline(token: Token) -> str:
    """The words of an inline token, without images."""
    return _WIKI_LINK.sub(r"\1", _NOTE.sub("", "".join(map(_words, token.children or ()))))


def _words(token: Token) -> str:
    if token.type in _BREAKS or (token.type == "html_inline" and token.content.startswith("<br")):
        return " "
    return token.content if token.type in _WORDS else ""


def _without_tags(text: str) -> str:
    return html.unescape(re.sub(r"<[^<>]*>", "", text))
