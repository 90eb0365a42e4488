"""What a correction would be about, and why there is none: plain values, no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass

from readback.core.analysis import Analysis, Confidence, Kind, Mention, Quotation, QuotationKind
from readback.core.text import Span
from readback.ui.panel.rows import Row, Tab
from readback.ui.words import tr


@dataclass(frozen=True, slots=True)
class Target:
    """The mention and the quotation at one place; `wide` where the mention stands for all of its name.

    `selection` are the words that are selected.
    """

    mention: Mention | None = None
    quotation: Quotation | None = None
    selection: Span | None = None
    wide: bool = False

    @property
    def thing(self) -> Mention | Quotation | None:
        """What is meant where both would do: the mention, which lies within the quotation or stands for its speaker."""
        return self.mention or self.quotation

    @property
    def span(self) -> Span | None:
        """The passage it is about."""
        if self.selection is not None:
            return self.selection
        if self.mention is not None:
            return self.mention.span
        return self.quotation.spans[0] if self.quotation is not None else None


def target_at(analysis: Analysis, place: Span, hidden: frozenset[str] = frozenset()) -> Target:
    """What the caret or the selection is at; what is not marked in the text is not met."""
    mentions = [it for it in analysis.mentions if it.kind not in hidden and _touches(it.span, place)]
    quotations = [
        (len(span), number, it)
        for number, it in enumerate(analysis.quotations)
        for span in it.spans
        if _is_marked(it, hidden) and _touches(span, place)
    ]
    # the caret behind one name may stand before another: that one is meant
    mention = min(mentions, key=lambda it: (it.span.end == place.start, len(it.span)), default=None)
    quotation = min(quotations, key=lambda it: it[:2])[2] if quotations else None
    return Target(mention, quotation, place if len(place) else None)


def target_of(analysis: Analysis, row: Row, shown: Span | None = None) -> Target:
    """What a row of the panel stands for: all mentions of a name, or a quotation; `shown` is the place gone to last."""
    if row.tab is Tab.NOTES:
        return Target()
    if row.tab is Tab.QUOTES:
        return Target(quotation=next((it for it in analysis.quotations if it.spans == row.spans), None))
    mentions = analysis.mentions_of(row.key)
    mention = next((it for it in mentions if it.span == shown), mentions[0] if mentions else None)
    return Target(mention, wide=len(mentions) > 1)


def missing(deed: str, target: Target, analysis: Analysis) -> str:
    """Why nothing can be done, in words; empty where it can. `deed` is the id of an action."""
    verb, _, what = deed.partition(" ")
    if verb == "add":
        return "" if target.selection is not None else tr("Select the passage first.")
    if verb == "speaker":
        return (
            ""
            if target.quotation is not None
            else tr("Put the cursor in a quotation first, or choose one in the panel.")
        )
    if verb in _OF_ANYTHING:
        nothing = tr("Put the cursor on a name or a quotation first, or choose one in the panel.")
        settled = verb == "accept" and _is_settled(target, analysis)
        return nothing if target.thing is None else tr("You have already confirmed this.") if settled else ""
    if target.mention is None:
        return tr("Put the cursor on a name first, or choose one in the panel.")
    return _unfit(verb, what, target.mention, analysis)


_OF_ANYTHING = frozenset({"accept", "reject", "edge"})


def _unfit(verb: str, what: str, mention: Mention, analysis: Analysis) -> str:
    if verb == "split" and len(analysis.mentions_of(mention.entity)) == 1:
        return tr("This name stands here only once: rename it instead.")
    already = {
        Kind.PERSON: tr("This is already a person."),
        Kind.PLACE: tr("This is already a place."),
        Kind.ORGANISATION: tr("This is already an organisation."),
    }
    return already[mention.kind] if verb == "kind" and mention.kind.value == what else ""


def _is_marked(quotation: Quotation, hidden: frozenset[str]) -> bool:
    """Whether a quotation is marked; reported speech goes with the others, or alone."""
    reported = quotation.kind is QuotationKind.INDIRECT
    return Tab.QUOTES.value not in hidden and not (reported and "reported" in hidden)


def _touches(span: Span, place: Span) -> bool:
    """Whether a passage is met by a selection, or by a caret in it or at its ends."""
    return span.overlaps(place) if len(place) else span.start <= place.start <= span.end


def _is_settled(target: Target, analysis: Analysis) -> bool:
    mention = target.mention
    if mention is None:
        return target.quotation is not None and target.quotation.confidence is Confidence.CONFIRMED
    mentions: Iterable[Mention] = analysis.mentions_of(mention.entity) if target.wide else (mention,)
    return all(it.confirmed for it in mentions)
