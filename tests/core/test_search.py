from datetime import UTC, datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from readback.core.anchors import anchor_for
from readback.core.article import Article, Draft, article_from
from readback.core.document import Block, Form, Role, blocks_of
from readback.core.notes import Note, Target, TargetKind
from readback.core.search import Hit, Where, excerpt, find, occurrences, words_of
from readback.core.text import Span

OPENED = datetime(2026, 5, 3, tzinfo=UTC)
ARTICLE = article_from(
    Draft(
        blocks_of(["Ferry line warned", "Søren O’Rell wrote in capitals.", "Nobody came to look."]),
        title="Ferry line warned",
    ),
    opened=OPENED,
    original_sha256="",
    source="ferry.txt",
)


def note(body: str, tags: tuple[str, ...] = (), span: Span | None = None) -> Note:
    anchor = anchor_for(ARTICLE.text, span) if span else None
    kind = TargetKind.PASSAGE if span else TargetKind.ARTICLE
    return Note("n1", Target(ARTICLE.id, kind), anchor, body, OPENED, OPENED, tags)


def hits(query: str, *notes: Note, article: Article = ARTICLE) -> list[Hit]:
    return list(find(words_of(query), article, notes, {it.id: it.anchor.span if it.anchor else None for it in notes}))


def test_words_are_found_without_regard_to_case_accents_or_marks():
    (hit,) = hits("soren o'rell")
    assert hit.where is Where.TEXT
    assert [mark.of(hit.snippet) for mark in hit.marks] == ["Søren", "O’Rell"]
    assert hit.span is not None
    assert hit.span.of(ARTICLE.text) == "Søren"


def test_all_words_must_occur_in_the_same_paragraph():
    assert hits("capitals nobody") == []


def test_the_headline_is_told_from_the_text():
    assert [hit.where for hit in hits("ferry")] == [Where.TITLE]


def test_a_note_is_found_by_its_words_and_tags_and_opens_its_passage():
    (hit,) = hits("record #verify", note("Ask for the record", ("verify",), Span(0, 5)))
    assert (hit.where, hit.note, hit.span) == (Where.NOTE, "n1", Span(0, 5))


def test_a_note_on_the_article_opens_the_article():
    (hit,) = hits("record", note("Ask for the record"))
    assert hit.span is None


def test_nothing_is_found_for_no_words():
    assert hits("  ") == []


def test_a_long_paragraph_is_cut_at_blanks_around_the_hit():
    text = "alpha " * 40 + "needle" + " omega" * 40
    snippet, marks = excerpt(text, occurrences(("needle",), text))
    assert snippet.startswith("… alpha")
    assert snippet.endswith("omega …")
    assert [mark.of(snippet) for mark in marks] == ["needle"]


def test_a_text_without_blanks_is_cut_anyway():
    text = "x" * 200 + "needle" + "y" * 200
    snippet, marks = excerpt(text, occurrences(("needle",), text))
    assert len(snippet) < 150
    assert marks[0].of(snippet) == "needle"


def test_decomposed_letters_in_the_query_find_composed_ones():
    assert occurrences(words_of("cafe\u0301"), "The café closed.")
    assert occurrences(words_of("ca\u00adfé"), "The café closed.")


@given(st.text("aAbé ’'\n"), st.lists(st.text("aAbé’", min_size=1), min_size=1, max_size=3))
def test_marks_never_overlap_and_hold_the_words(text, words):
    folded_words = words_of(" ".join(words))
    marks = occurrences(folded_words, text)
    assert all(one.end <= other.start for one, other in pairwise(marks))
    assert all(words_of(mark.of(text))[0] in folded_words for mark in marks)
    if marks:
        snippet, shown = excerpt(text, marks)
        assert shown
        assert all(words_of(mark.of(snippet))[0] in folded_words for mark in shown)


def test_a_hit_says_in_what_kind_of_paragraph_it_lies_and_where():
    roles = (Role.HEADING, Role.CAPTION, Role.TABLE, Role.FOOTNOTE, Role.ITEM)
    blocks = [Block("The head"), *(Block("A rusty gate", Form(role, 1, "3")) for role in roles)]
    draft = Draft(tuple(blocks), title="The head")
    article = article_from(draft, opened=OPENED, original_sha256="", source="gates.docx")
    found = hits("rusty", article=article)
    assert [hit.where for hit in found] == [Where.HEADING, Where.CAPTION, Where.TABLE, Where.FOOTNOTE, Where.TEXT]
    assert [hit.place.footnote for hit in found if hit.place] == ["", "", "", "3", ""]
