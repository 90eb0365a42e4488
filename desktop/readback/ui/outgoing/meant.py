"""What may be taken out from where the reader is: each with its words."""

from collections.abc import Iterator
from dataclasses import dataclass

from readback.core.outgoing.model import Selection
from readback.ui.frame.frame import Frame
from readback.ui.keys.actions import colour_names
from readback.ui.panel.rows import person_in
from readback.ui.session.session import Session
from readback.ui.shelf.sections import Kind
from readback.ui.words import beginning, counted, tr


@dataclass(frozen=True, slots=True)
class Meant:
    """One thing that can be taken out; `name` is what a folder of it is called, empty where that is up to its files."""

    words: str
    selection: Selection
    name: str = ""


def choices(session: Session, frame: Frame) -> list[Meant]:
    """Everything, and what stands open: articles, project, search, person, tags and colour of the note in hand."""
    everything = Meant(tr("Everything"), Selection(), tr("Library"))
    return [everything, *_articles(session, frame), *_shelf(frame), *_search(frame), *_person(frame), *_note(frame)]


def _articles(session: Session, frame: Frame) -> Iterator[Meant]:
    known = {it.id: it.title for it in session.shelf.shelf.everything}
    article = session.article
    if article is not None and article.id in known:
        yield Meant(tr("The article “{title}”", title=beginning(article.title)), Selection((article.id,)))
    chosen = tuple(id for id in frame.shelf.list.chosen() if id in known)
    if len(chosen) > 1:
        words = counted(len(chosen), "The chosen article", "The {n} chosen articles")
        yield Meant(words, Selection(chosen), tr("Articles"))


def _shelf(frame: Frame) -> Iterator[Meant]:
    project, section = frame.shelf.project, frame.shelf.held
    if project is not None:
        words = tr("The project “{name}”", name=beginning(project.name))
        yield Meant(words, Selection(project=project.name), project.name)
    saved = frame.shelf.sections.search(frame.shelf.sections.currentIndex()) if section.kind is Kind.SEARCH else None
    if saved is not None:
        yield Meant(tr("The search “{words}”", words=beginning(saved.query)), Selection(query=saved.query), saved.name)


def _search(frame: Frame) -> Iterator[Meant]:
    if query := " ".join(frame.box.text().split()):
        yield Meant(tr("The search “{words}”", words=beginning(query)), Selection(query=query), query)


def _person(frame: Frame) -> Iterator[Meant]:
    panel = frame.panel
    if name := person_in(panel.sets[panel.tab].current if panel.over else panel.lists[panel.tab].current):
        yield Meant(tr("What {name} said, with its articles", name=beginning(name)), Selection(person=name), name)


def _note(frame: Frame) -> Iterator[Meant]:
    note = frame.editor.note if frame.editor.isVisible() else None
    for tag in note.tags if note is not None else ():
        yield Meant(tr("The notes with the tag #{tag}", tag=beginning(tag)), Selection(tag=tag), tag)
    if note is not None:
        colour = colour_names()[note.colour]
        words = tr("The notes of the colour “{name}”", name=colour)
        yield Meant(words, Selection(colour=note.colour), colour)
