"""A person's file in words: in one line, and as all that is copied of it."""

from collections.abc import Iterable, Sequence
from html import escape

from readback.core.personfile import Guess, PersonFile, Remark
from readback.core.rows import Used
from readback.ui.clipboard.citation import Citation, together
from readback.ui.panel.rows import mentions
from readback.ui.panel.setrows import when_words
from readback.ui.person.rows import guess_of
from readback.ui.shelf.namedesk import why
from readback.ui.words import counted, figure, tr


def summary(file: PersonFile) -> str:
    """How often and when somebody is named, and how else."""
    sources = [it.named.source for it in file.chapters]
    articles = counted(file.articles, "in 1 article", "in {n} articles")
    first, last = when_words(sources[0]), when_words(sources[-1])
    span = tr("{first} to {last}", first=first, last=last) if first != last else first
    also = tr("also: {names}", names=", ".join(it.name for it in file.forms)) if file.forms else ""
    return " · ".join(filter(None, (f"{mentions(file.mentions)} {articles}", span, also)))


def guess_told(it: Guess) -> str:
    """Another name that may be the person's, why it seems so, and how much of the file is of that name."""
    articles = counted(it.articles, "in 1 article", "in {n} articles")
    return " · ".join(
        (tr("also: {name} (guess)", name=it.name), why(it.proposal), f"{mentions(it.mentions)} {articles}")
    )


def whole(file: PersonFile, cited: Sequence[Citation], guessed: Sequence[Citation], scope: str) -> Citation:
    """All of a file, to be pasted and printed: who, what was said with its sources, notes, and who else.

    `guessed` is what was said by one of another name who may be the person: it stands apart.
    """
    top = [summary(file), *map(guess_told, file.guesses), scope]
    lines, rich = [file.name, *top, ""], f"<h1>{escape(file.name)}</h1><p>{'<br>'.join(map(escape, top))}</p>"
    for head, said in ((tr("Quoted and reported"), cited), (tr("Perhaps by the same person (guess)"), guessed)):
        if said:
            lines += [head, "", together(said).plain, ""]
            rich += f"<h2>{escape(head)}</h2>{together(said).html}"
    for head, words in (
        (tr("Your notes"), [_noted(it, guess_of(file, it.name)) for it in file.remarks]),
        (tr("Named together with"), _names(file.together)),
    ):
        if words:
            lines += [head, "", *words, ""]
            rich += f"<h2>{escape(head)}</h2>" + "".join(f"<p>{escape(it)}</p>" for it in words)
    return Citation("\n".join(lines).rstrip() + "\n", rich, "")


def _noted(it: Remark, guess: str) -> str:
    passage = " ".join(it.note.anchor.exact.split()) if it.note.anchor else it.note.target.subject
    words = " ".join(it.note.body.split())
    where = ", ".join(filter(None, (tr("“{title}”", title=it.source.title), it.source.outlet, when_words(it.source))))
    return " — ".join(filter(None, (words, passage, where, guess)))


def _names(found: Iterable[Used]) -> list[str]:
    return [f"{it.name} ({figure(it.count)})" for it in found]
