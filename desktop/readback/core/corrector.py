"""What the reader does about the names and quotations of one article, whether they were found rightly or wrongly."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from readback.core.analysis import Analysis, Kind, Mention, Name, Quotation, QuotationKind, Speaker
from readback.core.anchors import anchor_for
from readback.core.article import Article
from readback.core.corrections import About, Correction, CorrectionKind, Scope
from readback.core.edits import Edit, Verb, together
from readback.core.text import Span, tidy

_UNMADE = datetime.min.replace(tzinfo=UTC)
"""The time of a correction that has not been made."""


class Corrector:
    """The verbs of corrections; each gives an Edit, which `add` makes of a correction without an id and a time.

    A person, place or organisation is pointed at by one of its mentions, and `scope` says how far the correction
    goes; a quotation is corrected in its own article only. Raises ValueError for a name without words and for a span
    that is no passage of the text.
    """

    def __init__(self, article: Article, analysis: Analysis, add: Callable[[Verb, Correction], Edit]) -> None:
        self._article = article
        self._names = {it.id: Name(it.name, it.kind) for it in analysis.entities}
        self._add = add

    def accept(self, mention: Mention, scope: Scope = Scope.HERE) -> Edit:
        """A name settled as it was found."""
        return self._name(Verb.ACCEPT, CorrectionKind.ACCEPT, mention, scope)

    def reject(self, mention: Mention, scope: Scope = Scope.HERE) -> Edit:
        """No name, or not this one's."""
        return self._name(Verb.REJECT, CorrectionKind.REJECT, mention, scope)

    def join(self, mention: Mention, other: Name, scope: Scope = Scope.HERE, called: str = "") -> Edit:
        """The same as another; beyond this mention the two get the fuller of their names, or the one that is given."""
        called = tidy(called) or fuller(self._names[mention.entity].name, other.name)
        return self._name(Verb.JOIN, CorrectionKind.SAME_AS, mention, scope, other, called)

    def split(self, mention: Mention, name: str, scope: Scope = Scope.HERE) -> Edit:
        """Another one of the same kind; beyond this mention it has all mentions of its entity by the same words."""
        return self._name(Verb.SPLIT, CorrectionKind.SPLIT, mention, scope, _named(name, mention.kind))

    def rename(self, mention: Mention, name: str, scope: Scope = Scope.HERE) -> Edit:
        """Another name for whom a mention names; here is in this article."""
        wide = Scope.ARTICLE if scope is Scope.HERE else scope
        return self._name(Verb.RENAME, CorrectionKind.RENAME, mention, wide, _named(name, mention.kind))

    def change_kind(self, mention: Mention, kind: Kind, scope: Scope = Scope.HERE) -> Edit:
        """Another kind; a single mention is then called by its own words."""
        name = mention.span.of(self._article.text) if scope is Scope.HERE else self._names[mention.entity].name
        return self._name(Verb.CHANGE_KIND, CorrectionKind.KIND, mention, scope, _named(name, kind))

    def add_mention(self, span: Span, name: Name, scope: Scope = Scope.HERE) -> Edit:
        """A passage that names one so called; beyond it wherever the same words stand."""
        base = self._on(CorrectionKind.ADD, About.NAME, span, scope)
        return self._add(Verb.ADD_MENTION, replace(base, to=_named(name.name, name.kind)))

    def resize(self, mention: Mention, span: Span) -> Edit:
        """Other edges for a mention."""
        base = self._on(CorrectionKind.RESIZE, About.NAME, mention.span)
        return self._add(
            Verb.RESIZE, replace(base, of=self._names[mention.entity], passages=(anchor_for(self._article.text, span),))
        )

    def accept_quotation(self, quotation: Quotation) -> Edit:
        """A quotation settled as it was found, with its speaker."""
        base = self._quotation(CorrectionKind.ACCEPT, quotation, quotation.spans)
        return self._add(Verb.ACCEPT, replace(base, form=quotation.kind, speaker=quotation.speaker))

    def reject_quotation(self, quotation: Quotation) -> Edit:
        """No quotation."""
        return self._add(Verb.REJECT, self._quotation(CorrectionKind.REJECT, quotation))

    def add_quotation(self, spans: Sequence[Span], form: QuotationKind, speaker: Speaker | None = None) -> Edit:
        """Passages that are one quotation, and whose words they are."""
        base = self._on(CorrectionKind.ADD, About.QUOTATION, min(spans))
        passages = tuple(anchor_for(self._article.text, span) for span in spans)
        return self._add(Verb.ADD_QUOTATION, replace(base, passages=passages, form=form, speaker=speaker))

    def resize_quotation(self, quotation: Quotation, spans: Sequence[Span]) -> Edit:
        """Other edges for a quotation; `spans` are all that it has then."""
        return self._add(Verb.RESIZE, self._quotation(CorrectionKind.RESIZE, quotation, spans))

    def set_speaker(self, quotation: Quotation, speaker: Speaker | None, scope: Scope = Scope.HERE) -> Edit:
        """Whose words a quotation is, None for nobody's; beyond it all those that were said to be the same one's."""
        base = self._quotation(CorrectionKind.SPEAKER, quotation)
        wide = Scope.ARTICLE if scope is Scope.EVERYWHERE else scope
        return self._add(Verb.SET_SPEAKER, replace(base, scope=wide, speaker=speaker, was=quotation.speaker))

    def set_speakers(self, quotations: Sequence[Quotation], speaker: Speaker | None) -> Edit:
        """Whose words several quotations are, as one deed."""
        return together([self.set_speaker(it, speaker) for it in quotations])

    def _name(
        self,
        verb: Verb,
        kind: CorrectionKind,
        mention: Mention,
        scope: Scope,
        to: Name | None = None,
        called: str = "",
    ) -> Edit:
        base = self._on(kind, About.NAME, mention.span, scope)
        return self._add(verb, replace(base, of=self._names[mention.entity], to=to, called=called))

    def _quotation(self, kind: CorrectionKind, quotation: Quotation, spans: Sequence[Span] = ()) -> Correction:
        base = self._on(kind, About.QUOTATION, quotation.spans[0])
        return replace(base, passages=tuple(anchor_for(self._article.text, span) for span in spans))

    def _on(self, kind: CorrectionKind, about: About, span: Span, scope: Scope = Scope.HERE) -> Correction:
        """A correction of a passage, without an id and a time yet."""
        anchor = anchor_for(self._article.text, span)
        return Correction("", kind, about, scope, self._article.id, _UNMADE, anchor)


def fuller(one: str, other: str) -> str:
    """The name with more words, or the longer one."""
    return max(one, other, key=lambda name: (len(name.split()), len(name)))


def _named(name: str, kind: Kind) -> Name:
    if not tidy(name):
        raise ValueError("a name is wanted")
    return Name(tidy(name), kind)
