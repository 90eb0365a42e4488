"""What links in notes lead to, looked up in the library: by their words at first, then by what they are bound to."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from readback.core.analysis import Kind
from readback.core.corrections import CorrectionKind, Scope
from readback.core.errors import ArticleMissing
from readback.core.library import Library
from readback.core.linkables import article_linkable, note_linkable, person_linkable, target_key
from readback.core.links import Link, Linkable, LinkKind, key_of
from readback.core.notes import Note

_RENAMING = {CorrectionKind.RENAME, CorrectionKind.SAME_AS}


class Linking:
    """Looks up what links lead to."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def resolve(self, words: str, note: Note) -> Link | None:
        """The one thing so called that a link in a note can lead to; None where there is none, or more than one."""
        found = self.candidates(words, note)
        return found[0].link(words) if len(found) == 1 else None

    def candidates(self, words: str, note: Note) -> tuple[Linkable, ...]:
        """What the words may mean in a note, but the note itself.

        Other forms of names and first words count only where nothing is just so called.
        """
        found = [it for it in self._library.called(words) if it.target != note.id]
        exact = tuple(it for it in found if key_of(it.name) == key_of(words))
        return tuple(self._near(it, note.target.article) for it in exact or found)

    def settled(self, link: Link, note: Note) -> Link:
        """A link that the reader chose in a note; one to a person is bound where that is named."""
        if link.kind is not LinkKind.PERSON:
            return link
        found = (it for it in self.candidates(link.target, note) if it.kind is LinkKind.PERSON)
        return next((it.link(link.words) for it in found if it.target == link.target), link)

    def leads(self, link: Link, near: str = "") -> tuple[Linkable, ...]:
        """What a link leads to as it is now: nothing where that is gone, two or more where it is not clear.

        A person is looked for in the article `near` the link first.
        """
        if link.kind is LinkKind.PERSON:
            return tuple(self._near(it, near or link.article) for it in self._people(link))
        if link.kind is LinkKind.NOTE:
            return self._note(link)
        newest = self._newest(link.target)
        return (article_linkable(*newest),) if newest else ()

    def named(self, note: Note) -> dict[str, str | None]:
        """What the links of a note lead to is called now, by the words of the links; None where that is gone.

        What has no name now, or may be one of several, is called as it was when the link was written.
        """
        leads = {link.words: self.leads(link) for link in note.links}
        return {words: (_name(found) or words) if found else None for words, found in leads.items()}

    def from_notes(self, kind: LinkKind, targets: Iterable[str]) -> Sequence[Linkable]:
        """The notes with a link to one of these targets; a person's are all names."""
        return self._library.linking(kind, tuple(targets))

    def _newest(self, id: str) -> tuple[str, str] | None:
        """The article that stands for one now, and its title; None where there is none."""
        try:
            article = self._library.article(id)
            while article.superseded:
                article = self._library.article(article.superseded)
        except ArticleMissing:
            return None
        return article.id, article.title

    def _note(self, link: Link) -> tuple[Linkable, ...]:
        newest = self._newest(link.article)
        if newest is None:
            return ()
        id, title = newest
        return tuple(note_linkable(it, title) for it in self._library.notes(id) if it.id == link.target)

    def _people(self, link: Link) -> tuple[Linkable, ...]:
        """Who has the name that a person was last given, or else one that the person had before."""
        names = self._names(link)
        found = {name: [it for it in self._library.called(name) if it.kind is LinkKind.PERSON] for name in names}
        for name in names:
            exact = tuple(it for it in found[name] if target_key(it.name) == target_key(name))
            if exact:
                return exact
        return next((tuple(found[name]) for name in names if found[name]), ())

    def _names(self, link: Link) -> list[str]:
        """What a person was called by the reader's corrections, the last first."""
        try:
            corrections = self._library.corrections(link.article)
        except ArticleMissing:
            corrections = self._library.corrections()
        names = [link.target]
        for it in corrections:
            joined = (it.of, it.to) if it.kind is CorrectionKind.SAME_AS else (it.of,)
            about = {target_key(name.name) for name in joined if name and name.kind is Kind.PERSON}
            if it.to and it.kind in _RENAMING and it.scope is not Scope.HERE and target_key(names[0]) in about:
                names.insert(0, it.called or it.to.name)
        return list(dict.fromkeys(names))

    def _near(self, found: Linkable, near: str) -> Linkable:
        """A person in the link's own article where it names the person; anything else as it is."""
        if found.kind is not LinkKind.PERSON or not near:
            return found
        rows = self._library.named([near], Kind.PERSON)
        here = next((row for row in rows if target_key(row.name) == target_key(found.name)), None)
        return replace(person_linkable(here), target=found.target, name=found.name) if here else found


def _name(found: Sequence[Linkable]) -> str:
    """What the only one found is called."""
    return found[0].name if len(found) == 1 else ""
