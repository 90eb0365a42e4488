"""Whatever is done in whatever order, the library on the disk holds what the one in memory does."""

import tempfile
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from fakes import FakeLibrary
from library.disks import FastDisk
from library.finds import ids
from library.samples import NOON, Clock, a_correction, a_note, an_analysis, an_article
from library.vaults import encrypt, open_library
from readback.core.agreements import Agreement, Effect, Over, Subject, Terms
from readback.core.analysis import Analysis, Confidence, Entity, Kind, Quotation, QuotationKind, Speaker, SpeakerKind
from readback.core.article import Article
from readback.core.catalogue import Apart, Project, SavedSearch, State
from readback.core.corrections import Scope
from readback.core.errors import ArticleMissing
from readback.core.library import Library
from readback.core.notes import Note
from readback.core.query import parse
from readback.core.text import Span

SUBJECTS = ["harbour", "airport", "station"]
ARTICLES = {subject: an_article(subject, hours) for hours, subject in enumerate(SUBJECTS)}
subjects = st.sampled_from(SUBJECTS)
names = st.sampled_from(["n1", "n2", "n3"])


QUERIES = [
    *("harbour", "closed", "okonjo OR airport", '"who runs"', "closing harbours", "runs zzzz", "arbour"),
    *("place:harbour", "said-by:okonjo", "tag:check", "project:n1", "in:notes ask", "-harbour", "opened:2d"),
]


def spoken(article: Article, engine: str) -> Analysis:
    """An analysis in which the harbour speaks."""
    speaker = Speaker("Harbour", SpeakerKind.PLACE, "p1")
    quotation = Quotation((Span(4, 20),), QuotationKind.DIRECT, speaker, None, None, Confidence.SURE, "after")
    entities = (Entity("p1", Kind.PLACE, "Harbour"),)
    return replace(an_analysis(article, engine), entities=entities, quotations=(quotation,))


def thrown(library: Library) -> list[tuple[str, str, Note | None]]:
    return [(it.article, it.title, it.note) for it in library.trash.all()]


class Both(RuleBasedStateMachine):
    """Does the same to both libraries."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.clock = Clock()
        self.memory = FakeLibrary()
        self.disk = self.opened()
        self.backups: list[tuple[str, str]] = []
        self.analysed = True  # no longer compared after a restoration: backups hold no analyses

    def opened(self) -> Library:
        folder = Path(self.folder.name)
        return open_library(folder / "Library", FastDisk(), self.clock, folder / "index.sqlite")

    @rule(subject=subjects)
    def add(self, subject: str) -> None:
        article, content = ARTICLES[subject]
        for library in (self.disk, self.memory):
            library.add(article, BytesIO(content), ".html")

    @rule(subject=subjects, name=names, body=st.text(max_size=20), minutes=st.integers(0, 3))
    def save(self, subject: str, name: str, body: str, minutes: int) -> None:
        self.add(subject)
        for library in (self.disk, self.memory):
            library.save_note(a_note(ARTICLES[subject][0], name, body, minutes))

    @rule(subject=subjects, name=names)
    def delete(self, subject: str, name: str) -> None:
        self.add(subject)
        for library in (self.disk, self.memory):
            library.delete_note(a_note(ARTICLES[subject][0], name))

    @rule(subject=subjects, name=names, scope=st.sampled_from(Scope), minutes=st.integers(0, 3))
    def correct(self, subject: str, name: str, scope: Scope, minutes: int) -> None:
        self.add(subject)
        for library in (self.disk, self.memory):
            library.save_correction(a_correction(ARTICLES[subject][0], name, scope, minutes))

    @rule(subject=subjects, name=names, scope=st.sampled_from(Scope))
    def withdraw(self, subject: str, name: str, scope: Scope) -> None:
        self.add(subject)
        for library in (self.disk, self.memory):
            library.delete_correction(a_correction(ARTICLES[subject][0], name, scope))

    @rule(subject=subjects, engine=st.sampled_from(["engine 1", "engine 2"]))
    def analyse(self, subject: str, engine: str) -> None:
        self.add(subject)
        for library in (self.disk, self.memory):
            library.save_analysis(spoken(ARTICLES[subject][0], engine))

    @rule(subject=subjects, read=st.booleans(), position=st.integers(0, 99))
    def leave(self, subject: str, read: bool, position: int) -> None:
        self.add(subject)
        for library in (self.disk, self.memory):
            library.set_state(ARTICLES[subject][0].id, State(read, position))

    @rule(query=st.sampled_from(QUERIES) | st.text(max_size=8))
    def search(self, query: str) -> None:
        asked = parse(query if self.analysed else f"{query} -in:quotes in:text in:notes", NOON.date())
        ours, theirs = (library.search(asked, 50) for library in (self.disk, self.memory))
        assert ids(ours) == ids(theirs)
        assert (ours.widened, ours.count) == (theirs.widened, theirs.count)

    @rule(name=names, title=st.text(max_size=5), articles=st.lists(subjects, max_size=2))
    def file(self, name: str, title: str, articles: list[str]) -> None:
        for library in (self.disk, self.memory):
            library.catalogue.save_project(Project(name, title, tuple(articles)))

    @rule(name=names)
    def unfile(self, name: str) -> None:
        for library in (self.disk, self.memory):
            library.catalogue.delete_project(name)

    @rule(name=names, one=st.text(max_size=5), other=st.text(max_size=5))
    def keep_apart(self, name: str, one: str, other: str) -> None:
        for library in (self.disk, self.memory):
            library.catalogue.save_apart(Apart(name, (one, other), NOON))

    @rule(name=names)
    def forget_apart(self, name: str) -> None:
        for library in (self.disk, self.memory):
            library.catalogue.delete_apart(name)

    @rule(name=names, person=st.text(max_size=5), effect=st.sampled_from(Effect), words=st.text(max_size=5))
    def agree(self, name: str, person: str, effect: Effect, words: str) -> None:
        made = Agreement(name, Subject(Over.PERSON, person=person), Terms(effect, words=words), NOON)
        for library in (self.disk, self.memory):
            library.catalogue.save_agreement(made)

    @rule(name=names)
    def drop_agreement(self, name: str) -> None:
        for library in (self.disk, self.memory):
            library.catalogue.delete_agreement(name)

    @rule(name=names, query=st.text(max_size=5))
    def save_search(self, name: str, query: str) -> None:
        for library in (self.disk, self.memory):
            library.catalogue.save_search(SavedSearch(name, name, query))

    @rule(name=names)
    def delete_search(self, name: str) -> None:
        for library in (self.disk, self.memory):
            library.catalogue.delete_search(name)

    @rule(subject=subjects)
    def remove(self, subject: str) -> None:
        self.add(subject)
        for library in (self.disk, self.memory):
            library.trash.remove(ARTICLES[subject][0].id)

    @rule(number=st.integers(0, 20))
    def bring_back(self, number: int) -> None:
        for library in (self.disk, self.memory):
            for trashed in library.trash.all()[number : number + 1]:
                with suppress(ArticleMissing):  # a note may not be brought back before its article is
                    library.trash.restore(trashed.name)

    @rule()
    def back_up(self) -> None:
        made = [list(library.safety.back_up())[-1][2] for library in (self.disk, self.memory)]
        self.backups.append((made[0], made[1]))

    @rule(number=st.integers(0, 20))
    def go_back(self, number: int) -> None:
        for names in self.backups[number : number + 1]:
            for library, name in zip((self.disk, self.memory), names, strict=True):
                library.safety.restore(name, None, lambda *_: None)
            self.analysed = False

    @rule()
    def reopen(self) -> None:
        self.disk.close()
        self.disk = self.opened()

    @invariant()
    def they_hold_the_same(self) -> None:
        assert self.disk.summaries() == self.memory.summaries()
        assert self.disk.tags() == self.memory.tags()
        assert self.disk.headings("", 99) == self.memory.headings("", 99)
        assert self.disk.called("Mira Okonjo") == self.memory.called("Mira Okonjo")
        assert all(self.disk.names(kind) == self.memory.names(kind) for kind in Kind)
        assert self.disk.catalogue.projects() == self.memory.catalogue.projects()
        assert self.disk.catalogue.apart() == self.memory.catalogue.apart()
        assert self.disk.catalogue.agreements() == self.memory.catalogue.agreements()
        assert self.disk.catalogue.searches() == self.memory.catalogue.searches()
        for summary in self.memory.summaries():
            assert self.disk.state(summary.id) == self.memory.state(summary.id)
            assert self.disk.article(summary.id) == self.memory.article(summary.id)
            assert self.disk.notes(summary.id) == self.memory.notes(summary.id)
            assert self.disk.corrections(summary.id) == self.memory.corrections(summary.id)
            if self.analysed:
                assert self.disk.analysis(summary.id, "engine 1") == self.memory.analysis(summary.id, "engine 1")
        assert thrown(self.disk) == thrown(self.memory)
        assert [it.faults for it in self.disk.safety.verify(lambda *_: None, lambda: False) if it.faults] == []
        assert self.disk.problems() == ()

    def teardown(self) -> None:
        self.disk.close()
        self.folder.cleanup()


class BothWithPassphrase(Both):
    """The same of a library with a passphrase."""

    def opened(self) -> Library:
        folder = Path(self.folder.name) / "Library"
        return open_library(folder if folder.exists() else encrypt(folder), FastDisk(), self.clock)


Both.TestCase.settings = settings(max_examples=40, stateful_step_count=20)
BothWithPassphrase.TestCase.settings = settings(max_examples=15, stateful_step_count=20)
TestBoth = Both.TestCase
TestBothWithPassphrase = BothWithPassphrase.TestCase
