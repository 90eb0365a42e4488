import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.article import Draft, article_from
from readback.core.document import HEADLINE, Block, Form, Landmark, LandmarkKind, Role
from readback.core.metadata import Origin, SourceKind
from readback.core.text import tidy
from readback.core.workspace import now

PAGE = LandmarkKind.PAGE


def made(*blocks: Block, source: str = "log.pdf", **more: object):
    return article_from(Draft(blocks, **more), opened=now(), original_sha256="0" * 64, source=source)


def test_an_article_knows_what_each_paragraph_is():
    note = Form(Role.FOOTNOTE, label="7")
    article = made(
        Block("Ferry warned", HEADLINE), Block(" "), Block("It was fear."), Block("Logs.", note), title="Ferry warned"
    )
    assert [article.form(place) for place in range(3)] == [HEADLINE, Form(), note]
    assert article.form(9) == Form()


def test_landmarks_stand_in_the_text_where_they_stood_in_their_paragraph():
    first = Block("It was\u00ad  fear.", landmarks=(Landmark(9, PAGE, "xii", 1), Landmark(0, PAGE, "xi", 0)))
    article = made(first, Block("Of what?", landmarks=(Landmark(3, PAGE, "xiii", 2),)))
    assert [(article.text[mark.offset :][:4], mark.label) for mark in article.landmarks] == [
        ("It w", "xi"),
        ("fear", "xii"),
        ("what", "xiii"),
    ]


def test_a_passage_is_on_the_page_that_began_last():
    article = made(
        Block("One page.", landmarks=(Landmark(0, PAGE, "1", 0),)),
        Block("Two pages.", landmarks=(Landmark(0, LandmarkKind.NOTE, "a"), Landmark(4, PAGE, "2", 1))),
    )
    labels = [mark.label if (mark := article.landmark(offset, PAGE)) else "" for offset in range(len(article.text))]
    assert "".join(labels) == "1" * 14 + "2" * 6
    assert article.landmark(5, LandmarkKind.TIME) is None


BLANKS = st.text(" \t\n\u00a0\u00ad", min_size=1).filter(lambda it: it.strip("\u00ad") != "")


@given(st.lists(st.tuples(st.from_regex(r"[a-z’é]{1,5}", fullmatch=True), BLANKS), min_size=1))
def test_a_landmark_stays_before_the_word_it_stood_before(words: list[tuple[str, str]]):
    text, marks = "", []
    for number, (word, blank) in enumerate(words):
        text += blank
        marks.append(Landmark(len(text), PAGE, word, number))
        text += word
    block = Block(text, landmarks=tuple(marks)).tidied()
    assert block.text == " ".join(word for word, _ in words)
    assert all(block.text[mark.offset :].startswith(mark.label) for mark in block.landmarks)


def test_a_landmark_behind_the_last_word_stays_in_the_text():
    block = Block("It was fear. \n", landmarks=(Landmark(14, PAGE, "2"),)).tidied()
    assert block.landmarks[0].offset == len(block.text)


def test_what_a_source_is_is_guessed_and_said_to_be_a_guess():
    kinds = {
        made(Block("Log"), source="a.pdf").kind: SourceKind.DOCUMENT,
        made(Block("We knew."), source="a.srt").kind: SourceKind.INTERVIEW,
        made(Block("For immediate release"), Block("We knew."), source="a.docx").kind: SourceKind.STATEMENT,
        made(Block("Remarks by the mayor at a press conference"), source="a.txt").kind: SourceKind.PRESS_CONFERENCE,
        made(Block("Pressemitteilung der Reederei"), Block("Wir wussten es."), source="a.txt").kind: (
            SourceKind.STATEMENT
        ),
        made(Block("Interview with Ingrid Vale"), Block("We knew."), source="a.txt").kind: SourceKind.INTERVIEW,
        made(Block("We knew."), source="a.html", url="https://mastodon.example/@ann/1").kind: SourceKind.POST,
        made(Block("Ferry warned"), source="a.html", outlet="The Sound").kind: SourceKind.OUTLET,
        made(
            *(Block(f"{who} We knew.") for who in ("Q:", "A:", "Q:", "A:")), source="a.txt"
        ).kind: SourceKind.INTERVIEW,
    }
    assert all(guess is kind for guess, kind in kinds.items())
    assert ("kind", Origin.GUESS) in made(Block("Log")).origins


@pytest.mark.parametrize(
    "words",
    [
        "The mayor said at a press conference that the pier is safe.",
        "The company said in a press release that it knew.",
        "Vale told the hearing that nobody had asked her.",
        "According to a statement from the board, the pier is safe.",
        "Minister weint an der Pressekonferenz",
    ],
)
def test_a_story_that_tells_of_a_statement_or_a_hearing_is_none(words: str):
    assert made(Block("Pier stays open"), Block(words), source="a.txt").kind is SourceKind.OUTLET


def test_a_landmark_beyond_its_paragraph_stands_at_its_end():
    article = made(Block("It was fear.", landmarks=(Landmark(99, PAGE, "2"),)), Block("Of what?"))
    assert [mark.offset for mark in article.landmarks] == [12]


@given(st.text("ae\u0301\u0308 \u00a0\u00ad\n\r\t\ufb01🙂-x", max_size=60), st.lists(st.integers(0, 60), max_size=9))
def test_landmarks_of_a_paragraph_stand_where_its_words_before_them_end(text, offsets):
    offsets = [min(offset, len(text)) for offset in offsets]
    block = Block(text, landmarks=tuple(Landmark(offset, PAGE, "1") for offset in offsets)).tidied()
    whole = len(tidy(text))
    expected = [min(len(tidy(text[:offset] + "x")) - 1, whole) for offset in offsets] if block.text != text else offsets
    assert [mark.offset for mark in block.landmarks] == expected


def test_a_paragraph_may_have_thousands_of_landmarks():
    text = "It was  fear. " * 20_000
    block = Block(text, landmarks=tuple(Landmark(14 * place, PAGE, "1") for place in range(20_000))).tidied()
    assert {block.text[mark.offset :][:2] for mark in block.landmarks} == {"It"}
