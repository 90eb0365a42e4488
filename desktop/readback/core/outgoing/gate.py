"""The gate that all goes through before it leaves: what was agreed with a source is seen to here, and nowhere else."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Protocol

from readback.core.agreements import Agreement
from readback.core.errors import Withheld
from readback.core.outgoing.model import Folio, OutKind, Taken, Whole
from readback.core.outgoing.renaming import renamed, strings, with_ids
from readback.core.outgoing.rules import Piece, Rules, compared
from readback.core.outgoing.sparing import piece_of, spared


class Gate(Protocol):
    """Says what of something may leave."""

    def __call__(self, taken: Taken, kind: OutKind) -> Taken:
        """What may leave of this, as files of a kind. Raises Withheld where it may not, with the reason."""
        ...


def let_through(taken: Taken, kind: OutKind) -> Taken:  # noqa: ARG001 - a Gate's
    """The gate where nothing was agreed with anybody: all may leave as it is."""
    return taken


def guarding(rules: Callable[[], Rules], clock: Callable[[], datetime]) -> Gate:
    """The gate that keeps to what was agreed, by the rules as they are when something is to leave."""
    return lambda taken, kind: guarded(taken, kind, rules(), clock())


def guarded(taken: Taken, kind: OutKind, rules: Rules, now: datetime) -> Taken:
    """What may leave: names of sources under their descriptions, and no agreement that tells of a source.

    Whatever leaves needs no agreement any more where it comes to. Raises Withheld, with all that keeps anything here,
    unless that is to be left out. What is left then is looked at as all is.
    """
    kept = tuple(it for it in taken.whole.agreements if not it.protects(now))
    taken = replace(taken, whole=replace(taken.whole, agreements=kept))
    if not any(it.agreement.protects(now) for it in rules.guarded):
        return taken
    if taken.contents.rest:
        taken = spared(taken, kind, partial(_held, rules=rules, now=now))
    pieces = [piece_of(it, kind) for it in taken.folios]
    beside = Piece(tuple(strings(replace(taken.whole, articles=()))) + taken.left_out)
    held = dict.fromkeys(it for piece in (*pieces, beside) for it in _held(piece, rules, now))
    if held:
        rest = not taken.contents.rest and bool(spared(taken, kind, partial(_held, rules=rules, now=now)).folios)
        raise Withheld(tuple(held), rest=rest)
    if taken.spared and not taken.folios:
        raise Withheld(tuple(dict.fromkeys(it for gone in taken.spared for it in gone.agreements)))
    folios = [_renamed(it, piece, rules, now) for it, piece in zip(taken.folios, pieces, strict=True)]
    whole = replace(_beside(taken.whole, beside, rules, now), articles=tuple(folios))
    ids = {old.article.id: new.article.id for old, new in zip(taken.folios, folios, strict=True)}
    moved = {old: new for old, new in ids.items() if old != new}
    return replace(taken, whole=with_ids(whole, moved) if moved else whole)


def _held(piece: Piece, rules: Rules, now: datetime) -> list[Agreement]:
    plain = [compared(it) for it in piece.texts]
    return [it.agreement for it in rules.guarded if it.agreement.holds(now) and it.covers(piece, plain)]


def _renamed(folio: Folio, piece: Piece, rules: Rules, now: datetime) -> Folio:
    """An article under descriptions. Raises Withheld where a file goes along in which a name would stay."""
    plain, made = [compared(it) for it in piece.texts], folio
    for it in rules.guarded:
        for forms, description in Rules((it,)).renamed(piece, plain, now):
            after = renamed(made, forms, description)
            if after != made and (made.original is not None or made.file is not None):
                raise Withheld((it.agreement,))
            made = after
    return made


def _beside(whole: Whole, piece: Piece, rules: Rules, now: datetime) -> Whole:
    made = replace(whole, articles=())
    for forms, description in rules.renamed(piece, [compared(it) for it in piece.texts], now):
        made = renamed(made, forms, description)
    return made
