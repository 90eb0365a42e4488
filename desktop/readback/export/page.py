"""The Checker's copy as one page of HTML: no scripts, nothing from outside, and to be read on paper too."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import pairwise
from typing import Protocol

from readback.core.document import Role
from readback.core.quotecheck.copying import CheckersCopy, Line, Remark, Section, Tone
from readback.core.text import Span, paragraph_at

_STYLE = """
body { max-width: 44em; margin: 2.5em auto; padding: 0 1.2em; font: 17px/1.6 Charter, Georgia, serif;
  color: #1d2125; background: #fff; }
.about, .by, .list, .limits, aside, sup { font-family: system-ui, "Segoe UI", Arial, sans-serif; }
.about, .by, .limits { font-size: 0.82em; color: #5c6370; }
h1 { line-height: 1.25; } h2, h3 { line-height: 1.3; }
blockquote { margin: 0 2em; } .small { font-size: 0.88em; }
mark { color: inherit; background: #eeeeeb; text-decoration: underline; text-underline-offset: 0.2em; }
mark.serious { background: #fbe1de; text-decoration-style: double; text-decoration-color: #b3261e; }
mark.look { background: #fff3c4; text-decoration-style: dashed; text-decoration-color: #8a5a00; }
mark.fine, mark.cleared { background: #ddf3e1; text-decoration-color: #1e7b3a; }
mark.note { background: #e4edfa; text-decoration-style: dotted; text-decoration-color: #2b4c7e; }
sup { font-size: 0.7em; line-height: 1; } a { color: #2b4c7e; overflow-wrap: anywhere; }
aside { margin: 0.4em 0 1em 1.4em; padding: 0.5em 0.9em; border-left: 4px solid #7f848d; background: #f6f6f4;
  font-size: 0.82em; line-height: 1.5; break-inside: avoid; }
aside p { margin: 0.15em 0; overflow-wrap: anywhere; } aside .back { float: right; text-decoration: none; }
aside.serious { border-color: #b3261e; } aside.look { border-color: #8a5a00; border-left-style: dashed; }
aside.fine, aside.cleared { border-color: #1e7b3a; } aside.note { border-color: #2b4c7e; border-left-style: dotted; }
.list li { margin: 0.35em 0; font-size: 0.88em; overflow-wrap: anywhere; }
section { break-before: auto; border-top: 1px solid #dddcd7; margin-top: 2em; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } aside .back { display: none; }
  a { color: inherit; } aside p a::after { content: " " attr(href); font-size: 0.9em; }
  * { print-color-adjust: exact; } }
"""
_PRINTED = """
body { font-family: Georgia, "Noto Serif", "DejaVu Serif", serif; font-size: 11pt; line-height: 140%; color: #1d2125; }
.about, .by, .limits, .box, .list { font-family: Arial, "Noto Sans", "DejaVu Sans", sans-serif; font-size: 9pt; }
.about, .by, .limits { color: #5c6370; } .box { margin-top: 4px; margin-bottom: 10px; margin-left: 16px; }
.box p { margin: 0; } .small { font-size: 9.5pt; }
sup { font-size: 12pt; }
a { color: #2b4c7e; text-decoration: none; } .list li { margin-bottom: 4px; }
"""
_GROUNDS = {
    Tone.SERIOUS: "#fbe1de",
    Tone.LOOK: "#fff3c4",
    Tone.FINE: "#ddf3e1",
    Tone.CLEARED: "#ddf3e1",
    Tone.NOTE: "#e4edfa",
}
_EDGES = {
    Tone.SERIOUS: "#b3261e",
    Tone.LOOK: "#8a5a00",
    Tone.FINE: "#1e7b3a",
    Tone.CLEARED: "#1e7b3a",
    Tone.NOTE: "#2b4c7e",
}
_TAGS = {1: "h1", 2: "h2", 3: "h3", 4: "h4", 5: "h5", 6: "h6"}


class Dress(Protocol):
    """How a page shows what is marked and what is said of it."""

    style: str

    def mark(self, tone: Tone, words: str) -> str:
        """Marked words, given as HTML."""
        ...

    def box(self, number: int, remark: Remark, copy: CheckersCopy) -> str:
        """What is said of a passage."""
        ...


class ForBrowsers(Dress):
    """With what browsers and screen readers know: the boxes lead back to their passages."""

    style = _STYLE

    def mark(self, tone: Tone, words: str) -> str:
        """Marked words, given as HTML."""
        return f'<mark class="{tone}">{words}</mark>'

    def box(self, number: int, remark: Remark, copy: CheckersCopy) -> str:
        """What is said of a passage."""
        label = escape(copy.labels.comment.format(n=number))
        back = f'<a class="back" href="#t{number}" aria-label="{escape(copy.labels.back)}">↑</a>'
        head = f'<aside id="c{number}" class="{remark.tone}" lang="{copy.language}" aria-label="{label}">'
        return f"{head}{back}{lines_of(number, remark)}</aside>\n"


class ForPrinting(Dress):
    """With the little that Qt can print: a table for a box, a ground for a mark."""

    style = _PRINTED

    def mark(self, tone: Tone, words: str) -> str:
        """Marked words, given as HTML."""
        return f'<span style="background-color: {_GROUNDS[tone]}">{words}</span>'

    def box(self, number: int, remark: Remark, copy: CheckersCopy) -> str:  # noqa: ARG002 - nothing leads back on paper
        """What is said of a passage."""
        return (
            '<table width="100%" cellspacing="0" cellpadding="0" class="box"><tr>'
            f'<td width="4" bgcolor="{_EDGES[remark.tone]}"></td>'
            f'<td bgcolor="#f6f6f4" style="padding: 5px 8px">{lines_of(number, remark, shown=True)}</td></tr></table>\n'
        )


def page(copy: CheckersCopy, dress: Dress) -> bytes:
    """The page, in UTF-8."""
    return "".join(_page(copy, dress)).encode("utf-8", "replace")


def _page(copy: CheckersCopy, dress: Dress) -> Iterator[str]:
    title = f"{copy.heading}: {copy.draft.title}"
    language = copy.draft.language or copy.language
    yield f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield '<meta name="referrer" content="no-referrer">\n'
    yield f"<title>{escape(title)}</title>\n<style>{dress.style}</style>\n</head>\n"
    yield f'<body>\n<header lang="{copy.language}">\n'
    summary = escape(". ".join(copy.summary))
    yield f'<p class="about"><strong>{escape(copy.heading)}.</strong>{f" {summary}." if summary else ""}</p>\n'
    yield f'<p class="limits">{escape(copy.limits)}</p>\n' if copy.limits else ""
    yield "</header>\n"
    yield "<main>\n"
    if not copy.draft.headed:
        yield f"<h1>{escape(copy.draft.title)}</h1>\n{_credit(copy)}"
    yield from _text(copy, dress)
    yield f'</main>\n<footer lang="{copy.language}">\n'
    for section in copy.sections:
        yield from _section(section)
    yield "</footer>\n</body>\n</html>\n"


def _text(copy: CheckersCopy, dress: Dress) -> Iterator[str]:
    """The paragraphs, each with what is said of it below."""
    beside = _beside(copy)
    for index, (span, block) in enumerate(zip(copy.draft.paragraphs, copy.draft.blocks, strict=True)):
        here = beside.get(index, ())
        form = copy.draft.form(index)
        words = _marked(copy.draft.text, span, here, dress)
        label = f"{escape(form.label)} " if form.label else "• " if form.role is Role.ITEM else ""
        tag = _TAGS.get(form.level, "h6") if form.role is Role.HEADING else "p"
        name = ' class="small"' if form.role in {Role.CAPTION, Role.FOOTNOTE, Role.TABLE} else ""
        line = f"<{tag}{name}>{label}{words}</{tag}>\n"
        yield f"<blockquote>{line}</blockquote>\n" if block.form.role is Role.QUOTE else line
        for number, remark, end in here:
            if end is not None:
                yield dress.box(number, remark, copy)
        if not index and copy.draft.headed:
            yield _credit(copy)


def _credit(copy: CheckersCopy) -> str:
    """The line below the headline."""
    return f'<p class="by" lang="{copy.language}">{escape(copy.credit)}</p>\n' if copy.credit else ""


Beside = tuple[int, Remark, int | None]
"""A remark with its number, and where in the text the paragraph ends its words; None where they go on in another."""


def _beside(copy: CheckersCopy) -> Mapping[int, Sequence[Beside]]:
    """The remarks by the paragraphs that have some of their words."""
    found, paragraphs = dict[int, list[Beside]](), copy.draft.paragraphs
    for number, remark in enumerate(copy.remarks, 1):
        touched = {
            index
            for piece in remark.spans
            for index in range(paragraph_at(paragraphs, piece.start), paragraph_at(paragraphs, piece.end) + 1)
            if piece.overlaps(paragraphs[index])
        }
        for index in touched:
            end = min(remark.spans[-1].end, paragraphs[index].end) if index == max(touched) else None
            found.setdefault(index, []).append((number, remark, end))
    return found


def _marked(text: str, span: Span, here: Sequence[Beside], dress: Dress) -> str:
    """The words of a paragraph, those of remarks marked and numbered."""
    pieces = [
        (Span(max(span.start, piece.start), min(span.end, piece.end)), number, remark)
        for number, remark, _ in here
        for piece in remark.spans
        if piece.overlaps(span)
    ]
    edges = sorted({span.start, span.end, *(edge for piece, _, _ in pieces for edge in (piece.start, piece.end))})
    parts = list[str]()
    for start, end in pairwise(edges):
        inside = [remark for piece, _, remark in pieces if piece.contains(Span(start, end))]
        words = escape(text[start:end])
        parts.append(dress.mark(min(inside, key=_weight).tone, words) if inside else words)
        ended = [number for number, _, at in here if at == end]
        parts += (f'<sup><a id="t{it}" href="#c{it}">{it}</a></sup>' for it in ended)
    return "".join(parts)


def _weight(remark: Remark) -> int:
    return list(Tone).index(remark.tone)


def lines_of(number: int, remark: Remark, *, shown: bool = False) -> str:
    """The lines of a remark, the first with its number; addresses are `shown` where they cannot be followed."""
    lines = ((_line(it, "" if place else f"{number}. "), it.link) for place, it in enumerate(remark.lines))
    return "".join(f"<p>{line}{f'<br>{escape(_plain(link))}' if shown and link else ''}</p>" for line, link in lines)


def _plain(link: str) -> str:
    """An address as it is written on paper, without the words that a browser finds on its page."""
    return link.partition("#:~:")[0].partition(":~:")[0]


def _line(line: Line, before: str = "") -> str:
    words = escape(line.text)
    if line.link:
        words = f'<a href="{escape(line.link)}">{words}</a>'
    return f"<strong>{before}{words}</strong>" if line.strong else f"{before}{words}"


def _section(section: Section) -> Iterator[str]:
    yield f'<section>\n<h2>{escape(section.heading)}</h2>\n<ul class="list">\n'
    yield from (f"<li>{_line(it)}</li>\n" for it in section.lines)
    yield "</ul>\n</section>\n"
