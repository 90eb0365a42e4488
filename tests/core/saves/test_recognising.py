"""Which articles may be saves of one story: by their addresses, by title and outlet, by nearly all of their words."""

from dataclasses import replace
from datetime import timedelta

import pytest

from library.samples import NOON
from readback.core.library import Summary
from readback.core.likeness import sketch
from readback.core.saves.recognising import Kindred, Kinship, address, in_order, kinship

WORDS = " ".join(f"word{number}" for number in range(120))
ONE = Summary("1" * 64, "Pier stays open", "Northern Wire", "2026-05-03", NOON, 0, sketch=sketch(WORDS))
OTHER = replace(ONE, id="2" * 64, opened=NOON + timedelta(hours=1))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://wire.example/pier", "http://www.wire.example/pier/"),
        ("https://wire.example/pier?utm_source=mail&fbclid=a", "https://wire.example/pier#comments"),
        ("https://m.wire.example/story?id=3&page=1", "https://wire.example/story?page=1&id=3"),
    ],
)
def test_an_address_tells_a_story_however_one_came_to_it(one: str, other: str) -> None:
    assert address(one) == address(other) != ""


@pytest.mark.parametrize("url", ["", "https://wire.example/", "https://wire.example", "pier", "http://[pier"])
def test_the_front_of_a_site_and_what_is_no_address_tell_none(url: str) -> None:
    assert address(url) == ""


def test_another_query_is_another_story() -> None:
    assert address("https://wire.example/?id=3") != address("https://wire.example/?id=4")


def test_the_same_address_is_the_same_story_whatever_its_words_are() -> None:
    one, other = (replace(it, url="https://wire.example/pier") for it in (ONE, OTHER))
    assert kinship(one, replace(other, title="Another", outlet=""), 0.0) is Kinship.SAVES
    assert kinship(one, replace(other, url="https://wire.example/harbour"), 0.0) is None


def test_title_outlet_and_some_words_are_enough() -> None:
    assert kinship(ONE, replace(OTHER, title="Pier stays open, for now"), 0.3) is Kinship.SAVES
    assert kinship(ONE, replace(OTHER, title="Ferry strikes rock"), 0.3) is None
    assert kinship(ONE, replace(OTHER, title="Bridge stays open"), 0.3) is None
    assert kinship(ONE, OTHER, 0.1) is None
    assert kinship(ONE, replace(OTHER, outlet=""), 0.3) is None


def test_nearly_all_words_in_another_outlet_are_not_taken_for_a_save() -> None:
    assert kinship(ONE, replace(OTHER, outlet="Coast Herald"), 0.9) is Kinship.WORDS
    assert kinship(ONE, replace(OTHER, outlet=""), 0.9) is Kinship.SAVES


def test_the_older_is_told_by_publication_then_by_when_it_was_opened() -> None:
    assert in_order(OTHER, ONE) == (ONE, OTHER)
    late = replace(ONE, published="2026-05-04")
    assert in_order(late, OTHER) == (OTHER, late)
    assert in_order(replace(OTHER, published="2026-05-03T09:12"), ONE)[0] == ONE  # a day and a time of it tell nothing


def test_the_likely_ones_share_an_address_or_words_and_are_both_drafts_or_both_not() -> None:
    url = "https://wire.example/pier"
    kin = replace(ONE, id="3" * 64, url=f"{url}?utm_a=1", sketch=sketch("quite other words"))
    draft = replace(OTHER, id="4" * 64, draft=True)
    mine = replace(ONE, url=url)
    shelf = Kindred([mine, OTHER, kin, draft])
    assert {it.id for it in shelf.likely(mine)} == {OTHER.id, kin.id}
    assert shelf.get("5" * 64) is None
