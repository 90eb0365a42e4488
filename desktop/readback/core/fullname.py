"""The parts of a person's name, and whether two names may be one person's."""

from dataclasses import dataclass

from readback.core.text import folded, tidy

_TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev father sister capt captain col colonel maj major gen "
    "general sgt sergeant lt lieutenant cpl corporal sen senator rep gov governor mayor judge justice minister "
    "president chancellor sheikh imam rabbi herr frau m mme".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv".split())


@dataclass(frozen=True, slots=True)
class FullName:
    """A person's name as it is compared: `given` names (or their first letters), the `last` one, and Jr or II."""

    given: tuple[str, ...]
    last: str
    suffix: str = ""

    @property
    def first(self) -> str:
        """The first name, if it is written out."""
        return self.given[0] if self.given and len(self.given[0]) > 1 else ""

    @property
    def middle(self) -> str:
        """The first letters of what stands between the first name and the last."""
        return "".join(word[0] for word in self.given[1:])

    def fits(self, other: "FullName") -> bool:
        """Whether nothing in two names says that they are two people's."""
        short, long = sorted((self.middle, other.middle), key=len)
        same = (self.last, self.suffix) == (other.last, other.suffix)
        return same and long.startswith(short) and _begins(self.given[:1], other.given[:1])


def _begins(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two first names are equal, or one of them is missing or the other's first letter."""
    if not one or not other or one == other:
        return True
    short, long = sorted((one[0], other[0]), key=len)
    return len(short) == 1 and long.startswith(short)


def key_of(name: str) -> str:
    """What is equal for names that are the same but for case and accents."""
    return folded(tidy(name))


def full_name(name: str) -> FullName:
    """The parts of a name, without titles and points; one without words has an empty last name."""
    words = [word for word in (part.strip(".,") for part in key_of(name).split()) if word]
    while len(words) > 1 and words[0] in _TITLES:
        del words[0]
    suffix = words.pop() if len(words) > 1 and words[-1] in _SUFFIXES else ""
    return FullName(tuple(words[:-1]), words[-1] if words else "", suffix)
