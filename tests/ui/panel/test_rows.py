"""What stands in the panel's lists: every count is what a click goes through."""

from dataclasses import replace

import pytest

from fakes import FakeAnalyzer, FakeLibrary
from readback.core.analysis import (
    Analysis,
    Confidence,
    Entity,
    Kind,
    Mention,
    Quotation,
    QuotationKind,
    Speaker,
    SpeakerKind,
)
from readback.core.anchors import Placement, State
from readback.core.article import Article
from readback.core.text import Span
from readback.core.workspace import PlacedNote, Workspace
from readback.ui.panel import rows as panel_rows
from readback.ui.panel.rows import (
    Row,
    Sort,
    Tab,
    arranged,
    entity_rows,
    found_rows,
    note_rows,
    quotation_rows,
)
from ui.programs import NAMES

ADA = Entity("ada", Kind.PERSON, "Ada Brook", ("Brook",))
NOBODY = Entity("x", Kind.PERSON, "Nobody")


def span_of(article: Article, words: str) -> Span:
    at = article.text.index(words)
    return Span(at, at + len(words))


def said(article: Article, *words: str, kind: QuotationKind = QuotationKind.DIRECT, **changes: object) -> Quotation:
    spans = tuple(span_of(article, it) for it in words)
    speaker = Speaker("Ada Brook", SpeakerKind.PERSON, "ada")
    return replace(Quotation(spans, kind, speaker, None, None, Confidence.SURE, "beside"), **changes)


@pytest.fixture
def analysis(article: Article) -> Analysis:
    mentions = [Mention(span_of(article, words), Kind.PERSON, "ada") for words in ("Brook says", "Ada Brook")]
    quotations = (
        said(article, "We looked twice,", confidence=Confidence.CHECK, rule="alone"),
        said(article, "It was cold,"),
        said(article, "runs the ferry", kind=QuotationKind.INDIRECT),
        said(article, "Nobody", "told", speaker=None, confidence=Confidence.UNKNOWN),
    )
    return Analysis(article.id, "1", tuple(mentions), (ADA, NOBODY), quotations)


def test_a_person_is_a_row_with_places_in_the_order_of_the_text(article: Article, analysis: Analysis) -> None:
    (row,) = entity_rows(analysis, Kind.PERSON)
    assert row.spans == tuple(sorted(row.spans))
    assert len(row.spans) == 2
    assert row.detail == "also: Brook · quoted 2×, reported 1×"
    assert row.spoken == "Ada Brook, 2 mentions, also: Brook · quoted 2×, reported 1×"
    assert entity_rows(analysis, Kind.PLACE) == ()


def test_counts_are_what_is_found(article: Article) -> None:
    analysis = FakeAnalyzer(NAMES).analyze(article, lambda *_: None, lambda: False)
    for kind in Kind:
        for row in entity_rows(analysis, kind):
            assert [span.of(article.text) for span in row.spans] == [row.title] * article.text.count(row.title)


def test_quotations_stand_in_the_order_of_the_text(article: Article, analysis: Analysis) -> None:
    rows = quotation_rows(article, analysis, lambda it: f"because {it.rule}")
    assert [(row.pieces[0], row.detail) for row in rows] == [
        ("runs the ferry", "¶1 · reported · clear"),
        ("It was cold,", "¶1 · clear"),
        ("We looked twice,", "¶2 · check: because alone"),
        ("Nobody", "¶3 · unknown: because beside"),
    ]
    fewer = quotation_rows(
        article, replace(analysis, quotations=analysis.quotations[1:]), lambda it: f"because {it.rule}"
    )
    assert {row.key for row in fewer} == {row.key for row in rows if row.pieces[0] != "We looked twice,"}
    assert [row.uncertain for row in rows] == [False, False, True, True]
    assert [row.speaker for row in rows] == ["ada", "ada", "ada", ""]
    assert rows[3].title == "Speaker unknown"
    assert [row.meaning.partition(":")[0] for row in rows] == ["clear", "clear", "check", "unknown"]


def test_marks_are_never_put_round_reported_speech(article: Article, analysis: Analysis) -> None:
    reported, direct, _, split = quotation_rows(article, analysis, lambda _: "")
    assert reported.spoken == "Ada Brook, says: runs the ferry, ¶1 · reported · clear"
    assert direct.spoken == "Ada Brook, “It was cold,”, ¶1 · clear"
    assert split.pieces == ("Nobody", "told")
    assert split.spoken == "Speaker unknown, “Nobody” / “told”, ¶3 · unknown"


@pytest.mark.parametrize(
    ("confidence", "words"),
    [
        (Confidence.SURE, "clear"),
        (Confidence.CHECK, "check"),
        (Confidence.UNKNOWN, "unknown"),
        (Confidence.CONFIRMED, "confirmed by you"),
    ],
)
def test_how_sure_a_speaker_is_stands_in_words(article: Article, confidence: Confidence, words: str) -> None:
    analysis = Analysis(article.id, "1", quotations=(said(article, "It was cold,", confidence=confidence),))
    (row,) = quotation_rows(article, analysis, lambda _: "")
    assert row.detail.endswith(words)


@pytest.fixture
def notes(article: Article) -> tuple[PlacedNote, ...]:
    workspace = Workspace(FakeLibrary())
    workspace.library._articles[article.id] = article
    workspace.library._notes[article.id] = {}
    workspace.notes.annotate(article, None, "On all of it").redo()
    workspace.notes.annotate(article, span_of(article, "a letter"), "\nAsk for it\nand for the answer", "blue").redo()
    workspace.notes.annotate(article, span_of(article, "Ada Brook")).redo()
    return workspace.notes_on(article)


def test_notes_stand_in_the_order_of_the_text_then_those_on_the_whole(
    article: Article, notes: tuple[PlacedNote, ...]
) -> None:
    highlight, written, whole = note_rows(article, notes)
    assert (highlight.title, highlight.pieces, highlight.detail) == ("Highlight", ("Ada Brook",), "¶1")
    assert (written.title, written.body, written.colour) == ("Ask for it", "and for the answer", "blue")
    assert (whole.title, whole.spans, whole.detail) == ("On all of it", (), "on the whole article")
    assert "Ask for it" in written.spoken


def test_an_empty_note_on_the_whole_article_has_a_name(article: Article, notes: tuple[PlacedNote, ...]) -> None:
    (row,) = note_rows(article, [PlacedNote(replace(notes[2].note, body=" \n"), None)])
    assert row.title == "Empty note"


def test_a_note_is_named_by_its_first_line_without_markdown(article: Article, notes: tuple[PlacedNote, ...]) -> None:
    body = "\n## Ask for **all** `a_b` 2 * 3\nand more"
    (row,) = note_rows(article, [PlacedNote(replace(notes[2].note, body=body), None)])
    assert (row.title, row.body) == ("Ask for all a_b 2 * 3", "and more")


def test_a_note_says_when_it_has_moved_or_lost_its_place(article: Article, notes: tuple[PlacedNote, ...]) -> None:
    note = notes[1].note
    moved = PlacedNote(note, Placement(State.MOVED, Span(0, 5)))
    lost = PlacedNote(note, Placement(State.TO_PLACE, None))
    first, second = note_rows(article, [moved, lost])
    assert first.detail == "headline · moved, check"
    assert (second.detail, second.uncertain, second.spans) == ("to place", True, ())
    assert second.pieces == ("a letter",)


ROWS = (
    Row(Tab.PEOPLE, "a", "Zoë Ash", (Span(0, 1),), countable=True),
    Row(Tab.PEOPLE, "b", "adam", (Span(2, 3), Span(4, 5)), "also: Ash", countable=True),
    Row(Tab.PEOPLE, "c", "Éva", (Span(6, 7),), countable=True),
)


@pytest.mark.parametrize(
    ("wanted", "order", "keys"),
    [
        ("", Sort.TEXT, "abc"),
        ("", Sort.COUNT, "bac"),
        ("", Sort.NAME, "bca"),
        ("ash", Sort.TEXT, "ab"),
        ("ASH zoe", Sort.TEXT, "a"),
        ("eva", Sort.TEXT, "c"),
        ("nobody", Sort.TEXT, ""),
    ],
)
def test_rows_can_be_filtered_and_put_in_order(wanted: str, order: Sort, keys: str) -> None:
    assert "".join(row.key for row in arranged(ROWS, wanted, order)) == keys


def test_what_is_found_is_ready_to_be_filtered(
    article: Article, analysis: Analysis, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = found_rows(article, analysis, lambda _: "")[Tab.QUOTES]
    seen: list[str] = []
    monkeypatch.setattr(panel_rows, "folded", lambda words: seen.append(words) or words)
    assert [row.pieces[0] for row in arranged(found, "looked", Sort.TEXT)] == ["We looked twice,"]
    assert seen == ["looked"]
