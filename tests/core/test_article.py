from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from readback.core.article import Article, Draft, LeftOut, article_from, text_id
from readback.core.document import blocks_of

OPENED = datetime(2026, 5, 3, 10, 42, tzinfo=UTC)


def made(draft: Draft) -> Article:
    return article_from(draft, opened=OPENED, original_sha256="0" * 64, source="notes.txt")


def test_paragraphs_become_lines_and_the_headline_is_the_first():
    article = made(
        Draft(
            blocks_of(["Ferry line\u00a0warned", "", "It  was\nfear."]),
            title="Ferry line warned",
            byline=" Lena  Marsh ",
        )
    )
    assert article.text == "Ferry line warned\nIt was fear."
    assert [span.of(article.text) for span in article.paragraphs] == ["Ferry line warned", "It was fear."]
    assert article.headed
    assert article.byline == "Lena Marsh"


def test_a_title_from_the_metadata_is_not_part_of_the_text():
    article = made(Draft(blocks_of(["It was fear."]), title="Ferry line warned"))
    assert article.text == "It was fear."
    assert not article.headed


def test_without_a_title_the_first_words_serve():
    assert made(Draft(blocks_of(["It was fear."]))).title == "It was fear."
    long = made(Draft(blocks_of(["word " * 40]))).title
    assert len(long) <= 80
    assert long.endswith("word …")
    assert made(Draft(())).title == "notes.txt"


def test_a_file_taken_as_it_is_keeps_every_character():
    text = "Title\n\n  two  blanks\u00a0\n"
    article = made(Draft((), verbatim=text))
    assert article.text == text
    assert [span.of(text) for span in article.paragraphs] == ["Title", "two  blanks"]


def test_what_was_left_out_is_kept_beside_the_text():
    article = made(Draft(blocks_of(["One."]), left_out=(LeftOut(" Sign up\u00a0now ", 1),)))
    assert article.left_out == (LeftOut("Sign up now", 1),)


@given(st.lists(st.text()))
def test_the_id_is_the_hash_of_the_text_and_the_text_is_all_paragraphs(paragraphs):
    article = made(Draft(blocks_of(paragraphs)))
    assert article.id == text_id(article.text, article.original_sha256) == made(Draft(blocks_of(paragraphs))).id
    assert "\n".join(span.of(article.text) for span in article.paragraphs) == article.text
