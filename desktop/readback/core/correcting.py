"""The corrections of a library: laid over an analysis, kept and withdrawn, carried on to other versions of a text."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from readback.core.analysis import Analysis, Kind, Name
from readback.core.applying import apply
from readback.core.article import Article
from readback.core.corrections import About, Correction, CorrectionKind, Scope
from readback.core.corrector import Corrector
from readback.core.edits import Changes, Edit, Verb
from readback.core.library import Library
from readback.core.versions import carried


class Correcting:
    """What is done with corrections beyond one article's. Raises what the library raises."""

    def __init__(self, library: Library, clock: Callable[[], datetime], ids: Callable[[], str]) -> None:
        self._library = library
        self._clock = clock
        self._ids = ids

    def corrected(self, article: Article, analysis: Analysis) -> Analysis:
        """What was found in an article, with everything that the reader settled."""
        return apply(analysis, article, self._library.corrections(article.id))

    def on(self, article: Article, analysis: Analysis) -> Corrector:
        """The verbs for what was found in an article; `analysis` is the corrected one, as the reader sees it."""
        return Corrector(article, analysis, self._adding)

    def join_everywhere(self, of: Name, to: Name, called: str) -> Edit:
        """Two names of one and the same, in all articles, which is called by either of them."""
        same = Correction("", CorrectionKind.SAME_AS, About.NAME, Scope.EVERYWHERE, "", self._clock())
        return self._adding(Verb.JOIN, replace(same, of=of, to=to, called=called))

    def withdraw(self, correction: Correction) -> Edit:
        """A correction taken back, whenever it was made."""
        return Edit(Verb.WITHDRAW, self._deleting(correction), self._saving(correction), about=_about(correction))

    def settled(self, article: Article) -> tuple[Correction, ...]:
        """What the reader settled in an article, and in all articles, in the order it was made."""
        return tuple(self._library.corrections(article.id))

    def carry(self, old: Article, new: Article) -> None:
        """Copies the corrections of a text to a newer version of it."""
        for it in self._own(old):
            anchor, *passages = (
                carried(place, old.text, new.text) if place else None for place in (it.anchor, *it.passages)
            )
            self._library.save_correction(
                replace(it, article=new.id, anchor=anchor, passages=tuple(filter(None, passages)))
            )

    def keep_to(self, old: Article, new: Article) -> None:
        """Takes away the corrections of a text that another version of it has not."""
        kept = {it.id for it in self._own(old)}
        for it in self._own(new):
            if it.id not in kept:
                self._library.delete_correction(it)

    def part(self, old: Article, new: Article) -> None:
        """Makes two articles of two versions again: what went over comes back, and what was withdrawn since is gone."""
        since = {it.id: it for it in self._own(new)}
        for it in self._own(old):
            self._library.delete_correction(since.get(it.id, it))

    def _own(self, article: Article) -> tuple[Correction, ...]:
        """The corrections that are kept with an article."""
        return tuple(it for it in self._library.corrections(article.id) if it.scope is not Scope.EVERYWHERE)

    def _adding(self, verb: Verb, correction: Correction) -> Edit:
        """The edit that keeps a correction, which gets its id and time here."""
        made = replace(correction, id=self._ids(), created=self._clock())
        return Edit(verb, self._saving(made), self._deleting(made), about=_about(made))

    def _saving(self, correction: Correction) -> Callable[[], Changes]:
        def save() -> Changes:
            self._library.save_correction(correction)
            return _changes(correction)

        return save

    def _deleting(self, correction: Correction) -> Callable[[], Changes]:
        def delete() -> Changes:
            self._library.delete_correction(correction)
            return _changes(correction)

        return delete


def _about(correction: Correction) -> Name | None:
    """Whom a correction is about: by the name that it gives, else by the one that was found."""
    speaker = correction.speaker
    if speaker is not None:
        kinds = {it.value for it in Kind}
        return Name(speaker.name, Kind(speaker.kind.value) if speaker.kind.value in kinds else Kind.PERSON)
    return correction.to or correction.of


def _changes(correction: Correction) -> Changes:
    return Changes(frozenset({correction.article}) - {""}, corrections=True)
