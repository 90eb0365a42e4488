from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readback.core.article import Article, Draft, LeftOut, article_from
from readback.core.document import HEADLINE, Block, blocks_of
from readback.core.remarks import Remark, remarks

TITLE = "Ferry to Skarholm laid up"
BODY = (
    "The ferry to Skarholm has been laid up since Monday, and nobody on the island was told.",
    "Its captain said that a crack had been seen in the hull in February.",
    "The company would not say when it will sail again.",
    "There are two hundred people on the island.",
)
ASKS = "Subscribe now to continue reading"
UPDATES = tuple(f"{hour}:15 The water is {hour} centimetres below the quay." for hour in range(9, 19))


def article(
    *body: str, title: str = TITLE, url: str = "", left: tuple[str, ...] = (), source: str = "ferry.pdf"
) -> Article:
    left_out = tuple(LeftOut(text, len(body) + 1) for text in left)
    draft = Draft((Block(title, HEADLINE), *blocks_of(body)), title=title, url=url, left_out=left_out)
    return article_from(draft, opened=datetime(2026, 5, 1, tzinfo=UTC), original_sha256="", source=source)


def test_of_an_article_nothing_is_said():
    assert remarks(article(*BODY)) == frozenset()


@pytest.mark.parametrize("ask", [ASKS, "You have 2 free articles left this month", "Log in to read the full story"])
def test_two_paragraphs_above_a_request_to_pay_are_a_stub(ask):
    assert remarks(article(*BODY[:2], left=(ask,))) == {Remark.STUB}


def test_a_text_that_breaks_off_above_such_a_request_is_a_stub():
    assert remarks(article(*BODY, "The mayor, who had been on board, said that he", left=(ASKS,))) == {Remark.STUB}
    assert remarks(article(*BODY, "The mayor said that he … Continue reading")) == {Remark.STUB}


def test_a_whole_article_with_an_offer_below_it_is_no_stub():
    assert remarks(article(*BODY, left=(ASKS,))) == frozenset()


def test_a_brief_report_with_a_box_for_a_newsletter_is_no_stub():
    assert remarks(article(*BODY[:2], left=("Subscribe to our newsletter",))) == frozenset()


def test_a_saved_page_of_two_paragraphs_is_a_stub_whatever_it_says():
    assert remarks(article(*BODY[:2], source="ferry.html")) == {Remark.STUB}
    assert remarks(article(*BODY[:3], source="ferry.html")) == frozenset()


def test_a_brief_report_about_subscriptions_is_no_stub():
    assert remarks(article("The theatre lost nine in ten of those who subscribe.", BODY[2])) == frozenset()


@pytest.mark.parametrize(
    ("title", "url"),
    [("Live: the flood at Pellbrook", ""), ("The flood at Pellbrook – live", ""), (TITLE, "https://p.example/live/1")],
)
def test_some_updates_under_a_title_or_an_address_that_says_live_are_a_live_blog(title, url):
    assert remarks(article(*UPDATES[:3], title=title, url=url)) == {Remark.LIVE_BLOG}


def test_many_updates_are_a_live_blog_whatever_they_are_called():
    assert remarks(article(*UPDATES)) == {Remark.LIVE_BLOG}


def test_a_report_of_how_people_live_is_no_live_blog():
    assert remarks(article(*BODY, title="How they live on the Skarholm ferry")) == frozenset()


def test_a_timeline_of_a_morning_is_no_live_blog():
    assert remarks(article(*BODY, *UPDATES[:4])) == frozenset()


@given(st.lists(st.text(max_size=60), max_size=8), st.text(max_size=40))
def test_something_can_be_said_of_any_text(body, title):
    assert remarks(article(*body, title=title)) <= set(Remark)
