"""Two saves of one story side by side: each paragraph once, what was altered in it, and what is to be told first."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from readback.core.analysis import Analysis
from readback.core.article import Article
from readback.core.errors import Cancelled
from readback.core.ports import Progress, Stop
from readback.core.quotecheck.meaning import BEARING, named_by, nobody
from readback.core.quotecheck.report import Change
from readback.core.quotecheck.wording import NO_WORDS, Wording, Wordings
from readback.core.saves.aligning import Alignment, Group, aligned
from readback.core.saves.altering import Altered, Swap, Text, altered
from readback.core.saves.quoting import Requoted, Said, Turn, in_marks, requoted
from readback.core.text import Span, paragraph_at

_Spans = tuple[Sequence[Span], Sequence[Span]]


class Fate(StrEnum):
    """What became of paragraphs from one save to the next; what is SAME may have other forms of marks and blanks."""

    SAME = "same"
    ALTERED = "altered"
    CUT = "cut"
    ADDED = "added"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Row:
    """Paragraphs of the older save beside what they are in the newer one, by their indices; one side may be empty.

    A paragraph that moved has a row where it stood and one where it stands; `twin` is its index in the other save.
    """

    fate: Fate
    old: tuple[int, ...] = ()
    new: tuple[int, ...] = ()
    altered: Altered = field(default_factory=Altered)
    twin: int | None = None

    @property
    def changes(self) -> tuple[Change, ...]:
        """What was altered, word by word; `draft` is of the newer save there, `source` of the older one."""
        return self.altered.changes


@dataclass(frozen=True, slots=True)
class Save:
    """A save of a story, and what was found in it; None where nobody looked."""

    article: Article
    analysis: Analysis | None = None

    @property
    def language(self) -> str:
        """The code of its language."""
        return self.analysis.language if self.analysis is not None else (self.article.language[:2] or "en")


class About(StrEnum):
    """What a point is about, in the order in which points are told."""

    HEADLINE = "headline"
    QUOTATION = "quotation"
    MEANING = "meaning"
    FIGURE = "figure"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Point:
    """Something that is told of two saves before all else: in which row, and what it is.

    A quotation that was altered, cut, added, or given to somebody else; or words that were swapped.
    """

    about: About
    row: int
    swap: Swap = field(default_factory=lambda: Swap("", ""))
    quotation: Requoted | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """All of both saves, in the order of the newer one; the points in the order in which they are told."""

    old: Save
    new: Save
    rows: tuple[Row, ...]
    points: tuple[Point, ...] = ()

    def count(self, fate: Fate) -> int:
        """How many rows met with this, which are as many as can be gone through; one that moved counts once."""
        return sum(row.fate is fate and (fate is not Fate.MOVED or bool(row.old)) for row in self.rows)

    @property
    def differing(self) -> tuple[int, ...]:
        """The rows to go through, by their indices: all but those that are the same."""
        return tuple(at for at, row in enumerate(self.rows) if row.fate is not Fate.SAME)

    @property
    def headline(self) -> int | None:
        """The row of the headline, where it is another one."""
        headed = self.old.article.headed and self.new.article.headed
        found = (at for at, row in enumerate(self.rows) if row.fate is Fate.ALTERED and {*row.old, *row.new} == {0})
        return next(found, None) if headed else None

    def words(self, row: Row) -> tuple[str, str]:
        """The words of a row in the older and in the newer save, a line for each paragraph."""
        pairs = ((self.old.article, row.old), (self.new.article, row.new))
        old, new = ("\n".join(it.paragraphs[at].of(it.text) for at in within) for it, within in pairs)
        return old, new


@dataclass(frozen=True, slots=True)
class Line:
    """A line of what is told of two saves, in words that are decided; the row is where it leads to."""

    text: str
    row: int
    about: About


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of two saves before all else: which they are, how many paragraphs differ, and what of weight.

    `heads` says of each row where it stands and what became of it.
    """

    old: str
    new: str
    counts: str
    lines: tuple[Line, ...] = ()
    heads: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All of it, a line for each."""
        return "\n".join([self.old, self.new, self.counts, *(it.text for it in self.lines)])


def compare(
    old: Save,
    new: Save,
    wordings: Wordings,
    progress: Progress = lambda _done, _all: None,
    stop: Stop = lambda: False,
) -> Comparison:
    """Two saves of a story held against each other; for any thread, and long for long texts. Raises Cancelled."""
    olds, news = ([span.of(it.article.text) for span in it.article.paragraphs] for it in (old, new))
    alignment = aligned(olds, news, progress, stop, headed=old.article.headed and new.article.headed)
    rows = tuple(_rows(old, new, alignment, wordings, stop))
    whole = Comparison(old, new, rows)
    return replace(whole, points=tuple(_points(whole)))


def _rows(old: Save, new: Save, alignment: Alignment, wordings: Wordings, stop: Stop) -> Iterator[Row]:
    """The rows in order; what was cut stands before what was added in its place."""
    wording = wordings.get(new.language, NO_WORDS)
    texts = tuple(
        Text(it.article.text, named_by(it.analysis) if it.analysis else nobody, it.language) for it in (old, new)
    )
    ends = Group((len(old.article.paragraphs),), (len(new.article.paragraphs),))
    at, there = 0, 0
    from_, to = dict(alignment.moved), {new: old for old, new in alignment.moved}
    for group in (*alignment.groups, ends):
        yield from (_alone(index, from_, Fate.CUT) for index in range(at, group.old[0]))
        yield from (_alone(index, to, Fate.ADDED) for index in range(there, group.new[0]))
        if group is ends:
            return
        if stop():
            raise Cancelled
        spans = [old.article.paragraphs[it] for it in group.old], [new.article.paragraphs[it] for it in group.new]
        yield _paired(group, texts[0], texts[1], (spans[0], spans[1]), wording)
        at, there = group.old[-1] + 1, group.new[-1] + 1


def _alone(index: int, moved: Mapping[int, int], fate: Fate) -> Row:
    twin, cut = moved.get(index), fate is Fate.CUT
    known = fate if twin is None else Fate.MOVED
    return Row(known, (index,) if cut else (), () if cut else (index,), twin=twin)


def _paired(group: Group, old: Text, new: Text, spans: _Spans, wording: Wording) -> Row:
    same = [it.of(old.text) for it in spans[0]] == [it.of(new.text) for it in spans[1]]
    found = Altered() if same else altered(old, new, spans, wording)
    return Row(Fate.ALTERED if found.changes else Fate.SAME, group.old, group.new, found)


_TURNS = tuple(Turn)


def _points(whole: Comparison) -> Iterator[Point]:
    """What is told first: quotations, then words that bear on a sentence, figures and names outside of these.

    Of a headline that is another one there is no more to tell.
    """
    headline = whole.headline
    if headline is not None:
        yield Point(About.HEADLINE, headline, Swap(*whole.words(whole.rows[headline])))
    was, now = (_said(it, whole.rows, new=new) for it, new in ((whole.old, False), (whole.new, True)))
    changes = [row.changes for row in whole.rows]
    found = list(requoted(was, now, changes, (whole.old.analysis, whole.new.analysis)))
    for it in sorted(found, key=lambda it: (_TURNS.index(it.turn), it.row)):
        yield Point(About.QUOTATION, it.row, quotation=it)
    told = {id(change) for it in found for change in it.changes}
    for about in (About.MEANING, About.FIGURE, About.NAME):
        for at, row in enumerate(whole.rows):
            if at == headline:
                continue
            swaps = _swaps(row.altered, about)
            yield from (Point(about, at, swap) for change, swap in swaps if id(change) not in told)


def _swaps(it: Altered, about: About) -> Sequence[tuple[Change, Swap]]:
    if about is About.MEANING:
        return [(change, Swap(change.was, change.now)) for change in it.changes if BEARING.intersection(change.reasons)]
    return it.figures if about is About.FIGURE else it.names


def _said(save: Save, rows: Sequence[Row], *, new: bool) -> list[Said]:
    """The quotations of a save that stand in rows that differ."""
    differing = {
        index: at for at, row in enumerate(rows) if row.fate is not Fate.SAME for index in (row.new if new else row.old)
    }
    article = save.article
    return [
        Said(differing[index], it, tuple(span.of(article.text) for span in it.spans))
        for it in in_marks(save.analysis)
        if (index := paragraph_at(article.paragraphs, it.spans[0].start)) in differing
    ]
