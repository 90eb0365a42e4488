"""Whom a passage may name: those of this article first, then those of the library, then whoever is typed."""

from collections import Counter
from collections.abc import Iterable, Sequence

from readback.core.analysis import Analysis, Kind, Name, Speaker, SpeakerKind
from readback.core.picking import Picker
from readback.core.rows import Used
from readback.core.text import folded, tidy
from readback.ui.search.palette import Choice
from readback.ui.words import counted, forms, tr

MOST = 40
"""So many names are offered of the article, and of the library."""

NOBODY, DESCRIBED = "nobody", "described"


class Candidates:
    """Offers names by what is typed of them; accents and case make no difference.

    `kinds` are what a typed name may be. While nothing is typed, those that share a word with the name `like` stand
    first. `fresh` ones are typed rather than picked, and so stand first. For a speaker there may be `nobody`, and words
    that describe somebody.
    """

    def __init__(
        self,
        analysis: Analysis,
        kinds: Sequence[Kind],
        *,
        without: str = "",
        like: str = "",
        fresh: bool = False,
        nobody: bool = False,
    ) -> None:
        counts = Counter(it.entity for it in analysis.mentions)
        own = [it for kind in kinds for it in analysis.of_kind(kind) if it.id != without]
        self._own = [_choice(it.kind, it.name, _here(it.kind, counts[it.id])) for it in own]
        self._picker = Picker(" ".join([it.name, *it.aliases]) for it in own)
        self._known = {(folded(it.name), it.kind) for it in analysis.entities}
        self._kinds, self._fresh, self._nobody, self._like = kinds, fresh, nobody, like

    def of_article(self, typed: str) -> list[Choice]:
        """Those of the article, and whoever is typed."""
        return self.all(typed, ())

    def all(self, typed: str, others: Sequence[Choice]) -> list[Choice]:
        """Those of the article, the others, and whoever is typed; nobody where nothing is typed."""
        named = [*(self._own[at] for at in self._picker.pick(typed, MOST)), *others]
        if not typed.strip():
            named = alike_first(named, self._like)
        new = self._new(typed, {it.key for it in named})
        nobody = [Choice(NOBODY, tr("Nobody who is named"), tr("the article does not say who"))]
        rest = nobody if self._nobody and not typed.strip() else []
        return [*new, *named, *rest] if self._fresh else [*named, *new, *rest]

    def _new(self, typed: str, listed: set[str]) -> list[Choice]:
        name = tidy(typed)
        if not name:
            return []
        words = {
            Kind.PERSON: tr("a person by this name"),
            Kind.PLACE: tr("a place by this name"),
            Kind.ORGANISATION: tr("an organisation by this name"),
        }
        new = [_choice(kind, name, words[kind]) for kind in self._kinds]
        if self._nobody:
            new.append(Choice(f"{DESCRIBED} {name}", name, tr("only described, not named")))
        return [it for it in new if it.key not in listed]

    def of_library(self, names: Iterable[tuple[Kind, Used]]) -> "Known":
        """The names of the library that the article has not."""
        return Known(((kind, it) for kind, it in names if (folded(it.name), kind) not in self._known), self._like)


class Known:
    """The names that other articles have."""

    def __init__(self, names: Iterable[tuple[Kind, Used]], like: str = "") -> None:
        self._choices = alike_first((_choice(kind, it.name, _elsewhere(kind, it.count)) for kind, it in names), like)
        self._picker = Picker(it.title for it in self._choices)

    def pick(self, typed: str) -> list[Choice]:
        """Those that are called as is typed."""
        return [self._choices[at] for at in self._picker.pick(typed, MOST)]


def alike_first(choices: Iterable[Choice], like: str) -> list[Choice]:
    """Those that share a word with a name before all others, as they stand otherwise."""
    words = set(folded(like).split())
    return sorted(choices, key=lambda it: words.isdisjoint(folded(it.title).split()))


def name_of(choice: Choice) -> Name:
    """The name that was chosen."""
    kind, _, name = choice.key.partition(" ")
    return Name(name, Kind(kind))


def speaker_of(choice: Choice) -> Speaker | None:
    """The speaker that was chosen; None for nobody."""
    kind, _, name = choice.key.partition(" ")
    return Speaker(name, SpeakerKind(kind)) if kind != NOBODY else None


def _choice(kind: Kind, name: str, detail: str) -> Choice:
    return Choice(f"{kind.value} {name}", name, detail)


def _here(kind: Kind, count: int) -> str:
    words = {
        Kind.PERSON: forms("person, here once", "person, here {n} times"),
        Kind.PLACE: forms("place, here once", "place, here {n} times"),
        Kind.ORGANISATION: forms("organisation, here once", "organisation, here {n} times"),
    }
    return counted(count, *words[kind])


def _elsewhere(kind: Kind, count: int) -> str:
    words = {
        Kind.PERSON: forms("person in 1 other article", "person in {n} other articles"),
        Kind.PLACE: forms("place in 1 other article", "place in {n} other articles"),
        Kind.ORGANISATION: forms("organisation in 1 other article", "organisation in {n} other articles"),
    }
    return counted(count, *words[kind])
