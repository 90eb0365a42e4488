"""What corrections of names do to an analysis; each step tells whether the correction fitted."""

import re
from collections.abc import Callable, Mapping, Sequence

from readback.core.analysis import Mention, Name
from readback.core.corrections import Correction, CorrectionKind, Scope
from readback.core.overlay import Overlay, akin
from readback.core.text import Span, folded


def _mention(overlay: Overlay, it: Correction) -> Mention | None:
    """The mention that a correction is about."""
    span = overlay.passage(it)
    kinds = frozenset(name.kind for name in (it.of, it.to) if name)
    return overlay.mention_at(span, kinds) if span else None


def _entities(overlay: Overlay, it: Correction) -> list[str]:
    """The entities that a correction is about: so called, or so called in part at the passage where it was made."""
    if it.of is None:
        return []
    ids = overlay.called(it.of)
    mention = _mention(overlay, it) if it.scope is not Scope.EVERYWHERE or not ids else None
    if mention is None:
        return ids if it.scope is Scope.EVERYWHERE else ids[:1]
    if mention.entity in ids or (not ids and akin(overlay.named(mention.entity), it.of)):
        return [mention.entity]
    return ids[:1]


def _mentions(overlay: Overlay, it: Correction) -> list[Mention]:
    """The mentions that a correction is about."""
    if it.scope is Scope.HERE:
        mention = _mention(overlay, it)
        return [mention] if mention else []
    return [mention for id in _entities(overlay, it) for mention in overlay.mentions_of(id)]


def _accept(overlay: Overlay, it: Correction) -> bool:
    """Settled as found; what was accepted stays even where it is not found any more."""
    span, ids = overlay.passage(it), _entities(overlay, it)
    if span and it.of:
        ids = ids or [overlay.entity(it.of)]
        overlay.put(span, ids[0])
    if it.scope is not Scope.HERE:
        overlay.confirm(mention for id in ids for mention in overlay.mentions_of(id))
    return bool(ids) and (span is not None or it.scope is not Scope.HERE)


def _reject(overlay: Overlay, it: Correction) -> bool:
    mentions = _mentions(overlay, it)
    overlay.drop(mentions)
    return bool(mentions)


def _same_as(overlay: Overlay, it: Correction) -> bool:
    if it.to is None:
        return False
    others = overlay.called(it.to) if it.scope is Scope.EVERYWHERE else overlay.meant(it.to)
    if it.scope is Scope.HERE:
        return _give(overlay, it, others)
    ids = [*others, *_entities(overlay, it)]
    if ids:
        overlay.join(ids, Name(it.called or it.to.name, it.to.kind))
    return bool(ids)


def _split(overlay: Overlay, it: Correction) -> bool:
    """The mention, or all of its entity with the same words, become somebody else's."""
    if it.scope is Scope.HERE:
        return _give(overlay, it)
    words = folded(it.anchor.exact) if it.anchor else ""
    mentions = [mention for mention in _mentions(overlay, it) if folded(mention.span.of(overlay.text)) == words]
    if not mentions or it.to is None or mentions[0].entity in overlay.called(it.to):
        return False
    overlay.give(mentions, overlay.entity(it.to))
    return True


def _give(overlay: Overlay, it: Correction, others: Sequence[str] = ()) -> bool:
    """This one mention is another's: the first of the others, or the one that is so called."""
    mention = _mention(overlay, it)
    if mention is None or it.to is None:
        return False
    overlay.give([mention], others[0] if others else overlay.entity(it.to))
    return True


def _rename(overlay: Overlay, it: Correction) -> bool:
    ids = _entities(overlay, it)
    if not ids or it.to is None:
        return False
    overlay.join(ids, Name(it.to.name, overlay.named(ids[0]).kind))
    return True


def _kind(overlay: Overlay, it: Correction) -> bool:
    """Another kind; what was found to be of it by now stays as it was found."""
    mention, ids = _mention(overlay, it), _entities(overlay, it) if it.scope is not Scope.HERE else []
    if it.to is None:
        return False
    if mention is not None and mention.kind is it.to.kind and not ids:
        overlay.confirm([mention])
        return True
    if it.scope is Scope.HERE:
        return _give(overlay, it)
    if ids:
        overlay.join(ids, Name(overlay.named(ids[0]).name, it.to.kind))
    return bool(ids)


def _add(overlay: Overlay, it: Correction) -> bool:
    """A mention on the passage, and further on every place of the same words that is none."""
    if it.to is None or it.anchor is None:
        return False
    span = overlay.passage(it)
    found = re.finditer(_whole(it.anchor.exact), overlay.text) if it.scope is not Scope.HERE else ()
    more = [
        place for place in overlay.free(Span(*match.span()) for match in found) if not (span and place.overlaps(span))
    ]
    if span is None and not more:
        return False
    id = overlay.entity(it.to)
    if span:
        overlay.put(span, id)
    overlay.mentions += [Mention(place, it.to.kind, id, confirmed=True) for place in more]
    return True


def _whole(words: str) -> str:
    """A pattern for these words where they are not part of longer ones."""
    return rf"(?<!\w){re.escape(words)}(?!\w)" if words.strip() else r"(?!)"


def _resize(overlay: Overlay, it: Correction) -> bool:
    mention, spans = _mention(overlay, it), overlay.passages(it)
    if mention is None or not spans:
        return False
    overlay.drop([mention])
    overlay.put(spans[0], mention.entity)
    return True


NAME_STEPS: Mapping[CorrectionKind, Callable[[Overlay, Correction], bool]] = {
    CorrectionKind.ACCEPT: _accept,
    CorrectionKind.REJECT: _reject,
    CorrectionKind.SAME_AS: _same_as,
    CorrectionKind.SPLIT: _split,
    CorrectionKind.RENAME: _rename,
    CorrectionKind.KIND: _kind,
    CorrectionKind.ADD: _add,
    CorrectionKind.RESIZE: _resize,
}
