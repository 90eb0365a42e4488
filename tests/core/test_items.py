from datetime import UTC, datetime

from readback.core.anchors import anchor_for
from readback.core.article import Article, Draft, LeftOut, article_from
from readback.core.document import HEADLINE, Block, Form, Landmark, LandmarkKind, Role
from readback.core.items import GAP, article_item, note_item, place_at, said_item
from readback.core.locators import NOWHERE
from readback.core.notes import Note, Target, TargetKind
from readback.core.rows import Said, source_of
from readback.core.search import Where
from readback.core.text import Span

OPENED = datetime(2026, 5, 3, tzinfo=UTC)


def article(*blocks: Block, title: str = "The head", left_out: tuple[LeftOut, ...] = ()) -> Article:
    draft = Draft(blocks, title=title, left_out=left_out)
    return article_from(draft, opened=OPENED, original_sha256="f" * 64, source="")


def test_the_paragraphs_of_an_article_are_told_apart():
    roles = (Role.HEADING, Role.CAPTION, Role.TABLE, Role.FOOTNOTE, Role.ITEM)
    item = article_item(
        article(
            Block("The head", HEADLINE),
            *(Block("A rusty gate", Form(role, 2, "3")) for role in roles),
            left_out=(LeftOut("Sign up", 1), LeftOut("", 2), LeftOut("Read more", 9)),
        )
    )
    assert item.wheres == (
        *(Where.TITLE, Where.HEADING, Where.CAPTION, Where.TABLE, Where.FOOTNOTE, Where.TEXT),
        *(Where.LEFT_OUT, Where.LEFT_OUT),
    )
    assert [item.text[start:].split("\n")[0] for start in item.starts][-2:] == ["Sign up", "Read more"]
    assert len(item.plain) == len(item.text)
    assert [item.places.at(start).paragraph for start in item.starts[-2:]] == [1, 5]
    assert item.places.at(item.starts[4]).footnote == "3"


def test_a_title_that_is_not_in_the_text_is_searched_too():
    item = article_item(article(Block("Only text")))
    assert (item.text, item.wheres) == ("Only text\nThe head", (Where.TEXT, Where.TITLE))
    other = article_item(article(Block("Old head", HEADLINE)))
    assert other.wheres == (Where.TITLE, Where.TITLE)


def test_an_article_of_pictures_has_its_title():
    empty = article_item(article(title=""))
    assert (empty.own, empty.starts, empty.wheres) == (0, (1,), (Where.TITLE,))
    left = article_item(article(left_out=(LeftOut("Sign up", 0),)))
    assert left.places == NOWHERE


def test_a_passage_is_cited_where_the_last_landmark_before_it_is():
    marks = (Landmark(0, LandmarkKind.PAGE, "4", 3), Landmark(6, LandmarkKind.PAGE, "5", 4))
    item = article_item(article(Block("Over a page", landmarks=marks)))
    assert [place_at(item, at).at(0).page for at in (0, 5, 6, 9)] == ["4", "4", "5", "5"]
    assert place_at(article_item(article()), 0) == NOWHERE


def test_a_note_is_searched_by_its_words_tags_passage_and_subject():
    of = article(Block("The harbour is closed"))
    whole = article_item(of)
    target = Target(of.id, TargetKind.PERSON, "Mira Okonjo")
    note = Note("n", target, anchor_for(of.text, Span(4, 11)), "Ask\nher", OPENED, OPENED, ("check", "sea"))
    item = note_item(note, whole)
    assert item.text == "Ask her\n#check #sea\nharbour\nMira Okonjo"
    assert (item.span, item.places.at(0).paragraph) == (Span(4, 11), 1)
    plain = Note("n", Target(of.id, TargetKind.ARTICLE), None, "", OPENED, OPENED)
    assert (note_item(plain, whole).text, note_item(plain, whole).span) == ("", None)


def test_a_quotation_is_searched_by_its_words_and_speaker():
    of = article(Block("“It is,” she said, “closed.”"))
    spans = (Span(1, 7), Span(20, 27))
    pieces = tuple(span.of(of.text) for span in spans)
    said = Said(source_of(of), 2, "Mira", None, None, "direct", "sure", pieces, spans)
    item = said_item(said)
    assert (item.id, item.span, item.text) == ("q2", Span(1, 7), f"It is,{GAP}closed.\nMira")
    assert item.wheres == (Where.QUOTATION, Where.PERSON)
