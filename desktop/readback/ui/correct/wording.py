"""What the reader corrected, in words."""

from collections.abc import Callable, Sequence

from readback.core.analysis import Kind, Name, QuotationKind
from readback.core.corrections import About, Correction, CorrectionKind, Scope
from readback.core.edits import Edit, Verb
from readback.core.text import folded
from readback.ui.panel.rows import Row, Tab
from readback.ui.words import beginning, tr


def correction_words(it: Correction) -> str:
    """A correction as it stands in a list of them: what was done, and how far."""
    reach = {Scope.HERE: "", Scope.ARTICLE: tr("in this article"), Scope.EVERYWHERE: tr("in all articles")}[it.scope]
    return ", ".join(filter(None, [_done(it), reach]))


def _done(it: Correction) -> str:
    make = _QUOTATIONS.get(it.kind) if it.about is About.QUOTATION else _NAMES.get(it.kind)
    return make(it) if make else ""


def _words(it: Correction) -> str:
    """The passage of a correction, or else the name that it is about."""
    shown = beginning(it.anchor.exact, 40) if it.anchor else ""
    return shown or (it.of.name if it.of else "")


def _to(it: Correction) -> str:
    return it.to.name if it.to else ""


def _same(it: Correction) -> str:
    kind = it.to.kind if it.to else Kind.PERSON
    return {
        Kind.PERSON: tr("“{words}”: same person as {name}"),
        Kind.PLACE: tr("“{words}”: same place as {name}"),
        Kind.ORGANISATION: tr("“{words}”: same organisation as {name}"),
    }[kind].format(words=_words(it) if it.scope is Scope.HERE or not it.of else it.of.name, name=_to(it))


def _kind(it: Correction) -> str:
    kind = it.to.kind if it.to else Kind.PERSON
    return {
        Kind.PERSON: tr("“{words}”: a person"),
        Kind.PLACE: tr("“{words}”: a place"),
        Kind.ORGANISATION: tr("“{words}”: an organisation"),
    }[kind].format(words=_words(it))


def _speaker(it: Correction) -> str:
    who = it.speaker.name if it.speaker else tr("nobody named")
    return tr("“{words}”: said by {name}", words=_words(it), name=who)


def _added_quotation(it: Correction) -> str:
    reported = it.form is QuotationKind.INDIRECT
    said = tr("“{words}”: added as reported speech") if reported else tr("“{words}”: added as a quotation")
    return said.format(words=_words(it))


_NAMES: dict[CorrectionKind, Callable[[Correction], str]] = {
    CorrectionKind.ACCEPT: lambda it: tr("“{words}”: accepted", words=_words(it)),
    CorrectionKind.REJECT: lambda it: tr("“{words}”: rejected", words=_words(it)),
    CorrectionKind.SAME_AS: _same,
    CorrectionKind.SPLIT: lambda it: tr("“{words}”: split off as {name}", words=_words(it), name=_to(it)),
    CorrectionKind.RENAME: lambda it: tr("{name}: renamed, was {was}", name=_to(it), was=it.of.name if it.of else ""),
    CorrectionKind.KIND: _kind,
    CorrectionKind.ADD: lambda it: tr("“{words}”: added as {name}", words=_words(it), name=_to(it)),
    CorrectionKind.RESIZE: lambda it: tr(
        "“{words}”: edge moved, now “{now}”", words=_words(it), now=it.passages[0].exact if it.passages else ""
    ),
}

_QUOTATIONS: dict[CorrectionKind, Callable[[Correction], str]] = {
    CorrectionKind.ACCEPT: lambda it: tr("“{words}”: accepted", words=_words(it)),
    CorrectionKind.REJECT: lambda it: tr("“{words}”: rejected", words=_words(it)),
    CorrectionKind.ADD: _added_quotation,
    CorrectionKind.RESIZE: lambda it: tr("“{words}”: edge moved", words=_words(it)),
    CorrectionKind.SPEAKER: _speaker,
}


def settled_words(edit: Edit) -> str:
    """What a correction that was just made has settled, as a sentence."""
    name, nameless = _SETTLED[edit.verb]
    return name(edit.about) if edit.about is not None else nameless()


def _kind_settled(name: Name) -> str:
    return {
        Kind.PERSON: tr("{name}: a person, settled by you."),
        Kind.PLACE: tr("{name}: a place, settled by you."),
        Kind.ORGANISATION: tr("{name}: an organisation, settled by you."),
    }[name.kind].format(name=name.name)


def _same_settled(name: Name) -> str:
    return {
        Kind.PERSON: tr("Now the same person as {name}."),
        Kind.PLACE: tr("Now the same place as {name}."),
        Kind.ORGANISATION: tr("Now the same organisation as {name}."),
    }[name.kind].format(name=name.name)


_SETTLED: dict[Verb, tuple[Callable[[Name], str], Callable[[], str]]] = {
    Verb.ACCEPT: (lambda it: tr("{name}: confirmed by you.", name=it.name), lambda: tr("Confirmed by you.")),
    Verb.REJECT: (lambda it: tr("{name}: rejected.", name=it.name), lambda: tr("Rejected.")),
    Verb.JOIN: (_same_settled, str),
    Verb.SPLIT: (lambda it: tr("Split off: now {name}.", name=it.name), str),
    Verb.RENAME: (lambda it: tr("Now called {name}.", name=it.name), str),
    Verb.CHANGE_KIND: (_kind_settled, str),
    Verb.ADD_MENTION: (lambda it: tr("{name}: added.", name=it.name), str),
    Verb.ADD_QUOTATION: (
        lambda it: tr("Added as a quotation of {name}.", name=it.name),
        lambda: tr("Added as a quotation."),
    ),
    Verb.RESIZE: (lambda it: tr("{name}: edge moved.", name=it.name), lambda: tr("Edge moved.")),
    Verb.SET_SPEAKER: (
        lambda it: tr("Said by {name}: settled by you.", name=it.name),
        lambda: tr("Said by nobody named: settled by you."),
    ),
}
"""What is said of each correction: of one about a name, and of one about nobody."""


def concerning(row: Row, corrections: Sequence[Correction]) -> tuple[Correction, ...]:
    """The corrections that made a row of the panel what it is."""
    about = About.QUOTATION if row.tab is Tab.QUOTES else About.NAME
    return tuple(it for it in corrections if it.about is about and _concerns(row, it))


def _concerns(row: Row, it: Correction) -> bool:
    spans = [anchor.span for anchor in (it.anchor, *it.passages) if anchor is not None]
    if any(span.overlaps(place) for span in spans for place in row.spans):
        return True
    names = {folded(name.name) for name in (it.of, it.to) if name and name.kind.value == row.tab.value}
    return it.scope is not Scope.HERE and folded(row.title) in names
