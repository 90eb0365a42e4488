"""What holds for all corrections of everything that may be found."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.audits import NOON, TEXT, article_of
from readback.core.analysis import (
    Analysis,
    Confidence,
    Entity,
    Kind,
    Mention,
    Name,
    Quotation,
    QuotationKind,
    Speaker,
    SpeakerKind,
)
from readback.core.anchors import Anchor, anchor_for
from readback.core.applying import apply, unplaced
from readback.core.corrections import About, Correction, CorrectionKind, Scope
from readback.core.text import Span

ARTICLE = article_of(TEXT[:200])
SIZE = len(ARTICLE.text)
NAMES = ["Lena Marsh", "Tom Marsh", "marsh", "Port Ellery", "Harbour"]

kinds, names = st.sampled_from(Kind), st.sampled_from(NAMES)
spans = st.tuples(st.integers(0, SIZE - 1), st.integers(1, 30)).map(lambda it: Span(it[0], min(SIZE, sum(it))))


@st.composite
def speakers(draw: st.DrawFn, entities: list[Entity]) -> Speaker | None:
    """Somebody who is named, somebody who is described, or nobody."""
    chosen = draw(st.sampled_from([*entities, "a clerk", None]))
    if isinstance(chosen, Entity):
        return Speaker(chosen.name, SpeakerKind(chosen.kind.value), chosen.id)
    return Speaker(chosen, SpeakerKind.DESCRIBED) if chosen else None


@st.composite
def quotations(draw: st.DrawFn, entities: list[Entity]) -> Quotation:
    return Quotation(
        tuple(sorted(draw(st.lists(spans, min_size=1, max_size=2)))),
        draw(st.sampled_from(QuotationKind)),
        draw(speakers(entities)),
        draw(st.none() | spans),
        draw(st.none() | spans),
        draw(st.sampled_from(Confidence)),
        "after",
        draw(st.none() | spans),
    )


@st.composite
def analyses(draw: st.DrawFn) -> Analysis:
    """Whatever an engine may find: mentions that do not overlap, entities that are mentioned."""
    edges = sorted(draw(st.sets(st.integers(0, SIZE), max_size=14)))
    places = [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=False)]
    everybody = [
        Entity(f"e{number}", draw(kinds), draw(names)) for number in range(draw(st.integers(1, 4)) if places else 0)
    ]
    mentions = tuple(Mention(span, it.kind, it.id) for span in places for it in [draw(st.sampled_from(everybody))])
    named = {it.entity for it in mentions}
    entities = [it for it in everybody if it.id in named]
    said = draw(st.lists(quotations(entities), max_size=4))
    return Analysis(ARTICLE.id, "engine", mentions, tuple(entities), tuple(said))


anchors = spans.map(lambda span: anchor_for(ARTICLE.text, span)) | st.builds(
    Anchor, spans, st.sampled_from(["", "Marsh", "gone"]), st.just(""), st.just("")
)
called = st.builds(Name, names, kinds)
said_by = st.builds(Speaker, names, st.sampled_from(SpeakerKind))


@st.composite
def correction(draw: st.DrawFn, analysis: Analysis) -> Correction:
    """Whatever the reader may do, and what makes no sense."""
    any_one = Correction(
        id=str(draw(st.uuids())),
        kind=draw(st.sampled_from(CorrectionKind)),
        about=draw(st.sampled_from(About)),
        scope=draw(st.sampled_from(Scope)),
        article=ARTICLE.id,
        created=NOON + timedelta(minutes=draw(st.integers(0, 9))),
        anchor=draw(st.none() | anchors),
        of=draw(st.none() | called),
        to=draw(called | st.none()),
        called=draw(names | st.just("")),
        passages=tuple(draw(st.lists(anchors, max_size=2))),
        form=draw(st.none() | st.sampled_from(QuotationKind)),
        speaker=draw(st.none() | said_by),
        was=draw(st.none() | said_by),
    )
    found = [*analysis.mentions, *analysis.quotations]
    if not found or draw(st.integers(0, 3)) == 0:
        return replace(any_one, article=draw(st.sampled_from([ARTICLE.id, "another"])))
    return _about(any_one, analysis, draw(st.sampled_from(found)))


def _about(it: Correction, analysis: Analysis, found: Mention | Quotation) -> Correction:
    """The correction as one of something that was found."""
    if isinstance(found, Quotation):
        anchor = anchor_for(ARTICLE.text, found.spans[0])
        return replace(it, about=About.QUOTATION, anchor=anchor, was=found.speaker)
    (entity,) = (it for it in analysis.entities if it.id == found.entity)
    anchor = anchor_for(ARTICLE.text, found.span)
    return replace(it, about=About.NAME, anchor=anchor, of=Name(entity.name, entity.kind))


both = analyses().flatmap(
    lambda it: st.tuples(st.just(it), st.lists(correction(it), max_size=6, unique_by=lambda made: made.id))
)


@given(both)
def test_the_result_is_well_formed(case: tuple[Analysis, list[Correction]]) -> None:
    laid = apply(case[0], ARTICLE, case[1])
    ids = [it.id for it in laid.entities]
    assert len(ids) == len(set(ids))
    assert {it.entity for it in laid.mentions} == set(ids)
    kind_of = {it.id: it.kind for it in laid.entities}
    assert all(it.kind is kind_of[it.entity] for it in laid.mentions)
    for one, other in zip(laid.mentions, laid.mentions[1:], strict=False):
        assert one.span.end <= other.span.start
    every = [it.span for it in laid.mentions] + [span for it in laid.quotations for span in it.spans]
    assert all(len(span) and span.end <= SIZE for span in every)
    for it in laid.quotations:
        assert it.spans
        if it.speaker and it.speaker.entity:
            entity = laid.entities[ids.index(it.speaker.entity)]
            assert (it.speaker.name, it.speaker.kind.value) == (entity.name, entity.kind.value)


@given(both)
def test_laid_over_twice_is_as_once_and_in_any_order_given(case: tuple[Analysis, list[Correction]]) -> None:
    analysis, made = case
    laid = apply(analysis, ARTICLE, made)
    assert apply(laid, ARTICLE, made) == laid
    assert apply(analysis, ARTICLE, [*reversed(made), *made]) == laid


@given(both, st.integers(0, 6))
def test_it_is_all_the_same_in_one_step_or_in_two(case: tuple[Analysis, list[Correction]], count: int) -> None:
    analysis, made = case
    made.sort(key=lambda it: (it.created, it.id))
    assert apply(apply(analysis, ARTICLE, made[:count]), ARTICLE, made) == apply(analysis, ARTICLE, made)


@given(both)
def test_what_does_nothing_is_told_and_leaves_all_as_it_was(case: tuple[Analysis, list[Correction]]) -> None:
    analysis, made = case
    own = [replace(it, scope=Scope.ARTICLE) if it.scope is Scope.EVERYWHERE else it for it in made]
    missed = {it.id for it in unplaced(analysis, ARTICLE, own)}
    fitting = [it for it in own if it.id not in missed]
    assert replace(apply(analysis, ARTICLE, fitting), corrections=()) == replace(
        apply(analysis, ARTICLE, own), corrections=()
    )


UNRELATED = (
    ("Lena Marsh", Kind.PERSON), ("Port Ellery", Kind.PLACE), ("Ellery Council", Kind.ORGANISATION), ("Ada", Kind.PLACE)
)  # fmt: skip


@given(st.data())
def test_the_order_of_unrelated_corrections_does_not_matter(data: st.DataObject) -> None:
    words = [f"{name} walks. " for name, _ in UNRELATED for _ in range(2)]
    article = article_of("".join(words))
    starts = [sum(map(len, words[:number])) for number in range(len(words))]
    entities = [Entity(f"e{number}", kind, name) for number, (name, kind) in enumerate(UNRELATED)]
    mentions = [
        Mention(Span(start, start + len(entities[number // 2].name)), entities[number // 2].kind, f"e{number // 2}")
        for number, start in enumerate(starts)
    ]
    analysis = Analysis(article.id, "engine", tuple(mentions), tuple(entities))
    made = []
    for number, entity in enumerate(entities):
        kind = data.draw(st.sampled_from([it for it in CorrectionKind if it is not CorrectionKind.SPEAKER]))
        chosen = mentions[number * 2 + data.draw(st.integers(0, 1))]
        anchor = anchor_for(article.text, chosen.span)
        longer = anchor_for(article.text, Span(chosen.span.start, chosen.span.end + 3))
        scope, to = data.draw(st.sampled_from(Scope)), Name(f"New {entity.name}", data.draw(kinds))
        of = Name(entity.name, entity.kind)
        made.append(
            Correction(str(number), kind, About.NAME, scope, article.id, NOON, anchor, of, to, "", passages=(longer,))
        )
    times = data.draw(st.permutations(range(len(made))))
    timed = [replace(it, created=NOON + timedelta(minutes=minutes)) for it, minutes in zip(made, times, strict=True)]
    laid, again = apply(analysis, article, made), apply(analysis, article, timed)
    assert replace(again, corrections=()) == replace(laid, corrections=())
