"""Markdown: its paragraphs, headings, lists, quotes, tables, code and footnotes, and what stands before them."""

import html
import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from readback.core.article import Draft
from readback.core.document import BODY, Block, Form, Landmark, LandmarkKind, Role, blocks_of
from readback.core.metadata import FIELDS, Origin
from readback.formats.assembly import assembled
from readback.formats.front_matter import front_matter
from readback.formats.lines import row_of, settled
from readback.formats.masthead import Credit, credit

_BREAKS = frozenset({"softbreak", "hardbreak"})
_WORDS = frozenset({"text", "code_inline", "text_special"})
# Each pattern ends at the next beginning of its kind, so that a hostile text takes no quadratic time. Footnotes and
# wiki links are no part of CommonMark.
_NOTE = re.compile(r"\[\^([^\[\]\s]+)\]:[ \t]*")
_SIGNS = re.compile(r"\[\^(?P<note>[^\[\]\s]+)\]|\[\[(?:[^\[\]|]*\|)?(?P<link>[^\[\]|]+)\]\]")
_UNSEEN = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style|template)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_BLOCK_END = re.compile(r"</?(?:p|div|li|h\d|tr|blockquote|br|figcaption|section|article)\b[^<>]*>", re.IGNORECASE)
_LISTS = frozenset({"bullet_list_open", "ordered_list_open"})
_INDENT = 4  # blanks before what goes on with a note


def read_markdown(text: str) -> Draft:
    """The draft of a Markdown text. Its first heading, or else the title of its front matter, is the headline."""
    said, body = front_matter(text)
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parser.block.ruler.before("reference", "note", _note, {"alt": ["paragraph", "reference"]})
    tokens = parser.parse(body)
    headed = bool(tokens) and tokens[0].type == "heading_open"
    return assembled(
        settled(_blocks(tokens)),
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
            labelled = _label(token) or labelled
        if token.type == "tr_open":
            yield row_of([cell] for cell in _cells(tokens, index))
        elif token.type == "inline" and tokens[index - 1].type not in {"td_open", "th_open"}:
            yield _inline(token, _form(within, labelled))
            labelled = ""
        elif token.type in {"fence", "code_block"}:
            yield from blocks_of(token.content.split("\n"))
        elif token.type == "html_block":
            yield from blocks_of(map(_without_tags, _BLOCK_END.split(_UNSEEN.sub("", token.content))))


def _note(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A rule of the parser: a footnote begins at a line, and what is indented below goes on with it."""
    begins = state.bMarks[start] + state.tShift[start]
    note = None if state.is_code_block(start) else _NOTE.match(state.src, begins, state.eMarks[start])
    if note is None or silent or state.parentType == "note":  # none begins within another
        return note is not None and silent
    before = state.bMarks[start], state.tShift[start], state.sCount[start], state.blkIndent, state.parentType
    state.push("note_open", "", 1).info = note[1]
    state.blkIndent, state.parentType, state.line = state.blkIndent + _INDENT, "note", start + 1
    state.bMarks[start], state.tShift[start], state.sCount[start] = note.end(), 0, state.blkIndent
    state.md.block.tokenize(state, start, end)
    state.push("note_close", "", -1)
    state.bMarks[start], state.tShift[start], state.sCount[start], state.blkIndent, state.parentType = before
    return True


def _label(token: Token) -> str:
    """The number that a list's item begins with, or a note's label."""
    if token.type == "list_item_open":
        return f"{token.info}." if token.info else ""
    return token.info if token.type == "note_open" else ""


def _form(within: Sequence[Token], label: str) -> Form:
    """What the innermost token that says so makes of a paragraph; a note is one whatever stands in it."""
    if any(token.type == "note_open" for token in within):
        return Form(Role.FOOTNOTE, label=label)
    for token in reversed(within):
        if token.type == "heading_open":
            return Form(Role.HEADING, int(token.tag[1:]))
        if token.type == "blockquote_open":
            return Form(Role.QUOTE)
        if token.type == "list_item_open":
            return Form(Role.ITEM, sum(it.type in _LISTS for it in within) - 1, label)
    return BODY


def _cells(tokens: Sequence[Token], index: int) -> Iterator[Block]:
    while tokens[index].type != "tr_close":
        if tokens[index].type == "inline":
            yield _inline(tokens[index], BODY)
        index += 1


def _inline(token: Token, form: Form) -> Block:
    """The words of an inline token, without images; with its references to notes as landmarks."""
    words = "".join(map(_words, token.children or ()))
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
