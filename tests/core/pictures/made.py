"""Facts for tests, made by hand or by chance."""

from datetime import UTC, date, datetime

from hypothesis import strategies as st

from readback.core.analysis import Kind
from readback.core.pictures.facts import Coordinates, Facts, Heard, Met, Spot
from readback.core.rows import Source
from readback.core.text import Span

OPENED = datetime(2026, 5, 20, 9, 30, tzinfo=UTC)


def source(article: str = "a", published: str = "2026-05-14") -> Source:
    return Source(article, f"Title of {article}", "Coast Herald", published, OPENED)


def spot(of: Source, at: int, paragraph: int = 1) -> Spot:
    return Spot(of, Span(at, at + 1), paragraph)


def article(
    named: dict[int, list[tuple[str, Kind]]],
    said: list[tuple[str, Kind | None, bool]] | None = None,
    *,
    id: str = "a",
    published: str = "2026-05-14",
    at: dict[str, Coordinates] | None = None,
) -> Facts:
    """An article whose paragraphs, by their numbers, name these; each of `said` is a speaker and whether reported."""
    of, met = source(id, published), []
    for paragraph, names in named.items():
        for name, kind in names:
            met.append(Met(name, kind, spot(of, len(met), paragraph), (at or {}).get(name)))
    heard = [Heard(name, kind, reported, spot(of, 1000 + n)) for n, (name, kind, reported) in enumerate(said or [])]
    return Facts(of, tuple(met), tuple(heard))


_NAMES = st.sampled_from(["Vale", "vale", "O’Rell", "Ellery", "Skarholm", "Norsund"])
_KINDS = st.sampled_from(list(Kind))
_DAYS = st.dates(date(1990, 1, 1), date(2027, 12, 31)).map(str)
_NO_DAYS = st.sampled_from(["", "last week", "2026-05-14T08:30:00+02:00"])
_WHERE = {"Ellery": (10.0, 20.0), "Skarholm": (59.0, 5.0)}


@st.composite
def articles(draw: st.DrawFn) -> list[Facts]:
    """Some articles in which anything may be named and said."""
    made = []
    for number in range(draw(st.integers(0, 4))):
        named = draw(st.dictionaries(st.integers(0, 3), st.lists(st.tuples(_NAMES, _KINDS), max_size=5), max_size=4))
        said = draw(
            st.lists(
                st.one_of(st.tuples(_NAMES, _KINDS, st.booleans()), st.tuples(st.just(""), st.none(), st.booleans())),
                max_size=5,
            )
        )
        day = draw(st.one_of(_DAYS, _NO_DAYS))
        made.append(article(named, said, id=f"a{number}", published=day, at=_WHERE))
    return made
