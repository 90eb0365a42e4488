"""Markdown: its paragraphs, headings, lists, quotes, tables, code and footnotes, and what stands before them."""

import html
import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from readback.core.article import Draft
from readback.core.document import BODY, Block, Form, Landmark, LandmarkKind, Role, blocks_of
from readback.core.metadata import FIELDS, Origin
from readback.formats.assembly import assembled
from readback.formats.front_matter import front_matter
from readback.formats.masthead import Credit, credit

_BREAKS = frozenset({"softbreak", "hardbreak"})
_WORDS = frozenset({"text", "code_inline", "text_special"})
# Each pattern ends at the next beginning of its kind, so that a hostile text takes no quadratic time. Footnotes and
# wiki links are no part of CommonMark.
_NOTE = re.compile(r"\[\^([^\[\]\s]+)\]:\s*")
_SIGNS = re.compile(r"\[\^(?P<note>[^\[\]\s]+)\]|\[\[(?:[^\[\]|]*\|)?(?P<link>[^\[\]|]+)\]\]")
_UNSEEN = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style|template)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_BLOCK_END = re.compile(r"</?(?:p|div|li|h\d|tr|blockquote|br|figcaption|section|article)\b[^<>]*>", re.IGNORECASE)
_LISTS = frozenset({"bullet_list_open", "ordered_list_open"})


def read_markdown(text: str) -> Draft:
    """The draft of a Markdown text. Its first heading, or else the title of its front matter, is the headline."""
    said, body = front_matter(text)
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(body)
    headed = bool(tokens) and tokens[0].type == "heading_open"
    return assembled(
        list(_blocks(tokens)),
        title=_inline(tokens[1], BODY).text if headed else said.get("title", ""),
        credit=_credit(said),
        url=said.get("url", ""),
        language=said.get("language", ""),
        origins=dict.fromkeys(FIELDS, Origin.FRONT_MATTER) | ({"title": Origin.TEXT} if headed else {}),
    )


def _credit(said: dict[str, str]) -> Credit:
    dated = credit(said.get("published", "")) or Credit()
    return Credit(said.get("byline", ""), dated.published, said.get("outlet", ""))


def _blocks(tokens: Sequence[Token]) -> Iterator[Block]:
    """The paragraphs of all tokens; a table's row is one."""
    within: list[Token] = []
    labelled = ""
    for index, token in enumerate(tokens):
        if token.nesting < 0 and within:
            within.pop()
        elif token.nesting > 0:
            within.append(token)
            labelled = f"{token.info}." if token.type == "list_item_open" and token.info else labelled
        if token.type == "tr_open":
            yield Block(" · ".join(filter(None, _cells(tokens, index))), Form(Role.TABLE))
        elif token.type == "inline" and tokens[index - 1].type not in {"td_open", "th_open"}:
            yield _inline(token, _form(within, labelled))
            labelled = ""
        elif token.type in {"fence", "code_block"}:
            yield from blocks_of(token.content.split("\n"))
        elif token.type == "html_block":
            yield from blocks_of(map(_without_tags, _BLOCK_END.split(_UNSEEN.sub("", token.content))))


def _form(within: Sequence[Token], label: str) -> Form:
    """What the innermost token that says so makes of a paragraph."""
    for token in reversed(within):
        if token.type == "heading_open":
            return Form(Role.HEADING, int(token.tag[1:]))
        if token.type == "blockquote_open":
            return Form(Role.QUOTE)
        if token.type == "list_item_open":
            return Form(Role.ITEM, sum(it.type in _LISTS for it in within) - 1, label)
    return BODY


def _cells(tokens: Sequence[Token], index: int) -> Iterator[str]:
    while tokens[index].type != "tr_close":
        if tokens[index].type == "inline":
            yield _inline(tokens[index], BODY).text
        index += 1


def _inline(token: Token, form: Form) -> Block:
    """The words of an inline token, without images; with its references to notes as landmarks."""
    words = "".join(map(_words, token.children or ()))
    note = _NOTE.match(words)
    if note:
        words, form = words[note.end() :], Form(Role.FOOTNOTE, label=note[1])
    pieces, marks, length, end = list[str](), list[Landmark](), 0, 0
    for sign in _SIGNS.finditer(words):
        pieces += words[end : sign.start()], sign["link"] or ""
        length += sign.start() - end
        if sign["note"]:
            marks.append(Landmark(length, LandmarkKind.NOTE, sign["note"]))
        length, end = length + len(sign["link"] or ""), sign.end()
    return Block("".join([*pieces, words[end:]]), form, tuple(marks))


def _words(token: Token) -> str:
    if token.type in _BREAKS or (token.type == "html_inline" and token.content.startswith("<br")):
        return " "
    return token.content if token.type in _WORDS else ""


def _without_tags(text: str) -> str:
    return html.unescape(re.sub(r"<[^<>]*>", "", text))
