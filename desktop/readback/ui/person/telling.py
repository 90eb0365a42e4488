"""A person's file in words: in one line, and as all that is copied of it."""

from collections.abc import Iterable, Sequence
from html import escape

from readback.core.personfile import PersonFile, Remark
from readback.core.rows import Used
from readback.ui.clipboard.citation import Citation, together
from readback.ui.panel.rows import mentions
from readback.ui.panel.setrows import when_words
from readback.ui.words import counted, figure, tr


def summary(file: PersonFile) -> str:
    """How often and when somebody is named, and how else."""
    sources = [it.named.source for it in file.chapters]
    articles = counted(len(sources), "in 1 article", "in {n} articles")
    first, last = when_words(sources[0]), when_words(sources[-1])
    span = tr("{first} to {last}", first=first, last=last) if first != last else first
    also = tr("also: {names}", names=", ".join(it.name for it in file.forms)) if file.forms else ""
    return " · ".join(filter(None, (f"{mentions(file.mentions)} {articles}", span, also)))


def whole(file: PersonFile, cited: Sequence[Citation], scope: str) -> Citation:
    """All of a file, to be pasted and printed: who, what was said with its sources, notes, and who else."""
    said = together(cited)
    lines, rich = [file.name, summary(file), scope, ""], f"<h1>{escape(file.name)}</h1>"
    rich += f"<p>{escape(summary(file))}<br>{escape(scope)}</p>"
    if cited:
        head = tr("Quoted and reported")
        lines += [head, "", said.plain, ""]
        rich += f"<h2>{escape(head)}</h2>{said.html}"
    for head, words in (
        (tr("Your notes"), [_noted(it) for it in file.remarks]),
        (tr("Named together with"), _names(file.together)),
    ):
        if words:
            lines += [head, "", *words, ""]
            rich += f"<h2>{escape(head)}</h2>" + "".join(f"<p>{escape(it)}</p>" for it in words)
    return Citation("\n".join(lines).rstrip() + "\n", rich, "")


def _noted(it: Remark) -> str:
    passage = " ".join(it.note.anchor.exact.split()) if it.note.anchor else it.note.target.subject
    words = " ".join(it.note.body.split())
    where = ", ".join(filter(None, (tr("“{title}”", title=it.source.title), it.source.outlet, when_words(it.source))))
    return " — ".join(filter(None, (words, passage, where)))


def _names(found: Iterable[Used]) -> list[str]:
    return [f"{it.name} ({figure(it.count)})" for it in found]
