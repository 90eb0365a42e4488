"""Corrections as the reader makes them: how far each goes, and what more of the same there is to do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from readback.core.analysis import Analysis, Mention, Name, Quotation, QuotationKind, Speaker
from readback.core.applying import inheriting
from readback.core.article import Article
from readback.core.corrections import Scope
from readback.core.corrector import Corrector, fuller
from readback.core.edits import Edit
from readback.core.overlay import akin
from readback.core.reach import corrections_of, reach
from readback.core.text import Span, folded
from readback.core.workspace import Workspace

Make = Callable[[Corrector], Edit]
Scoped = Callable[[Corrector, Scope], Edit]

_OPENING, _CLOSING = "“„‟\"‘‚‛'«»‹›", "”“\"’‘'»«›‹"


@dataclass(frozen=True, slots=True)
class Step:
    """One correction; of one in `all articles` `name` is what it is about."""

    make: Make
    scope: Scope = Scope.HERE
    name: Name | None = None


@dataclass(frozen=True, slots=True)
class Deed:
    """A correction in an article as it was seen then, with the wider steps that may follow."""

    article: Article
    before: Analysis
    step: Step
    wider: tuple[Step, ...] = ()

    def edit(self, workspace: Workspace) -> Edit:
        """What is to be done, on the library's thread."""
        return self.step.make(workspace.corrections.on(self.article, self.before))

    def offer(self, workspace: Workspace, now: Analysis) -> "tuple[int, Deed] | None":
        """The next wider step that would alter anything, and how many mentions, quotations or articles it would."""
        for at, step in enumerate(self.wider):
            wide = step.scope is Scope.EVERYWHERE
            count = _elsewhere(workspace, step.name, now) if wide else self._here(step, now)
            if count:
                return count, Deed(self.article, self.before, step, self.wider[at + 1 :])
        return None

    def _here(self, step: Step, now: Analysis) -> int:
        return reach(now, self.article, corrections_of(self.article, self.before, step.make))


def _elsewhere(workspace: Workspace, name: Name | None, now: Analysis) -> int:
    """How many other articles have a name."""
    if name is None:
        return 0
    wanted = folded(name.name)
    used = next((it.count for it in workspace.library.names(name.kind) if folded(it.name) == wanted), 0)
    return used - any(folded(it.name) == wanted for it in now.of_kind(name.kind))


def on_name(article: Article, seen: Analysis, mention: Mention, make: Scoped, scope: Scope) -> Deed:
    """A correction of a name, with the same in the article and in all articles to follow."""
    name = next(Name(it.name, it.kind) for it in seen.entities if it.id == mention.entity)
    return scoped(article, seen, make, scope, (Scope.HERE, Scope.ARTICLE, Scope.EVERYWHERE), name)


def scoped(
    article: Article,
    seen: Analysis,
    make: Scoped,
    scope: Scope = Scope.HERE,
    scopes: Sequence[Scope] = (Scope.HERE,),
    name: Name | None = None,
) -> Deed:
    """A correction in a scope; the wider ones may follow."""
    steps = [Step(_in(make, it), it, name) for it in scopes[scopes.index(scope) :]]
    return Deed(article, seen, steps[0], tuple(steps[1:]))


def _in(make: Scoped, scope: Scope) -> Make:
    return lambda on: make(on, scope)


def speaking(article: Article, seen: Analysis, quotation: Quotation, speaker: Speaker | None, scope: Scope) -> Deed:
    """Whose words a quotation is; the same for those that took their speaker from it, and for all of the former one."""
    deed = scoped(
        article,
        seen,
        lambda on, wide: on.set_speaker(quotation, speaker, wide),
        scope,
        (Scope.HERE, Scope.ARTICLE) if quotation.speaker else (Scope.HERE,),
    )
    heirs = inheriting(seen, quotation) if scope is Scope.HERE else ()
    following = (Step(lambda on: on.set_speakers(heirs, speaker)),) if heirs else ()
    return Deed(article, seen, deed.step, (*following, *deed.wider))


def joining(mention: Mention, was: Name, other: Name) -> Scoped:
    """The same as another, by the fuller of two names of which one has the other in it, else by the other's."""
    called = fuller(was.name, other.name) if akin(was, other) else other.name
    return lambda on, scope: on.join(mention, other, scope, called)


def quoted(text: str, span: Span) -> tuple[Span, QuotationKind]:
    """The words of a selection that is to be a quotation: within its marks, and reported where it has none."""
    start, end = span.start, span.end
    if end - start > 2 and text[start] in _OPENING and text[end - 1] in _CLOSING:
        return Span(start + 1, end - 1), QuotationKind.DIRECT
    marked = start > 0 and end < len(text) and text[start - 1] in _OPENING and text[end] in _CLOSING
    return span, QuotationKind.DIRECT if marked else QuotationKind.INDIRECT
