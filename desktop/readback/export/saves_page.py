"""Two saves of one story side by side as one page of HTML: no scripts, nothing from outside, and to be printed too."""

from collections.abc import Iterator
from html import escape

from readback.core.quotecheck.copying import Say
from readback.core.saves.comparing import Comparison, Fate, Row, Told
from readback.core.saves.showing import Look, Piece, sides

_STYLE = """
body { max-width: 66em; margin: 2.5em auto; padding: 0 1.2em; font: 16px/1.6 Charter, Georgia, serif;
  color: #1d2125; background: #fff; }
h1 { line-height: 1.25; font-size: 1.5em; } .about, th, .head { font-family: system-ui, "Segoe UI", Arial, sans-serif; }
.about { font-size: 0.85em; color: #5c6370; } li { margin: 0.3em 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; } tr { break-inside: avoid; }
th { text-align: left; font-size: 0.85em; }
th, td { padding: 0.4em 0.9em; vertical-align: top; overflow-wrap: anywhere; }
.head td { padding-bottom: 0; border-top: 1px solid #dddcd7; font-size: 0.8em; color: #5c6370; }
del, small { background: #fbe1de; } ins { background: #ddf3e1; text-underline-offset: 0.2em; }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt; } * { print-color-adjust: exact; } }
"""
_TAGS = {Look.REMOVED: "del", Look.ADDED: "ins"}


def page(it: Comparison, told: Told, say: Say) -> bytes:
    """The page, in the words of a language: the summary, then all that differs; what is the same is left out."""
    heading = say.tr("Two saves of one story")
    points = "".join(f"<li>{escape(line.text)}</li>" for line in told.lines)
    rows = "".join(part for at in it.differing for part in _row(it, it.rows[at], told.heads[at], say))
    columns = "".join(f"<th>{escape(words)}</th>" for words in (told.old, told.new))
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{escape(heading)}</title><style>{_STYLE}</style>'
        f"</head><body><h1>{escape(heading)}</h1><p>{escape(told.counts)}</p><ul>{points}</ul>"
        f"<table><thead><tr>{columns}</tr></thead><tbody>{rows}</tbody></table></body></html>\n"
    ).encode()


def _row(it: Comparison, row: Row, head: str, say: Say) -> Iterator[str]:
    yield f'<tr class="head"><td colspan="2">{escape(head)}</td></tr>'
    cells = ("".join(_marked(piece, say) for piece in pieces).replace("\n", "<br>") for pieces in sides(it, row))
    tag = {Fate.CUT: "del", Fate.ADDED: "ins"}.get(row.fate, "")
    whole = (f"<{tag}>{words}</{tag}>" if tag and words else words for words in cells)
    yield f"<tr>{''.join(f'<td>{words}</td>' for words in whole)}</tr>"


def _marked(it: Piece, say: Say) -> str:
    if it.look is Look.LACKING:
        return f" <small>{escape(say.tr('lacks: {words}', words=it.words))}</small> "
    tag = _TAGS.get(it.look, "")
    return f"<{tag}>{escape(it.words)}</{tag}>" if tag else escape(it.words)
