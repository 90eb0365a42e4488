"""Asks whom a passage names: the picker beside it, filled from the article at once and from the library soon after."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRect

from readback.core.analysis import Analysis, Kind, Mention, Name, Quotation
from readback.core.article import Article
from readback.core.corrections import Scope
from readback.core.workspace import Workspace
from readback.ui.correct.candidates import Candidates, Known, name_of, speaker_of
from readback.ui.correct.deeds import Deed, Scoped, joining, on_name, scoped, speaking
from readback.ui.correct.picker import NamePicker, Question
from readback.ui.correct.targets import Target
from readback.ui.panel.rows import same_words
from readback.ui.search.palette import Choice
from readback.ui.session.session import Session
from readback.ui.tasks import Job
from readback.ui.words import tr

Then = Callable[[Choice, Scope], None]
Do = Callable[[Deed], None]

ALL = (Scope.HERE, Scope.ARTICLE, Scope.EVERYWHERE)
SPEAKERS = (Kind.PERSON, Kind.ORGANISATION)


class Asking(QObject):
    """One question at a time; the rows are always those of what is typed, so that Enter never takes another's."""

    def __init__(self, session: Session, picker: NamePicker, do: Do, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._picker, self._do = session, picker, do
        self._candidates: Candidates | None = None
        self._known: Known | None = None
        self._then: Then | None = None
        self._job: Job | None = None
        picker.typed.connect(self._typed)
        picker.chosen.connect(self._chosen)

    def same(self, article: Article, seen: Analysis, target: Target, beside: QRect) -> None:
        """Whom a name means too."""
        mention = target.mention
        if mention is None:
            return
        was = _name_of(seen, mention)
        question = Question(same_words(mention.kind), _typing(), _scopes(target))
        candidates = Candidates(seen, (mention.kind,), without=mention.entity, like=was.name)

        def then(choice: Choice, scope: Scope) -> None:
            self._do(on_name(article, seen, mention, joining(mention, was, name_of(choice)), scope))

        self._ask(question, candidates, (mention.kind,), beside, then)

    def another(self, article: Article, seen: Analysis, target: Target, beside: QRect) -> None:
        """Whom else a mention names."""
        mention = target.mention
        if mention is None:
            return
        words = " ".join(mention.span.of(article.text).split())
        question = Question(tr("“{words}” is somebody else:", words=words), _typing(), _scopes(target))
        candidates = Candidates(seen, (mention.kind,), without=mention.entity, fresh=True)

        def then(choice: Choice, scope: Scope) -> None:
            name = name_of(choice).name
            self._do(on_name(article, seen, mention, lambda on, wide: on.split(mention, name, wide), scope))

        self._ask(question, candidates, (mention.kind,), beside, then)

    def rename(self, article: Article, seen: Analysis, target: Target, beside: QRect) -> None:
        """What somebody is called."""
        mention = target.mention
        if mention is None:
            return
        was = _name_of(seen, mention)
        question = Question(tr("Rename “{name}”", name=was.name), _typing(), ALL[1:], was.name)
        candidates = Candidates(seen, (mention.kind,), without=mention.entity, fresh=True)

        def then(choice: Choice, scope: Scope) -> None:
            name = name_of(choice).name
            if name != was.name:
                self._do(on_name(article, seen, mention, lambda on, wide: on.rename(mention, name, wide), scope))

        self._ask(question, candidates, (mention.kind,), beside, then)

    def add(self, article: Article, seen: Analysis, target: Target, kind: Kind, beside: QRect) -> None:
        """Whom a selection names."""
        span = target.selection
        if span is None:
            return
        words = " ".join(span.of(article.text).split())
        question = Question(_adding(kind), _typing(), ALL, words)

        def then(choice: Choice, scope: Scope) -> None:
            name = name_of(choice)
            make: Scoped = lambda on, wide: on.add_mention(span, name, wide)  # noqa: E731 - it is handed on
            self._do(scoped(article, seen, make, scope, ALL[: max(2, ALL.index(scope) + 1)]))

        self._ask(question, Candidates(seen, (kind,)), (kind,), beside, then)

    def speaker(self, article: Article, seen: Analysis, quotation: Quotation, beside: QRect) -> None:
        """Whose words a quotation is."""
        scopes = ALL[:2] if quotation.speaker is not None else ALL[:1]

        def then(choice: Choice, scope: Scope) -> None:
            self._do(speaking(article, seen, quotation, speaker_of(choice), scope))

        candidates = Candidates(seen, SPEAKERS, nobody=True)
        self._ask(Question(tr("Who said this?"), _typing(), scopes), candidates, SPEAKERS, beside, then)

    def _ask(
        self, question: Question, candidates: Candidates, kinds: Sequence[Kind], beside: QRect, then: Then
    ) -> None:
        self._candidates, self._known, self._then = candidates, None, then
        self._picker.ask(question, beside)

        def names(workspace: Workspace, _: Job) -> Known:
            return candidates.of_library((kind, used) for kind in kinds for used in workspace.library.names(kind))

        self._session.desk.ask(names, lambda known: self._learnt(candidates, known), lambda _: None)

    def _learnt(self, candidates: Candidates, known: Known) -> None:
        if candidates is self._candidates:
            self._known = known
            self._typed(self._picker.field.text())

    def _typed(self, typed: str) -> None:
        candidates, known = self._candidates, self._known
        if self._job is not None:
            self._job.cancel()
        if candidates is None:
            return
        self._picker.show_choices(candidates.of_article(typed))
        if known is not None:
            self._job = self._session.desk.ask(
                lambda *_: known.pick(typed), lambda others: self._more(candidates, typed, others), lambda _: None
            )

    def _more(self, candidates: Candidates, typed: str, others: Sequence[Choice]) -> None:
        if candidates is self._candidates and typed == self._picker.field.text():
            self._picker.show_choices(candidates.all(typed, others))

    def _chosen(self, choice: Choice) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(choice, self._picker.scope)


def _adding(kind: Kind) -> str:
    return {
        Kind.PERSON: tr("Add a person"),
        Kind.PLACE: tr("Add a place"),
        Kind.ORGANISATION: tr("Add an organisation"),
    }[kind]


def _typing() -> str:
    return tr("Type a name")


def _name_of(seen: Analysis, mention: Mention) -> Name:
    return next(Name(it.name, it.kind) for it in seen.entities if it.id == mention.entity)


def _scopes(target: Target) -> tuple[Scope, ...]:
    """The scopes of a name, the preset first: a row of the panel stands for all its places."""
    return (Scope.ARTICLE, Scope.EVERYWHERE, Scope.HERE) if target.wide else ALL
