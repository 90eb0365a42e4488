"""How much each is named, quoted and reported: what bars are drawn of."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from readback.core.analysis import Kind
from readback.core.pictures.facts import Facts, Heard, Key, Met, Spot, all_met, called, earliest_first, spots_of
from readback.core.text import folded


class Order(StrEnum):
    """What comes first: who is quoted most, or who is named most."""

    QUOTED = "quoted"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Counted:
    """Where one person, place or organisation is named, quoted in marks, and reported without them.

    One without a kind stands for all speakers that are not named.
    """

    name: str
    kind: Kind | None
    named: tuple[Spot, ...] = ()
    quoted: tuple[Spot, ...] = ()
    reported: tuple[Spot, ...] = ()

    @property
    def spots(self) -> tuple[Spot, ...]:
        """All its places: those where it is quoted, reported, named."""
        return (*self.quoted, *self.reported, *self.named)


def counted_in(facts: Iterable[Facts]) -> tuple[Counted, ...]:
    """Everybody and everything, in the order in which it is met; all speakers that are not named as one, the last."""
    articles = earliest_first(facts)
    met: dict[Key, list[Met]] = {}
    heard: dict[Key | None, list[Heard]] = {}
    for it in all_met(articles):
        met.setdefault(it.key, []).append(it)
    for one in articles:
        for words in one.heard:
            heard.setdefault(words.key, []).append(words)
    nameless = heard.pop(None, [])
    keys = [key for key in dict.fromkeys([*met, *heard]) if key is not None]
    found = [_counted(key, met.get(key, []), heard.get(key, [])) for key in keys]
    if nameless:
        found.append(Counted("", None, (), _said(nameless, reported=False), _said(nameless, reported=True)))
    return tuple(found)


def in_order(found: Iterable[Counted], order: Order, kinds: frozenset[Kind]) -> tuple[Counted, ...]:
    """Those of some kinds, most first; speakers that are not named come last, where all kinds are wanted."""
    named = sorted((it for it in found if it.kind in kinds), key=_ORDERS[order])
    return (*named, *(it for it in found if it.kind is None and kinds == frozenset(Kind)))


def _counted(key: Key, met: list[Met], heard: list[Heard]) -> Counted:
    quoted, reported = (_said(heard, reported=it) for it in (False, True))
    return Counted(called(met or heard), key[1], spots_of(met), quoted, reported)


def _said(heard: Iterable[Heard], *, reported: bool) -> tuple[Spot, ...]:
    return spots_of(it for it in heard if it.reported is reported)


def _by_quotations(it: Counted) -> tuple[int, int, int, str]:
    return -len(it.quoted), -len(it.reported), -len(it.named), folded(it.name)


def _by_mentions(it: Counted) -> tuple[int, int, int, str]:
    return -len(it.named), -len(it.quoted), -len(it.reported), folded(it.name)


_ORDERS = {Order.QUOTED: _by_quotations, Order.NAMED: _by_mentions}
