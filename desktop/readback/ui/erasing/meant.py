"""What may be erased from where the reader is: each with its words, and what makes an erasure of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from readback.core.catalogue import Project
from readback.core.erasing import Erasing, Erasure
from readback.core.library import Trashed
from readback.core.notes import Note
from readback.ui.words import beginning, counted, tr


@dataclass(frozen=True, slots=True)
class Meant:
    """One thing that can be erased; `also` asks for what may go along, `with_` is whether it does."""

    words: str
    make: Callable[[Erasing, bool], Erasure]
    also: str = ""
    with_: bool = False

    def with_also(self, *, on: bool) -> "Meant":
        """The same thing, with or without what may go along."""
        return replace(self, with_=on)

    def erasure(self, erasing: Erasing) -> Erasure:
        """What is to be erased; called where the library lives."""
        return self.make(erasing, self.with_)


def note_meant(note: Note) -> Meant:
    """A note."""
    exact = note.anchor.exact if note.anchor else ""
    shown = beginning(note.heading or exact)
    words = tr("The note “{words}”", words=shown) if shown else tr("The note on the whole article")
    return Meant(words, lambda erasing, _: erasing.note(note))


def name_meant(name: str) -> Meant:
    """A name, in all that the reader wrote."""
    return Meant(
        tr("The name “{name}” in all that you wrote and settled", name=beginning(name)),
        lambda erasing, whole: erasing.name(name, whole=whole),
        tr("The articles in which it stands, too"),
    )


def articles_meant(ids: Sequence[str], title: str) -> Meant:
    """Articles; the title is that of the first."""
    one = tr("The article “{title}”", title=beginning(title))
    words = one if len(ids) == 1 else counted(len(ids), "The chosen article", "The {n} chosen articles")
    return Meant(words, lambda erasing, _: erasing.articles(ids))


def trashed_meant(trashed: Sequence[Trashed]) -> Meant:
    """What lies in the trash: notes, and articles with all that goes with them."""
    notes = frozenset(it.note.id for it in trashed if it.note is not None)
    articles = [it.article for it in trashed if it.note is None]
    first = trashed[0]
    if len(trashed) > 1:
        words = counted(len(trashed), "What is chosen in the trash", "The {n} things that are chosen in the trash")
    else:
        words = (note_meant(first.note) if first.note else articles_meant(articles, first.title)).words
    return Meant(words, lambda erasing, _: replace(erasing.articles(articles), notes=notes))


def project_meant(project: Project) -> Meant:
    """A project; with its articles only where that is ticked."""
    return Meant(
        tr("The project “{name}”", name=beginning(project.name)),
        lambda erasing, whole: erasing.project(project, alone=not whole),
        counted(len(project.articles), "Its article, too", "Its {n} articles, too") if project.articles else "",
    )
